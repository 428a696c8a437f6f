#!/bin/sh
# No personal detail of the sample is in any file for the public, packages tell when they were changed, and every
# document of every kind can be had. usage: publish_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"
export SOURCE_DATE_EPOCH=1795305600 XDG_CONFIG_HOME="$folder/config"

"$yoriai" import S.yoriai "$root/sessions/midorigaoka.json" > /dev/null
"$yoriai" import B.yoriai "$root/sessions/midorigaoka.json" > /dev/null
"$yoriai" apply B.yoriai - > /dev/null <<'C'
{"command":"describe_plan","vision":"鈴木太郎さんも歩けるまち","version":3}
C
mkdir public official
for level in public official; do
    out() { "$yoriai" export S.yoriai --what "$1" --as "$2" --level $level -o "$level/$1.$2" > /dev/null; }
    for format in docx pdf html md json xlsx; do out plan $format; done
    for what in report newsletter summary agenda minutes; do for format in docx pdf html md; do out $what $format; done; done
    for what in cards departments progress comments; do for format in xlsx csv docx; do out $what $format; done; done
    out reflection docx; out board pdf; out tree png
    for format in docx xlsx; do
        "$yoriai" export S.yoriai --what changes --as $format --against B.yoriai --level $level -o "$level/changes.$format" > /dev/null
    done
    "$yoriai" export S.yoriai --what handover --level $level -o $level/handover.zip > /dev/null
