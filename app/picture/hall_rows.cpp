// Hall layouts of a few large words and of rows: writing, themes, agenda, blank.

#include <algorithm>
#include <cmath>

#include "picture/hall_sheet.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

constexpr int most_boxes = 15;  // minute boxes in a row

// One box a minute: full ones are left, the running one empties from the right.
void draw_minutes(const HallSheet& sheet, const Box& row, const HallTimer& timer) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const int boxes = (std::max(timer.seconds_total, timer.seconds_left) + 59) / 60;
    if (boxes < 1) return;
    const float gap = sheet.unit(8);
    const int columns = std::min(boxes, most_boxes), rows = (boxes + most_boxes - 1) / most_boxes;
    const float width = (row.width + gap) / static_cast<float>(columns) - gap;
    const float height = (row.height + gap) / static_cast<float>(rows) - gap;
    for (int i = 0; i < boxes; ++i) {
        const Box box = {row.x + (width + gap) * static_cast<float>(i % most_boxes),
                         row.y + (height + gap) * static_cast<float>(i / most_boxes), width,
                         height};
        const float full =
            std::clamp(static_cast<float>(timer.seconds_left - i * 60) / 60, 0.0F, 1.0F);
        painter.fill(box, colours.sunken);
        painter.fill({box.x, box.y, box.width * full, box.height}, colours.plate);
        painter.outline(box, colours.line2, 2);
    }
}

// Timer with its minutes. Returns the height.
float draw_timer_column(const HallSheet& sheet, const Box& column, const HallTimer& timer) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    Box rest = column;
    const bool over = timer.seconds_left <= 0;
    painter.text_in(rest.cut_top(painter.line_height(sheet.body_text()), sheet.unit(8)),
                    sheet.body_text(), say(over ? words::hall_time_is_up : words::hall_time_left),
                    colours.ink2, Align::centre);
    const std::string clock = clock_words(timer.seconds_left);
    float times = 3.25F;
    const auto style_at = [&] { return sheet.text(times, 1.12F, Weight::bold).figures(); };
    while (times > 1 && painter.text_width(clock, style_at()) > rest.width) times -= 0.05F;
    const TextStyle style = style_at();
    const Box face = rest.cut_top(painter.line_height(style), sheet.unit(16));
    if (over) {
        painter.fill(face, colours.plate, 8);
        painter.outline(face, colours.live, 8, 8);
    }
    painter.text_in(face, style, clock, over ? colours.on_plate : colours.ink, Align::centre);
    draw_minutes(sheet, rest.cut_top(sheet.unit(62), sheet.unit(12)), timer);
    painter.text_in(rest.cut_top(painter.line_height(sheet.caption())), sheet.caption(),
                    say(words::hall_one_box_is_a_minute), colours.ink2);
    return rest.y - column.y;
}

struct ThemeRow {
    std::string title;
    std::size_t cards = 0;
    std::optional<int> field;
    bool lone = false;
    bool spotted = false;
};

float theme_text_width(const HallSheet& sheet) {
    return sheet.content().width * 0.67F - sheet.body() * 1.15F;
}

float theme_row_height(const HallSheet& sheet, const ThemeRow& row) {
    const float text = sheet.painter().paragraph_height(
        theme_text_width(sheet), sheet.body_text(Weight::bold), row.title, Breaking::balanced);
    return text + sheet.body() * 0.29F;
}

