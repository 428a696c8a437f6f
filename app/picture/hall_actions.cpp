// Hall layouts of the actions side by side: who carries them, when, what first, and who carries
// much.

#include <algorithm>
#include <cmath>

#include "picture/action_pictures.h"
#include "picture/hall_sheet.h"
#include "telling/finding_words.h"
#include "text/action_messages.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

ViewStyle hall_style(const HallSheet& sheet) {
    return {sheet.body_text(), sheet.body_text(Weight::bold), sheet.caption()};
}

std::string titled(int number, const std::string& title) {
    return std::to_string(number) + "　" + title;
}

// --- who

struct RoleLine {
    std::string word, actors;
};

std::vector<RoleLine> lines_of(const RoleSplit& split, const RoleRow& row) {
    std::vector<RoleLine> lines;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (!row.cells[i].empty()) lines.push_back({split.classes[i], say_actors(row.cells[i])});
    return lines;
}

float word_width(const HallSheet& sheet, const RoleSplit& split) {
    float width = 0;
    for (const std::string& word : split.classes)
        width = std::max(width, sheet.painter().text_width(word, sheet.body_text(Weight::bold)));
    return std::min(width, sheet.content().width * 0.4F) + sheet.body() * 0.6F;
}

float role_row_height(const HallSheet& sheet, const RoleSplit& split, const RoleRow& row) {
    const Painter& painter = sheet.painter();
    const float width = sheet.content().width;
    float height = painter.paragraph_height(width, sheet.body_text(Weight::bold),
                                            titled(row.number, row.title));
    for (const RoleLine& line : lines_of(split, row))
        height += painter.paragraph_height(width - word_width(sheet, split), sheet.body_text(),
                                           line.actors);
    return height + sheet.body() * 0.5F;
}

void draw_role_row(const HallSheet& sheet, Box box, const RoleSplit& split, const RoleRow& row) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const std::string title = titled(row.number, row.title);
    const TextStyle strong = sheet.body_text(Weight::bold);
    painter.paragraph(box.cut_top(painter.paragraph_height(box.width, strong, title)), strong,
                      title, colours.ink);
    const float word = word_width(sheet, split);
    for (const RoleLine& line : lines_of(split, row)) {
        const float height =
            painter.paragraph_height(box.width - word, sheet.body_text(), line.actors);
        Box cell = box.cut_top(height);
        const Box name = cell.cut_left(word);
        painter.text_in({name.x, name.y, name.width, painter.line_height(strong)},
                        sheet.body_text(), line.word, colours.accent);
        painter.paragraph(cell, sheet.body_text(), line.actors, colours.ink);
    }
}

// Rows over pages with a line between them.
template <class Draw>
void flow(HallSheet& sheet, const std::vector<float>& heights, const Draw& draw) {
    const Box content = sheet.content();
    const auto chosen = sheet.choose_rows(heights, 0, content.height);
    float y = content.y;
    for (std::size_t i = chosen.first; i < chosen.last; y += heights[i], ++i) {
        draw(i, Box{content.x, y, content.width, heights[i]});
        if (i + 1 < chosen.last)
            sheet.painter().fill({content.x, std::round(y + heights[i]) - 1, content.width, 2},
                                 sheet.colours().line);
    }
}

// --- when

constexpr float title_share = 0.5F;

float span_row_height(const HallSheet& sheet, const ActionSpan& span) {
    return sheet.painter().paragraph_height(sheet.content().width * title_share, sheet.body_text(),
                                            titled(span.number, span.title), Breaking::balanced) +
           sheet.body() * 0.3F;
}

Box years_of(const Box& row) {
    Box years = row;
    years.cut_left(row.width * (title_share + 0.03F));
    return years;
}

}  // namespace

void draw_roles(HallSheet& sheet, const HallRoles& page) {
    sheet.draw_head(say(words::hall_roles_title), {});
    if (page.split.rows.empty()) sheet.say_nothing_yet();
    std::vector<float> heights;
    for (const RoleRow& row : page.split.rows)
        heights.push_back(role_row_height(sheet, page.split, row));
    flow(sheet, heights, [&](std::size_t i, Box box) {
        box.cut_top(sheet.body() * 0.25F);
        draw_role_row(sheet, box, page.split, page.split.rows[i]);
    });
    sheet.draw_foot();
}

