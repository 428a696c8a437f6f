// The actions side by side: who carries them, when, what first, and who carries much.

#include <algorithm>
#include <cmath>

#include "analysis/action_views.h"
#include "picture/action_pictures.h"
#include "text/action_messages.h"
#include "text/desk_messages.h"
#include "ui/act_panel.h"
#include "ui/chip_choice.h"

namespace yoriai {
namespace {

constexpr ViewStyle desk_style{type::base, type::base.bold(), type::second};

struct ViewWords {
    const Message& title;
    const Message& about;
    HallScene scene;
};

ViewWords words_of(ActView view) {
    switch (view) {
        case ActView::schedule:
            return {words::view_schedule, words::view_schedule_about, HallScene::schedule};
        case ActView::matrix:
            return {words::view_matrix, words::view_matrix_about, HallScene::matrix};
        case ActView::load:
            return {words::view_load, words::view_load_about, HallScene::load};
        default:
            return {words::view_roles, words::view_roles_about, HallScene::roles};
    }
}

// A row that leads to its action's sheet. Returns the box inside.
Box open_row(ActPanel& panel, DeskContext& context, Box& rows, float height, const std::string& id,
             ActionId action) {
    const Painter& painter = context.painter;
    const Box box = rows.cut_top(height);
    painter.fill({box.x, box.bottom() - 1, box.width, 1}, context.colours().line);
    const Interaction met = interact(context, id, box);
    if (met.hovered) painter.fill(box, context.colours().wash, space::control_radius);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (met.clicked) {
        panel.view = ActView::sheets;
        panel.action = action;
        panel.sheet_scroll = {};
    }
    return box.inset(painter.px(8), painter.px(8));
}

std::string titled(int number, const std::string& title) {
    return std::to_string(number) + "　" + title;
}

// --- who

void choose_scheme(ActPanel& panel, DeskContext& context, Box& room) {
    Box row = room.cut_top(context.px(space::chip), context.px(14));
    for (const ListedWord& scheme : panel.frameworks.role_schemes) {
        Chip chip;
        chip.label = scheme.name;
        chip.on = scheme.id == context.workshop().plan.role_scheme;
        if (!chip_left(context, "act.scheme." + scheme.id, row, chip)) continue;
        DescribePlan change;
        change.role_scheme = scheme.id;
        context.ask(change);
    }
}

// The boxes of a row: title, then the classes.
std::vector<Box> divide(Box row, std::size_t classes, float gap) {
    std::vector<Box> cells = {row.cut_left(std::floor(row.width * 0.3F), gap)};
    const float width = std::floor((row.width - gap * static_cast<float>(classes - 1)) /
                                   static_cast<float>(classes));
    for (std::size_t i = 0; i < classes; ++i) cells.push_back(row.cut_left(width, gap));
    return cells;
}

std::string words_of_cell(const std::vector<ActorShare>& cell) {
    std::string text = say_actors(cell);
    for (const ActorShare& actor : cell)
        if (!actor.task.empty()) text += "\n" + say(words::actor_task, {actor.name, actor.task});
    return text;
}

void draw_role_heads(const DeskContext& context, const Box& head, const RoleSplit& split,
                     float gap) {
    const Painter& painter = context.painter;
    painter.fill(head, context.colours().plate);
    const auto names = divide(head.inset(painter.px(8), 0), split.classes.size(), gap);
    painter.text_in(names[0], type::base.bold(), say(words::action_list),
                    context.colours().on_plate);
    for (std::size_t i = 0; i < split.classes.size(); ++i)
        painter.text_in(names[i + 1], type::base.bold(), split.classes[i],
                        context.colours().on_plate);
}

void draw_role_row(ActPanel& panel, DeskContext& context, Box& rows, const RoleRow& row,
                   float gap) {
    const Painter& painter = context.painter;
    const float margin = painter.px(8);
    const auto style = [](std::size_t column) {
        return column == 0 ? type::base.bold() : type::base;
    };
    std::vector<std::string> texts = {titled(row.number, row.title)};
    for (const auto& cell : row.cells) texts.push_back(words_of_cell(cell));
    const auto boxes = divide(rows.inset(margin, 0), row.cells.size(), gap);
    float height = 0;
    for (std::size_t i = 0; i < texts.size(); ++i)
        height = std::max(height, painter.paragraph_height(boxes[i].width, style(i), texts[i]));
    const Box inside = open_row(panel, context, rows, height + 2 * margin,
                                "act.row." + std::to_string(row.number), row.action);
    const auto cells = divide(inside, row.cells.size(), gap);
    for (std::size_t i = 0; i < texts.size(); ++i)
        painter.paragraph(cells[i], style(i), texts[i], context.colours().ink);
}

void draw_roles(ActPanel& panel, DeskContext& context, Box room) {
    choose_scheme(panel, context, room);
    const RoleSplit split = split_roles(context.workshop(), panel.frameworks.role_words);
    const float gap = context.px(16);
    Box head = room.cut_top(context.px(44));
    {
        ScrollArea area(context, "act.view.rows", room, panel.view_scroll);
        Box rows = area.column();
        head.width = rows.width;  // without the scroll bar
        for (const RoleRow& row : split.rows) draw_role_row(panel, context, rows, row, gap);
        area.end_at(rows.y);
    }
    draw_role_heads(context, head, split, gap);
}

// --- when

void define_terms(const ActPanel& panel, DeskContext& context, Box& room) {
    const Plan& plan = context.workshop().plan;
    struct TermField {
        Term term;
        int years;
        std::optional<int> DescribePlan::*part;
    };
    const TermField fields[] = {{Term::short_term, plan.short_term, &DescribePlan::short_term},
                                {Term::middle_term, plan.middle_term, &DescribePlan::middle_term},
                                {Term::long_term, plan.long_term, &DescribePlan::long_term}};
    Box row = room.cut_top(field_and_label_height(context), context.px(6));
    for (const TermField& field : fields) {
        const std::string label =
            say(words::term_years, {panel.frameworks.kind_words.of(field.term)});
        const float wide = std::ceil(context.painter.text_width(label, type::second)) + 1;
        Box box =
            row.cut_left(std::min(std::max(context.px(210), wide), row.width), context.px(16));
        field_label(context, box, label);
        const auto written =
            number_field(context, "act.term_years." + std::string(name_of(field.term)), box,
                         field.years, 1, 50, say(words::years_unit));
        if (!written || !written->number) continue;
        DescribePlan change;
        change.*field.part = written->number;
        context.ask(change);
    }
}

void draw_schedule(ActPanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    const Schedule schedule = schedule_actions(context.workshop());
    const auto years_of = [&](Box row) {
        row.cut_left(std::floor(row.width * 0.4F), painter.px(16));
        return row;
    };
    if (!schedule.spans.empty())
        draw_year_heads(painter,
                        years_of(room.cut_top(year_heads_height(painter, desk_style), painter.px(4))
                                     .inset(painter.px(8), 0)),
                        schedule, desk_style);
    ScrollArea area(context, "act.view.rows", room, panel.view_scroll);
    Box rows = area.column();
    const auto draw_row = [&](int number, const std::string& title, ActionId action,
                              const ActionSpan* span) {
        const std::string words = titled(number, title);
        const float width = std::floor(rows.width * 0.4F) - painter.px(16);
        const float height =
            std::max(painter.px(34), painter.paragraph_height(width, type::base, words));
        const Box inside = open_row(panel, context, rows, height + painter.px(16),
                                    "act.row." + std::to_string(number), action);
        Box name = inside;
        name.width = width;
        painter.paragraph(name, type::base, words, context.colours().ink);
        if (span)
            draw_span(painter, years_of(inside), schedule, *span);
        else
            painter.text_in(years_of(inside), type::second, say(words::year_unknown),
                            context.colours().warn);
    };
    for (const ActionSpan& span : schedule.spans)
        draw_row(span.number, span.title, span.action, &span);
    for (const Action* action : schedule.without_year)
        draw_row(action->number, action->title, action->id, nullptr);
    area.end_at(rows.y);
}

// --- what first

void draw_matrix(ActPanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    const ActionMatrix matrix = place_actions(context.workshop());
    std::string source = say(message_of(matrix.source));
    if (matrix.round) source += say(words::matrix_round, {std::to_string(matrix.round->number)});
    painter.text_in(room.cut_top(painter.px(30), painter.px(6)), type::second, source,
                    context.colours().ink2);
    const Box plane =
        room.cut_left(std::min(room.width * 0.56F, room.height * 1.25F), painter.px(32));
    draw_matrix_plane(painter, plane, matrix.marks, desk_style);
    ScrollArea area(context, "act.view.rows", room, panel.view_scroll);
    Box rows = area.column();
    const auto draw_row = [&](int number, const std::string& title, ActionId action,
                              std::string_view note) {
        const std::string words = titled(number, title);
        const float width = rows.width - painter.px(16);
        const float height = painter.paragraph_height(width, type::base, words) +
                             (note.empty() ? 0 : painter.line_height(type::second));
        Box inside = open_row(panel, context, rows, height + painter.px(16),
                              "act.row." + std::to_string(number), action);
        inside.cut_top(painter.paragraph(inside, type::base, words, context.colours().ink));
        if (!note.empty()) painter.text_in(inside, type::second, note, context.colours().warn);
    };
    for (const ActionMark& mark : matrix.marks) draw_row(mark.number, mark.title, mark.action, {});
    for (const Action* action : matrix.unmarked)
        draw_row(action->number, action->title, action->id, say(words::matrix_unmarked));
    area.end_at(rows.y);
}

// --- who carries much

void draw_load(ActPanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    const auto loads = count_loads(context.workshop());
    if (loads.empty()) {
        draw_empty_state(painter, room, Icon::people, say(words::load_none));
        return;
    }
    const std::size_t most = loads.front().actions.size();
    ScrollArea area(context, "act.view.rows", room, panel.view_scroll);
    Box rows = area.column();
    for (const ActorLoad& load : loads) {
        Box row = rows.cut_top(painter.px(48));
        painter.fill({row.x, row.bottom() - 1, row.width, 1}, context.colours().line);
        painter.text_in(row.cut_left(std::floor(row.width * 0.3F), painter.px(16)), type::base,
                        load.name, context.colours().ink);
        Box bar = row.cut_left(std::floor(row.width * 0.4F), painter.px(16));
        const float whole = bar.width - painter.px(40);
        const float length =
            whole * static_cast<float>(load.actions.size()) / static_cast<float>(most);
        const bool many = load.actions.size() > most_for_one;
        painter.fill(bar.cut_left(length, painter.px(10)).inset(0, painter.px(11)),
                     many ? context.colours().live : context.colours().plate);
        painter.text_in(bar, type::base.bold(), std::to_string(load.actions.size()),
                        context.colours().ink);
        std::string words = say_actions(context.workshop(), load.actions);
        if (many) words = say(words::load_many) + words;
        painter.text_in(row, type::second, words, context.colours().ink2);
    }
    area.end_at(rows.y);
}

}  // namespace

void draw_action_view(ActPanel& panel, DeskContext& context, Box room) {
    const ViewWords words = words_of(panel.view);
    Box head = room.cut_top(context.px(space::small_button), context.px(4));
    Button show{say(words::act_show_in_hall), ButtonKind::normal, ButtonSize::small};
    show.icon = Icon::hall;
    if (button_right(context, "act.show", head, show)) {
        ShowInHall request;
        request.scene = words.scene;
        context.request(request);
    }
    panel_title(context, head, Icon::none, say(words.title));
    context.painter.text_in(room.cut_top(context.px(30), context.px(12)), type::second,
                            say(words.about), context.colours().ink2);
    if (panel.view == ActView::schedule) define_terms(panel, context, room);
    if (context.workshop().actions().empty()) {
        draw_empty_state(context.painter, room, Icon::flag, say(words::action_none));
        return;
    }
    switch (panel.view) {
        case ActView::schedule:
            return draw_schedule(panel, context, room);
        case ActView::matrix:
            return draw_matrix(panel, context, room);
        case ActView::load:
            return draw_load(panel, context, room);
        default:
            return draw_roles(panel, context, room);
    }
}

}  // namespace yoriai
