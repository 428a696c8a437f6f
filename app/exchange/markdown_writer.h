#pragma once

#include <string>

#include "plan/document.h"

namespace yoriai {

// The document as Markdown with tables, as web sites and editors of towns read it. What people
// wrote stays text: signs that Markdown would take for its own are escaped. Charts become tables.
// The same input gives the same bytes.
std::string write_markdown(const Document&);

}  // namespace yoriai
