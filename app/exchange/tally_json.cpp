#include "exchange/tally_json.h"

#include <nlohmann/json.hpp>

#include "analysis/round_ballots.h"
#include "analysis/small_groups.h"
#include "exchange/tally_figures.h"

namespace yoriai {
namespace {

using Json = nlohmann::json;

std::string id_text(std::int64_t id) { return std::to_string(id); }

Json number_or_null(const std::optional<int>& number) { return number ? Json(*number) : Json(); }

Json ids(const std::vector<ItemId>& items) {
    Json list = Json::array();
    for (const ItemId item : items) list.push_back(id_text(item.value));
    return list;
}

void put_share(Json& value, const std::optional<Share>& share) {
    value["share"] = share ? Json(share->value) : Json();
    value["low"] = share ? Json(share->low) : Json();
    value["high"] = share ? Json(share->high) : Json();
}

Json counts_by_mark(const std::map<int, int>& counts) {
    Json value = Json::object();
    for (const auto& [mark, people] : counts) value[std::to_string(mark)] = people;
    return value;
}

double mean_of(const std::map<int, int>& counts) {
    int people = 0, sum = 0;
    for (const auto& [mark, count] : counts) {
        people += count;
        sum += mark * count;
    }
    return people > 0 ? static_cast<double>(sum) / people : 0;
}

Json describe_tables(const Workshop& workshop, const ItemResult& item,
                     const TallyOptions& options) {
    const auto withheld = find_withheld(item, options.cells ? options.smallest : 0);
    Json by_table = Json::object();
    std::size_t at = 0;
    for (const auto& [table, count] : item.by_table)
        by_table[table ? std::to_string(workshop.find(table)->number) : "hall"] =
            withheld[at++] ? Json() : Json(count);
    return by_table;
}

Json describe(const Workshop& workshop, const Round& round, const ItemResult& item,
              const TallyOptions& options) {
    Json value = {{"id", id_text(item.item.value)},
                  {"rank", item.rank},
                  {"count", item.count},
                  {"disagree", item.disagree},
                  {"pass", item.pass},
                  {"by_table", describe_tables(workshop, item, options)},
                  {"text", workshop.find(item.item)->text}};
    put_share(value, item.share);
    if (!item.marks.empty()) {
        const auto grades = count_grades(item.marks);
        value["grades"] = counts_by_mark(grades);
        // The gradients of agreement and a ranking's places are no amounts.
        if (round.method != RoundMethod::gradients && round.method != RoundMethod::ranking)
            value["mean"] = mean_of(grades);
        if (round.method == RoundMethod::importance_feasibility) {
            value["feasibility"] = counts_by_mark(count_feasibility(item.marks));
            value["mean_feasibility"] = mean_of(count_feasibility(item.marks));
        }
    }
    const std::optional<int>& people = workshop.district.population;
    if (item.share && people && *people >= item.share->of) {
        const Share finite = finite_share(item.count, item.share->of, *people);
        value["finite"] = {{"of", *people}, {"low", finite.low}, {"high", finite.high}};
    }
    return value;
}

Json describe(const Workshop& workshop, const GroupResult& group, bool whole,
              const std::vector<bool>& cells) {
    Json value = {{"people", whole ? Json() : Json(group.people)}, {"items", Json::array()}};
    if (group.table_id) value["table"] = workshop.find(group.table_id)->number;
    if (const Neighbourhood* place = workshop.find(group.neighbourhood))
        value["neighbourhood"] = place->name;
    if (group.age_band) value["age_band"] = name_of(*group.age_band);
    if (group.voice) value["voice"] = name_of(*group.voice);
    for (std::size_t i = 0; i < group.items.size(); ++i) {
        const GroupShare& item = group.items[i];
        Json shown = {{"id", id_text(item.item.value)},
                      {"count", cells[i] ? Json() : Json(item.count)}};
        put_share(shown, cells[i] ? std::nullopt : item.share);
        value["items"].push_back(std::move(shown));
    }
    return value;
}

Json describe(const RoundComparison& comparison, const Round& before) {
    Json items = Json::array();
    for (const ItemChange& change : comparison.items) {
        Json value = {
            {"id", id_text(change.after.value)},   {"before", id_text(change.before.value)},
            {"rank_before", change.rank_before},   {"rank", change.rank_after},
            {"count_before", change.count_before}, {"count", change.count_after}};
        if (change.share) {
            value["change"] = change.share->value;
            value["low"] = change.share->low;
            value["high"] = change.share->high;
            value["clear"] = change.share->clear();
        }
        items.push_back(std::move(value));
    }
    return {{"round", before.number},
            {"items", items},
            {"only_before", ids(comparison.only_before)},
            {"only_now", ids(comparison.only_after)}};
}

}  // namespace

std::string write_tally_json(const Workshop& workshop, const Round& round,
                             const TallyOptions& options) {
    const RoundResult result = count_round(workshop, round);
    Json items = Json::array();
    for (const ItemResult& item : result.items)
        items.push_back(describe(workshop, round, item, options));
    Json ties = Json::array();
    for (const auto& tie : result.ties) ties.push_back(ids(tie));
    Json groups = Json::array();
    const auto counted = count_groups(workshop, round);
    const WithheldGroups withheld = find_withheld(counted, options.smallest, options.cells);
    for (std::size_t i = 0; i < counted.size(); ++i)
        groups.push_back(describe(workshop, counted[i], withheld.whole[i], withheld.cells[i]));
    Json value = {{"round", round.number},
                  {"question", round.question},
                  {"method", name_of(round.method)},
                  {"turnout",
                   {{"cast", number_or_null(result.cast)},
                    {"eligible", number_or_null(result.eligible)},
                    {"ballots", result.ballots},
                    {"corrections", round.corrections}}},
                  {"items", items},
                  {"ties", ties},
                  {"groups", groups}};
    Json figures = describe_figures(workshop, round, result);
    if (!figures.empty()) value["figures"] = std::move(figures);
    if (options.seats) value["short_list"] = describe_short_list(workshop, round, *options.seats);
    if (options.compare_with)
        value["comparison"] =
            describe(compare_rounds(workshop, *options.compare_with, round), *options.compare_with);
    return value.dump(1);
}

}  // namespace yoriai
