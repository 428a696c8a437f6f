#!/usr/bin/python3
"""Scores `yoriai themes` and a scikit-learn pipeline against intended themes.

usage: score_themes.py PROGRAM [CARDS.tsv ...]      PROGRAM: build/release/yoriai or build/bench/group_cards
Needs Debian's python3-sklearn and python3-mecab. A file of cards has the columns field, theme, text;
the theme 一匹狼 marks cards that belong to none. They are grouped with the rest, left out of ARI, NMI
and purity, and each is a class of its own in B-cubed.

effort = (cards * (1 - purity) + groups) / cards: moves of cards plus groups to name, per card. Sorting
by hand is 1. Every card that the program leaves alone counts as a group of its own.
"""
import collections
import json
import pathlib
import resource
import subprocess
import sys
import tempfile

from sklearn import metrics

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "peers"))
import sklearn_themes

LONE = "一匹狼"
DATA = pathlib.Path(__file__).resolve().parents[2] / "data"


def read(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")][1:]
    return [row[1] for row in rows], [row[-1] for row in rows]


def proposal(program, path, groups=None):
    """Theme of each card, loneliness of each card, seconds of processor time from cold."""
    command = [program, "themes", str(path), "--json"]
    command += ["--groups", str(groups)] if groups else []
    out, seconds = processor_time(command)
    out = json.loads(out)
    labels = {card: number for number, theme in enumerate(out["themes"]) for card in theme["cards"]}
    for card in out["lone"]:
        labels[card] = "alone " + card
    ids = [str(i) for i in range(len(out["loneliness"]))]
    return [str(labels[i]) for i in ids], [out["loneliness"][i] for i in ids], seconds


def b_cubed(classes, groups):
    of_class, of_group = collections.defaultdict(set), collections.defaultdict(set)
    for i, (c, g) in enumerate(zip(classes, groups)):
        of_class[c].add(i)
        of_group[g].add(i)
    both = [len(of_class[c] & of_group[g]) for c, g in zip(classes, groups)]
    precision = sum(n / len(of_group[g]) for n, g in zip(both, groups)) / len(both)
    recall = sum(n / len(of_class[c]) for n, c in zip(both, classes)) / len(both)
    return 2 * precision * recall / (precision + recall)


def score(themes, groups):
    classes = [theme if theme != LONE else f"{LONE} {i}" for i, theme in enumerate(themes)]
    kept = [i for i, theme in enumerate(themes) if theme != LONE]
    gold, found = [classes[i] for i in kept], [groups[i] for i in kept]
    counts = collections.defaultdict(collections.Counter)
    for theme, group in zip(gold, found):
        counts[group][theme] += 1
    purity = sum(max(c.values()) for c in counts.values()) / len(kept)
    n, group_count = len(themes), len(set(groups))
    return {"ARI": metrics.adjusted_rand_score(gold, found),
            "NMI": metrics.normalized_mutual_info_score(gold, found),
            "purity": purity, "B3": b_cubed(classes, groups),
            "effort": (n * (1 - purity) + group_count) / n, "groups": group_count,
            "largest": max(collections.Counter(groups).values()) / n}


def show(name, values, lone="", seconds=""):
    print(f"| {name} | {values['groups']} | {values['ARI']:.3f} | {values['NMI']:.3f} | {values['purity']:.3f} "
          f"| {values['B3']:.3f} | {values['effort']:.3f} | {values['largest']:.0%} | {lone} | {seconds} |")


def main(program, paths):
    for path in paths:
        themes, texts = read(path)
        count = len(set(themes) - {LONE})
        print(f"\n{path.name}: {len(texts)} cards, {count} themes, {themes.count(LONE)} lone\n")
        print("| | groups | ARI | NMI | purity | B3 | effort | largest | lone AUC | processor s |")
        print("|---|---|---|---|---|---|---|---|---|---|")
        for name, groups in (("Yoriai, number given", count), ("Yoriai, default", None)):
            labels, loneliness, seconds = proposal(program, path, groups)
            area = metrics.roc_auc_score([theme == LONE for theme in themes], loneliness)
            show(name, score(themes, labels), f"{area:.3f}", f"{seconds:.2f}")
        for name, labels, seconds in sklearn_themes.pipelines(texts, count):
            show(name, score(themes, [str(label) for label in labels]), "", f"{seconds:.2f}")


def processor_time(command):
    """Output and seconds of processor time, from starting the program to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(command, check=True, capture_output=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return out, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def compare_times(program, paths):
    """All cards of all files as one set, from cold and without the start of Python."""
    texts = [text for path in paths for text in read(path)[1]]
    groups = str(round(len(texts) ** (2 / 3)))
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.write("text\n" + "".join(text + "\n" for text in texts))
        file.flush()
        fastest = lambda command: min(processor_time(command)[1] for _ in range(3))
        own = fastest([program, "themes", file.name, "--json", "--groups", groups])
        print(f"\n{len(texts)} cards of all sets in {groups} groups: Yoriai {own:.2f} s from cold")
        peer = [sys.executable, sklearn_themes.__file__, file.name, groups]
        for option, (name, _, seconds) in zip([[], ["lsa"]], sklearn_themes.pipelines(texts, int(groups))):
            cold = fastest(peer + option)
            print(f"{name}: {cold:.2f} s from cold, {cold / own:.1f} times as long ({seconds:.2f} s without its start)")


SETS = ["dev", "blind", "wishes", "troubles", "opinions"]

if __name__ == "__main__":
    given = [pathlib.Path(path) for path in sys.argv[2:]] or [DATA / f"cards_ja_{name}.tsv" for name in SETS]
    main(sys.argv[1], given)
    compare_times(sys.argv[1], given)
