#include "exchange/decode_text.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "base/utf8.h"
#include "exchange/sentences.h"
#include "model/kinds.h"

namespace {

using namespace yoriai;

std::string encoded_file(const std::string& name) {
    std::ifstream file(YORIAI_ROOT "/tests/data/encodings/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string encoding_of(const std::string& name) {
    return std::string(name_of(decode_text(encoded_file(name)).encoding));
}

}  // namespace

TEST_CASE("the encoding of a file from a Japanese office is found out, and its text is right") {
    const std::string text = decode_text(encoded_file("utf_8.csv")).text;
    CHECK(text.starts_with("text,班,分野,タグ\r\n通学路の坂が急で"));
    for (const char* name : {"utf_8_bom.csv", "cp932.csv", "euc_jp.csv"}) {
        INFO(name);
        CHECK(decode_text(encoded_file(name)).text == text);
        CHECK(decode_text(encoded_file(name)).replaced == 0);
    }
    CHECK(decode_text(encoded_file("utf_16le.tsv")).text ==
          decode_text(encoded_file("utf_16be.tsv")).text);
    CHECK(decode_text(encoded_file("utf_16le.tsv")).text.find("髙橋さん") != std::string::npos);
    CHECK(decode_text(encoded_file("iso_2022_jp.csv")).text.find("みどりが手伝って") !=
          std::string::npos);
    CHECK(encoding_of("utf_8.csv") == "utf-8");
    CHECK(encoding_of("utf_8_bom.csv") == "utf-8");
    CHECK(encoding_of("cp932.csv") == "cp932");
    CHECK(encoding_of("euc_jp.csv") == "euc-jp");
    CHECK(encoding_of("iso_2022_jp.csv") == "iso-2022-jp");
    CHECK(encoding_of("utf_16le.tsv") == "utf-16le");
    CHECK(encoding_of("utf_16be.tsv") == "utf-16be");
}

TEST_CASE("short CP932 texts and half-width kana are not taken for something else") {
    CHECK(encoding_of("cp932_short.csv") == "cp932");
    CHECK(decode_text(encoded_file("cp932_short.csv")).text == "text\r\nバス\r\n坂\r\n雨\r\n");
    CHECK(encoding_of("cp932_half_width.csv") == "cp932");
    CHECK(decode_text(encoded_file("cp932_half_width.csv")).text.find("ｺﾏﾘｺﾞﾄ") !=
          std::string::npos);
}

TEST_CASE("a character that only the writer's machine can show is counted") {
    const DecodedText decoded = decode_text(encoded_file("cp932_own_character.csv"));
    CHECK(decoded.encoding == Encoding::cp932);
    CHECK(decoded.own_characters == 1);
}

TEST_CASE("UTF-8 with a few broken bytes stays UTF-8, and the broken places are counted") {
    const DecodedText decoded = decode_text(encoded_file("utf_8_cut_off.csv"));
    CHECK(decoded.encoding == Encoding::utf_8);
    CHECK(decoded.replaced > 0);
    CHECK(decoded.text.ends_with("福�") == (decoded.replaced == 1));
    CHECK(is_utf8(decoded.text));
    std::string broken = encoded_file("utf_8.csv");
    broken.insert(60, "\xFF");
    CHECK(decode_text(broken).encoding == Encoding::utf_8);
    CHECK(decode_text(broken).replaced == 1);
}

TEST_CASE("sequences that were UTF-8 once, and surrogates, are no characters") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "坂";
    for (const char* bytes :
         {"\xF8\x88\x80\x80\x80", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80"}) {
        const DecodedText decoded = decode_text(text + bytes + text);
        CHECK(decoded.encoding == Encoding::utf_8);
        CHECK(decoded.replaced > 0);
        CHECK(is_utf8(decoded.text));
    }
    CHECK(decode_text(std::string("\xFF\xFE\x42\xD8\xB7\xDF", 6)).text == "𠮷");
    CHECK(decode_text(std::string("\xFF\xFEx\0\x42\xD8", 6)).replaced == 1);
}

TEST_CASE("a given encoding is used, and refused when it is plainly wrong") {
    CHECK(decode_text("\xBA\xCF", Encoding::cp932).text == "ｺﾏ");
    CHECK(decode_text("\xBA\xE4", Encoding::euc_jp).text == "坂");
    CHECK(told_by([] { decode_text(encoded_file("cp932.csv"), Encoding::utf_8); }) ==
          "文字コード utf-8 では読めない文字が多すぎます。別の文字コードを指定してください。");
    CHECK(decode_text(std::string("x\0y\0", 4), Encoding::utf_16le).text == "xy");
}

TEST_CASE("bytes that are no text are refused") {
    CHECK(told_by([] {
              decode_text(std::string("PK\3\4\0\0\0\0", 8));
          }).starts_with("文字のファイルではないようです。"));
    std::string noise;
    for (int i = 1; i < 600; ++i) noise += static_cast<char>(0x80 + (i * 89) % 128);
    CHECK(told_by([&] { decode_text(noise); }).starts_with("文字コードが分からず"));
    CHECK(decode_text("").text.empty());
}

TEST_CASE("encodings are known by the names that people use") {
    CHECK(encoding_named("Shift_JIS") == Encoding::cp932);
    CHECK(encoding_named("Windows-31J") == Encoding::cp932);
    CHECK(encoding_named("UTF8") == Encoding::utf_8);
    CHECK(encoding_named("EUC-JP") == Encoding::euc_jp);
    CHECK_FALSE(encoding_named("latin1").has_value());
    for (const char* name : names(Encoding{})) CHECK(name_of(*encoding_named(name)) == name);
}
