// How Japanese documents are written, where offices differ.

#include "text/style_messages.h"
#include "ui/write_panel.h"

namespace yoriai {
namespace {

// A row of chips for one part of the style; the words of the choices stand in the order of `Kind`.
template <class Kind, std::size_t count>
void draw_style_choice(DeskContext& context, Box& side, std::string_view id, const Message& about,
                       Kind now, std::optional<Kind> DescribePlan::*part,
                       const std::array<Message, count>& choices) {
    static_assert(count == names(Kind{}).size());
    label(context, side, say(about));
    Box row = side.cut_top(context.px(40), context.px(12));
    for (std::size_t i = 0; i < count; ++i) {
        const auto kind = static_cast<Kind>(i);
        Chip look;
        look.label = say(choices[i]);
        look.on = kind == now;
        const std::string name = std::string(id) + "." + std::string(name_of(kind));
        if (!chip_left(context, name, row, look) || look.on) continue;
        DescribePlan change;
        change.*part = kind;
        context.ask(change);
    }
}

}  // namespace

void draw_plan_style(DeskContext& context, Box& side) {
    if (language() != Language::japanese) return;
    divider(context, side);
    panel_title(context, side, Icon::pen, say(words::style_title));
    const PlanStyle& style = context.workshop().plan.style;
    draw_style_choice(context, side, "write.ending", words::style_ending, style.ending,
                      &DescribePlan::ending,
                      std::array{words::style_ending_plain, words::style_ending_polite});
    draw_style_choice(context, side, "write.comma", words::style_comma, style.comma,
                      &DescribePlan::comma,
                      std::array{words::style_comma_japanese, words::style_comma_western});
    draw_style_choice(context, side, "write.digits", words::style_digits, style.digits,
                      &DescribePlan::digits,
                      std::array{words::style_digits_narrow, words::style_digits_wide});
    draw_style_choice(
        context, side, "write.years", words::style_years, style.years, &DescribePlan::years,
        std::array{words::style_years_both, words::style_years_era, words::style_years_western});
    draw_style_choice(context, side, "write.headings", words::style_headings, style.headings,
                      &DescribePlan::headings,
                      std::array{words::style_headings_chapters, words::style_headings_official});
}

}  // namespace yoriai
