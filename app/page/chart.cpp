#include <algorithm>
#include <utility>

#include "page/blocks.h"

namespace yoriai {
namespace {

constexpr double gap = 7;
constexpr double bar_outline = 1.2;
// More bars than this stand closer together.
constexpr std::size_t roomy_bars = 16;

struct BarLook {
    double height, below;
};

BarLook look_of_bars(std::size_t count) {
    if (count <= roomy_bars) return {11, 5};
    return {9, 1};
}

PrintStyle label_style() {
    PrintStyle style;
    style.size = 9;
    style.leading = 1.35;
    return style;
}

struct ChartColumns {
    double label;  // widths
    double bar;
    double value;
};

ChartColumns columns_of(Typesetter& typesetter, const BarChart& chart) {
    PrintStyle bold = label_style();
    bold.bold = true;
    double label = 40;
    double value = 20;
    for (const Bar& bar : chart.bars) {
        label = std::max(label, typesetter.set(bar.label, label_style(), 1000).width() + 2);
        value = std::max(value, typesetter.set(bar.printed, bold, 1000).width() + 2);
    }
    label = std::min(label, look::text_width * 0.42);
    value = std::min(value, look::text_width * 0.3);
    return {label, look::text_width - label - value - 2 * gap, value};
}

Slab set_bar(Typesetter& typesetter, const Bar& bar, double largest, const ChartColumns& columns,
             const FigureWords& figure, const BarLook& how) {
    const TextBlock label = typesetter.set(bar.label, label_style(), columns.label);
    PrintStyle bold = label_style();
    bold.bold = true;
    const TextBlock value = typesetter.set(bar.printed, bold, columns.value);
    Slab slab;
    slab.path = {{"Figure", figure.tag}};
    slab.content.figures.push_back(figure);
    slab.height = std::max({label.height(), value.height(), how.height}) + how.below;
    const double left = look::margin + columns.label + gap;
    const double top = (slab.height - how.height) / 2;
    const double share = largest > 0 ? std::clamp(bar.value / largest, 0.0, 1.0) : 0;
    slab.content.marks.push_back(FillMark{{left, top, columns.bar, how.height}, look::track});
    const double length = columns.bar * share;
    slab.content.marks.push_back(FillMark{{left, top, length, how.height}, look::wood});
    if (bar.outlined && length > 2 * bar_outline)
        slab.content.marks.push_back(
            FillMark{{left + bar_outline, top + bar_outline, length - 2 * bar_outline,
                      how.height - 2 * bar_outline},
                     look::track});
    put_text(slab, label, look::margin, (slab.height - label.height()) / 2);
    put_text(slab, value, left + columns.bar + gap, (slab.height - value.height()) / 2);
    mark_part(slab, bar.label + "\n" + bar.printed);
    return slab;
}

}  // namespace

std::vector<Slab> set_chart(Typesetter& typesetter, const BarChart& chart) {
    std::vector<Slab> slabs = set_caption(typesetter, chart.number, chart.caption, chart.unit);
    const ChartColumns columns = columns_of(typesetter, chart);
    const FigureWords figure = {typesetter.tag("Figure").id, chart.alternative_text};
    double largest = 0;
    for (const Bar& bar : chart.bars) largest = std::max(largest, bar.value);
    double height = 0;
    for (const Bar& bar : chart.bars) {
        slabs.push_back(
            set_bar(typesetter, bar, largest, columns, figure, look_of_bars(chart.bars.size())));
        height += slabs.back().height;
    }
    // A chart of up to most of a page stays in one piece, a larger one begins with a few bars.
    const bool one_piece = height < look::body_height * 0.7;
    for (std::size_t index = 0; index + 1 < slabs.size(); ++index)
        slabs[index].keep_with_next = slabs[index].keep_with_next || one_piece || index < 3;
    add_source(typesetter, chart.source, slabs);
    return slabs;
}

}  // namespace yoriai
