#include "telling/finding_words.h"

#include "text/action_messages.h"

namespace yoriai {
namespace {

std::string name_issue(const Workshop& workshop, const Finding& finding) {
    const Issue* issue = finding.issues.empty() ? nullptr : workshop.find(finding.issues.front());
    return issue ? issue->title : std::string();
}

// A finding about actions that share something, or lack it.
std::string say_of_actions(const Finding& finding, const std::string& actions) {
    switch (finding.kind) {
        case FindingKind::shared_place:
            return say(words::finding_shared_place, {finding.name, actions});
        case FindingKind::shared_actor:
            return say(words::finding_shared_actor, {finding.name, actions});
        case FindingKind::shared_time:
            return say(words::finding_shared_time, {finding.name, actions});
        case FindingKind::alike:
            return say(words::finding_alike, {actions});
        case FindingKind::many_for_one:
            return say(words::finding_many_for_one, {finding.name, actions});
        case FindingKind::without_actor:
            return say(words::finding_without_actor, {actions});
        case FindingKind::without_indicator:
            return say(words::finding_without_indicator, {actions});
        case FindingKind::without_issue:
            return say(words::finding_without_issue, {actions});
        default:
            return say(words::finding_ends_with_subsidy, {actions});
    }
}

}  // namespace

std::string say_actions(const Workshop& workshop, const std::vector<ActionId>& actions) {
    std::string named;
    for (const ActionId id : actions) {
        const Action* action = workshop.find(id);
        if (!action) continue;
        named += (named.empty() ? "" : say(words::action_and)) +
                 say(words::action_number, {std::to_string(action->number)});
    }
    return named;
}

std::string say_finding(const Workshop& workshop, const Finding& finding) {
    const std::string cards = std::to_string(finding.cards);
    switch (finding.kind) {
        case FindingKind::issue_without_action:
            return say(words::finding_issue_without_action, {name_issue(workshop, finding)});
        case FindingKind::field_without_action: {
            const Field* field = workshop.find(finding.field);
            return say(words::finding_field_without_action,
                       {field ? field->name : std::string(), cards});
        }
        case FindingKind::neighbourhood_without_action:
            return say(words::finding_neighbourhood_without_action, {finding.name, cards});
        case FindingKind::age_group_without_action:
            return say(words::finding_age_group_without_action, {finding.name, cards});
        case FindingKind::hub_role_without_action:
            return say(words::finding_hub_role_without_action, {finding.name});
        case FindingKind::beyond_the_district:
            return say(finding.layer == Layer::wide_area ? words::finding_beyond_the_town
                                                         : words::finding_beyond_the_district,
                       {name_issue(workshop, finding)});
        default:
            return say_of_actions(finding, say_actions(workshop, finding.actions));
    }
}

const Message& message_of(ActorFunction function) {
    static const std::array messages = {words::function_find, words::function_do,
                                        words::function_coordinate, words::function_support};
    return messages[static_cast<std::size_t>(function)];
}

const Message& message_of(MarkSource source) {
    static const std::array messages = {words::matrix_from_council, words::matrix_from_votes,
                                        words::matrix_from_round};
    return messages[static_cast<std::size_t>(source)];
}

std::string say_actors(const std::vector<ActorShare>& actors) {
    std::string list;
    for (const ActorShare& actor : actors) {
        if (!list.empty()) list += say(words::action_and);
        list +=
            actor.function == ActorFunction::carry_out
                ? actor.name
                : say(words::actor_with_function, {actor.name, say(message_of(actor.function))});
    }
    return list;
}

}  // namespace yoriai
