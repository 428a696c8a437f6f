#include "ui/choose_panel.h"

#include <algorithm>

#include "text/choose_messages.h"
#include "text/desk_messages.h"

namespace yoriai {
namespace {

const Round* chosen_round(ChoosePanel& panel, const Workshop& workshop) {
    if (const Round* round = workshop.find(panel.round)) return round;
    if (workshop.rounds().empty()) return nullptr;
    panel.round = workshop.rounds().last().id;
    return workshop.find(panel.round);
}

void begin_round(ChoosePanel& panel) {
    panel.making = true;
    panel.question = {};
    panel.left_out.clear();
    panel.form_scroll = {};
}

void draw_form_now_line(ChoosePanel& panel, DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (!context.workshop().rounds().empty() &&
        now.button("choose.cancel", {say(words::choose_cancel)}))
        panel.making = false;
    now.words(say(words::choose_now_make), say(words::choose_calm_make));
}

void show_in_hall(DeskContext& context, HallScene scene, RoundId round) {
    context.request(ShowInHall{scene, {}, round});
}

// What the round's state asks for now: its one primary button and a second one.
void draw_round_now_line(ChoosePanel& panel, DeskContext& context, const Box& line,
                         const Round& round) {
    NowLine now(context, line);
    const Message* what = &words::choose_now_open;
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
                show_in_hall(context, HallScene::results, round.id);
            }
            if (now.button("choose.reopen", {say(words::choose_reopen)}))
                context.ask(OpenRound{round.id});
            break;
        case RoundState::revealed:
            what = &words::choose_now_revealed;
            calm = &words::choose_calm_revealed;
            if (now.primary("choose.next", say(words::act_go_write)))
                context.go_to = WorkshopStep::write;
            break;
    }
    if (round.state == RoundState::prepared || round.state == RoundState::open) {
        Button question{say(words::choose_show_question)};
        question.icon = Icon::hall;
        if (now.button("choose.show_question", question))
            show_in_hall(context, HallScene::question, round.id);
    }
    if (round.state == RoundState::revealed &&
        now.button("choose.new", {say(words::choose_new_round)}))
        begin_round(panel);
    now.words(say(*what), say(*calm));
}

}  // namespace

void draw(ChoosePanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    const Box line = work.cut_top(painter.px(space::now_line));
    const Round* round = chosen_round(panel, context.workshop());
    if (!round) panel.making = true;
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    Box side = work.cut_left(painter.px(420), painter.px(space::panel_gap));
    draw_panel(painter, side);
    draw_panel(painter, work);
    const float padding = painter.px(space::panel_padding);
    if (panel.making) {
        draw_form_now_line(panel, context, line);
        draw_round_side(panel, context, side.inset(padding), nullptr);
        draw_round_form(panel, context, work.inset(padding));
        return;
    }
    draw_round_now_line(panel, context, line, *round);
    const RoundResult result = count_round(context.workshop(), *round);
    draw_round_side(panel, context, side.inset(padding), round);
    if (round->state == RoundState::revealed)
        draw_round_results(panel, context, work.inset(padding), *round, result);
    else
        draw_tally_grid(panel, context, work.inset(padding), *round, result);
}

}  // namespace yoriai
