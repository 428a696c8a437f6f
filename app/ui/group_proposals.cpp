// The themes that the program proposes, beside the board.

#include <algorithm>
#include <string>

#include "telling/theme_words.h"
#include "text/group_messages.h"
#include "ui/accept_proposal.h"
#include "ui/group_panel.h"

namespace yoriai {
namespace {

// The cards of a proposed theme that stand nowhere yet.
std::vector<CardId> free_cards(const DeskContext& context, const ProposedTheme& theme) {
    std::vector<CardId> cards;
    for (const std::size_t index : theme.cards) {
        const Card* card = context.workshop().find((*context.input.proposal_cards)[index]);
        if (card && !card->theme && !card->lone) cards.push_back(card->id);
    }
    return cards;
}

std::string join_words(const std::vector<std::string>& all, std::size_t most) {
    std::string joined;
    for (std::size_t at = 0; at < std::min(most, all.size()); ++at)
        joined += (at ? say(words::group_word_comma) : "") + all[at];
    return joined;
}

void accept_one(DeskContext& context, const ProposedTheme& theme, std::vector<CardId> cards) {
    NewTheme made;
    made.title = theme.title;
    made.cards = std::move(cards);
    context.ask(AcceptThemes{{std::move(made)}});
}

// The cards of a proposed theme, each with why it stands there. Returns the height.
float draw_reasons(const DeskContext& context, const Box& room, const ProposedTheme& theme) {
    constexpr std::size_t most_explained = 8;
    const Painter& painter = context.painter;
    const DeskInput& input = context.input;
    Box rest = room;
    for (std::size_t i = 0; i < std::min(most_explained, theme.cards.size()); ++i) {
        const std::size_t card = theme.cards[i];
        rest.cut_top(
            painter.short_paragraph(rest, type::second.bold(), (*input.proposal_texts)[card].text,
                                    context.colours().ink, 2),
            painter.px(2));
        for (const Reason& reason : input.proposal->reasons[card])
            rest.cut_top(painter.short_paragraph(rest, type::small,
                                                 say_reason(reason, *input.proposal_texts),
                                                 context.colours().ink2, 2),
                         painter.px(2));
        rest.cut_top(painter.px(8));
    }
    return rest.y - room.y;
}

float draw_proposed(GroupPanel& panel, DeskContext& context, Box room, std::size_t index,
                    bool first) {
    const Painter& painter = context.painter;
    const ProposedTheme& theme = context.input.proposal->themes[index];
    const std::vector<CardId> cards = free_cards(context, theme);
    const std::string id = "group.proposal." + std::to_string(index);
    const float top = room.y;
    const bool near =
        context.focus.on_top() &&
        ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) &&
        Box{room.x, room.y, room.width, painter.px(190)}.contains(ImGui::GetMousePos());
    if (near && panel.search.text.empty()) panel.state.found_cards = {cards.begin(), cards.end()};
    room.cut_top(painter.short_paragraph(room, type::base.bold(), "「" + theme.title + "」",
                                         context.colours().ink, 3),
                 painter.px(4));
    std::string about = cards_words(cards.size());
    const std::string near_words = join_words(theme.terms, 4);
    if (!near_words.empty()) about += "　" + say(words::group_near_words, {near_words});
    room.cut_top(painter.short_paragraph(room, type::second, about, context.colours().ink2, 2),
                 painter.px(8));
    Box row = room.cut_top(painter.px(space::small_button), painter.px(20));
    const Button put{say(words::group_accept), first ? ButtonKind::primary : ButtonKind::normal,
                     ButtonSize::small};
    if (button_left(context, id + ".accept", row, put)) accept_one(context, theme, cards);
    if (button_left(context, id + ".put_away", row,
                    {say(words::group_put_away), ButtonKind::quiet, ButtonSize::small}))
        panel.put_away.insert(index);
    const bool explained = panel.explained == index;
    if (context.input.proposal_texts &&
        button_left(context, id + ".reasons", row,
                    {say(words::group_reasons), ButtonKind::quiet, ButtonSize::small})) {
        if (explained)
            panel.explained.reset();
        else
            panel.explained = index;
    }
    if (explained && context.input.proposal_texts)
        room.cut_top(draw_reasons(context, room, theme), painter.px(10));
    return room.y - top;
}

std::vector<std::size_t> open_proposals(const GroupPanel& panel, const DeskContext& context) {
    std::vector<std::size_t> open;
    const Proposal& proposal = *context.input.proposal;
    for (std::size_t at = 0; at < proposal.themes.size(); ++at)
        if (!panel.put_away.count(at) && !proposal.themes[at].pinned &&
            free_cards(context, proposal.themes[at]).size() >= 2)
            open.push_back(at);
    return open;
}

// Fewer and larger themes, or more and smaller ones: the same cards cut at another height.
void draw_count(DeskContext& context, Box& side) {
    const std::size_t count = context.input.proposal_count;
    if (count == 0) return;
    const Painter& painter = context.painter;
    Box row = side.cut_top(painter.px(44), painter.px(8));
    const std::string_view label = say(words::group_theme_count);
    painter.text_in(row.cut_left(painter.text_width(label, type::second) + 1, painter.px(12)),
                    type::second, label, context.colours().ink2);
    const auto step = [&](std::string_view id, Icon icon, std::size_t to, bool possible) {
        const Box box = row.cut_left(painter.px(48), painter.px(6));
        painter.outline(box, context.colours().line2, 2, space::control_radius);
        if (icon_button(context, id, box, icon, possible && !context.input.proposing))
            context.request(ProposeThemes{to});
    };
    const std::size_t by = std::max<std::size_t>(1, count / 8);
    step("group.fewer", Icon::minus, count - std::min(by, count - 1), count > 1);
    painter.text_in(row.cut_left(painter.px(52), painter.px(6)), type::base.bold(),
                    std::to_string(count), context.colours().ink, Align::centre);
    const bool more = context.input.proposal_cards && count < context.input.proposal_cards->size();
    step("group.more", Icon::plus, count + by, more);
}

void offer_regrouping(const GroupPanel& panel, DeskContext& context, Box& side) {
    if (!panel.can_regroup) return;
    side.cut_top(context.px(10));
    side.cut_top(context.painter.paragraph(side, type::second, say(words::group_regroup_about),
                                           context.colours().ink2),
                 context.px(14));
    if (small_button(context, "group.regroup", side, say(words::group_regroup), Icon::theme,
                     !context.input.proposing))
        context.request(Regroup{});
}

void draw_no_proposals(const GroupPanel& panel, DeskContext& context, Box side, bool known) {
    const DeskInput& input = context.input;
    const Message& why = input.proposing ? words::group_proposing
                         : known         ? words::group_nothing_to_propose
                                         : words::group_propose_about;
    side.cut_top(context.painter.paragraph(side, type::second, say(why), context.colours().ink2),
                 context.px(14));
    if (small_button(context, "group.propose", side, say(words::group_propose), Icon::bulb,
                     !input.proposing))
        context.request(ProposeThemes{});
    offer_regrouping(panel, context, side);
}

}  // namespace

