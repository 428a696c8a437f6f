#!/bin/sh
# The real window under Xvfb with the pointer and other programs: a file is dropped, rows copied in a spreadsheet are
# pasted, a card is dragged into a theme, each undone as one step. usage: window_board_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/window.sh"
other="/usr/bin/python3 $2/tests/end_to_end/other_program.py"

key() { xdotool key --clearmodifiers "$@" && sleep 0.7; }
drop_file() { # drop_file NAME: its cards are in the preview, which Return takes
    $other drop 900 400 "$1" || { echo "the file was not taken"; exit 1; }
    sleep 2
    key Return
    sleep 1
}
drag() { # drag FROM_X FROM_Y: a card into the theme
    xdotool mousemove "$1" "$2" mousedown 1
    for x in 600 900 1200 1344; do xdotool mousemove "$x" 600 && sleep 0.1; done
    xdotool mousemove 1344 618 sleep 0.3 mouseup 1
    sleep 0.7
}

"$yoriai" new S.yoriai --district みどり丘小学校区 > /dev/null
printf '{"command":"add_table"}\n{"command":"add_table"}\n{"command":"add_theme","title":"夜道を明るくしたい"}\n' |
    "$yoriai" apply S.yoriai - > /dev/null
printf '街灯が足りない\nバスが一日三本しかない\n空き家が増えた\n' > kept.txt
printf '坂が急で歩けない\n祭りの担い手がいない\n' > undone.txt
open_window S.yoriai

key alt+2
drop_file kept.txt
drop_file undone.txt
key ctrl+z

$other copy "$(printf '困りごと\t班\n坂がきつい\t1\n店がない\t2\n')" &
spreadsheet=$!
sleep 1
key ctrl+v
sleep 2
key Return
sleep 1
key ctrl+z
key ctrl+y
kill "$spreadsheet"

# The step 束ねる fits the board into the window: the cards in no theme at the left, the theme at the right.
key alt+3
sleep 1
drag 107 580
drag 297 580
key ctrl+z
close_window

"$yoriai" info S.yoriai --json > info.json
grep -q '"cards":5' info.json || { cat info.json; echo "three cards were dropped and two pasted"; exit 1; }
grep -q '"lone":4' info.json || { cat info.json; echo "one card was left in the theme"; exit 1; }
"$yoriai" export S.yoriai --what cards --as csv -o cards.csv > /dev/null
grep -q '街灯が足りない.*夜道を明るくしたい' cards.csv || { cat cards.csv; echo "the card is in the theme"; exit 1; }
grep -q '坂がきつい.*1' cards.csv
echo "The window takes dropped files, pasted rows and dragged cards, each undone as one step."
