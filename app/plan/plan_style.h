#pragma once

#include <string>

#include "base/date.h"
#include "model/plan_style.h"

namespace yoriai {

// A sentence of the program, before its values are put in, so that what people wrote stays as it
// is.
std::string in_style(const PlanStyle&, std::string sentence);
// The digits of a finished text.
std::string digits_in_style(const PlanStyle&, const std::string& text);
// 令和8年11月22日 or 2026年11月22日: where both are wanted, the first.
std::string date_in_style(const PlanStyle&, const Date&);
std::string fiscal_year_in_style(const PlanStyle&, int year);

}  // namespace yoriai
