#include "exchange/card_cells.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/utf8.h"
#include "exchange/csv_writer.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

constexpr int largest_table_number = 1000;

template <class Kind, std::size_t Count>
const Kind* find_word(const std::array<std::pair<const char*, Kind>, Count>& words,
                      std::string_view cell) {
    const std::string wanted = normalise(cell);
    for (const auto& [word, kind] : words)
        if (normalise(word) == wanted) return &kind;
    return nullptr;
}

// The cell cut at any of the separators, without empty parts and doubles.
std::vector<std::string> split(std::string_view cell, std::u32string_view separators) {
    std::vector<std::string> parts;
    std::string part;
    const auto finish = [&] {
        std::string whole(trim(part));
        if (!whole.empty() && std::find(parts.begin(), parts.end(), whole) == parts.end())
            parts.push_back(std::move(whole));
        part.clear();
    };
    for (std::size_t at = 0; at < cell.size();) {
        const char32_t character = next_character(cell, at);
        if (separators.find(character) != std::u32string_view::npos)
            finish();
        else
            append_utf8(part, character);
    }
    finish();
    return parts;
}

}  // namespace

std::string clean_card_text(std::string_view cell) {
    std::string text;
    for (std::size_t at = 0; at < cell.size();) {
        const char32_t character = next_character(cell, at);
        const bool line_end = character == U'\r' && (at == cell.size() || cell[at] != '\n');
        if (line_end) text += '\n';
        const bool control = (character < 0x20 && character != U'\n' && character != U'\t') ||
                             (character >= 0x7F && character < 0xA0);
        if (!control) append_utf8(text, character);
    }
    std::string_view trimmed = trim(text);
    if (trimmed.starts_with("'") && guard_against_formula(trimmed.substr(1)) == trimmed)
        trimmed.remove_prefix(1);
    return std::string(trim(trimmed));
}

std::vector<std::string> read_tags(std::string_view cell) {
    const bool hashed =
        cell.find('#') != std::string_view::npos || cell.find("＃") != std::string_view::npos;
    return split(cell, hashed ? U";；、,，/／\n\t#＃ \u3000" : U";；、,，/／\n\t");
}

bool is_lone_theme(std::string_view theme) { return normalise(theme) == "一匹狼"; }

void CardCells::remember(const char* target, std::string_view cell) {
    Odd& odd = odd_[target];
    if (odd.count++ == 0) odd.first_value = cell;
}

int CardCells::read_table_number(std::string_view cell) {
    const std::string plain = normalise(cell);
    if (plain.empty()) return 0;
    if (workshop_)
        for (const Table& table : workshop_->tables())
            if (!table.name.empty() && normalise(table.name) == plain) return table.number;
    if (plain.size() == 1 && plain[0] >= 'a' && plain[0] <= 'z') return plain[0] - 'a' + 1;
    const std::size_t begin = plain.find_first_of("0123456789");
    int number = 0;
    if (begin != std::string::npos)
        std::from_chars(plain.data() + begin, plain.data() + plain.size(), number);
    if (number >= 1 && number <= largest_table_number) return number;
    if (plain != "0") remember("table", cell);
    return 0;
}

Voice CardCells::read_voice(std::string_view cell) {
    static constexpr std::array<std::pair<const char*, Voice>, 6> words = {
        {{"resident", Voice::resident},
         {"住民", Voice::resident},
         {"group", Voice::group},
         {"団体", Voice::group},
         {"official", Voice::official},
         {"行政", Voice::official}}};
    if (trim(cell).empty()) return Voice::resident;
    if (const Voice* voice = find_word(words, cell)) return *voice;
    remember("voice", cell);
    return Voice::resident;
}

CardKind CardCells::read_kind(std::string_view cell) {
    static constexpr std::array<std::pair<const char*, CardKind>, 9> words = {
        {{"trouble", CardKind::trouble},
         {"困りごと", CardKind::trouble},
         {"strength", CardKind::strength},
         {"良いところ", CardKind::strength},
         {"よいところ", CardKind::strength},
         {"resource", CardKind::resource},
         {"資源", CardKind::resource},
         {"idea", CardKind::idea},
         {"アイデア", CardKind::idea}}};
    if (trim(cell).empty()) return CardKind::trouble;
    if (const CardKind* kind = find_word(words, cell)) return *kind;
    remember("kind", cell);
    return CardKind::trouble;
}

bool CardCells::read_yes(const char* target, std::string_view cell) {
    static constexpr std::array<std::pair<const char*, bool>, 10> words = {{{"1", true},
                                                                            {"true", true},
                                                                            {"yes", true},
                                                                            {"はい", true},
                                                                            {"○", true},
                                                                            {"代筆", true},
                                                                            {"0", false},
                                                                            {"false", false},
                                                                            {"no", false},
                                                                            {"いいえ", false}}};
    if (trim(cell).empty()) return false;
    if (const bool* yes = find_word(words, cell)) return *yes;
    remember(target, cell);
    return false;
}

std::vector<std::string> CardCells::read_fields(std::string_view cell) {
    if (workshop_ && fields_.empty())
        for (const Field& field : workshop_->fields()) fields_[normalise(field.name)] = field.name;
    std::vector<std::string> names = split(cell, U";；、,，/／\n\t");
    for (std::string& name : names) {
        const auto [known, is_new] = fields_.emplace(normalise(name), name);
        if (is_new && workshop_) new_fields_.push_back(name);
        name = known->second;
    }
    return names;
}

}  // namespace yoriai
