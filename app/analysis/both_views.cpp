#include "analysis/both_views.h"

#include <algorithm>

#include "analysis/tally.h"
#include "analysis/vote_matrix.h"

namespace yoriai {
namespace {

constexpr int fewest_on_a_side = 2;
constexpr double least_difference = 0.2;

bool is_split(const BothViews& views) {
    const int agree = views.agree.people, disagree = views.disagree.people;
    const int fewer = std::min(agree, disagree);
    return fewer >= fewest_on_a_side && 10 * fewer >= 3 * (agree + disagree);
}

// The share of those on one side of `split` who agree with `other`; smoothed, so that two people
// are no landslide.
double support(const VoteMatrix& votes, std::size_t split, Opinion side, std::size_t other) {
    int agree = 0, seen = 0;
    for (std::size_t person = 0; person < votes.people(); ++person) {
        if (votes.at(person, split) != side) continue;
        const Opinion opinion = votes.at(person, other);
        if (opinion == Opinion::missing) continue;
        ++seen;
        agree += opinion == Opinion::agree ? 1 : 0;
    }
    return (agree + 1.0) / (seen + 2.0);
}

ItemId wanted_by(const VoteMatrix& votes, const std::vector<const Item*>& items, std::size_t split,
                 Opinion side, Opinion other_side) {
    ItemId most;
    double largest = least_difference;
    for (std::size_t j = 0; j < items.size(); ++j) {
        if (j == split) continue;
        const double difference =
            support(votes, split, side, j) - support(votes, split, other_side, j);
        if (difference < largest || (most && difference <= largest)) continue;
        largest = difference;
        most = items[j]->id;
    }
    return most;
}

void count_sides(const VoteMatrix& votes, std::size_t column, BothViews& views) {
    for (std::size_t person = 0; person < votes.people(); ++person) {
        views.agree.people += votes.at(person, column) == Opinion::agree ? 1 : 0;
        views.disagree.people += votes.at(person, column) == Opinion::disagree ? 1 : 0;
    }
}

}  // namespace

std::vector<BothViews> find_both_views(const Workshop& workshop, const Round& round) {
    const auto items = workshop.items_of(round.id);
    const VoteMatrix votes = votes_of_round(workshop, round);
    std::vector<BothViews> found;
    for (std::size_t i = 0; i < items.size(); ++i) {
        BothViews views;
        views.item = items[i]->id;
        count_sides(votes, i, views);
        for (const Tally& tally : workshop.tallies()) {
            if (round.method != RoundMethod::agreement || tally.item != views.item) continue;
            if (tally.answer == Answer::agree) views.agree.people += tally.count;
            if (tally.answer == Answer::disagree) views.disagree.people += tally.count;
        }
        if (!is_split(views)) continue;
        views.agree.also = wanted_by(votes, items, i, Opinion::agree, Opinion::disagree);
        views.disagree.also = wanted_by(votes, items, i, Opinion::disagree, Opinion::agree);
        found.push_back(views);
    }
    std::stable_sort(found.begin(), found.end(), [](const BothViews& a, const BothViews& b) {
        const auto evenness = [](const BothViews& one) {
            return static_cast<double>(std::min(one.agree.people, one.disagree.people)) /
                   (one.agree.people + one.disagree.people);
        };
        return evenness(a) > evenness(b);
    });
    return found;
}

}  // namespace yoriai
