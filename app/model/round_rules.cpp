#include "model/round_rules.h"

#include <map>
#include <set>
#include <string_view>

namespace yoriai {
namespace {

constexpr int gradients_of_agreement = 8;
constexpr int fingers = 5;

bool bad_mark(const RoundRules& rules, int mark) {
    return rules.has_grades() ? mark < rules.least_grade || mark > rules.top_grade : mark != 0;
}

VoteProblem find_mark_problem(const RoundRules& rules, int grade, int feasibility) {
    if (bad_mark(rules, grade)) return VoteProblem::grade;
    if (rules.feasibility ? bad_mark(rules, feasibility) : feasibility != 0)
        return VoteProblem::feasibility;
    return VoteProblem::none;
}

VoteProblem find_vote_problem(const RoundRules& rules, const Vote& vote) {
    if (!rules.answers && vote.answer != Answer::agree) return VoteProblem::answer;
    if (vote.dots < 1 || vote.dots > rules.most_dots) return VoteProblem::dots_on_one;
    return find_mark_problem(rules, vote.grade, vote.feasibility);
}

bool attribute_allowed(const Workshop& workshop, const Round& round, const Ballot& ballot) {
    if (ballot.age_band && round.attribute != BallotAttribute::age_band) return false;
    if (ballot.voice && round.attribute != BallotAttribute::voice) return false;
    if (!ballot.neighbourhood) return true;
    return round.attribute == BallotAttribute::neighbourhood &&
           workshop.find(ballot.neighbourhood) != nullptr;
}

FieldId most_frequent_field(const Workshop& workshop, ThemeId theme) {
    std::map<FieldId, int> cards;
    for (const auto& [number, id] : workshop.cards_in(theme))
        for (const FieldId field : workshop.find(id)->fields) ++cards[field];
    FieldId found;
    int most = 0;
    for (const Field& field : workshop.fields()) {
        const auto count = cards.find(field.id);
        if (count == cards.end() || count->second <= most) continue;
        most = count->second;
        found = field.id;
    }
    return found;
}

FieldId first_of_fields(const std::vector<FieldId>& fields) {
    return fields.empty() ? FieldId{} : fields.front();
}

}  // namespace

char item_key(std::size_t place) {
    constexpr std::string_view keys = "1234567890abcdefghijklmnopqrstuvwxyz";
    static_assert(keys.size() == most_item_keys);
    return place < keys.size() ? keys[place] : ' ';
}

RoundRules rules_of(const Workshop& workshop, const Round& round) {
    RoundRules rules;
    switch (round.method) {
        case RoundMethod::dots:
            rules.most_dots = round.most_on_one;
            rules.all_dots = round.dots;
            break;
        case RoundMethod::hands:
        case RoundMethod::approval:
            break;
        case RoundMethod::agreement:
            rules.answers = true;
            break;
        case RoundMethod::weights:
            rules.most_dots = round.dots;
            rules.weights = true;
            break;
        case RoundMethod::one_per_field:
            rules.fields = true;
            break;
        case RoundMethod::score:
        case RoundMethod::judgment:
            rules.top_grade = round.top_grade;
            break;
        case RoundMethod::ranking:
        case RoundMethod::run_off:
            rules.places = true;
            rules.least_grade = 1;
            rules.top_grade = static_cast<int>(workshop.items_of(round.id).size());
            rules.pairs = round.method == RoundMethod::run_off;
            rules.typed = rules.pairs;
            break;
        case RoundMethod::gradients:
            rules.least_grade = 1;
            rules.top_grade = gradients_of_agreement;
            break;
        case RoundMethod::fist:
            rules.top_grade = fingers;
            break;
        case RoundMethod::importance_feasibility:
            rules.least_grade = 1;
            rules.top_grade = round.top_grade;
            rules.feasibility = true;
            break;
    }
    return rules;
}

VoteProblem find_problem(const Workshop& workshop, const Round& round, const Ballot& ballot) {
    if (ballot.votes.empty()) return VoteProblem::empty;
    const RoundRules rules = rules_of(workshop, round);
    int dots = 0;
    std::set<int> weights;
    std::set<FieldId> fields;
    for (const auto& [id, vote] : ballot.votes) {
        const Item* item = workshop.find(id);
        if (!item || item->round != round.id) return VoteProblem::item;
        const VoteProblem problem = find_vote_problem(rules, vote);
        if (problem != VoteProblem::none) return problem;
        if (rules.weights && !weights.insert(vote.dots).second) return VoteProblem::weight_twice;
        if (rules.fields && !fields.insert(item->field).second) return VoteProblem::field_twice;
        dots += vote.dots;
    }
    if (rules.all_dots > 0 && dots > rules.all_dots) return VoteProblem::dots;
    return attribute_allowed(workshop, round, ballot) ? VoteProblem::none : VoteProblem::attribute;
}

VoteProblem find_problem(const Workshop& workshop, const Round& round, const Tally& tally) {
    const RoundRules rules = rules_of(workshop, round);
    const Item* item = workshop.find(tally.item);
    if (!item || item->round != round.id) return VoteProblem::item;
    if (!rules.typed) return VoteProblem::not_typed;
    if (!rules.answers && tally.answer != Answer::agree) return VoteProblem::answer;
    const Item* against = workshop.find(tally.against);
    if (rules.pairs) {
        if (!against || against->round != round.id || against->id == item->id)
            return VoteProblem::pair;
        return tally.grade == 0 && tally.feasibility == 0 ? VoteProblem::none : VoteProblem::grade;
    }
    if (tally.against) return VoteProblem::pair;
    return find_mark_problem(rules, tally.grade, tally.feasibility);
}

FieldId field_of(const Workshop& workshop, const Item& item) {
    if (item.field) return item.field;
    if (const Card* card = workshop.find(item.card)) return first_of_fields(card->fields);
    if (const Issue* issue = workshop.find(item.issue)) return first_of_fields(issue->fields);
    if (item.theme) return most_frequent_field(workshop, item.theme);
    if (const Action* action = workshop.find(item.action))
        for (const IssueId id : action->issues)
            if (const Issue* issue = workshop.find(id)) return first_of_fields(issue->fields);
    return {};
}

}  // namespace yoriai
