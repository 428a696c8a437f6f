#include "commands/checks.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "text/card_part_messages.h"

namespace yoriai {

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

Refusal photo_of_one(CardId card, TableId table) {
    if (static_cast<bool>(card) == static_cast<bool>(table)) return sentence(words::photo_of_one);
    return {};
}

Refusal bad_picture(const Bytes& picture, int width, int height) {
    using namespace std::string_view_literals;
    const std::string_view bytes = picture.view();
    const bool jpeg = bytes.starts_with("\xFF\xD8\xFF"sv);
    if (!jpeg && !bytes.starts_with("\x89PNG\r\n\x1A\n"sv))
        return sentence(words::photo_no_picture);
    if (bytes.size() > most_photo_bytes || std::min(width, height) < 1 ||
        std::max(width, height) > most_photo_side)
        return sentence(words::photo_too_large, std::to_string(most_photo_side),
                        std::to_string(most_photo_bytes / 1024));
    if (bytes.find("Exif\0\0"sv) != bytes.npos || (!jpeg && bytes.find("eXIf"sv) != bytes.npos))
        return sentence(words::photo_tells_place);
    return {};
}

Refusal off_board(double x, double y) {
    if (std::isfinite(x) && std::isfinite(y) && std::abs(x) <= board_reach &&
        std::abs(y) <= board_reach)
        return {};
    return sentence(words::position_off_board);
}

}  // namespace yoriai
