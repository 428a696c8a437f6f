#include "exchange/markdown_writer.h"

#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "exchange/document_words.h"
#include "exchange/xml_text.h"
#include "text/exchange_messages.h"

namespace yoriai {
namespace {

// Signs that begin something wherever they stand.
constexpr std::string_view always = "\\`*_[]<>|~&$";
// Signs that begin something only at the head of a line.
constexpr std::string_view at_head = "#+-=";

// The point or bracket after the digits at the head of a line, which would make a numbered list of
// it; npos when there is none.
std::size_t list_sign(std::string_view line) {
    std::size_t at = 0;
    while (at < line.size() && is_digit(line[at])) ++at;
    const bool sign = at > 0 && at < line.size() && (line[at] == '.' || line[at] == ')');
    return sign ? at : std::string_view::npos;
}

std::string escape_line(std::string_view line, bool head) {
    std::string escaped;
    const std::size_t sign = head ? list_sign(line) : std::string_view::npos;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool first = head && at == 0 && at_head.find(line[at]) != std::string_view::npos;
        if (first || at == sign || always.find(line[at]) != std::string_view::npos) escaped += '\\';
        escaped += line[at];
    }
    return escaped;
}

// `head` says that the text begins a line. Blanks at the head would make code of it.
std::string escape(std::string_view words, bool head, const char* line_break) {
    const std::string text = clean_text(words);
    std::string escaped;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = std::string_view(text).substr(at, end - at);
        if (head || at > 0)
            while (!line.empty() && (line[0] == ' ' || line[0] == '\t')) line.remove_prefix(1);
        if (at > 0) escaped += line_break;
        escaped += escape_line(line, head || at > 0);
        at = end + 1;
    }
    return escaped;
}

class MarkdownText {
 public:
    explicit MarkdownText(const Document& document)
        : document_(document), anchors_(anchors_of(document)) {
        write_cover(document.cover);
        for (const Block& block : document.blocks) std::visit(*this, block);
        if (!document.footer.empty())
            text_ += "---\n\n" + escape(document.footer, true, "<br>") + "\n";
    }

    void operator()(const Heading&);
    void operator()(const Paragraph&);
    void operator()(const PrintedTable&);
    void operator()(const BarChart&);
    void operator()(const Contents&);
    void operator()(const PageBreak&) {}

    const std::string& text() const { return text_; }

 private:
    void write_cover(const Cover&);
    std::string words(const Runs&, bool head) const;
    void caption(const std::string& number, const std::string& words);
    void source(const std::string& words) {
        if (!words.empty()) text_ += escape(words, true, "<br>") + "\n\n";
    }

    const Document& document_;
    std::set<std::string> anchors_;
    std::string text_;
};

std::string mark(const std::string& anchor) {
    return anchor.empty() ? "" : "<a id=\"" + escape_xml(anchor) + "\"></a>";
}

void MarkdownText::write_cover(const Cover& cover) {
    text_ += "# " + escape(cover.title, false, " ") + "\n\n";
    for (const std::string& line :
         {cover.subtitle, cover.municipality, cover.state + " " + cover.version, cover.date,
          cover.council, cover.contact, cover.notice})
        if (line.size() > 1) text_ += escape(line, true, "<br>") + "\n\n";
}

std::string MarkdownText::words(const Runs& runs, bool head) const {
    std::string written;
    for (const Run& run : runs) {
        std::string text = escape(run.text, head && written.empty(), "<br>");
        if (text.empty()) continue;
        if (run.bold) text = "**" + text + "**";
        if (anchors_.count(run.link)) text = "[" + text + "](#" + run.link + ")";
        written += text;
    }
    return written;
}

void MarkdownText::operator()(const Heading& heading) {
    const int level = std::clamp(heading.level, 1, 3) + 1;
    text_ += mark(heading.anchor) + "\n\n" + std::string(static_cast<std::size_t>(level), '#') +
             " " + escape(numbered(heading, document_), false, " ") + "\n\n";
}

void MarkdownText::operator()(const Paragraph& paragraph) {
    const std::string text = words(paragraph.runs, true);
    switch (paragraph.style) {
        case ParagraphStyle::quote:
            text_ += "> " + text + "\n\n";
            break;
        case ParagraphStyle::list_item:
            text_ += "- " + text + "\n";
            return;
        default:
            text_ += text + "\n\n";
    }
}

void MarkdownText::caption(const std::string& number, const std::string& words) {
    if (!number.empty() || !words.empty())
        text_ += "**" + escape(captioned(number, words), false, " ") + "**\n\n";
}

const char* rule_of(Alignment alignment) {
    switch (alignment) {
        case Alignment::right:
            return " ---: |";
        case Alignment::centre:
            return " :---: |";
        case Alignment::left:
            break;
    }
    return " --- |";
}

void MarkdownText::operator()(const PrintedTable& table) {
    caption(table.number, table.caption);
    std::string head = "|";
    std::string rule = "|";
    for (const PrintedColumn& column : table.columns) {
        head += " " + escape(column.title, false, "<br>") + " |";
        rule += rule_of(column.alignment);
    }
    if (!table.columns.empty()) text_ += head + "\n" + rule + "\n";
    for (const PrintedRow& row : table.rows) {
        std::string line = "|";
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            std::string text = i < row.cells.size() ? words(row.cells[i], false) : "";
            if (row.bold && !text.empty()) text = "**" + text + "**";
            line += " " + (i == 0 ? mark(row.anchor) : "") + text + " |";
        }
        text_ += line + "\n";
    }
    text_ += "\n";
    source(table.source);
}

void MarkdownText::operator()(const BarChart& chart) {
    caption(chart.number, chart.caption);
    const Language language = language_of(document_);
    text_ += "| " + say_in(language, words::exchange_chart_item) + " | " +
             say_in(language, words::exchange_chart_value) + " |\n| --- | ---: |\n";
    for (const Bar& bar : chart.bars)
        text_ += "| " + escape(bar.label, false, "<br>") + " | " +
                 escape(bar.printed, false, "<br>") + " |\n";
    text_ += "\n";
    source(chart.source);
}

void MarkdownText::operator()(const Contents& contents) {
    text_ += "## " + escape(contents.title, false, " ") + "\n\n";
    const auto entry = [&](const Heading& heading, const char* indent) {
        const std::string text = escape(numbered(heading, document_), false, " ");
        text_ += std::string(indent) + "- " +
                 (heading.anchor.empty() ? text : "[" + text + "](#" + heading.anchor + ")") + "\n";
    };
    for (const ContentsEntry& chapter : contents_of(document_)) {
        entry(*chapter.heading, "");
        for (const Heading* section : chapter.sections) entry(*section, "  ");
    }
    text_ += "\n";
}

// Items leave no empty line between them; what follows them needs one.
std::string part_lists(const std::string& text) {
    std::string parted;
    bool in_list = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        const std::string_view line = std::string_view(text).substr(at, end - at);
        const bool item = line.starts_with("- ") || line.starts_with("  - ");
        if (in_list && !item && !line.empty()) parted += '\n';
        in_list = item;
        parted.append(line).append("\n");
        at = end + 1;
    }
    return parted;
}

}  // namespace

std::string write_markdown(const Document& document) {
    return part_lists(MarkdownText(document).text());
}

}  // namespace yoriai
