#include "exchange/population_sums.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "exchange/population_columns.h"

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

std::vector<bool> find_sums(const std::vector<PopulationRow>& rows) {
    std::set<std::string> codes;
    for (const PopulationRow& row : rows)
        if (!row.code.empty()) codes.insert(row.code);
    const bool has_areas = std::any_of(rows.begin(), rows.end(),
                                       [](const PopulationRow& row) { return !row.area.empty(); });
    std::vector<bool> sums;
    for (const PopulationRow& row : rows) {
        const std::string area = plain_cell(row.area);
        bool is_sum =
            has_areas && (area.empty() || area == "合計" || area == "総数" || area == "計");
        if (!row.code.empty()) {
            const auto longer = codes.upper_bound(row.code);
            is_sum = is_sum || (longer != codes.end() && longer->starts_with(row.code));
        }
        sums.push_back(is_sum);
    }
    return sums;
}

std::vector<std::size_t> find_left_out(const std::vector<PopulationRow>& rows,
                                       const std::vector<std::size_t>& counted) {
    const std::vector<bool> sums = find_sums(rows);
    const std::set<std::size_t> all(counted.begin(), counted.end());
    const auto is_part = [&](const PopulationRow& row) {
        return std::any_of(counted.begin(), counted.end(), [&](std::size_t at) {
            return !rows[at].code.empty() && row.code.starts_with(rows[at].code);
        });
    };
    std::vector<std::size_t> left_out;
    for (std::size_t at = 0; at < rows.size(); ++at)
        if (!sums[at] && !all.contains(at) && !is_part(rows[at])) left_out.push_back(at);
    return left_out;
}

}  // namespace yoriai
