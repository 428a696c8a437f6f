#pragma once

#include <pango/pango.h>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "page/look.h"
#include "plan/document.h"

namespace yoriai {

// Where something is on a page, in points from the page's top left corner.
struct PageBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

// An element of the document's structure, as readers for the blind see it: Table, TR, TD. `name` is
// PDF's; marks with the same id belong to the same element.
struct StructureTag {
    const char* name = "P";
    int id = 0;
    bool operator==(const StructureTag& other) const { return id == other.id; }
};
using StructurePath = std::vector<StructureTag>;

// One line of a text that was set; y is its baseline.
struct TextMark {
    std::shared_ptr<PangoLayout> text;
    int line = 0;
    double x = 0;
    double y = 0;
    look::Colour colour = look::ink;
    StructurePath path;  // from the outermost element; empty for what only decorates
};

struct FillMark {
    PageBox box;
    look::Colour colour;
};

// Dots that lead from a title to its page number.
struct LeaderMark {
    double left = 0;
    double right = 0;
    double y = 0;
};

using PageMark = std::variant<TextMark, FillMark, LeaderMark>;

// What a click on a page meets.
struct ParagraphBox {
    std::string key;
    PageBox box;
};

// A heading, a paragraph, a bar or a row of a table, as far as it stands on one page. What says the
// same has the same `words`, so that two versions can be told apart.
struct PartBox {
    std::size_t words = 0;
    PageBox box;
};

struct LinkBox {
    std::string anchor;
    PageBox box;
};

struct HeadingBox {
    int level = 1;
    std::string text;
    std::string anchor;
    double y = 0;
};

// What is told of a figure to those who do not see it.
struct FigureWords {
    int tag = 0;
    std::string words;
};

struct Page {
    std::vector<PageMark> marks;
    std::vector<ParagraphBox> paragraphs;
    std::vector<PartBox> parts;
    std::vector<LinkBox> links;
    std::vector<HeadingBox> headings;
    std::vector<FigureWords> figures;
};

// Where an anchor is: the index of its page, from 0, and the height on it.
struct AnchorPlace {
    std::size_t page = 0;
    double y = 0;
};

// A document on pages of one size, A4 unless a poster. Copies share the texts that were set, so use
// one from one thread at a time.
struct Pages {
    double page_width = look::page_width;
    double page_height = look::page_height;
    double enlarged = 1;  // how much larger than it was set a page is printed
    std::vector<Page> pages;
    std::map<std::string, AnchorPlace> anchors;
    std::map<std::string, int> page_of_anchor;  // the page number as it is printed
    std::u32string missing_characters;  // that no font has, each once, in order; warn of them
    std::string title;
    std::string author;
    std::string language;
    Date date;
    std::shared_ptr<void> fonts;  // what the marks' texts are set with

    std::size_t count() const { return pages.size(); }
};

// Hears how much is done, 0 to 1; when it returns false the work stops.
using LayoutProgress = std::function<bool(double)>;

// Sets the document on pages. Page numbers count the cover, on which none is printed. When
// `progress` stops the work the result has no pages. Throws Failure when a font is missing.
Pages lay_out(const Document& document, const LayoutProgress& progress = {});

}  // namespace yoriai
