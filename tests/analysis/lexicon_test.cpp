#include "analysis/lexicon.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "language/normalise.h"

using namespace yoriai;

namespace {

Lexicon small_lexicon() {
    LexiconSource source;
    source.subthemes = {{"bus", "福祉", "バス", {"バス", "バス停", "時刻表"}},
                        {"shelter", "防災", "避難所", {"避難所", "避難", "逃げる"}},
                        {"waste", "環境", "ごみ", {"ごみ", "集積所", "捨てる"}}};
    source.synonyms = WordTable("ゴミ\tごみ\n");
    source.classes = WordTable("バス\tC_乗り物,D_交通\n電車\tC_乗り物");
    return Lexicon(std::move(source));
}

std::string found(const Lexicon& lexicon, std::string_view text) {
    const std::string normal = normalise(text);
    std::string words;
    for (const LexiconMatch& match : lexicon.find_words(normal, read_tokens(normal))) {
        CHECK(match.end <= normal.size());
        words += match.word + ":" + lexicon.subthemes()[match.subthemes.front()].id + " ";
    }
    return words;
}

}  // namespace

TEST_CASE("words of the lexicon are found inflected, in synonyms and inside compounds") {
    const Lexicon lexicon = small_lexicon();
    CHECK(found(lexicon, "夜に逃げられない") == "逃げる:shelter ");
    CHECK(found(lexicon, "ゴミを捨てた") == "ごみ:waste 捨てる:waste ");
    CHECK(found(lexicon, "第一避難所の床") == "避難所:shelter ");
    CHECK(found(lexicon, "ﾊﾞｽ停が遠い") == "バス停:bus ");
    CHECK(found(lexicon, "坂が急") == "");
    CHECK(found(lexicon, "") == "");
}

TEST_CASE("a short katakana word is not found inside another word") {
    CHECK(found(small_lexicon(), "バスケットがない") == "");
}

TEST_CASE("a text is related to the subjects whose words it shares, not only by whole words") {
    const Lexicon lexicon = small_lexicon();
    const auto related = lexicon.related_subthemes(read_tokens("避難の道"));
    REQUIRE_FALSE(related.empty());
    CHECK(lexicon.subthemes()[related.front().subtheme].id == "shelter");
    CHECK(related.front().share == doctest::Approx(1));
    CHECK(lexicon.related_subthemes({}).empty());
}

TEST_CASE("a word's classes and the word that stands for it are known") {
    const Lexicon lexicon = small_lexicon();
    CHECK(lexicon.class_names() == std::vector<std::string>{"C_乗り物", "D_交通"});
    CHECK(lexicon.classes_of("バス") == 0b11);
    CHECK(lexicon.classes_of("電車") == 0b01);
    CHECK(lexicon.classes_of("坂") == 0);
    CHECK(lexicon.representative("ゴミ") == "ごみ");
    CHECK(lexicon.representative("坂") == "坂");
}

TEST_CASE("missing files are named, and broken ones are refused") {
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / "yoriai_lexicon_test";
    fs::remove_all(folder);
    fs::create_directories(folder);
    CHECK(Lexicon::read(folder).missing().size() == 3);
    CHECK(Lexicon::read(folder).subthemes().empty());
    std::ofstream(folder / "synonyms.tsv") << "# words\nゴミ\tごみ\n";
    CHECK(Lexicon::read(folder).representative("ゴミ") == "ごみ");
    std::ofstream(folder / "synonyms.tsv") << "ゴミ\n";
    CHECK_THROWS_AS(Lexicon::read(folder), Error);
    fs::remove(folder / "synonyms.tsv");
    std::ofstream(folder / "town.json") << "{\"subthemes\": [{\"id\": 1}]}";
    CHECK_THROWS_AS(Lexicon::read(folder), Error);
    fs::remove_all(folder);
}

TEST_CASE("the installed lexicon is whole and large") {
    const Lexicon& lexicon = Lexicon::installed();
    CHECK(lexicon.missing().empty());
    std::size_t words = 0;
    for (const Subtheme& subtheme : lexicon.subthemes()) words += subtheme.words.size();
    CHECK(words >= 2500);
}
