#include "ui/chip_choice.h"

#include <algorithm>

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
        if (chip_left(context, id, row, chip)) clicked(i);
    }
    column.rest.cut_top(context.px(8));
}

void choose_fields_by_chip(FieldColumn& column, DeskContext& context, const std::string& id,
                           const std::vector<FieldId>& chosen,
                           const std::function<void(std::vector<FieldId>)>& change) {
    std::vector<const Field*> all;
    for (const Field& field : context.workshop().fields()) all.push_back(&field);
    draw_chips(
        column, context, all.size(),
        [&](std::size_t i) {
            Chip chip;
            chip.label = all[i]->name;
            chip.field = static_cast<int>(all[i]->place);
            chip.on = std::find(chosen.begin(), chosen.end(), all[i]->id) != chosen.end();
            return chip;
        },
        [&](std::size_t i) { return id + "." + std::to_string(i + 1); },
        [&](std::size_t i) {
            std::vector<FieldId> next = chosen;
            if (std::erase(next, all[i]->id) == 0) next.push_back(all[i]->id);
            change(std::move(next));
        });
}

void column_label(FieldColumn& column, const DeskContext& context, std::string_view words) {
    context.painter.text_in(column.rest.cut_top(context.px(30), context.px(3)), type::second, words,
                            context.colours().ink2);
}

}  // namespace yoriai
