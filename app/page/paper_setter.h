#pragma once

#include <string>
#include <vector>

#include "page/flow.h"
#include "plan/ballot_paper.h"

namespace yoriai {

// What ballots and dot sheets are set with. Lengths are points.
namespace paper {
inline constexpr double side = 45;  // margin left and right
inline constexpr double edge = 34;  // and above and below, of the page and of a cut
inline constexpr double width = look::page_width - 2 * side;
inline constexpr double key_width = 26;
}  // namespace paper

class PaperSetter {
 public:
    explicit PaperSetter(const BallotPaper& paper) : paper_(paper), setter_(paper.language) {}

 protected:
    // A text from the slab's left at `y`; returns where it ends.
    double put(Slab& slab, const std::string& text, const PrintStyle& style, double x, double y,
               double wide);
    // One in the middle of a box.
    void put_in(Slab& slab, const std::string& text, PrintStyle style, const PageBox& box);
    // All that stands above the items, but for what has so much room at the upper right.
    Slab head(double right_width);
    Pages finish(std::vector<Page> pages);

    const BallotPaper& paper_;
    Typesetter setter_;
};

PrintStyle paper_style(double size, bool bold = false, look::Colour colour = look::ink);
void frame(Slab& slab, const PageBox& box, double line, look::Colour colour);
void place(Page& page, const Slab& slab, double y);

}  // namespace yoriai
