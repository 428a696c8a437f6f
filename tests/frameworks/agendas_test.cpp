#include <doctest/doctest.h>

#include <set>

#include "frameworks/agendas.h"
#include "frameworks/assets.h"
#include "frameworks/new_workshop.h"
#include "frameworks/plan_outline.h"
#include "frameworks/vocabulary.h"
#include "text/failure.h"

using namespace yoriai;

TEST_CASE("every agenda has steps with a purpose and words to say, in two hours or a little more") {
    std::set<std::string> ids;
    for (const AgendaTemplate& agenda : read_agendas()) {
        INFO(agenda.id);
        CHECK(ids.insert(agenda.id).second);
        CHECK(agenda.minutes() >= 90);
        CHECK(agenda.minutes() <= 180);
        CHECK(agenda.steps.front().step == WorkshopStep::prepare);
        for (const AgendaTemplateStep& step : agenda.steps) CHECK(!step.script.japanese.empty());
    }
    CHECK(ids.count("kj_method") + ids.count("world_cafe") + ids.count("future_meeting") == 3);
}

TEST_CASE("the outline of a plan has six chapters and an appendix, each section once") {
    std::set<std::string> ids;
    for (const OutlineChapter& chapter : read_plan_outline())
        for (const OutlineSection& section : chapter.sections)
            CHECK(ids.insert(chapter.id + "." + section.id).second);
    CHECK(read_plan_outline().size() == 7);
    CHECK(ids.count("actions.table") == 1);
}

TEST_CASE("a new workshop has the fields and a first meeting with the agenda asked for") {
    const Workshop workshop = new_workshop({"みどり丘小学校区", "〇〇市", "world_cafe"});
    const Vocabulary terms = read_vocabulary("terms");
    CHECK(workshop.plan.short_term == terms.find("short")->years);
    CHECK(workshop.plan.middle_term == terms.find("middle")->years);
    CHECK(workshop.plan.long_term == terms.find("long")->years);
    CHECK(workshop.district.name == "みどり丘小学校区");
    CHECK(workshop.fields().size() == 9);
    CHECK(workshop.fields().first().name == "防災");
    REQUIRE(workshop.meetings().size() == 1);
    CHECK(workshop.meetings().first().title == "ワールドカフェ");
    CHECK(workshop.agenda().size() == 7);
    CHECK(workshop.agenda().first().meeting == workshop.meetings().first().id);
}

TEST_CASE("an agenda that is not there is refused with the names of those that are") {
    CHECK(new_workshop({"a", "b", ""}).agenda().size() == read_agendas().front().steps.size());
    CHECK_THROWS_WITH_AS(new_workshop({"a", "b", "dance"}), doctest::Contains("kj_method"),
                         Failure);
}

TEST_CASE("a file that is not there, or has a word nobody knows, is told") {
    const DamagedFolder damaged("agendas.json", R"({"source": "a", "agendas": [{"id": "a",
        "name": {"ja": "a", "en": "a"}, "series": "a", "source": "a",
        "question": {"ja": "a", "en": "a"}, "steps": [{"step": "dance"}]}]})");
    CHECK_THROWS_AS(read_vocabulary("fields", damaged.folder), Failure);
    CHECK_THROWS_WITH_AS(read_agendas(damaged.folder),
                         doctest::Contains("\"dance\" is none of the words"), Failure);
}
