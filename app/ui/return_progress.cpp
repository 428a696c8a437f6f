// How far each action has come in a fiscal year.

#include <algorithm>

#include "plan/answer_words.h"
#include "text/register_messages.h"
#include "ui/chip_choice.h"
#include "ui/return_register.h"

namespace yoriai {
namespace {

const Progress* progress_of(const Workshop& workshop, ActionId action, int year) {
    const auto found = std::find_if(
        workshop.progress().begin(), workshop.progress().end(), [&](const Progress& progress) {
            return progress.action == action && progress.fiscal_year == year;
        });
    return found == workshop.progress().end() ? nullptr : &*found;
}

std::string year_words(int year) {
    return language() == Language::english ? std::to_string(year) : to_era_fiscal_year(year);
}

void draw_year(ReturnPanel& panel, DeskContext& context, Box row) {
    panel_title(context, row, Icon::none,
                say(words::progress_of_year, {year_words(panel.fiscal_year)}));
}

void draw_action(DeskContext& context, FieldColumn& column, const Action& action, int year) {
    const Painter& painter = context.painter;
    const Progress* said = progress_of(context.workshop(), action.id, year);
    const std::string id = "return.progress." + std::to_string(action.number);
    const std::string title = std::to_string(action.number) + "　" + action.title;
    const float height = painter.paragraph_height(column.rest.width, type::base.bold(), title);
    painter.paragraph(column.rest.cut_top(height, painter.px(6)), type::base.bold(), title,
                      context.colours().ink);
    SetProgress command{action.id, year, said ? said->state : ProgressState::not_started,
                        said ? said->note : ""};
    constexpr auto all = names(ProgressState{});
    draw_chips(
        column, context, all.size(),
        [&](std::size_t i) {
            Chip chip;
            chip.label = say(message_of(static_cast<ProgressState>(i)));
            chip.on = said && said->state == static_cast<ProgressState>(i);
            return chip;
        },
        [&](std::size_t i) { return id + "." + all[i]; },
        [&](std::size_t i) {
            SetProgress set = command;
            set.state = static_cast<ProgressState>(i);
            context.ask(set);
        });
    Box row = column.rest.cut_top(painter.px(space::text_field), painter.px(20));
    Button forget{say(words::progress_forget), ButtonKind::quiet, ButtonSize::small};
    if (said && button_right(context, id + ".forget", row, forget))
        context.ask(RemoveProgress{said->id});
    TextFieldLook look;
    look.hint = say(words::progress_words_hint);
    if (const auto written = value_field(context, id + ".note", row, command.note, look)) {
        command.note = *written;
        context.ask(command);
    }
}

}  // namespace

void draw_progress(ReturnPanel& panel, DeskContext& context, Box room) {
    const Workshop& workshop = context.workshop();
    if (workshop.actions().empty()) {
        draw_empty_state(context.painter, room, Icon::flag, say(words::progress_none));
        return;
    }
    if (panel.fiscal_year == 0) panel.fiscal_year = fiscal_year(today());
    Box row = room.cut_top(context.px(48), context.px(8));
    if (button_right(context, "return.progress.next_year", row,
                     {say(words::progress_next_year), ButtonKind::normal, ButtonSize::small}))
        ++panel.fiscal_year;
    if (button_right(context, "return.progress.year_before", row,
                     {say(words::progress_year_before), ButtonKind::normal, ButtonSize::small}))
        --panel.fiscal_year;
    draw_year(panel, context, row);
    const std::size_t written = static_cast<std::size_t>(
        std::count_if(workshop.actions().begin(), workshop.actions().end(), [&](const Action& one) {
            return progress_of(workshop, one.id, panel.fiscal_year) != nullptr;
        }));
    const std::string about =
        say(words::progress_written,
            {std::to_string(workshop.actions().size()), std::to_string(written)});
    context.painter.text_in(room.cut_top(context.px(30), context.px(10)), type::second, about,
                            context.colours().ink2);
    FieldColumn column(context, "return.progress", room, panel.sheet_scroll);
    for (const Action& action : workshop.actions())
        draw_action(context, column, action, panel.fiscal_year);
}

}  // namespace yoriai
