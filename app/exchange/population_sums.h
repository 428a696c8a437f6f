#pragma once

#include <optional>
#include <vector>

#include "exchange/read_population.h"

namespace yoriai {

// Adds up the figures of several areas, each with its share from 0 to 1. What an area has no figure
// for adds nothing, and is nothing when no area has one. Rounds half up, as offices do.
class PopulationSums {
 public:
    void add(const PopulationRow&, double share);
    // Without neighbourhood, year and source.
    Population population() const;

 private:
    struct Sum {
        std::optional<double> value;
        void add(const std::optional<int>& one, double share);
        std::optional<int> rounded() const;
    };
    static void add(std::vector<Sum>& sums, const AgeFigures& ages, double share);
    static std::string rounded(const std::vector<Sum>& sums);

    Sum total_, men_, women_, households_, aged_, unknown_;
    std::vector<Sum> ages_men_, ages_women_;
    bool estimated_ = false;
};

// Whether each row is the sum of others in the table: a municipality, or a 町 above its 丁目.
std::vector<bool> find_sums(const std::vector<PopulationRow>&);
// The rows that are neither counted, nor the sum of others, nor part of one that is counted.
std::vector<std::size_t> find_left_out(const std::vector<PopulationRow>&,
                                       const std::vector<std::size_t>& counted);

}  // namespace yoriai
