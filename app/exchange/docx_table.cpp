#include "exchange/docx_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "exchange/xml_text.h"

namespace yoriai {
namespace {

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
        row += cell(widths[i], "", docx_paragraph("TableHead", docx_run(table.columns[i].title)));
    return row + "</w:tr>\n";
}

std::string body_row(const PrintedTable& table, const PrintedRow& row,
                     const std::vector<int>& widths, bool keep_with_next, DocxNames& names) {
    std::string written = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    const std::string shading =
        row.bold ? "<w:shd w:val='clear' w:color='auto' w:fill='F7F3EA'/>" : "";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::string content = i < row.cells.size() ? docx_runs(row.cells[i], names, row.bold) : "";
        if (i == 0) content = docx_bookmarked(row.anchor, content, names);
        const std::string keep = keep_with_next ? "<w:keepNext/>" : "";
        written +=
            cell(widths[i], shading,
                 docx_paragraph("TableText", content, keep + alignment_of(table.columns[i])));
    }
    return written + "</w:tr>\n";
}

std::string open_table(const PrintedTable& table, const std::vector<int>& widths) {
    std::string opened = "<w:tbl><w:tblPr><w:tblStyle w:val='PlanTable'/><w:tblW w:w='" +
                         std::to_string(docx_text_width) +
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

}  // namespace

std::vector<int> column_widths(const std::vector<PrintedColumn>& columns, int total) {
    const auto count = static_cast<int>(columns.size());
    if (count == 0) return {};
    const double smallest = total / std::max(20.0, 2.0 * count);
    double sum = 0;
    for (const PrintedColumn& column : columns) sum += std::max(column.width, 0.0);
    std::vector<double> wanted;
    for (const PrintedColumn& column : columns)
        wanted.push_back(
            std::max(smallest, sum > 0 ? total * std::max(column.width, 0.0) / sum : total));
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

std::string docx_table(const PrintedTable& table, DocxNames& names, const std::string& before) {
    std::string written = docx_paragraph("Caption", docx_caption(table.number, table.caption),
                                         "<w:keepNext/>" + before);
    if (!table.columns.empty()) {
        const std::vector<int> widths = column_widths(table.columns, docx_text_width);
        written += open_table(table, widths) + head_row(table, widths);
        for (const PrintedRow& row : table.rows)
            written +=
                body_row(table, row, widths, table.one_piece && &row != &table.rows.back(), names);
        written += "</w:tbl>\n";
    }
    // Word joins tables that have no paragraph between them.
    return written + docx_paragraph("Source", table.source.empty() ? "" : docx_run(table.source));
}

}  // namespace yoriai
