#include <algorithm>
#include <array>
#include <string>

#include "text/choose_messages.h"
#include "text/vote_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

// The round as the form describes it so far.
Round round_of(const RoundDraft& draft, RoundMethod method) {
    Round round;
    round.method = method;
    round.dots = method == RoundMethod::weights && draft.dots < 2 ? 5 : draft.dots;
    round.most_on_one = std::min(draft.most_on_one, draft.dots);
    round.top_grade = draft.top_grade;
    return round;
}

void draw_methods(RoundDraft& draft, DeskContext& context, Box& form) {
    const Painter& painter = context.painter;
    label(context, form, say(words::choose_method));
    const std::size_t across = form.width < painter.px(560) ? 1 : 2;
    constexpr auto all = names(RoundMethod{});
    const float gap = painter.px(12);
    const float width =
        (form.width - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
    Box row{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % across == 0) row = form.cut_top(painter.px(70), painter.px(8));
        const auto method = static_cast<RoundMethod>(i);
        const MethodWords words = method_words(round_of(draft, method));
        const Box box = row.cut_left(width, gap);
        if (!choice(context, std::string("choose.method.") + all[i], box, words.title, words.about,
                    draft.method == method))
            continue;
        if (method == RoundMethod::weights && draft.method != method) draft.dots = 5;
        draft.method = method;
    }
    form.cut_top(painter.px(8));
}

// A number with words before it, in a row of its own.
void draw_number(DeskContext& context, Box& form, std::string_view id, std::string_view words,
                 int& value, int least, int most) {
    const Painter& painter = context.painter;
    Box row = form.cut_top(painter.px(space::text_field), painter.px(14));
    painter.text_in(row.cut_left(painter.px(240), painter.px(16)), type::base, words,
                    context.colours().ink);
    if (const auto answer =
            number_field(context, id, row.cut_left(painter.px(140)), value, least, most);
        answer && answer->number)
        value = *answer->number;
}

void draw_numbers(RoundDraft& draft, DeskContext& context, Box& form) {
    switch (draft.method) {
        case RoundMethod::dots:
            draw_number(context, form, "choose.dots", say(words::choose_dot_count), draft.dots, 1,
                        50);
            draft.most_on_one = std::min(draft.most_on_one, draft.dots);
            draw_number(context, form, "choose.most_on_one", say(words::choose_most_on_one),
                        draft.most_on_one, 1, draft.dots);
            return;
        case RoundMethod::weights:
            draw_number(context, form, "choose.dots", say(words::vote_top_weight), draft.dots, 1,
                        50);
            return;
        case RoundMethod::score:
        case RoundMethod::judgment:
        case RoundMethod::importance_feasibility: {
            const int most = draft.method == RoundMethod::judgment ? 6 : 100;
            draft.top_grade = std::min(draft.top_grade, most);
            draw_number(context, form, "choose.top_grade", say(words::vote_top_grade),
                        draft.top_grade, 1, most);
            return;
        }
        default:
            return;
    }
}

void draw_eligible(RoundDraft& draft, DeskContext& context, Box& form) {
    int people = draft.eligible.value_or(count_people(context.workshop(), context.meeting));
    const int before = people;
    draw_number(context, form, "choose.draft_eligible", say(words::choose_eligible), people, 0,
                100000);
    if (people != before) draft.eligible = people;
}

void draw_attribute(RoundDraft& draft, DeskContext& context, Box& form) {
    const Painter& painter = context.painter;
    label(context, form, say(words::vote_attribute));
    Box row = form.cut_top(painter.px(36), painter.px(8));
    const std::array all = {words::vote_ask_nothing, words::vote_ask_age,
                            words::vote_ask_neighbourhood, words::vote_ask_voice};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto attribute = static_cast<BallotAttribute>(i);
        Chip chip;
        chip.label = say(all[i]);
        chip.on = draft.attribute == attribute;
        if (chip_left(context, std::string("choose.attribute.") + std::to_string(i), row, chip))
            draft.attribute = attribute;
    }
    if (draft.attribute != BallotAttribute::none) {
        const std::string_view about = say(words::vote_attribute_about);
        const float height = painter.paragraph_height(form.width, type::second, about);
        painter.paragraph(form.cut_top(height, painter.px(4)), type::second, about,
                          context.colours().ink2);
    }
}

void make_round(ChoosePanel& panel, DeskContext& context, bool open) {
    const AddRound round = round_of_draft(context.workshop(), panel.draft, context.meeting);
    panel.round = round.id;
    panel.making = false;
    panel.row = {};
    panel.typed.clear();
    panel.ballot = {};
    context.ask(round);
    if (open) context.ask(OpenRound{round.id});
}

void draw_how(ChoosePanel& panel, DeskContext& context, const Box& room) {
    ScrollArea area(context, "choose.form", room, panel.form_scroll);
    Box form = area.column();
    draw_methods(panel.draft, context, form);
    draw_numbers(panel.draft, context, form);
    draw_eligible(panel.draft, context, form);
    draw_attribute(panel.draft, context, form);
    area.end_at(form.y);
}

}  // namespace

void draw_round_form(ChoosePanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    Box buttons = room.cut_bottom(painter.px(space::button), painter.px(16));
    label(context, room, say(words::choose_question));
    TextFieldLook look;
    look.hint = say(words::choose_question_hint);
    text_field(context, "choose.question",
               room.cut_top(painter.px(space::text_field), painter.px(16)), panel.draft.question,
               look);
    // Beside each other where there is room, else below.
    Box items = room.width > painter.px(900)
                    ? room.cut_left(std::floor(room.width * 0.48F), painter.px(32))
                    : room.cut_top(std::floor(room.height * 0.45F), painter.px(16));
    draw_round_items(panel, context, items);
    draw_how(panel, context, room);
    const auto offered = candidates(context.workshop(), panel.draft);
    const bool some = std::any_of(offered.begin(), offered.end(), [&](const Candidate& candidate) {
        return is_chosen(panel.draft, candidate);
    });
    if (button_right(context, "choose.make", buttons,
                     {say(words::choose_start), ButtonKind::primary}, some))
        make_round(panel, context, true);
    if (button_right(context, "choose.prepare", buttons, {say(words::choose_prepare)}, some))
        make_round(panel, context, false);
}

}  // namespace yoriai
