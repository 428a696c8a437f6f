#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "commands/district_commands.h"
#include "exchange/decode_text.h"
#include "text/failure.h"

namespace yoriai {

// One area of a population table. What is missing, suppressed (*, X) or nil in the table is not
// there here; it is never 0.
struct PopulationRow {
    int line = 0;      // of the file, from 1
    std::string code;  // KEY_CODE as text, its leading zeros kept; may be empty
    std::string area;  // 町丁・字 or neighbourhood; empty for a municipality's total
    std::optional<int> total, men, women, households, aged_65_and_over;
    bool suppressed = false;  // its figures were given to another area (HTKSYORI 2)
};

struct PopulationOptions {
    std::optional<Encoding> encoding;
    // The areas that belong to the district, with the share of each (0 to 1]; none: all of them.
    std::vector<std::pair<std::string, double>> areas;
    std::string source;  // edition and date, printed beside the figures; empty: the file's name
};

// What an import would bring.
struct PopulationPreview {
    std::vector<PopulationRow> rows;   // all areas of the table
    std::vector<std::size_t> counted;  // those that were added up: no totals of others
    std::optional<int> total, aged_65_and_over, households;  // nothing when no counted row has it
    bool estimated = false;          // an area counts by a share, or one is suppressed
    std::vector<Sentence> warnings;  // rows that do not add up, suppressed areas
    std::string source;
};

// Reads the forms that Japanese offices publish: the recommended data set 地域・年齢別人口 (age
// columns by sex), e-Stat's small areas (two header rows, KEY_CODE), and a town's own table with
// columns for the area, 人口 or 総数, 世帯 and 65歳以上. Throws Failure with a sentence for what is
// none of these.
PopulationPreview preview_population(std::string_view bytes, std::string_view file_name,
                                     const PopulationOptions& options = {});

// The edit that takes the figures over.
DescribeDistrict population_command(const PopulationPreview&);

}  // namespace yoriai
