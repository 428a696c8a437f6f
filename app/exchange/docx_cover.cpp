#include "exchange/docx_cover.h"

#include "exchange/docx_text.h"

namespace yoriai {
namespace {

// Paragraphs with the same frame stand in it together: at the foot of the page, in the middle.
constexpr const char* at_the_foot =
    "<w:framePr w:w=\"9298\" w:wrap=\"around\" w:vAnchor=\"margin\" w:hAnchor=\"margin\" "
    "w:xAlign=\"center\" w:yAlign=\"bottom\"/>";

std::string line(const char* style, const std::string& text, const char* properties = "") {
    return text.empty() ? "" : docx_paragraph(style, docx_run(text), properties);
}

}  // namespace

std::string docx_page_setup() {
    return "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
           "<w:pgMar w:top=\"1418\" w:right=\"1304\" w:bottom=\"1304\" w:left=\"1304\" "
           "w:header=\"709\" "
           "w:footer=\"567\" w:gutter=\"0\"/>"
           "<w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"360\"/>";
}

std::string docx_cover(const Cover& cover) {
    std::string place = cover.municipality;
    if (!place.empty() && !cover.district.empty()) place += "　";
    place += cover.district;
    std::string state = cover.state;
    if (!state.empty() && !cover.version.empty()) state += "　";
    state += cover.version;
    return line("CoverPlace", place) + line("Title", cover.title) +
           line("Subtitle", cover.subtitle) + line("CoverState", state) +
           line("CoverFoot", cover.date, at_the_foot) +
           line("CoverFoot", cover.council, at_the_foot) +
           "<w:p><w:pPr><w:sectPr><w:type w:val=\"nextPage\"/>" + docx_page_setup() +
           "</w:sectPr></w:pPr></w:p>\n";
}

}  // namespace yoriai
