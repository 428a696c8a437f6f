#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "analysis/tally.h"
#include "plan/build_plan.h"

namespace yoriai {

struct PlanRound {
    const Round* round = nullptr;
    RoundResult result;
};

// What a document may say of a workshop at its level, looked up once: hidden cards and rounds that
// are not to be seen are not in it.
class PlanFacts {
 public:
    PlanFacts(const Workshop& workshop, ExportLevel level);

    const Workshop& workshop;
    const ExportLevel level;

    std::vector<const Card*> cards;        // by number
    std::vector<const Theme*> top_themes;  // that hold cards, the largest first
    std::vector<const Card*> lone_cards;   // kept on their own on purpose
    std::vector<const Card*> ungrouped_cards;
    std::vector<PlanRound> rounds;  // whose results may be printed
    int left_out = 0;               // hidden cards that are not in `cards`

    // The theme's cards and those of the themes in it, by number.
    std::vector<const Card*> cards_in(ThemeId) const;
    // The themes in the theme that hold cards, the largest first.
    std::vector<const Theme*> themes_in(ThemeId) const;
    std::vector<const Card*> cards_of(const Issue&) const;
    std::vector<const Card*> cards_of(const Action&) const;
    std::size_t count_themes() const;  // those on top only

    std::map<FieldId, std::vector<const Card*>> cards_by_field() const;
    std::vector<const Card*> cards_without_field() const;
    std::vector<const Card*> cards_of(MeetingId) const;
    int people_at(MeetingId) const;
    int people() const;

    // The last printed round that asked about this, or null, and the count it found.
    struct Votes {
        const Round* round = nullptr;
        int count = 0;
    };
    Votes votes_of(CardId) const;
    Votes votes_of(ThemeId) const;

 private:
    bool may_show(const Round&) const;
    void sort_by_size(std::vector<const Theme*>& themes) const;
    void add_cards_in(ThemeId, std::vector<const Card*>& found) const;
    bool may_show(const Card& card) const;

    std::map<CardId, Votes> card_votes_;
    std::map<ThemeId, Votes> theme_votes_;
};

}  // namespace yoriai
