#!/usr/bin/env python3
"""Writes assets/lexicon/semantic_classes.tsv from Debian's mecab-jumandic source package.

usage: make_semantic_classes.py [JUMAN_FOLDER]
Without a folder the source package of Debian 12 is fetched through a private apt source list (the
system's own apt settings stay untouched) and its folder `juman` is read.

Only ContentW.csv is read, which people keep by hand; Wikipedia.csv and Auto.csv are gathered by
machine and left out. Output: word TAB class,class,…; C_ is a category, D_ a domain. Left out are
the classes that say nothing (C_抽象物, D_無し), inflected forms, and kana that several words share.
"""
import collections
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "lexicon" / "semantic_classes.tsv"
ARCHIVE_SUM = "eaf216758edee9a159bc3d02507007318686b9537943268c4565cc1f9ef07f15"
VAGUE = {"C_抽象物", "D_無し"}
KANA_ONLY = re.compile(r"^[ぁ-ゖー]+$")


def run(*command, **options):
    return subprocess.run(command, check=True, text=True, capture_output=True, **options).stdout


def fetch_dictionary(folder):
    """Downloads and unpacks the source package into `folder`; returns its folder `juman`."""
    targets = run("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages")
    base = next(line for line in targets.splitlines() if re.search(r"/debian/?$", line))
    (folder / "lists" / "partial").mkdir(parents=True)
    (folder / "archives" / "partial").mkdir(parents=True)
    (folder / "debian.sources").write_text(
        f"Types: deb-src\nURIs: {base}\nSuites: bookworm\nComponents: main\n"
        "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n")
    options = ["-qq", "-o", f"Dir::Etc::SourceList={folder}/debian.sources",
               "-o", "Dir::Etc::SourceParts=/dev/null", "-o", f"Dir::State::Lists={folder}/lists",
               "-o", f"Dir::Cache={folder}"]
    run("apt-get", *options, "update")
    run("apt-get", *options, "--download-only", "--tar-only", "source", "mecab-jumandic",
        cwd=folder)
    archive = next(folder.glob("mecab-jumandic_*.orig.tar.gz"))
    if hashlib.sha256(archive.read_bytes()).hexdigest() != ARCHIVE_SUM:
        sys.exit(f"{archive.name} is not the archive this script was written for")
    run("tar", "-xf", str(archive), "-C", str(folder))
    return next(folder.glob("**/ContentW.csv")).parent


def dictionary_form(columns):
    """The form that MeCab's IPA dictionary gives as base: 静か where JUMAN has 静かだ."""
    form = columns[8]
    return form[:-1] if columns[6].startswith("ナ") and form.endswith("だ") else form


def read_classes(csv):
    classes = collections.defaultdict(set)
    written_as = collections.defaultdict(set)
    for line in csv.read_text(encoding="utf-8").splitlines():
        columns = line.split(",")
        form = dictionary_form(columns)
        if columns[0] not in (form, columns[8]):
            continue
        written_as[form].update(re.findall(r"代表表記:([^/ ]+)", line))
        for key, names in re.findall(r"(カテゴリ|ドメイン):([^ ,]+)", line):
            mark = "C_" if key == "カテゴリ" else "D_"
            classes[form].update({mark + name for name in names.split(";")} - VAGUE)
    return {word: sorted(found) for word, found in classes.items()
            if found and not (KANA_ONLY.match(word) and len(written_as[word]) > 1)}


def main():
    with tempfile.TemporaryDirectory() as folder:
        juman = (pathlib.Path(sys.argv[1]) if len(sys.argv) > 1
                 else fetch_dictionary(pathlib.Path(folder)))
        classes = read_classes(juman / "ContentW.csv")
    lines = ["# Semantic classes of words, from the JUMAN dictionary (BSD-3-Clause, see NOTICE);",
             "# written by assets/scripts/make_semantic_classes.py."]
    lines += [f"{word}\t{','.join(classes[word])}" for word in sorted(classes)]
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{OUTPUT.name}: {len(classes)} words")


main()
