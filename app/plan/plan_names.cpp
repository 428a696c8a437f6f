#include "plan/plan_names.h"

#include <algorithm>

#include "plan/plan_style.h"
#include "plan/plan_words.h"
#include "telling/round_words.h"
#include "text/plan_messages.h"

namespace yoriai {

Runs plain(const std::string& text) { return text.empty() ? Runs{} : Runs{{text, false, {}}}; }

std::string print_number(long long number) {
    std::string digits = std::to_string(number < 0 ? -number : number);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return number < 0 ? "-" + digits : digits;
}

std::string print_date(const Date& date, Language language, const PlanStyle& style) {
    if (!date) return {};
    if (language == Language::english) return to_iso(date);
    if (style.years != YearForm::both) return date_in_style(style, date);
    return say_in(language, words::plan_date,
                  {to_era(date), std::to_string(date.year), std::to_string(date.month),
                   std::to_string(date.day)});
}

std::string without_stop(std::string_view words) {
    for (const std::string_view stop : {"。", "．", "."})
        if (words.ends_with(stop)) return std::string(words.substr(0, words.size() - stop.size()));
    return std::string(words);
}

std::string print_count(std::size_t count) { return print_number(static_cast<long long>(count)); }

std::string percent_with_tenth(long long part, long long whole) {
    const long long tenths = (2 * 1000 * part + whole) / (2 * whole);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string whole_percent(long long part, long long whole) {
    return std::to_string((2 * 100 * part + whole) / (2 * whole));
}

std::string card_anchor(const Card& card) { return "card-" + std::to_string(card.number); }

std::string anchor_of(const Action& action) { return "action-" + std::to_string(action.number); }

std::string anchor_of(const Issue& issue) { return "issue-" + std::to_string(issue.number); }

std::string anchor_of(const Round& round) { return "round-" + std::to_string(round.number); }

std::string anchor_of(const Theme& theme, const Workshop& workshop) {
    const Theme* top = &theme;
    while (const Theme* outer = workshop.find(top->parent)) top = outer;
    return "theme-" + std::to_string(top->id.value);
}

std::string print_title(const Theme& theme, Language language) {
    if (theme.title.empty()) return say_in(language, words::plan_untitled, {});
    return theme.draft ? say_in(language, words::plan_draft_title, {theme.title}) : theme.title;
}

Runs PlanNames::link_theme(const Theme& linked) const {
    return {{theme(linked), false, anchor_of(linked, composer_.workshop())}};
}

Runs PlanNames::link_path(const CardPath& path) const {
    const auto reason = [&](const Message& message) {
        return composer_.link(composer_.say(message));
    };
    if (path.end == PathEnd::lone) return reason(words::path_lone);
    if (path.end == PathEnd::nowhere) return reason(words::path_nowhere);
    if (path.end == PathEnd::theme) return reason(words::path_theme);
    if (path.end == PathEnd::left_out) return reason(words::path_left_out);
    std::vector<std::string> issues, actions;
    for (const Issue* one : path.issues) issues.push_back(issue(*one));
    for (const Action* one : path.actions) actions.push_back(std::to_string(one->number));
    if (path.end == PathEnd::issue)
        return composer_.link(composer_.say(words::path_issue, {join(issues)}));
    return composer_.link(
        composer_.say(words::path_action,
                      {join(issues), composer_.say(words::plan_action_number, {join(actions)})}));
}

Runs PlanNames::link_actions(const std::vector<const Action*>& actions) const {
    std::set<ActionId> told;
    return link_actions(actions, told);
}

Runs PlanNames::link_actions(const std::vector<const Action*>& actions,
                             std::set<ActionId>& told) const {
    Runs runs;
    for (const Action* action : actions) {
        if (!runs.empty()) runs.push_back({"\n", false, {}});  // one a line
        const std::string number = std::to_string(action->number);
        const std::string title = number + "　" + action->title;
        const bool fresh = told.insert(action->id).second;
        runs.push_back(
            {fresh ? title : composer_.say(words::plan_again, {title}), false, anchor_of(*action)});
    }
    return runs;
}

std::string PlanNames::with_note(const std::string& text, const std::string& note) const {
    return note.empty() ? text : text + composer_.say(words::plan_in_brackets, {note});
}

Runs PlanNames::or_nothing(const std::string& text) const {
    return plain(text.empty() ? composer_.say(words::plan_nothing) : text);
}

std::string PlanNames::join(const std::vector<std::string>& parts) const {
    std::string joined;
    for (const std::string& part : parts) {
        if (!joined.empty()) joined += composer_.say(words::plan_comma);
        joined += part;
    }
    return joined;
}

std::string PlanNames::quoted(const std::string& text) const {
    return composer_.say(words::plan_quoted, {text});
}

std::string PlanNames::cards(const std::vector<const Card*>& cards, std::size_t most) const {
    std::vector<std::string> numbers;
    for (const Card* card : cards) {
        if (numbers.size() == most) break;
        numbers.push_back(std::to_string(card->number));
    }
    std::string text = composer_.say(
        cards.size() == 1 ? words::plan_card_number : words::plan_card_numbers, {join(numbers)});
    if (cards.size() > most) {
        text = composer_.say(words::plan_and_more,
                             {text, print_number(static_cast<long long>(cards.size() - most))});
    }
    return text;
}

Runs PlanNames::numbers(const std::vector<const Card*>& cards) const {
    Runs runs;
    for (const Card* card : cards) {
        if (!runs.empty()) runs.push_back({composer_.say(words::plan_comma), false, {}});
        runs.push_back({std::to_string(card->number), false, card_anchor(*card)});
    }
    return runs;
}

std::string PlanNames::count_cards(std::size_t number) const {
    return composer_.count(words::plan_one_card, words::plan_many_cards, number);
}
std::string PlanNames::count_people(std::size_t number) const {
    return composer_.count(words::plan_one_person, words::plan_many_people, number);
}
std::string PlanNames::count_in(RoundMethod method, int number) const {
    const auto counted = static_cast<std::size_t>(number);
    const std::string_view unit = unit_message(method).id;
    if (unit == unit_message(RoundMethod::dots).id)
        return composer_.count(words::plan_one_vote, words::plan_many_votes, counted);
    if (unit == unit_message(RoundMethod::hands).id) return count_people(counted);
    return composer_.say(count_message(method), {print_number(number)});
}

std::string PlanNames::theme(const Theme& theme) const {
    return print_title(theme, composer_.options.language);
}

std::string PlanNames::table(TableId id) const {
    const Table* table = composer_.workshop().find(id);
    if (!table) return composer_.say(words::plan_whole_hall);
    if (!table->name.empty()) return table->name;
    return composer_.say(words::plan_table_number, {std::to_string(table->number)});
}

std::string PlanNames::meeting(const Meeting& meeting) const {
    return composer_.say(words::plan_meeting_number, {std::to_string(meeting.number)});
}

std::string PlanNames::round(const Round& round) const {
    return composer_.say(words::plan_round_number, {std::to_string(round.number)});
}

std::string PlanNames::issue(const Issue& issue) const {
    return composer_.say(words::plan_issue_number, {std::to_string(issue.number)});
}

std::string PlanNames::action(const Action& action) const {
    return composer_.say(words::plan_action_number, {std::to_string(action.number)});
}

// As the item stood when the round was opened; else as what it asks about stands now.
std::string PlanNames::item(const Item& item) const {
    if (!item.text.empty()) return item.text;
    const Workshop& workshop = composer_.workshop();
    if (const Card* card = workshop.find(item.card)) return card->text;
    if (const Theme* asked = workshop.find(item.theme)) return theme(*asked);
    if (const Issue* asked = workshop.find(item.issue)) return asked->title;
    if (const Action* asked = workshop.find(item.action)) return asked->title;
    return {};
}

std::string PlanNames::date(const Date& date) const {
    return print_date(date, composer_.options.language, composer_.plan_style());
}

std::string PlanNames::short_date(const Date& date) const {
    if (!date) return composer_.say(words::plan_unknown);
    if (composer_.options.language == Language::english) return to_iso(date);
    return date_in_style(composer_.plan_style(), date);
}

std::string PlanNames::fiscal_year(int year) const {
    if (composer_.options.language == Language::japanese)
        return fiscal_year_in_style(composer_.plan_style(), year);
    return composer_.say(words::plan_fiscal_year, {std::to_string(year)});
}

std::string PlanNames::district() const {
    const std::string& name = composer_.workshop().district.name;
    return name.empty() ? composer_.say(words::plan_this_district) : name;
}

std::string PlanNames::plan_title() const {
    const Workshop& workshop = composer_.workshop();
    if (!workshop.plan.title.empty()) return workshop.plan.title;
    if (workshop.district.name.empty()) return composer_.say(words::plan_title_alone);
    return composer_.say(words::plan_title, {workshop.district.name});
}

std::string PlanNames::where(const Card& card) const {
    std::string text;
    if (const Meeting* held = composer_.workshop().find(card.meeting)) text = meeting(*held);
    if (composer_.workshop().find(card.table_id)) {
        if (!text.empty()) text += composer_.say(words::plan_middle_dot);
        text += table(card.table_id);
    }
    return text;
}

std::string PlanNames::card_origin(const Card& card) const {
    std::string text = composer_.say(words::plan_card_number, {std::to_string(card.number)});
    const auto add = [&](const std::string& part) {
        if (!part.empty()) text += composer_.say(words::plan_middle_dot) + part;
    };
    if (composer_.workshop().find(card.table_id)) add(table(card.table_id));
    if (card.voice != Voice::resident) add(composer_.say(message_of(card.voice)));
    if (card.kind != CardKind::trouble) add(composer_.say(message_of(card.kind)));
    if (card.scribed) add(composer_.say(words::plan_scribed));
    return text;
}

std::vector<std::string> PlanNames::fields(const std::vector<FieldId>& ids) const {
    std::vector<std::string> names;
    for (const FieldId id : ids) {
        const Field* field = composer_.workshop().find(id);
        if (field) names.push_back(field->name);
    }
    return names;
}

}  // namespace yoriai
