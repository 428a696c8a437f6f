#include <doctest/doctest.h>

#include <map>
#include <set>

#include "base/utf8.h"
#include "frameworks/assets.h"
#include "frameworks/schema_check.h"

using namespace yoriai;

TEST_CASE("every framework file keeps to its schema") {
    int files = 0;
    for (const std::filesystem::directory_entry& entry :
         std::filesystem::directory_iterator(assets / "frameworks")) {
        if (entry.path().extension() != ".json") continue;
        INFO(entry.path().filename().string());
        const nlohmann::json file = read_asset(entry.path());
        CHECK(check_schema(read_asset(entry.path().parent_path() / file.at("$schema")), file) ==
              "");
        ++files;
    }
    CHECK(files == 28);
}

TEST_CASE("a file that breaks its schema is told with the place") {
    const nlohmann::json schema = read_asset(assets / "schemas" / "frameworks_fields.json");
    nlohmann::json fields = read_asset(assets / "frameworks" / "fields.json");
    fields["items"][2]["code"] = "福祉";
    CHECK(check_schema(schema, fields) == "/items/2/code: \"福祉\" against maxLength 1");
    fields["items"][2].erase("code");
    CHECK(check_schema(schema, fields) == "/items/2: lacks \"code\"");
}

TEST_CASE("the town lexicon keeps to its schema, and no word is in more than two sub-themes") {
    const nlohmann::json town = read_asset(assets / "lexicon" / "town.json");
    CHECK(check_schema(read_asset(assets / "schemas" / "lexicon.json"), town) == "");
    std::map<std::string, int> subthemes;
    std::set<std::string> ids;
    for (const nlohmann::json& entry : town.at("subthemes")) {
        CHECK(ids.insert(entry.at("id")).second);
        for (const nlohmann::json& word : entry.at("words")) ++subthemes[word.get<std::string>()];
    }
    CHECK(ids.size() >= 90);
    CHECK(subthemes.size() >= 2500);
    for (const auto& word : subthemes) {
        INFO(word.first);
        CHECK(word.second <= 2);
    }
}

TEST_CASE("every word of the town lexicon that is written with kanji has a reading in kana") {
    const nlohmann::json town = read_asset(assets / "lexicon" / "town.json");
    const auto has_kanji = [](const std::string& text) {
        for (const char32_t character : to_utf32(text))
            if (character >= U'一' && character <= U'龥') return true;
        return false;
    };
    for (const nlohmann::json& entry : town.at("subthemes"))
        for (const nlohmann::json& word : entry.at("words"))
            if (has_kanji(word)) {
                INFO(word.get<std::string>());
                REQUIRE(town.at("readings").contains(word));
                CHECK_FALSE(has_kanji(town.at("readings").at(word)));
            }
}
