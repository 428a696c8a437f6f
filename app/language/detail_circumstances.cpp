#include <algorithm>

#include "language/detail_text.h"
#include "language/normalise.h"
#include "language/personal_words.h"

namespace yoriai {
namespace {

bool has_person(const FoundDetails& found, std::size_t first, std::size_t last) {
    return std::any_of(found.begin(), found.end(), [&](const FoundDetail& detail) {
        return detail.kind == DetailKind::person && detail.first >= first && detail.last <= last;
    });
}

// Whether a relative, the writer or a named person is spoken of in the sentence around.
bool speaks_of_somebody(const DetailText& text, const FoundDetails& found, std::size_t place) {
    const auto [first, last] = text.sentence_around(place);
    return text.any_between(first, last, personal_words().kin) || has_person(found, first, last);
}

std::size_t start_of_number(const DetailText& text, std::size_t end) {
    std::size_t first = end;
    while (first > 0 && end - first < 3 && is_detail_number(text.at(first - 1))) --first;
    return first;
}

// 88歳, when it is somebody's and not a limit (65歳以上).
void find_ages(const DetailText& text, FoundDetails& found) {
    FoundDetails ages;
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (!text.holds_one(at, {U"歳", U"才", U"さい"}) || !is_detail_number(text.at(at - 1)))
            continue;
        const std::size_t end = at + (text.holds(at, U"さい") ? 2U : 1U);
        if (text.holds_one(end, {U"以上", U"以下", U"未満", U"から", U"まで", U"代", U"児", U"以降",
                                 U"前後", U"の集い", U"を過ぎ", U"を超え", U"をこえ", U"になったら",
                                 U"になると", U"の人口", U"くらいから", U"時点"}))
            continue;
        const auto [before, behind] = text.sentence_around(at);
        const std::size_t reach_first = at < 18 ? 0 : at - 18;
        const std::size_t reach_last = std::min(text.size(), end + 10);
        const bool somebody = text.any_between(reach_first, reach_last, personal_words().kin) ||
                              has_person(found, before, behind) ||
                              has_person(found, reach_first, reach_last);
        if (somebody) ages.push_back({DetailKind::age, start_of_number(text, at), end});
    }
    found.insert(found.end(), ages.begin(), ages.end());
}

// The name before 小学校: みどり丘. Hiragana belongs to it only in front of kanji.
std::size_t start_of_school_name(const DetailText& text, std::size_t end) {
    static constexpr std::u32string_view particles = U"のがはをにとへでも";
    std::size_t first = end;
    while (first > 0 && end - first < 10) {
        const char32_t c = text.at(first - 1);
        const bool kana =
            first < end && is_hiragana(c) && particles.find(c) == std::u32string_view::npos;
        if (!is_kanji(c) && !is_katakana(c) && !kana) break;
        --first;
    }
    return first;
}

// 中学2年1組, and 小学3年生 of one's own child.
void find_classes(const DetailText& text, FoundDetails& found) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text.at(at) != U'年' || !is_detail_number(text.at(at - 1)) ||
            (at > 1 && is_detail_number(text.at(at - 2))))
            continue;
        std::size_t first = at - 1;
        for (const std::u32string_view school :
             {U"小学校", U"中学校", U"小学", U"中学", U"高校", U"高等学校", U"小", U"中", U"高",
              U"小の", U"中の", U"小学校の", U"中学校の"})
            if (text.ends_with(at - 1, school)) first = std::min(first, at - 1 - school.size());
        const bool schooled = first < at - 1;
        if (schooled) first = start_of_school_name(text, first);
        std::size_t end = at + 1;
        const bool in_class = is_detail_number(text.at(end)) && text.at(end + 1) == U'組';
        if (in_class)
            end += 2;
        else if (text.at(end) == U'生')
            ++end;
        const auto [before, behind] = text.sentence_around(at);
        const bool own = text.any_between(before, behind,
                                          {U"息子", U"娘", U"長男", U"長女", U"次男", U"次女",
                                           U"孫", U"うちの子", U"弟", U"妹", U"三男", U"三女"}) ||
                         has_person(found, before, behind);
        if (in_class || (own && (schooled || text.at(end - 1) == U'生')))
            found.push_back({DetailKind::school, first, end});
    }
}

// An amount of somebody's money, and the family that lives on it.
void find_money(const DetailText& text, FoundDetails& found) {
    static const std::vector<std::u32string> money = {
        U"収入", U"年収", U"月収", U"給料", U"年金", U"借金", U"家計", U"手取り", U"仕送り"};
    for (const std::u32string_view family :
         {U"母子家庭", U"父子家庭", U"ひとり親", U"シングルマザー", U"生活保護"}) {
        const std::size_t at = text.characters().find(family);
        if (at == std::u32string::npos) continue;
        const auto [first, last] = text.sentence_around(at);
        if (text.any_between(first, last, money) && text.any_between(first, last, {U"円"}))
            found.push_back({DetailKind::family, at, at + family.size()});
    }
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text.at(at) != U'円' || text.holds_one(at, {U"円滑", U"円形", U"円満", U"円卓"}))
            continue;
        std::size_t first = at;
        while (first > 0 && (is_detail_number(text.at(first - 1)) ||
                             std::u32string_view(U"万千,億").find(text.at(first - 1)) !=
                                 std::u32string_view::npos))
            --first;
        const auto [before, behind] = text.sentence_around(at);
        const std::size_t reach = first < 10 ? 0 : first - 10;
        if (first < at && text.any_between(reach, first, money) &&
            (speaks_of_somebody(text, found, at) ||
             text.any_between(before, behind,
                              {U"母子家庭", U"父子家庭", U"ひとり親", U"生活保護", U"うち"})))
            found.push_back({DetailKind::family, first, at + 1});
    }
}

// Behind 要介護 or 要支援: the level and what it is of, 要介護認定, 要介護度3.
std::size_t end_of_care_level(const DetailText& text, std::size_t end) {
    if (text.holds(end, U"度")) ++end;
    while (is_detail_number(text.at(end))) ++end;
    return text.holds(end, U"認定") ? end + 2 : end;
}

// Illnesses only when the text also tells whose they are.
void find_illnesses(const DetailText& text, FoundDetails& found) {
    const bool told = std::any_of(found.begin(), found.end(), [](const FoundDetail& detail) {
        return detail.kind != DetailKind::family && detail.kind != DetailKind::illness;
    });
    if (!told) return;
    FoundDetails illnesses;
    for (const std::u32string& illness : personal_words().illnesses) {
        for (std::size_t at = text.characters().find(illness); at != std::u32string::npos;
             at = text.characters().find(illness, at + 1)) {
            std::size_t end = at + illness.size();
            if (illness.starts_with(U"要")) end = end_of_care_level(text, end);
            const bool letters = illness == U"がん" || illness == U"ガン";
            const bool word =
                !letters ||
                (at == 0 || (!is_hiragana(text.at(at - 1)) && !is_katakana(text.at(at - 1))) ||
                 std::u32string_view(U"のがはにで").find(text.at(at - 1)) !=
                     std::u32string_view::npos);
            if (word && !text.holds_one(
                            end, {U"検診", U"カフェ", U"サポーター", U"予防", U"ばっ", U"ばる"}))
                illnesses.push_back({DetailKind::illness, at, end});
        }
    }
    found.insert(found.end(), illnesses.begin(), illnesses.end());
}

}  // namespace

void find_circumstances(const DetailText& text, FoundDetails& found) {
    find_ages(text, found);
    find_classes(text, found);
    find_money(text, found);
    find_illnesses(text, found);
}

}  // namespace yoriai
