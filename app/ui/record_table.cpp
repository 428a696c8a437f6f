// The rows of a table of the record: written cell by cell, added, removed, and put in order.

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "base/utf8.h"
#include "text/record_desk_messages.h"
#include "ui/record_panel.h"

namespace yoriai {
namespace {

// By the row's id: a text that is left while rows move still goes to its own row.
std::string cell_id(const RecordGrid& grid, std::size_t row, std::size_t column) {
    return "record." + std::to_string(grid.ids[row]) + "." + std::to_string(column + 1);
}

// The boxes of a row's cells, and of its remove sign.
struct RowBoxes {
    std::vector<Box> cells;
    Box remove;
};

// Half a figure or mark is none: their columns get what they need, with their titles or at least
// without, while the others keep a third of the room. Gives the others.
std::vector<const RecordColumn*> settle_figures(const RecordGrid& grid, float scale, float& room,
                                                std::vector<float>& widths) {
    std::vector<const RecordColumn*> figures, others;
    for (const RecordColumn& column : grid.columns)
        (column.figures || column.kind != CellKind::text ? figures : others).push_back(&column);
    for (const auto width : {&RecordColumn::natural, &RecordColumn::cells}) {
        float needed = 0;
        for (const RecordColumn* column : figures) needed += column->*width * scale;
        if (needed * 1.5F >= room) continue;
        room -= needed;
        for (const RecordColumn* column : figures)
            widths[static_cast<std::size_t>(column - grid.columns.data())] = column->*width * scale;
        return others;
    }
    others.insert(others.end(), figures.begin(), figures.end());
    return others;
}

// Columns that need less than their share leave the rest to the others, by their shares; what all
// leave goes to all.
std::vector<float> widths_of_columns(const RecordGrid& grid, float room, float scale) {
    std::vector<float> widths(grid.columns.size(), 0);
    std::vector<const RecordColumn*> open = settle_figures(grid, scale, room, widths);
    const auto sum_of_shares = [](const std::vector<const RecordColumn*>& columns) {
        float sum = 0;
        for (const RecordColumn* column : columns) sum += column->width;
        return sum;
    };
    for (bool settled = true; settled && !open.empty();) {
        const float share = room / sum_of_shares(open);
        const auto is_settled = [&](const RecordColumn* column) {
            return column->natural * scale <= share * column->width;
        };
        const auto rest = std::stable_partition(open.begin(), open.end(), std::not_fn(is_settled));
        settled = rest != open.end();
        for (auto column = rest; column != open.end(); ++column) {
            widths[static_cast<std::size_t>(*column - grid.columns.data())] =
                (*column)->natural * scale;
            room -= (*column)->natural * scale;
        }
        open.erase(rest, open.end());
    }
    if (open.empty())
        for (const RecordColumn& column : grid.columns) open.push_back(&column);
    const float share = room / sum_of_shares(open);
    for (const RecordColumn* column : open)
        widths[static_cast<std::size_t>(column - grid.columns.data())] += share * column->width;
    return widths;
}

RowBoxes cut_record_row(const RecordGrid& grid, const DeskContext& context, Box row) {
    RowBoxes boxes;
    boxes.remove = row.cut_right(context.px(space::hit), context.px(4));
    const float gap = context.px(4);
    const float room = row.width - gap * static_cast<float>(grid.columns.size() - 1);
    for (const float width : widths_of_columns(grid, room, context.painter.scale()))
        boxes.cells.push_back(row.cut_left(std::floor(width), gap));
    return boxes;
}

void draw_titles(const RecordGrid& grid, DeskContext& context, FieldColumn& column) {
    const RowBoxes boxes =
        cut_record_row(grid, context, column.rest.cut_top(context.px(34), context.px(4)));
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        context.painter.text_in(boxes.cells[i].inset(context.px(4), 0), type::small,
                                grid.columns[i].title, context.colours().ink2);
}

void draw_cell(RecordPanel& panel, DeskContext& context, const Box& box, std::size_t row,
               std::size_t at) {
    const std::string id = cell_id(panel.grid, row, at);
    const std::string& text = panel.grid.rows[row][at];
    if (context.focus.has(id)) panel.row = panel.grid.ids[row];
    std::optional<std::string> written;
    if (panel.grid.columns[at].kind == CellKind::text) {
        written = value_field(context, id, box, text);
    } else {
        Button look{text};
        look.size = ButtonSize::small;
        if (button(context, id, box, look)) written.emplace();
    }
    if (written)
        carry_out(context,
                  change_cell(context.workshop(), panel.part, panel.vocabulary, row, at, *written));
}

void draw_rows(RecordPanel& panel, DeskContext& context, FieldColumn& column) {
    for (std::size_t row = 0; row < panel.grid.rows.size(); ++row) {
        const Box line = column.rest.cut_top(context.px(space::button), context.px(6));
        if (panel.grid.ids[row] == panel.row)
            context.painter.fill(line.inset(-context.px(4)), context.colours().wash,
                                 space::control_radius);
        const RowBoxes boxes = cut_record_row(panel.grid, context, line);
        for (std::size_t at = 0; at < boxes.cells.size(); ++at)
            draw_cell(panel, context, boxes.cells[at], row, at);
        const std::string id = "record.remove." + std::to_string(panel.grid.ids[row]);
        if (icon_button(context, id, boxes.remove, Icon::close))
            carry_out(context,
                      remove_record_row(context.workshop(), panel.part, panel.vocabulary, row));
    }
}

void add_row(RecordPanel& panel, DeskContext& context) {
    const std::string text(trim(panel.fresh.text));
    if (text.empty()) return;
    const std::size_t row = panel.grid.rows.size();
    RecordEdit edit =
        change_cell(context.workshop(), panel.part, panel.vocabulary, row, panel.grid.needed, text);
    if (edit.command) {
        set_text(panel.fresh, "");
        context.focus.give("record.new", context.focus.shows_ring());
    }
    carry_out(context, std::move(edit));
}

void draw_new_row(RecordPanel& panel, DeskContext& context, FieldColumn& column) {
    Box row = column.rest.cut_top(context.px(space::button), context.px(8));
    row.width = std::min(row.width, context.px(720));
    const Button add{say(words::record_add)};
    const Box add_box = row.cut_right(button_size(context.painter, add).x, context.px(8));
    const std::string hint = say(words::record_new, {panel.grid.columns[panel.grid.needed].title});
    TextFieldLook look;
    look.hint = hint;
    const FieldEvents events = text_field(context, "record.new", row, panel.fresh, look);
    if (events.entered || button(context, "record.add", add_box, add)) add_row(panel, context);
}

// The two rows exchange what they say, so the choice and the focus go to the other one.
void move_row(RecordPanel& panel, DeskContext& context) {
    if (panel.move.by == 0) return;
    if (--panel.move.frames > 0) return context.wake_in(0);
    const RowMove move = std::exchange(panel.move, {});
    const auto row = chosen_record_row(panel);
    if (!row) return;
    RecordEdit edit =
        move_record_row(context.workshop(), panel.part, panel.vocabulary, *row, move.by);
    if (!edit.command) return;
    carry_out(context, std::move(edit));
    const auto to = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(*row) + move.by);
    panel.row = panel.grid.ids[to];
    if (move.column) context.focus.give(cell_id(panel.grid, to, *move.column), true);
}

// Up and down go to the same column of the row above or below; with Alt the row goes there.
void go_up_and_down(RecordPanel& panel, DeskContext& context) {
    const auto row = chosen_record_row(panel);
    if (!row) return;
    for (std::size_t at = 0; at < panel.grid.columns.size(); ++at) {
        if (!context.focus.has(cell_id(panel.grid, *row, at))) continue;
        for (const auto& [key, by] :
             {std::pair(ImGuiKey_UpArrow, -1), std::pair(ImGuiKey_DownArrow, 1)})
            if (panel.grid.ordered && key_pressed(context, ImGuiMod_Alt | key))
                return move_chosen_row(panel, context, by, at);
        const int by = key_pressed(context, ImGuiKey_DownArrow) ? 1
                       : key_pressed(context, ImGuiKey_UpArrow) ? -1
                                                                : 0;
        const auto to = static_cast<std::ptrdiff_t>(*row) + by;
        if (by != 0 && to >= 0 && to < std::ssize(panel.grid.rows))
            context.focus.give(cell_id(panel.grid, static_cast<std::size_t>(to), at), true);
        return;
    }
}

}  // namespace

