#include "exchange/docx_package.h"

#include "exchange/docx_styles.h"
#include "exchange/docx_text.h"
#include "exchange/xml_text.h"

namespace yoriai {
namespace {

const std::string word_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const std::string office_relation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const std::string package_relation = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string part_type(const std::string& name, const std::string& type) {
    return "<Override PartName='/" + name + "' ContentType='" + type + "'/>\n";
}

std::string content_types(bool with_header, std::size_t charts) {
    std::string xml =
        std::string(xml_declaration) +
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>\n"
        "<Default Extension='rels' "
        "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>\n"
        "<Default Extension='xml' ContentType='application/xml'/>\n"
        "<Default Extension='xlsx' "
        "ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'/>\n";
    xml += part_type("word/document.xml", word_type + "document.main+xml");
    xml += part_type("word/styles.xml", word_type + "styles+xml");
    xml += part_type("word/settings.xml", word_type + "settings+xml");
    xml += part_type("word/numbering.xml", word_type + "numbering+xml");
    xml += part_type("word/fontTable.xml", word_type + "fontTable+xml");
    if (with_header) xml += part_type("word/header1.xml", word_type + "header+xml");
    xml += part_type("word/footer1.xml", word_type + "footer+xml");
    for (std::size_t i = 1; i <= charts; ++i)
        xml += part_type("word/charts/chart" + std::to_string(i) + ".xml",
                         "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    xml += part_type("docProps/core.xml",
                     "application/vnd.openxmlformats-package.core-properties+xml");
    xml += part_type("docProps/app.xml",
                     "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    return xml + "</Types>\n";
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'/>\n";
}

std::string relations(const std::string& content) {
    return std::string(xml_declaration) + "<Relationships xmlns='" + package_relation + "'>\n" +
           content + "</Relationships>\n";
}

std::string package_relations() {
    return relations(
        relation("rId1", office_relation + "officeDocument", "word/document.xml") +
        relation("rId2", package_relation + "/metadata/core-properties", "docProps/core.xml") +
        relation("rId3", office_relation + "extended-properties", "docProps/app.xml"));
}

std::string document_relations(bool with_header, std::size_t charts) {
    std::string content = relation("rIdStyles", office_relation + "styles", "styles.xml") +
                          relation("rIdSettings", office_relation + "settings", "settings.xml") +
                          relation("rIdNumbering", office_relation + "numbering", "numbering.xml") +
                          relation("rIdFonts", office_relation + "fontTable", "fontTable.xml") +
                          relation(docx_footer_relation, office_relation + "footer", "footer1.xml");
    if (with_header)
        content += relation(docx_header_relation, office_relation + "header", "header1.xml");
    for (std::size_t i = 1; i <= charts; ++i)
        content += relation(docx_chart_relation(i), office_relation + "chart",
                            "charts/chart" + std::to_string(i) + ".xml");
    return relations(content);
}

std::string settings() {
    return std::string(xml_declaration) + "<w:settings" + word_namespace +
           "><w:zoom w:percent='100'/><w:defaultTabStop w:val='840'/>"
           "<w:characterSpacingControl w:val='compressPunctuation'/><w:strictFirstAndLastChars/>"
           "<w:compat><w:compatSetting w:name='compatibilityMode' "
           "w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>"
           "<w:themeFontLang w:val='en-US' w:eastAsia='ja-JP'/>"
           "<w:decimalSymbol w:val='.'/><w:listSeparator w:val=','/></w:settings>\n";
}

std::string header(const Cover& cover, const std::string& language) {
    std::string text = cover.title;
    if (!cover.state.empty())
        text += language.starts_with("en") ? " (" + cover.state + ")" : "（" + cover.state + "）";
    return std::string(xml_declaration) + "<w:hdr" + word_namespace + ">" +
           docx_paragraph("Header", docx_run(text)) + "</w:hdr>\n";
}

std::string footer(const Document& document) {
    const std::string right =
        "<w:tabs><w:tab w:val='clear' w:pos='" + std::to_string(docx_text_width()) +
        "'/><w:tab w:val='right' w:pos='" + std::to_string(docx_text_width(true)) + "'/></w:tabs>";
    return std::string(xml_declaration) + "<w:ftr" + word_namespace + ">" +
           docx_paragraph("Footer", docx_run(document.footer + "\t") + docx_field("PAGE", "1"),
                          document.landscape ? right : "") +
           "</w:ftr>\n";
}

std::string core_properties(const Document& document) {
    const std::string day = to_iso(document.date);
    const std::string moment = day.empty() ? "" : day + "T00:00:00Z</dcterms:";
    std::string xml =
        std::string(xml_declaration) +
        "<cp:coreProperties "
        "xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/' "
        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>";
    xml += "<dc:title>" + escape_xml(document.cover.title) + "</dc:title>";
    xml += "<dc:creator>" + escape_xml(document.cover.council) + "</dc:creator>";
    if (!moment.empty()) {
        xml += "<dcterms:created xsi:type='dcterms:W3CDTF'>" + moment + "created>";
        xml += "<dcterms:modified xsi:type='dcterms:W3CDTF'>" + moment + "modified>";
    }
    xml += "<dc:language>" + escape_xml(document.language) + "</dc:language>";
    return xml + "<cp:version>" + escape_xml(document.cover.version) +
           "</cp:version></cp:coreProperties>\n";
}

std::string application_properties() {
    return std::string(xml_declaration) +
           "<Properties "
           "xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>"
           "<Application>Yoriai</Application></Properties>\n";
}

}  // namespace

std::string docx_chart_relation(std::size_t number) { return "rIdChart" + std::to_string(number); }

std::vector<ZipPart> docx_package(const Document& document, std::size_t charts) {
    // Without a cover page the title stands on the first page already, and in the footer.
    const bool with_header = document.cover_page;
    std::vector<ZipPart> parts = {
        {"[Content_Types].xml", content_types(with_header, charts)},
        {"_rels/.rels", package_relations()},
        {"docProps/core.xml", core_properties(document)},
        {"docProps/app.xml", application_properties()},
        {"word/_rels/document.xml.rels", document_relations(with_header, charts)},
        {"word/styles.xml", docx_styles(document.language, document.text_scale)},
        {"word/settings.xml", settings()},
        {"word/numbering.xml", docx_numbering()},
        {"word/fontTable.xml", docx_fonts()},
        {"word/footer1.xml", footer(document)}};
    if (with_header)
        parts.push_back({"word/header1.xml", header(document.cover, document.language)});
    for (std::size_t i = 1; i <= charts; ++i) {
        const std::string number = std::to_string(i);
        parts.push_back({"word/charts/_rels/chart" + number + ".xml.rels",
                         relations(relation("rId1", office_relation + "package",
                                            "../embeddings/chart" + number + ".xlsx"))});
    }
    return parts;
}

}  // namespace yoriai
