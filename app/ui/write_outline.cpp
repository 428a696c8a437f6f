#include <algorithm>
#include <array>
#include <string>

#include "plan/plan_names.h"
#include "text/return_messages.h"
#include "text/write_messages.h"
#include "ui/write_panel.h"

namespace yoriai {
namespace {

void draw_entries(WritePanel& panel, DeskContext& context, const Box& room) {
    const PlanPreview* plan = context.input.plan;
    if (!plan) return;
    const Painter& painter = context.painter;
    ScrollArea area(context, "write.outline", room, panel.outline_scroll);
    const float height = painter.px(44);
    const auto [first, last] = area.rows(plan->outline.size(), height);
    const Box content = area.content();
    for (std::size_t i = first; i < last; ++i) {
        const OutlineEntry& entry = plan->outline[i];
        const Box row = {content.x, content.y + static_cast<float>(i) * height, content.width,
                         height};
        const Interaction met = list_row(context, "write.entry." + std::to_string(i), row, false);
        const float indent = painter.px(12 + 20 * static_cast<float>(entry.level - 1));
        const Box words = {row.x + indent, row.y, row.width - indent - painter.px(8), row.height};
        painter.text_in(words, entry.level == 1 ? type::base.bold() : type::second, entry.text,
                        context.colours().ink);
        if (met.state(context.focus).focused) painter.focus_ring(row);
        if (!met.clicked) continue;
        panel.go_to_page = entry.page;
        panel.go_to_y = std::max(0.0F, entry.y - 40);
    }
}

// One state behind the other; the row says which it is, and its buttons go to the next and the one
// before.
void draw_state(DeskContext& context, Box& side) {
    const Painter& painter = context.painter;
    label(context, side, say(words::write_state));
    Box row = side.cut_top(painter.px(space::small_button), painter.px(12));
    const PlanState state = context.workshop().plan.state;
    const int place = static_cast<int>(state);
    const auto change = [&](int to) {
        DescribePlan plan;
        plan.state = static_cast<PlanState>(to);
        context.ask(plan);
    };
    painter.text_in(row, type::base.bold(), say(plan_state_words(state)), context.colours().ink);
    Box steps = side.cut_top(painter.px(space::small_button), painter.px(12));
    if (button_left(context, "write.state_before", steps,
                    {say(words::write_state_before), ButtonKind::normal, ButtonSize::small},
                    place > 0))
        change(place - 1);
    if (button_left(context, "write.next_state", steps,
                    {say(words::write_next_state), ButtonKind::normal, ButtonSize::small},
                    state != PlanState::under_review))
        change(place + 1);
}

void draw_words_of_plan(DeskContext& context, Box& side) {
    const Painter& painter = context.painter;
    const Plan& plan = context.workshop().plan;
    label(context, side, say(words::write_title));
    TextFieldLook title;
    title.hint = say(words::write_title_hint);
    if (const auto written = value_field(
            context, "write.title", side.cut_top(painter.px(space::text_field), painter.px(12)),
            plan.title, title)) {
        DescribePlan change;
        change.title = *written;
        context.ask(change);
    }
    label(context, side, say(words::write_vision));
    TextFieldLook vision;
    vision.hint = say(words::write_vision_hint);
    vision.many_lines = true;
    if (const auto written =
            value_field(context, "write.vision", side.cut_top(painter.px(96), painter.px(12)),
                        plan.vision, vision)) {
        DescribePlan change;
        change.vision = *written;
        context.ask(change);
    }
}

constexpr float least_outline = 240;  // height for the outline with its title

struct Level {
    ExportLevel level;
    const Message& words;
};
constexpr std::array levels = {Level{ExportLevel::internal, words::return_internal},
                               Level{ExportLevel::official, words::return_official},
                               Level{ExportLevel::public_use, words::return_public}};

Chip chip_of(const WritePanel& panel, const Level& one) {
    Chip look;
    look.label = say(one.words);
    look.on = panel.level == one.level;
    return look;
}

struct Format {
    const char* id;
    const char* label;
    PlanFormat format;
};
constexpr std::array formats = {Format{"html", "HTML", PlanFormat::html},
                                Format{"markdown", "Markdown", PlanFormat::markdown},
                                Format{"json", "JSON", PlanFormat::json}};

Button button_of(const Format& format) {
    return {format.label, ButtonKind::normal, ButtonSize::small};
}

// How many rows parts of these widths take.
template <class Parts, class WidthOf>
float rows_of(const Parts& parts, float width, float gap, const WidthOf& width_of) {
    float rows = 1, room = width;
    for (const auto& part : parts) {
        const float needed = width_of(part);
        if (room < width && needed > room) {
            ++rows;
            room = width;
        }
        room -= needed + gap;
    }
    return rows;
}

// How much of the column's height the part below the outline takes.
float formats_height(const WritePanel& panel, const DeskContext& context, float width) {
    const Painter& painter = context.painter;
    const float chips = rows_of(levels, width, painter.px(8), [&](const Level& one) {
        return chip_size(painter, chip_of(panel, one)).x;
    });
    const float buttons =
        rows_of(formats, width, painter.px(space::row_gap),
                [&](const Format& one) { return button_size(painter, button_of(one)).x; });
    return painter.px(196 + 48 * chips + (space::small_button + 12) * buttons);
}

// For whom: the pages show exactly what goes out.
void draw_levels(WritePanel& panel, DeskContext& context, Box& side) {
    label(context, side, say(words::return_to_whom));
    Box row = side.cut_top(context.px(40), context.px(8));
    for (const Level& one : levels) {
        const Chip look = chip_of(panel, one);
        if (chip_in_rows(context, "write.level." + std::string(name_of(one.level)), row, side, 8,
                         look))
            panel.level = one.level;
    }
}

void draw_formats(WritePanel& panel, DeskContext& context, Box& side) {
    const Painter& painter = context.painter;
    draw_levels(panel, context, side);
    label(context, side, say(words::write_formats));
    Box row = side.cut_top(painter.px(space::small_button), painter.px(12));
    for (const Format& format : formats) {
        const Button look = button_of(format);
        if (row.x > side.x && button_size(painter, look).x > row.width)
            row = side.cut_top(painter.px(space::small_button), painter.px(12));
        if (button_left(context, std::string("write.") + format.id, row, look))
            context.request(ExportPlan{format.format, panel.level});
    }
    Box list = side.cut_top(painter.px(space::small_button), painter.px(12));
    if (button_left(
            context, "write.cards", list,
            {say(words::write_cards_list), ButtonKind::normal, ButtonSize::small, Icon::exported}))
        context.request(ExportCards{panel.level});
    Box compare = side.cut_top(painter.px(space::small_button), painter.px(12));
    if (button_left(context, "write.compare", compare,
                    {say(words::write_compare), ButtonKind::normal, ButtonSize::small})) {
        panel.comparing = true;
        context.request(ComparePlan{});
    }
}

}  // namespace

void draw_plan_outline(WritePanel& panel, DeskContext& context, Box side) {
    const Painter& painter = context.painter;
    side = side.inset(painter.px(space::narrow_panel_padding), painter.px(16));
    const PlanPreview* plan = context.input.plan;
    const std::string about =
        plan ? say(words::write_pages, {std::to_string(plan->pages.size()),
                                        print_number(static_cast<long long>(plan->length))})
             : std::string();
    const auto draw_column = [&](Box column) {
        panel_title(context, column, Icon::doc, say(words::write_contents), about);
        Box below = column.cut_bottom(formats_height(panel, context, column.width), painter.px(12));
        draw_entries(panel, context, column);
        divider(context, below);
        draw_formats(panel, context, below);
    };
    const float least = formats_height(panel, context, side.width) + painter.px(least_outline);
    if (side.height >= least) return draw_column(side);
    // With large letters in a low window all of it scrolls.
    ScrollArea area(context, "write.left", side, panel.left_scroll);
    Box column = area.content();
    column.height = least;
    draw_column(column);
    area.end_at(column.bottom());
}

void draw_plan_basics(DeskContext& context, Box& side) {
    divider(context, side);
    draw_state(context, side);
    draw_words_of_plan(context, side);
}

}  // namespace yoriai