void draw_schedule(HallSheet& sheet, const HallSchedule& page) {
    const Schedule& schedule = page.schedule;
    sheet.draw_head(say(words::hall_schedule_title), {});
    if (schedule.spans.empty()) {
        sheet.say_nothing_yet();
        return sheet.draw_foot();
    }
    const ViewStyle style = hall_style(sheet);
    const Box head = sheet.content();
    draw_year_heads(sheet.painter(), years_of(head), schedule, style);
    sheet.cut_top(year_heads_height(sheet.painter(), style) + sheet.unit(8));
    std::vector<float> heights;
    for (const ActionSpan& span : schedule.spans) heights.push_back(span_row_height(sheet, span));
    flow(sheet, heights, [&](std::size_t i, const Box& box) {
        const ActionSpan& span = schedule.spans[i];
        draw_span(sheet.painter(), years_of(box), schedule, span);
        Box title = box;
        title.width *= title_share;
        title.cut_top(sheet.body() * 0.15F);
        sheet.painter().paragraph(title, sheet.body_text(), titled(span.number, span.title),
                                  sheet.colours().ink, Align::left, Breaking::balanced);
    });
    sheet.draw_foot(say(words::hall_schedule_foot));
}

void draw_matrix(HallSheet& sheet, const HallMatrix& page) {
    sheet.draw_head(say(words::hall_matrix_title), {});
    if (page.marks.empty()) {
        sheet.say_nothing_yet();
        return sheet.draw_foot();
    }
    Box content = sheet.content();
    const Box plane = content.cut_left(std::floor(content.width * 0.48F), sheet.body() * 0.7F);
    const Painter& painter = sheet.painter();
    std::vector<float> heights;
    for (const ActionMark& mark : page.marks)
        heights.push_back(painter.paragraph_height(content.width, sheet.body_text(),
                                                   titled(mark.number, mark.title),
                                                   Breaking::balanced) +
                          sheet.body() * 0.25F);
    const auto chosen = sheet.choose_rows(heights, 0, content.height);
    std::vector<int> shown;
    for (std::size_t i = chosen.first; i < chosen.last; ++i) {
        shown.push_back(page.marks[i].number);
        painter.paragraph(content.cut_top(heights[i]), sheet.body_text(),
                          titled(page.marks[i].number, page.marks[i].title), sheet.colours().ink,
                          Align::left, Breaking::balanced);
    }
    draw_matrix_plane(painter, plane, page.marks, hall_style(sheet), shown);
    sheet.draw_foot(say(message_of(page.source)));
}

void draw_load(HallSheet& sheet, const HallLoad& page) {
    const Painter& painter = sheet.painter();
    sheet.draw_head(say(words::hall_load_title), {});
    if (page.loads.empty()) {
        sheet.say_nothing_yet();
        return sheet.draw_foot();
    }
    std::vector<float> heights;
    std::size_t most = 1;
    const float name_width = sheet.content().width * 0.52F;
    for (const ActorLoad& load : page.loads) {
        most = std::max(most, load.actions.size());
        heights.push_back(painter.paragraph_height(name_width, sheet.body_text(), load.name) +
                          sheet.body() * 0.4F);
    }
    flow(sheet, heights, [&](std::size_t i, Box box) {
        const ActorLoad& load = page.loads[i];
        Box name = box.cut_left(name_width, sheet.body() * 0.4F);
        name.cut_top(sheet.body() * 0.2F);
        painter.paragraph(name, sheet.body_text(), load.name, sheet.colours().ink);
        const float thick = sheet.unit(52), room = box.width - sheet.body() * 1.4F;
        const Box bar = {box.x, box.centre().y - thick / 2,
                         room * static_cast<float>(load.actions.size()) / static_cast<float>(most),
                         thick};
        painter.fill(bar, sheet.colours().plate);
        box.cut_left(bar.width, sheet.body() * 0.3F);
        painter.text_in(box, sheet.body_text(Weight::bold), std::to_string(load.actions.size()),
                        sheet.colours().ink);
    });
    sheet.draw_foot(say(words::hall_load_foot));
}

}  // namespace yoriai
