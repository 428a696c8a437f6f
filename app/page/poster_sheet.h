#pragma once

#include <string>
#include <vector>

#include "page/flow.h"
#include "page/poster.h"
#include "page/typesetter.h"

namespace yoriai {

// What both posters are made with: a sheet of A3 with a head and a foot. Points, from the top left.
namespace poster {

inline constexpr double width = 1190.551;
inline constexpr double height = 841.890;
inline constexpr double margin = 34;
inline constexpr double body_top = 92;
inline constexpr double body_bottom = height - 44;
inline constexpr double body_width = width - 2 * margin;

// Puts a text at (x, y) and says how high it is.
double put(Typesetter&, Page&, const std::string& text, const PrintStyle&, double x, double y,
           double width, const char* tag = "P");
// A box with a line round it.
void fill_with_line(Page&, const PageBox&, const look::Colour& fill, const look::Colour& line,
                    double thickness = 0.75);
// Head and foot; pages are numbered when there are several.
void put_frame(Typesetter&, Page&, const PosterHead&, std::size_t number, std::size_t count);
// The paper, and what the file says of itself.
void finish(Pages&, Typesetter&, const PosterHead&, const std::string& language, const Date&,
            Paper);

}  // namespace poster
}  // namespace yoriai
