#!/bin/sh
# The real window under Xvfb: cards are typed, one is undone, a step is changed, the hall view opens, and the
# session file holds what was done. usage: window_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/window.sh"

"$yoriai" new S.yoriai --district みどり丘小学校区 > /dev/null
printf '{"command":"add_table"}\n{"command":"add_table"}\n' | "$yoriai" apply S.yoriai - > /dev/null
open_window S.yoriai

key() { xdotool key --clearmodifiers "$@" && sleep 0.5; }
type_text() { xdotool type --delay 40 "$1" && sleep 0.5; }

key alt+2
type_text 'the street is dark'
key Return
type_text 'no bus to the clinic'
key Return
type_text 'to be undone'
key Return
key ctrl+z
key alt+3
windows() { xdotool search --onlyvisible --pid "$program" | sort -u; }
expect_windows() { # expect_windows COUNT AFTER
    sleep 1
    [ "$(windows | wc -l)" = "$1" ] || { windows; echo "$2: $1 windows were expected"; exit 1; }
}
key F5 # the hall view, while the desk keeps the keyboard
expect_windows 2 F5
key F5
expect_windows 1 "F5 again"
key F5
expect_windows 2 "F5 once more"
xdotool windowfocus "$(windows | grep -vx "$window")"
key alt+4 # is the desk's
key Escape
expect_windows 1 "Escape in the hall's window"
xdotool windowfocus "$window"
key alt+4
key alt+5
sleep 3
xdotool windowfocus "$window"
close_window

"$yoriai" info S.yoriai --json > info.json
grep -q '"cards":2' info.json || { cat info.json; echo "two cards were written"; exit 1; }
"$yoriai" export S.yoriai --what cards --as csv -o cards.csv > /dev/null
grep -q 'no bus to the clinic' cards.csv
[ ! -e S.yoriai-journal ]
echo "The window takes cards, undo, steps and the hall view, and the file holds them."
