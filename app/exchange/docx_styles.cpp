#include "exchange/docx_styles.h"

#include <array>
#include <cmath>
#include <string_view>

namespace yoriai {
namespace {

// A style of paragraphs. The properties are XML in the schema's order.
struct ParagraphStyleRow {
    const char* id;
    const char* name;
    const char* based_on;
    const char* next;
    const char* paragraph;  // of w:pPr
    const char* text;       // of w:rPr
};

// The spaces and lines are those of the PDF, so that both have the same text on a page.
const std::array<ParagraphStyleRow, 25> styles = {{
    {"BodyText", "Body Text", "Normal", "BodyText",
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='80' w:after='0' w:line='357' w:lineRule='exact'/>"
     "<w:ind w:firstLineChars='100' w:firstLine='210'/><w:jc w:val='both'/>",
     ""},
    {"Lead", "Lead", "Normal", "BodyText",
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='200' w:after='0' w:line='448' w:lineRule='exact'/>"
     "<w:jc w:val='both'/>",
     "<w:color w:val='4B3A28'/><w:sz w:val='24'/><w:szCs w:val='24'/>"},
    {"Quote", "Quote", "Normal", "BodyText",
     "<w:keepLines/><w:pBdr>"
     "<w:left w:val='single' w:sz='18' w:space='10' w:color='CDC3AF'/></w:pBdr>"
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='100' w:after='0' w:line='320' w:lineRule='exact'/>"
     "<w:ind w:left='420' w:right='210'/>",
     "<w:sz w:val='20'/><w:szCs w:val='20'/>"},
    {"Note", "Note", "Normal", "BodyText",
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='80' w:after='0' w:line='264' w:lineRule='exact'/>",
     "<w:color w:val='554D41'/><w:sz w:val='17'/><w:szCs w:val='17'/>"},
    {"ListBullet", "List Bullet", "Normal", "ListBullet",
     "<w:numPr><w:numId w:val='1'/></w:numPr><w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='40' w:after='0' w:line='336' w:lineRule='exact'/>",
     ""},
    {"Heading1", "heading 1", "Normal", "BodyText",
     "<w:keepNext/><w:keepLines/><w:pBdr>"
     "<w:bottom w:val='single' w:sz='12' w:space='4' w:color='4B3A28'/></w:pBdr>"
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='0' w:after='320' w:line='540' w:lineRule='exact'/>"
     "<w:outlineLvl w:val='0'/>",
     "<w:b/><w:bCs/><w:color w:val='4B3A28'/><w:sz w:val='36'/><w:szCs w:val='36'/>"},
    {"Heading2", "heading 2", "Normal", "BodyText",
     "<w:keepNext/><w:keepLines/><w:pBdr>"
     "<w:left w:val='single' w:sz='36' w:space='6' w:color='4B3A28'/></w:pBdr>"
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='440' w:after='160' w:line='378' w:lineRule='exact'/>"
     "<w:ind w:left='160'/><w:outlineLvl w:val='1'/>",
     "<w:b/><w:bCs/><w:sz w:val='28'/><w:szCs w:val='28'/>"},
    {"Heading3", "heading 3", "Normal", "BodyText",
     "<w:keepNext/><w:keepLines/><w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='280' w:after='80' w:line='310' w:lineRule='exact'/>"
     "<w:outlineLvl w:val='2'/>",
     "<w:b/><w:bCs/><w:color w:val='4B3A28'/><w:sz w:val='23'/><w:szCs w:val='23'/>"},
    {"Title", "Title", "Normal", "Subtitle",
     "<w:pBdr><w:bottom w:val='single' w:sz='24' w:space='14' w:color='4B3A28'/>"
     "</w:pBdr><w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='2800' w:after='360' w:line='310' w:lineRule='auto'/>",
     "<w:b/><w:bCs/><w:sz w:val='76'/><w:szCs w:val='76'/>"},
    {"Subtitle", "Subtitle", "Normal", "BodyText",
     "<w:snapToGrid w:val='0'/><w:spacing w:before='240' w:after='600'/>",
     "<w:sz w:val='30'/><w:szCs w:val='30'/>"},
    // Paragraphs with the same borders stand in them together: one band at the left of both.
    {"MastheadTitle", "Masthead Title", "Normal", "MastheadLine",
     "<w:keepNext/><w:pBdr><w:left w:val='single' w:sz='48' w:space='6' w:color='4B3A28'/>"
     "<w:bottom w:val='single' w:sz='12' w:space='4' w:color='4B3A28'/></w:pBdr>"
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='0' w:after='0' w:line='560' w:lineRule='exact'/>"
     "<w:ind w:left='160'/>",
     "<w:b/><w:bCs/><w:sz w:val='38'/><w:szCs w:val='38'/>"},
    {"MastheadLine", "Masthead Line", "Normal", "BodyText",
     "<w:pBdr><w:left w:val='single' w:sz='48' w:space='6' w:color='4B3A28'/>"
     "<w:bottom w:val='single' w:sz='12' w:space='4' w:color='4B3A28'/></w:pBdr>"
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='0' w:after='160' w:line='340' w:lineRule='exact'/>"
     "<w:ind w:left='160'/>",
     "<w:color w:val='554D41'/><w:sz w:val='21'/><w:szCs w:val='21'/>"},
    {"CoverPlace", "Cover Place", "Normal", "Title",
     "<w:tabs><w:tab w:val='right' w:pos='9072'/></w:tabs><w:snapToGrid w:val='0'/>",
     "<w:sz w:val='26'/><w:szCs w:val='26'/>"},
    {"CoverCouncil", "Cover Council", "Normal", "CoverDate",
     "<w:snapToGrid w:val='0'/><w:spacing w:after='100'/>",
     "<w:b/><w:bCs/><w:sz w:val='30'/><w:szCs w:val='30'/>"},
    {"CoverDate", "Cover Date", "Normal", "CoverDate", "<w:snapToGrid w:val='0'/>",
     "<w:color w:val='554D41'/><w:sz w:val='23'/><w:szCs w:val='23'/>"},
    {"Caption", "caption", "Normal", "BodyText",
     "<w:keepLines/><w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='240' w:after='80' w:line='285' w:lineRule='exact'/>",
     "<w:b/><w:bCs/><w:sz w:val='19'/><w:szCs w:val='19'/>"},
    {"Figure", "Figure", "Normal", "Caption",
     "<w:keepNext/><w:snapToGrid w:val='0'/><w:spacing w:before='240'/>"
     "<w:jc w:val='center'/>",
     ""},
    {"Source", "Source", "Normal", "BodyText",
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='60' w:after='160' w:line='240' w:lineRule='exact'/>",
     "<w:color w:val='554D41'/><w:sz w:val='16'/><w:szCs w:val='16'/>"},
    {"TableHead", "Table Head", "Normal", "TableText",
     "<w:keepNext/><w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='65' w:after='65' w:line='270' w:lineRule='exact'/>"
     "<w:jc w:val='center'/>",
     "<w:b/><w:bCs/><w:sz w:val='18'/><w:szCs w:val='18'/>"},
    {"TableText", "Table Text", "Normal", "TableText",
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='65' w:after='65' w:line='270' w:lineRule='exact'/>",
     "<w:sz w:val='18'/><w:szCs w:val='18'/>"},
    {"TOCHeading", "TOC Heading", "Normal", "BodyText",
     "<w:keepNext/><w:pBdr>"
     "<w:bottom w:val='single' w:sz='12' w:space='4' w:color='4B3A28'/></w:pBdr>"
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='0' w:after='240' w:line='540' w:lineRule='exact'/>",
     "<w:b/><w:bCs/><w:color w:val='4B3A28'/><w:sz w:val='36'/><w:szCs w:val='36'/>"},
    {"TOC1", "toc 1", "Normal", "BodyText",
     "<w:tabs><w:tab w:val='right' w:leader='dot' w:pos='9072'/></w:tabs>"
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='180' w:after='0' w:line='374' w:lineRule='exact'/>",
     "<w:b/><w:bCs/><w:sz w:val='22'/><w:szCs w:val='22'/>"},
    {"TOC2", "toc 2", "Normal", "BodyText",
     "<w:tabs><w:tab w:val='right' w:leader='dot' w:pos='9072'/></w:tabs>"
     "<w:snapToGrid w:val='0'/>"
     "<w:spacing w:before='0' w:after='0' w:line='330' w:lineRule='exact'/>"
     "<w:ind w:left='440'/>",
     "<w:sz w:val='20'/><w:szCs w:val='20'/>"},
    {"Header", "header", "Normal", "Header",
     "<w:pBdr><w:bottom w:val='single' w:sz='4' w:space='3' w:color='CDC3AF'/>"
     "</w:pBdr><w:snapToGrid w:val='0'/><w:jc w:val='right'/>",
     "<w:color w:val='554D41'/><w:sz w:val='17'/><w:szCs w:val='17'/>"},
    {"Footer", "footer", "Normal", "Footer",
     "<w:tabs><w:tab w:val='right' w:pos='9072'/></w:tabs><w:snapToGrid w:val='0'/>",
     "<w:color w:val='554D41'/><w:sz w:val='17'/><w:szCs w:val='17'/>"},
}};

std::string style(const ParagraphStyleRow& row) {
    return std::string("<w:style w:type='paragraph' w:styleId='") + row.id + "'><w:name w:val='" +
           row.name + "'/><w:basedOn w:val='" + row.based_on + "'/><w:next w:val='" + row.next +
           "'/><w:qFormat/><w:pPr>" + row.paragraph + "</w:pPr><w:rPr>" + row.text +
           "</w:rPr></w:style>\n";
}

// No space of its own between kanji and figures, so that lines break where the PDF breaks them.
std::string defaults(const std::string& language) {
    const char* latin = language.starts_with("en") ? "en-GB" : "en-US";
    return std::string(
               "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='BIZ UDPゴシック' "
               "w:hAnsi='BIZ UDPゴシック' w:eastAsia='BIZ UDPゴシック' w:cs='BIZ "
               "UDPゴシック'/>"
               "<w:kern w:val='2'/><w:sz w:val='21'/><w:szCs w:val='21'/><w:lang w:val='") +
           latin +
           "' w:eastAsia='ja-JP' w:bidi='ar-SA'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
           "<w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val='0'/><w:autoSpaceDN w:val='0'/>"
           "</w:pPr></w:pPrDefault></w:docDefaults>\n";
}

constexpr const char* other_styles =
    "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name "
    "w:val='Normal'/><w:qFormat/></w:style>\n"
    "<w:style w:type='character' w:default='1' w:styleId='DefaultParagraphFont'>"
    "<w:name w:val='Default Paragraph Font'/><w:uiPriority "
    "w:val='1'/><w:semiHidden/></w:style>\n"
    "<w:style w:type='character' w:styleId='Hyperlink'><w:name w:val='Hyperlink'/>"
    "<w:rPr><w:color w:val='1F4E79'/></w:rPr></w:style>\n"
    "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal "
    "Table'/>"
    "<w:uiPriority w:val='99'/><w:semiHidden/><w:tblPr><w:tblInd w:w='0' "
    "w:type='dxa'/><w:tblCellMar>"
    "<w:top w:w='0' w:type='dxa'/><w:left w:w='85' w:type='dxa'/><w:bottom w:w='0' "
    "w:type='dxa'/>"
    "<w:right w:w='85' w:type='dxa'/></w:tblCellMar></w:tblPr></w:style>\n"
    "<w:style w:type='table' w:customStyle='1' w:styleId='PlanTable'><w:name w:val='Plan "
    "Table'/>"
    "<w:basedOn w:val='TableNormal'/><w:tblPr><w:tblBorders>"
    "<w:top w:val='single' w:sz='8' w:space='0' w:color='4B3A28'/>"
    "<w:left w:val='single' w:sz='4' w:space='0' w:color='857A66'/>"
    "<w:bottom w:val='single' w:sz='8' w:space='0' w:color='4B3A28'/>"
    "<w:right w:val='single' w:sz='4' w:space='0' w:color='857A66'/>"
    "<w:insideH w:val='single' w:sz='4' w:space='0' w:color='857A66'/>"
    "<w:insideV w:val='single' w:sz='4' w:space='0' "
    "w:color='857A66'/></w:tblBorders></w:tblPr>"
    "<w:tcPr><w:vAlign w:val='center'/></w:tcPr>"
    "<w:tblStylePr w:type='firstRow'><w:tcPr><w:shd w:val='clear' w:color='auto' "
    "w:fill='E7E0D1'/></w:tcPr>"
    "</w:tblStylePr></w:style>\n";

}  // namespace

namespace {

// Multiplies every size of letters, and every exact height of a line, in the styles.
std::string scaled(const std::string& xml, double scale) {
    std::string written;
    std::size_t at = 0;
    while (at < xml.size()) {
        std::size_t found = std::string::npos;
        std::size_t start = 0;
        for (const std::string_view name : {"<w:sz w:val='", "<w:szCs w:val='", "w:line='"}) {
            const std::size_t place = xml.find(name, at);
            if (place >= found) continue;
            found = place;
            start = place + name.size();
        }
        if (found == std::string::npos) break;
        const std::size_t end = xml.find('\'', start);
        const bool automatic = xml.find("w:lineRule='auto'", end) == end + 2;
        const int size = std::stoi(xml.substr(start, end - start));
        written += xml.substr(at, start - at);
        written += std::to_string(automatic ? size : static_cast<int>(std::lround(size * scale)));
        at = end;
    }
    return written + xml.substr(at);
}

// English paragraphs are ragged and begin at the margin, as in the PDF: names in Japanese would
// tear gaps into their lines.
std::string ragged(std::string xml) {
    for (const std::string_view part :
         {"<w:jc w:val='both'/>", "<w:ind w:firstLineChars='100' w:firstLine='210'/>"})
        for (std::size_t at = xml.find(part); at != xml.npos; at = xml.find(part, at))
            xml.erase(at, part.size());
    return xml;
}

}  // namespace

std::string docx_styles(const std::string& language, double scale) {
    std::string xml = std::string(xml_declaration) + "<w:styles" + word_namespace + ">\n" +
                      defaults(language) + other_styles;
    for (const ParagraphStyleRow& row : styles) xml += style(row);
    xml += "</w:styles>\n";
    if (language.starts_with("en")) xml = ragged(std::move(xml));
    return scale == 1 ? xml : scaled(xml, scale);
}

std::string docx_numbering() {
    return std::string(xml_declaration) + "<w:numbering" + word_namespace +
           "><w:abstractNum w:abstractNumId='0'><w:multiLevelType w:val='singleLevel'/><w:lvl "
           "w:ilvl='0'>"
           "<w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText w:val='・'/><w:lvlJc "
           "w:val='left'/>"
           "<w:pPr><w:ind w:left='420' w:hanging='210'/></w:pPr></w:lvl></w:abstractNum>"
           "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>\n";
}

std::string docx_fonts() {
    return std::string(xml_declaration) + "<w:fonts" + word_namespace +
           "><w:font w:name='BIZ UDPゴシック'><w:altName w:val='BIZ UDPGothic'/><w:charset "
           "w:val='80'/>"
           "<w:family w:val='modern'/><w:pitch w:val='variable'/></w:font></w:fonts>\n";
}

}  // namespace yoriai