void draw_theme_row(const HallSheet& sheet, const Box& box, const ThemeRow& row, std::size_t most) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    Box rest = box;
    const float side = sheet.body() * 0.8F;
    const Box sign = rest.cut_left(side, sheet.body() * 0.35F);
    const float measure = side / painter.scale();
    if (row.lone)
        painter.icon_in(sign, Icon::lone, measure, colours.ink);
    else
        painter.field_mark(row.field, {sign.x, sign.y + (sign.height - side) / 2}, measure);
    const TextStyle style = row.lone ? sheet.body_text() : sheet.body_text(Weight::bold);
    const float text_width = theme_text_width(sheet);
    const float text_height =
        painter.paragraph_height(text_width, style, row.title, Breaking::balanced);
    painter.paragraph({rest.x, box.y + (box.height - text_height) / 2, text_width, 0}, style,
                      row.title, colours.ink, Align::left, Breaking::balanced);
    const std::string count = std::to_string(row.cards);
    Box chart = {box.x + box.width * 0.685F, box.y, box.width * 0.315F, box.height};
    const TextStyle number = sheet.text(1.22F, 1.2F, Weight::bold);
    const float room = chart.width - painter.text_width("000", number) - sheet.body() * 0.4F;
    const float length =
        room * static_cast<float>(row.cards) / static_cast<float>(std::max<std::size_t>(most, 1));
    const float thick = sheet.unit(56);
    const Box bar = {chart.x, box.centre().y - thick / 2, std::max(length, sheet.unit(4)), thick};
    if (row.lone)
        painter.outline(bar, colours.plate, 4);
    else
        painter.fill(bar, colours.plate);
    chart.cut_left(bar.width, sheet.body() * 0.4F);
    painter.text_in(chart, number, count, colours.ink);
}

float step_height(const HallSheet& sheet, const HallStep& step) {
    const float width = sheet.content().width - sheet.body() * 5.4F;
    const float text = sheet.painter().paragraph_height(width, sheet.body_text(Weight::bold),
                                                        step.title, Breaking::balanced);
    return text + sheet.body() * 0.4F;
}

void draw_step_row(const HallSheet& sheet, const Box& box, const HallStep& step) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const float side = sheet.body() * 0.8F;
    if (step.current) {
        painter.fill(box, colours.wash, 8);
        painter.fill({box.x, box.y, sheet.unit(12), box.height}, colours.accent);
    }
    Box row = box.inset(sheet.body() * 0.5F, 0);
    const Box sign = row.cut_left(side, sheet.body() * 0.4F);
    const float measure = side / painter.scale();
    if (step.done) painter.icon_in(sign, Icon::check, measure, colours.ok);
    if (step.current) painter.icon_in(sign, Icon::play, measure, colours.accent);
    const std::string minutes = say(words::hall_minutes, {std::to_string(step.minutes)});
    painter.text_in(row.cut_right(sheet.body() * 2.6F, sheet.body() * 0.3F), sheet.body_text(),
                    minutes, colours.ink2, Align::right);
    const TextStyle style = step.current ? sheet.body_text(Weight::bold) : sheet.body_text();
    const float height = painter.paragraph_height(row.width, style, step.title, Breaking::balanced);
    painter.paragraph({row.x, box.y + (box.height - height) / 2, row.width, 0}, style, step.title,
                      step.done ? colours.ink2 : colours.ink, Align::left, Breaking::balanced);
}

// What to write about. In a room so deep that not all fits, the calming words go first.
void draw_prompt(HallSheet& sheet, Box content, const std::string& prompt) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const TextStyle body = sheet.body_text();
    const char* const head = say(words::hall_write_in_silence);
    const char* const calming = say(words::hall_short_is_fine);
    const float least = painter.paragraph_height(content.width, sheet.body_text(Weight::bold),
                                                 prompt, Breaking::by_words);
    const float above = painter.line_height(body) + sheet.unit(40);
    if (painter.text_width(head, body) <= content.width && least + above <= content.height)
        painter.text_in(content.cut_top(above - sheet.unit(40), sheet.unit(40)), body, head,
                        colours.ink2);
    const float below = painter.paragraph_height(content.width, body, calming) + sheet.unit(40);
    const bool calms = least + below <= content.height;
    const float room = content.height - (calms ? below : 0);
    const TextStyle style = sheet.fitting(prompt, content.width, room, 1.8F, 1.37F, Weight::bold);
    const float height =
        painter.paragraph(content, style, prompt, colours.ink, Align::left, Breaking::by_words);
    if (height > content.height + 1) sheet.say_too_small();
    if (!calms) return;
    const float end = content.y + height + sheet.unit(40);
    painter.paragraph({content.x, end, content.width, 0}, body, calming, colours.ink);
}

}  // namespace

