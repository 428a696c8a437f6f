#!/bin/sh
# axe-core finds nothing in the HTML of the sample's plan and of all documents beside it. Needs chromium, so it is
# run by hand.
#   sh check_accessibility.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"
. "$root/tests/end_to_end/node_package.sh"
install_node_package axe-core@4 axe-core/axe.min.js

"$yoriai" import session.yoriai "$root/sessions/midorigaoka.json" > /dev/null
for language in ja en; do
    for what in plan report newsletter summary agenda minutes reflection; do
        "$yoriai" --lang $language export session.yoriai --what $what --as html --level public \
            -o "$what.$language.html" > /dev/null
    done
done
/usr/bin/python3 - "$node/node_modules/axe-core/axe.min.js" "$folder"/*.html <<'P'
import re, subprocess, sys
axe = open(sys.argv[1]).read()
run = "axe.run().then(r => { document.title = 'axe: ' + r.violations.map(v => v.id + ' (' + v.nodes.length + ')').join(', ') })"
failed = False
for file in sys.argv[2:]:
    html = open(file).read()
    # The documents allow no script: what looks at them needs one.
    html, policies = re.subn(r"<meta http-equiv='?\"?Content-Security-Policy[^>]*>", "", html)
    assert policies == 1, file
    with open(file, "w") as changed:
        changed.write(html.replace("</body>", f"<script>{axe}</script><script>{run}</script></body>"))
    seen = subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=60000",
                           "--dump-dom", "file://" + file], capture_output=True, text=True, timeout=300).stdout
    told = re.search(r"<title>axe: (.*?)</title>", seen)
    assert told, f"axe did not end: {file}"
    failed = failed or told[1] != ""
    print(file.rsplit("/", 1)[1], told[1] or "nothing")
sys.exit(failed)
P
