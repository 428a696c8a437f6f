#pragma once

#include <string>

#include "plan/document.h"

namespace yoriai {

// The chart as an SVG inside HTML. Its words keep their size and its bars grow with the page,
// because it has no size of its own: a drawing scaled down for a phone could not be read. `number`
// tells the charts of one page apart.
std::string html_chart(const BarChart&, std::size_t number);

}  // namespace yoriai
