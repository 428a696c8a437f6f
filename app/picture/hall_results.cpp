// The hall layout of a round's results, once they were revealed.

#include <algorithm>
#include <cmath>

#include "picture/hall_sheet.h"
#include "telling/round_words.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

constexpr float bar_height = 56;

std::string_view unit_of(const HallResults& page) { return say(unit_message(page.method())); }

struct Columns {
    float bar, percent, people;
};

Columns columns_of(const HallSheet& sheet, bool with_share, const HallResults& page) {
    const Painter& painter = sheet.painter();
    Columns columns{};
    const TextStyle number = sheet.text(1.4F, 1.05F, Weight::bold);
    columns.percent = painter.text_width(with_share ? "100%" : "000", number) + sheet.body() * 0.4F;
    if (with_share && page.people()) {
        const std::string people = std::to_string(*page.people());
        columns.people =
            painter.text_width(say(words::hall_people_of, {people, people}), sheet.body_text());
    } else if (!with_share) {
        columns.people = painter.text_width(unit_of(page), sheet.body_text());
    }
    columns.bar = sheet.content().width - columns.percent - columns.people - sheet.body() * 1.1F;
    return columns;
}

// Up to the number, which stands as high as the label.
float label_room(const HallSheet& sheet, const HallResult& result, const Columns& columns) {
    if (result.share) return columns.bar + sheet.body() * 0.3F;
    const TextStyle number = sheet.text(1.4F, 1.05F, Weight::bold);
    const float count = sheet.painter().text_width(std::to_string(result.count), number);
    return sheet.content().width - columns.people - count - sheet.body() * 0.5F;
}

// A label too long for that takes the whole row, and the number stands below it.
float label_width(const HallSheet& sheet, const HallResult& result, const Columns& columns) {
    const TextStyle style = sheet.body_text(Weight::bold);
    const float room = label_room(sheet, result, columns);
    const bool fits = sheet.painter().text_width(result.text, style) <= room;
    return fits ? room : sheet.content().width;
}

float result_height(const HallSheet& sheet, const HallResult& result, const Columns& columns) {
    const Painter& painter = sheet.painter();
    const float width = label_width(sheet, result, columns);
    const float label = painter.paragraph_height(width, sheet.body_text(Weight::bold), result.text,
                                                 Breaking::balanced);
    const float number = painter.line_height(sheet.text(1.4F, 1.05F, Weight::bold));
    const float bar = sheet.unit(bar_height);
    return label + (width > label_room(sheet, result, columns) ? std::max(bar, number) : bar);
}

BarPicture bar_of(const HallResult& result, int most, double growth) {
    BarPicture picture;
    const double whole =
        result.share ? result.share->value : static_cast<double>(result.count) / std::max(1, most);
    picture.share = whole * growth;
    if (result.share && growth >= 1) {
        picture.low = result.share->low;
        picture.high = result.share->high;
    }
    picture.strip = 18;
    picture.line = 7;
    picture.cap = 40;
    return picture;
}

// The number at the end of the bar, and the people it counts.
void draw_figure(const HallSheet& sheet, const Box& bar, const HallResult& result,
                 const Columns& columns, std::string_view unit) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const TextStyle number = sheet.text(1.4F, 1.05F, Weight::bold);
    const float line = painter.line_height(number);
    // The number stands with its foot at the bar's.
    Box row = {bar.x + columns.bar + sheet.body() * 0.7F, bar.bottom() - line + sheet.unit(4),
               bar.right() - bar.x - columns.bar - sheet.body() * 0.7F, line};
    const std::string count = std::to_string(result.count);
    if (result.share) {
        const std::string percent = std::to_string(std::lround(result.share->value * 100));
        sheet.draw_amount(row.cut_left(columns.percent, sheet.body() * 0.4F), percent, "%",
                          colours.ink, 1.4F);
        row.y += sheet.body() * 0.11F;  // on the base line of the percentage
        const std::string people =
            say(words::hall_people_of, {std::to_string(result.share->of), count});
        painter.text_in(row, sheet.body_text(), people, colours.ink);
    } else {
        sheet.draw_amount(row, count, unit, colours.ink, 1.4F);
    }
}

void draw_result(const HallSheet& sheet, const Box& box, const HallResult& result,
                 const Columns& columns, std::string_view unit, int most, double growth) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    Box rest = box;
    const float thick = sheet.unit(bar_height);
    const Box bar = rest.cut_bottom(thick);
    painter.paragraph({rest.x, rest.y, label_width(sheet, result, columns), 0},
                      sheet.body_text(Weight::bold), result.text, colours.ink, Align::left,
                      Breaking::balanced);
    draw_bar(painter, {bar.x, bar.y, columns.bar, thick}, bar_of(result, most, growth));
    if (growth >= 1) draw_figure(sheet, bar, result, columns, unit);
}

}  // namespace

void draw_results(HallSheet& sheet, const HallResults& page) {
    const Painter& painter = sheet.painter();
    const bool with_share = page.method() != RoundMethod::dots && page.people().has_value();
    const char* const title = say(measure_message(page.method()));
    std::vector<std::pair<std::string, std::string>> amounts;
    if (page.people())
        amounts.push_back({std::to_string(*page.people()), say(words::hall_people_answered)});
    sheet.draw_head(title, amounts);
    const Columns columns = columns_of(sheet, with_share, page);
    std::vector<float> heights;
    int most = 1;
    std::vector<HallResult> results = page.results();
    for (HallResult& result : results) {
        if (!with_share) result.share.reset();
        heights.push_back(result_height(sheet, result, columns));
        most = std::max(most, result.count);
    }
    const Box content = sheet.content();
    const float gap = sheet.unit(24);
    const auto chosen = sheet.choose_rows(heights, gap, content.height);
    float y = content.y;
    const auto shown =
        page.shown ? static_cast<std::size_t>(std::max(0, *page.shown)) : heights.size();
    for (std::size_t i = chosen.first; i < chosen.last && i < shown; y += heights[i] + gap, ++i) {
        const bool newest = page.shown && i + 1 == shown;
        draw_result(sheet, {content.x, y, content.width, heights[i]}, results[i], columns,
                    unit_of(page), most, newest ? page.growth : 1);
    }
    if (!with_share) {
        sheet.draw_foot();
        return;
    }
    const Box foot = sheet.foot_box();
    const Box sign = {foot.x, foot.y, sheet.unit(106), foot.height};
    const float thick = sheet.unit(7), cap = sheet.unit(38), middle = sign.centre().y;
    painter.fill({sign.x, middle - thick / 2, sign.width, thick}, sheet.colours().ink);
    for (const float x : {sign.x, sign.right() - thick})
        painter.fill({x, middle - cap / 2, thick, cap}, sheet.colours().ink);
    sheet.draw_foot(say(words::hall_interval), {}, sign.width + sheet.unit(24));
}

}  // namespace yoriai
