#include "telling/consensus_words.h"

#include <algorithm>
#include <cstdio>

#include "base/utf8.h"
#include "text/consensus_messages.h"
#include "text/message.h"

namespace yoriai {
namespace {

constexpr std::size_t most_characters = 40;
constexpr double alike_w = 0.7;
constexpr double significant = 0.05;

std::string say_group(const ConsensusMap& map, const MapNames& names, std::size_t group) {
    const OpinionGroup& own = map.groups[group];
    const std::string name = name_of_group(names, group), size = std::to_string(own.size);
    // Strongest first: what the group says most and others say least.
    std::vector<Representative> said = own.representative;
    std::stable_sort(said.begin(), said.end(),
                     [](const auto& a, const auto& b) { return a.ratio_z > b.ratio_z; });
    if (said.empty() || said.front().ratio_z <= 0)
        return say(words::map_group_silent, {name, size});
    return say(words::map_group_says, {name, size, say_side(names, said.front())});
}

// Whether most people say so even at the lower bound of their share.
bool is_sure(const ConsensusMap& map, const Representative& shared) {
    const OpinionCounts& counts = map.statements[shared.statement].counts;
    return counts.seen() > 0 && wilson_share(counts.of(shared.side), counts.seen()).low > 0.5;
}

std::string say_common(const ConsensusMap& map, const MapNames& names) {
    std::string shared;
    for (const auto* list : {&map.common_ground.agree, &map.common_ground.disagree})
        if (!list->empty() && is_sure(map, list->front()))
            shared += (shared.empty() ? "" : say(words::map_between_sides)) +
                      say_side(names, list->front());
    return shared.empty() ? "" : say(words::map_common, {shared});
}

std::string say_division(const ConsensusMap& map, const MapNames& names) {
    if (names.given_groups && map.groups.size() > 1)
        return say(words::map_given_groups, {std::to_string(map.groups.size())});
    switch (map.verdict.division) {
        case Division::too_few_people:
            return say(words::map_too_few_people);
        case Division::not_divided:
            return say(words::map_not_divided);
        case Division::divided:
            break;
    }
    return map.groups.size() > 1 ? say(words::map_divided, {std::to_string(map.groups.size())})
                                 : std::string(say(words::map_not_divided));
}

// Sentences of the language in use, with a blank between them where the language has one.
std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& one : sentences) {
        if (one.empty()) continue;
        if (!text.empty() && language() == Language::english && text.back() != ' ') text += ' ';
        text += one;
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

}  // namespace

std::string name_of_group(const MapNames& names, std::size_t group) {
    if (group < names.groups.size()) return names.groups[group];
    return say(words::map_group_name, {std::string(1, static_cast<char>('A' + group % 26))});
}

std::string say_side(const MapNames& names, const Representative& said) {
    return say(said.side == Opinion::agree ? words::map_agrees_with : words::map_disagrees_with,
               {shortened(names.statements[said.statement], most_characters)});
}

std::string say_verdict(const ConsensusMap& map, const MapNames& names) {
    return joined(say_verdict_in_parts(map, names));
}

std::vector<std::string> say_verdict_in_parts(const ConsensusMap& map, const MapNames& names) {
    const bool voted =
        std::any_of(map.statements.begin(), map.statements.end(),
                    [](const MappedStatement& one) { return one.counts.seen() > 0; });
    if (!voted) return {say(words::map_no_votes)};
    std::vector<std::string> sentences;
    if (map.statements.size() < 2)
        sentences.push_back(say(words::map_one_statement));
    else
        sentences.push_back(say_division(map, names));
    if (map.groups.size() > 1)
        for (std::size_t group = 0; group < map.groups.size(); ++group)
            sentences.push_back(say_group(map, names, group));
    sentences.push_back(say_common(map, names));
    if (map.verdict.half_missing()) sentences.push_back(say(words::map_half_missing));
    std::erase(sentences, "");
    return sentences;
}

std::string say_verdict(const std::optional<TableAgreement>& agreement) {
    if (!agreement) return say(words::map_no_ballots);
    char w[8];
    std::snprintf(w, sizeof w, "%.2f", agreement->w);
    const char* alike = agreement->p_value > significant ? say(words::map_tables_apart)
                        : agreement->w >= alike_w        ? say(words::map_tables_alike)
                                                         : say(words::map_tables_partly_alike);
    return say(words::map_by_tables, {std::to_string(agreement->tables), alike, w});
}

}  // namespace yoriai
