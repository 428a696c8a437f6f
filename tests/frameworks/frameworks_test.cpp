#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "base/id.h"
#include "base/utf8.h"
#include "frameworks/action_frameworks.h"
#include "frameworks/agendas.h"
#include "frameworks/new_workshop.h"
#include "frameworks/plan_outline.h"
#include "frameworks/schema_check.h"
#include "frameworks/vocabularies.h"
#include "frameworks/vocabulary.h"
#include "text/failure.h"

using namespace yoriai;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path assets = fs::path(YORIAI_ROOT) / "assets";

json read(const fs::path& file) {
    std::ifstream stream(file);
    return json::parse(stream);
}

// A folder with one damaged file in it, gone at the end of the test.
struct DamagedFolder {
    fs::path folder = fs::temp_directory_path() / ("yoriai_" + std::to_string(random_id()));

    DamagedFolder(const std::string& name, const std::string& text) {
        fs::create_directory(folder);
        std::ofstream(folder / name) << text;
    }
    ~DamagedFolder() { fs::remove_all(folder); }
    DamagedFolder(const DamagedFolder&) = delete;
    DamagedFolder& operator=(const DamagedFolder&) = delete;
};

std::string failure_of_fields(const std::string& text) {
    const DamagedFolder damaged("fields.json", text);
    try {
        read_fields(damaged.folder);
    } catch (const Failure& failure) {
        return failure.what();
    }
    return "read";
}

template <class Entry, class Part>
std::string joined(const std::vector<Entry>& entries, Part part) {
    std::string text;
    for (const Entry& entry : entries) text += (text.empty() ? "" : " ") + std::string(part(entry));
    return text;
}

}  // namespace

TEST_CASE("every framework file keeps to its schema") {
    int files = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(assets / "frameworks")) {
        if (entry.path().extension() != ".json") continue;
        INFO(entry.path().filename().string());
        const json file = read(entry.path());
        CHECK(check_schema(read(entry.path().parent_path() / file.at("$schema")), file) == "");
        ++files;
    }
    CHECK(files == 22);
}

TEST_CASE("a file that breaks its schema is told with the place") {
    const json schema = read(assets / "schemas" / "frameworks_fields.json");
    json fields = read(assets / "frameworks" / "fields.json");
    fields["fields"][2]["code"] = "福祉";
    CHECK(check_schema(schema, fields) == "/fields/2/code: \"福祉\" against maxLength 1");
    fields["fields"][2].erase("code");
    CHECK(check_schema(schema, fields) == "/fields/2: lacks \"code\"");
}

TEST_CASE("a new session has the nine fields in their order") {
    const auto fields = read_fields();
    CHECK(joined(fields, [](const auto& field) { return field.name.japanese; }) ==
          "防災 防犯 福祉 健康づくり 子育て 安全 環境 コミュニティづくり その他");
    CHECK(joined(fields, [](const auto& field) { return field.code; }) ==
          "災 犯 福 健 子 安 環 コ 他");
}

TEST_CASE("no two fields share an id or a mark, not even those that are added later") {
    std::set<std::string> ids, codes;
    auto all = read_fields();
    for (const FieldEntry& more : read_more_fields()) all.push_back(more);
    for (const FieldEntry& field : all) {
        CHECK(ids.insert(field.id).second);
        CHECK(codes.insert(field.code).second);
    }
}

TEST_CASE("the closed lists of the model have words for all their values") {
    CHECK(joined(read_layers(), [](const auto& entry) { return name_of(entry.layer); }) ==
          "household neighbourhood district junior_high municipality wide_area");
    CHECK(joined(read_obstacles(), [](const auto& entry) { return entry.name.japanese; }) ==
          "担い手不足 負担感 煩わしさ 無関心 財源 継承 タテ割り 境界のずれ");
    CHECK(joined(read_help_roles(), [](const auto& entry) { return entry.name.japanese; }) ==
          "自助 近助 共助 公助");
    CHECK(joined(read_terms(), [](const auto& entry) { return entry.name.japanese; }) ==
          "短期 中期 長期");
    CHECK(read_hub_roles().size() == 6);
    CHECK(joined(read_connections(), [](const auto& entry) { return entry.id; }) ==
          "space role time");
    CHECK(read_actor_kinds().size() == 8);
}

TEST_CASE("the role split is printed in the words of other plans, too") {
    const auto schemes = read_help_role_schemes();
    REQUIRE(schemes.size() == 3);
    CHECK(schemes[1].words.at(HelpRole::neighbour).japanese == "地域");
    CHECK(schemes[1].words.at(HelpRole::mutual).in(Language::english) == "Together");
    CHECK(schemes[2].words.at(HelpRole::public_help).japanese == "主に行政");
}

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

TEST_CASE("a damaged file is told with its name and what is wrong") {
    CHECK(failure_of_fields("{").find("fields.json") != std::string::npos);
    CHECK(failure_of_fields(R"({"source": "a"})").find("'fields' not found") != std::string::npos);
    CHECK(failure_of_fields(R"({"source": "a", "fields": [{"id": 3}]})").find("must be string") !=
          std::string::npos);
    CHECK(failure_of_fields(R"({"fields": [], "fields": []})").find("twice") != std::string::npos);
    CHECK(failure_of_fields(std::string(80, '[') + std::string(80, ']')).find("deeper than 64") !=
          std::string::npos);
    CHECK(failure_of_fields(R"({"source": "a", "fields": []})") == "read");
}

