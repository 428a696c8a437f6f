#pragma once

#include "exchange/sheet.h"
#include "model/workshop.h"
#include "plan/build_plan.h"
#include "text/message.h"

namespace yoriai {

// All cards of the workshop that the level may show, by their numbers, a card a row: for write_csv
// and write_xlsx. The columns are named as an import of cards knows them, so that a list can come
// back. The facilitator's notes are never in it; hidden cards and their column only at the internal
// level.
Sheet cards_table(const Workshop&, ExportLevel, Language);

// The sheet as a document of one table, for the formats that print.
Document to_document(const Sheet&, const District&, Language, const Date&, const PlanStyle& = {});

}  // namespace yoriai
