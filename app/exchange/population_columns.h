#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/read_table.h"

namespace yoriai {

// Which column of a population table holds what, found by the names that offices give them.
struct PopulationColumns {
    std::optional<std::size_t> code, area, day, total, men, women, households, aged;
    std::optional<std::size_t> handling;  // HTKSYORI: 1 holds others' figures, 2 is suppressed
    std::optional<std::size_t> received;  // GASSAN: whose
    std::vector<std::size_t> unknown_ages;
    // By the lowest age of a band of five years, the open one at the top included.
    std::map<int, std::size_t> ages_men, ages_women;
    // The first band that a pyramid would lack, as 5-9; empty when it lacks none.
    std::string missing_age;
};

struct PopulationHeader {
    PopulationColumns columns;
    std::size_t first_row = 0;  // of the figures
    std::string day;            // what says the day above the header: 令和7年4月1日現在
};

// Looks for it in the first lines: titles and notes may stand above it, and e-Stat names some
// columns in its first row and the others in its second. Nothing for a table of something else.
// Throws Failure for a header whose cells are merged.
std::optional<PopulationHeader> find_population_header(const std::vector<ReadRow>& rows);

// A cell for comparing: narrow figures, no white space, every dash between ages the same.
std::string plain_cell(std::string_view cell);
// A whole number with or without commas; nothing for a sign (-, *, X, …) or an empty cell.
std::optional<int> number_in_cell(std::string_view cell);

}  // namespace yoriai
