#pragma once

#include <map>
#include <string>

#include "plan/document.h"

namespace yoriai {

// The document as a Word file (.docx): real styles, contents, captions, footers and charts, so that
// whoever opens it can go on editing. `pages` gives the page of each heading's anchor for the
// contents, as app/page found it; Word counts them anew when asked to. The same input gives the
// same bytes.
std::string write_docx(const Document&, const std::map<std::string, int>& pages);

}  // namespace yoriai
