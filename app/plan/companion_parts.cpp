#include <algorithm>

#include "base/utf8.h"
#include "plan/companions.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {

std::string CompanionWriter::meeting_name() const {
    const std::string number = names.meeting(*meeting);
    return meeting->title.empty() ? number : number + names.quoted(meeting->title);
}

const Meeting* CompanionWriter::next_meeting() const {
    for (const Meeting& later : workshop().meetings())
        if (later.number > meeting->number) return &later;
    return nullptr;
}

std::vector<const PlanRound*> CompanionWriter::rounds_of_meeting() const {
    std::vector<const PlanRound*> found;
    for (const PlanRound& round : facts().rounds)
        if (round.round->meeting == meeting->id) found.push_back(&round);
    return found;
}

std::vector<std::pair<const Theme*, std::vector<const Card*>>> CompanionWriter::themes_of_meeting()
    const {
    std::vector<std::pair<const Theme*, std::vector<const Card*>>> found;
    for (const Theme* theme : facts().top_themes) {
        std::vector<const Card*> cards = facts().cards_in(theme->id);
        if (meeting)
            cards.erase(
                std::remove_if(cards.begin(), cards.end(),
                               [&](const Card* card) { return card->meeting != meeting->id; }),
                cards.end());
        if (!cards.empty()) found.emplace_back(theme, std::move(cards));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.second.size() > b.second.size();
    });
    return found;
}

std::vector<const Card*> CompanionWriter::short_voices(std::vector<const Card*> cards,
                                                       std::size_t most) const {
    std::stable_sort(cards.begin(), cards.end(), [](const Card* a, const Card* b) {
        // Fewer than ten characters seldom say what the matter is.
        const auto length = [](const Card* card) {
            const std::size_t count = count_characters(card->text);
            return count < 10 ? count + 100 : count;
        };
        return length(a) < length(b);
    });
    if (cards.size() > most) cards.resize(most);
    std::sort(cards.begin(), cards.end(),
              [](const Card* a, const Card* b) { return a->number < b->number; });
    return cards;
}

PrintedTable CompanionWriter::form() const {
    PrintedTable table;
    table.columns = {{say(words::companion_item), 1, Alignment::left},
                     {say(words::companion_content), 3.6, Alignment::left}};
    return table;
}

void CompanionWriter::add_row(PrintedTable& table, const Message& title,
                              const std::string& content) const {
    table.rows.push_back(
        {{{{say(title), true, {}}}, plain(content.empty() ? say(words::companion_blank) : content)},
         {},
         false});
}

PrintedTable CompanionWriter::agenda_table() const {
    PrintedTable table;
    table.caption = say(words::report_agenda_table);
    table.columns = {{say(words::plan_step_column), 3, Alignment::left},
                     {say(words::plan_minutes_column), 1.1, Alignment::right},
                     {say(words::plan_purpose_column), 4, Alignment::left}};
    for (const AgendaStep& step : workshop().agenda()) {
        if (step.meeting != meeting->id) continue;
        table.rows.push_back(
            {{plain(step.title), plain(print_number(step.minutes)), names.or_nothing(step.purpose)},
             {},
             false});
    }
    return table;
}

PrintedTable CompanionWriter::actions_table() const {
    PrintedTable table;
    table.caption = say(words::summary_actions_table);
    table.columns = {{say(words::plan_number_column), 0.8, Alignment::right},
                     {say(words::plan_action_column), 4.6, Alignment::left},
                     {say(words::plan_actors_column), 2.8, Alignment::left},
                     {say(words::plan_term_column), 1, Alignment::left}};
    for (const Action& action : workshop().actions())
        table.rows.push_back(
            {{plain(std::to_string(action.number)), plain(action.title),
              names.or_nothing(action.actors), plain(composer.kind_words.of(action.term))},
             {},
             false});
    return table;
}

}  // namespace yoriai
