#include "exchange/population_sums.h"

#include <algorithm>
#include <cmath>

namespace yoriai {

void PopulationSums::Sum::add(const std::optional<int>& one, double share) {
    if (one) value = value.value_or(0) + share * *one;
}

std::optional<int> PopulationSums::Sum::rounded() const {
    if (!value) return {};
    return static_cast<int>(std::floor(*value + 0.5));
}

void PopulationSums::add(const PopulationRow& row, double share) {
    total_.add(row.total, share);
    men_.add(row.men, share);
    women_.add(row.women, share);
    households_.add(row.households, share);
    aged_.add(row.aged_65_and_over, share);
    unknown_.add(row.unknown_age, share);
    add(ages_men_, row.ages_men, share);
    add(ages_women_, row.ages_women, share);
    if (share < 1 || row.suppressed) estimated_ = true;
}

Population PopulationSums::population() const {
    Population row;
    row.total = total_.rounded();
    row.men = men_.rounded();
    row.women = women_.rounded();
    row.households = households_.rounded();
    row.aged_65_and_over = aged_.rounded();
    row.unknown_age = unknown_.rounded();
    row.ages_men = rounded(ages_men_);
    row.ages_women = rounded(ages_women_);
    row.estimated = estimated_;
    return row;
}

void PopulationSums::add(std::vector<Sum>& sums, const AgeFigures& ages, double share) {
    if (sums.size() < ages.size()) sums.resize(ages.size());
    for (std::size_t i = 0; i < ages.size(); ++i) sums[i].add(ages[i], share);
}

std::string PopulationSums::rounded(const std::vector<Sum>& sums) {
    AgeFigures figures;
    for (const Sum& sum : sums) figures.push_back(sum.rounded());
    const bool known = std::any_of(figures.begin(), figures.end(),
                                   [](const auto& figure) { return figure.has_value(); });
    return known ? write_ages(figures) : std::string();
}

}  // namespace yoriai