void draw_writing(HallSheet& sheet, const HallWriting& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    painter.fill({0, 0, sheet.unit(28), sheet.height()}, colours.plate);
    sheet.cut_left(sheet.unit(30));
    Box content = sheet.content();
    content.cut_top(sheet.unit(20));
    Box column =
        content.cut_right(std::max(sheet.unit(582), sheet.body() * 6.5F), sheet.body() * 0.7F);
    if (page.timer) column.cut_top(draw_timer_column(sheet, column, *page.timer), sheet.unit(50));
    const float amount_height = sheet.body() * 2.3F;
    const std::string cards = std::to_string(page.cards);
    const float amount_width = painter.text_width(cards, sheet.text(1.9F, 1.12F, Weight::bold)) +
                               painter.text_width(say(words::hall_voices), sheet.body_text());
    const Box amount = {column.x, column.y, (column.width + amount_width) / 2, amount_height};
    sheet.draw_amount(amount, cards, say(words::hall_voices), colours.ink, 1.9F);

    draw_prompt(sheet, content, page.prompt);
    sheet.draw_foot();
}

void draw_themes(HallSheet& sheet, const HallThemes& page) {
    const Painter& painter = sheet.painter();
    sheet.draw_head(say(words::hall_all_voices),
                    {{std::to_string(page.cards), say(words::hall_sheets)},
                     {std::to_string(page.themes.size()), say(words::hall_theme_count)}});
    std::vector<ThemeRow> rows;
    std::size_t most = page.lone;
    for (const HallTheme& theme : page.themes) {
        rows.push_back({theme.title, theme.cards, theme.field, false, theme.spotted});
        most = std::max(most, theme.cards);
    }
    if (page.lone > 0) rows.push_back({say(words::hall_lone), page.lone, {}, true, false});
    std::vector<float> heights;
    for (const ThemeRow& row : rows) heights.push_back(theme_row_height(sheet, row));
    const Box content = sheet.content();
    const auto spotted =
        std::find_if(rows.begin(), rows.end(), [](const ThemeRow& row) { return row.spotted; });
    const auto wanted = spotted == rows.end()
                            ? std::nullopt
                            : std::optional(static_cast<std::size_t>(spotted - rows.begin()));
    const auto chosen = sheet.choose_rows(heights, 0, content.height, wanted);
    float y = content.y;
    for (std::size_t i = chosen.first; i < chosen.last; y += heights[i], ++i) {
        const Box row = {content.x, y, content.width, heights[i]};
        draw_theme_row(sheet, row, rows[i], most);
        if (rows[i].spotted) sheet.draw_spot(row);
        if (i + 1 < chosen.last)
            painter.fill({content.x, std::round(y + heights[i]) - 1, content.width, 2},
                         sheet.colours().line);
    }
    sheet.draw_foot("■ " + std::string(say(words::hall_marks_tell_fields)));
}

void draw_agenda(HallSheet& sheet, const HallAgenda& page) {
    std::vector<std::pair<std::string, std::string>> amounts;
    if (page.timer && page.timer->seconds_left > 0)
        amounts.push_back(
            {say(words::hall_time_left) + ("　" + clock_words(page.timer->seconds_left)), ""});
    else if (page.timer)
        amounts.push_back({say(words::hall_time_is_up), ""});
    sheet.draw_head(say(words::hall_agenda), amounts);
    std::vector<float> heights;
    for (const HallStep& step : page.steps) heights.push_back(step_height(sheet, step));
    const Box content = sheet.content();
    const auto chosen = sheet.choose_rows(heights, 0, content.height);
    float y = content.y;
    for (std::size_t i = chosen.first; i < chosen.last; y += heights[i], ++i) {
        draw_step_row(sheet, {content.x, y, content.width, heights[i]}, page.steps[i]);
        if (i + 1 < chosen.last)
            sheet.painter().fill({content.x, std::round(y + heights[i]) - 1, content.width, 2},
                                 sheet.colours().line);
    }
    sheet.draw_foot();
}

void draw_blank(HallSheet& sheet) {
    const Painter& painter = sheet.painter();
    const float side = sheet.body() * 2;
    draw_logo(painter, {(sheet.width() - side) / 2, sheet.height() / 2 - side},
              side / painter.scale());
    sheet.draw_foot();
}

}  // namespace yoriai
