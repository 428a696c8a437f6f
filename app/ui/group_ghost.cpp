// Where a card that stands nowhere may belong, and why. Nothing moves by it.

#include <cmath>

#include "analysis/theme_placing.h"
#include "telling/theme_words.h"
#include "text/board_messages.h"
#include "text/desk_messages.h"
#include "text/group_messages.h"
#include "ui/group_panel.h"

namespace yoriai {

void look_for_ghost(GroupPanel& panel, const DeskContext& context) {
    const DeskInput& input = context.input;
    const Card* card = context.workshop().find(context.current_card);
    const bool known = input.placer && input.placer_themes && input.placer_texts;
    if (!known || !card || card->theme || card->lone) {
        panel.state.ghost.reset();
        panel.placed_card = {};
        return;
    }
    if (panel.placed_card == card->id && panel.placed_revision == input.revision) return;
    panel.placed_card = card->id;
    panel.placed_revision = input.revision;
    panel.state.ghost.reset();
    const Placement placement = input.placer->place_new_card(card->text);
    if (!placement.theme || *placement.theme >= input.placer_themes->size()) return;
    const ThemeId theme = (*input.placer_themes)[*placement.theme];
    if (!context.workshop().find(theme)) return;
    panel.state.ghost = GhostCard{card->id, theme};
    panel.ghost_why.clear();
    for (const Reason& reason : placement.reasons)
        panel.ghost_why +=
            (panel.ghost_why.empty() ? "" : "\n") + say_reason(reason, *input.placer_texts);
}

void draw_ghost_reasons(GroupPanel& panel, DeskContext& context, Box& side) {
    const auto& ghost = panel.state.ghost;
    const Theme* theme = ghost ? context.workshop().find(ghost->theme) : nullptr;
    if (!theme) return;
    constexpr int most_lines = 4;
    const Painter& painter = context.painter;
    mark("group.ghost", side);
    side.cut_top(painter.short_paragraph(side, type::base.bold(),
                                         say(words::board_ghost_title, {theme->title}),
                                         context.colours().ink, 2),
                 painter.px(4));
    side.cut_top(painter.short_paragraph(side, type::second, panel.ghost_why,
                                         context.colours().ink2, most_lines),
                 painter.px(8));
    Box row = side.cut_top(painter.px(space::small_button), painter.px(8));
    if (button_left(context, "group.ghost.accept", row,
                    {say(words::group_accept), ButtonKind::normal, ButtonSize::small}))
        context.ask(PutCards{{ghost->card}, ghost->theme, {}});
    divider(context, side);
}

}  // namespace yoriai
