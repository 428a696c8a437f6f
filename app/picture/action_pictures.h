#pragma once

#include <string>
#include <vector>

#include "analysis/action_views.h"
#include "picture/painter.h"

namespace yoriai {

// Pictures of the actions side by side, for the desk and for the hall: the caller says how large
// the letters are. Boxes are pixels.

struct ViewStyle {
    TextStyle text;
    TextStyle strong;
    TextStyle small;
};

// The years along the top of a schedule: 令和9 over 2027, as narrow as they need to be.
void draw_year_heads(const Painter&, const Box& years, const Schedule&, const ViewStyle&);
float year_heads_height(const Painter&, const ViewStyle&);
// The bar of one action in its row; open at the end when only its term says how long it lasts.
void draw_span(const Painter&, const Box& years, const Schedule&, const ActionSpan&);

// The plane of importance (upwards) and feasibility (to the right) with a numbered disc for each
// action. Discs are moved apart, so that no number hides another. `strong` are filled with wood,
// the others only lined; empty: all are.
void draw_matrix_plane(const Painter&, const Box&, const std::vector<ActionMark>&, const ViewStyle&,
                       const std::vector<int>& strong = {});

}  // namespace yoriai
