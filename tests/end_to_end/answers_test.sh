#!/bin/sh
# Officials fill in the departments' table with a spreadsheet and it comes back. usage: answers_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"
export SOURCE_DATE_EPOCH=1795305600

"$yoriai" import S.yoriai "$root/sessions/midorigaoka.json" > /dev/null
"$yoriai" export S.yoriai --what session --as json -o before.json > /dev/null
says '書き出しました' "$yoriai" export S.yoriai --what departments --as xlsx -o asked.xlsx

# An official sorts the rows, deletes one, edits some, and writes several lines into a cell.
/usr/bin/python3 - <<'P'
import openpyxl
book = openpyxl.load_workbook("asked.xlsx")
page = book.active
head = next(r for r in range(1, 10) if page.cell(r, 1).value == "区分")
names = [page.cell(head, c).value for c in range(1, page.max_column + 1)]
column = {name: i for i, name in enumerate(names)}
rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=head + 1) if row[0].value and row[column["照合番号"]].value]
assert len(rows) > 100, len(rows)
actions = [row for row in rows if row[0] == "取組"]
actions[0][column["担当課"]], actions[0][column["回答"]] = "道路課", "実施する"
actions[0][column["理由・内容"]] = "来年度の予算に入れる。\n地区と場所を決める。"
actions[0][column["時期"]] = "令和9年度"
actions[1][column["担当課"]], actions[1][column["回答"]] = "高齢者支援課", "検討する"
actions[2][column["担当課"]], actions[2][column["回答"]] = "防災課", "県に聞く"
deleted = rows.pop()
rows.sort(key=lambda row: str(row[column["内容"]]), reverse=True)
for r in range(page.max_row, head, -1):
    page.delete_rows(r)
for row in rows:
    page.append(row)
book.save("answered.xlsx")
stranger = [row[:] for row in actions[:2]]
for row in rows:
    row[column["照合番号"]] = "action:12345"
for r in range(page.max_row, head, -1):
    page.delete_rows(r)
for row in rows:
    page.append(row)
book.save("stranger.xlsx")
P

says '3件の回答を取り込めます' "$yoriai" import S.yoriai answered.xlsx --kind answers --dry-run
says '3件の回答を取り込みました' "$yoriai" import S.yoriai answered.xlsx --kind answers
grep -q '選べる回答にない' output
says '3件は今の回答と同じです' "$yoriai" import S.yoriai answered.xlsx --kind answers
"$yoriai" export S.yoriai --what plan --as md -o plan.md > /dev/null
grep -q '来年度の予算に入れる。' plan.md
grep -q '市の考え方' plan.md
"$yoriai" export S.yoriai --what departments --as csv -o again.csv > /dev/null
grep -q '地区と場所を決める。' again.csv
refuses 'この寄合ファイルのものではありません' "$yoriai" import S.yoriai stranger.xlsx --kind answers
refuses '回答の表が見つかりません' "$yoriai" import S.yoriai "$root/tests/data/cards_ja_dev.tsv" --kind answers

# Both sides change the same answer: what is here stays, and both are shown.
"$yoriai" export S.yoriai --what departments --as xlsx -o second.xlsx > /dev/null
/usr/bin/python3 - <<'P'
import openpyxl, json
book = openpyxl.load_workbook("second.xlsx")
page = book.active
for row in page.iter_rows():
    if row[4].value == "道路課":
        row[6].value = "再来年度になる。"
        key = row[8].value.split(":")[1]
book.save("second.xlsx")
json.dump({"command": "answer_officially", "action": key, "department": "道路課", "decision": "difficult", "reason": "予算がない"}, open("edit.jsonl", "w"))
P
"$yoriai" apply S.yoriai edit.jsonl > /dev/null
says '食い違い' "$yoriai" import S.yoriai second.xlsx --kind answers
grep -q '再来年度になる。' output
grep -q '予算がない' output
"$yoriai" import S.yoriai second.xlsx --kind answers --dry-run --json > came.json
/usr/bin/python3 - "$root/assets/schemas/import_answers.json" <<'P'
import json, sys, jsonschema
came = json.load(open("came.json"))
jsonschema.validate(came, json.load(open(sys.argv[1])))
assert [conflict["came"]["reason"] for conflict in came["conflicts"]] == ["再来年度になる。"], came
P
"$yoriai" export S.yoriai --what plan --as md -o plan.md > /dev/null
grep -q '予算がない' plan.md
says '1件の回答を取り込みました' "$yoriai" import S.yoriai second.xlsx --kind answers --replace
"$yoriai" undo S.yoriai 3 > /dev/null
"$yoriai" export S.yoriai --what session --as json -o after.json > /dev/null
cmp before.json after.json # one import was one step
echo "Answers came back, were compared, and stand in the plan."
