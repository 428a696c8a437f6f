#include "text/japanese_counts.h"

#include <doctest/doctest.h>

namespace yoriai {

TEST_CASE("One to nine things have a counter in Japanese, ten and more have none") {
    CHECK(count_of_things(0) == "0");
    CHECK(count_of_things(1) == "1つ");
    CHECK(count_of_things(9) == "9つ");
    CHECK(count_of_things(10) == "10");
    CHECK(count_of_things(7, Language::english) == "7");
}

}  // namespace yoriai
