#include <algorithm>
#include <string>
#include <tuple>

#include "language/normalise.h"
#include "text/choose_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr std::size_t many = 12;  // more than these can be searched

std::string source_words(const Workshop& workshop, const RoundDraft& draft, ItemSource source) {
    switch (source) {
        case ItemSource::themes:
            return say(words::choose_from_themes);
        case ItemSource::cards:
            return say(words::choose_from_cards);
        case ItemSource::issues:
            return say(words::choose_from_issues);
        case ItemSource::actions:
            return say(words::choose_from_actions);
        case ItemSource::statements:
            return say(words::choose_from_statements);
        case ItemSource::same:
            break;
    }
    const Round* round = workshop.find(draft.again);
    return say(words::choose_from_same, {std::to_string(round ? round->number : 0)});
}

void draw_sources(RoundDraft& draft, DeskContext& context, Box& room) {
    Box row = room.cut_top(context.px(36), context.px(10));
    for (const ItemSource source :
         {ItemSource::same, ItemSource::themes, ItemSource::cards, ItemSource::issues,
          ItemSource::actions, ItemSource::statements}) {
        if (source == ItemSource::same && !context.workshop().find(draft.again)) continue;
        const std::string name = source_words(context.workshop(), draft, source);
        Chip chip;
        chip.label = name;
        chip.on = draft.source == source;
        if (chip_size(context.painter, chip).x > row.width)
            row = room.cut_top(context.px(36), context.px(10));
        const std::string id = "choose.source." + std::to_string(static_cast<int>(source));
        if (!chip_left(context, id, row, chip) || draft.source == source) continue;
        draft.source = source;
        draft.other.clear();
        draft.search = {};
    }
}

void draw_statements(RoundDraft& draft, DeskContext& context, Box room) {
    Box below = room.cut_bottom(context.px(space::small_button), context.px(10));
    if (button_left(context, "choose.reflection", below,
                    {say(words::choose_reflection), ButtonKind::normal, ButtonSize::small}))
        ask_for_reflection(draft);
    TextFieldLook look;
    look.hint = say(words::choose_statements_hint);
    look.many_lines = true;
    if (text_field(context, "choose.statements", room, draft.statements, look).entered)
        type_text(draft.statements, "\n");
}

// Search, all and none; only where there is more than a screenful.
void draw_narrowing(RoundDraft& draft, DeskContext& context, Box& room,
                    const std::vector<Candidate>& shown) {
    Box row = room.cut_top(context.px(space::text_field), context.px(10));
    const Button none{say(words::choose_none), ButtonKind::quiet, ButtonSize::small};
    const Button all{say(words::choose_all), ButtonKind::quiet, ButtonSize::small};
    for (const auto& [id, look, on] :
         {std::tuple("choose.none", none, false), std::tuple("choose.all", all, true)})
        if (button_right(context, id, row, look))
            for (const Candidate& candidate : shown) choose(draft, candidate, on);
    TextFieldLook look;
    look.hint = say(words::choose_search);
    look.icon = Icon::search;
    text_field(context, "choose.search", row, draft.search, look);
}

std::vector<Candidate> matching(const std::vector<Candidate>& all, const std::string& search) {
    std::vector<Candidate> found;
    const std::string wanted = fold_for_search(search);
    for (const Candidate& candidate : all)
        if (fold_for_search(candidate.text).find(wanted) != std::string::npos)
            found.push_back(candidate);
    return found;
}

}  // namespace

void draw_round_items(ChoosePanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    RoundDraft& draft = panel.draft;
    const std::vector<Candidate> all = candidates(context.workshop(), draft);
    const auto chosen = std::count_if(all.begin(), all.end(), [&](const Candidate& candidate) {
        return is_chosen(draft, candidate);
    });
    label(context, room, say(words::choose_items, {std::to_string(chosen)}));
    draw_sources(draft, context, room);
    if (draft.source == ItemSource::statements) return draw_statements(draft, context, room);
    if (all.empty()) {
        draw_hint(painter,
                  room.cut_top(hint_height(painter, room.width, say(words::choose_none_here))),
                  HintKind::hint, say(words::choose_none_here));
        return;
    }
    const std::vector<Candidate> shown = matching(all, draft.search.text);
    if (all.size() > many) draw_narrowing(draft, context, room, shown);
    ScrollArea area(context, "choose.items", room, panel.items_scroll);
    Box list = area.content();
    const float height = painter.px(48);
    const auto seen = area.rows(shown.size(), height);
    // One more at each end, for Tab to go on to.
    const std::size_t first = seen.first > 0 ? seen.first - 1 : 0;
    list.y += height * static_cast<float>(first);
    list.height = 1.0e6F;
    for (std::size_t i = first; i < std::min(shown.size(), seen.second + 1); ++i) {
        const bool on = is_chosen(draft, shown[i]);
        const std::string id = "choose.item." + shown[i].key;
        const Box row = list.cut_top(height);
        if (check_box(context, id, row, shown[i].text, on)) choose(draft, shown[i], !on);
    }
}

}  // namespace yoriai
