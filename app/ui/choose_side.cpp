#include <algorithm>

#include "text/choose_messages.h"
#include "text/vote_messages.h"
#include "text/word_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

void draw_rounds(ChoosePanel& panel, DeskContext& context, Box& side) {
    const Painter& painter = context.painter;
    panel_title(context, side, Icon::ballot, say(words::choose_this_round));
    Box row = side.cut_top(painter.px(36), painter.px(10));
    for (const Round& round : context.workshop().rounds()) {
        Chip chip;
        const std::string name = say(words::word_round, {std::to_string(round.number)});
        chip.label = name;
        chip.on = !panel.making && round.id == panel.round;
        if (chip_size(painter, chip).x > row.width)
            row = side.cut_top(painter.px(36), painter.px(10));
        if (!chip_left(context, "choose.round." + std::to_string(round.number), row, chip))
            continue;
        panel.round = round.id;
        panel.making = false;
        panel.row = {};
        panel.typed.clear();
    }
    Chip fresh;
    fresh.label = say(words::choose_new_round);
    fresh.on = panel.making;
    if (chip_size(painter, fresh).x > row.width) row = side.cut_top(painter.px(36), painter.px(10));
    if (chip_left(context, "choose.new_round", row, fresh) && !panel.making) begin_round(panel, {});
    divider(context, side);
}

void draw_eligible(DeskContext& context, Box& side, const Round& round) {
    label(context, side, say(words::choose_eligible));
    Box row = side.cut_top(context.px(space::text_field), context.px(16));
    const Box field = row.cut_left(context.px(200));
    const auto answer = number_field(context, "choose.eligible", field, round.eligible, 0, 100000,
                                     say(words::choose_people_unit));
    if (!answer || !answer->number) return;
    ChangeRound change;
    change.round = round.id;
    change.eligible = answer->number;
    context.ask(change);
}

void draw_entered(DeskContext& context, Box& side, const Round& round) {
    const Painter& painter = context.painter;
    const RoundResult result = count_round(context.workshop(), round);
    label(context, side, say(words::choose_entered));
    const bool votes_are_counted =
        round.method == RoundMethod::dots || round.method == RoundMethod::hands ||
        round.method == RoundMethod::one_per_field || round.method == RoundMethod::approval;
    std::string entered = votes_are_counted
                              ? say(words::word_votes, {std::to_string(result.total)})
                              : say(words::choose_ballots, {std::to_string(result.ballots)});
    const int possible =
        round.method == RoundMethod::dots ? round.eligible.value_or(0) * round.dots : 0;
    if (possible > 0)
        entered = say(words::choose_of_possible,
                      {std::to_string(result.total), std::to_string(possible)});
    painter.text_in(side.cut_top(painter.px(40), painter.px(8)), type::tally.bold(), entered,
                    context.colours().ink);
    if (possible > 0)
        draw_progress_bar(painter, side.cut_top(painter.px(18), painter.px(12)),
                          std::min(1.0, static_cast<double>(result.total) / possible));
    if (round.corrections > 0)
        painter.text_in(side.cut_top(painter.px(30)), type::second,
                        say(words::vote_corrections, {std::to_string(round.corrections)}),
                        context.colours().ink2);
    if (result.ballots > 0 && votes_are_counted)
        painter.text_in(side.cut_top(painter.px(30)), type::second,
                        say(words::choose_ballots, {std::to_string(result.ballots)}),
                        context.colours().ink2);
}

// Paper to vote on, as PDF.
void draw_paper(DeskContext& context, Box& side, const Round& round) {
    const RoundRules rules = rules_of(context.workshop(), round);
    divider(context, side);
    const auto offer = [&](std::string_view id, const Message& words, RoundFile what) {
        Box row = side.cut_top(context.px(space::small_button), context.px(8));
        Button look{say(words), ButtonKind::normal, ButtonSize::small};
        look.icon = Icon::doc;
        if (button(context, id, row, look)) context.request(ExportRound{round.id, what});
    };
    offer("choose.print_ballots", words::vote_print_ballots, RoundFile::ballots);
    if (!rules.has_grades() && !rules.weights)
        offer("choose.print_dot_sheets", words::vote_print_dot_sheets, RoundFile::dot_sheets);
}

// What is asked, how, and that nobody's vote is kept.
void draw_about_round(DeskContext& context, Box& side, const Round& round) {
    const Painter& painter = context.painter;
    label(context, side, say(words::choose_question));
    const float height = painter.paragraph_height(side.width, type::list, round.question);
    painter.paragraph(side.cut_top(height, painter.px(16)), type::list, round.question,
                      context.colours().ink);
    label(context, side, say(words::choose_method));
    painter.text_in(side.cut_top(painter.px(32)), type::base.bold(), method_words(round).title,
                    context.colours().ink);
    painter.text_in(side.cut_top(painter.px(28), painter.px(16)), type::second,
                    method_words(round).about, context.colours().ink2);
    label(context, side, say(words::choose_secret));
    Box secret = side.cut_top(painter.px(32), painter.px(16));
    painter.icon_in(secret.cut_left(painter.px(24), painter.px(8)), Icon::lock, 22,
                    context.colours().ink2);
    painter.text_in(secret, type::base, say(words::choose_only_counts), context.colours().ink);
}

void draw_this_round(ChoosePanel& panel, DeskContext& context, Box& side, const Round& round) {
    draw_about_round(context, side, round);
    if (round.state != RoundState::revealed) draw_eligible(context, side, round);
    draw_entered(context, side, round);
    if (round.state == RoundState::prepared || round.state == RoundState::open)
        draw_paper(context, side, round);
    if (round.state != RoundState::closed) return;
    divider(context, side);
    const std::string_view words = say(words::choose_slowly);
    if (check_box(context, "choose.slowly", side.cut_top(context.px(space::list_row)), words,
                  panel.slowly))
        panel.slowly = !panel.slowly;
}

}  // namespace

void draw_round_side(ChoosePanel& panel, DeskContext& context, const Box& room,
                     const Round* round) {
    ScrollArea area(context, "choose.side", room, panel.side_scroll);
    Box side = area.column();
    draw_rounds(panel, context, side);
    if (round) draw_this_round(panel, context, side, *round);
    area.end_at(side.y);
}

}  // namespace yoriai
