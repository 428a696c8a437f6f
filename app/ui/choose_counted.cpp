// What is being counted: which answer, which mark, and what was counted before.

#include <algorithm>
#include <array>

#include "text/choose_messages.h"
#include "text/word_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {

void draw_answers(ChoosePanel& panel, DeskContext& context, Box& room) {
    constexpr std::array answers = {Answer::agree, Answer::disagree, Answer::pass};
    const std::array names = {words::word_agree, words::word_disagree, words::word_pass};
    Box row = room.cut_top(context.px(36), context.px(12));
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Chip chip;
        chip.label = say(names[i]);
        chip.on = panel.answer == answers[i];
        if (chip_left(context, "choose.answer." + std::string(name_of(answers[i])), row, chip))
            panel.answer = answers[i];
    }
}

std::optional<int> typed_count(const Workshop& workshop, const EnterTally& wanted) {
    for (const Tally& tally : workshop.tallies())
        if (tally.item == wanted.item && tally.table_id == wanted.table_id &&
            tally.answer == wanted.answer && tally.against == wanted.against &&
            tally.grade == wanted.grade && tally.feasibility == wanted.feasibility)
            return tally.count;
    return {};
}

void draw_mark_choice(ChoosePanel& panel, DeskContext& context, Box& room, const Round& round,
                      int& mark, const Message& words) {
    const RoundRules rules = rules_of(context.workshop(), round);
    mark = std::clamp(mark, rules.least_grade, rules.top_grade);
    Box row = room.cut_top(context.px(36), context.px(12));
    const std::string_view name = say(words);
    context.painter.text_in(
        row.cut_left(context.painter.text_width(name, type::base), context.px(16)), type::base,
        name, context.colours().ink);
    for (int each = rules.least_grade; each <= rules.top_grade; ++each) {
        const std::string sign = std::to_string(each);
        Chip chip;
        chip.label = sign;
        chip.on = mark == each;
        const std::string id = std::string("choose.mark.") + words.id + "." + sign;
        if (!chip_left(context, id, row, chip)) continue;
        mark = each;
        panel.typed.clear();
    }
}

}  // namespace yoriai
