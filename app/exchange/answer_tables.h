#pragma once

#include <string>

#include "exchange/sheet.h"
#include "model/workshop.h"
#include "plan/build_plan.h"
#include "text/message.h"

namespace yoriai {

// Tables that go out to be filled in, and come back. Each makes the workshop fit for its level.

// 担当課別一覧: a row for each action, issue and card, with the answer there is or room for one.
// The column of keys says what a row is about, the column of marks how its answer stood when the
// table was written; import_answers needs both.
Sheet departments_table(const Workshop&, const PlanOptions&);

// 進捗表: a row for each action and fiscal year of the plan.
Sheet progress_table(const Workshop&, const PlanOptions&);

// 意見募集の結果と考え方: a row for each comment.
Sheet comments_table(const Workshop&, const PlanOptions&);

// How a row of the departments' table is named: action:123.
std::string answer_key(const OfficialAnswer&);

// Changes whenever the answer does.
std::string answer_mark(const OfficialAnswer&);

}  // namespace yoriai
