#include <string_view>

#include "language/detail_text.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

std::size_t end_of_number(const DetailText& text, std::size_t at) {
    const bool digits = is_detail_digit(text.at(at));
    while (digits ? is_detail_digit(text.at(at)) : is_detail_number(text.at(at))) ++at;
    return at;
}

// What a number with these words behind it counts is no street number.
bool is_amount(const DetailText& text, std::size_t at) {
    return text.holds_one(at,
                          {U"年",       U"月",   U"日", U"時", U"分",   U"人",   U"回",   U"枚",
                           U"本",       U"台",   U"%",  U"個", U"戸",   U"件",   U"割",   U"円",
                           U"歳",       U"才",   U"m",  U"cm", U"km",   U"名",   U"ヶ",   U"か所",
                           U"か月",     U"カ所", U"週", U"代", U"倍",   U"班",   U"世帯", U"キロ",
                           U"メートル", U"点",   U"対", U"度", U"度目", U"号線", U"便",   U"往復"});
}

// 12, 12-4, 12番, 12番4, 12番地の4, 12番4号 … Gives the end and how many numbers it has.
std::size_t read_block(const DetailText& text, std::size_t at, int& numbers, bool& named) {
    std::size_t end = at;
    while (is_detail_number(text.at(at)) && numbers < 5) {
        at = end_of_number(text, at);
        ++numbers;
        end = at;
        if (text.holds(at, U"番地") || text.holds(at, U"丁目")) {
            named = named || text.holds(at, U"番地");
            end = at += 2;
        } else if (text.holds(at, U"番") && !text.holds(at, U"番目") && !text.holds(at, U"番線")) {
            named = true;
            end = at += 1;
        } else if (text.holds(at, U"号") && !text.holds(at, U"号線") && !text.holds(at, U"号車")) {
            named = named || numbers > 1;
            end = at += 1;
        }
        if (text.at(at) == U'-' ||
            (text.at(at) == U'の' && named && is_detail_number(text.at(at + 1))))
            ++at;
    }
    return end;
}

// Whether somebody's home is spoken of behind the number.
bool leads_to_home(const DetailText& text, std::size_t at) {
    return text.holds_one(at, {U"の家", U"の前", U"のお宅", U"に住", U"在住", U"宅", U"の隣"}) ||
           (text.at(at) == U'の' && text.any_between(at, at + 7, {U"さん", U"様", U"氏", U"宅"}));
}

void find_street_numbers(const DetailText& text, FoundDetails& found) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (!is_detail_number(text.at(at)) || is_detail_number(text.at(at - 1)) ||
            text.at(at - 1) == U'-')
            continue;
        const char32_t before = text.at(at - 1);
        const bool place = is_kanji(before) || is_katakana(before) || before == U'ヶ' ||
                           before == U'の' || before == U' ' || is_hiragana(before);
        int numbers = 0;
        bool named = false;
        const std::size_t end = read_block(text, at, numbers, named);
        const std::size_t first_end = end_of_number(text, at);
        const bool town = text.holds(first_end, U"丁目");
        const bool year = is_detail_digit(text.at(at)) && first_end - at > 3 && !named;
        if (!place || year || is_amount(text, end) || before == U'第') continue;
        const bool chain = numbers >= 3 && text.at(first_end) == U'-' && is_kanji(before);
        const bool behind_town = town && numbers >= 2;
        const bool pair = numbers == 2 && text.at(first_end) == U'-' && is_kanji(before) &&
                          leads_to_home(text, end);
        // 5番 alone may be a bus stop or a turn; 5番地 and 5番2号 are not.
        const bool block = named && (numbers >= 2 || text.holds(end - 2, U"番地"));
        if (!chain && !behind_town && !pair && !block) continue;
        found.push_back({DetailKind::address, at, end});
        at = end;
    }
}

// 4号棟402号室, 402号室, ハイツ桜203
void find_flats(const DetailText& text, FoundDetails& found) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_detail_number(text.at(at)) || (at > 0 && is_detail_number(text.at(at - 1))))
            continue;
        std::size_t end = end_of_number(text, at);
        const bool wing = text.holds(end, U"号棟") || text.holds(end, U"棟");
        if (wing) {
            end += text.holds(end, U"号棟") ? 2U : 1U;
            const std::size_t number =
                text.at(end) == U'の' || text.at(end) == U' ' ? end + 1 : end;
            if (!is_detail_number(text.at(number))) continue;
            end = end_of_number(text, number);
            if (is_amount(text, end) || text.holds(end, U"階")) continue;
        }
        const bool room = text.holds(end, U"号室");
        if (room)
            end += 2;
        else if (wing && text.at(end) == U'号')
            end += 1;
        bool house = false;
        if (!wing && !room && end - at == 3 && !is_amount(text, end) && text.at(end) != U'号') {
            const std::size_t reach = at < 8 ? 0 : at - 8;
            house = text.any_between(reach, at,
                                     {U"ハイツ", U"コーポ", U"アパート", U"マンション", U"メゾン",
                                      U"レジデンス"}) &&
                    leads_to_home(text, end);
        }
        if (!wing && !room && !house) continue;
        found.push_back({DetailKind::address, at, end});
        at = end;
    }
}

void find_post_codes(const DetailText& text, FoundDetails& found) {
    for (std::size_t at = 0; at + 8 < text.size(); ++at) {
        if (text.at(at) != U'〒') continue;
        const std::size_t first = text.at(at + 1) == U' ' ? at + 2 : at + 1;
        const std::size_t dash = end_of_number(text, first);
        if (dash - first == 3 && text.at(dash) == U'-' && end_of_number(text, dash + 1) == dash + 5)
            found.push_back({DetailKind::address, at, dash + 5});
    }
}

}  // namespace

void find_addresses(const DetailText& text, FoundDetails& found) {
    find_street_numbers(text, found);
    find_flats(text, found);
    find_post_codes(text, found);
}

}  // namespace yoriai
