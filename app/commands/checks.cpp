#include "commands/checks.h"

#include <cmath>

#include "base/utf8.h"

namespace yoriai {
namespace {

constexpr int largest_count = 10'000'000;
constexpr double board_reach = 10'000'000;

}  // namespace

Refusal bad_optional_text(const std::string& text) {
    if (!is_utf8(text)) return sentence(words::text_not_utf8);
    const std::size_t length = count_characters(text);
    if (length > most_card_characters)
        return sentence(words::text_too_long, std::to_string(length));
    return {};
}

Refusal bad_optional_text(const std::optional<std::string>& text) {
    return text ? bad_optional_text(*text) : Refusal();
}

Refusal bad_text(const std::string& text, const Message& when_empty) {
    if (trim(text).empty()) return sentence(when_empty);
    return bad_optional_text(text);
}

Refusal bad_name(const std::optional<std::string>& name) {
    return name ? bad_text(*name, words::name_empty) : Refusal();
}

Refusal bad_count(const std::optional<int>& count) {
    if (count && *count < 0) return sentence(words::number_negative);
    if (count && *count > largest_count)
        return sentence(words::number_too_large, std::to_string(largest_count));
    return {};
}

Refusal bad_year(const std::optional<int>& year) {
    if (year && (*year < 2000 || *year > 2100)) return sentence(words::year_out_of_range);
    return {};
}

Refusal off_board(double x, double y) {
    if (std::isfinite(x) && std::isfinite(y) && std::abs(x) <= board_reach &&
        std::abs(y) <= board_reach)
        return {};
    return sentence(words::position_off_board);
}

}  // namespace yoriai
