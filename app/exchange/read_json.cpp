#include "exchange/read_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

using Json = nlohmann::json;

// Walks over the text and lets others see how far the parser, which copies its iterators, has come.
class Cursor {
 public:
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    using iterator_category = std::input_iterator_tag;

    Cursor(const char* at, std::size_t* passed) : at_(at), passed_(passed) {}
    const char& operator*() const { return *at_; }
    Cursor& operator++() { return ++at_, ++*passed_, *this; }
    Cursor operator++(int) {
        Cursor before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Cursor& other) const { return at_ == other.at_; }
    bool operator!=(const Cursor& other) const { return at_ != other.at_; }

 private:
    const char* at_;
    std::size_t* passed_;
};

// Builds the value, and stops at once when it is too deep, too large or says a thing twice.
class Builder {
 public:
    Builder(std::string_view text, const std::size_t& passed) : text_(text), passed_(passed) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        if (open_.back()->contains(name))
            throw Failure(sentence(words::json_key_twice, line(passed_), name));
        key_ = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception&) {
        const std::size_t at = std::min(position == 0 ? 0 : position - 1, text_.size());
        const std::size_t begin = at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;
        const std::size_t column = count_characters(text_.substr(begin, at - begin)) + 1;
        throw Failure(sentence(words::json_broken, line(at), std::to_string(column)));
    }

    Json result() { return std::move(root_); }

 private:
    std::string line(std::size_t position) const {
        const std::string_view before = text_.substr(0, position);
        return std::to_string(1 + std::count(before.begin(), before.end(), '\n'));
    }

    Json& place(Json value) {
        if (++values_ > most_json_values) throw Failure(sentence(words::json_too_many));
        if (open_.empty()) return root_ = std::move(value);
        Json& around = *open_.back();
        if (around.is_object()) return around[key_] = std::move(value);
        around.push_back(std::move(value));
        return around.back();
    }

    bool add(Json value) {
        place(std::move(value));
        return true;
    }

    bool open(Json value) {
        if (open_.size() == deepest_json)
            throw Failure(
                sentence(words::json_too_deep, line(passed_), std::to_string(deepest_json)));
        open_.push_back(&place(std::move(value)));
        return true;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    std::string_view text_;
    const std::size_t& passed_;
    Json root_;
    // The containers that are open. A container stays where it is while it is open, since only the
    // innermost one grows.
    std::vector<Json*> open_;
    std::string key_;
    std::size_t values_ = 0;
};

}  // namespace

Json read_json(std::string_view text, std::size_t most_bytes) {
    if (text.size() > most_bytes)
        throw Failure(sentence(words::json_too_big, std::to_string(most_bytes >> 20U)));
    std::size_t passed = 0;
    Builder builder(text, passed);
    Json::sax_parse(Cursor(text.data(), &passed), Cursor(text.data() + text.size(), &passed),
                    &builder);
    return builder.result();
}

}  // namespace yoriai
