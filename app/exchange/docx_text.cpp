#include "exchange/docx_text.h"

#include "base/utf8.h"
#include "exchange/xml_text.h"

namespace yoriai {
namespace {

// A field's mark: begin, separate or end.
std::string field_mark(const char* kind) {
    return std::string("<w:r><w:fldChar w:fldCharType='") + kind + "'/></w:r>";
}

// LibreOffice takes a list of numbers such as 1、2、3 for one number and breaks its lines anywhere;
// a zero-width space behind the comma between two links says where. People's own words are never
// links.
bool parts_links(const Runs& runs, std::size_t index) {
    return index > 0 && index + 1 < runs.size() && runs[index].text == "、" &&
           !runs[index - 1].link.empty() && !runs[index + 1].link.empty();
}

}  // namespace

DocxNames::DocxNames(const Document& document) {
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) add(heading->anchor, "_Toc");
        if (const auto* table = std::get_if<PrintedTable>(&block))
            for (const PrintedRow& row : table->rows) add(row.anchor, "_Ref");
    }
}

void DocxNames::add(const std::string& anchor, const char* prefix) {
    if (anchor.empty()) return;
    const std::string number = std::to_string(bookmark_of_.size() + 1);
    bookmark_of_.emplace(
        anchor, prefix + std::string(9 - std::min<std::size_t>(9, number.size()), '0') + number);
}

std::string DocxNames::bookmark_of(const std::string& anchor) const {
    const auto found = bookmark_of_.find(anchor);
    return found == bookmark_of_.end() ? "" : found->second;
}

std::string docx_run(std::string_view text, std::string_view properties) {
    std::string run = "<w:r>";
    if (!properties.empty()) run.append("<w:rPr>").append(properties).append("</w:rPr>");
    std::string piece;
    const auto flush = [&] {
        if (!piece.empty()) run += "<w:t xml:space='preserve'>" + escape_xml(piece) + "</w:t>";
        piece.clear();
    };
    for (const char byte : clean_text(text)) {
        if (byte != '\n' && byte != '\t') {
            piece += byte;
            continue;
        }
        flush();
        run += byte == '\n' ? "<w:br/>" : "<w:tab/>";
    }
    flush();
    return run + "</w:r>";
}

std::string docx_runs(const Runs& runs, const DocxNames& names, bool bold,
                      const std::string& properties) {
    std::string written;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        const std::string bookmark = names.bookmark_of(run.link);
        const std::string weight = (bold || run.bold ? "<w:b/>" : "") + properties;
        if (bookmark.empty()) {
            written += docx_run(run.text + (parts_links(runs, i) ? "\u200B" : ""), weight);
        } else {
            written += "<w:hyperlink w:anchor='" + bookmark + "' w:history='1'>";
            written +=
                docx_run(run.text, "<w:rStyle w:val='Hyperlink'/>" + weight) + "</w:hyperlink>";
        }
    }
    return written;
}

std::string docx_paragraph(std::string_view style, std::string_view content,
                           std::string_view properties) {
    std::string paragraph = "<w:p><w:pPr><w:pStyle w:val='";
    paragraph.append(style).append("'/>").append(properties).append("</w:pPr>");
    return paragraph.append(content).append("</w:p>\n");
}

std::string docx_field(std::string_view instruction, std::string_view result) {
    return field_mark("begin") + "<w:r><w:instrText xml:space='preserve'> " +
           escape_xml(instruction) + " </w:instrText></w:r>" + field_mark("separate") +
           docx_run(result) + field_mark("end");
}

std::string docx_bookmarked(const std::string& anchor, std::string_view content, DocxNames& names) {
    const std::string bookmark = names.bookmark_of(anchor);
    if (bookmark.empty()) return std::string(content);
    const std::string id = std::to_string(names.next_bookmark());
    std::string marked = "<w:bookmarkStart w:id='" + id + "' w:name='" + bookmark + "'/>";
    return marked.append(content).append("<w:bookmarkEnd w:id='" + id + "'/>");
}

std::string docx_caption(const std::string& number, const std::string& caption) {
    std::size_t digits = number.size();
    while (digits > 0 && is_digit(number[digits - 1])) --digits;
    const std::string before = number.substr(0, digits);
    const std::string label = before.substr(0, before.find_first_of("0123456789 "));
    std::string written;
    if (digits == number.size() || label.empty()) {
        written = number.empty() ? "" : docx_run(number);
    } else {
        // Numbers such as 3-1 begin anew in each chapter. \\s 1 would say so for good, but
        // LibreOffice, which counts while it opens a file, doesn't know it.
        const bool restarts = before.find('-') != std::string::npos && number.substr(digits) == "1";
        const std::string restart = restarts ? " \\r 1" : "";
        written = docx_run(before) +
                  docx_field("SEQ " + label + " \\* ARABIC" + restart, number.substr(digits));
    }
    return written + docx_run((number.empty() || caption.empty() ? "" : "　") + caption);
}

}  // namespace yoriai
