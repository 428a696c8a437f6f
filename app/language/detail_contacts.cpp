#include <algorithm>
#include <string_view>

#include "language/detail_text.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

bool is_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool is_mail_character(char32_t c) {
    return is_letter(c) || is_detail_digit(c) ||
           std::u32string_view(U"._%+-").find(c) != std::u32string_view::npos;
}

std::size_t end_of_digits(const DetailText& text, std::size_t at) {
    while (is_detail_digit(text.at(at))) ++at;
    return at;
}

// Whether one of the words stands at most `reach` characters before the place.
bool announced(const DetailText& text, std::size_t place, const std::vector<std::u32string>& words,
               std::size_t reach = 8) {
    return text.any_between(place < reach ? 0 : place - reach, place, words);
}

void find_mail(const DetailText& text, FoundDetails& found) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.at(at) != U'@') continue;
        std::size_t first = at;
        while (first > 0 && is_mail_character(text.at(first - 1))) --first;
        std::size_t last = at + 1;
        while (is_mail_character(text.at(last))) ++last;
        while (last > at + 1 && !is_letter(text.at(last - 1)) &&
               !is_detail_digit(text.at(last - 1)))
            --last;
        const bool domain = text.characters().find(U'.', at) < last;
        if (first < at && last > at + 3 && domain)
            found.push_back({DetailKind::mail, first, last});
        else if (first == at && last > at + 3)
            found.push_back({DetailKind::account, first, last});
    }
}

// The account that follows LINEのID, アカウント and the like.
void find_accounts(const DetailText& text, FoundDetails& found) {
    for (const std::u32string_view word :
         {U"ID", U"id", U"アカウント", U"ユーザー名", U"インスタ", U"Instagram", U"ハンドル名"}) {
        for (std::size_t at = text.characters().find(word); at != std::u32string::npos;
             at = text.characters().find(word, at + 1)) {
            std::size_t first = at + word.size();
            const std::size_t most = first + 4;
            while (first < most && text.at(first) && !is_letter(text.at(first)) &&
                   !is_detail_digit(text.at(first)))
                ++first;
            std::size_t last = first;
            while (is_mail_character(text.at(last))) ++last;
            const bool telling = std::any_of(
                text.characters().begin() + static_cast<std::ptrdiff_t>(first),
                text.characters().begin() + static_cast<std::ptrdiff_t>(last),
                [](char32_t c) { return is_detail_digit(c) || c == U'_' || c == U'.'; });
            if (last >= first + 4 && telling) found.push_back({DetailKind::account, first, last});
        }
    }
}

// Where the number ends that begins with these groups of digits, or `at`. The groups may be parted
// by one sign each.
struct Groups {
    std::vector<std::size_t> sizes;
    std::size_t end = 0;
    std::size_t digits = 0;
};

Groups read_groups(const DetailText& text, std::size_t at) {
    Groups groups;
    groups.end = at;
    bool open = at > 0 && text.at(at - 1) == U'(';
    while (groups.sizes.size() < 5) {
        const std::size_t last = end_of_digits(text, at);
        if (last == at) break;
        groups.sizes.push_back(last - at);
        groups.digits += last - at;
        groups.end = last;
        const char32_t sign = text.at(last);
        const bool parts = sign == U'-' || sign == U' ' || sign == U'.' || sign == U'・' ||
                           sign == U'の' || sign == U'(' || (sign == U')' && open);
        if (!parts) break;
        open = open || sign == U'(';
        at = last + 1;
    }
    return groups;
}

void find_phones(const DetailText& text, FoundDetails& found) {
    static const std::vector<std::u32string> announcing = {
        U"電話", U"TEL",  U"Tel",      U"tel",    U"℡",     U"☎",
        U"FAX",  U"携帯", U"ケータイ", U"でんわ", U"連絡先"};
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_detail_digit(text.at(at)) ||
            (at > 0 && (is_detail_digit(text.at(at - 1)) || text.at(at - 1) == U'-')))
            continue;
        std::size_t first = at;
        const Groups groups = read_groups(text, at);
        const bool whole = text.at(at) == U'0' && groups.digits >= 10 && groups.digits <= 11 &&
                           groups.sizes.size() <= 3 &&
                           (groups.sizes.size() == 1 || groups.sizes.back() >= 3) &&
                           groups.sizes.front() != 6;
        const bool abroad = at > 0 && text.at(at - 1) == U'+' && groups.digits >= 11;
        const bool local = groups.sizes.size() == 2 && groups.sizes[0] >= 2 &&
                           groups.sizes[0] <= 4 && groups.sizes[1] == 4 &&
                           announced(text, at, announcing);
        if (!whole && !abroad && !local) continue;
        if (abroad) --first;
        if (first > 0 && text.at(first - 1) == U'(' && text.at(first) == U'0' &&
            text.characters().find(U')', first) < groups.end)
            --first;
        found.push_back({DetailKind::phone, first, groups.end});
        at = groups.end;
    }
}

bool is_plate_place(char32_t c) {
    return is_kanji(c) || is_hiragana(c) || is_katakana(c) || c == U'ヶ' || c == U'ケ';
}

std::size_t skip_blank(const DetailText& text, std::size_t at) {
    while (text.at(at) == U' ') ++at;
    return at;
}

// The last part of a plate: 12-34, ・・12, 1234. Gives its end, or `at`.
std::size_t end_of_serial(const DetailText& text, std::size_t at) {
    std::size_t last = at;
    std::size_t digits = 0;
    while (is_detail_digit(text.at(last)) || text.at(last) == U'・' ||
           (text.at(last) == U'-' && is_detail_digit(text.at(last + 1)))) {
        digits += is_detail_digit(text.at(last));
        ++last;
    }
    return digits >= 1 && digits <= 4 ? last : at;
}

// 品川 300 あ 12-34
void find_plates(const DetailText& text, FoundDetails& found) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (!is_detail_digit(text.at(at)) || is_detail_digit(text.at(at - 1))) continue;
        const std::size_t kind = end_of_digits(text, at);
        if (kind - at < 2 || kind - at > 3) continue;
        std::size_t place = at;
        while (place > 0 && text.at(place - 1) == U' ') --place;
        std::size_t first = place;
        while (first > 0 && place - first < 4 && is_plate_place(text.at(first - 1))) --first;
        const std::size_t kana = skip_blank(text, kind);
        if (first == place || !is_hiragana(text.at(kana))) continue;
        const std::size_t serial = skip_blank(text, kana + 1);
        const std::size_t last = end_of_serial(text, serial);
        if (last < serial + 2) continue;
        found.push_back({DetailKind::plate, first, last});
        at = last;
    }
    for (const std::u32string_view word : {U"ナンバー", U"車両番号", U"車のNo", U"車番"}) {
        for (std::size_t at = text.characters().find(word); at != std::u32string::npos;
             at = text.characters().find(word, at + 1)) {
            std::size_t first = at + word.size();
            while (first < at + word.size() + 3 && text.at(first) &&
                   !is_detail_digit(text.at(first)))
                ++first;
            const std::size_t last = end_of_serial(text, first);
            if (last >= first + 4) found.push_back({DetailKind::plate, first, last});
        }
    }
}

}  // namespace

void find_contacts(const DetailText& text, FoundDetails& found) {
    find_mail(text, found);
    find_accounts(text, found);
    find_phones(text, found);
    find_plates(text, found);
}

}  // namespace yoriai