TEST_CASE("a file that does not say where its words come from is refused") {
    for (const char* file : {"{}", R"({"fields": []})", R"({"source": " ", "fields": []})", "[]"})
        CHECK(failure_of_fields(file).find("has no source") != std::string::npos);
}

TEST_CASE("every vocabulary that a municipality may replace has items with their source") {
    for (const std::string& id : vocabulary_ids()) {
        INFO(id);
        const Vocabulary vocabulary = read_vocabulary(id);
        CHECK(vocabulary.id == id);
        CHECK(vocabulary.items.size() >= 5);
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
    CHECK(refused(head + item + "}]}").find("\"source\" has no source") != std::string::npos);
    CHECK(refused(head + R"("source": "a", )" + item + "}]}").find("\"onsen\" has no source") !=
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

TEST_CASE("a file that is not there, or has a word nobody knows, is told") {
    const DamagedFolder damaged("agendas.json", R"({"source": "a", "agendas": [{"id": "a",
        "name": {"ja": "a", "en": "a"}, "series": "a", "source": "a",
        "question": {"ja": "a", "en": "a"}, "steps": [{"step": "dance"}]}]})");
    CHECK_THROWS_AS(read_fields(damaged.folder), Failure);
    CHECK_THROWS_WITH_AS(read_agendas(damaged.folder),
                         doctest::Contains("\"dance\" is none of the words"), Failure);
}

TEST_CASE("a new workshop has the fields and a first meeting with the agenda asked for") {
    const Workshop workshop = new_workshop({"みどり丘小学校区", "〇〇市", "world_cafe"});
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

TEST_CASE("the town lexicon keeps to its schema, and no word is in more than two sub-themes") {
    const json town = read(assets / "lexicon" / "town.json");
    CHECK(check_schema(read(assets / "schemas" / "lexicon.json"), town) == "");
    std::map<std::string, int> subthemes;
    std::set<std::string> ids;
    for (const json& entry : town.at("subthemes")) {
        CHECK(ids.insert(entry.at("id")).second);
        for (const json& word : entry.at("words")) ++subthemes[word.get<std::string>()];
    }
    CHECK(ids.size() >= 90);
    CHECK(subthemes.size() >= 2500);
    for (const auto& word : subthemes) {
        INFO(word.first);
        CHECK(word.second <= 2);
    }
}

TEST_CASE("every word of the town lexicon that is written with kanji has a reading in kana") {
    const json town = read(assets / "lexicon" / "town.json");
    const auto has_kanji = [](const std::string& text) {
        for (const char32_t character : to_utf32(text))
            if (character >= U'一' && character <= U'龥') return true;
        return false;
    };
    for (const json& entry : town.at("subthemes"))
        for (const json& word : entry.at("words"))
            if (has_kanji(word)) {
                INFO(word.get<std::string>());
                REQUIRE(town.at("readings").contains(word));
                CHECK_FALSE(has_kanji(town.at("readings").at(word)));
            }
}

TEST_CASE(
    "the action sheet's vocabularies are read in both languages, each entry with its source") {
    for (const Language language : {Language::japanese, Language::english}) {
        const ActionFrameworks known = read_action_frameworks(language);
        CHECK(known.merits.size() == 6);
        CHECK(known.advantages.size() == 4);
        CHECK(known.hub_roles.size() == 6);
        CHECK(known.functions.size() == 4);
        CHECK(known.obstacles.size() == known.countermeasures.size());
        for (const SupportProgramme& programme : known.programmes) CHECK(programme.year == 2016);
        for (const ListedWord& merit : known.merits) CHECK_FALSE(merit.item.empty());
    }
    CHECK(name_in(read_action_frameworks(Language::japanese).merits, "cover") == "① カバー");
    CHECK(name_in({}, "gone") == "gone");
}

TEST_CASE("the kind of an actor is guessed from its name") {
    const ActionFrameworks known = read_action_frameworks(Language::japanese);
    CHECK(guess_actor_kind(known, "上の原自治会") == "local");
    CHECK(guess_actor_kind(known, "みどり丘小学校") == "school");
    CHECK(guess_actor_kind(known, "地域包括支援センター") == "public_body");
    CHECK(guess_actor_kind(known, "謎の会").empty());
}

TEST_CASE(
    "the decks hold three ways to join, four advantages, ten uses, four questions, six cases") {
    std::string sizes;
    for (const PromptDeck& deck : read_prompts(Language::japanese)) {
        sizes += deck.id + " " + std::to_string(deck.cards.size()) + " ";
        for (const PromptCard& card : deck.cards) {
            CHECK_FALSE(card.title.empty());
            CHECK_FALSE(card.item.empty());
        }
        CHECK_FALSE(deck.source.empty());
    }
    CHECK(sizes == "connections 3 advantages 4 empty_buildings 10 questions 4 cases 6 ");
}

TEST_CASE("a scheme of roles that is not there is read as the first one") {
    CHECK(read_role_words("three_parties", Language::japanese)[0] == "地域");
    CHECK(read_role_words("gone", Language::japanese)[3] == "公助");
    CHECK(read_role_schemes(Language::english).size() == 3);
}