std::optional<std::size_t> chosen_record_row(const RecordPanel& panel) {
    const auto& ids = panel.grid.ids;
    const auto found = std::find(ids.begin(), ids.end(), panel.row);
    if (found == ids.end()) return {};
    return static_cast<std::size_t>(found - ids.begin());
}

void move_chosen_row(RecordPanel& panel, DeskContext& context, int by,
                     std::optional<std::size_t> column) {
    constexpr int frames_to_keep_a_text = 3;
    panel.move = {by, column, frames_to_keep_a_text};
    context.focus.clear();
    context.wake_in(0);
}

void draw_record_table(RecordPanel& panel, DeskContext& context, FieldColumn& column) {
    draw_titles(panel.grid, context, column);
    draw_rows(panel, context, column);
    if (panel.grid.rows.empty()) {
        const float height = context.painter.paragraph_height(column.rest.width, type::base,
                                                              say(words::record_empty));
        context.painter.paragraph(column.rest.cut_top(height, context.px(12)), type::base,
                                  say(words::record_empty), context.colours().ink2);
    }
    if (panel.part != RecordPart::words || !is_closed_vocabulary(panel.vocabulary))
        draw_new_row(panel, context, column);
    go_up_and_down(panel, context);
    move_row(panel, context);
}

}  // namespace yoriai
