#include "exchange/json_values.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "base/utf8.h"
#include "text/card_part_messages.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t largest_safe_number = std::int64_t{1} << 53U;

std::string joined(const std::vector<std::string_view>& words) {
    std::string list;
    for (const std::string_view word : words) {
        if (!list.empty()) list += ", ";
        list += word;
    }
    return list;
}

std::int64_t read_whole(const Json& from, const JsonPlace& place, std::int64_t smallest,
                        std::int64_t largest) {
    if (!from.is_number_integer()) refuse_json(words::json_not_whole, place);
    const bool too_large =
        from.is_number_unsigned() &&
        from.get<std::uint64_t>() > static_cast<std::uint64_t>(std::max<std::int64_t>(largest, 0));
    const std::int64_t value = too_large ? largest : from.get<std::int64_t>();
    if (too_large || value < smallest || value > largest)
        throw Failure(sentence(words::json_out_of_range, place.text(), from.dump(),
                               std::to_string(smallest), std::to_string(largest)));
    return value;
}

}  // namespace

std::string JsonPlace::text() const {
    if (!around_) return std::string(name_);
    if (name_.empty()) return around_->text() + "[" + std::to_string(index_) + "]";
    return around_->text() + "." + std::string(name_);
}

void refuse_json(const Message& message, const JsonPlace& place) {
    throw Failure(sentence(message, place.text()));
}

void refuse_missing(const JsonPlace& place, std::string_view name) {
    throw Failure(sentence(words::json_missing, place.text(), name));
}

void read_value(const Json& from, const JsonPlace& place, bool& value) {
    if (!from.is_boolean()) refuse_json(words::json_not_bool, place);
    value = from.get<bool>();
}

void read_value(const Json& from, const JsonPlace& place, int& value) {
    value = static_cast<int>(
        read_whole(from, place, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

void read_value(const Json& from, const JsonPlace& place, std::int64_t& value) {
    value = read_whole(from, place, -largest_safe_number, largest_safe_number);
}

void read_value(const Json& from, const JsonPlace& place, double& value) {
    if (!from.is_number()) refuse_json(words::json_not_number, place);
    value = from.get<double>();
}

void read_value(const Json& from, const JsonPlace& place, std::string& value) {
    if (!from.is_string()) refuse_json(words::json_not_text, place);
    value = from.get<std::string>();
    if (value.find('\0') != std::string::npos) refuse_json(words::json_has_nul, place);
}

void read_value(const Json& from, const JsonPlace& place, Bytes& value) {
    std::string text;
    read_value(from, place, text);
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    const int problem =
        sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &size, &end, sodium_base64_VARIANT_ORIGINAL);
    if (problem != 0 || end != text.data() + text.size())
        refuse_json(words::json_not_base64, place);
    bytes.resize(size);
    value = Bytes(std::move(bytes));
}

void read_value(const Json& from, const JsonPlace& place, Date& value) {
    std::string text;
    read_value(from, place, text);
    const auto date = text.empty() ? Date() : from_iso(text);
    if (!date) refuse_json(words::json_not_date, place);
    value = *date;
}

std::int64_t read_id(const Json& from, const JsonPlace& place) {
    if (from.is_number_integer()) return read_whole(from, place, 0, largest_safe_number);
    if (!from.is_string()) refuse_json(words::json_not_id, place);
    const auto& text = from.get_ref<const std::string&>();
    const char* const end = text.data() + text.size();
    std::int64_t value = 0;
    const auto [stopped, problem] = std::from_chars(text.data(), end, value);
    if (problem != std::errc() || stopped != end || value < 0)
        refuse_json(words::json_not_id, place);
    return value;
}

std::size_t read_name(const Json& from, const JsonPlace& place, const char* const* names,
                      std::size_t count) {
    const std::vector<std::string_view> known(names, names + count);
    std::string text;
    read_value(from, place, text);
    const auto found = std::find(known.begin(), known.end(), text);
    if (found == known.end())
        throw Failure(sentence(words::json_not_listed, place.text(), text, joined(known)));
    return static_cast<std::size_t>(found - known.begin());
}

void check_names(const Json& from, const JsonPlace& place,
                 const std::vector<std::string_view>& known) {
    for (const auto& [name, value] : from.items())
        if (std::find(known.begin(), known.end(), name) == known.end())
            throw Failure(sentence(words::json_unknown_name, place.text(), name, joined(known)));
}

const Json& read_array(const Json& from, const JsonPlace& place) {
    if (!from.is_array()) refuse_json(words::json_not_array, place);
    return from;
}

const Json& read_object(const Json& from, const JsonPlace& place) {
    if (!from.is_object()) refuse_json(words::json_not_object, place);
    return from;
}

void write_value(std::string& json, bool value) { json += value ? "true" : "false"; }
void write_value(std::string& json, int value) { json += std::to_string(value); }
void write_value(std::string& json, std::int64_t value) { json += std::to_string(value); }

void write_value(std::string& json, double value) {
    if (!std::isfinite(value) || value == 0) value = 0;  // also for -0, which reads back as 0
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    json.append(digits.data(), end);
}

void write_value(std::string& json, std::string_view value) {
    static constexpr std::string_view hexadecimal = "0123456789abcdef";
    const std::string mended = is_utf8(value) ? std::string() : to_utf8(to_utf32(value));
    json += '"';
    for (const char byte : mended.empty() ? value : std::string_view(mended)) {
        if (byte == '"' || byte == '\\') {
            json += '\\';
            json += byte;
        } else if (byte == '\n') {
            json += "\\n";
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            json += "\\u00";
            json += byte < 0x10 ? '0' : '1';
            json += hexadecimal[static_cast<std::size_t>(byte) & 15U];
        } else {
            json += byte;
        }
    }
    json += '"';
}

void write_value(std::string& json, const Bytes& value) {
    std::string text(sodium_base64_ENCODED_LEN(value.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(value.view().data()), value.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // the end of a C string
    json += '"' + text + '"';
}

void write_value(std::string& json, const Date& value) { write_value(json, to_iso(value)); }

void write_id(std::string& json, std::int64_t id) { json += '"' + std::to_string(id) + '"'; }

}  // namespace yoriai
