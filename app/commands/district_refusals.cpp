#include <algorithm>

#include "commands/checks.h"
#include "text/action_messages.h"
#include "text/round_messages.h"

namespace yoriai {
namespace {

template <class Entity>
Refusal name_taken(const Rows<Entity>& rows, const std::string& name,
                   decltype(Entity::id) except = {}) {
    for (const Entity& row : rows)
        if (row.name == name && row.id != except) return sentence(words::name_taken, name);
    return {};
}

template <class Entity, class AnId>
bool carries(const Rows<Entity>& rows, AnId wanted, std::vector<AnId> Entity::*list) {
    return std::any_of(rows.begin(), rows.end(), [&](const Entity& row) {
        return std::find((row.*list).begin(), (row.*list).end(), wanted) != (row.*list).end();
    });
}

}  // namespace

Refusal refusal(const Workshop& workshop, const DescribeDistrict& command) {
    if (const auto why = first_of(
            {bad_name(command.name), bad_optional_text(command.municipality),
             bad_optional_text(command.council), bad_count(command.population),
             bad_count(command.aged_65_and_over), bad_count(command.households),
             bad_optional_text(command.population_source),
             bad_count(command.municipality_population),
             bad_optional_text(command.municipality_source), bad_optional_text(command.contact)}))
        return why;
    const auto people = command.population ? command.population : workshop.district.population;
    const auto aged =
        command.aged_65_and_over ? command.aged_65_and_over : workshop.district.aged_65_and_over;
    if (people && aged && *aged > *people) return sentence(words::more_aged_than_people);
    return {};
}

Refusal refusal(const Workshop& workshop, const AddNeighbourhood& command) {
    return first_of({taken(workshop, command.id), bad_text(command.name, words::name_empty),
                     bad_count(command.population), bad_count(command.households)});
}

Refusal refusal(const Workshop& workshop, const ChangeNeighbourhood& command) {
    return first_of({missing(workshop, command.neighbourhood), bad_name(command.name),
                     bad_count(command.population), bad_count(command.households)});
}

Refusal refusal(const Workshop& workshop, const RemoveNeighbourhood& command) {
    if (const auto why = missing(workshop, command.neighbourhood)) return why;
    for (const Round& round : workshop.rounds())
        for (const Ballot& ballot : workshop.ballots(round.id))
            if (ballot.neighbourhood == command.neighbourhood)
                return sentence(words::neighbourhood_voted_from);
    return {};
}

Refusal refusal(const Workshop& workshop, const AddField& command) {
    return first_of({taken(workshop, command.id), bad_text(command.name, words::name_empty),
                     bad_text(command.code, words::name_empty),
                     name_taken(workshop.fields(), command.name)});
}

Refusal refusal(const Workshop& workshop, const ChangeField& command) {
    return first_of(
        {missing(workshop, command.field), bad_name(command.name), bad_name(command.code),
         command.name ? name_taken(workshop.fields(), *command.name, command.field) : Refusal()});
}

Refusal refusal(const Workshop& workshop, const RemoveField& command) {
    if (const auto why = missing(workshop, command.field)) return why;
    if (carries(workshop.cards(), command.field, &Card::fields) ||
        carries(workshop.issues(), command.field, &Issue::fields) ||
        carries(workshop.goals(), command.field, &Goal::fields))
        return sentence(words::field_in_use);
    for (const Item& item : workshop.items())
        if (item.field == command.field) return sentence(words::field_of_item);
    return {};
}

Refusal refusal(const Workshop& workshop, const RenameTag& command) {
    return first_of({missing(workshop, command.tag), bad_text(command.name, words::name_empty),
                     name_taken(workshop.tags(), command.name, command.tag)});
}

Refusal refusal(const Workshop& workshop, const RemoveTag& command) {
    return missing(workshop, command.tag);
}

Refusal refusal(const Workshop& workshop, const DescribePlan& command) {
    if (const auto why =
            first_of({bad_optional_text(command.title), bad_count(command.version),
                      bad_optional_text(command.vision), bad_year(command.first_fiscal_year),
                      bad_year(command.last_fiscal_year)}))
        return why;
    const auto first =
        command.first_fiscal_year ? command.first_fiscal_year : workshop.plan.first_fiscal_year;
    const auto last =
        command.last_fiscal_year ? command.last_fiscal_year : workshop.plan.last_fiscal_year;
    if (first && last && *last < *first) return sentence(words::years_reversed);
    if (command.role_scheme && !is_entry_id(*command.role_scheme))
        return sentence(words::entry_id_wrong, *command.role_scheme);
    const int shorter = command.short_term.value_or(workshop.plan.short_term);
    const int middle = command.middle_term.value_or(workshop.plan.middle_term);
    const int longer = command.long_term.value_or(workshop.plan.long_term);
    if (shorter < 1 || middle <= shorter || longer <= middle || longer > 50)
        return sentence(words::terms_out_of_order);
    return {};
}

Refusal refusal(const Workshop&, const WritePlanText& command) {
    return first_of(
        {bad_text(command.key), bad_text(command.text), bad_optional_text(command.generated)});
}

Refusal refusal(const Workshop& workshop, const RestorePlanText& command) {
    for (const PlanText& text : workshop.plan_texts())
        if (text.key == command.key) return {};
    return sentence(words::no_such_plan_text);
}

}  // namespace yoriai
