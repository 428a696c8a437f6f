#include "store/row_values.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace yoriai {
namespace {

template <class Number>
void append_bytes(std::string& buffer, Number number) {
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    buffer.append(bytes, sizeof number);
}

// Each value with its type and its length before it, so that no two rows look alike.
void append_value(std::string& buffer, const Value& value) {
    buffer += static_cast<char>(value.index());
    if (const auto* number = std::get_if<std::int64_t>(&value)) append_bytes(buffer, *number);
    if (const auto* real = std::get_if<double>(&value)) append_bytes(buffer, *real);
    if (const auto* text = std::get_if<std::string>(&value)) {
        append_bytes(buffer, std::uint64_t{text->size()});
        buffer += *text;
    }
    if (const auto* bytes = std::get_if<Bytes>(&value)) {
        append_bytes(buffer, std::uint64_t{bytes->size()});
        buffer += bytes->view();
    }
}

}  // namespace

std::string join_words(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

std::vector<std::string> split_words(std::string_view joined) {
    std::vector<std::string> words;
    while (!joined.empty()) {
        const std::size_t end = std::min(joined.find(' '), joined.size());
        if (end > 0) words.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return words;
}

std::int64_t hash_of(const Shape& shape, std::int64_t id, const StoredRow& row) {
    thread_local std::string buffer;
    buffer.clear();
    append_bytes(buffer, id);
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const std::optional<Value>& usual = shape.usual[i];
        if (shape.columns[i] == "corrections" || (usual && *usual == row.values[i])) continue;
        if (usual) buffer += shape.columns[i];
        append_value(buffer, row.values[i]);
    }
    for (std::size_t i = 0; i < row.lists.size(); ++i) {
        const auto& list = row.lists[i];
        if (shape.later_lists[i] && list.empty()) continue;
        append_bytes(buffer, std::uint64_t{list.size()});
        for (const std::int64_t member : list) append_bytes(buffer, member);
    }
    // It finds damage, it keeps no secret: the key is fixed.
    static constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};
    std::array<unsigned char, crypto_shorthash_BYTES> hashed{};
    crypto_shorthash(hashed.data(), reinterpret_cast<const unsigned char*>(buffer.data()),
                     buffer.size(), key.data());
    std::int64_t number = 0;
    std::memcpy(&number, hashed.data(), sizeof number);
    return number;
}

}  // namespace yoriai
