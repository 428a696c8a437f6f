#!/bin/sh
# An office without Word: LibreOffice opens the plan and the departments' table and saves them, the table as its own kind first;
# nothing of the words, headings, tables and pictures is lost; answers written there come back. Skipped where Writer or Calc is not.
# usage: libreoffice_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"
convert() { # convert FILE ENDING: into the folder named for the ending
    soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to "$2" --outdir "$2" "$1" > converted 2>&1
    [ -e "$2/$(basename "${1%.*}").$2" ] || { cat converted; return 1; } # soffice says 0 even when it could not
}
echo a > try.txt; echo a > sheet.csv
convert try.txt docx && convert sheet.csv xlsx || { echo "LibreOffice Writer and Calc are not here"; exit 77; }
export SOURCE_DATE_EPOCH=1795305600

"$yoriai" import S.yoriai "$root/sessions/midorigaoka.json" > /dev/null
"$yoriai" export S.yoriai --what plan --as docx -o plan.docx > /dev/null
"$yoriai" export S.yoriai --what departments --as xlsx -o asked.xlsx > /dev/null

# An answer, as someone writes it there.
/usr/bin/python3 - <<'P'
import openpyxl
book = openpyxl.load_workbook("asked.xlsx")
page = book.active
head = next(r for r in range(1, 10) if page.cell(r, 1).value == "区分")
column = {page.cell(head, c).value: c for c in range(1, page.max_column + 1)}
row = next(r for r in range(head + 1, page.max_row + 1) if page.cell(r, 1).value == "取組")
for name, words in [("担当課", "道路課"), ("回答", "実施する"), ("理由・内容", "来年度の予算に入れる。\n場所を決める。")]:
    page.cell(row, column[name]).value = words
book.save("answered.xlsx")
P

convert plan.docx docx
convert answered.xlsx ods
convert ods/answered.ods xlsx

/usr/bin/python3 - <<'P'
import docx, re
def told(name):
    document = docx.Document(name)
    words = "".join("".join(node.itertext()) for node in document.element.body.iter(f"{{{w}}}p"))
    headings = [p.text.strip() for p in document.paragraphs if re.match(r"heading \d", p.style.name.lower()) and p.text.strip()]
    tables = [[["".join(cell.text.split()) for cell in row.cells] for row in table.rows] for table in document.tables]
    return re.sub(r"\s|PAGEREF\S+", "", words), headings, tables, len(document.element.body.findall(f".//{{{w}}}drawing"))
w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ours, theirs = told("plan.docx"), told("docx/plan.docx")
assert ours[1] and ours[1] == theirs[1], "headings differ"
assert ours[2] and ours[2] == theirs[2], "tables differ"
assert ours[3] > 0 and ours[3] == theirs[3], f"{ours[3]} pictures, then {theirs[3]}"
P
says '1件の回答を取り込みました' "$yoriai" import S.yoriai xlsx/answered.xlsx --kind answers
"$yoriai" export S.yoriai --what plan --as md -o plan.md > /dev/null
grep -q '来年度の予算に入れる。' plan.md
