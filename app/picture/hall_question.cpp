// Hall layouts of a round before its results are shown.

#include <algorithm>
#include <array>
#include <cmath>

#include "picture/hall_sheet.h"
#include "telling/round_words.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

// The three answers look alike: one size for all, so that none seems to weigh more.
struct AnswerSizes {
    TextStyle style;
    float sign = 0, gap = 0;
};

AnswerSizes answer_sizes(const HallSheet& sheet, const std::array<const char*, 3>& words,
                         const Box& box) {
    AnswerSizes sizes{sheet.text(1.74F, 1.3F, Weight::bold),
                      std::min({sheet.unit(170), sheet.body() * 2.4F, box.height * 0.7F}),
                      sheet.body() * 0.4F};
    const auto widest = [&] {
        float width = 0;
        for (const char* word : words)
            width = std::max(width, sheet.painter().text_width(word, sizes.style));
        return width + sizes.sign + sizes.gap;
    };
    for (float times = 1.64F; times >= 1 && widest() > box.width - sheet.unit(40); times -= 0.1F) {
        sizes.style = sheet.text(times, 1.3F, Weight::bold);
        sizes.sign = std::max(sizes.sign * 0.92F, sheet.body() * 0.9F);
    }
    return sizes;
}

void draw_answer_box(const HallSheet& sheet, const Box& box, Answer answer, std::string_view word,
                     const AnswerSizes& sizes) {
    const Painter& painter = sheet.painter();
    painter.fill(box, sheet.colours().sheet, 12);
    painter.outline(box, answer_colour(sheet.colours(), answer), 5, 12);
    const float width = sizes.sign + sizes.gap + painter.text_width(word, sizes.style);
    Box row = {box.centre().x - width / 2, box.y, width + 2, box.height};
    const Box sign = row.cut_left(sizes.sign, sizes.gap);
    painter.answer_mark(answer, {sign.x, sign.y + (sign.height - sizes.sign) / 2},
                        sizes.sign / painter.scale());
    painter.text_in(row, sizes.style, word, sheet.colours().ink);
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
    Box box = {answers.x, answers.y, width, answers.height};
    const AnswerSizes sizes = answer_sizes(sheet, words, box);
    for (std::size_t i = 0; i < 3; ++i, box.x += width + gap)
        draw_answer_box(sheet, box, kinds[i], words[i], sizes);
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
    const std::string how = say(task_message(page.method), page.numbers);
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

}  // namespace yoriai
