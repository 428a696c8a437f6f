#!/bin/sh
# Whatever the command line prints as JSON keeps its schema in assets/schemas. usage: schemas_test.sh PROGRAM SOURCE_FOLDER
set -eu
. "$2/tests/end_to_end/from_outside.sh"

"$yoriai" import S.yoriai "$root/sessions/midorigaoka.json" > /dev/null
printf '{"command":"add_card","text":"道が暗い"}\n' > commands.jsonl
"$yoriai" apply S.yoriai commands.jsonl > /dev/null
"$yoriai" info S.yoriai --json > info.json
"$yoriai" history S.yoriai --json > history.json
"$yoriai" check S.yoriai --json > check.json
"$yoriai" tally S.yoriai --round 1 --json > tally.json
"$yoriai" consensus S.yoriai --round 1 --json > consensus.json
polis="$root/tests/data/polis/bg2050-volunteers"
"$yoriai" consensus "$polis/participants-votes.csv" --moderated "$(cat "$polis/moderated.txt")" --json > consensus_found.json
"$yoriai" consensus "$polis/participants-votes.csv" --groups group-id --json > consensus_given.json
printf 'participant,0,1\nA,1,\n' > lonely.csv
"$yoriai" consensus lonely.csv --json > consensus_lonely.json
"$yoriai" themes S.yoriai --json > themes.json
"$yoriai" themes "$root/tests/data/cards_ja_dev.tsv" --json > themes_of_cards.json
"$yoriai" import S.yoriai "$root/tests/data/cards_ja_dev.tsv" --dry-run --json > import.json
"$yoriai" export S.yoriai --what plan --as json -o plan.json > /dev/null
"$yoriai" export S.yoriai --what session --as json -o session.json > /dev/null
/usr/bin/python3 - "$root/assets/schemas" <<'P'
import json, sys, jsonschema
def check(name, value):
    with open(f"{sys.argv[1]}/{name}.json") as file:
        schema = json.load(file)
    jsonschema.validators.validator_for(schema)(schema).validate(value)
for name in ["info", "history", "check", "tally", "themes", "import", "plan", "session"]:
    check(name, json.load(open(f"{name}.json")))
check("themes", json.load(open("themes_of_cards.json")))
for name in ["consensus", "consensus_found", "consensus_given", "consensus_lonely"]:
    check("consensus", json.load(open(f"{name}.json")))
for line in open("commands.jsonl"):
    check("commands", json.loads(line))
P
echo "Everything printed as JSON keeps its schema."
