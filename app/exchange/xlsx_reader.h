#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv_reader.h"

namespace yoriai {

// A sheet of a workbook as texts: numbers as people write them, dates as 2026-11-22 or
// 2026-11-22 10:30, without the readings (furigana) that Japanese Excel keeps beside names.
struct ReadSheet {
    std::string name;
    bool hidden = false;
    std::vector<ReadRow> rows;  // rows without any text left out
    int merged = 0;             // ranges of merged cells: only the first cell has the text
    int not_calculated = 0;     // formulas whose result is not in the file
};

// The sheets of an .xlsx file in their order. Throws Failure for what is none, for one with a
// password, and for one that grows beyond the limits when unpacked.
std::vector<ReadSheet> read_xlsx(std::string_view bytes);

// Gives the part of this name, or nothing when there is none.
using PartReader = std::function<std::optional<std::string>(const std::string& name)>;

// As above, from parts that may come from anywhere.
std::vector<ReadSheet> read_workbook_parts(const PartReader& part);

}  // namespace yoriai
