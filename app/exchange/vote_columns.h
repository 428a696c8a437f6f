#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/round_commands.h"
#include "exchange/read_table.h"
#include "model/workshop.h"

namespace yoriai {

// What the columns and cells of votes and counts mean.

// What a column says of a voter, not of an item.
enum class VoterColumn { participant, number, table, age_band, neighbourhood, voice, ignored };
std::optional<VoterColumn> voter_column(std::string_view name);

// Whether the name stands for statement, vote, count, answer or grade.
enum class LongColumn { statement, vote, count, answer, grade };
std::optional<LongColumn> long_column(std::string_view name);

// Finds items by their words, their id, or their place.
class ItemFinder {
 public:
    // Places count from 0 when one of the names is 0, else from 1.
    ItemFinder(const Workshop&, RoundId, const std::vector<std::string>& names);
    // The item's id, or none.
    ItemId find(std::string_view name) const;

 private:
    std::vector<const Item*> items_;
    int first_place_ = 1;
};

// The whole number in a cell, full-width figures too; nothing for an empty cell. Throws Failure
// that names line and column for anything else.
std::optional<int> number_in(std::string_view cell, int line, std::string_view column);

// The vote in a cell, or nothing when there is none. Throws Failure as above.
std::optional<Vote> vote_in(std::string_view cell, RoundMethod, int line, std::string_view column);

// 3, 3班, 班3 or the table's name. Throws Failure when there is no such table.
TableId table_in(const Workshop&, std::string_view cell, int line, std::string_view column);
std::optional<TableId> find_table(const Workshop&, std::string_view name);

// The table with the most columns among the file's sheets. Throws Failure when it has no rows.
ReadTable read_vote_table(std::string_view bytes, std::string_view file_name,
                          const std::optional<Encoding>&);

}  // namespace yoriai
