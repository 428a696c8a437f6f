#pragma once

#include <array>
#include <string>

#include "page/pages.h"
#include "plan/poster.h"

namespace yoriai {

// Paper for the wall, lying. Posters are set at A3; A1 is the same twice as large.
enum class Paper { a3, a1 };
constexpr auto names(Paper) { return std::array{"a3", "a1"}; }

// On one sheet as long as the words can be read at A1, then on several. Throws Failure when a font
// is missing.
Pages lay_out_poster(const BoardPoster&, Paper);
Pages lay_out_poster(const TreePoster&, Paper);

// All sheets in one picture, one below the other, as a PNG file.
std::string poster_png(const Pages&);

}  // namespace yoriai
