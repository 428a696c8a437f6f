#include "language/line_breaking.h"

#include <doctest/doctest.h>

#include <string>

#include "base/utf8.h"

namespace {

// The text with | at every place where a line may begin.
std::string marked(std::string_view text) {
    const std::u32string characters = yoriai::to_utf32(text);
    const std::vector<bool> opportunities = yoriai::break_opportunities(characters);
    REQUIRE(opportunities.size() == characters.size());
    std::u32string result;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (opportunities[i]) result += U'|';
        result += characters[i];
    }
    return yoriai::to_utf8(result);
}

}  // namespace

TEST_CASE("a line may begin at any kanji and kana that is not small") {
    CHECK(marked("夜道が暗い") == "夜|道|が|暗|い");
    CHECK(marked("ショッピング") == "ショッ|ピ|ン|グ");
    CHECK(marked("きょうもスーパーへ") == "きょ|う|も|スー|パー|へ");
    CHECK(marked("𠮷野さん髙橋さん") == "𠮷|野|さ|ん|髙|橋|さ|ん");
}

TEST_CASE("a line never begins with a mark that closes, divides or repeats") {
    CHECK(marked("坂、道。") == "坂、|道。");
    CHECK(marked("本当！？そう") == "本|当！？|そ|う");
    CHECK(marked("（坂）の「上」") == "（坂）|の|「上」");
    CHECK(marked("人々の佐々木") == "人々|の|佐々|木");
    CHECK(marked("学校・公園") == "学|校・|公|園");
    CHECK(marked("月～金") == "月～|金");
    for (const char32_t character :
         std::u32string_view(U"、。，．・：；？！）」』】〉》〕］｝ーゃゅょっぁぃぅぇぉャュョッァィ"
                             U"ゥェォヵヶ々ゝゞヽヾ％"))
        CHECK_FALSE(yoriai::may_begin_line(character));
}

TEST_CASE("a line never ends with an opening bracket or a sign before a number") {
    CHECK(marked("例（一）『二』") == "例|（一）|『二』");
    CHECK(marked("会費￥500です") == "会|費|￥500|で|す");
    for (const char32_t character : std::u32string_view(U"（「『【〈《〔［｛￥"))
        CHECK_FALSE(yoriai::may_end_line(character));
}

TEST_CASE("words and numbers in Latin letters stay whole, half width or full") {
    CHECK(marked("WiFiがない") == "WiFi|が|な|い");
    CHECK(marked("８０２０運動") == "８０２０|運|動");
    CHECK(marked("1,000円と３．５倍") == "1,000|円|と|３．５|倍");
    CHECK(marked("10:30に30%が") == "10:30|に|30%|が");
    CHECK(marked("LINE と SNS") == "LINE |と |SNS");
    CHECK(marked("the bus stop") == "the |bus |stop");
    CHECK(marked("2026/4/1から") == "2026/4/1|か|ら");
}

TEST_CASE("leaders and dashes that stand twice are not split") {
    CHECK(marked("遠い……でも") == "遠|い……|で|も");
    CHECK(marked("駅――遠い") == "駅――|遠|い");
}

TEST_CASE("a line may begin behind a line feed and behind a wide space, never with one") {
    CHECK(marked("一\n二") == "一\n|二");
    CHECK(marked("一\n\n、二") == "一\n|\n|、|二");
    CHECK(marked("一\r\n二") == "一\r\n|二");
    CHECK(marked("坂　道") == "坂　|道");
}

TEST_CASE("what is one sign to the eye is never split") {
    CHECK(marked("葛\U000E0100城") == "葛\U000E0100|城");
    CHECK(marked("か\u3099く") == "か\u3099|く");
    CHECK(marked("👨\u200D👩\u200D👧と").find("\u200D|") == std::string::npos);
    CHECK(marked("👍🏽よ").find("|🏽") == std::string::npos);
    CHECK(marked("🇯🇵🇫🇷") == "🇯🇵|🇫🇷");
}

TEST_CASE("an empty text has no places and a long one has as many as characters") {
    CHECK(yoriai::break_opportunities(U"").empty());
    CHECK(yoriai::break_opportunities(std::u32string(5000, U'道')).size() == 5000);
    CHECK(marked("、") == "、");
}

TEST_CASE("no character there is stops the program") {
    for (char32_t character = 1; character <= 0x10FFFF; character += character < 0x3000 ? 1 : 17)
        REQUIRE(yoriai::break_opportunities(std::u32string{U'道', character, U'道'}).size() == 3);
    CHECK(yoriai::break_opportunities(std::u32string{0xFFFF, 0x1F1E6, 0x110000}).size() == 3);
}
