#include "analysis/small_cells.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace yoriai;

namespace {

std::string withheld(const std::vector<int>& counts, int smallest = 5) {
    std::string text;
    for (const bool hidden : find_small_cells(counts, smallest)) text += hidden ? 'x' : '.';
    return text;
}

}  // namespace

TEST_CASE("withholding one count takes another with it, and none when none is small") {
    CHECK(withheld({5, 6, 0}) == "...");
    CHECK(withheld({5, 3, 9}) == "xx.");
    CHECK(withheld({4, 3, 9}) == "xx.");
    CHECK(withheld({0, 3, 9}) == "xx.");
    CHECK(withheld({1}) == "x");
    CHECK(withheld({}).empty());
    CHECK(withheld({5, 3, 9}, 3) == "...");
    CHECK(withheld({5, 2, 9}, 3) == "xx.");
}

TEST_CASE(
    "in no table with both sums printed is one small count the only one of its row or column") {
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        const std::size_t rows = 1 + random() % 6;
        const std::size_t columns = 2 + random() % 6;
        std::vector<std::vector<int>> table(rows, std::vector<int>(columns));
        for (auto& row : table)
            for (int& count : row) count = static_cast<int>(random() % 30);
        const auto hidden = find_small_cells(table, 5);
        for (std::size_t row = 0; row < rows; ++row) {
            std::size_t in_row = 0;
            for (std::size_t column = 0; column < columns; ++column) {
                in_row += hidden[row][column];
                const bool is_small = table[row][column] > 0 && table[row][column] < 5;
                if (is_small) CHECK(hidden[row][column]);
            }
            CHECK(in_row != 1);
        }
        for (std::size_t column = 0; column < columns && rows > 1; ++column) {
            std::size_t in_column = 0;
            for (std::size_t row = 0; row < rows; ++row) in_column += hidden[row][column];
            CHECK(in_column != 1);
        }
    }
}
