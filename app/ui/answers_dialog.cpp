#include "ui/answers_dialog.h"

#include "text/desk_messages.h"
#include "text/register_messages.h"

namespace yoriai {
namespace {

void draw_content(AnswersDialog& panel, DeskContext& context, Box& column,
                  const AnswersOffer& offer) {
    const Palette& colours = context.colours();
    for (const std::string& warning : offer.warnings) {
        const float height = hint_height(context.painter, column.width, warning);
        draw_hint(context.painter, column.cut_top(height, context.px(10)), HintKind::warning,
                  warning);
    }
    const auto count = [&](const Message& words, std::size_t number) {
        if (number > 0)
            cut_words(context, column, type::second, say(words, {std::to_string(number)}),
                      colours.ink2, 4);
    };
    count(words::answers_offer_same, offer.unchanged);
    count(words::answers_offer_empty, offer.empty);
    if (!offer.conflicts.empty()) {
        column.cut_top(context.px(8));
        const std::string which =
            say(words::answers_offer_conflicts, {std::to_string(offer.conflicts.size())});
        cut_words(context, column, type::base.bold(), which, colours.ink, 8);
        for (const AnswersOffer::Conflict& conflict : offer.conflicts) {
            cut_words(context, column, type::base, conflict.subject, colours.ink, 2);
            cut_words(context, column, type::second,
                      say(words::answers_offer_here, {conflict.here}), colours.ink2, 2);
            cut_words(context, column, type::second,
                      say(words::answers_offer_came, {conflict.came}), colours.ink2, 10);
        }
        const std::string_view replace = say(words::answers_offer_replace);
        const Box box = column.cut_top(context.px(44), context.px(12));
        if (check_box(context, "answers.replace", box, replace, panel.replace))
            panel.replace = !panel.replace;
    }
    column.cut_top(context.px(8));
    cut_words(context, column, type::base.bold(),
              say(words::answers_offer_new, {std::to_string(offer.answers.size())}), colours.ink,
              8);
    for (const std::string& answer : offer.answers)
        cut_words(context, column, type::base, answer, colours.ink, 8);
}

}  // namespace

void draw(AnswersDialog& panel, DeskContext& context) {
    const AnswersOffer* offer = context.input.answers_offer;
    if (panel.seen != offer) panel = {};
    panel.seen = offer;
    if (!offer) return;
    const Box box = box_in_middle(context, 980, 780);
    const Above layer(context, "answers", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(22));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(14));
    panel_title(context, inside, Icon::imported, say(words::answers_offer_title), offer->source);
    {
        ScrollArea area(context, "answers.rows", inside, panel.scroll);
        Box column = area.column();
        draw_content(panel, context, column, *offer);
        area.end_at(column.y);
    }
    const auto& take = panel.replace ? offer->take_all : offer->take;
    const std::size_t number = take ? take->answers.size() : 0;
    const std::string label = say(words::answers_offer_take, {std::to_string(number)});
    if (button_right(context, "answers.take", foot, {label, ButtonKind::primary}, number > 0)) {
        context.ask(*take);
        context.request(ForgetImport{});
    }
    if (button_right(context, "answers.cancel", foot, {say(words::cancel)}) ||
        key_pressed(context, ImGuiKey_Escape))
        context.request(ForgetImport{});
}

}  // namespace yoriai
