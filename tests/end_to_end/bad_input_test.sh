#!/bin/sh
# Bad input gets a sentence that helps, exit 1, and changes nothing. usage: bad_input_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"
mounted=
before_leaving() { [ -z "$mounted" ] || umount "$mounted"; }

refused() { # refused TEXT COMMAND...: and it prints nothing
    refuses "$@"
    [ ! -s output ] || { cat output; echo "prints although it refuses: $*"; exit 1; }
}
unchanged() { cmp S.yoriai good.yoriai; }
import_refused() { # import_refused TEXT FILE...: nothing is imported
    text=$1
    shift
    refused "$text" "$yoriai" import S.yoriai "$@"
    unchanged
}

"$yoriai" new S.yoriai --district みどり丘 > /dev/null
printf 'text\n道が暗い\n' > good.csv
"$yoriai" import S.yoriai good.csv > /dev/null
cp S.yoriai good.yoriai

echo "no session" > text.yoriai
refused 'ではありません' "$yoriai" info text.yoriai
refused 'がありません' "$yoriai" info missing.yoriai
refused 'もうあります' "$yoriai" new S.yoriai --district みどり丘
unchanged
head -c 9000 S.yoriai > cut.yoriai
cp cut.yoriai cut.before
code=0
"$yoriai" import cut.yoriai good.csv > /dev/null 2> problem || code=$?
[ $code = 1 ] && [ -s problem ]
cmp cut.yoriai cut.before # a damaged file is never overwritten
/usr/bin/python3 - <<'P'
import sqlite3, shutil
shutil.copy("S.yoriai", "newer.yoriai")
file = sqlite3.connect("newer.yoriai")
file.execute("pragma user_version = 999")
file.commit()
P
refused '新しい' "$yoriai" info newer.yoriai

printf 'text\n"道が暗い\n川があふれる\n' > quote.csv
import_refused '2' quote.csv
printf 'name,age\n花子,70\n' > no_text.csv
import_refused '列' no_text.csv
import_refused '列' good.csv --map text=ありません
{ echo text; seq -f 'カード%.0f' 100001; } > rows.csv
import_refused '10万行' rows.csv
printf 'text\n\377\376\375\201\n\300\201\n' > bytes.csv
refused '' "$yoriai" import S.yoriai bytes.csv --encoding utf-8
unchanged
refused '' "$yoriai" import S.yoriai S.yoriai
unchanged
/usr/bin/python3 -c 'print("[" * 10000 + "]" * 10000)' > deep.json
import_refused '' deep.json
printf '[{"text":"a","text":"b"}]' > twice.json
import_refused '' twice.json

population_refused() { # population_refused TEXT FILE...
    text=$1
    shift
    refused "$text" "$yoriai" import S.yoriai "$@" --kind population
    unchanged
}
printf '町名,人口,,,世帯数\n,男,女,計,\n東町,45,55,100,40\n' > merged.csv
population_refused '結合' merged.csv
printf 'KEY_CODE,NAME,人口\n41010010,青葉町,100\n' > cut_code.csv
population_refused '先頭の0' cut_code.csv
printf '地域名,総人口\n東町,100\n' > people.csv
population_refused '平成は31年' people.csv --year 平成40年
population_refused 'ありません' people.csv --areas 西町
printf '人口（平成40年1月1日現在）,\n地域名,総人口\n東町,100\n' > era.csv
"$yoriai" import S.yoriai era.csv --kind population --dry-run 2> problem > /dev/null
grep -q '平成は31年' problem
unchanged
printf '{"vocabulary":"facility_kinds","name":{"ja":"a","en":"a"},"source":"市","items":[{"id":"onsen","name":{"ja":"a","en":"a"}}]}' > words.json
refused '出典' "$yoriai" import S.yoriai words.json --kind words
unchanged
sed 's/"items".*/"items":[}/' words.json > broken.json
refused '1行目のあたりが、JSON' "$yoriai" import S.yoriai broken.json --kind words
sed 's/"facility_kinds"/"layers"/; s/"en":"a"}}/"en":"a"},"source":{"file":"市","id":"1"}}/' words.json > layers.json
refused '「onsen」を加えることはできません' "$yoriai" import S.yoriai layers.json --kind words
unchanged
echo '{"command":"put_populations","rows":[{"year":2025,"source":"国勢調査","ages_men":"1,x","ages_women":"1,2"}]}' > ages.jsonl
refused '年齢別の人数' "$yoriai" apply S.yoriai ages.jsonl
unchanged

for i in $(seq 49); do echo "{\"command\":\"add_card\",\"text\":\"カード$i\"}"; done > script.jsonl
echo '{"command":"add_card","text":""}' >> script.jsonl
refused '50' "$yoriai" apply S.yoriai script.jsonl
unchanged
echo '{"command":"fly"}' > unknown.jsonl
refused 'fly' "$yoriai" apply S.yoriai unknown.jsonl
unchanged

# Open in another Yoriai: SQLite's lock is held by another program.
/usr/bin/python3 - <<'P' &
import sqlite3, time
file = sqlite3.connect("S.yoriai", isolation_level=None)
file.execute("begin exclusive")
open("locked", "w").close()
time.sleep(3)
P
while [ ! -f locked ]; do sleep 0.1; done
refused 'ほかの' "$yoriai" import S.yoriai good.csv
wait
unchanged

code=0
"$yoriai" export S.yoriai --what plan --as xls -o plan.xls > /dev/null 2>&1 || code=$?
[ $code = 2 ]
code=0
"$yoriai" info > /dev/null 2>&1 || code=$?
[ $code = 2 ]

# A full disk and a read-only folder, where this machine lets us mount one.
mkdir small
if mount -t tmpfs -o size=400k tmpfs small 2> /dev/null; then
    mounted=$folder/small
    cp S.yoriai small/S.yoriai
    { echo text; seq -f '長い長い文のカード、その番号は%.0f番' 20000; } > many.csv
    refused '' "$yoriai" import small/S.yoriai many.csv
    cmp small/S.yoriai S.yoriai
    "$yoriai" check small/S.yoriai > /dev/null
    mount -o remount,ro small
    refused '' "$yoriai" import small/S.yoriai good.csv
    refused '' "$yoriai" new small/new.yoriai --district みどり丘
    refused '' "$yoriai" export S.yoriai --what plan --as html -o small/plan.html
    cmp small/S.yoriai S.yoriai
else
    echo "(no mount here: full disk and read-only folder not tried)"
fi
unchanged
echo "Bad input is refused with a sentence, and nothing changes."
