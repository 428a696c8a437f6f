#!/bin/sh
# Rounds on the command line: votes and counts from files, results and paper to files, and what is wrong told in a
# sentence. usage: rounds_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"

refused() { # refused TEXT COMMAND...: and the session stays as it was
    cp S.yoriai before.yoriai
    refuses "$@"
    cmp S.yoriai before.yoriai
}

"$yoriai" new S.yoriai --district みどり丘 > /dev/null
cat > votes.csv <<'V'
番号,バスを増やす,公園を広げる,街灯をつける
1,賛成,反対,賛成
2,賛成,賛成,パス
3,反対,賛成,
V
says '3人の票が入ります' "$yoriai" import S.yoriai votes.csv --kind votes --round new --question 'どう思いますか' --dry-run
says '3人の票を入れました' "$yoriai" import S.yoriai votes.csv --kind votes --round new --question 'どう思いますか'
says '1位' "$yoriai" tally S.yoriai --round 1

# A second round takes counts by table and for the hall.
"$yoriai" apply S.yoriai - > /dev/null <<'C'
{"command":"add_table","id":1}
{"command":"add_table","id":2}
{"command":"add_round","id":20,"question":"どれから","dots":3,"most_on_one":2,"eligible":40,"items":[{"id":201,"text":"バスを増やす"},{"id":202,"text":"公園を広げる"}]}
{"command":"open_round","round":20}
C
printf '項目,1班,2班\nバスを増やす,9,7\n公園を広げる,3,4\n' > counts.csv
says '集計を4件入れました' "$yoriai" import S.yoriai counts.csv --kind tally --round 2
says '16' "$yoriai" tally S.yoriai --round 2

# What is wrong is told with its place, and nothing changes.
printf '番号,バスを増やす\n7,1\n7,2\n' > twice.csv
refused '7' "$yoriai" import S.yoriai twice.csv --kind votes --round 2
printf '番号,バスを増やす,公園を広げる\n8,2,2\n' > many.csv
refused '3枚まで' "$yoriai" import S.yoriai many.csv --kind votes --round 2
printf '番号,バスを増やす\n8,たくさん\n' > words.csv
refused '2行目' "$yoriai" import S.yoriai words.csv --kind votes --round 2
printf '番号,川\n8,1\n' > unknown.csv
refused '「川」は、この投票の項目にありません' "$yoriai" import S.yoriai unknown.csv --kind votes --round 2
printf '項目,1班\nバスを増やす,多い\n' > words.csv
refused '「多い」' "$yoriai" import S.yoriai words.csv --kind tally --round 2
refused '投票はありません' "$yoriai" import S.yoriai votes.csv --kind votes --round 77
refused '締め切って' sh -c "printf '番号,バスを増やす\n9,1\n' > one.csv; \"\$0\" import S.yoriai one.csv --kind votes --round 2 > /dev/null && cp S.yoriai before.yoriai && \"\$0\" tally S.yoriai --round 2" "$yoriai"

# Paper and tables.
"$yoriai" export S.yoriai --what ballots --round 2 --sheets 12 --first 101 --as pdf -o ballots.pdf > /dev/null
pdftotext -raw ballots.pdf - | grep -cE ' 1(0[1-9]|1[0-2])$' | grep -qx 12
"$yoriai" export S.yoriai --what dot_sheets --round 2 --as pdf -o sheets.pdf > /dev/null
pdftotext -raw sheets.pdf - | grep -q '2班'
refused '--round' "$yoriai" export S.yoriai --what ballots --as pdf -o none.pdf
"$yoriai" export S.yoriai --what results --round 1 --as csv -o results.csv > /dev/null
grep -q 'バスを増やす' results.csv
"$yoriai" export S.yoriai --what results --round 1 --as xlsx -o results.xlsx > /dev/null
refused '締め切って' "$yoriai" export S.yoriai --what results --round 2 --as csv -o secret.csv

# A crowd: five thousand people, two thousand items are more columns than a table may have.
"$yoriai" new big.yoriai --district みどり丘 > /dev/null
/usr/bin/python3 - <<'P'
with open("big.csv", "w") as file:
    file.write("participant," + ",".join(str(i) for i in range(2000)) + "\n")
    for person in range(5000):
        cells = [""] * 2000
        for i in range(person % 83, 2000, 83):
            cells[i] = "1" if (person + i) % 3 else "-1"
        file.write(f"{person}," + ",".join(cells) + "\n")
P
cp big.yoriai S.yoriai
refused '256列' "$yoriai" import S.yoriai big.csv --kind votes --round new --question 'どう思いますか'
echo "Rounds go in and out, and what is wrong is told."
