#include "exchange/docx_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "exchange/text_width.h"
#include "exchange/xml_text.h"

namespace yoriai {
namespace {

constexpr int cell_margins = 190;        // twentieths of a point, with a little air
constexpr double half_letter = 95;       // of 9 points, with some room
constexpr double half_fine_letter = 85;  // of 6
constexpr const char* fine_letters = "<w:sz w:val='12'/><w:szCs w:val='12'/>";

std::string letters_of(const PrintedColumn& column) { return column.fine ? fine_letters : ""; }

const char* word_alignment(Alignment alignment) {
    switch (alignment) {
        case Alignment::centre:
            return "center";
        case Alignment::right:
            return "right";
        case Alignment::left:
            break;
    }
    return "left";
}

std::string cell(int width, const std::string& shading, const std::string& paragraph) {
    return "<w:tc><w:tcPr><w:tcW w:w='" + std::to_string(width) + "' w:type='dxa'/>" + shading +
           "</w:tcPr>" + paragraph + "</w:tc>";
}

std::string alignment_of(const PrintedColumn& column) {
    return std::string("<w:jc w:val='") + word_alignment(column.alignment) + "'/>";
}

std::string head_row(const PrintedTable& table, const std::vector<int>& widths) {
    std::string row = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        row += cell(widths[i], "",
                    docx_paragraph("TableHead",
                                   docx_run(table.columns[i].title, letters_of(table.columns[i]))));
    return row + "</w:tr>\n";
}

std::string body_row(const PrintedTable& table, const PrintedRow& row,
                     const std::vector<int>& widths, bool keep_with_next, DocxNames& names) {
    std::string written = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    const std::string shading =
        row.bold ? "<w:shd w:val='clear' w:color='auto' w:fill='F7F3EA'/>" : "";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::string content = i < row.cells.size() ? docx_runs(row.cells[i], names, row.bold,
                                                               letters_of(table.columns[i]))
                                                   : "";
        if (i == 0) content = docx_bookmarked(row.anchor, content, names);
        const std::string keep = keep_with_next ? "<w:keepNext/>" : "";
        written +=
            cell(widths[i], shading,
                 docx_paragraph("TableText", content, keep + alignment_of(table.columns[i])));
    }
    return written + "</w:tr>\n";
}

std::string open_table(const PrintedTable& table, const std::vector<int>& widths) {
    const int all = std::accumulate(widths.begin(), widths.end(), 0);
    std::string opened = "<w:tbl><w:tblPr><w:tblStyle w:val='PlanTable'/><w:tblW w:w='" +
                         std::to_string(all) +
                         "' w:type='dxa'/><w:tblLayout w:type='fixed'/>"
                         "<w:tblLook w:val='0020' w:firstRow='1' w:lastRow='0' "
                         "w:firstColumn='0' w:lastColumn='0' "
                         "w:noHBand='0' w:noVBand='0'/>";
    if (!table.caption.empty())
        opened += "<w:tblCaption w:val='" + escape_xml(table.number) +
                  "'/><w:tblDescription w:val='" + escape_xml(table.caption) + "'/>";
    opened += "</w:tblPr><w:tblGrid>";
    for (const int width : widths) opened += "<w:gridCol w:w='" + std::to_string(width) + "'/>";
    return opened + "</w:tblGrid>\n";
}

// The smallest widths where they fill the page alone. Else columns whose share is too small get
// their smallest width, and the others share what is left.
std::vector<double> share_out(const std::vector<PrintedColumn>& columns, double total,
                              const std::vector<double>& smallest) {
    std::vector<double> widths = smallest;
    if (std::accumulate(smallest.begin(), smallest.end(), 0.0) >= total) return widths;
    std::vector<bool> held(columns.size(), false);
    for (bool again = true; again;) {
        again = false;
        double rest = total, shares = 0, free = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            rest -= held[i] ? smallest[i] : 0;
            shares += held[i] ? 0 : std::max(columns[i].width, 0.0);
            free += held[i] ? 0 : 1;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (held[i]) continue;
            widths[i] = shares > 0 ? rest * std::max(columns[i].width, 0.0) / shares : rest / free;
            if (widths[i] >= smallest[i]) continue;
            widths[i] = smallest[i];
            held[i] = again = true;
        }
    }
    return widths;
}

