#include "picture/record_pictures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "text/record_desk_messages.h"

namespace yoriai {
namespace {

std::string one_decimal(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", std::floor(10 * value + 0.5) / 10);
    return text;
}

}  // namespace

std::string age_band_words(std::size_t band, std::size_t bands) {
    const std::string age = std::to_string(static_cast<int>(band) * years_a_band);
    return say(band + 1 == bands ? words::record_age_open : words::record_age, {age});
}

std::string age_range_words(std::size_t band, std::size_t bands) {
    if (band + 1 == bands) return age_band_words(band, bands);
    const int first = static_cast<int>(band) * years_a_band;
    return say(words::record_age_range,
               {std::to_string(first), std::to_string(first + years_a_band - 1)});
}

std::string with_commas(int number) {
    std::string figures = std::to_string(std::abs(number));
    for (auto at = static_cast<std::ptrdiff_t>(figures.size()) - 3; at > 0; at -= 3)
        figures.insert(static_cast<std::size_t>(at), ",");
    return number < 0 ? "-" + figures : figures;
}

void draw_pyramid(const Painter& painter, const Box& box, const Pyramid& pyramid,
                  const TextStyle& style) {
    const Palette& colours = painter.colours();
    const float line = painter.line_height(style);
    Box rest = box;
    Box titles = rest.cut_top(line);
    float middle = 0;
    for (std::size_t band = 0; band < pyramid.bands(); ++band)
        middle = std::max(middle, painter.text_width(age_band_words(band, pyramid.bands()), style));
    middle += painter.px(16);
    const float half = std::floor((rest.width - middle) / 2);
    painter.text_in({titles.x, titles.y, half, line}, style.bold(), say(words::record_men),
                    colours.ink, Align::right);
    painter.text_in({titles.right() - half, titles.y, half, line}, style.bold(),
                    say(words::record_women), colours.ink);
    const float height = rest.height / static_cast<float>(pyramid.bands());
    const auto named = static_cast<std::size_t>(std::max(1.0F, std::ceil(line / height)));
    const float gap = std::min(painter.px(2), height / 4);
    for (std::size_t band = 0; band < pyramid.bands(); ++band) {
        const float bottom = rest.bottom() - height * static_cast<float>(band);
        const float y = std::round(bottom - height), tall = std::max(1.0F, height - gap);
        const auto width = [&](const std::optional<int>& people) {
            return std::round(half * static_cast<float>(people.value_or(0)) /
                              static_cast<float>(pyramid.largest));
        };
        const float men = width(pyramid.men[band]), women = width(pyramid.women[band]);
        painter.fill({rest.x + half - men, y, men, tall}, colours.plate);
        painter.fill({rest.right() - half, y, women, tall}, colours.accent);
        if (band % named == 0)
            painter.text_in({rest.x + half, y + (tall - line) / 2, middle, line}, style,
                            age_band_words(band, pyramid.bands()), colours.ink2, Align::centre);
    }
}

std::vector<TrendBar> trend_bars(const std::vector<TrendPoint>& trend) {
    std::vector<TrendBar> bars;
    int largest = 1;
    for (const TrendPoint& point : trend) largest = std::max(largest, *point.row->total);
    for (const TrendPoint& point : trend) {
        const Population& row = *point.row;
        bars.push_back(
            {say(row.projected ? words::record_short_projected : words::record_short_year,
                 {std::to_string(row.year)}),
             with_commas(*row.total), say(words::record_index, {one_decimal(point.index)}),
             static_cast<double>(*row.total) / largest, row.projected});
    }
    return bars;
}

namespace {

// Where not all fit, the year of the index 100 and the newest count stay, and of the others the
// newest.
std::vector<const TrendBar*> bars_that_fit(const std::vector<TrendBar>& bars, std::size_t room) {
    std::size_t newest_count = 0;
    for (std::size_t i = 0; i < bars.size(); ++i)
        if (!bars[i].projected) newest_count = i;
    std::size_t left_out = bars.size() > room ? bars.size() - room : 0;
    std::vector<const TrendBar*> shown;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (left_out > 0 && i != 0 && i != newest_count)
            --left_out;
        else
            shown.push_back(&bars[i]);
    }
    return shown;
}

}  // namespace

void draw_trend(const Painter& painter, Box box, const std::vector<TrendBar>& bars,
                const TextStyle& style) {
    if (bars.empty()) return;
    const Palette& colours = painter.colours();
    const float line = painter.line_height(style), gap = painter.px(12);
    painter.text_in(box.cut_top(line, painter.px(4)), style,
                    say(words::record_index_base, {bars.front().year}), colours.ink2);
    float needed = 0;
    for (const TrendBar& bar : bars)
        for (const std::string* words : {&bar.year, &bar.people, &bar.index})
            needed = std::max(needed, painter.text_width(*words, style.bold()) + gap);
    const auto room = static_cast<std::size_t>(std::max(2.0F, std::floor(box.width / needed)));
    const std::vector<const TrendBar*> shown = bars_that_fit(bars, room);
    const float width = std::min(box.width / static_cast<float>(shown.size()), 2 * needed);
    const float ground = box.bottom() - line - painter.px(4);
    const float tallest = ground - box.y - 2 * line - painter.px(6);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const TrendBar& bar = *shown[i];
        const Box column = {box.x + width * static_cast<float>(i), box.y, width, box.height};
        const float tall = std::round(tallest * static_cast<float>(bar.share));
        const Box body = {column.x + column.width * 0.18F, ground - tall, column.width * 0.64F,
                          tall};
        if (bar.projected)
            painter.dashed_outline(body, colours.ink2, 2);
        else
            painter.fill(body, colours.plate);
        painter.text_in({column.x, body.y - 2 * line - painter.px(4), width, line},
                        style.bold().figures(), bar.people, colours.ink, Align::centre);
        painter.text_in({column.x, body.y - line - painter.px(4), width, line}, style, bar.index,
                        colours.ink2, Align::centre);
        painter.text_in({column.x, ground + painter.px(4), width, line}, style, bar.year,
                        colours.ink, Align::centre);
    }
    painter.line({box.x, ground}, {box.right(), ground}, colours.line2, 2);
}

std::string aged_share_words(const Population& row) {
    const auto share = aged_share(row);
    if (!share) return {};
    return say(share->of_known_age ? words::record_share_known : words::record_share_total,
               {one_decimal(100.0 * share->aged / share->of), with_commas(share->of)});
}

}  // namespace yoriai
