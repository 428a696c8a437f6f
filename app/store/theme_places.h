#pragma once

#include <vector>

#include "model/workshop.h"

namespace yoriai {

// Lays themes out side by side in columns, to the right of the free cards.
class ThemePlaces {
 public:
    // Knows where the themes of the workshop stand.
    explicit ThemePlaces(const Workshop&);

    // A place for one more theme without a parent, and keeps it for that theme. `height` as
    // theme_height() gives it; `depth` is how many themes stand inside one another in it, 0: none.
    Position take(double height, int depth);

 private:
    struct Box {
        double x, y, width, height;
    };
    std::vector<Box> boxes_;
};

// How high a theme's region is: its cards in three columns, the themes in it below them, each as
// high as `inner` says.
double theme_height(std::size_t cards, const std::vector<double>& inner);

// Where the card that is the `index`th of a theme stands in it, seen from the theme's corner.
Position place_in_theme(std::size_t index);

}  // namespace yoriai
