#include "exchange/docx_cover.h"

#include "base/utf8.h"
#include "exchange/docx_text.h"

namespace yoriai {
namespace {

// Paragraphs with the same frame stand in it together: at the foot of the page.
constexpr const char* at_the_foot =
    "<w:framePr w:w='9072' w:wrap='around' w:vAnchor='margin' w:hAnchor='margin' "
    "w:xAlign='left' w:yAlign='bottom'/>";

// The band of wood at the cover's left edge, as wide as Word can draw one.
constexpr const char* wood_band =
    "<w:pgBorders w:offsetFrom='page'><w:left w:val='single' w:sz='96' w:space='24' "
    "w:color='4B3A28'/></w:pgBorders>";

std::string line(const char* style, const std::string& text, const std::string& properties = "") {
    return text.empty() ? "" : docx_paragraph(style, docx_run(text), properties);
}

// みどり丘小学校区 over 地域デザイン計画 when the title begins with the district's name.
std::string title(const Cover& cover) {
    const bool begins = !cover.district.empty() && cover.title.starts_with(cover.district) &&
                        cover.title.size() > cover.district.size();
    if (!begins) return docx_run(cover.title);
    const std::string rest(trim(std::string_view(cover.title).substr(cover.district.size())));
    return docx_run(cover.district, "<w:sz w:val='42'/><w:szCs w:val='42'/>") +
           "<w:r><w:br/></w:r>" + docx_run(rest);
}

// The municipality at the left, the version and the boxed state at the right.
std::string place_and_state(const Cover& cover) {
    std::string content = docx_run(cover.municipality + "\t" + cover.version);
    if (!cover.state.empty())
        content += docx_run("　") + docx_run("\u00A0" + cover.state + "\u00A0",
                                             "<w:b/><w:bCs/><w:bdr w:val='single' w:sz='12' "
                                             "w:space='0' w:color='4B3A28'/>");
    return docx_paragraph("CoverPlace", content);
}

}  // namespace

std::string docx_page_setup(bool landscape, const char* borders) {
    const char* page = landscape
                           ? "<w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/>"
                             "<w:pgMar w:top='1134' w:right='1134' w:bottom='1134' w:left='1134' "
                             "w:header='567' w:footer='567' w:gutter='0'/>"
                           : "<w:pgSz w:w='11906' w:h='16838'/>"
                             "<w:pgMar w:top='1417' w:right='1417' w:bottom='1417' w:left='1417' "
                             "w:header='709' w:footer='709' w:gutter='0'/>";
    return std::string(page) + borders +
           "<w:cols w:space='425'/><w:docGrid w:type='lines' w:linePitch='357'/>";
}

std::string docx_cover(const Cover& cover) {
    return place_and_state(cover) + docx_paragraph("Title", title(cover)) +
           line("Subtitle", cover.subtitle) + line("CoverDate", cover.notice) +
           line("CoverCouncil", cover.council, at_the_foot) +
           line("CoverDate", cover.contact, at_the_foot) +
           line("CoverDate", cover.date, at_the_foot) +
           "<w:p><w:pPr><w:sectPr><w:type w:val='nextPage'/>" + docx_page_setup(false, wood_band) +
           "</w:sectPr></w:pPr></w:p>\n";
}

std::string docx_masthead(const Cover& cover) {
    std::string below;
    for (const std::string& part :
         {cover.subtitle, cover.state, cover.version, cover.date,
          cover.council.empty() ? cover.municipality : cover.council, cover.notice})
        if (!part.empty()) below += (below.empty() ? "" : "　") + part;
    return docx_paragraph("MastheadTitle", docx_run(cover.title)) + line("MastheadLine", below);
}

}  // namespace yoriai
