#include <algorithm>
#include <array>
#include <string>

#include "text/choose_messages.h"
#include "text/vote_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

// The round as the form describes it so far.
Round round_of(const ChoosePanel& panel, RoundMethod method) {
    Round round;
    round.method = method;
    round.dots = method == RoundMethod::weights && panel.dots < 2 ? 5 : panel.dots;
    round.most_on_one = panel.several_on_one ? panel.dots : 1;
    round.top_grade = panel.top_grade;
    return round;
}

void draw_methods(ChoosePanel& panel, DeskContext& context, Box& form) {
    const Painter& painter = context.painter;
    label(context, form, say(words::choose_method));
    constexpr std::size_t across = 3;
    constexpr auto all = names(RoundMethod{});
    const float width = (form.width - painter.px(24)) / across;
    Box row{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % across == 0) row = form.cut_top(painter.px(76), painter.px(10));
        const auto method = static_cast<RoundMethod>(i);
        const MethodWords words = method_words(round_of(panel, method));
        const Box box = row.cut_left(width, painter.px(12));
        if (!choice(context, std::string("choose.method.") + all[i], box, words.title, words.about,
                    panel.method == method))
            continue;
        if (method == RoundMethod::weights && panel.method != method) panel.dots = 5;
        panel.method = method;
    }
    form.cut_top(painter.px(8));
}

// A number with words before it.
void draw_number(DeskContext& context, Box& row, std::string_view id, std::string_view words,
                 int& value, int least, int most) {
    const Painter& painter = context.painter;
    painter.text_in(row.cut_left(painter.text_width(words, type::base), painter.px(16)), type::base,
                    words, context.colours().ink);
    const Box field = row.cut_left(painter.px(140), painter.px(32));
    if (const auto answer = number_field(context, id, field, value, least, most);
        answer && answer->number)
        value = *answer->number;
}

void draw_dots(ChoosePanel& panel, DeskContext& context, Box& form) {
    const Painter& painter = context.painter;
    const RoundMethod method = panel.method;
    const bool dots = method == RoundMethod::dots;
    const bool grades = method == RoundMethod::score || method == RoundMethod::judgment ||
                        method == RoundMethod::importance_feasibility;
    if (!dots && !grades && method != RoundMethod::weights) return;
    Box row = form.cut_top(painter.px(space::text_field), painter.px(16));
    if (grades) {
        const int most = method == RoundMethod::judgment ? 6 : 100;
        panel.top_grade = std::min(panel.top_grade, most);
        draw_number(context, row, "choose.top_grade", say(words::vote_top_grade), panel.top_grade,
                    1, most);
        return;
    }
    draw_number(context, row, "choose.dots",
                say(dots ? words::choose_dot_count : words::vote_top_weight), panel.dots, 1, 50);
    if (!dots) return;
    const std::string_view overlap = say(words::choose_overlap);
    const Box box = row.cut_left(check_box_size(painter, overlap).x);
    if (check_box(context, "choose.overlap", box, overlap, panel.several_on_one))
        panel.several_on_one = !panel.several_on_one;
}

void draw_attribute(ChoosePanel& panel, DeskContext& context, Box& form) {
    const Painter& painter = context.painter;
    label(context, form, say(words::vote_attribute));
    Box row = form.cut_top(painter.px(36), painter.px(8));
    const std::array all = {words::vote_ask_nothing, words::vote_ask_age,
                            words::vote_ask_neighbourhood, words::vote_ask_voice};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto attribute = static_cast<BallotAttribute>(i);
        Chip chip;
        chip.label = say(all[i]);
        chip.on = panel.attribute == attribute;
        if (chip_left(context, std::string("choose.attribute.") + std::to_string(i), row, chip))
            panel.attribute = attribute;
    }
    if (panel.attribute != BallotAttribute::none)
        painter.text_in(form.cut_top(painter.px(28), painter.px(4)), type::second,
                        say(words::vote_attribute_about), context.colours().ink2);
    form.cut_top(painter.px(8));
}

void draw_items(ChoosePanel& panel, DeskContext& context, Box& form) {
    const Painter& painter = context.painter;
    label(context, form, say(words::choose_items));
    for (const Theme* theme : context.workshop().themes_in(ThemeId{})) {
        const bool on = !panel.left_out.contains(theme->id);
        const Box row = form.cut_top(painter.px(48), painter.px(4));
        if (!check_box(context, "choose.item." + std::to_string(theme->id.value), row, theme->title,
                       on))
            continue;
        if (on)
            panel.left_out.insert(theme->id);
        else
            panel.left_out.erase(theme->id);
    }
}

void make_round(ChoosePanel& panel, DeskContext& context) {
    AddRound round;
    round.id = new_id<RoundId>();
    round.question =
        panel.question.text.empty() ? say(words::choose_question_hint) : panel.question.text;
    round.method = panel.method;
    round.meeting = context.meeting;
    round.dots = panel.dots;
    round.most_on_one = panel.several_on_one ? panel.dots : 1;
    round.top_grade = panel.top_grade;
    round.attribute = panel.attribute;
    if (const int people = count_people(context.workshop(), context.meeting); people > 0)
        round.eligible = people;
    for (const Theme* theme : context.workshop().themes_in(ThemeId{})) {
        if (panel.left_out.contains(theme->id)) continue;
        NewItem item;
        item.theme = theme->id;
        round.items.push_back(item);
    }
    panel.round = round.id;
    panel.making = false;
    panel.row = {};
    panel.typed.clear();
    panel.ballot = {};
    context.ask(round);
    context.ask(OpenRound{round.id});
}

void draw_no_themes(DeskContext& context, const Box& room) {
    Box row = draw_empty_state(context.painter, room, Icon::theme, say(words::choose_no_themes));
    if (button_left(context, "choose.go_group", row,
                    {say(words::choose_go_group), ButtonKind::primary}))
        context.go_to = WorkshopStep::group;
}

}  // namespace

void draw_round_form(ChoosePanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    const auto themes = context.workshop().themes_in(ThemeId{});
    if (themes.empty()) return draw_no_themes(context, room);
    Box buttons = room.cut_bottom(painter.px(space::button), painter.px(16));
    ScrollArea area(context, "choose.form", room, panel.form_scroll);
    Box form = area.content();
    form.height = 1.0e6F;
    painter.text_in(form.cut_top(painter.px(44), painter.px(8)), type::panel_title,
                    say(words::choose_new_round), context.colours().ink);
    label(context, form, say(words::choose_question));
    TextFieldLook look;
    look.hint = say(words::choose_question_hint);
    text_field(context, "choose.question",
               form.cut_top(painter.px(space::text_field), painter.px(16)), panel.question, look);
    draw_methods(panel, context, form);
    draw_dots(panel, context, form);
    draw_attribute(panel, context, form);
    draw_items(panel, context, form);
    area.end_at(form.y);
    const bool some = panel.left_out.size() < themes.size();
    if (button_right(context, "choose.make", buttons,
                     {say(words::choose_start), ButtonKind::primary}, some))
        make_round(panel, context);
}

}  // namespace yoriai
