#include "ui/population_dialog.h"

#include <utility>

#include "text/desk_messages.h"
#include "text/population_messages.h"
#include "text/record_desk_messages.h"
#include "ui/chip_choice.h"

namespace yoriai {
namespace {

struct EncodingChoice {
    const char* name;
    Message words;
};
constexpr std::array encodings = {EncodingChoice{"", words::population_encoding_found},
                                  EncodingChoice{"utf-8", words::population_encoding_utf_8},
                                  EncodingChoice{"cp932", words::population_encoding_cp932},
                                  EncodingChoice{"euc-jp", words::population_encoding_euc_jp}};

// Behind the one before, or in a new row when there is no room.
void draw_check(DeskContext& context, FieldColumn& column, const char* id, const Message& words,
                Box& row, bool& on) {
    const float width = check_box_size(context.painter, say(words)).x;
    if (width > row.width) row = column.rest.cut_top(context.px(space::button), context.px(6));
    const Box box = row.cut_left(width, context.px(24));
    if (check_box(context, id, box, say(words), on)) on = !on;
}

void choose_encoding(DeskContext& context, FieldColumn& column, std::string& chosen) {
    column_label(column, context, say(words::population_encoding));
    draw_chips(
        column, context, encodings.size(),
        [&](std::size_t i) {
            Chip chip;
            chip.label = say(encodings[i].words);
            chip.on = chosen == encodings[i].name;
            return chip;
        },
        [&](std::size_t i) { return "population.encoding." + std::to_string(i); },
        [&](std::size_t i) { chosen = encodings[i].name; });
}

// What the file does not say, or says wrongly; another answer reads it anew.
void draw_reading(PopulationDialog& panel, DeskContext& context, FieldColumn& column,
                  const PopulationOffer& offer) {
    const PopulationReading before = panel.asked.value_or(offer.reading);
    PopulationReading now = before;
    const float height = field_and_label_height(context), gap = context.px(16);
    const auto field = [&](const char* id, const Box& box, const Message& words,
                           const std::string& shown, std::string& part) {
        if (auto written = column.value(id, box, say(words), shown)) part = std::move(*written);
    };
    Box row = column.rest.cut_top(height);
    field("population.year", row.cut_left(context.px(190), gap), words::population_year, offer.year,
          now.year);
    if (row.width > context.px(640))
        field("population.edition", row.cut_left(context.px(290), gap),
              words::record_column_edition, offer.edition, now.edition);
    else
        field("population.edition", std::exchange(row, column.rest.cut_top(height)),
              words::record_column_edition, offer.edition, now.edition);
    field("population.source", row, words::population_source, offer.source, now.source);
    row = column.rest.cut_top(context.px(space::button), context.px(6));
    draw_check(context, column, "population.projected", words::population_projected, row,
               now.projected);
    bool only_assigned = !now.all_areas;
    if (offer.assigned)
        draw_check(context, column, "population.assigned", words::population_only_assigned, row,
                   only_assigned);
    now.all_areas = !only_assigned;
    if (offer.text) choose_encoding(context, column, now.encoding);
    if (now == before) return;
    panel.asked = now;
    context.request(ChangePopulation{std::move(now)});
}

void tell(DeskContext& context, Box& column, HintKind kind, const std::string& words) {
    if (words.empty()) return;
    const float height = hint_height(context.painter, column.width, words);
    draw_hint(context.painter, column.cut_top(height, context.px(10)), kind, words);
}

void draw_figures_row(const DeskContext& context, Box row, const PopulationOffer::Row& shown,
                      const TextStyle& style, ImU32 ink) {
    const Painter& painter = context.painter;
    row = row.inset(painter.px(10), 0);
    for (std::size_t at = shown.figures.size(); at-- > 0;)
        painter.text_in(row.cut_right(painter.px(118), painter.px(12)), style.figures(),
                        shown.figures[at], ink, Align::right);
    painter.text_in(row, style, shown.name, ink);
}

// Of thousands of areas only those in sight are drawn.
void draw_table_of(const DeskContext& context, FieldColumn& column, const Box& sight,
                   const std::string& title, const std::vector<PopulationOffer::Row>& rows) {
    if (rows.empty()) return;
    const Palette& colours = context.colours();
    const PopulationOffer::Row head = {
        title,
        {say(words::record_column_total), say(words::record_column_men),
         say(words::record_column_women), say(words::record_column_aged),
         say(words::record_column_households)}};
    draw_figures_row(context, column.rest.cut_top(context.px(38)), head, type::second,
                     colours.ink2);
    for (const PopulationOffer::Row& one : rows) {
        const Box row = column.rest.cut_top(context.px(40));
        if (row.bottom() < sight.y || row.y > sight.bottom()) continue;
        context.painter.line({row.x, row.y}, {row.right(), row.y}, colours.line, 1);
        draw_figures_row(context, row, one, type::base, colours.ink);
    }
    column.rest.cut_top(context.px(14));
}

void draw_offer(PopulationDialog& panel, DeskContext& context, const Box& box,
                const PopulationOffer& offer) {
    FieldColumn column(context, "population.content", box, panel.scroll);
    if (!offer.about.empty())
        cut_words(context, column.rest, type::base, offer.about, context.colours().ink, 8);
    tell(context, column.rest, HintKind::danger, offer.problem);
    draw_reading(panel, context, column, offer);
    std::string warnings;
    for (const std::string& warning : offer.warnings)
        warnings += (warnings.empty() ? "" : "\n") + warning;
    tell(context, column.rest, HintKind::warning, warnings);
    draw_table_of(context, column, box, say(words::population_to_take), offer.rows);
    draw_table_of(context, column, box,
                  say(words::population_counted, {std::to_string(offer.areas.size())}),
                  offer.areas);
}

}  // namespace

void draw(PopulationDialog& panel, DeskContext& context) {
    const PopulationOffer* offer = context.input.population_offer;
    if (!panel.seen || !offer) panel = {};
    if (panel.seen != offer) panel.asked.reset();
    panel.seen = offer;
    if (!offer) return;
    const Box box = box_in_middle(context, 1060, 860);
    const Above layer(context, "population", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(22));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(14));
    panel_title(context, inside, Icon::imported, say(words::population_title), offer->file);
    if (context.focus.on_top() && context.focus.now().empty()) {
        const bool year_missing = !panel.begun && offer->take && offer->year.empty();
        context.focus.give(year_missing ? "population.year" : "population.take", true);
        panel.begun = true;
    }
    // Escape in a field leaves the field alone.
    const bool leave = !context.focus.is_written_in() && key_pressed(context, ImGuiKey_Escape);
    draw_offer(panel, context, inside, *offer);
    const bool ready = offer->take && !panel.asked;
    if (button_right(context, "population.take", foot,
                     {say(words::population_take), ButtonKind::primary}, ready)) {
        context.ask(*offer->take);
        context.request(ForgetImport{});
    }
    if (button_right(context, "population.cancel", foot, {say(words::cancel)}) || leave)
        context.request(ForgetImport{});
}

}  // namespace yoriai
