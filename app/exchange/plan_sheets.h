#pragma once

#include <vector>

#include "exchange/sheet.h"
#include "plan/document.h"

namespace yoriai {

// The document's tables and charts as sheets, one each, in their order; cells that are nothing but
// a number become numbers. A document without any gives one sheet with its title.
std::vector<Sheet> plan_sheets(const Document&);

}  // namespace yoriai
