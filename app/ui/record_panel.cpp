#include "ui/record_panel.h"

#include <algorithm>
#include <cmath>

#include "analysis/population_figures.h"
#include "base/utf8.h"
#include "frameworks/vocabulary.h"
#include "picture/record_pictures.h"
#include "text/failure.h"
#include "text/record_desk_messages.h"

namespace yoriai {
namespace {

constexpr float pictures_height = 360;

std::string cell_id(std::size_t row, std::size_t column) {
    return "record." + std::to_string(row + 1) + "." + std::to_string(column + 1);
}

void carry_out(DeskContext& context, RecordEdit edit) {
    if (edit.command) context.ask(std::move(*edit.command));
    if (!edit.problem.empty()) context.say = edit.problem;
}

// The table of this part as the workshop is now.
void read_grid(RecordPanel& panel, DeskContext& context) {
    const std::string of = std::to_string(context.input.revision) + "." +
                           std::string(name_of(panel.part)) + "." + panel.vocabulary + "." +
                           std::to_string(static_cast<int>(language()));
    if (panel.read_of == of) return;
    try {
        panel.grid = record_grid(context.workshop(), panel.part, panel.vocabulary);
    } catch (const Failure& failure) {
        panel.grid = {};
        context.say = say(failure.told());
    }
    panel.read_of = of;
}

void draw_parts(RecordPanel& panel, DeskContext& context, Box box) {
    FieldColumn column(panel.followed, context, "record.parts", box, panel.list_scroll);
    constexpr auto all = names(RecordPart{});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto part = static_cast<RecordPart>(i);
        const std::string id = std::string("record.part.") + all[i];
        const Box row = column.rest.cut_top(context.px(space::list_row), context.px(4));
        column.follow(id, row);
        const Interaction met = list_row(context, id, row, panel.part == part);
        if (met.clicked && panel.part != part) {
            panel.part = part;
            panel.table_scroll = {};
            set_text(panel.fresh, "");
        }
        if (met.state(context.focus).focused) context.painter.focus_ring(row);
        context.painter.text_in(row.inset(context.px(12), 0),
                                panel.part == part ? type::base.bold() : type::base,
                                say(words_of(part)), context.colours().ink);
    }
}

// The boxes of a row's cells, and of its remove sign.
struct RowBoxes {
    std::vector<Box> cells;
    Box remove;
};
RowBoxes cut_record_row(const RecordGrid& grid, const DeskContext& context, Box row) {
    RowBoxes boxes;
    boxes.remove = row.cut_right(context.px(space::hit), context.px(4));
    float all = 0;
    for (const RecordColumn& column : grid.columns) all += column.width;
    const float gap = context.px(4);
    const float room = row.width - gap * static_cast<float>(grid.columns.size() - 1);
    for (const RecordColumn& column : grid.columns)
        boxes.cells.push_back(row.cut_left(std::floor(room * column.width / all), gap));
    return boxes;
}

void draw_titles(const RecordGrid& grid, DeskContext& context, FieldColumn& column) {
    const RowBoxes boxes =
        cut_record_row(grid, context, column.rest.cut_top(context.px(34), context.px(4)));
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        context.painter.text_in(boxes.cells[i].inset(context.px(4), 0), type::small,
                                grid.columns[i].title, context.colours().ink2);
}

void draw_cell(RecordPanel& panel, DeskContext& context, FieldColumn& column, const Box& box,
               std::size_t row, std::size_t at) {
    const std::string id = cell_id(row, at);
    const std::string& text = panel.grid.rows[row][at];
    column.follow(id, box);
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
        const RowBoxes boxes = cut_record_row(
            panel.grid, context, column.rest.cut_top(context.px(space::button), context.px(6)));
        for (std::size_t at = 0; at < boxes.cells.size(); ++at)
            draw_cell(panel, context, column, boxes.cells[at], row, at);
        const std::string id = "record.remove." + std::to_string(row + 1);
        column.follow(id, boxes.remove);
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
    column.follow("record.new", row);
    const FieldEvents events = text_field(context, "record.new", row, panel.fresh, look);
    if (events.entered || button(context, "record.add", add_box, add)) add_row(panel, context);
}

// Up and down go to the same column of the row above or below.
void go_up_and_down(RecordPanel& panel, DeskContext& context) {
    const int by = key_pressed(context, ImGuiKey_DownArrow) ? 1
                   : key_pressed(context, ImGuiKey_UpArrow) ? -1
                                                            : 0;
    if (by == 0) return;
    for (std::size_t row = 0; row < panel.grid.rows.size(); ++row)
        for (std::size_t at = 0; at < panel.grid.columns.size(); ++at) {
            if (!context.focus.has(cell_id(row, at))) continue;
            const auto to = static_cast<std::ptrdiff_t>(row) + by;
            if (to >= 0 && to < std::ssize(panel.grid.rows))
                context.focus.give(cell_id(static_cast<std::size_t>(to), at), true);
            return;
        }
}

void draw_people(DeskContext& context, Box box) {
    const Population* newest = newest_population(context.workshop());
    const Painter& painter = context.painter;
    const auto pyramid = newest ? pyramid_of(*newest) : std::nullopt;
    const auto trend = trend_bars(population_trend(context.workshop()));
    if (newest) {
        std::string words = aged_share_words(*newest);
        const std::string source =
            newest->edition.empty() ? newest->source : newest->source + " " + newest->edition;
        painter.text_in(box.cut_top(painter.px(34)), type::base.bold(), words,
                        context.colours().ink);
        painter.text_in(box.cut_bottom(painter.px(30)), type::small,
                        say(words::record_source, {source}), context.colours().ink2);
    }
    const Box left = box.cut_left(std::floor(box.width * 0.5F), painter.px(32));
    if (pyramid)
        draw_pyramid(painter, left, *pyramid, type::small);
    else
        painter.paragraph(left.inset(0, painter.px(24)), type::second, say(words::record_no_ages),
                          context.colours().ink2);
    if (!trend.empty()) draw_trend(painter, box, trend, type::small);
}

void draw_vocabularies(RecordPanel& panel, DeskContext& context, FieldColumn& column) {
    Box row = column.rest.cut_top(context.px(space::chip), context.px(8));
    for (const std::string& id : vocabulary_ids()) {
        const std::string name = read_vocabulary(id).name.in(language());
        Chip look;
        look.label = name;
        look.on = panel.vocabulary == id;
        if (chip_size(context.painter, look).x > row.width)
            row = column.rest.cut_top(context.px(space::chip), context.px(8));
        if (chip_left(context, "record.vocabulary." + id, row, look)) panel.vocabulary = id;
    }
    const Vocabulary now = vocabulary_of(context.workshop(), panel.vocabulary);
    context.painter.text_in(
        column.rest.cut_top(context.px(34), context.px(8)), type::second,
        say(now.own ? words::record_words_own : words::record_words_given, {now.source}),
        context.colours().ink2);
}

void draw_buttons(RecordPanel& panel, DeskContext& context, Box row) {
    const auto right = [&](const char* id, const Message& words, Icon icon = Icon::none) {
        Button look{say(words), ButtonKind::normal, ButtonSize::small};
        look.icon = icon;
        return button_right(context, id, row, look);
    };
    const bool words = panel.part == RecordPart::words;
    if (!words && right("record.paste", words::record_paste)) {
        const char* copied = ImGui::GetClipboardText();
        carry_out(context, paste_rows(context.workshop(), panel.part, panel.vocabulary,
                                      copied ? copied : ""));
    }
    if (panel.part == RecordPart::people && newest_population(context.workshop()) &&
        right("record.show", words::record_show, Icon::hall)) {
        ShowInHall show;
        show.scene = HallScene::district;
        context.request(show);
    }
    const bool has_example = words || panel.part == RecordPart::steps ||
                             panel.part == RecordPart::obstacles ||
                             panel.part == RecordPart::handover;
    if (has_example && panel.grid.rows.empty() &&
        right("record.fill", words ? words::record_copy_words : words::record_fill))
        if (auto command = example_rows(context.workshop(), panel.part, panel.vocabulary))
            context.ask(std::move(*command));
    if (words && !panel.grid.rows.empty() && right("record.give_back", words::record_give_back))
        context.ask(UseOwnWords{panel.vocabulary, {}});
}

void draw_table(RecordPanel& panel, DeskContext& context, Box box) {
    Box title = box.cut_top(context.px(48), context.px(8));
    draw_buttons(panel, context, title);
    panel_title(context, title, Icon::none, say(words_of(panel.part)),
                say(words::record_rows, {std::to_string(panel.grid.rows.size())}));
    if (panel.part == RecordPart::people)
        draw_people(context, box.cut_top(context.px(pictures_height), context.px(20)));
    if (panel.grid.columns.empty()) return;
    FieldColumn column(panel.followed, context, "record.table", box, panel.table_scroll);
    if (panel.part == RecordPart::words) draw_vocabularies(panel, context, column);
    draw_titles(panel.grid, context, column);
    draw_rows(panel, context, column);
    if (panel.grid.rows.empty() && panel.part != RecordPart::words) {
        const float height = context.painter.paragraph_height(column.rest.width, type::base,
                                                              say(words::record_empty));
        context.painter.paragraph(column.rest.cut_top(height, context.px(12)), type::base,
                                  say(words::record_empty), context.colours().ink2);
    }
    if (panel.part != RecordPart::words || !panel.grid.rows.empty())
        draw_new_row(panel, context, column);
    go_up_and_down(panel, context);
}

}  // namespace

void draw_record(RecordPanel& panel, DeskContext& context, Box work) {
    read_grid(panel, context);
    const Painter& painter = context.painter;
    const float gap = painter.px(space::panel_gap);
    const Box left = work.cut_left(painter.px(300), gap);
    draw_panel(painter, left);
    draw_parts(panel, context, left.inset(painter.px(16), painter.px(16)));
    read_grid(panel, context);
    draw_panel(painter, work);
    draw_table(panel, context, work.inset(painter.px(24), painter.px(16)));
}

}  // namespace yoriai
