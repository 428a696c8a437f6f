#include <doctest/doctest.h>

#include <set>

#include "frameworks/assets.h"
#include "frameworks/vocabulary.h"
#include "text/failure.h"

using namespace yoriai;

namespace {

std::string failure_of_fields(const std::string& text) {
    const DamagedFolder damaged("fields.json", text);
    try {
        read_vocabulary("fields", damaged.folder);
    } catch (const Failure& failure) {
        return failure.what();
    }
    return "read";
}

}  // namespace

TEST_CASE("a new session has the nine fields in their order") {
    const auto fields = read_vocabulary("fields").items;
    CHECK(joined(fields, [](const auto& field) { return field.name.japanese; }) ==
          "防災 防犯 福祉 健康づくり 子育て 安全 環境 コミュニティづくり その他");
    CHECK(joined(fields, [](const auto& field) { return field.code; }) ==
          "災 犯 福 健 子 安 環 コ 他");
}

TEST_CASE("no two fields share an id or a mark, not even those that are added later") {
    std::set<std::string> ids, codes;
    auto all = read_vocabulary("fields").items;
    for (const VocabularyItem& more : read_vocabulary("more_fields").items) all.push_back(more);
    for (const VocabularyItem& field : all) {
        CHECK(ids.insert(field.id).second);
        CHECK(codes.insert(field.code).second);
    }
}

TEST_CASE("a damaged file is told with its name and what is wrong") {
    const std::string head =
        R"({"source": "a", "vocabulary": "fields", "name": {"ja": "a", "en": "a"})";
    CHECK(failure_of_fields("{").find("fields.json") != std::string::npos);
    const std::string needs =
        "fields.json cannot be read as a vocabulary: it needs vocabulary, "
        "name (ja and en), source and items";
    CHECK(failure_of_fields(head + "}").find(needs) != std::string::npos);
    CHECK(failure_of_fields(head + R"(, "items": [{"id": 3}]})")
              .find("fields.json: item 1 cannot be read") != std::string::npos);
    CHECK(failure_of_fields(R"({"items": [], "items": []})").find("twice") != std::string::npos);
    CHECK(failure_of_fields(std::string(80, '[') + std::string(80, ']')).find("deeper than 64") !=
          std::string::npos);
    CHECK(failure_of_fields(head + R"(, "items": []})").find(needs) != std::string::npos);
}

TEST_CASE("a file or an item that does not say where its words come from is refused") {
    for (const char* file : {"{}", R"({"items": []})", R"({"source": " ", "items": []})", "[]"})
        CHECK(failure_of_fields(file).find("has no source") != std::string::npos);
    CHECK(failure_of_fields(R"({"source": "a", "vocabulary": "fields",
        "name": {"ja": "a", "en": "a"}, "items": [{"id": "b", "name": {"ja": "a", "en": "a"}}]})")
              .find("“b” has no source") != std::string::npos);
}

TEST_CASE("every vocabulary that a municipality may replace has items with their source") {
    for (const std::string& id : vocabulary_ids()) {
        INFO(id);
        const Vocabulary vocabulary = read_vocabulary(id);
        CHECK(vocabulary.id == id);
        CHECK(vocabulary.items.size() >= 3);
        for (const VocabularyItem& item : vocabulary.items) {
            CHECK(!item.name.english.empty());
            CHECK(item.source.find(' ') != std::string::npos);
        }
    }
    CHECK(read_vocabulary("organisation_steps").items.size() == 7);
    CHECK(read_vocabulary("organisation_obstacles").items.size() == 5);
}

TEST_CASE("a session's own words take the place of the program's, and are written as rows again") {
    const std::string text = R"({"vocabulary": "facility_kinds", "source": "市の分類",
        "name": {"ja": "施設", "en": "Facilities"}, "items": [
        {"id": "onsen", "name": {"ja": "温泉", "en": "Hot spring"},
         "source": {"file": "市の資料", "id": "3"}}]})";
    Workshop workshop;
    std::int64_t id = 1;
    for (OwnWord row : own_words_of(parse_vocabulary(text, "own.json"))) {
        row.id = {id++};
        workshop.put(row);
    }
    const Vocabulary own = vocabulary_of(workshop, "facility_kinds");
    CHECK(own.own);
    REQUIRE(own.items.size() == 1);
    CHECK(own.items[0].source == "市の資料 3");
    CHECK(own.kind_of("Hot spring") == "onsen");
    CHECK(own.words_of("onsen", Language::japanese) == "温泉");
    CHECK(own.words_of("足湯", Language::japanese) == "足湯");
    CHECK_FALSE(vocabulary_of(workshop, "transport_modes").own);
}

