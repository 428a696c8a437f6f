// The people of one count by age, written band by band or pasted, with their pyramid.

#include <cmath>

#include "analysis/population_figures.h"
#include "picture/record_pictures.h"
#include "text/record_desk_messages.h"
#include "ui/record_ages.h"
#include "ui/record_panel.h"

namespace yoriai {
namespace {

constexpr std::array top_bands = {std::size_t{16}, std::size_t{18}, std::size_t{20},
                                  most_age_bands};

std::string age_cell_id(std::size_t band, Sex sex) {
    return "record.age." + std::to_string(band * years_a_band) +
           (sex == Sex::men ? ".men" : ".women");
}

struct AgeCells {
    Box age, both;
    std::array<Box, 2> people;
};
AgeCells cut_ages(const DeskContext& context, Box row) {
    AgeCells cells;
    const float gap = context.px(8);
    cells.age = row.cut_left(context.px(96), gap);
    cells.both = row.cut_right(context.px(76), gap);
    cells.people[0] = row.cut_left(std::floor((row.width - gap) / 2), gap);
    cells.people[1] = row;
    return cells;
}

void draw_age_titles(const DeskContext& context, const Box& row) {
    const AgeCells cells = cut_ages(context, row);
    const auto title = [&](const Box& box, const Message& words, Align align) {
        context.painter.text_in(box, type::small, say(words), context.colours().ink2, align);
    };
    title(cells.age, words::record_ages_column, Align::left);
    title(cells.people[0].inset(context.px(4), 0), words::record_men, Align::left);
    title(cells.people[1].inset(context.px(4), 0), words::record_women, Align::left);
    title(cells.both, words::record_ages_both, Align::right);
}

void draw_age_row(DeskContext& context, const Population& row, const AgesGrid& grid,
                  std::size_t band, const Box& box) {
    const AgeCells cells = cut_ages(context, box);
    context.painter.text_in(cells.age, type::base, grid.rows[band].age, context.colours().ink);
    for (const Sex sex : {Sex::men, Sex::women}) {
        const auto side = static_cast<std::size_t>(sex);
        const std::string id = age_cell_id(band, sex);
        if (const auto written =
                value_field(context, id, cells.people[side], grid.rows[band].people[side]))
            carry_out(context, change_age(row, band, sex, *written));
    }
    context.painter.text_in(cells.both, type::base.figures(), grid.rows[band].both,
                            context.colours().ink2, Align::right);
}

// Younger ages in the first column, older ones in the second, when there is room for two.
void draw_age_columns(DeskContext& context, FieldColumn& column, const Population& row,
                      const AgesGrid& grid) {
    const float height = context.px(space::button + 4), gap = context.px(32);
    const bool two = column.rest.width > context.px(640);
    const std::size_t rows = two ? (grid.rows.size() + 1) / 2 : grid.rows.size();
    const float width = two ? std::floor((column.rest.width - gap) / 2) : column.rest.width;
    Box room =
        column.rest.cut_top(context.px(30) + static_cast<float>(rows) * height, context.px(12));
    for (std::size_t first = 0; first < grid.rows.size(); first += rows) {
        Box part = room.cut_left(width, gap);
        draw_age_titles(context, part.cut_top(context.px(30)));
        for (std::size_t band = first; band < std::min(first + rows, grid.rows.size()); ++band) {
            Box line = part.cut_top(height);
            line.height = context.px(space::button);
            draw_age_row(context, row, grid, band, line);
        }
    }
}

void draw_top_bands(DeskContext& context, FieldColumn& column, const Population& row,
                    std::size_t bands) {
    Box line = column.rest.cut_top(context.px(space::chip), context.px(12));
    const std::string words = say(words::record_ages_top);
    context.painter.text_in(
        line.cut_left(context.painter.text_width(words, type::second), context.px(12)),
        type::second, words, context.colours().ink2);
    for (const std::size_t top : top_bands) {
        const std::string label = age_band_words(top - 1, top);
        Chip look;
        look.label = label;
        look.on = bands == top;
        if (chip_left(context, "record.ages.top." + std::to_string(top), line, look))
            carry_out(context, change_age_bands(row, top));
    }
}

void draw_age_buttons(RecordPanel& panel, DeskContext& context, const Population& row, Box& line) {
    const auto right = [&](const char* id, const Message& words) {
        return button_right(context, id, line,
                            Button{say(words), ButtonKind::normal, ButtonSize::small});
    };
    if (right("record.ages.back", words::record_ages_back)) panel.ages_of = {};
    if (right("record.ages.paste", words::record_paste))
        carry_out(context, paste_ages(row, copied_text()));
}

}  // namespace

void draw_ages(RecordPanel& panel, DeskContext& context, const Population& row, Box box) {
    const Painter& painter = context.painter;
    const AgesGrid grid = ages_grid(row);
    Box title = box.cut_top(painter.px(48), painter.px(8));
    draw_age_buttons(panel, context, row, title);
    const Neighbourhood* one = context.workshop().find(row.neighbourhood);
    panel_title(context, title, Icon::none,
                say(words::record_ages_of,
                    {std::to_string(row.year),
                     one ? one->name : std::string(say(words::record_whole_district))}));
    const auto pyramid = pyramid_of(row);
    if (pyramid && box.width > painter.px(1100)) {
        Box right = box.cut_right(painter.px(480), painter.px(32));
        right.height = std::min(right.height, painter.px(620));
        draw_pyramid(painter, right, *pyramid, type::small);
    }
    FieldColumn column(context, "record.ages", box, panel.ages_scroll);
    draw_top_bands(context, column, row, grid.rows.size());
    const float height = painter.paragraph_height(column.rest.width, type::base, grid.sum);
    painter.paragraph(column.rest.cut_top(height, painter.px(8)),
                      grid.agrees ? type::base : type::base.bold(), grid.sum,
                      grid.agrees ? context.colours().ink2 : context.colours().warn);
    draw_age_columns(context, column, row, grid);
}

}  // namespace yoriai
