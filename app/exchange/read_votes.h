#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/vote_matrix.h"
#include "exchange/decode_text.h"

namespace yoriai {

inline constexpr std::size_t most_vote_bytes = 128U << 20U;

struct ReadVotesOptions {
    std::optional<Encoding> encoding;
    std::optional<std::string> groups;   // the column that says which group a person belongs to
    std::vector<std::string> moderated;  // statements that count as passed by everybody
};

struct ReadVotes {
    VoteMatrix votes;
    // With a column of groups: each person's, by number from 0, and their names in that order; none
    // where the cell is empty.
    std::vector<std::optional<std::size_t>> group_of;
    std::vector<std::string> group_names;
};

// Votes as Polis and other programs export them. Wide: the first column names the person, the
// others hold 1, 0, -1 or nothing (or agree, pass, disagree; 賛成, パス, 反対); where some columns
// are numbered, these are the statements and the others are left out, else all are but those that
// Polis adds. Long: participant, statement, vote (or voter-id, comment-id, vote) in any order, of
// which the last of a pair counts. Throws Failure for anything else, with the line.
ReadVotes read_votes(std::string_view bytes, const ReadVotesOptions& options);

}  // namespace yoriai