TEST_CASE("an own vocabulary without a source, or of a name nobody knows, is refused") {
    const auto refused = [](const std::string& text) -> std::string {
        try {
            parse_vocabulary(text, "own.json");
        } catch (const Failure& failure) {
            return failure.what();
        }
        return "read";
    };
    const std::string head = R"({"vocabulary": "facility_kinds", "name": {"ja": "a", "en": "a"}, )";
    const std::string item = R"("items": [{"id": "onsen", "name": {"ja": "a", "en": "a"})";
    CHECK(refused(head + item + "}]}").find("own.json has no source of its own") !=
          std::string::npos);
    CHECK(refused(head + R"("source": "a", )" + item + "}]}").find("“onsen” has no source") !=
          std::string::npos);
    CHECK(refused(head + R"("source": "a", )" + item + R"(, "source": {"file": "a"}}]})")
              .find("item 1 cannot be read. It needs an id, a name (ja and en)") !=
          std::string::npos);
    CHECK(refused(head + R"("source": "a", "items": []})").find("it needs vocabulary, name") !=
          std::string::npos);
    CHECK(
        refused(head + "\n\"source\": \"a\",\n\"items\": [}").find("no proper JSON near line 3") !=
        std::string::npos);
    CHECK(refused(R"({"vocabulary": "colours", "name": {"ja": "a", "en": "a"}, "source": "a", )" +
                  item + R"(, "source": {"file": "a", "id": "b"}}]})")
              .find("facility_kinds") != std::string::npos);
}

TEST_CASE("service thresholds leave out the pairs that are not certain") {
    const ServiceThresholds thresholds = read_service_thresholds();
    CHECK(joined(thresholds.values, [](const auto& one) { return one.id; }) ==
          "post_office coffee_shop bank museum shopping_centre university coffee_chain "
          "emergency_centre department_store");
    CHECK(thresholds.values.front().most == 500);
    CHECK_FALSE(thresholds.values[7].half);
    CHECK(thresholds.cautions.size() == 2);
    CHECK(thresholds.year == 2014);
}

TEST_CASE("the items whose meaning the program knows are those of the model, in its order") {
    const auto ids = [](const char* vocabulary) {
        return joined(read_vocabulary(vocabulary).items,
                      [](const VocabularyItem& item) { return item.id; });
    };
    const auto all = [](auto kind, std::size_t first) {
        const auto words = names(kind);
        std::string text;
        for (std::size_t i = first; i < words.size(); ++i)
            text += (text.empty() ? "" : " ") + std::string(words[i]);
        return text;
    };
    CHECK(ids("layers") == all(Layer{}, 0));
    CHECK(ids("terms") == all(Term{}, 0));
    CHECK(ids("help_roles") == all(HelpRole{}, 0));
    CHECK(ids("obstacles") == all(Obstacle{}, 1));
    CHECK(ids("connections") == "space role time");
    for (const char* vocabulary : {"more_fields", "actor_functions"})
        for (const VocabularyItem& item : read_vocabulary(vocabulary).items)
            CHECK(item.source.find(' ') != std::string::npos);
}

TEST_CASE("a closed vocabulary is worded anew, but no item is added or left out") {
    Workshop workshop;
    workshop.put(own_word(1, "help_roles", "mutual", "互助"));
    workshop.put(own_word(2, "help_roles", "heavenly", "互助"));
    const Vocabulary roles = vocabulary_of(workshop, "help_roles");
    CHECK(joined(roles.items, [](const auto& item) { return item.name.japanese; }) ==
          "自助 近助 互助 公助");
    for (const char* closed : {"help_roles", "connections", "obstacles", "layers", "terms"}) {
        INFO(closed);
        CHECK(is_closed_vocabulary(closed));
        const std::string text = std::string(R"({"vocabulary": ")") + closed +
                                 R"(", "name": {"ja": "a", "en": "a"}, "source": "a", "items": [
            {"id": "heavenly", "name": {"ja": "a", "en": "a"},
             "source": {"file": "a", "id": "b"}}]})";
        CHECK_THROWS_WITH_AS(parse_vocabulary(text, "own.json"), doctest::Contains("heavenly"),
                             Failure);
    }
    CHECK_FALSE(is_closed_vocabulary("facility_kinds"));
}
