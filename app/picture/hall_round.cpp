// Hall layouts of a round: the question, and the results once they were revealed.

#include <algorithm>
#include <array>
#include <cmath>

#include "picture/hall_sheet.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

constexpr float bar_height = 56;

void draw_answer_box(const HallSheet& sheet, const Box& box, Answer answer, std::string_view word) {
    const Painter& painter = sheet.painter();
    painter.fill(box, sheet.colours().sheet, 12);
    painter.outline(box, answer_colour(sheet.colours(), answer), 5, 12);
    float times = 1.74F, side = std::min({sheet.unit(170), sheet.body() * 2.4F, box.height * 0.7F});
    const auto style_at = [&] { return sheet.text(times, 1.3F, Weight::bold); };
    const float gap = sheet.body() * 0.4F;
    const auto width_at = [&] { return side + gap + painter.text_width(word, style_at()); };
    for (; times > 1 && width_at() > box.width - sheet.unit(40); times -= 0.1F)
        side = std::max(side * 0.92F, sheet.body() * 0.9F);
    const TextStyle style = style_at();
    const float width = width_at();
    Box row = {box.centre().x - width / 2, box.y, width + 2, box.height};
    const Box sign = row.cut_left(side, gap);
    painter.answer_mark(answer, {sign.x, sign.y + (sign.height - side) / 2},
                        side / painter.scale());
    painter.text_in(row, style, word, sheet.colours().ink);
}

// The instruction, or only the number when the room is so deep that the instruction would be cut.
std::string head_of_statement(const HallSheet& sheet, std::size_t number) {
    const std::string count = std::to_string(number);
    std::string head = say(words::hall_statement, {count});
    const bool fits = sheet.painter().text_width(head, sheet.body_text()) <= sheet.content().width;
    return fits ? head : say(words::hall_statement_number, {count});
}

// 答えた人 31 ／ 42人. Returns where the words end.
float draw_answered(const HallSheet& sheet, Box row, std::size_t answered,
                    std::optional<int> eligible) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const auto put = [&](std::string_view words, const TextStyle& style) {
        const float width = painter.text_width(words, style);
        painter.text_in(row.cut_left(width + 2, sheet.body() * 0.3F), style, words, colours.ink);
    };
    put(say(words::hall_answered), sheet.body_text());
    put(std::to_string(answered), sheet.text(1.22F, 1.2F, Weight::bold));
    if (eligible) put(say(words::hall_of_people, {std::to_string(*eligible)}), sheet.body_text());
    return row.x;
}

// One statement a page: agree, disagree, pass.
void draw_statement(HallSheet& sheet, const HallQuestion& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    sheet.set_pages(static_cast<int>(page.items.size()));
    const auto number = static_cast<std::size_t>(sheet.drawn().page);
    Box content = sheet.content();
    content.cut_top(sheet.unit(16));
    painter.text_in(content.cut_top(painter.line_height(sheet.body_text()), sheet.unit(20)),
                    sheet.body_text(), head_of_statement(sheet, number + 1), colours.ink2);
    const std::string& statement = page.items.empty() ? page.question : page.items[number];
    const Box answered =
        content.cut_bottom(painter.line_height(sheet.title_text()), sheet.unit(20));
    const float least = painter.paragraph_height(content.width, sheet.body_text(Weight::bold),
                                                 statement, Breaking::by_words);
    const float wanted = std::max(sheet.unit(330), sheet.body() * 3);
    const float room = content.height - least - sheet.unit(30);
    const Box answers =
        content.cut_bottom(std::clamp(room, sheet.body() * 1.5F, wanted), sheet.unit(30));
    const TextStyle style =
        sheet.fitting(statement, content.width, content.height, 1.57F, 1.45F, Weight::bold);
    if (painter.paragraph_height(content.width, style, statement, Breaking::by_words) >
        content.height + 1)
        sheet.say_too_small();
    painter.paragraph(content, style, statement, colours.ink, Align::left, Breaking::by_words);
    const float gap = sheet.unit(29), width = (answers.width - 2 * gap) / 3;
    const std::array words = {say(words::hall_agree), say(words::hall_disagree),
                              say(words::hall_pass)};
    const std::array kinds = {Answer::agree, Answer::disagree, Answer::pass};
    for (std::size_t i = 0; i < 3; ++i)
        draw_answer_box(
            sheet,
            {answers.x + (width + gap) * static_cast<float>(i), answers.y, width, answers.height},
            kinds[i], words[i]);
    const float end = draw_answered(sheet, answered, page.answered, page.eligible);
    const Box rest = {end, answered.y, answered.right() - end, answered.height};
    const char* const later = say(words::hall_results_come_later);
    if (painter.text_width(later, sheet.body_text()) <= rest.width)
        painter.text_in(rest, sheet.body_text(), later, colours.ink, Align::right);
    sheet.draw_foot({}, say(words::hall_no_names));
}

