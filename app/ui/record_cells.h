#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "frameworks/vocabulary.h"
#include "model/workshop.h"

namespace yoriai {

// A value of the record as the text of a cell, and back. Reading gives false for a text that can't
// be the value, which keeps what it was.

struct CellWords {
    const Workshop& workshop;
    const Vocabulary* kinds = nullptr;  // of the column's words; null: any text
    bool year = false;                  // a number of the column is a year: 令和8年 is read, too
};

std::string cell_text(const CellWords&, const std::string& value);
std::string cell_text(const CellWords&, int value);
std::string cell_text(const CellWords&, double value);
std::string cell_text(const CellWords&, bool value);
std::string cell_text(const CellWords&, const std::optional<int>& value);
std::string cell_text(const CellWords&, const Date& value);
std::string cell_text(const CellWords&, NeighbourhoodId value);
std::string cell_text(const CellWords&, const std::vector<NeighbourhoodId>& value);
std::string cell_text(const CellWords&, ProgressState value);
std::string cell_text(const CellWords&, Layer value);

bool read_cell(const CellWords&, std::string_view text, std::string& value);
bool read_cell(const CellWords&, std::string_view text, int& year);
bool read_cell(const CellWords&, std::string_view text, double& percent);
bool read_cell(const CellWords&, std::string_view text, bool& value);
bool read_cell(const CellWords&, std::string_view text, std::optional<int>& value);
bool read_cell(const CellWords&, std::string_view text, Date& value);
bool read_cell(const CellWords&, std::string_view text, NeighbourhoodId& value);
bool read_cell(const CellWords&, std::string_view text, std::vector<NeighbourhoodId>& value);
bool read_cell(const CellWords&, std::string_view text, ProgressState& value);
bool read_cell(const CellWords&, std::string_view text, Layer& value);

}  // namespace yoriai
