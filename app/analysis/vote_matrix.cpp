#include "analysis/vote_matrix.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "model/round_rules.h"

namespace yoriai {
namespace {

Opinion opinion_of(Answer answer) {
    switch (answer) {
        case Answer::agree:
            return Opinion::agree;
        case Answer::disagree:
            return Opinion::disagree;
        case Answer::pass:
            break;
    }
    return Opinion::pass;
}

// A mark above the middle of its scale agrees, one below it disagrees. A place among the first half
// agrees with what stands there.
Opinion opinion_of(const RoundRules& rules, const Vote& vote) {
    if (!rules.has_grades()) return opinion_of(vote.answer);
    const int middle = rules.least_grade + rules.top_grade;
    const int side = (2 * vote.grade - middle) * (rules.places ? -1 : 1);
    return side > 0 ? Opinion::agree : side < 0 ? Opinion::disagree : Opinion::pass;
}

}  // namespace

VoteMatrix::VoteMatrix(std::vector<std::string> people, std::vector<std::string> statements)
    : people_(std::move(people)),
      statements_(std::move(statements)),
      cells_(people_.size() * statements_.size(), Opinion::missing),
      moderated_(statements_.size(), false) {}

std::size_t VoteMatrix::votes_of(std::size_t person) const {
    std::size_t votes = 0;
    for (std::size_t j = 0; j < statements(); ++j) votes += at(person, j) != Opinion::missing;
    return votes;
}

std::vector<std::size_t> VoteMatrix::votes_by_statement() const {
    std::vector<std::size_t> votes(statements(), 0);
    for (std::size_t i = 0; i < people(); ++i)
        for (std::size_t j = 0; j < statements(); ++j) votes[j] += at(i, j) != Opinion::missing;
    return votes;
}

VoteMatrix VoteMatrix::with_rows(const std::vector<std::size_t>& order) const {
    VoteMatrix result;
    result.statements_ = statements_;
    result.moderated_ = moderated_;
    result.cells_.reserve(order.size() * statements());
    for (const std::size_t row : order) {
        result.people_.push_back(people_[row]);
        const auto begin = cells_.begin() + static_cast<std::ptrdiff_t>(row * statements());
        result.cells_.insert(result.cells_.end(), begin,
                             begin + static_cast<std::ptrdiff_t>(statements()));
    }
    return result;
}

std::vector<std::size_t> VoteMatrix::order_by_votes() const {
    std::vector<std::size_t> order(people());
    std::iota(order.begin(), order.end(), 0U);
    const auto row = [&](std::size_t i) {
        return cells_.begin() + static_cast<std::ptrdiff_t>(i * statements());
    };
    const auto length = static_cast<std::ptrdiff_t>(statements());
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::lexicographical_compare(row(a), row(a) + length, row(b), row(b) + length);
    });
    return order;
}

VoteMatrix votes_of_round(const Workshop& workshop, const Round& round) {
    std::vector<std::string> statements;
    std::unordered_map<ItemId, std::size_t> places;
    for (const Item* item : workshop.items_of(round.id)) {
        places[item->id] = statements.size();
        statements.push_back(std::to_string(item->id.value));
    }
    const auto& ballots = workshop.ballots(round.id);
    std::vector<std::string> people(ballots.size());
    for (std::size_t i = 0; i < people.size(); ++i) people[i] = std::to_string(i + 1);
    VoteMatrix votes(std::move(people), std::move(statements));
    const RoundRules rules = rules_of(workshop, round);
    const bool silence_is_passing = !rules.answers && !rules.has_grades();
    std::size_t person = 0;
    for (const Ballot& ballot : ballots) {
        if (silence_is_passing)
            for (std::size_t j = 0; j < votes.statements(); ++j)
                votes.set(person, j, Opinion::pass);
        for (const auto& [item, vote] : ballot.votes)
            votes.set(person, places.at(item), opinion_of(rules, vote));
        ++person;
    }
    return votes;
}

}  // namespace yoriai
