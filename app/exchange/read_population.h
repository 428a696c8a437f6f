#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/district_commands.h"
#include "commands/record_commands.h"
#include "exchange/decode_text.h"
#include "model/workshop.h"
#include "text/failure.h"

namespace yoriai {

// One area of a population table. What is missing, suppressed (*, X) or nil in the table is not
// there here; it is never 0.
struct PopulationRow {
    int line = 0;      // of the file, from 1
    std::string code;  // KEY_CODE as text, its leading zeros kept; may be empty
    std::string area;  // 町丁・字 or neighbourhood; empty for a municipality's total
    std::string day;   // 2025/1/1; may be empty
    std::optional<int> total, men, women, households, aged_65_and_over, unknown_age;
    AgeFigures ages_men, ages_women;  // empty when the table has no pyramid
    bool suppressed = false;          // its figures were given to another area (HTKSYORI 2)
    std::string receives;             // whose figures it holds besides its own
};

// Its area, else its code; the municipality when it has neither.
std::string name_of(const PopulationRow&);

// How much of an area of the table is counted, and for which neighbourhood besides the district.
struct CountedArea {
    std::string area;  // its name or code
    double share = 1;  // 0 to 1
    NeighbourhoodId neighbourhood{};
};

struct PopulationOptions {
    std::optional<Encoding> encoding;
    std::vector<CountedArea> areas;  // that belong to the district; none: all of them
    std::string source;              // whose statistic it is; empty: the file's name
    std::string edition;             // empty: the day that the table says
    std::optional<int> year;         // nothing: that of the table's day
    bool projected = false;          // 推計
};

// Whose table it is, by its columns.
enum class PopulationForm { data_set, small_areas, town };

// What an import would bring.
struct PopulationPreview {
    PopulationForm form = PopulationForm::town;
    std::vector<PopulationRow> rows;    // all areas of the table
    std::vector<std::size_t> counted;   // those that were added up: no totals of others
    std::vector<std::size_t> left_out;  // that were not, though no row counts them
    std::optional<int> total, aged_65_and_over, households;  // nothing when no counted row has it
    bool estimated = false;          // an area counts by a share, or one is suppressed
    std::vector<Sentence> warnings;  // rows that do not add up, suppressed areas
    std::string source;
    // The district's figures and those of each neighbourhood that has areas; empty when nobody says
    // which year they are of.
    std::vector<Given<Population>> populations;
};

// Reads the forms that Japanese offices publish: the recommended data set 地域・年齢別人口 (age
// columns by sex), e-Stat's small areas (two header rows, KEY_CODE), and a town's own table with
// columns for the area, 人口 or 総数, 世帯 and 65歳以上. Throws Failure with a sentence for what is
// none of these.
PopulationPreview preview_population(std::string_view bytes, std::string_view file_name,
                                     const PopulationOptions& options = {});

// The year of 2025 or 令和7年; nothing when nothing is written. Throws Failure for what is no year.
std::optional<int> read_population_year(std::string_view written);

// The areas that a session has assigned to its district.
std::vector<CountedArea> assigned_areas(const Workshop&);

// The edits that take the figures over: all of them when the year is known, the district's first
// figures alone when it is not.
DescribeDistrict population_command(const PopulationPreview&);
ImportPopulation import_command(const PopulationPreview&);

}  // namespace yoriai
