"""Reads an exported plan back with other programs' libraries.  validate_docx.py FOLDER SOURCE_ROOT"""

import csv
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import docx
import jsonschema
import openpyxl

folder, root = Path(sys.argv[1]), Path(sys.argv[2])
written = [row["text"] for row in csv.DictReader((root / "tests/data/cards_ja_dev.tsv").open(), delimiter="\t")]


def squeeze(text):
    return re.sub(r"\s", "", text)


def check_word():
    document = docx.Document(str(folder / "plan.docx"))
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    assert styles.count("Title") == 1
    assert styles.count("Heading 1") >= 3, styles
    words = squeeze("".join(cell.text for table in document.tables for row in table.rows for cell in row.cells))
    lost = [card for card in written if squeeze(card) not in words]
    assert not lost, lost[:3]
    section = document.sections[-1]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    properties = document.core_properties
    assert "みどり丘小学校区" in properties.title
    assert properties.last_modified_by == "" and str(properties.created).startswith("2026-11-22")
    return document


def check_page_numbers(document):
    """Each entry of the contents stands on the page of the PDF that it names."""
    pages = subprocess.run(["pdftotext", "-raw", folder / "plan.pdf", "-"], capture_output=True, check=True)
    pages = [squeeze(page) for page in pages.stdout.decode().split("\f")]
    tag = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    entries = 0
    for paragraph in document.element.body.iter(tag + "p"):
        style = paragraph.find(f"{tag}pPr/{tag}pStyle")
        if style is None or style.get(tag + "val") not in ("TOC1", "TOC2"):
            continue
        texts = [text.text for text in paragraph.iter(tag + "t")]
        assert squeeze("".join(texts[:-1])) in pages[int(texts[-1]) - 1], texts
        entries += 1
    assert entries >= 5, entries


def check_sheets():
    cards = openpyxl.load_workbook(folder / "cards.xlsx").active
    assert cards.freeze_panes and cards.auto_filter.ref and cards.print_title_rows
    cells = [cell for row in cards.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert set(written) <= {cell.value for cell in cells}
    text = (folder / "cards.csv").read_bytes().decode("utf-8-sig")
    assert text.count("\r\n") == len(written) + 1
    assert {row["内容"] for row in csv.DictReader(text.splitlines())} == set(written)


def check_json():
    schema = json.loads((root / "assets/schemas/plan.json").read_text())
    plan = json.loads((folder / "plan.json").read_text())
    # Debian 12's library knows draft 2020-12.
    jsonschema.Draft202012Validator(schema).validate(plan)


class Page(HTMLParser):
    void = {"meta", "br", "col", "rect"}

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links = [], set(), set()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        assert tag not in ("script", "img", "link", "iframe", "object"), tag
        assert not any(name.startswith("on") or name == "src" for name in attributes), attributes
        if "id" in attributes:
            assert attributes["id"] not in self.ids, attributes["id"]
            self.ids.add(attributes["id"])
        if tag == "a" and "href" in attributes:
            assert attributes["href"].startswith("#"), attributes
            self.links.add(attributes["href"][1:])
        if tag not in self.void:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag


def check_html():
    page = Page()
    page.feed((folder / "plan.html").read_text())
    assert not page.open, page.open
    assert page.links <= page.ids, page.links - page.ids
    assert len(page.links) > 5


check_page_numbers(check_word())
check_sheets()
check_json()
check_html()
