#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/date.h"

namespace yoriai {

// A document before it has pages or a format: what page, docx, html and markdown are made from.
// Everything in it is already in the reader's language and ready to print.
// (PrintedTable, not Table: a table of the model is a 班 of people.)

// A stretch of text in one style. `link` names the anchor of a heading or row it leads to, or is
// empty.
struct Run {
    std::string text;
    bool bold = false;
    std::string link;
};
using Runs = std::vector<Run>;

inline std::string text_of(const Runs& runs) {
    std::string text;
    for (const Run& run : runs) text += run.text;
    return text;
}

struct Heading {
    int level = 1;       // 1 chapter, 2 section, 3 subsection
    std::string number;  // "第1章", "1", "(1)"; may be empty
    std::string text;
    std::string anchor;  // unique in the document, ASCII
};

enum class ParagraphStyle { body, lead, quote, note, list_item };

// `key` names the paragraph for an override of its text by hand, the same from day to day; empty
// for text that is not written by the program. `edited` says that the text is such an override.
struct Paragraph {
    std::string key;
    Runs runs;
    ParagraphStyle style = ParagraphStyle::body;
    bool edited = false;
};

enum class Alignment { left, centre, right };

struct PrintedColumn {
    std::string title;
    double width = 1;  // share of the table's width; all shares add up to any total
    Alignment alignment = Alignment::left;
    bool fine = false;  // in small letters: what programs read and people do not
};

struct PrintedRow {
    std::vector<Runs> cells;  // as many as the table has columns
    std::string anchor;       // of the row, unique in the document; may be empty
    bool bold = false;        // a row of sums
};

struct PrintedTable {
    std::string number;   // "表3-1"
    std::string caption;  // without the number
    std::vector<PrintedColumn> columns;
    std::vector<PrintedRow> rows;
    std::string source;      // where the figures come from, printed below; may be empty
    bool one_piece = false;  // stays together wherever a page has room for it
};

struct Bar {
    std::string label;
    double value = 0;
    std::string printed;    // the value as it is printed beside the bar: "12票"
    bool outlined = false;  // nobody counted it, as with a projection: not filled
};

// Horizontal bars from 0, one series.
struct BarChart {
    std::string number;   // "図3-1"
    std::string caption;  // without the number
    std::string alternative_text;
    std::string unit;
    std::vector<Bar> bars;
    std::string source;
};

// 目次. A format prints it with the page numbers that app/page found.
struct Contents {
    std::string title;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, PrintedTable, BarChart, Contents, PageBreak>;

struct Cover {
    std::string title;     // みどり丘小学校区 地域デザイン計画
    std::string subtitle;  // the vision as a catch phrase; may be empty
    std::string district;
    std::string municipality;
    std::string state;      // 素案
    std::string version;    // 第1版
    std::string date;       // 令和8年11月22日（2026年11月22日）
    std::string council;    // who publishes it; may be empty
    std::string contact{};  // 問い合わせ先：…; may be empty
    std::string notice{};   // whom it must not reach; empty when everybody may read it
};

struct Document {
    std::string language = "ja";  // BCP 47
    Cover cover;
    bool cover_page = true;     // false: its words stand at the head of the first page
    bool landscape = false;     // for wide tables; only Word files are ever made of these
    double text_scale = 1;      // of all text, for readers who need it larger
    std::vector<Block> blocks;  // what follows the cover
    std::string footer;         // printed at the foot of each page beside the page number
    Date date;                  // the day it is made, for the formats' own records
};

}  // namespace yoriai
