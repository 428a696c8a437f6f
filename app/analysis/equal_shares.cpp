#include "analysis/equal_shares.h"

#include <algorithm>
#include <limits>

namespace yoriai {
namespace {

using People = std::vector<std::vector<std::size_t>>;

// Two prices nearer than this are the same: sums of thirds and sevenths in binary fractions.
constexpr double nearly = 1e-9;

std::vector<std::vector<std::size_t>> supporters_of(const People& people, std::size_t items) {
    std::vector<std::vector<std::size_t>> supporters(items);
    for (std::size_t person = 0; person < people.size(); ++person)
        for (const std::size_t item : people[person]) supporters[item].push_back(person);
    return supporters;
}

// The most that any supporter must pay when the cost of 1 is shared as evenly as means allow;
// infinite when they cannot pay it.
double price_for(const std::vector<std::size_t>& supporters, const std::vector<double>& means) {
    std::vector<double> purses;
    for (const std::size_t person : supporters) purses.push_back(means[person]);
    std::sort(purses.begin(), purses.end());
    double left = 1;
    for (std::size_t i = 0; i < purses.size(); ++i) {
        const double each = left / static_cast<double>(purses.size() - i);
        if (each <= purses[i] + nearly) return each;
        left -= purses[i];
    }
    return std::numeric_limits<double>::infinity();
}

class Chooser {
 public:
    Chooser(const People& people, std::size_t items, std::size_t seats)
        : supporters_(supporters_of(people, items)),
          taken_(items),
          seats_(seats),
          means_(people.size(), people.empty() ? 0
                                               : static_cast<double>(seats) /
                                                     static_cast<double>(people.size())) {}

    std::vector<ShortListed> choose() {
        while (chosen_.size() < seats_ && buy()) {
        }
        while (chosen_.size() < seats_ && fill_up()) {
        }
        return std::move(chosen_);
    }

 private:
    int count(std::size_t item) const { return static_cast<int>(supporters_[item].size()); }

    // The cheapest; among equally cheap ones that with the most supporters, then the first.
    bool buy() {
        std::vector<std::size_t> best;
        double cheapest = std::numeric_limits<double>::infinity();
        for (std::size_t item = 0; item < taken_.size(); ++item) {
            if (taken_[item]) continue;
            const double price = price_for(supporters_[item], means_);
            if (price == std::numeric_limits<double>::infinity()) continue;
            if (price < cheapest - nearly) best.clear();
            if (best.empty() || price <= cheapest + nearly) best.push_back(item);
            cheapest = std::min(cheapest, price);
        }
        if (best.empty()) return false;
        for (const std::size_t person : supporters_[take(best, true)])
            means_[person] -= std::min(means_[person], cheapest);
        return true;
    }

    bool fill_up() {
        std::vector<std::size_t> best;
        for (std::size_t item = 0; item < taken_.size(); ++item) {
            if (taken_[item] || count(item) == 0) continue;
            if (!best.empty() && count(item) > count(best.front())) best.clear();
            if (best.empty() || count(item) == count(best.front())) best.push_back(item);
        }
        if (best.empty()) return false;
        take(best, false);
        return true;
    }

    std::size_t take(std::vector<std::size_t>& best, bool bought) {
        const int most =
            count(*std::max_element(best.begin(), best.end(), [&](std::size_t a, std::size_t b) {
                return count(a) < count(b);
            }));
        best.erase(std::remove_if(best.begin(), best.end(),
                                  [&](std::size_t item) { return count(item) < most; }),
                   best.end());
        const std::size_t item = best.front();
        best.erase(best.begin());
        taken_[item] = true;
        chosen_.push_back({item, most, bought, best});
        return item;
    }

    std::vector<std::vector<std::size_t>> supporters_;
    std::vector<bool> taken_;
    std::size_t seats_;
    std::vector<double> means_;
    std::vector<ShortListed> chosen_;
};

// How many items of the list each person supports.
std::vector<std::size_t> count_represented(const People& people,
                                           const std::vector<std::size_t>& chosen) {
    std::vector<std::size_t> represented;
    for (const auto& supported : people)
        represented.push_back(static_cast<std::size_t>(
            std::count_if(supported.begin(), supported.end(), [&](std::size_t item) {
                return std::find(chosen.begin(), chosen.end(), item) != chosen.end();
            })));
    return represented;
}

// Whether no item left out has supporters, each with fewer than `level` items, who are entitled to
// that many.
bool holds_at(const People& people, std::size_t items, std::size_t seats, std::size_t level,
              const std::vector<std::size_t>& chosen) {
    const auto supporters = supporters_of(people, items);
    const auto represented = count_represented(people, chosen);
    for (std::size_t item = 0; item < items; ++item) {
        if (std::find(chosen.begin(), chosen.end(), item) != chosen.end()) continue;
        const auto without = static_cast<std::size_t>(
            std::count_if(supporters[item].begin(), supporters[item].end(),
                          [&](std::size_t person) { return represented[person] < level; }));
        if (without * seats >= level * people.size() && without > 0) return false;
    }
    return true;
}

}  // namespace

bool is_justified(const People& people, std::size_t items, std::size_t seats,
                  const std::vector<std::size_t>& chosen) {
    return holds_at(people, items, seats, 1, chosen);
}

bool is_extended_justified(const People& people, std::size_t items, std::size_t seats,
                           const std::vector<std::size_t>& chosen) {
    for (std::size_t level = 1; level <= seats; ++level)
        if (!holds_at(people, items, seats, level, chosen)) return false;
    return true;
}

ShortList choose_short_list(const People& people, std::size_t items, std::size_t seats) {
    ShortList list;
    list.chosen = Chooser(people, items, seats).choose();
    std::vector<std::size_t> chosen;
    for (const ShortListed& each : list.chosen) chosen.push_back(each.item);
    list.justified = is_justified(people, items, seats, chosen);
    list.extended = is_extended_justified(people, items, seats, chosen);
    return list;
}

}  // namespace yoriai
