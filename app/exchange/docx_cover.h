#pragma once

#include <string>

#include "plan/document.h"

namespace yoriai {

// The cover page with the break to the next section at its end.
std::string docx_cover(const Cover&);

// The same words at the head of the first page.
std::string docx_masthead(const Cover&);

// What stands in w:sectPr for A4, its margins and its lines, after the section's own references.
// `borders` is a w:pgBorders or nothing.
std::string docx_page_setup(bool landscape, const char* borders = "");

}  // namespace yoriai
