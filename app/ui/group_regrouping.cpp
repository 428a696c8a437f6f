#include <string>

#include "text/group_messages.h"
#include "ui/accept_proposal.h"
#include "ui/group_panel.h"

namespace yoriai {
namespace {

// What becomes of a theme, a sentence each.
std::vector<std::string> sentences_of(const RegroupedTheme& theme, const Workshop& workshop) {
    std::vector<std::string> sentences;
    if (theme.ends) return {say(words::group_regroup_ends)};
    std::size_t joining = 0;
    for (const auto& [from, cards] : theme.joining) joining += cards.size();
    if (!theme.theme) sentences.push_back(say(words::group_regroup_new, {std::to_string(joining)}));
    for (const auto& [from, cards] : theme.joining) {
        const std::string count = std::to_string(cards.size());
        if (from)
            sentences.push_back(
                say(theme.theme ? words::group_regroup_joins_from : words::group_regroup_split,
                    {workshop.find(from)->title, count}));
        else if (theme.theme)
            sentences.push_back(say(words::group_regroup_joins, {count}));
    }
    if (!theme.leaving.empty())
        sentences.push_back(
            say(words::group_regroup_leaves, {std::to_string(theme.leaving.size())}));
    return sentences;
}

std::unordered_set<CardId> cards_of(const RegroupedTheme& theme) {
    std::unordered_set<CardId> cards(theme.leaving.begin(), theme.leaving.end());
    for (const auto& [from, joining] : theme.joining) cards.insert(joining.begin(), joining.end());
    return cards;
}

// Pointing at it lights its cards on the board. Returns the height.
float draw_change(GroupPanel& panel, DeskContext& context, Box room, const RegroupedTheme& theme) {
    const Painter& painter = context.painter;
    const float top = room.y;
    room.cut_top(painter.short_paragraph(room, type::base.bold(), "「" + theme.title + "」",
                                         context.colours().ink, 3),
                 painter.px(4));
    for (const std::string& sentence : sentences_of(theme, context.workshop()))
        room.cut_top(painter.paragraph(room, type::second, sentence, context.colours().ink2),
                     painter.px(2));
    room.cut_top(painter.px(18));
    const Box whole{room.x, top, room.width, room.y - top};
    if (context.focus.on_top() &&
        ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) &&
        whole.contains(ImGui::GetMousePos()) && panel.search.text.empty())
        panel.state.found_cards = cards_of(theme);
    return room.y - top;
}

}  // namespace

void draw_regrouping(GroupPanel& panel, DeskContext& context, Box side) {
    const Painter& painter = context.painter;
    const Regrouping& regrouping = *context.input.regrouping;
    panel_title(context, side, Icon::theme, say(words::group_regroup_title));
    if (panel.search.text.empty()) panel.state.found_cards.clear();
    Box foot = side.cut_bottom(painter.px(space::small_button), painter.px(10));
    const Button accept{say(words::group_regroup_accept), ButtonKind::primary, ButtonSize::small};
    if (!regrouping.changes_nothing() &&
        button_left(context, "group.regroup.accept", foot, accept)) {
        context.ask(accept_regrouping(regrouping));
        context.request(ForgetRegrouping{});
    }
    const Button cancel{say(words::group_regroup_cancel), ButtonKind::normal, ButtonSize::small};
    if (button_left(context, "group.regroup.cancel", foot, cancel) ||
        (context.focus.on_top() && key_pressed(context, ImGuiKey_Escape)))
        context.request(ForgetRegrouping{});
    ScrollArea area(context, "group.regroup", side.inset(-painter.px(6), 0),
                    panel.regrouping_scroll);
    Box rest = area.column().inset(painter.px(6), 0);
    const std::string kept =
        regrouping.changes_nothing()
            ? std::string(say(words::group_regroup_same))
            : say(words::group_regroup_kept,
                  {std::to_string(regrouping.kept_themes), std::to_string(regrouping.kept_cards)});
    rest.cut_top(painter.paragraph(rest, type::second, kept, context.colours().ink2),
                 painter.px(18));
    for (const RegroupedTheme& theme : regrouping.themes)
        rest.cut_top(draw_change(panel, context, rest, theme));
    if (!regrouping.alone.empty())
        rest.cut_top(painter.paragraph(
                         rest, type::second,
                         say(words::group_regroup_alone, {std::to_string(regrouping.alone.size())}),
                         context.colours().ink2),
                     painter.px(18));
    area.end_at(rest.y);
}

}  // namespace yoriai
