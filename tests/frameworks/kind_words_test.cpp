#include "frameworks/kind_words.h"

#include <doctest/doctest.h>

#include "frameworks/assets.h"

using namespace yoriai;

TEST_CASE("layers, obstacles, roles and terms have their words in both languages") {
    const KindWords japanese({}, Language::japanese), english({}, Language::english);
    CHECK(japanese.of(Layer::household) == "個人・世帯");
    CHECK(english.of(Layer::wide_area) == "Wide area");
    CHECK(japanese.of(Obstacle::none).empty());
    CHECK(japanese.of(Obstacle::successors) == "担い手不足");
    CHECK(english.of(HelpRole::public_help) == "Public help");
    CHECK(japanese.meaning_of(HelpRole::mutual) == "団体や協議会が取り組む");
    CHECK(japanese.of(Term::middle_term) == "中期");
    for (std::size_t i = 0; i < names(Layer{}).size(); ++i)
        CHECK_FALSE(english.of(static_cast<Layer>(i)).empty());
}

TEST_CASE("a session's own words for layers and terms go before the program's, one by one") {
    Workshop workshop;
    workshop.put(own_word(1, "layers", "junior_high", "住区"));
    workshop.put(own_word(2, "terms", "short", "すぐに"));
    OwnWord later = own_word(3, "terms", "long", "いつか");
    later.english = "Some day";
    workshop.put(later);
    const KindWords japanese(workshop, Language::japanese), english(workshop, Language::english);
    CHECK(japanese.of(Layer::junior_high) == "住区");
    CHECK(english.of(Layer::junior_high) == "住区");
    CHECK(japanese.of(Layer::district) == "小学校区");
    CHECK(japanese.of(Term::short_term) == "すぐに");
    CHECK(japanese.of(Term::middle_term) == "中期");
    CHECK(english.of(Term::long_term) == "Some day");
}
