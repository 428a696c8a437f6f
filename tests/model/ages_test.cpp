#include "model/ages.h"

#include <doctest/doctest.h>

using namespace yoriai;

TEST_CASE("people by age are read as they were written, what is not known included") {
    for (const char* text : {"", "1", "1,,3", ",", ",,0"}) {
        const auto ages = read_ages(text);
        REQUIRE(ages);
        CHECK(write_ages(*ages) == text);
    }
    CHECK(read_ages("1,,3")->at(1) == std::nullopt);
    for (const char* text : {"1,x", "-1", "1 2", "1.5",
                             "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,"
                             "18,19,20,21,22",
                             "99999999999"})
        CHECK_FALSE(read_ages(text));
}

TEST_CASE("an age group is counted when all of its bands are known") {
    const AgeFigures ages = *read_ages("1,2,3,4,5,6,7,8,9,10,11,12,13,14,15");
    CHECK(people_from(ages, 0, 15) == 6);
    CHECK(people_from(ages, 65) == 29);
    CHECK(people_from(ages, 0) == 120);
    CHECK_FALSE(people_from(ages, 75));
    CHECK_FALSE(people_from(ages, 15, 75));
    CHECK_FALSE(people_from(*read_ages("1,,3"), 0, 10));
}

TEST_CASE("pyramids with different tops add up to the lower one") {
    CHECK(write_ages(add_ages(*read_ages("1,2,3,4"), *read_ages("10,20,30"))) == "11,22,37");
    CHECK(write_ages(add_ages(*read_ages("1,,3"), *read_ages("1,2,3"))) == "2,,6");
}
