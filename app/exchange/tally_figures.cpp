#include "exchange/tally_figures.h"

#include "analysis/equal_shares.h"
#include "analysis/judgment.h"
#include "analysis/round_ballots.h"

namespace yoriai {
namespace {

using Json = nlohmann::json;
using Items = std::vector<const Item*>;

Json ids_at(const Items& items, const std::vector<std::size_t>& places) {
    Json list = Json::array();
    for (const std::size_t place : places) list.push_back(std::to_string(items[place]->id.value));
    return list;
}

Json order_of(const Items& items) {
    Json list = Json::array();
    for (const Item* item : items) list.push_back(std::to_string(item->id.value));
    return list;
}

Json halved(const std::vector<int>& doubled) {
    Json list = Json::array();
    for (const int points : doubled) list.push_back(points / 2.0);
    return list;
}

Json describe(const Items& items, const InstantRunOff& run_off) {
    Json rounds = Json::array();
    for (const auto& counts : run_off.rounds) {
        Json row = Json::array();
        for (const auto& count : counts) row.push_back(count ? Json(*count) : Json());
        rounds.push_back(std::move(row));
    }
    return {{"rounds", rounds},
            {"winners", ids_at(items, run_off.winners)},
            {"dropped_together", run_off.dropped_together}};
}

Json describe_ranking(const Workshop& workshop, const Round& round, const Items& items) {
    const auto ballots = ranked_ballots(workshop, round);
    const Matrix pairs = count_pairs(ballots, items.size());
    const SchulzeResult schulze = count_schulze(pairs);
    return {{"order", order_of(items)},
            {"pairs", pairs},
            {"paths", schulze.paths},
            {"schulze", schulze.rank},
            {"borda", halved(count_borda_doubled(ballots, items.size()))},
            {"instant_run_off", describe(items, count_instant_run_off(ballots, items.size()))}};
}

Json describe_duels(const Workshop& workshop, const Round& round, const Items& items) {
    const Matrix pairs = pairs_of(workshop, round);
    Json scores = Json::array();
    for (std::size_t i = 0; i < items.size(); ++i) {
        int won = 0, lost = 0;
        for (std::size_t j = 0; j < items.size(); ++j) {
            won += pairs[i][j];
            lost += pairs[j][i];
        }
        scores.push_back(100.0 * (won + 1) / (won + lost + 2));
    }
    return {{"order", order_of(items)},
            {"pairs", pairs},
            {"duels", halved(count_duels_doubled(pairs))},
            {"scores", scores}};
}

Json describe_star(const Workshop& workshop, const Round& round, const Items& items) {
    const StarResult star = count_star(marks_by_ballot(workshop, round), items.size());
    return {{"star",
             {{"finalists", ids_at(items, star.finalists)},
              {"winners", ids_at(items, star.winners)},
              {"for_first", star.for_first},
              {"for_second", star.for_second}}}};
}

// Go ahead when nobody shows fewer than three fingers; else these are heard first.
Json describe_fist(const RoundResult& result) {
    constexpr int consent = 3;
    Json items = Json::array();
    for (const ItemResult& item : result.items) {
        int lowest = -1, below = 0;
        for (const auto& [fingers, people] : count_grades(item.marks)) {
            if (lowest < 0) lowest = fingers;
            if (fingers < consent) below += people;
        }
        items.push_back({{"id", std::to_string(item.item.value)},
                         {"lowest", lowest < 0 ? Json() : Json(lowest)},
                         {"to_hear", below},
                         {"proceed", lowest >= consent}});
    }
    return {{"fist", items}};
}

}  // namespace

Json describe_figures(const Workshop& workshop, const Round& round, const RoundResult& result) {
    const Items items = workshop.items_of(round.id);
    const bool ballots = result.ballots > 0;
    switch (round.method) {
        case RoundMethod::ranking:
            return describe_ranking(workshop, round, items);
        case RoundMethod::run_off:
            return describe_duels(workshop, round, items);
        case RoundMethod::score:
            return ballots ? describe_star(workshop, round, items) : Json::object();
        case RoundMethod::fist:
            return describe_fist(result);
        default:
            return Json::object();
    }
}

Json describe_short_list(const Workshop& workshop, const Round& round, int seats) {
    const Items items = workshop.items_of(round.id);
    const ShortList list = choose_short_list(support_by_ballot(workshop, round), items.size(),
                                             static_cast<std::size_t>(seats));
    Json chosen = Json::array();
    for (const ShortListed& each : list.chosen)
        chosen.push_back({{"id", std::to_string(items[each.item]->id.value)},
                          {"text", items[each.item]->text},
                          {"supporters", each.supporters},
                          {"bought", each.bought},
                          {"tied", ids_at(items, each.tied)}});
    return {{"seats", seats},
            {"items", chosen},
            {"justified", list.justified},
            {"extended", list.extended}};
}

}  // namespace yoriai
