#include <algorithm>
#include <string>

#include "text/choose_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

void draw_methods(ChoosePanel& panel, DeskContext& context, Box& form) {
    const Painter& painter = context.painter;
    label(context, form, say(words::choose_method));
    struct Method {
        const char* id;
        RoundMethod method;
        std::string title;
        const char* about;
    };
    const Method methods[] = {
        {"dots", RoundMethod::dots, say(words::choose_dots, {std::to_string(panel.dots)}),
         say(panel.several_on_one ? words::choose_dots_together : words::choose_dots_apart)},
        {"hands", RoundMethod::hands, say(words::choose_hands), say(words::choose_hands_about)},
        {"agreement", RoundMethod::agreement, say(words::choose_agreement),
         say(words::choose_agreement_about)}};
    Box row = form.cut_top(painter.px(76), painter.px(16));
    const float width = (row.width - painter.px(24)) / 3;
    for (const Method& method : methods) {
        const Box box = row.cut_left(width, painter.px(12));
        if (choice(context, std::string("choose.method.") + method.id, box, method.title,
                   method.about, panel.method == method.method))
            panel.method = method.method;
    }
}

void draw_dots(ChoosePanel& panel, DeskContext& context, Box& form) {
    if (panel.method != RoundMethod::dots) return;
    const Painter& painter = context.painter;
    Box row = form.cut_top(painter.px(space::text_field), painter.px(16));
    const std::string_view words = say(words::choose_dot_count);
    painter.text_in(row.cut_left(painter.text_width(words, type::base), painter.px(16)), type::base,
                    words, context.colours().ink);
    const Box field = row.cut_left(painter.px(140), painter.px(32));
    if (const auto answer = number_field(context, "choose.dots", field, panel.dots, 1, 50);
        answer && answer->number)
        panel.dots = *answer->number;
    const std::string_view overlap = say(words::choose_overlap);
    const Box box = row.cut_left(check_box_size(painter, overlap).x);
    if (check_box(context, "choose.overlap", box, overlap, panel.several_on_one))
        panel.several_on_one = !panel.several_on_one;
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
    draw_items(panel, context, form);
    area.end_at(form.y);
    const bool some = panel.left_out.size() < themes.size();
    if (button_right(context, "choose.make", buttons,
                     {say(words::choose_start), ButtonKind::primary}, some))
        make_round(panel, context);
}

}  // namespace yoriai
