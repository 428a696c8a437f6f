#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.h"
#include "exchange/decode_text.h"
#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// Votes and counts from other programs and from the office's spreadsheets.

// Ballots of one round. Wide: a row a person, a column an item, named by the item's words, its id
// or its place (0, 1, … as Polis writes, or 1, 2, … when no column is named 0). Long: participant,
// statement, vote, a row a vote, of which the last of a pair counts. Cells hold what the method
// asks: 1, 0, -1 or empty for agree, pass, disagree; dots, weights, marks and places as numbers;
// two marks as 4/3. Columns named table (班), number (番号), age_band (年代), neighbourhood (町会)
// and voice (声の主) are known; columns that Polis adds are left out.
struct VotesPreview {
    std::vector<std::string> items;  // words or names of the columns that were understood
    int people = 0;                  // rows or participants
    int votes = 0;
    std::vector<int> left_out;            // lines without any vote
    std::vector<BallotSheet> ballots;     // items by their id in the round
    std::vector<NewItem> new_items;       // for a new round, with their ids
    std::optional<RoundMethod> method{};  // of a new round: agreement, or approval without a -1
};

struct VotesOptions {
    const Workshop* workshop = nullptr;
    const Round* round = nullptr;       // none: a new one
    std::optional<RoundMethod> method;  // of a new one; none: found out
    std::optional<Encoding> encoding;
};

// Throws Failure: a column that is no item, text where numbers belong, no votes at all.
VotesPreview preview_votes(std::string_view bytes, std::string_view file_name, const VotesOptions&);

// Counts of a round: a row an item, named in the first column, and a column a table (1, 1班), or
// one named count (票数) for the hall; or rows of item, table, answer, grade, count.
struct TallyPreview {
    std::vector<EnterTally> counts;
    int items = 0;
    std::vector<int> left_out;  // lines without any count
};
TallyPreview preview_tally(std::string_view bytes, std::string_view file_name, const VotesOptions&);

// As `yoriai import --kind votes|tally --json` prints it (assets/schemas/import_votes.json).
std::string write_preview_json(const VotesPreview&, int round, bool imported);
std::string write_preview_json(const TallyPreview&, int round, bool imported);

}  // namespace yoriai
