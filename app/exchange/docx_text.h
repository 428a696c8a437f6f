#pragma once

#include <map>
#include <string>
#include <string_view>

#include "plan/document.h"

namespace yoriai {

// The width of the text on the page: A4 less the margins, in twentieths of a point.
constexpr int docx_text_width(bool landscape = false) { return landscape ? 14570 : 9072; }

// The words and running numbers that all parts of one Word file share.
class DocxNames {
 public:
    explicit DocxNames(const Document&);

    // The bookmark for an anchor of a heading or a table's row; empty when nothing has that anchor.
    // Word takes at most 40 letters, digits and underlines; what begins with _ is hidden from its
    // lists.
    std::string bookmark_of(const std::string& anchor) const;

    // Each bookmark and each drawing needs a number of its own.
    int next_bookmark() { return ++bookmarks_; }
    int next_drawing() { return ++drawings_; }

 private:
    void add(const std::string& anchor, const char* prefix);

    std::map<std::string, std::string> bookmark_of_;
    int bookmarks_ = 0;
    int drawings_ = 0;
};

// The text as one run; line feeds become line breaks and tabs tabs. `properties` is what stands in
// w:rPr.
std::string docx_run(std::string_view text, std::string_view properties = {});

// The runs, links as internal links where the document has their anchor. `bold` makes all of them
// bold; `properties` is what stands in w:rPr behind it.
std::string docx_runs(const Runs&, const DocxNames&, bool bold = false,
                      const std::string& properties = {});

// A paragraph in the style of that id. `properties` is what follows w:pStyle in w:pPr, in the
// schema's order.
std::string docx_paragraph(std::string_view style, std::string_view content,
                           std::string_view properties = {});

// A field: Word computes the instruction anew when asked to, and shows `result` until then.
std::string docx_field(std::string_view instruction, std::string_view result);

// The content as the place that links to the anchor lead to; the content alone when the anchor is
// empty.
std::string docx_bookmarked(const std::string& anchor, std::string_view content, DocxNames&);

// 表3-1 and its words, the number as a field that Word counts on by itself.
std::string docx_caption(const std::string& number, const std::string& caption);

}  // namespace yoriai
