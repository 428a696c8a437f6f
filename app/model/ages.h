#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

// People by age: one figure for each five years from 0-4, the last one for its age and all above.
// A figure that is not known is nothing, never 0.
using AgeFigures = std::vector<std::optional<int>>;

inline constexpr int years_a_band = 5;
inline constexpr std::size_t most_age_bands = 21;  // 0-4, 5-9, …, 95-99, 100 and over

// As a row holds them: "12,15,,9", nothing between commas where a figure is not known.
std::string write_ages(const AgeFigures&);
// Nothing for a text that is no such list, or has more bands than there are.
std::optional<AgeFigures> read_ages(std::string_view);

// The figures of the bands from `first` (years) to below `end`; nothing when one of them is not
// known, or when the open band at the top begins below `first` or would be cut by `end`.
std::optional<int> people_from(const AgeFigures&, int first, std::optional<int> end = {});

// Both lists together, band by band; bands above the lower of the two tops are added to it.
AgeFigures add_ages(const AgeFigures&, const AgeFigures&);

}  // namespace yoriai
