#!/bin/sh
# The real window under Xvfb, at the speed of the room: 150 cards of 25 characters with a field each, one key a card
# besides the typed characters and the field's; 1,000 rows of a workbook land, and one undo takes them away again.
# usage: window_capture.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/window.sh"

# A workbook with 1,000 cards, alone in the folder that the file dialog opens.
mkdir -p books settings/yoriai
/usr/bin/python3 -c 'for i in range(1000): print(f"card number {i} of the workbook")' > thousand.txt
"$yoriai" new T.yoriai --district みどり丘小学校区 > /dev/null
"$yoriai" import T.yoriai thousand.txt > /dev/null
"$yoriai" export T.yoriai --what cards --as xlsx -o books/cards.xlsx > /dev/null
printf '{"folder":"%s/books"}' "$folder" > settings/yoriai/settings.json

"$yoriai" new S.yoriai --district みどり丘小学校区 > /dev/null
open_window S.yoriai
xdotool key --clearmodifiers alt+2
sleep 1

# Keys of a card: 25 characters, Ctrl and a digit, Enter.
/usr/bin/python3 - > script <<'P'
for i in range(150):
    print(f"type --delay 8 \"no {i:03} street lamp is off\"")
    print(f"key --delay 8 ctrl+{i % 9 + 1} Return")
P
xdotool - < script
sleep 2
cards() { "$yoriai" info "$1" --json | /usr/bin/python3 -c 'import json,sys; print(json.load(sys.stdin)["cards"])'; }
copy() { # the session is the window's while it is open: a snapshot of it is read
    rm -f S-*.yoriai
    xdotool key --clearmodifiers ctrl+s
    for i in $(seq 40); do
        [ -z "$(ls S-*.yoriai 2> /dev/null)" ] || break
        sleep 0.5
    done
    sleep 0.5
    cards "$(ls S-*.yoriai)"
}
count=$(copy)
[ "$count" = 150 ] || { echo "150 cards were typed, $count arrived"; exit 1; }
[ "$("$yoriai" export "$(ls S-*.yoriai)" --what cards --as csv -o cards.csv > /dev/null && grep -c 'street lamp is off' cards.csv)" = 150 ]
/usr/bin/python3 - <<'P'
import csv
rows = list(csv.DictReader(open("cards.csv", encoding="utf-8-sig")))
column = next(name for name in rows[0] if name in ("field", "分野"))
assert all(row[column] for row in rows), "a card lost its field"
P

xdotool key --clearmodifiers ctrl+i
sleep 2
xdotool key --clearmodifiers Return # the only file of the folder
sleep 4
# The primary button of the preview, until the file holds the rows: its changes are written at once, in one commit.
/usr/bin/python3 - <<'P'
import os, subprocess, time
before, begin = os.stat("S.yoriai").st_mtime_ns, time.perf_counter()
subprocess.run(["xdotool", "key", "--clearmodifiers", "Return"], check=True)
while os.stat("S.yoriai").st_mtime_ns == before or os.path.getsize("S.yoriai-journal") > 0:
    assert time.perf_counter() - begin < 10, "no rows landed"
    time.sleep(0.002)
print(f"1,000 rows landed in {1000 * (time.perf_counter() - begin):.0f} ms, the key press in it")
P
sleep 3
count=$(copy)
[ "$count" = 1150 ] || { echo "1,000 rows were to land beside 150 cards, there are $count"; exit 1; }
xdotool key --clearmodifiers ctrl+z
sleep 2
count=$(copy)
[ "$count" = 150 ] || { echo "one undo takes the rows away, there are $count cards"; exit 1; }
close_window
echo "150 cards by one key each, 1,000 rows of a workbook, one undo."
