#include "analysis/carried_votes.h"

#include "analysis/tally.h"

namespace yoriai {
namespace {

// Adds the vote on the first item that `is_about` holds for, in the newest round that has one.
template <class IsAbout>
void add_newest(const Workshop& workshop, const std::string& title, const IsAbout& is_about,
                std::vector<CarriedVote>& votes) {
    const Round* newest = nullptr;
    ItemId asked;
    for (const Round& round : workshop.rounds()) {
        if (round.state != RoundState::revealed) continue;
        for (const Item* item : workshop.items_of(round.id))
            if (is_about(*item)) {
                newest = &round;
                asked = item->id;
                break;
            }
    }
    if (!newest) return;
    const RoundResult result = count_round(workshop, *newest);
    for (const ItemResult& item : result.items)
        if (item.item == asked)
            votes.push_back({newest->number, title, item.count, item.rank,
                             static_cast<int>(result.items.size())});
}

}  // namespace

std::vector<CarriedVote> votes_carried_by(const Workshop& workshop, const Issue& issue) {
    std::vector<CarriedVote> votes;
    add_newest(
        workshop, issue.title, [&](const Item& item) { return item.issue == issue.id; }, votes);
    for (const ThemeId id : issue.themes)
        if (const Theme* theme = workshop.find(id))
            add_newest(
                workshop, theme->title, [&](const Item& item) { return item.theme == id; }, votes);
    return votes;
}

}  // namespace yoriai
