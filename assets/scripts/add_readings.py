#!/usr/bin/python3
"""Adds the readings that assets/lexicon/town.json lacks, and drops those of words it no longer has.

usage: add_readings.py
Needs Debian's python3-mecab, mecab-ipadic-utf8 and mecab-jumandic-utf8. Readings that are there
stay as they are: people correct them. Where the two dictionaries do not agree about a new word, the
IPA dictionary's reading is taken and the word is printed, to be checked by a person.
"""
import json
import pathlib
import re

import MeCab

TOWN = pathlib.Path(__file__).resolve().parent.parent / "lexicon" / "town.json"
KANJI = re.compile(r"[一-龥々〆〇]")
READING_COLUMN = {"ipadic-utf8": 7, "juman-utf8": 5}
WIDTH = 92


def hiragana(text):
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in text)


def reader(dictionary):
    tagger = MeCab.Tagger(f"-d /var/lib/mecab/dic/{dictionary}")
    column = READING_COLUMN[dictionary]

    def read(word):
        reading = ""
        for line in tagger.parse(word).splitlines()[:-1]:
            surface, features = line.split("\t")
            columns = features.split(",")
            known = len(columns) > column and columns[column] != "*"
            reading += columns[column] if known else surface
        return hiragana(reading)
    return read


def wrapped(pieces, indent):
    lines, line = [], indent
    for place, piece in enumerate(pieces):
        piece += ", " if place + 1 < len(pieces) else ""
        if len(line) + len(piece) > WIDTH:
            lines.append(line.rstrip())
            line = indent
        line += piece
    return lines + [line]


def written(value):
    return json.dumps(value, ensure_ascii=False)


def print_town(town):
    lines = ["{", f'  "$schema": {written(town["$schema"])},', f'  "about": {written(town["about"])},',
             '  "subthemes": [']
    for place, entry in enumerate(town["subthemes"]):
        lines.append('    {"id": %s, "field": %s, "name": %s, "words": ['
                     % tuple(written(entry[key]) for key in ("id", "field", "name")))
        lines += wrapped([written(word) for word in entry["words"]], "      ")
        lines.append("    ]}" + ("," if place + 1 < len(town["subthemes"]) else ""))
    lines += ["  ],", '  "readings": {']
    lines += wrapped([f"{written(word)}: {written(town['readings'][word])}"
                      for word in sorted(town["readings"])], "    ")
    return "\n".join(lines + ["  }", "}"]) + "\n"


def main():
    town = json.loads(TOWN.read_text(encoding="utf-8"))
    ipa, juman = reader("ipadic-utf8"), reader("juman-utf8")
    words = {word for entry in town["subthemes"] for word in entry["words"] if KANJI.search(word)}
    readings = {word: text for word, text in town["readings"].items() if word in words}
    for word in sorted(words - set(readings)):
        readings[word] = ipa(word)
        if readings[word] != juman(word):
            print(f"please check: {word} {readings[word]}")
    town["readings"] = readings
    TOWN.write_text(print_town(town), encoding="utf-8")


main()
