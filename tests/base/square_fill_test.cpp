#include "base/square_fill.h"

#include <doctest/doctest.h>

#include <sstream>

using namespace yoriai;

TEST_CASE("places fill one square after the other, and each place knows its number") {
    std::ostringstream nine;
    for (std::size_t nth = 0; nth < 9; ++nth)
        nine << nth_in_squares(nth).column << nth_in_squares(nth).row << ' ';
    CHECK(nine.str() == "00 10 11 01 20 21 22 02 12 ");
    for (std::size_t nth = 0; nth < 2'000; ++nth)
        REQUIRE(number_in_squares(nth_in_squares(nth)) == nth);
}
