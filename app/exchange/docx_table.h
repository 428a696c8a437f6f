#pragma once

#include <string>
#include <vector>

#include "exchange/docx_text.h"
#include "plan/document.h"

namespace yoriai {

// The width of the text on the page: A4 less the margins, in twentieths of a point.
inline constexpr int docx_text_width = 9298;

// The table with its caption above and its source below; the first row is repeated on every page
// and no row is torn apart. `before` is put into the properties of the first paragraph (a page
// break).
std::string docx_table(const PrintedTable&, DocxNames&, const std::string& before);

// Shares as whole numbers that add up to `total`; each is at least a twentieth of it where that is
// possible, so that no column vanishes.
std::vector<int> column_widths(const std::vector<PrintedColumn>&, int total);

}  // namespace yoriai
