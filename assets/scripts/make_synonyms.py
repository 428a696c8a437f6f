#!/usr/bin/python3
"""Writes assets/lexicon/synonyms.tsv from town_synonyms.txt and the Sudachi synonym dictionary.

usage: make_synonyms.py FOLDER
FOLDER holds the unpacked npm package `sudachi-synonyms-dictionary` 18.0.0 (npm pack; Apache-2.0).
Needs Debian's python3-mecab and mecab-ipadic-utf8.

Output: word TAB the word that stands for it. Kept of Sudachi's groups are those of everyday words:
no names, no terms of a trade, no Latin letters, and of each group only words that MeCab's IPA
dictionary knows as one word, since the table is looked up word by word. A word that stands in
several groups joins none, unless the groups only differ in how it is spelt.
"""
import collections
import json
import pathlib
import re
import sys

import MeCab

ASSETS = pathlib.Path(__file__).resolve().parent.parent
BY_HAND = pathlib.Path(__file__).resolve().parent / "town_synonyms.txt"
OUTPUT = ASSETS / "lexicon" / "synonyms.tsv"
NAMES_AND_TRADES = {"企業名", "人名", "地名", "大学名", "旧企業名", "国名", "組織名", "旧組織名",
                    "商品", "店名", "キャラ", "単位", "色", "化学", "IT", "スポーツ", "音楽",
                    "ファッション", "ビジネス", "HR", "時間", "美容", "不快"}
JAPANESE = re.compile(r"^[ぁ-ゖァ-ヺー一-龥々]+$")
CONTENT_CLASSES = ("名詞", "動詞", "形容詞")
# Groups that join what a town keeps apart: moving house and settling, a pupil and a child, …
KEPT_APART = {"移住", "児童", "道", "通り", "人", "者", "物", "所", "場所", "時", "方", "上", "下",
              "中", "前", "後", "内", "外", "間", "手", "気", "目", "口", "声", "会", "家", "力"}


class Spelling:
    """What MeCab's IPA dictionary makes of a word."""

    def __init__(self):
        self.tagger = MeCab.Tagger("-d /var/lib/mecab/dic/ipadic-utf8")

    def is_one_content_word(self, word):
        lines = self.tagger.parse(word).splitlines()
        if len(lines) != 2:
            return False
        surface, features = lines[0].split("\t")
        columns = features.split(",")
        return (len(columns) > 7 and columns[0] in CONTENT_CLASSES and columns[6] == surface
                and columns[1] not in ("固有名詞", "代名詞", "数", "非自立", "接尾"))


def read_groups_by_hand():
    lines = BY_HAND.read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


def everyday_groups(dictionary):
    """Each as {number of the word in its group: its spellings}."""
    for group in dictionary:
        words = collections.defaultdict(list)
        for item in group["items"]:
            if NAMES_AND_TRADES & set(item["bunya"]):
                break
            if item["expandControl"] == 0 and JAPANESE.match(item["midashi"]):
                words[item["vocabularyNumber"]].append(item["midashi"])
        else:
            if words:
                yield words


def join_groups(groups, taken, spelling):
    """Calls of Sudachi's groups what is safe to join: (word, what stands for it)."""
    count = collections.Counter(word for group in groups
                                for word in {w for ws in group.values() for w in ws})
    pairs = {}
    for group in groups:
        kept = []
        for spellings in group.values():
            known = [w for w in spellings if spelling.is_one_content_word(w)
                     and w not in KEPT_APART]
            if not known:
                continue
            if all(count[w] == 1 for w in known):
                kept += known
            else:
                pairs.update({w: known[0] for w in known[1:] if len(w) > 1})
        pairs.update({w: kept[0] for w in kept[1:]})
    return {word: first for word, first in pairs.items()
            if word not in taken and first not in taken and word != first}


def follow(pairs):
    """Lets every word point at a word that points nowhere."""
    def last(word, seen=()):
        target = pairs.get(word)
        return word if target is None or target in seen else last(target, (*seen, word))
    return {word: last(word) for word in pairs if last(word) != word}


def main():
    package = pathlib.Path(sys.argv[1])
    source = package / "sudachi-synonyms-dictionary.json"
    dictionary = json.loads(source.read_text(encoding="utf-8"))
    by_hand = {}
    for first, *others in read_groups_by_hand():
        for word in others:
            by_hand.setdefault(word, first)
    taken = set(by_hand) | set(by_hand.values())
    pairs = join_groups(list(everyday_groups(dictionary)), taken, Spelling())
    table = follow({**pairs, **by_hand})
    lines = ["# Words and the word that stands for them, by hand for towns (CC0) and from the",
             "# Sudachi synonym dictionary (Apache-2.0, reduced; see NOTICE); written by",
             "# assets/scripts/make_synonyms.py."]
    lines += [f"{word}\t{table[word]}" for word in sorted(table)]
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{OUTPUT.name}: {len(table)} words, {len(by_hand)} of them by hand")


main()
