#include "ui/chip_choice.h"

namespace yoriai {

void draw_chips(FieldColumn& column, DeskContext& context, std::size_t count,
                const std::function<Chip(std::size_t)>& chip_of,
                const std::function<std::string(std::size_t)>& id_of,
                const std::function<void(std::size_t)>& clicked) {
    const float height = context.px(40), gap = context.px(6);
    Box row = column.rest.cut_top(height, gap);
    for (std::size_t i = 0; i < count; ++i) {
        const Chip chip = chip_of(i);
        if (chip_size(context.painter, chip).x > row.width) row = column.rest.cut_top(height, gap);
        const std::string id = id_of(i);
        column.follow(id, row);
        if (chip_left(context, id, row, chip)) clicked(i);
    }
    column.rest.cut_top(context.px(8));
}

void column_label(FieldColumn& column, const DeskContext& context, std::string_view words) {
    context.painter.text_in(column.rest.cut_top(context.px(30)), type::second, words,
                            context.colours().ink2);
}

}  // namespace yoriai
