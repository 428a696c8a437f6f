#include <algorithm>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "language/detail_text.h"
#include "language/normalise.h"
#include "language/personal_words.h"
#include "language/tokens.h"

namespace yoriai {
namespace {

// What follows a name. A `weak` one also follows many other words: the name must be a known one.
struct NameSign {
    std::u32string_view words;
    bool weak = false;
    std::vector<std::u32string_view> not_before = {};  // with these behind it, it is another word
    std::vector<std::u32string_view> not_behind = {};  // and with these before it
};

const std::vector<NameSign>& name_signs() {
    static const std::vector<NameSign> signs = {
        {U"さん",
         false,
         {U"さんぽ", U"さんすう", U"さんかく", U"さんせい", U"さんばし", U"さんざ", U"さんご礁"}},
        {U"ちゃん", false, {U"ちゃんと", U"ちゃんこ"}},
        {U"くん", false, {U"くんれん", U"くんせい"}},
        {U"氏",
         false,
         {U"氏名", U"氏子", U"氏神", U"氏族", U"氏素"},
         {U"摂氏", U"華氏", U"彼氏", U"両氏", U"同氏", U"各氏", U"諸氏"}},
        {U"様", true, {U"様々", U"様子", U"様式", U"様相", U"様態", U"様変"}},
        {U"さま", true, {U"さまざま"}},
        {U"君", true, {U"君が代"}},
        {U"先生", true},
        {U"殿", true},
        {U"女史", true},
        {U"夫妻", true},
        {U"一家", true},
        {U"宅", true, {U"宅配", U"宅地", U"宅急"}},
        {U"のおじ", true},
        {U"のおば", true},
        {U"の奥さん", true},
        {U"のご主人", true},
        {U"のじいさん", true},
        {U"のばあさん", true},
        {U"の娘さん", true},
        {U"の息子さん", true},
        {U"のお嫁さん", true},
        {U"のお宅", true},
    };
    return signs;
}

// さんま is a fish, さんまで is not.
bool is_fish(const DetailText& text, std::size_t at) {
    return text.holds(at, U"さんま") && !text.holds(at, U"さんまで") &&
           !text.holds(at, U"さんまた") && !text.holds(at, U"さんまし");
}

bool is_sign(const DetailText& text, std::size_t at, const NameSign& sign) {
    if (!text.holds(at, sign.words) || is_fish(text, at)) return false;
    for (const auto other : sign.not_before)
        if (text.holds(at, other)) return false;
    for (const auto other : sign.not_behind)
        if (text.ends_with(at + sign.words.size(), other)) return false;
    return true;
}

bool is_name_kanji(char32_t c) { return is_kanji(c) || c == U'々' || c == U'ノ' || c == U'ヶ'; }

template <class Is>
std::size_t start_of_run(const DetailText& text, std::size_t end, const Is& is, std::size_t most) {
    std::size_t first = end;
    while (first > 0 && end - first < most && is(text.at(first - 1))) --first;
    return first;
}

class PersonFinder {
 public:
    PersonFinder(const DetailText& text, FoundDetails& found)
        : text_(text), found_(found), words_(personal_words()) {}

    void find() {
        const std::size_t contacts = found_.size();
        for (std::size_t at = 1; at < text_.size(); ++at)
            for (const NameSign& sign : name_signs())
                if (is_sign(text_, at, sign)) add(name_before(at, sign.weak));
        for (std::size_t index = 0; index < contacts; ++index) {
            if (found_[index].kind != DetailKind::address)  // a place stands before a street number
                add(name_near_before(found_[index].first));
            add(name_near_behind(found_[index].last));
        }
        find_houses();
        find_full_names();
        find_again();
    }

 private:
    using Span = std::optional<FoundDetail>;

    Span person(std::size_t first, std::size_t last) const {
        return FoundDetail{DetailKind::person, first, last};
    }
    void add(const Span& name) {
        if (name) found_.push_back(*name);
    }
    std::u32string_view part(std::size_t first, std::size_t last) const {
        return std::u32string_view(text_.characters()).substr(first, last - first);
    }

    // A known family name, perhaps with a given name, at the end of these kanji; words that are no
    // name may stand before it (町会長橋本正夫).
    Span known_name(std::size_t first, std::size_t last) const {
        for (std::size_t start = first; start < last; ++start) {
            for (std::size_t end = std::min(last, start + 4); end > start; --end) {
                if (!words_.is_family_name(part(start, end))) continue;
                const auto given = part(end, last);
                const bool alone = given.empty();
                if (end - start == 1 && !(alone && (start == first || is_role(first, start))))
                    continue;
                if (given.size() > 3 || (!alone && words_.is_no_name(given) && is_role(end, last)))
                    continue;
                return person(start, last);
            }
        }
        return {};
    }
    // A word of two characters or more that is no name, or one that stands for all with its end.
    bool is_role(std::size_t first, std::size_t last) const {
        for (std::size_t start = first; start + 1 < last; ++start)
            if (words_.no_names.contains(part(start, last))) return true;
        return last - first >= 2 && words_.no_names.contains(part(last - 1, last)) &&
               std::u32string_view(U"屋師員者長店官婦署社寺園校局課隊団客業会所")
                       .find(text_.at(last - 1)) != std::u32string_view::npos;
    }

    Span name_before(std::size_t end, bool weak) const {
        const char32_t before = text_.at(end - 1);
        if (is_name_kanji(before)) return kanji_name(end, weak);
        if (is_katakana(before) || before == U'ー') return katakana_name(end, weak);
        if (is_hiragana(before)) return hiragana_name(end);
        return {};
    }

