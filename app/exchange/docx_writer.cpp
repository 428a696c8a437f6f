#include "exchange/docx_writer.h"

#include "exchange/document_words.h"
#include "exchange/docx_chart.h"
#include "exchange/docx_cover.h"
#include "exchange/docx_package.h"
#include "exchange/docx_table.h"
#include "exchange/docx_text.h"
#include "exchange/xml_text.h"
#include "exchange/zip_writer.h"

namespace yoriai {
namespace {

constexpr int contents_levels = 2;

// Writes the blocks one after the other into word/document.xml.
class Body {
 public:
    Body(const Document& document, const std::map<std::string, int>& pages)
        : document_(document), pages_(pages), names_(document) {
        for (const Block& block : document.blocks) std::visit(*this, block);
    }

    void operator()(const Heading&);
    void operator()(const Paragraph&);
    void operator()(const PrintedTable& table) {
        xml_ += docx_table(table, names_, docx_text_width(document_.landscape), take_break());
    }
    void operator()(const BarChart&);
    void operator()(const Contents&);
    void operator()(const PageBreak&) { break_before_ = true; }

    const std::string& xml() const { return xml_; }
    const std::vector<const BarChart*>& charts() const { return charts_; }

 private:
    // A page break is a property of the paragraph that follows it; a paragraph of its own would
    // leave an empty line at the head of the page.
    std::string take_break() {
        const bool taken = break_before_;
        break_before_ = false;
        return taken ? "<w:pageBreakBefore/>" : "";
    }
    std::string contents_entry(const Heading&, bool first, bool last);

    const Document& document_;
    const std::map<std::string, int>& pages_;
    DocxNames names_;
    std::string xml_;
    std::vector<const BarChart*> charts_;
    bool break_before_ = false;
};

void Body::operator()(const Heading& heading) {
    const int level = heading.level < 1 ? 1 : std::min(heading.level, 3);
    const std::string text = docx_run(numbered(heading, document_));
    xml_ += docx_paragraph("Heading" + std::to_string(level),
                           docx_bookmarked(heading.anchor, text, names_), take_break());
}

// Whether the text brings its own indent or a sign at its head, so that the first line is not moved
// in.
bool begins_with_sign(const Runs& runs) {
    if (runs.empty()) return true;
    for (const char* sign : {"　", "・", "※", "○", "●", "（", "「", "『", "〔", "【", "―"})
        if (runs.front().text.starts_with(sign)) return true;
    return false;
}

const char* style_of(ParagraphStyle style) {
    switch (style) {
        case ParagraphStyle::lead:
            return "Lead";
        case ParagraphStyle::quote:
            return "Quote";
        case ParagraphStyle::note:
            return "Note";
        case ParagraphStyle::list_item:
            return "ListBullet";
        case ParagraphStyle::body:
            break;
    }
    return "BodyText";
}

void Body::operator()(const Paragraph& paragraph) {
    std::string properties = take_break();
    const bool indented = paragraph.style == ParagraphStyle::body &&
                          language_of(document_) == Language::japanese &&
                          !begins_with_sign(paragraph.runs);
    if (paragraph.style == ParagraphStyle::body && !indented)
        properties += "<w:ind w:firstLineChars='0' w:firstLine='0'/>";
    xml_ +=
        docx_paragraph(style_of(paragraph.style), docx_runs(paragraph.runs, names_), properties);
}

void Body::operator()(const BarChart& chart) {
    charts_.push_back(&chart);
    xml_ += docx_chart(chart, docx_chart_relation(charts_.size()), names_, take_break());
}

// The entries are written out, because Word fills a field in only when it is asked to.
std::string Body::contents_entry(const Heading& heading, bool first, bool last) {
    const std::string bookmark = names_.bookmark_of(heading.anchor);
    const auto page = pages_.find(heading.anchor);
    const std::string number = page == pages_.end() ? "" : std::to_string(page->second);
    std::string content;
    if (first)
        content =
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText "
            "xml:space='preserve'> "
            "TOC \\o \"1-" +
            std::to_string(contents_levels) +
            "\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>";
    const std::string text = docx_run(numbered(heading, document_));
    if (bookmark.empty())
        content += text;
    else
        content += "<w:hyperlink w:anchor='" + bookmark + "' w:history='1'>" + text +
                   docx_run("\t") + docx_field("PAGEREF " + bookmark + " \\h", number) +
                   "</w:hyperlink>";
    if (last) content += "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    return docx_paragraph("TOC" + std::to_string(heading.level), content);
}

void Body::operator()(const Contents& contents) {
    std::vector<const Heading*> headings;
    for (const Block& block : document_.blocks)
        if (const auto* heading = std::get_if<Heading>(&block))
            if (heading->level >= 1 && heading->level <= contents_levels)
                headings.push_back(heading);
    xml_ +=
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of "
        "Contents'/><w:docPartUnique/>"
        "</w:docPartObj></w:sdtPr><w:sdtContent>";
    xml_ += docx_paragraph("TOCHeading", docx_run(contents.title), take_break());
    for (const Heading* heading : headings)
        xml_ += contents_entry(*heading, heading == headings.front(), heading == headings.back());
    xml_ += "</w:sdtContent></w:sdt>\n";
}

std::string write_document(const Body& body, const Document& document) {
    return "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
           "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
           "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
           "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' "
           "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
           "xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'><w:body>\n" +
           (document.cover_page ? docx_cover(document.cover) : docx_masthead(document.cover)) +
           body.xml() + "<w:sectPr>" +
           (document.cover_page ? std::string("<w:headerReference w:type='default' r:id='") +
                                      docx_header_relation + "'/>"
                                : "") +
           "<w:footerReference w:type='default' r:id='" + docx_footer_relation + "'/>" +
           docx_page_setup(document.landscape) + "</w:sectPr></w:body></w:document>\n";
}

}  // namespace

std::string write_docx(const Document& document, const std::map<std::string, int>& pages) {
    const Body body(document, pages);
    std::vector<ZipPart> parts = docx_package(document, body.charts().size());
    parts.push_back({"word/document.xml", write_document(body, document)});
    for (std::size_t i = 0; i < body.charts().size(); ++i) {
        const std::string name = "chart" + std::to_string(i + 1);
        const BarChart& chart = *body.charts()[i];
        parts.push_back(
            {"word/charts/" + name + ".xml", docx_chart_part(chart, document.language)});
        parts.push_back(
            {"word/embeddings/" + name + ".xlsx", docx_chart_workbook(chart, document.date)});
    }
    return write_zip(parts);
}

}  // namespace yoriai
