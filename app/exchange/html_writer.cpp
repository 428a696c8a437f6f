#include "exchange/html_writer.h"

#include <algorithm>
#include <set>

#include "exchange/csv_writer.h"
#include "exchange/document_words.h"
#include "exchange/html_chart.h"
#include "exchange/html_style.h"
#include "exchange/xml_text.h"
#include "text/exchange_messages.h"

namespace yoriai {
namespace {

constexpr const char* policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

// Escaped, with line feeds as line breaks.
std::string html_text(const std::string& text) {
    std::string html;
    for (const char byte : escape_xml(text)) {
        if (byte == '\n') html += "<br>";
        html += byte;
    }
    return html;
}

std::string element(const std::string& name, const std::string& attributes,
                    const std::string& content) {
    return "<" + name + (attributes.empty() ? "" : " " + attributes) + ">" + content + "</" + name +
           ">\n";
}

std::string id_of(const std::string& anchor) {
    return anchor.empty() ? "" : "id='" + escape_xml(anchor) + "'";
}

// Writes the blocks one after the other. The contents that come first stand before <main>.
class HtmlPage {
 public:
    explicit HtmlPage(const Document& document)
        : document_(document), anchors_(anchors_of(document)) {
        for (const Block& block : document.blocks)
            if (const auto* heading = std::get_if<Heading>(&block))
                highest_ = std::min(highest_, heading->level);
        for (const Block& block : document.blocks) std::visit(*this, block);
        open_main();
        close_list();
        html_ += "</main>\n";
    }

    void operator()(const Heading&);
    void operator()(const Paragraph&);
    void operator()(const PrintedTable&);
    void operator()(const BarChart&);
    void operator()(const Contents&);
    void operator()(const PageBreak&) {
        close_list();
        if (in_main_) html_ += "<div class='break'></div>\n";
    }

    const std::string& html() const { return html_; }

 private:
    void open_main() {
        if (!in_main_) html_ += "<main id='text' tabindex='-1'>\n";
        in_main_ = true;
    }
    void close_list() {
        if (in_list_) html_ += "</ul>\n";
        in_list_ = false;
    }
    std::string words(const Runs&) const;
    std::string source(const std::string& text) const {
        return text.empty() ? "" : element("p", "class='source'", html_text(text));
    }
    std::string entry(const Heading&) const;
    std::string body_row(const PrintedTable&, const PrintedRow&) const;

