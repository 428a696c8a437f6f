#pragma once

#include <array>
#include <optional>
#include <string>

#include "exchange/export_workshop.h"

namespace yoriai {

// What a round gives to print and to keep. Shared by the command line and the window.

// Ballots as PDF, numbered from `first` on in mixed order. Without a number of sheets there is one
// for each who may vote and one in ten more. Throws Failure when there is nothing to vote on.
ExportedDocument export_ballots(const Workshop&, const Round&, Language, int first = 1,
                                std::optional<int> sheets = {});
// The sheets to stick dots on, one for each table. Throws Failure where the method has none.
ExportedDocument export_dot_sheets(const Workshop&, const Round&, Language);

// results: by rank, with shares and intervals. groups: by table and by what the round asks of its
// voters; small groups are withheld below the internal level, small counts in public. pairs: how
// many prefer the row's item to the column's; empty where the method has none.
enum class RoundTable { results, groups, pairs };
constexpr auto names(RoundTable) { return std::array{"results", "groups", "pairs"}; }
Sheet round_table(const Workshop&, const Round&, RoundTable, const PlanOptions&);

// All of them that say something, as an Excel workbook.
std::string export_round_tables(const Workshop&, const Round&, const PlanOptions&);

}  // namespace yoriai
