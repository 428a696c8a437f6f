#include "ui/choose_panel.h"

#include <algorithm>

#include "model/round_rules.h"
#include "text/choose_messages.h"
#include "text/desk_messages.h"
#include "text/vote_messages.h"

namespace yoriai {
namespace {

const Round* chosen_round(ChoosePanel& panel, const Workshop& workshop) {
    if (const Round* round = workshop.find(panel.round)) return round;
    if (workshop.rounds().empty()) return nullptr;
    panel.round = workshop.rounds().last().id;
    return workshop.find(panel.round);
}

void draw_form_now_line(ChoosePanel& panel, DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (!context.workshop().rounds().empty() &&
        now.button("choose.cancel", {say(words::choose_cancel)}))
        panel.making = false;
    now.words(say(words::choose_now_make), say(words::choose_calm_make));
}

constexpr int most_grid_marks = 11;  // columns of the tally

// The ways in which votes of this round can come in.
std::vector<VoteEntry> entries_of(const Workshop& workshop, const Round& round) {
    std::vector<VoteEntry> entries;
    const RoundRules rules = rules_of(workshop, round);
    const bool few_marks = rules.top_grade - rules.least_grade < most_grid_marks;
    if (rules.typed && few_marks) {
        entries.push_back(VoteEntry::tables);
        if (!rules.weights && !rules.pairs) entries.push_back(VoteEntry::hands);
    }
    entries.push_back(VoteEntry::ballots);
    entries.push_back(VoteEntry::device);
    return entries;
}

const Message& entry_words(VoteEntry entry) {
    if (entry == VoteEntry::hands) return words::vote_by_hands;
    if (entry == VoteEntry::device) return words::vote_by_device;
    return entry == VoteEntry::ballots ? words::vote_by_ballots : words::vote_by_table;
}

const Message& entry_now(VoteEntry entry) {
    if (entry == VoteEntry::hands) return words::choose_now_hands;
    if (entry == VoteEntry::device) return words::choose_now_device;
    return entry == VoteEntry::ballots ? words::choose_now_ballots : words::choose_now_open;
}

void draw_entry(ChoosePanel& panel, DeskContext& context, Box room, const Round& round,
                const RoundResult& result) {
    const auto entries = entries_of(context.workshop(), round);
    if (std::find(entries.begin(), entries.end(), panel.entry) == entries.end())
        panel.entry = entries.front();
    Box row = room.cut_top(context.px(36), context.px(14));
    for (const VoteEntry entry : entries) {
        Chip chip;
        chip.label = say(entry_words(entry));
        chip.on = panel.entry == entry;
        const std::string id = "choose.entry." + std::to_string(static_cast<int>(entry));
        if (!chip_left(context, id, row, chip)) continue;
        panel.entry = entry;
        panel.column = {};  // the hall as a whole, until a table is chosen
        context.focus.clear();
    }
    if (panel.entry == VoteEntry::tables)
        return draw_tally_grid(panel, context, room, round, result);
    draw_entry_table(panel, context, room);
    if (panel.entry == VoteEntry::ballots) {
        draw_entry_attribute(panel, context, room, round);
        return draw_ballot_entry(panel, context, room, round);
    }
    if (panel.entry == VoteEntry::device) return draw_device_entry(panel, context, room, round);
    if (round.method == RoundMethod::agreement)
        draw_answers(panel, context, room);
    else
        panel.answer = Answer::agree;
    draw_hand_count(panel, context, room, round);
}

// The buttons beside the primary one.
void offer_more(ChoosePanel& panel, DeskContext& context, NowLine& now, const Round& round) {
    if (round.state == RoundState::prepared || round.state == RoundState::open) {
        Button question{say(words::choose_show_question)};
        question.icon = Icon::hall;
        if (now.button("choose.show_question", question))
            context.request(ShowInHall{HallScene::question, {}, round.id});
    }
    if (round.state != RoundState::revealed) return;
    if (now.button("choose.new", {say(words::choose_new_round)})) begin_round(panel, {});
    if (now.button("choose.repeat", {say(words::vote_repeat)}))
        begin_round(panel, draft_again(round));
}

// What the round's state asks for now: its one primary button and a second one.
void draw_round_now_line(ChoosePanel& panel, DeskContext& context, const Box& line,
                         const Round& round) {
    NowLine now(context, line);
    const Message* what = &entry_now(panel.entry);
    const Message* calm = &words::choose_calm_make;
    switch (round.state) {
        case RoundState::prepared:
            what = &words::choose_now_prepared;
            if (now.primary("choose.open", say(words::choose_start)))
                context.ask(OpenRound{round.id});
            break;
        case RoundState::open:
            if (now.primary("choose.close", say(words::choose_close)))
                context.ask(CloseRound{round.id});
            break;
        case RoundState::closed:
            what = &words::choose_now_closed;
            if (now.primary("choose.reveal", say(words::choose_reveal))) {
                context.ask(RevealRound{round.id});
                context.request(ShowInHall{HallScene::results, {}, round.id, {}, {}, panel.slowly});
                panel.view = ResultsView::bars;
            }
            if (now.button("choose.reopen", {say(words::choose_reopen)}))
                context.ask(OpenRound{round.id});
            break;
        case RoundState::revealed:
            what = &words::choose_now_revealed;
            calm = &words::choose_calm_revealed;
            if (now.primary("choose.next", say(words::act_go_map)))
                context.go_to = WorkshopStep::map;
            break;
    }
    offer_more(panel, context, now, round);
    now.words(say(*what), say(*calm));
}

constexpr float least_panel_height = 620;

// Without a round: one is being made.
void draw_panels(ChoosePanel& panel, DeskContext& context, const Box& side, const Box& work,
                 const Round* round) {
    const Painter& painter = context.painter;
    draw_panel(painter, side);
    draw_panel(painter, work);
    const float padding = painter.px(space::panel_padding);
    draw_round_side(panel, context, side.inset(padding), round);
    if (!round) return draw_round_form(panel, context, work.inset(padding));
    const RoundResult result = count_round(context.workshop(), *round);
    if (round->state == RoundState::revealed)
        draw_round_results(panel, context, work.inset(padding), *round, result);
    else
        draw_entry(panel, context, work.inset(padding), *round, result);
}

void draw_side_by_side(ChoosePanel& panel, DeskContext& context, Box work, const Round* round) {
    const Box side = work.cut_left(context.px(420), context.px(space::panel_gap));
    draw_panels(panel, context, side, work, round);
}

}  // namespace

void begin_round(ChoosePanel& panel, RoundDraft draft) {
    panel.making = true;
    panel.draft = std::move(draft);
    panel.form_scroll = panel.items_scroll = {};
}

void draw(ChoosePanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    const Box line = work.cut_top(painter.px(space::now_line));
    const Round* round = chosen_round(panel, context.workshop());
    if (!round) panel.making = true;
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    const bool making = panel.making;
    if (making)
        draw_form_now_line(panel, context, line);
    else
        draw_round_now_line(panel, context, line, *round);
    const Round* const shown = making ? nullptr : round;
    if (work.width < painter.px(1100)) {
        constexpr float heights[] = {least_panel_height, least_panel_height};
        stack_panels(context, "choose.all", work, panel.all_scroll, heights,
                     [&](std::span<const Box> boxes) {
                         draw_panels(panel, context, boxes[0], boxes[1], shown);
                     });
    } else if (work.height < painter.px(least_panel_height)) {
        constexpr float heights[] = {least_panel_height};
        stack_panels(context, "choose.all", work, panel.all_scroll, heights,
                     [&](std::span<const Box> boxes) {
                         draw_side_by_side(panel, context, boxes[0], shown);
                     });
    } else {
        draw_side_by_side(panel, context, work, shown);
    }
    if (!making) draw_device_vote(panel.device, context);
}

}  // namespace yoriai
