#include "analysis/few_voices.h"

#include <algorithm>

#include "analysis/equal_shares.h"
#include "analysis/round_ballots.h"
#include "analysis/tally.h"

namespace yoriai {
namespace {

constexpr int fewest_voices = 2;
constexpr std::size_t most_seats = 5;

// Whether a vote is the most that its voter could give.
bool is_strongest(const Round& round, const Vote& vote) {
    switch (round.method) {
        case RoundMethod::dots:
            return round.most_on_one > 1 && vote.dots == round.most_on_one;
        case RoundMethod::weights:
            return vote.dots == round.dots;
        case RoundMethod::score:
        case RoundMethod::judgment:
        case RoundMethod::importance_feasibility:
            return vote.grade == round.top_grade;
        case RoundMethod::ranking:
        case RoundMethod::run_off:
            return vote.grade == 1;
        default:
            return false;
    }
}

class FewVoices {
 public:
    FewVoices(const Workshop& workshop, const Round& round)
        : workshop_(workshop),
          round_(round),
          items_(workshop.items_of(round.id)),
          result_(count_round(workshop, round)),
          people_(support_by_ballot(workshop, round)),
          supporters_(items_.size()) {
        for (const auto& supported : people_)
            for (const std::size_t item : supported) ++supporters_[item];
    }

    std::vector<FewVoice> find() {
        if (items_.size() < 3) return {};
        find_strong();
        find_fair_share();
        find_one_table();
        return std::move(found_);
    }

 private:
    std::size_t seats() const { return std::min(most_seats, (items_.size() + 1) / 2); }

    bool is_among_first(ItemId item) const {
        for (const ItemResult& one : result_.items)
            if (one.item == item) return one.rank <= static_cast<int>(seats());
        return false;
    }

    void add(FewVoice voice) {
        const bool known = std::any_of(found_.begin(), found_.end(), [&](const FewVoice& before) {
            return before.item == voice.item;
        });
        if (!known && !is_among_first(voice.item)) found_.push_back(voice);
    }

    void add_all(std::vector<FewVoice> voices) {
        std::stable_sort(voices.begin(), voices.end(),
                         [](const FewVoice& a, const FewVoice& b) { return a.people > b.people; });
        for (const FewVoice& voice : voices) add(voice);
    }

    void find_strong() {
        std::vector<FewVoice> voices;
        const int ballots = static_cast<int>(people_.size());
        for (std::size_t i = 0; i < items_.size(); ++i) {
            int strong = 0;
            for (const Ballot& ballot : workshop_.ballots(round_.id)) {
                const auto vote = ballot.votes.find(items_[i]->id);
                if (vote != ballot.votes.end() && is_strongest(round_, vote->second)) ++strong;
            }
            const bool few = 3 * supporters_[i] <= ballots;
            if (few && strong >= fewest_voices && 2 * strong >= supporters_[i])
                voices.push_back({items_[i]->id, FewBecause::strong, supporters_[i], ballots, {}});
        }
        add_all(std::move(voices));
    }

    void find_fair_share() {
        if (people_.empty()) return;
        std::vector<FewVoice> voices;
        for (const ShortListed& each : choose_short_list(people_, items_.size(), seats()).chosen)
            if (each.bought && supporters_[each.item] >= fewest_voices)
                voices.push_back({items_[each.item]->id,
                                  FewBecause::fair_share,
                                  supporters_[each.item],
                                  static_cast<int>(people_.size()),
                                  {}});
        add_all(std::move(voices));
    }

    void find_one_table() {
        std::map<TableId, int> sums;
        for (const ItemResult& item : result_.items)
            for (const auto& [table, count] : item.by_table) sums[table] += count;
        std::vector<FewVoice> voices;
        for (const ItemResult& item : result_.items)
            for (const auto& [table, count] : item.by_table) {
                if (!table || count < fewest_voices || 3 * count < sums[table]) continue;
                // Twice the room's share: count / sum >= 2 * item.count / total.
                const bool twice =
                    static_cast<long long>(count) * result_.total >= 2LL * item.count * sums[table];
                if (twice)
                    voices.push_back({item.item, FewBecause::one_table, count, sums[table], table});
            }
        add_all(std::move(voices));
    }

    const Workshop& workshop_;
    const Round& round_;
    const std::vector<const Item*> items_;
    const RoundResult result_;
    const std::vector<std::vector<std::size_t>> people_;
    std::vector<int> supporters_;
    std::vector<FewVoice> found_;
};

}  // namespace

std::vector<FewVoice> find_few_voices(const Workshop& workshop, const Round& round) {
    return FewVoices(workshop, round).find();
}

}  // namespace yoriai
