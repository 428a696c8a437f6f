#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "model/kinds.h"
#include "model/rows.h"
#include "store/database.h"

namespace yoriai {

// The one place that says how a value of the model looks in the file.
//
//   int, std::int64_t, bool   integer            std::string         text
//   double                    real               an enum             text, its name
//   Id<…>                     integer, null: none   Date             text, 2026-11-22
//   std::optional<…>          null: nothing      std::vector<Id<…>>  a table of its own,
//   EntryIds                  text, with spaces between                <table>_<column>
//   Bytes                     blob

// A row holds what the program never writes: a name that no list has, a number too large.
class DamagedRow : public Error {
 public:
    using Error::Error;
};

template <class T>
struct IdOf : std::false_type {};
template <class Tag>
struct IdOf<Id<Tag>> : std::true_type {};
template <class T>
struct OptionalOf : std::false_type {};
template <class T>
struct OptionalOf<std::optional<T>> : std::true_type {};
template <class T>
struct ListOf : std::false_type {};
template <class T>
struct ListOf<std::vector<T>> : std::true_type {};
// The lists that have a table of their own.
template <class T>
struct IdListOf : std::false_type {};
template <class Tag>
struct IdListOf<std::vector<Id<Tag>>> : std::true_type {};

// Words without spaces, with one between each two; and back.
std::string join_words(const std::vector<std::string>& words);
std::vector<std::string> split_words(std::string_view joined);

template <class T>
Value to_value(const T& value) {
    if constexpr (OptionalOf<T>::value) {
        return value ? to_value(*value) : Value{};
    } else if constexpr (IdOf<T>::value) {
        return value ? Value{value.value} : Value{};
    } else if constexpr (ListOf<T>::value) {
        return join_words(value);
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(name_of(value));
    } else if constexpr (std::is_same_v<T, Date>) {
        return to_iso(value);
    } else if constexpr (std::is_same_v<T, double>) {
        return value + 0.0;  // SQLite stores -0 as 0
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<std::int64_t>(value);
    } else {
        static_assert(std::is_same_v<T, std::string> || std::is_same_v<T, Bytes>);
        return value;
    }
}

template <class Wanted>
const Wanted& get_as(const Value& value) {
    const auto* found = std::get_if<Wanted>(&value);
    if (!found) throw DamagedRow("a value has the wrong type");
    return *found;
}

template <class T>
void from_value(T& into, const Value& value) {
    if constexpr (OptionalOf<T>::value) {
        into.reset();
        if (!std::holds_alternative<std::monostate>(value)) from_value(into.emplace(), value);
    } else if constexpr (IdOf<T>::value) {
        into = {};
        if (!std::holds_alternative<std::monostate>(value))
            into.value = get_as<std::int64_t>(value);
    } else if constexpr (ListOf<T>::value) {
        into = split_words(get_as<std::string>(value));
    } else if constexpr (std::is_enum_v<T>) {
        const auto kind = kind_named<T>(get_as<std::string>(value));
        if (!kind) throw DamagedRow("a word is none of those that may stand there");
        into = *kind;
    } else if constexpr (std::is_same_v<T, Date>) {
        const std::string& text = get_as<std::string>(value);
        const auto date = from_iso(text);
        if (!date && !text.empty()) throw DamagedRow("a date is no date");
        into = date.value_or(Date{});
    } else if constexpr (std::is_integral_v<T>) {
        const std::int64_t number = get_as<std::int64_t>(value);
        if constexpr (sizeof(T) < sizeof number)
            if (number < std::int64_t{std::numeric_limits<T>::min()} ||
                number > std::int64_t{std::numeric_limits<T>::max()})
                throw DamagedRow("a number is too large");
        into = static_cast<T>(number);
    } else {
        into = get_as<T>(value);
    }
}

// A row as the file stores it: its own columns in the order of the model, and its lists of ids.
struct StoredRow {
    std::vector<Value> values;
    std::vector<std::vector<std::int64_t>> lists;
};

// The names of a row's columns and of the tables of its lists.
struct Shape {
    std::string table;
    std::vector<std::string> columns;
    std::vector<std::string> lists;
    // Of a later column its usual value, with which it is left out of the hash; nothing of others.
    std::vector<std::optional<Value>> usual{};
    std::vector<bool> later_lists{};  // likewise: whether a list is left out while it is empty
};

template <class Entity>
const Shape& shape_of() {
    static const Shape shape = [] {
        Shape found{Entity::table, {}, {}, {}};
        Entity row;
        Entity::columns(row, [&](const char* name, const auto& value) {
            if constexpr (IdListOf<std::decay_t<decltype(value)>>::value)
                found.lists.push_back(found.table + "_" + name);
            else
                found.columns.emplace_back(name);
            if constexpr (IdListOf<std::decay_t<decltype(value)>>::value)
                found.later_lists.push_back(is_later_column<Entity>(name));
            else
                found.usual.push_back(is_later_column<Entity>(name)
                                          ? std::optional<Value>(to_value(value))
                                          : std::nullopt);
        });
        return found;
    }();
    return shape;
}

template <class Entity>
StoredRow to_stored(const Entity& row) {
    StoredRow stored;
    stored.values.reserve(shape_of<Entity>().columns.size());
    Entity::columns(row, [&](const char*, const auto& value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (IdListOf<T>::value) {
            stored.lists.emplace_back();
            for (const auto& id : value) stored.lists.back().push_back(id.value);
        } else {
            stored.values.push_back(to_value(value));
        }
    });
    return stored;
}

// Throws DamagedRow.
template <class Entity>
void from_stored(Entity& row, const StoredRow& stored) {
    auto value = stored.values.begin();
    auto list = stored.lists.begin();
    Entity::columns(row, [&](const char*, auto& into) {
        using T = std::decay_t<decltype(into)>;
        if constexpr (IdListOf<T>::value) {
            into.clear();
            for (const std::int64_t id : *list) into.push_back({id});
            ++list;
        } else {
            from_value(into, *value++);
        }
    });
}

// What is stored beside a row, so that silent damage is seen: SipHash of the id and all it holds.
// So are later columns with their usual value, so that rows of older files keep their hash. A
// round's `corrections` is left out: withdrawing a ballot is no edit, so undo must not meet a
// hash that changed behind its back.
std::int64_t hash_of(const Shape&, std::int64_t id, const StoredRow&);

}  // namespace yoriai
