#pragma once

#include <string>

#include "exchange/docx_text.h"
#include "plan/document.h"

namespace yoriai {

// The place of a chart in the text: the drawing, its caption below and its source. `relation` names
// the chart's part. `before` is put into the properties of the first paragraph (a page break).
std::string docx_chart(const BarChart&, const std::string& relation, DocxNames&,
                       const std::string& before);

// The chart's own part: bars with the values and printed words in it, so that every program draws
// them without the workbook, which is there for editing the data.
std::string docx_chart_part(const BarChart&, const std::string& language);

// The workbook that the chart's part refers to: labels in column A, values in column B.
std::string docx_chart_workbook(const BarChart&, const Date& created);

}  // namespace yoriai
