#include "ui/record_ages.h"

#include <algorithm>

#include "base/utf8.h"
#include "picture/record_pictures.h"
#include "text/record_desk_messages.h"
#include "ui/copied_cells.h"
#include "ui/text_field.h"

namespace yoriai {
namespace {

using BothAges = std::array<AgeFigures, 2>;  // men, women; as many bands

BothAges ages_of(const Population& row) {
    BothAges ages = {read_ages(row.ages_men).value_or(AgeFigures{}),
                     read_ages(row.ages_women).value_or(AgeFigures{})};
    const std::size_t bands = std::max(ages[0].size(), ages[1].size());
    for (AgeFigures& one : ages) one.resize(bands == 0 ? most_age_bands : bands);
    return ages;
}

bool is_known(const std::optional<int>& people) { return people.has_value(); }

// The count with these ages; without any when none is known.
RecordEdit with_ages(const Population& row, const BothAges& ages) {
    Given<Population> given{row};
    const bool known = std::any_of(ages[0].begin(), ages[0].end(), is_known) ||
                       std::any_of(ages[1].begin(), ages[1].end(), is_known);
    given.ages_men = known ? write_ages(ages[0]) : std::string();
    given.ages_women = known ? write_ages(ages[1]) : std::string();
    return {Command(PutRows<Population>{{std::move(given)}}), {}};
}

bool is_sum(std::string_view title) {
    for (const char* word : {"総数", "計", "合計", "総計", "Total", "total"})
        if (trim(title) == word) return true;
    return false;
}

// 2,018人, of which the count says 2,020.
std::string sum_words(int known, const Population& row, bool& agrees) {
    const int all = known + row.unknown_age.value_or(0);
    agrees = !row.total || *row.total == all;
    if (!row.total) return say(words::record_ages_sum, {with_commas(all)});
    return say(
        agrees ? words::record_ages_agree : words::record_ages_differ,
        {with_commas(all), with_commas(*row.total), with_commas(std::abs(*row.total - all))});
}

}  // namespace

AgesGrid ages_grid(const Population& row) {
    const BothAges ages = ages_of(row);
    AgesGrid grid;
    int known = 0;
    bool gaps = false;
    for (std::size_t band = 0; band < ages[0].size(); ++band) {
        auto& cells = grid.rows.emplace_back();
        cells.age = age_range_words(band, ages[0].size());
        for (std::size_t sex = 0; sex < 2; ++sex) {
            const std::optional<int>& people = ages[sex][band];
            gaps = gaps || !people;
            known += people.value_or(0);
            if (people) cells.people[sex] = std::to_string(*people);
        }
        if (ages[0][band] && ages[1][band])
            cells.both = with_commas(*ages[0][band] + *ages[1][band]);
    }
    grid.sum = gaps ? say(words::record_ages_gaps, {with_commas(known)})
                    : sum_words(known, row, grid.agrees);
    return grid;
}

RecordEdit change_age(const Population& row, std::size_t band, Sex sex, std::string_view text) {
    BothAges ages = ages_of(row);
    const auto people = read_number(text);
    if (!people && !trim(text).empty())
        return {{},
                say(words::record_cell_wrong,
                    {std::string(text), age_range_words(band, ages[0].size())})};
    ages[static_cast<std::size_t>(sex)].at(band) = people;
    return with_ages(row, ages);
}

RecordEdit change_age_bands(const Population& row, std::size_t bands) {
    BothAges ages = ages_of(row);
    if (bands == ages[0].size()) return {};
    for (AgeFigures& one : ages) {
        if (bands < one.size()) {
            one = add_ages(one, AgeFigures(bands, 0));
        } else {
            one.back().reset();  // who is in the open band can't be told apart
            one.resize(bands);
        }
    }
    return with_ages(row, ages);
}

RecordEdit paste_ages(const Population& row, std::string_view text) {
    BothAges ages;
    const CopiedCells rows = copied_cells(text);
    for (std::size_t line = 0; line < rows.size(); ++line) {
        const auto& cells = rows[line];
        if (cells.size() < 2) return {{}, say(words::record_ages_pasted)};
        if (is_sum(cells.front())) continue;
        const std::string& men = cells[cells.size() - 2];
        const std::string& women = cells.back();
        if (line == 0 && !read_number(men) && !read_number(women)) continue;
        for (const std::string* figure : {&men, &women})
            if (!read_number(*figure) && !figure->empty() && *figure != "-")
                return {{},
                        say(words::record_pasted_wrong,
                            {std::to_string(line + 1), say(words::record_ages_figure, {*figure})})};
        ages[0].push_back(read_number(men));
        ages[1].push_back(read_number(women));
    }
    if (ages[0].empty() || ages[0].size() > most_age_bands)
        return {{}, say(words::record_ages_pasted)};
    return with_ages(row, ages);
}

}  // namespace yoriai
