#include "exchange/plan_json.h"

#include <nlohmann/json.hpp>

#include "exchange/xml_text.h"

namespace yoriai {
namespace {

using OrderedJson = nlohmann::ordered_json;

// Raised when a reader of the former form could misunderstand the new one.
constexpr int plan_form = 1;

OrderedJson to_json(const Runs& runs) {
    OrderedJson list = OrderedJson::array();
    for (const Run& run : runs) {
        OrderedJson written = {{"text", clean_text(run.text)}};
        if (run.bold) written["bold"] = true;
        if (!run.link.empty()) written["link"] = run.link;
        list.push_back(written);
    }
    return list;
}

const char* name_of(ParagraphStyle style) {
    switch (style) {
        case ParagraphStyle::lead:
            return "lead";
        case ParagraphStyle::quote:
            return "quote";
        case ParagraphStyle::note:
            return "note";
        case ParagraphStyle::list_item:
            return "list_item";
        case ParagraphStyle::body:
            break;
    }
    return "body";
}

const char* name_of(Alignment alignment) {
    switch (alignment) {
        case Alignment::right:
            return "right";
        case Alignment::centre:
            return "centre";
        case Alignment::left:
            break;
    }
    return "left";
}

struct BlockToJson {
    OrderedJson operator()(const Heading& heading) const {
        return {{"type", "heading"},
                {"level", heading.level},
                {"number", clean_text(heading.number)},
                {"text", clean_text(heading.text)},
                {"anchor", heading.anchor}};
    }

    OrderedJson operator()(const Paragraph& paragraph) const {
        return {{"type", "paragraph"},
                {"key", paragraph.key},
                {"style", name_of(paragraph.style)},
                {"edited", paragraph.edited},
                {"runs", to_json(paragraph.runs)}};
    }

    OrderedJson operator()(const PrintedTable& table) const {
        OrderedJson columns = OrderedJson::array();
        for (const PrintedColumn& column : table.columns)
            columns.push_back({{"title", clean_text(column.title)},
                               {"width", column.width},
                               {"alignment", name_of(column.alignment)}});
        OrderedJson rows = OrderedJson::array();
        for (const PrintedRow& row : table.rows) {
            OrderedJson cells = OrderedJson::array();
            for (const Runs& cell : row.cells) cells.push_back(to_json(cell));
            rows.push_back({{"anchor", row.anchor}, {"sum", row.bold}, {"cells", cells}});
        }
        return {{"type", "table"},
                {"number", clean_text(table.number)},
                {"caption", clean_text(table.caption)},
                {"columns", columns},
                {"rows", rows},
                {"source", clean_text(table.source)}};
    }

    OrderedJson operator()(const BarChart& chart) const {
        OrderedJson bars = OrderedJson::array();
        for (const Bar& bar : chart.bars)
            bars.push_back({{"label", clean_text(bar.label)},
                            {"value", bar.value},
                            {"printed", clean_text(bar.printed)}});
        return {{"type", "bar_chart"},
                {"number", clean_text(chart.number)},
                {"caption", clean_text(chart.caption)},
                {"alternative_text", clean_text(chart.alternative_text)},
                {"unit", clean_text(chart.unit)},
                {"bars", bars},
                {"source", clean_text(chart.source)}};
    }

    OrderedJson operator()(const Contents& contents) const {
        return {{"type", "contents"}, {"title", clean_text(contents.title)}};
    }

    OrderedJson operator()(const PageBreak&) const { return {{"type", "page_break"}}; }
};

OrderedJson to_json(const Cover& cover) {
    return {
        {"title", clean_text(cover.title)},       {"subtitle", clean_text(cover.subtitle)},
        {"district", clean_text(cover.district)}, {"municipality", clean_text(cover.municipality)},
        {"state", clean_text(cover.state)},       {"version", clean_text(cover.version)},
        {"date", clean_text(cover.date)},         {"council", clean_text(cover.council)},
        {"contact", clean_text(cover.contact)},   {"notice", clean_text(cover.notice)}};
}

}  // namespace

std::string write_plan_json(const Document& document) {
    OrderedJson blocks = OrderedJson::array();
    for (const Block& block : document.blocks) blocks.push_back(std::visit(BlockToJson{}, block));
    const OrderedJson plan = {{"yoriai_document", plan_form},
                              {"language", document.language},
                              {"date", to_iso(document.date)},
                              {"cover", to_json(document.cover)},
                              {"blocks", blocks},
                              {"footer", clean_text(document.footer)}};
    return plan.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

}  // namespace yoriai
