#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/bytes.h"
#include "base/date.h"
#include "base/id.h"
#include "model/kinds.h"
#include "text/message.h"

namespace yoriai {

// The values of commands and rows as JSON, one way for all of them. Reading throws Failure that
// names the place.

// Where in a JSON text a value stands, for the sentences: add_card.fields[2].
class JsonPlace {
 public:
    explicit JsonPlace(std::string_view root) : name_(root) {}
    JsonPlace(const JsonPlace& around, std::string_view name) : around_(&around), name_(name) {}
    JsonPlace(const JsonPlace& around, std::size_t index) : around_(&around), index_(index) {}
    std::string text() const;

 private:
    const JsonPlace* around_ = nullptr;
    std::string_view name_;
    std::size_t index_ = 0;
};

template <class Kind>
concept ClosedList = std::is_enum_v<Kind>;
// A command or a part of one.
template <class Part>
concept HasFields = requires {
    &Part::template visit_fields<Part, int&>;
};

[[noreturn]] void refuse_json(const Message& message, const JsonPlace& place);

void read_value(const nlohmann::json& from, const JsonPlace& place, bool& value);
void read_value(const nlohmann::json& from, const JsonPlace& place, int& value);
void read_value(const nlohmann::json& from, const JsonPlace& place, std::int64_t& value);
void read_value(const nlohmann::json& from, const JsonPlace& place, double& value);
void read_value(const nlohmann::json& from, const JsonPlace& place, std::string& value);
void read_value(const nlohmann::json& from, const JsonPlace& place, Date& value);
// Base64.
void read_value(const nlohmann::json& from, const JsonPlace& place, Bytes& value);

// A decimal string, or a number that is safe in every JSON reader (up to 2^53).
std::int64_t read_id(const nlohmann::json& from, const JsonPlace& place);
// Which of the names stands there.
std::size_t read_name(const nlohmann::json& from, const JsonPlace& place, const char* const* names,
                      std::size_t count);
// Refuses an object that has a name which is not in the list.
void check_names(const nlohmann::json& from, const JsonPlace& place,
                 const std::vector<std::string_view>& known);
// The array or object that stands there.
const nlohmann::json& read_array(const nlohmann::json& from, const JsonPlace& place);
const nlohmann::json& read_object(const nlohmann::json& from, const JsonPlace& place);
[[noreturn]] void refuse_missing(const JsonPlace& place, std::string_view name);

template <class Tag>
void read_value(const nlohmann::json& from, const JsonPlace& place, Id<Tag>& value) {
    value.value = read_id(from, place);
}

template <ClosedList Kind>
void read_value(const nlohmann::json& from, const JsonPlace& place, Kind& value) {
    constexpr auto all = names(Kind{});
    value = static_cast<Kind>(read_name(from, place, all.data(), all.size()));
}

template <HasFields Part>
void read_value(const nlohmann::json& from, const JsonPlace& place, Part& value);

template <class Value>
void read_value(const nlohmann::json& from, const JsonPlace& place, std::vector<Value>& value);

template <class Value>
void read_value(const nlohmann::json& from, const JsonPlace& place, std::optional<Value>& value) {
    if (from.is_null()) return value.reset();
    value.emplace();
    read_value(from, place, *value);
}

template <class Value>
void read_value(const nlohmann::json& from, const JsonPlace& place, std::vector<Value>& value) {
    value.clear();
    std::size_t index = 0;
    for (const nlohmann::json& element : read_array(from, place)) {
        value.emplace_back();
        read_value(element, JsonPlace(place, index++), value.back());
    }
}

// Reads the fields of a command or of a part of one.
struct FieldReader {
    const nlohmann::json& from;
    const JsonPlace& place;
    std::vector<std::string_view>& known;

    template <class Value>
    bool read(const char* name, Value& value) {
        known.push_back(name);
        const auto found = from.find(name);
        if (found == from.end() || found->is_null()) return false;
        read_value(*found, JsonPlace(place, name), value);
        return true;
    }
    template <class Value>
    void must(const char* name, Value& value) {
        if (!read(name, value)) refuse_missing(place, name);
    }
    template <class Value>
    void may(const char* name, Value& value) {
        read(name, value);
    }
};

template <HasFields Part>
void read_value(const nlohmann::json& from, const JsonPlace& place, Part& value) {
    std::vector<std::string_view> known;
    Part::visit_fields(value, FieldReader{read_object(from, place), place, known});
    check_names(from, place, known);
}

// Writing: the value's JSON is appended.

void write_value(std::string& json, bool value);
void write_value(std::string& json, int value);
void write_value(std::string& json, std::int64_t value);
// The shortest form that reads back as the same number; 0 for what is no number.
void write_value(std::string& json, double value);
// Bytes that are no UTF-8 become U+FFFD.
void write_value(std::string& json, std::string_view value);
inline void write_value(std::string& json, const std::string& value) {
    write_value(json, std::string_view(value));
}
inline void write_value(std::string& json, const char* value) {
    write_value(json, std::string_view(value));
}
void write_value(std::string& json, const Date& value);
void write_value(std::string& json, const Bytes& value);
void write_id(std::string& json, std::int64_t id);

template <class Tag>
void write_value(std::string& json, const Id<Tag>& value) {
    write_id(json, value.value);
}

template <ClosedList Kind>
void write_value(std::string& json, Kind value) {
    write_value(json, name_of(value));
}

template <HasFields Part>
void write_value(std::string& json, const Part& value);

template <class Value>
void write_value(std::string& json, const std::vector<Value>& value);

template <class Value>
void write_value(std::string& json, const std::optional<Value>& value) {
    if (value)
        write_value(json, *value);
    else
        json += "null";
}

template <class Value>
void write_value(std::string& json, const std::vector<Value>& value) {
    json += '[';
    for (const Value& element : value) {
        if (&element != &value.front()) json += ',';
        write_value(json, element);
    }
    json += ']';
}

// Writes `"name":value`, with a comma before it unless it is the first of its object.
template <class Value>
void write_member(std::string& json, std::string_view name, const Value& value) {
    if (json.back() != '{') json += ',';
    write_value(json, name);
    json += ':';
    write_value(json, value);
}

// Writes the fields of a command or of a part of one: those it must have, and those that differ
// from what they are without being given.
template <class Part>
struct FieldWriter {
    std::string& json;
    std::vector<std::string> usual;  // the values of an empty Part, in the order of its fields
    std::size_t next = 0;

    template <class Value>
    void must(const char* name, const Value& value) {
        ++next;
        write_member(json, name, value);
    }
    template <class Value>
    void may(const char* name, const Value& value) {
        std::string written;
        write_value(written, value);
        if (written == usual[next++]) return;
        if (json.back() != '{') json += ',';
        write_value(json, name);
        json += ':' + written;
    }
};

struct FieldCollector {
    std::vector<std::string>& values;
    template <class Value>
    void must(const char*, const Value& value) {
        write_value(values.emplace_back(), value);
    }
    template <class Value>
    void may(const char*, const Value& value) {
        write_value(values.emplace_back(), value);
    }
};

// Appends the fields to an object that has been begun.
template <class Part>
void write_fields(std::string& json, const Part& value) {
    const Part empty{};
    std::vector<std::string> usual;
    Part::visit_fields(empty, FieldCollector{usual});
    Part::visit_fields(value, FieldWriter<Part>{json, std::move(usual)});
}

template <HasFields Part>
void write_value(std::string& json, const Part& value) {
    json += '{';
    write_fields(json, value);
    json += '}';
}

}  // namespace yoriai
