#include "language/tokens.h"

#include <doctest/doctest.h>

#include <string>
#include <thread>

#include "language/normalise.h"
#include "language/readings.h"

using namespace yoriai;

namespace {

std::string content_words(const std::vector<Token>& tokens) {
    std::string words;
    for (const Token& token : tokens)
        if (is_content_word(token)) words += (words.empty() ? "" : " ") + token.base;
    return words;
}

}  // namespace

TEST_CASE("the content words of a card are its nouns, verbs and adjectives in dictionary form") {
    REQUIRE(dictionary_present());
    CHECK(content_words(read_tokens("防犯灯の電球が切れたまま放置されている")) ==
          "防犯 電球 切れる 放置");
    CHECK(content_words(read_tokens("ここは3か所もあるところです")) == "");
}

TEST_CASE("tokens stand where they say in the text") {
    const std::string text = normalise("夜道が 暗くて、こわい！ LEDにして");
    for (const Token& token : read_tokens(text))
        CHECK(text.substr(token.position, token.surface.size()) == token.surface);
}

TEST_CASE("without a dictionary the runs and pairs of kanji and katakana stand for words") {
    CHECK(content_words(read_tokens_without_dictionary("総合病院が遠い")) == "総合 合病 病院 遠");
    CHECK(content_words(read_tokens_without_dictionary("バス停とled")) == "バス 停 led");
    CHECK(read_tokens_without_dictionary("").empty());
}

TEST_CASE("negation is told from other words") {
    const auto has_negation = [](std::string_view text) {
        for (const Token& token : read_tokens(text))
            if (token.kind == WordKind::negation) return true;
        return false;
    };
    CHECK(has_negation("街灯がない"));
    CHECK(has_negation("歩けない"));
    CHECK(has_negation("行けません"));
    CHECK_FALSE(has_negation("街灯がある"));
}

TEST_CASE("odd texts are read without harm") {
    CHECK(read_tokens("").empty());
    CHECK_FALSE(read_tokens(normalise(std::string(15000, 'a'))).empty());
    CHECK(content_words(read_tokens("😀🎉…！？")) == "");
    std::string often;
    for (int i = 0; i < 2500; ++i) often += "坂道";
    CHECK_FALSE(read_tokens(often).empty());
}

TEST_CASE("two threads may read at a time") {
    std::vector<Token> there;
    std::thread other([&] {
        for (int i = 0; i < 200; ++i) there = read_tokens("バスが一日三本になった");
    });
    std::vector<Token> here;
    for (int i = 0; i < 200; ++i) here = read_tokens("バスが一日三本になった");
    other.join();
    CHECK(here.size() == there.size());
}

TEST_CASE("a text's reading sorts it among the kana") {
    CHECK(reading_of("夜道") == "よみち");
    CHECK(reading_of("公民館だより") == "こうみんかんだより");
    CHECK(reading_of("ＬＥＤ") == "led");
    CHECK(reading_of("") == "");
}
