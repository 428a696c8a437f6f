#include <algorithm>

#include "model/round_rules.h"
#include "text/choose_messages.h"
#include "text/vote_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr std::string_view hands_area = "choose.hands_area";
constexpr float hands_row_height = 74;

// What a hand for this item is counted as.
EnterTally tally_of(const ChoosePanel& panel, const Workshop& workshop, const Round& round,
                    ItemId item) {
    EnterTally tally;
    tally.round = round.id;
    tally.item = item;
    tally.table_id = panel.column;
    tally.answer = panel.answer;
    const RoundRules rules = rules_of(workshop, round);
    if (rules.has_grades()) tally.grade = panel.grade;
    if (rules.feasibility) tally.feasibility = panel.feasibility;
    return tally;
}

int counted(const Workshop& workshop, const EnterTally& wanted) {
    return typed_count(workshop, wanted).value_or(0);
}

// One more person, or one less, for the item with this key.
void count(ChoosePanel& panel, DeskContext& context, const Round& round, std::size_t place,
           int more, std::vector<EnterTally>& asked) {
    const auto items = context.workshop().items_of(round.id);
    if (place >= items.size()) return;
    EnterTally tally = tally_of(panel, context.workshop(), round, items[place]->id);
    // Keys of one frame add up.
    const auto before = std::find_if(asked.begin(), asked.end(),
                                     [&](const EnterTally& one) { return one.item == tally.item; });
    if (before != asked.end()) {
        before->count = std::max(0, before->count + more);
        return;
    }
    tally.count = std::max(0, counted(context.workshop(), tally) + more);
    asked.push_back(tally);
}

void take_keys(ChoosePanel& panel, DeskContext& context, const Round& round) {
    if (round.state != RoundState::open || !context.focus.has(hands_area)) return;
    std::vector<EnterTally> asked;
    const bool less = ImGui::GetIO().KeyShift;
    const std::size_t items = context.workshop().items_of(round.id).size();
    for (std::size_t place = 0; place < std::min<std::size_t>(items, most_item_keys); ++place) {
        const char sign = item_key(place);
        const bool figure = sign >= '0' && sign <= '9';
        const auto key =
            static_cast<ImGuiKey>(figure ? ImGuiKey_0 + (sign - '0') : ImGuiKey_A + (sign - 'a'));
        const ImGuiKeyChord chord = less ? ImGuiMod_Shift | key : key;
        bool pressed = key_pressed(context, chord);
        if (figure)
            pressed =
                key_pressed(context, static_cast<ImGuiKey>(ImGuiKey_Keypad0 + (sign - '0'))) ||
                pressed;
        if (pressed) count(panel, context, round, place, less ? -1 : 1, asked);
    }
    for (const EnterTally& tally : asked) context.ask(tally);
}

}  // namespace

void draw_hand_count(ChoosePanel& panel, DeskContext& context, Box room, const Round& round) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    if (round.state == RoundState::open && context.focus.on_top() && context.focus.now().empty())
        context.focus.give(hands_area, false);
    take_keys(panel, context, round);
    const RoundRules rules = rules_of(context.workshop(), round);
    if (rules.has_grades())
        draw_mark_choice(panel, context, room, round, panel.grade,
                         rules.feasibility ? words::choose_important : words::choose_mark);
    if (rules.feasibility)
        draw_mark_choice(panel, context, room, round, panel.feasibility, words::choose_feasible);
    if (interact(context, hands_area, room).clicked) context.focus.give(hands_area, false);
    painter.text_in(room.cut_top(painter.px(32), painter.px(8)), type::second,
                    say(words::vote_hands_keys), colours.ink2);
    ScrollArea area(context, "choose.hands_scroll", room, panel.grid_scroll);
    Box list = area.column();
    std::size_t place = 0;
    for (const Item* item : context.workshop().items_of(round.id)) {
        Box row = list.cut_top(painter.px(hands_row_height));
        painter.line({row.x, row.bottom()}, {row.right(), row.bottom()}, colours.line, 1);
        const Box key = row.cut_left(painter.px(52), painter.px(12));
        const char sign[] = {item_key(place), '\0'};
        draw_key_cap(painter, {key.x, key.y + painter.px(18)}, painter.px(36), sign, colours.ink2);
        const Box number = row.cut_right(painter.px(110), painter.px(12));
        painter.text_in(row, type::list, item->text, colours.ink);
        mark("choose.hand." + std::to_string(place), number);
        painter.text_in(
            number, type::tally.bold(),
            std::to_string(
                counted(context.workshop(), tally_of(panel, context.workshop(), round, item->id))),
            colours.ink, Align::right);
        ++place;
    }
    area.end_at(list.y);
}

}  // namespace yoriai
