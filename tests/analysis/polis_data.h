#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "analysis/consensus_map.h"

namespace yoriai {

// A public conversation of tests/data/polis with the groups that Polis published.
struct PolisData {
    VoteMatrix votes;
    GroupOf published;
    std::size_t groups = 0;
};

inline std::vector<std::string> split_at_commas(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char byte : line) {
        if (byte == ',')
            cells.emplace_back();
        else if (byte != '\r')
            cells.back() += byte;
    }
    return cells;
}

// The files hold numbers and empty cells only, and are read by hand, not by what is tested.
inline PolisData read_polis_data(const std::string& name) {
    const std::string folder = YORIAI_ROOT "/tests/data/polis/" + name;
    std::ifstream file(folder + "/participants-votes.csv");
    std::string line;
    std::getline(file, line);
    const auto head = split_at_commas(line);
    std::size_t first = 0, group_column = 0;
    while (head[first] != "0") ++first;
    while (head[group_column] != "group-id") ++group_column;
    std::vector<std::vector<std::string>> rows;
    while (std::getline(file, line)) rows.push_back(split_at_commas(line));
    std::vector<std::string> people;
    for (const auto& row : rows) people.push_back(row[0]);
    PolisData data;
    const std::vector<std::string> statements(head.begin() + static_cast<std::ptrdiff_t>(first),
                                              head.end());
    data.votes = VoteMatrix(people, statements);
    data.published.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i][group_column].empty()) {
            data.published[i] = static_cast<std::size_t>(std::stoi(rows[i][group_column]));
            data.groups = std::max(data.groups, *data.published[i] + 1);
        }
        for (std::size_t j = 0; j < statements.size(); ++j)
            if (!rows[i][first + j].empty())
                data.votes.set(i, j, static_cast<Opinion>(std::stoi(rows[i][first + j])));
    }
    std::ifstream moderated(folder + "/moderated.txt");
    std::getline(moderated, line);
    for (const std::string& id : split_at_commas(line))
        for (std::size_t j = 0; j < statements.size(); ++j)
            if (statements[j] == id) data.votes.moderate(j);
    return data;
}

}  // namespace yoriai
