// Who sits where: the tables, and how many people of each age came to them.

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "base/id.h"
#include "base/utf8.h"
#include "text/desk_messages.h"
#include "text/photo_messages.h"
#include "text/prepare_messages.h"
#include "ui/card_details.h"
#include "ui/prepare_panel.h"

namespace yoriai {
namespace {

constexpr int attendance_bands = static_cast<int>(names(AgeBand{}).size());
constexpr int most_people = 999;
constexpr std::array band_words = {words::prepare_under_20, words::prepare_from_20,
                                   words::prepare_from_40,  words::prepare_from_60,
                                   words::prepare_from_75,  words::prepare_age_unknown};
static_assert(band_words.size() == attendance_bands);

// A row of the grid; table 0 is the hall as a whole.
struct GridRow {
    const Table* table = nullptr;
    std::string id;  // of its first part: prepare.people.3
    std::string name;
};

using People = std::map<std::pair<TableId, int>, int>;

People people_of(const DeskContext& context) {
    People people;
    for (const Attendance& row : context.workshop().attendance())
        if (row.meeting == context.meeting)
            people[{row.table_id, static_cast<int>(row.age_band)}] += row.people;
    return people;
}

// The hall has a row while no table is there, or when people are counted in it.
std::vector<GridRow> grid_rows(const Workshop& workshop, const People& people) {
    std::vector<GridRow> rows;
    for (const Table& table : workshop.tables())
        rows.push_back({&table, "prepare.people." + std::to_string(table.number),
                        table.name.empty()
                            ? say(words::prepare_table_row, {std::to_string(table.number)})
                            : table.name});
    const bool in_hall = std::any_of(people.begin(), people.end(), [](const auto& entry) {
        return !entry.first.first && entry.second > 0;
    });
    if (rows.empty() || in_hall)
        rows.push_back({nullptr, "prepare.people.0", say(words::prepare_whole_hall)});
    return rows;
}

std::string cell_id(const GridRow& row, int band) { return row.id + "." + std::to_string(band); }

// The strips of a row: name, a cell for each age, total.
struct GridStrips {
    Box name, total;
    std::array<Box, attendance_bands> cells;
};

GridStrips cut_table_row(const DeskContext& context, Box row) {
    GridStrips strips;
    const float gap = context.px(6);
    row.cut_right(context.px(6));
    strips.name = row.cut_left(std::floor(row.width * 0.18F), gap);
    strips.total = row.cut_right(std::floor(row.width * 0.1F), gap);
    const float width = std::floor((row.width - gap * (attendance_bands - 1)) / attendance_bands);
    for (Box& cell : strips.cells) cell = row.cut_left(width, gap);
    return strips;
}

void draw_head(DeskContext& context, const Box& box) {
    const Painter& painter = context.painter;
    painter.fill(box, context.colours().sunken);
    const GridStrips strips = cut_table_row(context, box);
    for (std::size_t band = 0; band < attendance_bands; ++band)
        painter.text_in(strips.cells[band], type::small, say(band_words[band]),
                        context.colours().ink2, Align::centre);
    painter.text_in(strips.total, type::small, say(words::prepare_total), context.colours().ink2,
                    Align::right);
}

void draw_cell(PreparePanel& panel, DeskContext& context, const std::string& id, const Box& box,
               const GridRow& row, int band, int people) {
    const std::string value = people > 0 ? std::to_string(people) : std::string();
    const auto is_good = [](std::string_view text) {
        const auto number = read_number(text);
        return trim(text).empty() || (number && *number <= most_people);
    };
    const auto written = value_field(context, id, box, value);
    if (context.focus.has(id) && context.focus.edited == id)
        panel.cell_refused = !is_good(context.focus.edit.text);
    if (!written || !is_good(*written)) return;
    SetAttendance command;
    command.meeting = context.meeting;
    if (row.table) command.table_id = row.table->id;
    command.age_band = static_cast<AgeBand>(band);
    command.people = read_number(*written).value_or(0);
    context.ask(command);
}

void draw_row(PreparePanel& panel, FieldColumn& column, DeskContext& context, const GridRow& row,
              const People& people) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const GridStrips strips =
        cut_table_row(context, column.rest.cut_top(painter.px(42), painter.px(4)));
    const TableId table = row.table ? row.table->id : TableId{};
    Box name = strips.name;
    if (row.table) {
        const Interaction met = list_row(context, row.id, name, panel.table_id == table);
        if (met.clicked) panel.table_id = table;
        if (met.state(context.focus).focused) painter.focus_ring(name);
    }
    painter.text_in(name.inset(painter.px(8), 0), type::base.bold(), row.name, colours.ink);
    int total = 0;
    for (int band = 0; band < attendance_bands; ++band) {
        const auto found = people.find({table, band});
        const int count = found == people.end() ? 0 : found->second;
        total += count;
        draw_cell(panel, context, cell_id(row, band), strips.cells[static_cast<std::size_t>(band)],
                  row, band, count);
    }
    painter.text_in(strips.total, type::base.figures().bold(), std::to_string(total), colours.ink,
                    Align::right);
}

void draw_totals(DeskContext& context, const Box& box, const People& people) {
    const Painter& painter = context.painter;
    const ImU32 ink = context.colours().ink;
    painter.line(box.top_left(), {box.right(), box.y}, context.colours().line2, 1);
    const GridStrips strips = cut_table_row(context, box);
    std::array<int, attendance_bands> totals{};
    int all = 0;
    for (const auto& [place, count] : people) {
        totals[static_cast<std::size_t>(place.second)] += count;
        all += count;
    }
    painter.text_in(strips.name.inset(painter.px(8), 0), type::base.bold(),
                    say(words::prepare_total), ink);
    for (std::size_t band = 0; band < attendance_bands; ++band)
        painter.text_in(strips.cells[band], type::base.figures(), std::to_string(totals[band]), ink,
                        Align::centre);
    painter.text_in(strips.total, type::base.figures().bold(), std::to_string(all), ink,
                    Align::right);
}

// Up and down go to the same age of the table above or below.
void go_up_and_down(DeskContext& context, const std::vector<GridRow>& rows) {
    const int by = key_pressed(context, ImGuiKey_DownArrow) ? 1
                   : key_pressed(context, ImGuiKey_UpArrow) ? -1
                                                            : 0;
    if (by == 0) return;
    const auto count = static_cast<int>(rows.size());
    for (int at = 0; at < count; ++at) {
        const int to = at + by;
        if (to < 0 || to >= count) continue;
        const GridRow& from = rows[static_cast<std::size_t>(at)];
        const GridRow& next = rows[static_cast<std::size_t>(to)];
        if (context.focus.has(from.id)) return context.focus.give(next.id, true);
        for (int band = 0; band < attendance_bands; ++band)
            if (context.focus.has(cell_id(from, band)))
                return context.focus.give(cell_id(next, band), true);
    }
}

// Name and facilitator of the chosen table.
void draw_chosen_table(PreparePanel& panel, FieldColumn& column, DeskContext& context) {
    const Table* table = context.workshop().find(panel.table_id);
    if (!table) {
        if (context.workshop().tables().empty()) return;
        table = &context.workshop().tables().first();
        panel.table_id = table->id;
    }
    const float gap = context.px(12);
    Box row = column.rest.cut_top(field_and_label_height(context));
    Button remove{say(words::prepare_remove_table)};
    remove.icon = Icon::trash;
    Box remove_box = row.cut_right(button_size(context.painter, remove).x, gap);
    remove_box.cut_bottom(context.px(8));
    remove_box = remove_box.cut_bottom(context.px(space::button));
    const Box name = row.cut_left(std::floor((row.width - gap) / 2), gap);
    ChangeTable change;
    change.table_id = table->id;
    if ((change.name = column.value("prepare.table.name", name,
                                    say(words::prepare_table_name, {std::to_string(table->number)}),
                                    table->name)))
        context.ask(change);
    change.name.reset();
    if ((change.facilitator = column.value("prepare.table.facilitator", row,
                                           say(words::prepare_facilitator), table->facilitator)))
        context.ask(change);
    if (button(context, "prepare.table.remove", remove_box, remove))
        context.ask(RemoveTable{table->id});
}

// What the table made: its sheet of paper, its people at work.
void draw_table_photos(const PreparePanel& panel, FieldColumn& column, DeskContext& context) {
    context.current_table = panel.table_id;
    for (const Photo& photo : context.workshop().photos())
        if (photo.table_id == panel.table_id) draw_photo(context, column.rest, photo);
    Box row = column.rest.cut_top(context.px(space::small_button), context.px(16));
    const Button add{say(words::act_add_photo), ButtonKind::normal, ButtonSize::small, Icon::photo};
    if (button_left(context, "prepare.table.add_photo", row, add)) context.request(ChoosePhoto{});
}

void draw_title(PreparePanel& panel, FieldColumn& column, DeskContext& context) {
    const Painter& painter = context.painter;
    Box row = column.rest.cut_top(painter.px(44), painter.px(8));
    Button add{say(words::prepare_add_table), ButtonKind::normal, ButtonSize::small};
    add.icon = Icon::plus;
    if (button_right(context, "prepare.add_table", row, add)) {
        AddTable command;
        command.id = panel.table_id = new_id<TableId>();
        context.ask(command);
    }
    Box title = row;
    panel_title(context, title, Icon::table, say(words::prepare_tables),
                say(words::prepare_people_in_all,
                    {std::to_string(count_people(context.workshop(), context.meeting))}));
}

}  // namespace

void draw_tables(PreparePanel& panel, DeskContext& context, FieldColumn& column) {
    const Painter& painter = context.painter;
    const People people = people_of(context);
    const std::vector<GridRow> rows = grid_rows(context.workshop(), people);
    draw_title(panel, column, context);
    if (context.workshop().tables().empty()) {
        const std::string_view words = say(words::prepare_no_tables);
        const float height = painter.paragraph_height(column.rest.width, type::second, words);
        painter.paragraph(column.rest.cut_top(height, painter.px(8)), type::second, words,
                          context.colours().ink2);
    }
    panel.cell_refused = false;
    draw_head(context, column.rest.cut_top(painter.px(32), painter.px(6)));
    for (const GridRow& row : rows) draw_row(panel, column, context, row, people);
    draw_totals(context, column.rest.cut_top(painter.px(40), painter.px(4)), people);
    if (panel.cell_refused)
        draw_field_problem(painter, column.rest.cut_top(painter.px(30)).top_left(),
                           column.rest.width,
                           say(words::number_between, {"0", std::to_string(most_people)}));
    go_up_and_down(context, rows);
    draw_chosen_table(panel, column, context);
    if (context.workshop().find(panel.table_id)) draw_table_photos(panel, column, context);
}

}  // namespace yoriai
