#include "analysis/table_agreement.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "analysis/agreement_measures.h"
#include "analysis/vote_strata.h"

namespace yoriai {
namespace {

constexpr int table_permutations = 999;
constexpr std::uint64_t tables_seed = 20'261'122;

// Each table's counts, in the order of the items.
using CountsByTable = std::map<TableId, std::vector<double>>;

CountsByTable collect(const Workshop& workshop, const Round& round) {
    std::unordered_map<ItemId, std::size_t> places;
    for (const Item* item : workshop.items_of(round.id)) places.emplace(item->id, places.size());
    CountsByTable counts;
    for (const Tally& tally : workshop.tallies()) {
        if (tally.round != round.id || !tally.table_id || tally.answer != Answer::agree) continue;
        auto& of_table = counts[tally.table_id];
        of_table.resize(places.size(), 0);
        of_table[places.at(tally.item)] += tally.count;
    }
    for (auto table = counts.begin(); table != counts.end();) {
        const bool empty = std::all_of(table->second.begin(), table->second.end(),
                                       [](double count) { return count <= 0; });
        table = empty ? counts.erase(table) : std::next(table);
    }
    return counts;
}

double chance_of_so_much(std::vector<std::vector<double>> ranks, double measured) {
    SameRandom random(tables_seed);
    int as_much = 0;
    for (int i = 0; i < table_permutations; ++i) {
        for (auto& judge : ranks)
            for (std::size_t k = judge.size(); k > 1; --k)
                std::swap(judge[k - 1], judge[random.below(static_cast<std::uint32_t>(k))]);
        as_much += kendall_w(ranks).w >= measured - 1e-12;
    }
    return (1.0 + as_much) / (1.0 + table_permutations);
}

}  // namespace

std::optional<TableAgreement> agree_between_tables(const Workshop& workshop, const Round& round) {
    const CountsByTable counts = collect(workshop, round);
    const auto items = workshop.items_of(round.id);
    if (counts.size() < 2 || items.size() < 2) return {};
    TableAgreement agreement;
    agreement.tables = static_cast<int>(counts.size());
    std::vector<std::vector<double>> ranks;
    for (const Item* item : items) agreement.items.push_back({item->id, 1, 0});
    for (const auto& [table, of_table] : counts) {
        ranks.push_back(mean_ranks(of_table));
        double all = 0;
        for (const double count : of_table) all += count;
        for (std::size_t j = 0; j < of_table.size(); ++j) {
            ItemAcrossTables& item = agreement.items[j];
            item.lowest = std::min(item.lowest, of_table[j] / all);
            item.highest = std::max(item.highest, of_table[j] / all);
        }
    }
    agreement.w = kendall_w(ranks).w;
    agreement.p_value = chance_of_so_much(ranks, agreement.w);
    return agreement;
}

}  // namespace yoriai