void draw_proposals(GroupPanel& panel, DeskContext& context, Box side) {
    const Painter& painter = context.painter;
    const DeskInput& input = context.input;
    if (panel.proposal != input.proposal) {
        panel.proposal = input.proposal;
        panel.put_away.clear();
        panel.explained.reset();
        panel.proposal_scroll = {};
    }
    const bool known = input.proposal && input.proposal_cards;
    const std::vector<std::size_t> open =
        known ? open_proposals(panel, context) : std::vector<std::size_t>{};
    const std::string count =
        known ? say(words::group_proposals, {std::to_string(open.size())}) : std::string();
    panel_title(context, side, Icon::bulb, say(words::group_proposal_title), count);
    if (panel.search.text.empty()) panel.state.found_cards.clear();
    draw_count(context, side);
    if (open.empty()) return draw_no_proposals(panel, context, side, known);
    Box foot = side.cut_bottom(painter.px(space::small_button), painter.px(10));
    if (button_left(context, "group.accept_all", foot,
                    {say(words::group_accept_all), ButtonKind::normal, ButtonSize::small}))
        context.ask(accept_proposal(*input.proposal, *input.proposal_cards));
    if (button_left(context, "group.accept_none", foot,
                    {say(words::group_accept_none), ButtonKind::quiet, ButtonSize::small}))
        panel.put_away.insert(open.begin(), open.end());
    ScrollArea area(context, "group.proposals", side.inset(-painter.px(6), 0),
                    panel.proposal_scroll);
    Box rest = area.column().inset(painter.px(6), 0);
    for (const std::size_t index : open)
        rest.cut_top(draw_proposed(panel, context, rest, index, index == open.front()));
    area.end_at(rest.y);
}

}  // namespace yoriai
