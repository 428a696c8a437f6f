#include "analysis/priorities.h"

#include <algorithm>
#include <cmath>

#include "model/round_rules.h"

namespace yoriai {
namespace {

constexpr std::size_t most_priorities = 5;

double mean_of(const std::map<int, int>& counts, int least, int top) {
    double people = 0, sum = 0;
    for (const auto& [mark, count] : counts) {
        people += count;
        sum += count * static_cast<double>(mark - least) / std::max(1, top - least);
    }
    return people > 0 ? sum / people : 0;
}

AgreementBasis basis_of(const Round& round) {
    if (round.method == RoundMethod::agreement) return AgreementBasis::answers;
    if (round.method == RoundMethod::importance_feasibility) return AgreementBasis::feasibility;
    return AgreementBasis::tables;
}

// The votes of each table on all items together.
std::map<TableId, double> sums_by_table(const RoundResult& result) {
    std::map<TableId, double> sums;
    for (const ItemResult& item : result.items)
        for (const auto& [table, count] : item.by_table)
            if (table) sums[table] += count;
    return sums;
}

double agreement_between(const ItemResult& item, const std::map<TableId, double>& sums) {
    double lowest = 1, highest = 0;
    for (const auto& [table, sum] : sums) {
        const auto found = item.by_table.find(table);
        const double share = found == item.by_table.end() ? 0 : found->second / sum;
        lowest = std::min(lowest, share);
        highest = std::max(highest, share);
    }
    return highest > 0 ? lowest / highest : 0;
}

double agreement_of_answers(const ItemResult& item) {
    const int decided = item.count + item.disagree;
    return decided > 0 ? std::abs(item.count - item.disagree) / static_cast<double>(decided) : 0;
}

double importance_of(const Round& round, const RoundRules& rules, const ItemResult& item,
                     int most) {
    if (round.method == RoundMethod::agreement) return item.share ? item.share->value : 0;
    if (rules.feasibility)
        return mean_of(count_grades(item.marks), rules.least_grade, rules.top_grade);
    return most > 0 ? static_cast<double>(item.count) / most : 0;
}

// Items as important as the last one that has a place are priorities as well.
void draw_line(Priorities& found) {
    const std::size_t all = found.items.size();
    const std::size_t places = std::min(most_priorities, (all + 1) / 2);
    const double last = found.items[places - 1].importance;
    double next = -1;
    for (PlacedItem& item : found.items) {
        item.priority = item.importance >= last && item.importance > 0;
        if (!item.priority) next = std::max(next, item.importance);
    }
    found.line = next < 0 ? 0 : (last + next) / 2;
}

}  // namespace

std::optional<Priorities> find_priorities(const Workshop& workshop, const Round& round) {
    const RoundResult result = count_round(workshop, round);
    const RoundRules rules = rules_of(workshop, round);
    const auto sums = sums_by_table(result);
    Priorities found;
    found.basis = basis_of(round);
    if (found.basis == AgreementBasis::tables && sums.size() < 2) return {};
    int most = 0, voted_on = 0;
    for (const ItemResult& item : result.items) {
        most = std::max(most, item.count);
        voted_on += item.count + item.disagree > 0 || !item.marks.empty() ? 1 : 0;
    }
    if (voted_on < 2) return {};
    for (const ItemResult& item : result.items) {
        PlacedItem& placed = found.items.emplace_back();
        placed.item = item.item;
        placed.importance = importance_of(round, rules, item, most);
        if (found.basis == AgreementBasis::tables)
            placed.agreement = agreement_between(item, sums);
        else if (found.basis == AgreementBasis::answers)
            placed.agreement = agreement_of_answers(item);
        else
            placed.agreement =
                mean_of(count_feasibility(item.marks), rules.least_grade, rules.top_grade);
    }
    std::stable_sort(
        found.items.begin(), found.items.end(),
        [](const PlacedItem& a, const PlacedItem& b) { return a.importance > b.importance; });
    draw_line(found);
    return found;
}

}  // namespace yoriai
