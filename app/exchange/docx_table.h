#pragma once

#include <string>
#include <vector>

#include "exchange/docx_text.h"
#include "plan/document.h"

namespace yoriai {

// The table with its caption above and its source below; the first row is repeated on every page
// and no row is torn apart. `width` is the text's, in twentieths of a point. `before` is put into
// the properties of the first paragraph (a page break).
std::string docx_table(const PrintedTable&, DocxNames&, int width, const std::string& before);

// Shares as whole numbers that add up to `total`; each is at least a twentieth of it, so that no
// column vanishes, and at least what `least` asks for it, as far as there is room.
std::vector<int> column_widths(const std::vector<PrintedColumn>&, int total,
                               const std::vector<double>& least = {});

}  // namespace yoriai
