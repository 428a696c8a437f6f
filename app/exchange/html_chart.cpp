#include "exchange/html_chart.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/utf8.h"
#include "exchange/csv_writer.h"
#include "exchange/text_width.h"
#include "exchange/xml_text.h"

namespace yoriai {
namespace {

// Pixels; a phone of 360 leaves 310 for the chart, at 16 a full-width character.
constexpr int chart_line_height = 24;
constexpr int bar_height = 20;
constexpr int gap = 16;
constexpr double narrowest_line = 38;  // half-width characters in one line on a phone

// The label in lines that a phone holds; the last one leaves room for the value at its right.
std::vector<std::string> break_label(const std::string& label, double value_width) {
    std::vector<std::string> lines(1);
    for (const char32_t character : to_utf32(label)) {
        if (text_width(lines.back()) + 2 > narrowest_line) lines.emplace_back();
        append_utf8(lines.back(), character);
    }
    if (text_width(lines.back()) + value_width + 2 > narrowest_line) lines.emplace_back();
    return lines;
}

std::string share(double value, double most) {
    const double percent = most > 0 ? std::clamp(100 * value / most, 0.0, 100.0) : 0.0;
    return plain_number(std::round(percent * 100) / 100) + "%";
}

// One bar with its words above it; `y` is moved below it.
std::string draw_bar(const Bar& bar, double most, int& y) {
    std::string drawn;
    for (const std::string& words : break_label(bar.label, text_width(bar.printed))) {
        y += chart_line_height;
        drawn += "<text x='0' y='" + std::to_string(y - 7) + "'>" + escape_xml(words) + "</text>";
    }
    drawn += "<text class='value' x='100%' y='" + std::to_string(y - 7) + "'>" +
             escape_xml(bar.printed) + "</text>";
    const std::string box =
        "x='0' y='" + std::to_string(y) + "' height='" + std::to_string(bar_height) + "'";
    drawn += "<rect class='track' " + box + " width='100%'/><rect class='" +
             (bar.outlined ? "bar outlined" : "bar") + "' " + box + " width='" +
             share(bar.value, most) + "'/>\n";
    y += bar_height + gap;
    return drawn;
}

}  // namespace

std::string html_chart(const BarChart& chart, std::size_t number) {
    double most = 0;
    for (const Bar& bar : chart.bars) most = std::max(most, bar.value);
    int y = 0;
    std::string bars;
    for (const Bar& bar : chart.bars) bars += draw_bar(bar, most, y);
    const std::string name = "chart-" + std::to_string(number);
    return "<svg role='img' width='100%' height='" + std::to_string(y) + "' aria-labelledby='" +
           name + "-title " + name + "-words'><title id='" + name + "-title'>" +
           escape_xml(chart.caption) + "</title><desc id='" + name + "-words'>" +
           escape_xml(chart.alternative_text) + "</desc>\n" + bars + "</svg>\n";
}

}  // namespace yoriai