// The question with its numbered items.
void draw_choice(HallSheet& sheet, const HallQuestion& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    Box content = sheet.content();
    const std::string how = page.method == RoundMethod::dots
                                ? say(words::hall_dots_each, {std::to_string(page.dots)})
                                : say(words::hall_raise_hands);
    const TextStyle style =
        sheet.fitting(page.question, content.width, content.height / 3, 1.57F, 1.45F, Weight::bold);
    const float height = painter.paragraph(content, style, page.question, colours.ink, Align::left,
                                           Breaking::by_words);
    sheet.cut_top(height + sheet.unit(10));
    content = sheet.content();
    painter.text_in({content.x, content.y, content.width, painter.line_height(sheet.body_text())},
                    sheet.body_text(), how, colours.ink2);
    sheet.cut_top(painter.line_height(sheet.body_text()) + sheet.unit(24));
    content = sheet.content();
    const float number_width = sheet.body() * 1.6F, text_width = content.width - number_width;
    std::vector<float> heights;
    for (const std::string& item : page.items)
        heights.push_back(
            painter.paragraph_height(text_width, sheet.body_text(), item, Breaking::balanced) +
            sheet.body() * 0.24F);
    const auto chosen = sheet.choose_rows(heights, 0, content.height);
    float y = content.y;
    for (std::size_t i = chosen.first; i < chosen.last; y += heights[i], ++i) {
        painter.text({content.x, y}, sheet.body_text(Weight::bold), std::to_string(i + 1),
                     colours.plate);
        painter.paragraph({content.x + number_width, y, text_width, 0}, sheet.body_text(),
                          page.items[i], colours.ink, Align::left, Breaking::balanced);
    }
    sheet.draw_foot({}, say(words::hall_no_names));
}

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
        columns.people = painter.text_width(say(words::hall_votes), sheet.body_text());
    }
    columns.bar = sheet.content().width - columns.percent - columns.people - sheet.body() * 1.1F;
    return columns;
}

// A label too long for the bar's width takes the whole row, and the number stands below it.
float label_width(const HallSheet& sheet, const HallResult& result, const Columns& columns) {
    const TextStyle style = sheet.body_text(Weight::bold);
    const bool fits = sheet.painter().text_width(result.text, style) <= columns.bar;
    return fits ? columns.bar : sheet.content().width;
}

float result_height(const HallSheet& sheet, const HallResult& result, const Columns& columns) {
    const Painter& painter = sheet.painter();
    const float width = label_width(sheet, result, columns);
    const float label = painter.paragraph_height(width, sheet.body_text(Weight::bold), result.text,
                                                 Breaking::balanced);
    const float number = painter.line_height(sheet.text(1.4F, 1.05F, Weight::bold));
    const float bar = sheet.unit(bar_height);
    return label + (width > columns.bar ? std::max(bar, number) : bar);
}

void draw_result(const HallSheet& sheet, const Box& box, const HallResult& result,
                 const Columns& columns, int most, double growth) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    Box rest = box;
    const float thick = sheet.unit(bar_height);
    const Box bar = rest.cut_bottom(thick);
    painter.paragraph({rest.x, rest.y, label_width(sheet, result, columns), 0},
                      sheet.body_text(Weight::bold), result.text, colours.ink, Align::left,
                      Breaking::balanced);
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
    draw_bar(painter, {bar.x, bar.y, columns.bar, thick}, picture);
    if (growth < 1) return;
    const TextStyle number = sheet.text(1.4F, 1.05F, Weight::bold);
    const float line = painter.line_height(number);
    // The number stands with its foot at the bar's.
    Box row = {bar.x + columns.bar + sheet.body() * 0.7F, bar.bottom() - line + sheet.unit(4),
               box.right() - bar.x - columns.bar - sheet.body() * 0.7F, line};
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
        sheet.draw_amount(row, count, say(words::hall_votes), colours.ink, 1.4F);
    }
}

}  // namespace

void draw_question(HallSheet& sheet, const HallQuestion& page) {
    if (page.method == RoundMethod::agreement)
        draw_statement(sheet, page);
    else
        draw_choice(sheet, page);
}

void draw_not_revealed(HallSheet& sheet, const HallNotRevealed& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    Box content = sheet.content();
    content.cut_top(sheet.unit(16));
    const Box answered =
        content.cut_bottom(painter.line_height(sheet.title_text()), sheet.unit(20));
    const TextStyle style =
        sheet.fitting(page.question, content.width, content.height / 2, 1.57F, 1.45F, Weight::bold);
    const float height = painter.paragraph(content, style, page.question, colours.ink, Align::left,
                                           Breaking::by_words);
    content.cut_top(height, sheet.unit(40));
    Box box = content;
    box.height = std::min(box.height, sheet.body() * 4);
    painter.dashed_outline(box, colours.line2, 4, 24, 16);
    const TextStyle words = sheet.body_text(Weight::bold);
    const float text = painter.text_width(say(words::hall_not_revealed), words);
    const float side = sheet.body() * 1.2F;
    Box row = {box.centre().x - (text + side + sheet.body() * 0.4F) / 2, box.y,
               text + side + sheet.body() * 0.4F + 2, box.height};
    painter.icon_in(row.cut_left(side, sheet.body() * 0.4F), Icon::lock, side / painter.scale(),
                    colours.ink2);
    painter.text_in(row, words, say(words::hall_not_revealed), colours.ink);
    draw_answered(sheet, answered, page.answered, page.eligible);
    sheet.draw_foot({}, say(words::hall_no_names));
}

void draw_results(HallSheet& sheet, const HallResults& page) {
    const Painter& painter = sheet.painter();
    const bool with_share = page.method() != RoundMethod::dots && page.people().has_value();
    const char* const title =
        say(page.method() == RoundMethod::agreement ? words::hall_share_agreeing
                                                    : words::hall_votes_by_item);
    std::vector<std::pair<std::string, std::string>> amounts;
    if (page.people())
        amounts.push_back({std::to_string(*page.people()), say(words::hall_people_answered)});
    sheet.draw_head(title, amounts);
    const Columns columns = columns_of(sheet, with_share, page);
    std::vector<float> heights;
    int most = 1;
    for (const HallResult& result : page.results()) {
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
        HallResult result = page.results()[i];
        if (!with_share) result.share.reset();
        const bool newest = page.shown && i + 1 == shown;
        draw_result(sheet, {content.x, y, content.width, heights[i]}, result, columns, most,
                    newest ? page.growth : 1);
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
