#include "exchange/consensus_json.h"

namespace yoriai {
namespace {

using OrderedJson = nlohmann::ordered_json;

const char* side_name(Opinion side) { return side == Opinion::agree ? "agree" : "disagree"; }

OrderedJson people_json(const ConsensusMap& map, const std::vector<std::string>& people) {
    OrderedJson list = OrderedJson::array();
    for (std::size_t i = 0; i < map.people.size(); ++i) {
        const PlacedPerson& person = map.people[i];
        list.push_back({{"id", people[i]},
                        {"x", person.at.x},
                        {"y", person.at.y},
                        {"group", person.group ? OrderedJson(*person.group) : OrderedJson()},
                        {"stability", person.stability}});
    }
    return list;
}

OrderedJson groups_json(const ConsensusMap& map, const MapNames& names) {
    OrderedJson list = OrderedJson::array();
    for (std::size_t i = 0; i < map.groups.size(); ++i) {
        const OpinionGroup& group = map.groups[i];
        OrderedJson representative = OrderedJson::array();
        for (const Representative& said : group.representative)
            representative.push_back({{"statement", names.statement_ids[said.statement]},
                                      {"side", side_name(said.side)},
                                      {"p", said.p},
                                      {"z", said.z},
                                      {"ratio", said.ratio},
                                      {"ratio_z", said.ratio_z}});
        list.push_back({{"name", name_of_group(names, i)},
                        {"size", group.size},
                        {"x", group.centre.x},
                        {"y", group.centre.y},
                        {"representative", std::move(representative)}});
    }
    return list;
}

OrderedJson counts_json(const std::string& id, const std::string& text,
                        const OpinionCounts& counts) {
    return {{"id", id},
            {"text", text},
            {"agree", counts.agree},
            {"disagree", counts.disagree},
            {"pass", counts.pass}};
}

OrderedJson statements_json(const ConsensusMap& map, const MapNames& names) {
    OrderedJson list = OrderedJson::array();
    for (std::size_t j = 0; j < map.statements.size(); ++j) {
        const MappedStatement& one = map.statements[j];
        OrderedJson json = counts_json(names.statement_ids[j], names.statements[j], one.counts);
        json["missing"] = one.missing;
        json["moderated"] = one.moderated;
        json["support"] = one.support.value;
        json["low"] = one.support.low;
        json["high"] = one.support.high;
        json["gic"] = one.consensus;
        json["comparable_gic"] = one.comparable;
        json["worst_group"] = {
            {"group", one.worst.group}, {"support", one.worst.support}, {"low", one.worst.low}};
        json["division"] = one.division;
        json["gap"] = one.gap;
        json["unsure"] = {
            {"share", one.unsure.value}, {"low", one.unsure.low}, {"high", one.unsure.high}};
        list.push_back(std::move(json));
    }
    return list;
}

OrderedJson common_json(const std::vector<Representative>& list, const MapNames& names) {
    OrderedJson json = OrderedJson::array();
    for (const Representative& one : list)
        json.push_back(
            {{"statement", names.statement_ids[one.statement]}, {"p", one.p}, {"z", one.z}});
    return json;
}

const char* division_name(Division division) {
    switch (division) {
        case Division::divided:
            return "divided";
        case Division::not_divided:
            return "not_divided";
        case Division::too_few_people:
            break;
    }
    return "too_few_people";
}

}  // namespace

nlohmann::ordered_json consensus_json(const ConsensusMap& map, const MapNames& names,
                                      const std::vector<std::string>& people) {
    const Verdict& verdict = map.verdict;
    OrderedJson unsure = OrderedJson::array();
    for (const std::size_t statement : map.unsure) unsure.push_back(names.statement_ids[statement]);
    return {{"people", people_json(map, people)},
            {"groups", groups_json(map, names)},
            {"statements", statements_json(map, names)},
            {"verdict",
             {{"divided", verdict.division == Division::divided},
              {"finding", division_name(verdict.division)},
              {"p_value", verdict.p_value},
              {"permutations", verdict.permutations},
              {"silhouette", verdict.silhouette},
              {"missing", verdict.missing},
              {"half_missing", verdict.half_missing()},
              {"sentence", say_verdict(map, names)}}},
            {"agreement",
             {{"agree", common_json(map.common_ground.agree, names)},
              {"disagree", common_json(map.common_ground.disagree, names)}}},
            {"unsure", std::move(unsure)},
            {"tables", nullptr}};
}

nlohmann::ordered_json consensus_json(const TableMap& map, const MapNames& names) {
    OrderedJson statements = OrderedJson::array();
    for (std::size_t j = 0; j < map.counts.size(); ++j) {
        OrderedJson json = counts_json(names.statement_ids[j], names.statements[j], map.counts[j]);
        if (map.agreement) {
            json["lowest_share"] = map.agreement->items[j].lowest;
            json["highest_share"] = map.agreement->items[j].highest;
        }
        statements.push_back(std::move(json));
    }
    OrderedJson tables;
    if (map.agreement)
        tables = {{"count", map.agreement->tables},
                  {"w", map.agreement->w},
                  {"p_value", map.agreement->p_value}};
    return {{"people", OrderedJson::array()},
            {"groups", OrderedJson::array()},
            {"statements", std::move(statements)},
            {"verdict",
             {{"divided", false},
              {"finding", "by_tables"},
              {"p_value", nullptr},
              {"permutations", 0},
              {"silhouette", nullptr},
              {"missing", nullptr},
              {"half_missing", false},
              {"sentence", say_verdict(map.agreement)}}},
            {"agreement", {{"agree", OrderedJson::array()}, {"disagree", OrderedJson::array()}}},
            {"unsure", OrderedJson::array()},
            {"tables", std::move(tables)}};
}

}  // namespace yoriai