    const Document& document_;
    std::set<std::string> anchors_;
    std::string html_;
    int highest_ = 3;
    std::size_t charts_ = 0;
    std::size_t tables_ = 0;
    bool in_main_ = false;
    bool in_list_ = false;
};

std::string HtmlPage::words(const Runs& runs) const {
    std::string html;
    for (const Run& run : runs) {
        std::string text = html_text(run.text);
        if (run.bold) text = "<strong>" + text + "</strong>";
        const bool leads = anchors_.count(run.link) > 0;
        html += leads ? "<a href='#" + escape_xml(run.link) + "'>" + text + "</a>" : text;
    }
    return html;
}

// The cover's title is the page's only h1; the document's highest headings are h2, whatever their
// level, so that none is left out.
void HtmlPage::operator()(const Heading& heading) {
    open_main();
    close_list();
    const int level = std::clamp(heading.level - highest_, 0, 2) + 2;
    html_ += element("h" + std::to_string(level), id_of(heading.anchor),
                     html_text(numbered(heading, document_)));
}

void HtmlPage::operator()(const Paragraph& paragraph) {
    open_main();
    const std::string text = words(paragraph.runs);
    if (paragraph.style == ParagraphStyle::list_item) {
        if (!in_list_) html_ += "<ul>\n";
        in_list_ = true;
        html_ += element("li", "", text);
        return;
    }
    close_list();
    switch (paragraph.style) {
        case ParagraphStyle::lead:
            html_ += element("p", "class='lead'", text);
            break;
        case ParagraphStyle::note:
            html_ += element("p", "class='note'", text);
            break;
        case ParagraphStyle::quote:
            html_ += element("blockquote", "", "<p>" + text + "</p>");
            break;
        default:
            html_ += element("p", "", text);
    }
}

std::string class_of(Alignment alignment) {
    switch (alignment) {
        case Alignment::right:
            return "class='right'";
        case Alignment::centre:
            return "class='centre'";
        case Alignment::left:
            break;
    }
    return "";
}

// The first cell of a row of sums says what is summed.
std::string HtmlPage::body_row(const PrintedTable& table, const PrintedRow& row) const {
    std::string attributes = id_of(row.anchor);
    if (row.bold) attributes += attributes.empty() ? "class='sum'" : " class='sum'";
    std::string cells;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string text = i < row.cells.size() ? words(row.cells[i]) : "";
        const std::string alignment = class_of(table.columns[i].alignment);
        if (i == 0 && row.bold)
            cells += element("th", "scope='row'", text);
        else
            cells += element("td", alignment, text);
    }
    return element("tr", attributes, "\n" + cells);
}

// A wide table scrolls in its own frame, which the keyboard reaches; the page never scrolls
// sideways.
void HtmlPage::operator()(const PrintedTable& table) {
    open_main();
    close_list();
    const std::string name = "table-" + std::to_string(++tables_) + "-caption";
    double sum = 0;
    for (const PrintedColumn& column : table.columns) sum += std::max(column.width, 0.0);
    std::string columns;
    std::string head;
    for (const PrintedColumn& column : table.columns) {
        const double percent = sum > 0 ? std::max(column.width, 0.0) * 100 / sum : 0;
        columns +=
            "<col style='width:" + plain_number(static_cast<int>(percent * 10) / 10.0) + "%'>";
        head += element("th", "scope='col'", html_text(column.title));
    }
    std::string rows;
    for (const PrintedRow& row : table.rows) rows += body_row(table, row);
    html_ +=
        "<div class='table' role='region' tabindex='0' aria-labelledby='" + name + "'>\n" +
        "<table style='min-width:" + std::to_string(table.columns.size() * 5) + "em'>\n" +
        element("caption", "id='" + name + "'", html_text(captioned(table.number, table.caption))) +
        element("colgroup", "", columns) + element("thead", "", "<tr>\n" + head + "</tr>") +
        element("tbody", "", "\n" + rows) + "</table>\n</div>\n" + source(table.source);
}

void HtmlPage::operator()(const BarChart& chart) {
    open_main();
    close_list();
    html_ +=
        element("figure", "",
                "\n" + html_chart(chart, ++charts_) +
                    element("figcaption", "", html_text(captioned(chart.number, chart.caption)))) +
        source(chart.source);
}

std::string HtmlPage::entry(const Heading& heading) const {
    const std::string text = html_text(numbered(heading, document_));
    if (heading.anchor.empty()) return text;
    return "<a href='#" + escape_xml(heading.anchor) + "'>" + text + "</a>";
}

void HtmlPage::operator()(const Contents& contents) {
    close_list();
    std::string list;
    for (const ContentsEntry& chapter : contents_of(document_)) {
        std::string sections;
        for (const Heading* section : chapter.sections)
            sections += element("li", "", entry(*section));
        if (!sections.empty()) sections = "\n" + element("ol", "", "\n" + sections);
        list += element("li", "", entry(*chapter.heading) + sections);
    }
    html_ += element("nav", "class='contents' aria-labelledby='contents-title'",
                     "\n" + element("h2", "id='contents-title'", html_text(contents.title)) +
                         element("ol", "", "\n" + list));
}

std::string cover_line(const char* kind, const std::string& text) {
    return text.empty() ? "" : element("p", std::string("class='") + kind + "'", html_text(text));
}

std::string write_cover(const Cover& cover, bool page) {
    std::string state = html_text(cover.version);
    if (!cover.state.empty()) state += " <span class='state'>" + html_text(cover.state) + "</span>";
    const std::string place =
        "<span>" + html_text(cover.municipality) + "</span> <span>" + state + "</span>";
    return element("header", page ? "class='cover'" : "class='cover masthead'",
                   "\n" + element("p", "class='place'", place) +
                       element("h1", "", html_text(cover.title)) +
                       cover_line("subtitle", cover.subtitle) +
                       cover_line("council", cover.council) + cover_line("contact", cover.contact) +
                       cover_line("date", cover.date) + cover_line("notice", cover.notice));
}

}  // namespace

std::string write_html(const Document& document) {
    const std::string skip = say_in(language_of(document), words::exchange_skip_to_text);
    const HtmlPage page(document);
    return "<!DOCTYPE html>\n<html lang='" + escape_xml(document.language) +
           "'>\n<head>\n<meta charset='utf-8'>\n<meta http-equiv='Content-Security-Policy' "
           "content=\"" +
           policy + "\">\n<meta name='viewport' content='width=device-width, initial-scale=1'>\n" +
           element("title", "", escape_xml(document.cover.title)) +
           element("style", "", html_style()) + "</head>\n<body>\n" +
           element("a", "class='skip' href='#text'", html_text(skip)) +
           write_cover(document.cover, document.cover_page) + page.html() +
           element("footer", "", html_text(document.footer)) + "</body>\n</html>\n";
}

}  // namespace yoriai
