#pragma once

#include <string>
#include <vector>

#include "analysis/consensus_map.h"

namespace yoriai {

// A row a person: + agrees, - disagrees, o passes, a blank has not voted.
inline VoteMatrix votes_from(const std::vector<std::string>& rows) {
    std::vector<std::string> people, statements;
    for (std::size_t i = 0; i < rows.size(); ++i) people.push_back(std::to_string(i + 1));
    for (std::size_t j = 0; !rows.empty() && j < rows[0].size(); ++j)
        statements.push_back("s" + std::to_string(j + 1));
    VoteMatrix votes(people, statements);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows[i].size(); ++j)
            if (rows[i][j] != ' ')
                votes.set(i, j,
                          rows[i][j] == '+'   ? Opinion::agree
                          : rows[i][j] == '-' ? Opinion::disagree
                                              : Opinion::pass);
    return votes;
}

// Two camps of eight, alike on the last two statements.
inline VoteMatrix two_camps() {
    std::vector<std::string> rows(8, "++++----++");
    rows.insert(rows.end(), 8, "----++++++");
    rows[0][1] = 'o';
    rows[9][4] = '-';
    rows[3][9] = ' ';
    return votes_from(rows);
}

// Everything that is a number, to compare bit by bit.
inline std::vector<double> numbers_of(const ConsensusMap& map) {
    std::vector<double> numbers = {map.verdict.p_value, map.verdict.silhouette,
                                   map.verdict.missing};
    for (const PlacedPerson& person : map.people) {
        numbers.insert(numbers.end(), {person.at.x, person.at.y, person.stability});
        numbers.push_back(person.group ? static_cast<double>(*person.group) : -1);
    }
    for (const MappedStatement& one : map.statements)
        numbers.insert(numbers.end(),
                       {one.support.value, one.support.low, one.support.high, one.consensus,
                        one.comparable, one.worst.support, one.worst.low, one.division, one.gap,
                        one.unsure.value, one.unsure.low, one.unsure.high});
    for (const OpinionGroup& group : map.groups)
        for (const Representative& said : group.representative)
            numbers.insert(numbers.end(), {said.p, said.z, said.ratio, said.ratio_z});
    return numbers;
}

}  // namespace yoriai
