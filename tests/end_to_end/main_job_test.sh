#!/bin/sh
# From residents' cards to a plan document on the command line, and the session there and back.
# usage: main_job_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"
export SOURCE_DATE_EPOCH=1795305600

"$yoriai" new S.yoriai --district みどり丘小学校区 > /dev/null
cp S.yoriai before.yoriai
says '207枚のカードを取り込めます' "$yoriai" import S.yoriai "$root/tests/data/cards_ja_dev.tsv" --dry-run
cmp S.yoriai before.yoriai
says '207枚のカードを取り込みました' "$yoriai" import S.yoriai "$root/tests/data/cards_ja_dev.tsv"
says '207枚のカードから' "$yoriai" themes S.yoriai --apply
says 'カード207枚' "$yoriai" info S.yoriai

for format in docx pdf html md json; do
    "$yoriai" export S.yoriai --what plan --as $format -o "plan.$format" > /dev/null
    "$yoriai" export S.yoriai --what plan --as $format -o "again.$format" > /dev/null
    cmp "plan.$format" "again.$format" # the same session and day give the same bytes
done
for format in xlsx csv; do "$yoriai" export S.yoriai --what cards --as $format -o "cards.$format" > /dev/null; done
grep -q '避難所の小学校まで坂がきつくて年寄りは歩けない' plan.md
grep -q '避難所の小学校まで坂がきつくて年寄りは歩けない' plan.html
pdftotext -raw plan.pdf - | tr -d ' \n' | grep -q '避難所の小学校まで坂がきつくて年寄りは歩けない'

# The cards come back from the list that was written, each with its number of words.
"$yoriai" new T.yoriai --district みどり丘小学校区 > /dev/null
for list in cards.csv cards.xlsx; do says '207枚のカードを取り込めます' "$yoriai" import T.yoriai $list --dry-run; done

# A session goes out as JSON and comes back equal.
"$yoriai" export S.yoriai --what session --as json -o S.json > /dev/null
"$yoriai" import copy.yoriai S.json > /dev/null
"$yoriai" export copy.yoriai --what session --as json -o copy.json > /dev/null
cmp S.json copy.json
"$yoriai" import sample.yoriai "$root/sessions/midorigaoka.json" > /dev/null
"$yoriai" export sample.yoriai --what session --as json -o sample.json > /dev/null
cmp sample.json "$root/sessions/midorigaoka.json"

# Undo and redo over restarts of the program.
"$yoriai" undo S.yoriai 2 > /dev/null
says 'カード0枚' "$yoriai" info S.yoriai
"$yoriai" redo S.yoriai 2 > /dev/null
"$yoriai" export S.yoriai --what session --as json -o redone.json > /dev/null
cmp S.json redone.json
says '問題はありません' "$yoriai" check S.yoriai
says '1位' "$yoriai" tally sample.yoriai --round 1

# No side file stays beside a session.
[ "$(ls | grep -c journal)" = 0 ]
echo "The main job is done, there and back."
