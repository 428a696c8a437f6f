#pragma once

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "plan/document.h"

namespace yoriai {

// The document as text, a block or a row a line, so that tests compare and search words.
inline std::string describe(const Runs& runs) {
    std::string text;
    for (const Run& run : runs) {
        text += run.link.empty() ? run.text : "[" + run.text + ">" + run.link + "]";
    }
    return text;
}

struct DescribeBlock {
    std::string operator()(const Heading& heading) const {
        return std::string(static_cast<std::size_t>(heading.level), '#') + " " + heading.number +
               " " + heading.text + " {" + heading.anchor + "}\n";
    }
    std::string operator()(const Paragraph& paragraph) const {
        const std::string key = paragraph.key.empty() ? "" : paragraph.key + ": ";
        return key + (paragraph.edited ? "(edited) " : "") + describe(paragraph.runs) + "\n";
    }
    std::string operator()(const PrintedTable& table) const {
        std::string text = table.number + " " + table.caption + "\n|";
        for (const PrintedColumn& column : table.columns) text += column.title + "|";
        for (const PrintedRow& row : table.rows) {
            text += "\n|";
            for (const Runs& cell : row.cells) text += describe(cell) + "|";
            if (!row.anchor.empty()) text += " {" + row.anchor + "}";
        }
        return text + "\n" + table.source + "\n";
    }
    std::string operator()(const BarChart& chart) const {
        std::string text = chart.number + " " + chart.caption + " " + chart.unit + "\n";
        for (const Bar& bar : chart.bars) text += "- " + bar.label + " " + bar.printed + "\n";
        return text;
    }
    std::string operator()(const Contents& contents) const { return contents.title + "\n"; }
    std::string operator()(const PageBreak&) const { return "----\n"; }
};

inline std::string describe(const Document& document) {
    const Cover& cover = document.cover;
    std::string text = cover.title + "\n" + cover.subtitle + "\n" + cover.state + " " +
                       cover.version + " " + cover.date + "\n" + cover.council + "\n";
    for (const Block& block : document.blocks) text += std::visit(DescribeBlock(), block);
    return text;
}

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// All anchors, each of which must be there once.
inline std::set<std::string> checked_anchors(const Document& document) {
    std::set<std::string> anchors;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            CHECK(anchors.insert(heading->anchor).second);
        }
        if (const auto* table = std::get_if<PrintedTable>(&block)) {
            for (const PrintedRow& row : table->rows) {
                if (!row.anchor.empty()) CHECK(anchors.insert(row.anchor).second);
            }
        }
    }
    return anchors;
}

}  // namespace yoriai
