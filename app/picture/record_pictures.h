#pragma once

#include <string>
#include <vector>

#include "analysis/population_figures.h"
#include "picture/painter.h"

namespace yoriai {

// The district's people as pictures, for the desk and for the hall.

// 35歳～; the last band is open: 85歳～.
std::string age_band_words(std::size_t band, std::size_t bands);
// 35～39歳, where there is room for both ends.
std::string age_range_words(std::size_t band, std::size_t bands);

// Men to the left, women to the right, the oldest on top; as many ages named as the style leaves
// room for.
void draw_pyramid(const Painter&, const Box&, const Pyramid&, const TextStyle&);

struct TrendBar {
    std::string year;
    std::string people;  // as it is printed: 4,280
    std::string index;   // 指数95.3
    double share = 0;    // of the largest, 0 to 1
    bool projected = false;
};
std::vector<TrendBar> trend_bars(const std::vector<TrendPoint>&);
// A column a year, the figures above it, and the year whose index is 100. The latest years when
// there is no room for all.
void draw_trend(const Painter&, Box, const std::vector<TrendBar>&, const TextStyle&);

// 65歳以上 38.6％（年齢の分かる人口 4,150人のうち）; empty when it is not known.
std::string aged_share_words(const Population&);
// 1,234
std::string with_commas(int number);

}  // namespace yoriai