// The width of the part of a text that must stand on one line, in half-width characters: a short
// text as a whole, of others the longest word of Latin letters and digits.
double unbroken_width(const std::string& text) {
    constexpr double short_text = 10, longest_word = 14;
    if (text_width(text) <= short_text) return text_width(text);
    double longest = 0, word = 0;
    for (const char byte : text) {
        word = byte > ' ' && byte <= '~' ? word + 1 : 0;
        longest = std::max(longest, word);
    }
    return std::min(longest, longest_word);
}

std::vector<double> least_widths(const PrintedTable& table) {
    std::vector<double> least;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        double longest = unbroken_width(table.columns[i].title);
        for (const PrintedRow& row : table.rows)
            if (i < row.cells.size())
                longest = std::max(longest, unbroken_width(text_of(row.cells[i])));
        const double letter = table.columns[i].fine ? half_fine_letter : half_letter;
        least.push_back(longest * letter + cell_margins);
    }
    return least;
}

// About as the PDF keeps tables together, but for those above a third of a page: Word can't be told
// to cut them only where much would stay empty. Heights in twentieths of a point.
bool keeps_together(const PrintedTable& table, const std::vector<int>& widths) {
    constexpr double line = 270, around = 130, most_kept = 4700, most_of_page = 11500;
    double height = 0;
    for (const PrintedRow& row : table.rows) {
        int lines = 1;
        for (std::size_t i = 0; i < std::min(row.cells.size(), widths.size()); ++i)
            lines = std::max(lines, count_lines(text_of(row.cells[i]),
                                                (widths[i] - cell_margins) / half_letter));
        height += lines * line + around;
    }
    return height < (table.one_piece ? most_of_page : most_kept);
}

}  // namespace

std::vector<int> column_widths(const std::vector<PrintedColumn>& columns, int total,
                               const std::vector<double>& least) {
    std::vector<double> smallest(columns.size(),
                                 total / std::max(20.0, 2.0 * static_cast<double>(columns.size())));
    for (std::size_t i = 0; i < std::min(least.size(), smallest.size()); ++i)
        smallest[i] = std::max(smallest[i], least[i]);
    const std::vector<double> wanted = share_out(columns, total, smallest);
    const double wanted_total = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    std::vector<int> widths;
    double place = 0;
    for (const double width : wanted) {
        const double next = place + width * total / wanted_total;
        widths.push_back(static_cast<int>(std::lround(next) - std::lround(place)));
        place = next;
    }
    return widths;
}

std::string docx_table(const PrintedTable& table, DocxNames& names, int width,
                       const std::string& before) {
    const bool captioned = !table.caption.empty() || !table.number.empty() || !before.empty();
    std::string written = captioned
                              ? docx_paragraph("Caption", docx_caption(table.number, table.caption),
                                               "<w:keepNext/>" + before)
                              : "";
    if (!table.columns.empty()) {
        const std::vector<int> widths = column_widths(table.columns, width, least_widths(table));
        written += open_table(table, widths) + head_row(table, widths);
        const bool together = keeps_together(table, widths);
        for (const PrintedRow& row : table.rows)
            written += body_row(table, row, widths, together && &row != &table.rows.back(), names);
        written += "</w:tbl>\n";
    }
    // Word joins tables that have no paragraph between them.
    if (table.source.empty())
        return written + docx_paragraph("Source", "",
                                        "<w:spacing w:before='0' w:after='0' w:line='160' "
                                        "w:lineRule='exact'/>");
    return written + docx_paragraph("Source", docx_run(table.source));
}

}  // namespace yoriai
