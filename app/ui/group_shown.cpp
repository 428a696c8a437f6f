// What the board shows: what the colours of its cards tell, and which cards are hidden.

#include <algorithm>

#include "text/board_messages.h"
#include "text/group_messages.h"
#include "ui/chip_choice.h"
#include "ui/group_panel.h"

namespace yoriai {
namespace {

// In the order of CardColouring.
constexpr std::array colouring_acts = {Act::colour_field, Act::colour_table, Act::colour_voice,
                                       Act::colour_theme};

void colour_by(GroupPanel& panel, DeskContext& context, CardColouring by) {
    panel.state.colours = board_colours(context.workshop(), by);
    context.wake_in(0);
}

// The board is laid out anew without the cards that are hidden now.
void filter_anew(GroupPanel& panel, DeskContext& context) {
    panel.laid_out = nullptr;
    context.wake_in(0);
}

template <class Id>
void turn(std::set<Id>& chosen, Id id) {
    if (!chosen.erase(id)) chosen.insert(id);
}

// A row of chips for one kind; nothing when there is nothing to choose.
template <class Id>
void draw_filter(GroupPanel& panel, DeskContext& context, FieldColumn& column, const Message& title,
                 const std::string& id, const std::vector<std::pair<Id, std::string>>& all,
                 std::set<Id>& chosen) {
    if (all.empty()) return;
    column_label(column, context, say(title));
    draw_chips(
        column, context, all.size(),
        [&](std::size_t i) {
            Chip chip;
            chip.label = all[i].second;
            chip.on = chosen.contains(all[i].first);
            return chip;
        },
        [&](std::size_t i) { return "group.filter." + id + "." + std::to_string(i + 1); },
        [&](std::size_t i) {
            turn(chosen, all[i].first);
            filter_anew(panel, context);
        });
}

void draw_filters(GroupPanel& panel, DeskContext& context, FieldColumn& column) {
    const Workshop& workshop = context.workshop();
    std::vector<std::pair<FieldId, std::string>> fields;
    for (const Field& field : workshop.fields()) fields.emplace_back(field.id, field.name);
    draw_filter(panel, context, column, words::filter_fields, "field", fields, panel.filter.fields);
    std::vector<std::pair<TableId, std::string>> tables;
    for (const Table& table : workshop.tables()) tables.emplace_back(table.id, table_name(table));
    draw_filter(panel, context, column, words::filter_tables, "table", tables, panel.filter.tables);
    std::vector<std::pair<Voice, std::string>> voices;
    for (const Voice voice : {Voice::resident, Voice::group, Voice::official})
        voices.emplace_back(voice, say(voice_words(voice)));
    draw_filter(panel, context, column, words::filter_voices, "voice", voices, panel.filter.voices);
    std::vector<std::pair<TagId, std::string>> tags;
    for (const Tag& tag : workshop.tags()) tags.emplace_back(tag.id, tag.name);
    draw_filter(panel, context, column, words::filter_tags, "tag", tags, panel.filter.tags);
}

void draw_colourings(GroupPanel& panel, DeskContext& context, FieldColumn& column) {
    column_label(column, context, say(words::colouring_title));
    draw_chips(
        column, context, colouring_acts.size(),
        [&](std::size_t i) {
            Chip chip;
            chip.label = say(row_of(colouring_acts[i]).words);
            chip.on = panel.state.colours.by == static_cast<CardColouring>(i);
            return chip;
        },
        [&](std::size_t i) { return std::string("group.colour.") + names(CardColouring{})[i]; },
        [&](std::size_t i) { colour_by(panel, context, static_cast<CardColouring>(i)); });
}

// What each colour tells, in rows from the bottom of the view up.
void draw_legend(const DeskContext& context, const BoardColours& colours, Box room) {
    const Painter& painter = context.painter;
    const float height = painter.px(30), side = painter.px(18), gap = painter.px(20);
    const auto label = [](const ColourKey& key) {
        return key.sign == key.name ? key.name : key.sign + "　" + key.name;
    };
    std::vector<std::vector<const ColourKey*>> rows(1);
    float used = 0;
    for (const ColourKey& key : colours.keys) {
        const float width =
            side + painter.px(6) + painter.text_width(label(key), type::small) + gap;
        if (used + width > room.width && !rows.back().empty()) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back(&key);
        used += width;
    }
    const float high = height * static_cast<float>(rows.size());
    Box paper = {room.x, room.bottom() - high - painter.px(12), room.width, high + painter.px(12)};
    painter.fill(paper, context.colours().sheet, space::control_radius);
    painter.outline(paper, context.colours().line, 1, space::control_radius);
    mark("group.legend", paper);
    paper = paper.inset(painter.px(12), painter.px(6));
    for (const auto& row : rows) {
        Box line = paper.cut_top(height);
        for (const ColourKey* key : row) {
            const Box sign = line.cut_left(side, painter.px(6));
            painter.field_mark(key->look, {sign.x, sign.centre().y - side / 2}, 18);
            const std::string words = label(*key);
            painter.text_in(line.cut_left(painter.text_width(words, type::small) + 1, gap - 1),
                            type::small, words, context.colours().ink);
        }
    }
}

}  // namespace

bool BoardFilter::shows(const Card& card) const {
    const auto any = [](const auto& ids, const auto& chosen) {
        return chosen.empty() || std::any_of(ids.begin(), ids.end(),
                                             [&](const auto id) { return chosen.contains(id); });
    };
    return any(card.fields, fields) && any(card.tags, tags) &&
           (tables.empty() || tables.contains(card.table_id)) &&
           (voices.empty() || voices.contains(card.voice));
}

void fit_board(GroupPanel& panel, const DeskContext& context, Box view) {
    view.cut_bottom(context.px(space::small_button), context.px(12));
    panel.camera = camera_to_fit(panel.layout.whole, view, context.painter.scale());
}

void draw_shown_bar(GroupPanel& panel, DeskContext& context, const Box& view) {
    Box room = view.inset(context.px(space::window_margin), context.px(12));
    Box row = room.cut_bottom(context.px(space::small_button), context.px(8));
    Button choose{say(words::act_filter_cards), ButtonKind::normal, ButtonSize::small};
    const std::string key = key_name(row_of(Act::filter_cards).key);
    choose.key = key;
    if (button_left(context, "group.shown", row, choose) || context.asked(Act::filter_cards))
        panel.choosing_shown = true;
    for (std::size_t i = 0; i < colouring_acts.size(); ++i)
        if (context.asked(colouring_acts[i]))
            colour_by(panel, context, static_cast<CardColouring>(i));
    if (!panel.filter.empty()) {
        const std::string label = say(words::filter_hidden, {std::to_string(panel.hidden_cards)});
        Chip all;
        all.label = label;
        all.on = all.removable = true;
        if (chip_left(context, "group.show_all", row, all)) {
            panel.filter = {};
            filter_anew(panel, context);
        }
    }
    if (panel.state.colours.by != CardColouring::field && !panel.state.colours.keys.empty())
        draw_legend(context, panel.state.colours, room);
}

void draw_empty_board(DeskContext& context, const Box& view) {
    const float width = std::min(context.px(620), view.width - context.px(40));
    const Box box = {std::floor(view.centre().x - width / 2), view.y + context.px(120), width,
                     context.px(160)};
    Box row = draw_empty_state(context.painter, box, Icon::card, say(words::group_empty));
    const Button write{say(words::group_empty_write), ButtonKind::primary, ButtonSize::small};
    row.cut_left((row.width - button_size(context.painter, write).x) / 2);
    if (button_left(context, "group.empty_write", row, write))
        context.go_to = WorkshopStep::capture;
}

void draw_shown_dialog(GroupPanel& panel, DeskContext& context) {
    if (!panel.choosing_shown) return;
    const Box box = box_in_middle(context, 860, 720);
    const Above above(context, "shown", box);
    draw_sheet(context, box);
    Box room = box.inset(context.px(30), context.px(24));
    panel_title(context, room, Icon::none, say(words::act_filter_cards));
    Box foot = room.cut_bottom(context.px(space::button), context.px(16));
    const bool closed = button_right(context, "group.shown.close", foot,
                                     Button{say(words::filter_done), ButtonKind::primary});
    if (!panel.filter.empty() &&
        button_left(context, "group.shown.all", foot, Button{say(words::act_show_all_cards)})) {
        panel.filter = {};
        filter_anew(panel, context);
    }
    if (closed || above.clicked_beside() || key_pressed(context, ImGuiKey_Escape))
        panel.choosing_shown = false;
    FieldColumn column(context, "group.shown.list", room, panel.shown_scroll);
    draw_colourings(panel, context, column);
    draw_filters(panel, context, column);
}

}  // namespace yoriai
