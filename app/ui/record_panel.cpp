#include "ui/record_panel.h"

#include <algorithm>
#include <cmath>

#include "analysis/population_figures.h"
#include "frameworks/vocabulary.h"
#include "text/failure.h"
#include "text/population_messages.h"
#include "text/record_desk_messages.h"

namespace yoriai {
namespace {

void read_vocabularies(RecordPanel& panel, const Workshop& workshop) {
    panel.vocabulary_names.clear();
    for (const std::string& id : vocabulary_ids())
        panel.vocabulary_names.push_back(read_vocabulary(id).name.in(language()));
    panel.words = vocabulary_of(workshop, panel.vocabulary);
}

// How wide each column would like to be; long tables are judged by their first rows.
void measure_columns(RecordGrid& grid, const Painter& painter) {
    constexpr std::size_t rows_measured = 200;
    constexpr float frame = 40, margin = 10;  // of a field, and of a title, both sides
    for (std::size_t at = 0; at < grid.columns.size(); ++at) {
        RecordColumn& column = grid.columns[at];
        float width = 0;
        for (std::size_t row = 0; row < std::min(grid.rows.size(), rows_measured); ++row)
            width = std::max(width, painter.text_width(grid.rows[row][at], type::base));
        const float title = painter.text_width(column.title, type::small);
        column.cells = std::ceil(width / painter.scale()) + frame;
        column.natural = std::max(column.cells, std::ceil(title / painter.scale()) + margin);
    }
}

// The table of this part as the workshop is now.
void read_grid(RecordPanel& panel, DeskContext& context) {
    const std::string of = std::to_string(context.input.revision) + "." +
                           std::string(name_of(panel.part)) + "." + panel.vocabulary + "." +
                           std::to_string(static_cast<int>(language()));
    if (panel.read_of == of) return;
    try {
        panel.grid = record_grid(context.workshop(), panel.part, panel.vocabulary);
        measure_columns(panel.grid, context.painter);
        if (panel.part == RecordPart::facilities) panel.thresholds = read_service_thresholds();
        if (panel.part == RecordPart::words) read_vocabularies(panel, context.workshop());
    } catch (const Failure& failure) {
        panel.grid = {};
        context.say = say(failure.told());
    }
    panel.read_of = of;
}

// The newest count is the one whose ages are wanted first.
void choose_newest(RecordPanel& panel, const DeskContext& context) {
    if (panel.part != RecordPart::people || context.workshop().find(PopulationId{panel.row}))
        return;
    const Population* newest = newest_population(context.workshop());
    panel.row = newest ? newest->id.value : 0;
}

void draw_parts(RecordPanel& panel, DeskContext& context, Box box) {
    FieldColumn column(context, "record.parts", box, panel.list_scroll);
    constexpr auto all = names(RecordPart{});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto part = static_cast<RecordPart>(i);
        const std::string id = std::string("record.part.") + all[i];
        const Box row = column.rest.cut_top(context.px(space::list_row), context.px(4));
        const Interaction met = list_row(context, id, row, panel.part == part);
        if (met.clicked && panel.part != part) {
            panel.part = part;
            panel.row = 0;
            panel.ages_of = {};
            panel.table_scroll = {};
            set_text(panel.fresh, "");
        }
        if (met.state(context.focus).focused) context.painter.focus_ring(row);
        context.painter.text_in(row.inset(context.px(12), 0),
                                panel.part == part ? type::base.bold() : type::base,
                                say(words_of(part)), context.colours().ink);
    }
}

bool record_button(DeskContext& context, const char* id, Box& row, const Message& words, Icon icon,
                   bool enabled = true) {
    Button look{say(words), ButtonKind::normal, ButtonSize::small};
    look.icon = icon;
    return button_right(context, id, row, look, enabled);
}

void draw_people_buttons(RecordPanel& panel, DeskContext& context, Box& row) {
    if (record_button(context, "record.population", row, words::population_open, Icon::imported))
        context.request(ReadPopulation{});
    if (!panel.grid.rows.empty() &&
        record_button(context, "record.ages", row, words::record_by_age, Icon::people,
                      chosen_record_row(panel).has_value()))
        panel.ages_of = {panel.row};
    if (newest_population(context.workshop()) &&
        record_button(context, "record.show", row, words::record_show, Icon::hall)) {
        ShowInHall show;
        show.scene = HallScene::district;
        context.request(show);
    }
}

void draw_buttons(RecordPanel& panel, DeskContext& context, Box row) {
    const auto right = [&](const char* id, const Message& words, bool enabled = true) {
        return record_button(context, id, row, words, Icon::none, enabled);
    };
    const bool words = panel.part == RecordPart::words;
    if (!words && right("record.paste", words::record_paste))
        carry_out(context,
                  paste_rows(context.workshop(), panel.part, panel.vocabulary, copied_text()));
    if (panel.grid.ordered && panel.grid.rows.size() > 1) {
        const auto chosen = chosen_record_row(panel);
        if (right("record.down", words::record_down,
                  chosen && *chosen + 1 < panel.grid.rows.size()))
            move_chosen_row(panel, context, 1);
        if (right("record.up", words::record_up, chosen && *chosen > 0))
            move_chosen_row(panel, context, -1);
    }
    if (panel.part == RecordPart::people) draw_people_buttons(panel, context, row);
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
    // The program's own words are no rows of this session.
    const bool given = panel.part == RecordPart::words && panel.grid.rows.empty();
    const std::string rows = say(words::record_rows, {std::to_string(panel.grid.rows.size())});
    panel_title(context, title, Icon::none, say(words_of(panel.part)),
                given ? std::string() : rows);
    if (panel.part == RecordPart::people) draw_people(context, box);
    if (panel.grid.columns.empty()) return;
    FieldColumn column(context, "record.table", box, panel.table_scroll);
    if (panel.part == RecordPart::words) draw_vocabularies(panel, context, column);
    if (panel.part == RecordPart::facilities) draw_municipality(panel, context, column);
    if (panel.part == RecordPart::words && panel.grid.rows.empty())
        return draw_given_words(panel, context, column);
    draw_record_table(panel, context, column);
}

}  // namespace

void carry_out(DeskContext& context, RecordEdit edit) {
    if (edit.command) context.ask(std::move(*edit.command));
    if (!edit.problem.empty()) context.say = edit.problem;
}

std::string copied_text() {
    const char* copied = ImGui::GetClipboardText();
    return copied ? copied : "";
}

void draw_record(RecordPanel& panel, DeskContext& context, Box work) {
    read_grid(panel, context);
    const Painter& painter = context.painter;
    const float gap = painter.px(space::panel_gap);
    const Box left = work.cut_left(painter.px(300), gap);
    draw_panel(painter, left);
    draw_parts(panel, context, left.inset(painter.px(16), painter.px(16)));
    read_grid(panel, context);
    choose_newest(panel, context);
    draw_panel(painter, work);
    const Box room = work.inset(painter.px(24), painter.px(16));
    const Population* counted = context.workshop().find(panel.ages_of);
    if (panel.part == RecordPart::people && counted)
        draw_ages(panel, context, *counted, room);
    else
        draw_table(panel, context, room);
}

}  // namespace yoriai
