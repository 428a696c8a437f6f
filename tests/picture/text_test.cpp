#include <doctest/doctest.h>

#include "base/utf8.h"
#include "picture/line_layout.h"
#include "picture_check.h"
#include "text/message.h"

namespace yoriai {
namespace {

GlyphCache& glyphs() {
    static GlyphCache cache;
    return cache;
}

// The lines joined with /, set in 20 px, so many full-width letters wide.
std::string lines_of(std::string_view text, float letters, Breaking breaking = Breaking::plain) {
    TextLayouts layouts(glyphs());
    Setting setting;
    setting.width = letters * layouts.advance(U'漢', setting);
    setting.breaking = breaking;
    std::string joined;
    for (const Line& line : layouts.lay_out(text, setting)) {
        if (!joined.empty()) joined += '/';
        joined += text.substr(line.begin, line.end - line.begin);
    }
    return joined;
}

}  // namespace

TEST_CASE("a line never begins with a closing sign, a small kana or a long vowel") {
    CHECK(lines_of("漢字漢字。漢字", 4) == "漢字漢/字。漢字");
    CHECK(lines_of("漢字漢字」漢字", 4) == "漢字漢/字」漢字");
    for (const char* text :
         {"会議会議、もっと", "会議会議ーもっと", "会議会議ょもっと", "会議会議！もっと"}) {
        const std::string lines = lines_of(text, 4);
        CAPTURE(lines);
        CHECK(lines.find("/") != std::string::npos);
        for (const char* bad : {"/、", "/ー", "/ょ", "/！"})
            CHECK(lines.find(bad) == std::string::npos);
    }
}

TEST_CASE("a line never ends with an opening sign") {
    const std::string lines = lines_of("漢字漢（字漢字）", 4.2F);
    CAPTURE(lines);
    CHECK(lines.find("（/") == std::string::npos);
}

TEST_CASE("words in Latin letters stay whole unless they are longer than a line") {
    CHECK(lines_of("漢字漢字Wi-Fi", 5).find("W/") == std::string::npos);
    CHECK(lines_of("abcdefghijklmnopqrstuvwxyz", 4).find('/') != std::string::npos);
}

TEST_CASE("line feeds end lines, also empty ones and the last") {
    CHECK(lines_of("一\n\n二\n", 4) == "一//二/");
    CHECK(lines_of("", 4).empty());
}

TEST_CASE("a balanced heading has lines of about the same length") {
    const std::string text = "このまちで困っていることは何ですか";
    TextLayouts layouts(glyphs());
    Setting setting;
    setting.pixels = 40;
    setting.width = 40 * 14;
    setting.breaking = Breaking::balanced;
    const auto& lines = layouts.lay_out(text, setting);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].width > lines[0].width * 0.6F);
}

TEST_CASE("a balanced text breaks between words where the script shows them") {
    CHECK(lines_of("祭りの太鼓をたたける人がもういない", 11, Breaking::balanced) ==
          "祭りの太鼓をたたける/人がもういない");
    CHECK(lines_of("大雨のたび水路があふれる", 11, Breaking::balanced) ==
          "大雨のたび/水路があふれる");
    CHECK(lines_of("暮らしの中の困りごとを、一枚に一つ。", 9.2F, Breaking::by_words) ==
          "暮らしの中の/困りごとを、/一枚に一つ。");
    CHECK(lines_of("民生委員のなり手がいない", 9, Breaking::balanced) ==
          "民生委員の/なり手がいない");
    CHECK(lines_of("駅前にはお店がもうない", 7, Breaking::balanced) == "駅前には/お店がもうない");
    CHECK(lines_of("一行に入る", 11, Breaking::by_words) == "一行に入る");
}

TEST_CASE("a text that is too wide ends with …") {
    TextLayouts layouts(glyphs());
    Setting setting;
    setting.width = 100;
    const std::string shown = layouts.elide("夜、安心して歩ける道にしたい", setting);
    CHECK(shown.ends_with("…"));
    CHECK(layouts.width_of(shown, setting) <= 100);
    CHECK(layouts.elide("夜道", setting) == "夜道");
}

TEST_CASE("figures of equal width do not move when they change") {
    TextLayouts layouts(glyphs());
    Setting setting;
    setting.equal_figures = true;
    CHECK(layouts.width_of("11:11", setting) == layouts.width_of("08:48", setting));
}

TEST_CASE("rare kanji of names have glyphs, and what no font has is named") {
    CHECK(glyphs().missing_characters("𠮷田 髙橋 山﨑 塚 𠮟る ①→★㈱㎡✓…—").empty());
    CHECK(glyphs().missing_characters("あ\xF3\xB0\x80\x81い\xF3\xB0\x80\x81") == U"\U000F0001");
    CHECK(glyphs().missing_characters("葛\xF3\xA0\x84\x80 a\xE2\x80\x8B").empty());
}

TEST_CASE("every character of every message has a glyph") {
    for (const Message& message : all_messages())
        for (const char* text : {message.japanese, message.english}) {
            const std::string words = text;
            CAPTURE(words);
            // A message may speak of the replacement character itself.
            const std::u32string missing = glyphs().missing_characters(text);
            CHECK((missing.empty() || missing == std::u32string(1, replacement_character)));
        }
}

TEST_CASE("a glyph is drawn once and then remembered, at every size") {
    GlyphCache cache;
    cache.take_changed_rows();
    const Glyph& first = cache.glyph(U'漢', Weight::regular, 69);
    CHECK(first.height > 55);
    CHECK(first.height < 72);
    CHECK(cache.take_changed_rows().last > 0);
    cache.glyph(U'漢', Weight::regular, 69);
    const auto rows = cache.take_changed_rows();
    CHECK(rows.first == rows.last);
}

TEST_CASE("a full texture begins anew at the next frame") {
    GlyphCache cache;
    for (char32_t c = U'一'; c < U'一' + 900; ++c) cache.glyph(c, Weight::regular, 120);
    CHECK(cache.lacks_room());
    cache.begin_frame();
    CHECK_FALSE(cache.lacks_room());
    CHECK(cache.glyph(U'一', Weight::regular, 120).width > 0);
}

}  // namespace yoriai