    Span kanji_name(std::size_t end, bool weak) const {
        const std::size_t first = start_of_run(text_, end, is_name_kanji, 12);
        if (const Span known = known_name(first, end)) return known;
        if (weak || end - first > 4 || words_.is_no_name(part(first, end))) return {};
        return person(first, end);
    }

    Span katakana_name(std::size_t end, bool weak) const {
        const auto is = [](char32_t c) { return is_katakana(c) || c == U'ー' || c == U'・'; };
        const std::size_t first = start_of_run(text_, end, is, 12);
        const std::size_t kanji = start_of_run(text_, first, is_name_kanji, 8);
        if (kanji < first)
            if (const Span family = known_name(kanji, first)) return person(family->first, end);
        if (weak || end - first < 2 || words_.is_no_name(part(first, end))) return {};
        return person(first, end);
    }

    Span hiragana_name(std::size_t end) const {
        const std::size_t first = start_of_run(text_, end, is_hiragana, 8);
        const std::size_t kanji = start_of_run(text_, first, is_name_kanji, 8);
        static constexpr std::u32string_view particles = U"のがはとやにをもへおでだなたくばみ";
        const auto kana = part(first, end);
        const bool is_title = kana == U"さん" || kana == U"くん" || kana == U"さま";
        if (kanji < first && end - first <= 3 && end - first >= 2 && !is_title &&
            particles.find(text_.at(first)) == std::u32string_view::npos)
            if (const Span family = known_name(kanji, first)) return person(family->first, end);
        for (const std::u32string& name : words_.kana_names) {
            if (!text_.ends_with(end, name)) continue;
            const std::size_t start = end - name.size();
            if (start == first || particles.find(text_.at(start - 1)) < 9) {
                if (start == first && kanji < first)
                    if (const Span family = known_name(kanji, first))
                        return person(family->first, end);
                return person(start, end);
            }
        }
        return {};
    }

    // 石川（, 小林まで before a way to reach somebody.
    Span name_near_before(std::size_t contact) const {
        std::size_t end = contact;
        for (const std::u32string_view between :
             {U"(", U" ", U":", U"、", U"は", U"の", U"へ", U"に"})
            if (text_.ends_with(end, between) && end > 0) end -= between.size();
        for (const std::u32string_view between : {U"まで", U"宛", U"電話", U"携帯", U" "})
            if (text_.ends_with(end, between)) end -= between.size();
        const std::size_t first = start_of_run(text_, end, is_name_kanji, 10);
        return first < end ? known_name(first, end) : Span();
    }

    // 2-5-8 木村
    Span name_near_behind(std::size_t contact) const {
        std::size_t first = contact;
        while (first < contact + 3 &&
               std::u32string_view(U" )、,").find(text_.at(first)) != std::u32string_view::npos)
            ++first;
        if (first == contact) return {};
        std::size_t end = first;
        while (is_name_kanji(text_.at(end))) ++end;
        for (std::size_t family = std::min(end, first + 4); family > first; --family)
            if (words_.is_family_name(part(first, family)) && end - family <= 3 &&
                (family == end || family - first > 1))
                return person(first, end);
        return {};
    }

    // 旧山口医院: whose house it was.
    void find_houses() {
        const auto& all = text_.characters();
        for (std::size_t at = all.find(U'旧'); at != std::u32string::npos;
             at = all.find(U'旧', at + 1)) {
            for (std::size_t end = at + 4; end > at + 1; --end) {
                if (!words_.is_family_name(part(at + 1, end))) continue;
                for (const std::u32string_view house :
                     {U"医院", U"邸", U"宅", U"商店", U"酒店", U"歯科", U"薬局", U"旅館"})
                    if (text_.holds(end, house)) add(person(at + 1, end));
            }
        }
    }

    // A family name and a given name that the dictionary knows, without さん.
    void find_full_names() {
        const std::vector<Token> tokens = read_tokens(normalise(to_utf8(text_.characters())));
        std::size_t at = 0;
        for (std::size_t index = 0; index + 1 < tokens.size(); ++index) {
            const std::u32string family = to_utf32(tokens[index].surface);
            const std::size_t first = text_.characters().find(family, at);
            if (first == std::u32string::npos) continue;
            at = first;
            const std::u32string given = to_utf32(tokens[index + 1].surface);
            const std::size_t last = first + family.size() + given.size();
            if (tokens[index + 1].kind != WordKind::person || family.size() < 2 ||
                !words_.is_family_name(family) || given.size() > 3 ||
                !text_.holds(first + family.size(), given) || is_name_kanji(text_.at(last)) ||
                (first > 0 && is_name_kanji(text_.at(first - 1)) && !is_role_end(first)))
                continue;
            add(person(first, last));
        }
    }
    bool is_role_end(std::size_t end) const {
        return is_role(start_of_run(text_, end, is_name_kanji, 6), end);
    }

    // The same family name once more, without さん.
    void find_again() {
        const FoundDetails so_far = found_;
        for (const FoundDetail& name : so_far) {
            const auto words = part(name.first, name.last);
            if (name.kind != DetailKind::person || words.size() < 2) continue;
            for (std::size_t at = text_.characters().find(words); at != std::u32string::npos;
                 at = text_.characters().find(words, at + 1)) {
                const std::size_t end = at + words.size();
                if (at != name.first && !is_name_kanji(text_.at(end)) &&
                    (at == 0 || !is_name_kanji(text_.at(at - 1))))
                    add(person(at, end));
            }
        }
    }

    const DetailText& text_;
    FoundDetails& found_;
    const PersonalWords& words_;
};

}  // namespace

void find_persons(const DetailText& text, FoundDetails& found) { PersonFinder(text, found).find(); }

}  // namespace yoriai
