#pragma once

#include <array>

#include "model/record.h"
#include "ui/record_grid.h"

namespace yoriai {

// The people of one count by age as cells: a row for each five years, men and women.
struct AgesGrid {
    struct Row {
        std::string age;
        std::array<std::string, 2> people;  // men, women; empty where nobody knows
        std::string both;
    };
    std::vector<Row> rows;  // 0-4 first; the last one is open
    // What all figures add up to, and how that agrees with the count.
    std::string sum;
    bool agrees = true;
};
// A count without ages has all bands, empty.
AgesGrid ages_grid(const Population&);

enum class Sex { men, women };
// Writes the figure of one band. An empty text is a figure nobody knows.
RecordEdit change_age(const Population&, std::size_t band, Sex, std::string_view text);
// As many bands, the last one open. The people above a lower top are added to it; a higher top
// leaves the bands from the former one on empty, for nobody can tell its people apart.
RecordEdit change_age_bands(const Population&, std::size_t bands);
// Men and women in the last two cells of each row, from 0-4 on; titles and sums are passed over.
RecordEdit paste_ages(const Population&, std::string_view text);

}  // namespace yoriai
