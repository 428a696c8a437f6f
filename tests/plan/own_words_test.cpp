#include <doctest/doctest.h>

#include "describe.h"
#include "plan/build_companion.h"
#include "sample_workshop.h"

using namespace yoriai;

TEST_CASE("the documents say layers, obstacles, roles and terms in the session's own words") {
    Workshop workshop = sample_workshop();
    auto rename = [&, id = std::int64_t{0}](const char* vocabulary, std::string_view key,
                                            const char* words) mutable {
        OwnWord word;
        word.id = {++id};
        word.vocabulary = vocabulary;
        word.key = key;
        word.japanese = words;
        word.source = "市の計画";
        workshop.put(word);
    };
    const Issue& issue = workshop.issues().first();
    const Action& action = workshop.actions().first();
    rename("layers", name_of(issue.layer), "校区ぐるみ");
    rename("obstacles", name_of(issue.obstacle), "先立つもの");
    rename("help_roles", name_of(action.role), "互助");
    rename("terms", name_of(action.term), "すぐに");
    const std::string text = describe(build_plan(workshop));
    for (const char* words :
         {"校区ぐるみの範囲で取り組む", "解決を妨げているのは、先立つものである", "|校区ぐるみ|",
          "|先立つもの|", "この計画では、すぐには2年以内", "|すぐに|", "|互助|"})
        CHECK(has(text, words));
    CHECK_FALSE(has(text, "短期"));
    CHECK_FALSE(has(text, "共助"));
    CHECK(has(text, "、互助、"));  // without brackets: no meaning was written
    CHECK(has(describe(build_companion(workshop, Companion::summary, 0)), "|すぐに|"));
}
