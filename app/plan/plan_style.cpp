#include "plan/plan_style.h"

#include <string_view>

#include "base/utf8.h"

namespace yoriai {
namespace {

struct Ending {
    std::string_view plain, polite;
};

// The ends of the program's sentences, the longest of those that end alike first.
constexpr std::array endings = {
    Ending{"限らない", "限りません"},
    Ending{"まらない", "まりません"},
    Ending{"であった", "でした"},
    Ending{"ではない", "ではありません"},
    Ending{"である", "です"},
    Ending{"はなかった", "はありませんでした"},
    Ending{"ていない", "ていません"},
    Ending{"含まない", "含みません"},
    Ending{"消さない", "消しません"},
    Ending{"はない", "はありません"},
    Ending{"あった", "ありました"},
    Ending{"まった", "まりました"},
    Ending{"割った", "割りました"},
    Ending{"並んだ", "並びました"},
    Ending{"えた", "えました"},
    Ending{"けた", "けました"},
    Ending{"げた", "げました"},
    Ending{"せた", "せました"},
    Ending{"ねた", "ねました"},
    Ending{"べた", "べました"},
    Ending{"めた", "めました"},
    Ending{"れた", "れました"},
    Ending{"得た", "得ました"},
    Ending{"した", "しました"},
    Ending{"いた", "きました"},
    Ending{"える", "えます"},
    Ending{"せる", "せます"},
    Ending{"める", "めます"},
    Ending{"する", "します"},
    Ending{"ある", "あります"},
    Ending{"いる", "います"},
    Ending{"わる", "わります"},
    Ending{"なる", "なります"},
    Ending{"示す", "示します"},
    Ending{"残す", "残します"},
    Ending{"めざす", "めざします"},
    Ending{"開く", "開きます"},
    Ending{"選ぶ", "選びます"},
    Ending{"ける", "けます"},
    Ending{"きる", "きます"},
    Ending{"できない", "できません"},
    Ending{"げない", "げません"},
    Ending{"られなかった", "られませんでした"},
};

// Where the sentence that ends before `stop` has its last word: not in what stands in brackets.
std::size_t end_of_words(std::string_view text, std::size_t stop) {
    constexpr std::string_view closing = "）", opening = "（";
    const std::string_view before = text.substr(0, stop);
    if (!before.ends_with(closing)) return stop;
    const std::size_t bracket = before.rfind(opening);
    return bracket == std::string_view::npos ? stop : bracket;
}

std::string make_polite(std::string text) {
    constexpr std::string_view stop_sign = "。";
    for (std::size_t stop = text.find(stop_sign); stop != std::string::npos;) {
        const std::size_t end = end_of_words(text, stop);
        for (const Ending& ending : endings) {
            if (!std::string_view(text).substr(0, end).ends_with(ending.plain)) continue;
            text.replace(end - ending.plain.size(), ending.plain.size(), ending.polite);
            stop += ending.polite.size();
            stop -= ending.plain.size();
            break;
        }
        stop = text.find(stop_sign, stop + stop_sign.size());
    }
    return text;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string western(const Date& date) {
    return std::to_string(date.year) + "年" + std::to_string(date.month) + "月" +
           std::to_string(date.day) + "日";
}

}  // namespace

std::string in_style(const PlanStyle& style, std::string sentence) {
    if (style.ending == SentenceEnd::polite) sentence = make_polite(std::move(sentence));
    if (style.comma == CommaSign::western) replace_all(sentence, "、", "，");
    return sentence;
}

std::string digits_in_style(const PlanStyle& style, const std::string& text) {
    if (style.digits == DigitWidth::narrow) return text;
    std::string wide;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool part = (at > 0 && (is_digit(text[at - 1]) || text[at - 1] == '.' ||
                                      text[at - 1] == ',' || text[at - 1] == '-')) ||
                          (at + 1 < text.size() && (is_digit(text[at + 1]) || text[at + 1] == '.' ||
                                                    text[at + 1] == ',' || text[at + 1] == '-'));
        if (!is_digit(text[at]) || part) {
            wide += text[at];
            continue;
        }
        wide += "\xEF\xBC";  // U+FF10 to U+FF19: EF BC 90 to EF BC 99
        wide += static_cast<char>(0x90 + (text[at] - '0'));
    }
    return wide;
}

std::string date_in_style(const PlanStyle& style, const Date& date) {
    return style.years == YearForm::western ? western(date) : to_era(date);
}

std::string fiscal_year_in_style(const PlanStyle& style, int year) {
    const std::string both = to_era_fiscal_year(year);
    if (style.years == YearForm::both) return both;
    if (style.years == YearForm::western) return std::to_string(year) + "年度";
    return both.substr(0, both.find("（"));
}

}  // namespace yoriai