done
if "$yoriai" export S.yoriai --what session --as json --level public -o public/session.json 2> refused; then exit 1; fi
grep -q '公開しないもの' refused
"$yoriai" details S.yoriai --json > details.json
for file in public/*.pdf; do
    qpdf --check "$file" > output 2>&1 || { cat output; exit 1; }
    pdffonts "$file" | awk -v f="$file" 'NR > 2 && ($(NF - 4) != "yes" || $(NF - 3) != "yes") { print f, "has a font that is not embedded:", $0; exit 1 }'
done

# What stands in the cards stands in no byte of the public files, also inside zips and workbooks inside zips.
/usr/bin/python3 - "$root" <<'P'
import io, json, os, subprocess, sys, zipfile
session = json.load(open(f"{sys.argv[1]}/sessions/midorigaoka.json"))
texts = {card["id"]: card["text"] for card in session["card"]}
details = json.load(open("details.json"))
assert len(details) >= 40, len(details)
# A name is looked for with the words around it, because 林 alone is a wood; so is an illness, which others may name.
searched = set()
for detail in details:
    words = detail["words"]
    text = texts.get(detail["card"], "")
    if detail["kind"] in ("phone", "mail", "account", "plate", "address") or (detail["kind"] == "person" and len(words) >= 3):
        searched.add(words)
    elif text:
        at = text.find(words)
        searched.add(text[max(0, at - 3):at + len(words) + 2])
def pieces(name, data):
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as inner:
            for part in inner.namelist():
                yield from pieces(name + "/" + part, part.encode())
                yield from pieces(name + "/" + part, inner.read(part))
    elif data[:5] == b"%PDF-":
        text = subprocess.run(["pdftotext", "-raw", "-", "-"], input=data, capture_output=True).stdout
        info = subprocess.run(["pdfinfo", "-"], input=data, capture_output=True).stdout
        yield name, "".join((text + info).decode("utf-8", "replace").split())
    else:
        yield name, data.decode("utf-8", "replace")
def found(folder):
    hits = set()
    for file in sorted(os.listdir(folder)):
        for name, text in pieces(file, open(f"{folder}/{file}", "rb").read()):
            flat = "".join(text.split())
            for words in searched:
                if words in text or "".join(words.split()) in flat:
                    hits.add((name, words))
    return hits
leaks = found("public")
assert not leaks, sorted(leaks)[:20]
seen = {words for _, words in found("official")}
assert len(seen) >= len(searched) * 0.9, (len(seen), len(searched))
print(len(searched), "details searched; in official files", len(seen), "of them; in public files none")
P

# Every reference of the plan leads somewhere, in Word, HTML and PDF, and every card is led to and leads on.
/usr/bin/python3 - "$root" <<'P'
import json, re, subprocess, sys, zipfile
session = json.load(open(f"{sys.argv[1]}/sessions/midorigaoka.json"))
shown = [card["number"] for card in session["card"] if not card.get("hidden")]
html = open("official/plan.html").read()
ids = re.findall(r"\bid='([^']+)'", html)
links = re.findall(r"href='#([^']+)'", html)
assert len(ids) == len(set(ids)) and not set(links) - set(ids), sorted(set(links) - set(ids))[:5]
assert all(f"card-{number}" in ids and f"card-{number}" in links for number in shown)
for kind in ("theme-", "issue-", "action-", "round-"):
    assert any(link.startswith(kind) for link in links), kind
rows = dict(re.findall(r"<tr id='(card-\d+)'>(.*?)</tr>", html, re.S))
lost = [name for name, row in rows.items() if not re.search(r"href='#(theme|issue|action)-|#lone|まだ", row)]
assert len(rows) == len(shown) and not lost, lost[:5]
word = zipfile.ZipFile("official/plan.docx").read("word/document.xml").decode()
marks = set(re.findall(r"<w:bookmarkStart [^>]*w:name='([^']+)'", word))
leads = re.findall(r"<w:hyperlink w:anchor='([^']+)'", word)
assert leads and not set(leads) - marks, sorted(set(leads) - marks)[:5]
pdf = json.loads(subprocess.run(["qpdf", "--json", "official/plan.pdf"], capture_output=True, check=True).stdout)
objects = [value.get("value", value) for value in pdf["qpdf"][1].values()]
annotations = [o for o in objects if isinstance(o, dict) and o.get("/Subtype") == "/Link"]
assert len(annotations) >= len(shown) and all("/Dest" in a or "/A" in a for a in annotations), len(annotations)
print(len(links), "references in HTML,", len(leads), "in Word,", len(annotations), "in PDF")
P

# A package says whether it is as it was written out.
"$yoriai" export S.yoriai --what handover --level internal --sign -o pack.zip > /dev/null
says '書き出されたままです' "$yoriai" verify pack.zip
grep -q '署名も正しく' output
"$yoriai" export S.yoriai --what handover -o pack > /dev/null
says '署名はない' "$yoriai" verify pack
printf x >> pack/cards.xlsx
rm pack/agenda.docx
echo hello > pack/virus.txt
if "$yoriai" verify pack > output 2>&1; then exit 1; fi
grep -q '「cards.xlsx」は書き出した後に変わっています' output
grep -q '「agenda.docx」がありません' output
grep -q '「virus.txt」は書き出したときにはなかった' output
"$yoriai" export S.yoriai --what cards --as csv --package --sign -o cards.zip > /dev/null
says '書き出されたままです' "$yoriai" verify cards.zip
/usr/bin/python3 -m zipfile -e cards.zip cards
grep -q "$(sha256sum < cards/cards.csv | cut -c1-64)" cards/manifest.json
if "$yoriai" verify S.yoriai > output 2>&1; then exit 1; fi
grep -q 'manifest.json' output
says 'handover' "$yoriai" exports S.yoriai
says '問題はありません' "$yoriai" check S.yoriai
"$yoriai" exports S.yoriai --json > exports.json
"$yoriai" verify cards.zip --json > verify.json
cp cards/manifest.json .
/usr/bin/python3 - "$root/assets/schemas" <<'P'
import json, sys, jsonschema
for name in ["details", "exports", "verify", "manifest"]:
    with open(f"{sys.argv[1]}/{name}.json") as file:
        schema = json.load(file)
    jsonschema.validators.validator_for(schema)(schema).validate(json.load(open(f"{name}.json")))
P
echo "Nothing personal goes out, and what goes out can be checked."
