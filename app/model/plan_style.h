#pragma once

#include <array>

namespace yoriai {

// How a Japanese document is written, where offices differ (公用文の書き方). English has none of
// it.

// chapters: 第1章, 1, （1）. official: 第1, 1, (1).
enum class HeadingScheme { chapters, official };
constexpr auto names(HeadingScheme) { return std::array{"chapters", "official"}; }
// 読点 as 、 or ，
enum class CommaSign { japanese, western };
constexpr auto names(CommaSign) { return std::array{"japanese", "western"}; }
// である or です・ます
enum class SentenceEnd { plain, polite };
constexpr auto names(SentenceEnd) { return std::array{"plain", "polite"}; }
// 令和8年（2026年）, 令和8年, 2026年
enum class YearForm { both, era, western };
constexpr auto names(YearForm) { return std::array{"both", "era", "western"}; }
// Numbers of one digit as 3 or ３ in sentences
enum class DigitWidth { narrow, wide };
constexpr auto names(DigitWidth) { return std::array{"narrow", "wide"}; }

struct PlanStyle {
    HeadingScheme headings = HeadingScheme::chapters;
    CommaSign comma = CommaSign::japanese;
    SentenceEnd ending = SentenceEnd::plain;
    YearForm years = YearForm::both;
    DigitWidth digits = DigitWidth::narrow;
    bool operator==(const PlanStyle&) const = default;
};

}  // namespace yoriai
