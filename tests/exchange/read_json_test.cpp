#include "exchange/read_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "exchange/sentences.h"

namespace {

using namespace yoriai;

std::string told_of_json(const std::string& text, std::size_t most_bytes = 1U << 20U) {
    return told_by([&] { read_json(text, most_bytes); });
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("JSON is read as the library itself reads it") {
    for (const char* text :
         {R"({"a":[1,-2,3.5,true,false,null,"𠮷"],"b":{"c":{}}})", "[]", "3", "\"\"", " {\n} ",
          "[[],[{}],[[1,[2]]]]", "\xEF\xBB\xBF[1]", R"({"a":[{"b":1},{"b":2}],"c":3})"})
        CHECK(read_json(text, 1000) == nlohmann::json::parse(text));
}

TEST_CASE("broken JSON is refused with the line and the character") {
    CHECK(told_of_json("{\n\"a\": 1,\n\"坂\": x}") ==
          "JSON の3行目、6文字目が読めません。かっこ、引用符、コンマを確かめてください。");
    CHECK(told_of_json("") != "");
    CHECK(told_of_json("[1") != "");
    CHECK(told_of_json("[1] 2") != "");
    CHECK(told_of_json("[\"\xFF\"]") != "");
    CHECK(told_of_json("[\"\\ud800\"]") != "");
    CHECK(told_of_json("[1e999]") != "");
}

TEST_CASE("JSON nested more than 64 deep is refused before it is built, however deep it is") {
    CHECK(told_of_json(nested(64)) == "");
    CHECK(told_of_json(nested(65)) == "JSON の1行目で、かっこの入れ子が64段を超えています。");
    CHECK(told_of_json(nested(10'000)) == told_of_json(nested(65)));
    CHECK(told_of_json(std::string(500'000, '[')) == told_of_json(nested(65)));
}

TEST_CASE("a name that is there twice in one object is refused") {
    CHECK(told_of_json("{\"a\":1,\n\"b\":2,\n\"a\":3}") ==
          "JSON の3行目に「a」が二度あります。どちらか一つにしてください。");
    CHECK(told_of_json(R"({"a":{"a":1},"b":{"a":1}})") == "");
}

TEST_CASE("JSON that is too big, or small with very many values, is refused") {
    CHECK(told_of_json(std::string(3U << 20U, ' '), 2U << 20U) ==
          "JSON が大きすぎます。2 MB までにしてください。");
    std::string many = "[1";
    for (std::size_t i = 0; i < most_json_values; ++i) many += ",1";
    CHECK(told_of_json(many + "]", many.size() + 1) == "JSON の値が多すぎて読めません。");
}
