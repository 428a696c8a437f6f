#pragma once

#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "commands/checks.h"
#include "model/workshop.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {

// What check_session asks of the rows of any kind. Each throws Failure that names the row.

template <class Row>
std::string place_of(const Row& row, std::string_view column = {}) {
    std::string place = std::string(Row::table) + " " + std::to_string(row.id.value);
    if (!column.empty()) place += "." + std::string(column);
    return place;
}

inline std::string place_of(const District&, std::string_view column) {
    return "district." + std::string(column);
}
inline std::string place_of(const Plan&, std::string_view column) {
    return "plan." + std::string(column);
}

[[noreturn]] inline void refuse_range(const std::string& place, const std::string& value,
                                      const std::string& smallest, const std::string& largest) {
    throw Failure(sentence(words::json_out_of_range, place, value, smallest, largest));
}

// Checks one row's values: limits, and that what it refers to is there.
template <class Row>
struct ColumnChecker {
    const Workshop& workshop;
    const Row& row;

    void operator()(const char* name, const std::string& value) const {
        const std::size_t length = count_characters(value);
        if (length > most_card_characters)
            throw Failure(sentence(words::session_too_long, place_of(row, name),
                                   std::to_string(length), std::to_string(most_card_characters)));
    }
    void operator()(const char* name, const int& value) const {
        if (value < 0 || value > largest_count)
            refuse_range(place_of(row, name), std::to_string(value), "0",
                         std::to_string(largest_count));
    }
    void operator()(const char* name, const std::optional<int>& value) const {
        if (value) (*this)(name, *value);
    }
    void operator()(const char* name, const double& value) const {
        if (!(std::abs(value) <= board_reach))
            refuse_range(place_of(row, name), std::to_string(value), "-10000000", "10000000");
    }
    template <class Tag>
    void operator()(const char* name, const Id<Tag>& id) const {
        if (id && !workshop.find(id))
            throw Failure(sentence(words::session_reference_missing, place_of(row, name),
                                   std::to_string(id.value)));
    }
    template <class Tag>
    void operator()(const char* name, const std::vector<Id<Tag>>& ids) const {
        std::set<Id<Tag>> seen;
        for (const Id<Tag>& id : ids) {
            if (!id) throw Failure(sentence(words::session_reference_needed, place_of(row, name)));
            (*this)(name, id);
            if (!seen.insert(id).second)
                throw Failure(
                    sentence(words::session_twice, place_of(row, name), std::to_string(id.value)));
        }
    }
    void operator()(const char* name, const EntryIds& ids) const {
        for (const std::string& id : ids)
            if (!is_entry_id(id))
                throw Failure(
                    sentence(words::json_not_listed, place_of(row, name), id, "a-z 0-9 _"));
    }
    // Closed lists, dates, flags and places in lists hold nothing that can be wrong.
    template <class Value>
    void operator()(const char*, const Value&) const {}
};

template <class Row>
void check_columns(const Workshop& workshop, const Row& row) {
    Row::columns(row, ColumnChecker<Row>{workshop, row});
}

// Refuses two rows of which `key(row)` is the same; `shown(row)` says what is.
template <class Row, class KeyOf, class Shown>
void check_unique(const Workshop& workshop, const KeyOf& key_of, const Shown& shown) {
    std::set<decltype(key_of(std::declval<const Row&>()))> seen;
    for (const Row& row : workshop.all<Row>())
        if (!seen.insert(key_of(row)).second)
            throw Failure(sentence(words::session_twice, place_of(row), shown(row)));
}

template <class Row>
void check_numbers(const Workshop& workshop) {
    for (const Row& row : workshop.all<Row>())
        if (row.number < 1)
            refuse_range(place_of(row, "number"), std::to_string(row.number), "1",
                         std::to_string(largest_count));
    check_unique<Row>(
        workshop, [](const Row& row) { return row.number; },
        [](const Row& row) { return "number " + std::to_string(row.number); });
}

template <class Row>
void check_texts(const Workshop& workshop, std::string Row::*text, const char* name) {
    for (const Row& row : workshop.all<Row>())
        if (trim(row.*text).empty())
            throw Failure(sentence(words::session_reference_needed, place_of(row, name)));
}

template <class Row>
void check_unique_names(const Workshop& workshop, std::string Row::*name, const char* column) {
    check_texts(workshop, name, column);
    check_unique<Row>(
        workshop, [&](const Row& row) { return row.*name; },
        [&](const Row& row) { return row.*name; });
}

template <class Row, class AnId>
void check_needed(const Workshop& workshop, AnId Row::*reference, const char* name) {
    for (const Row& row : workshop.all<Row>())
        if (!(row.*reference))
            throw Failure(sentence(words::session_reference_needed, place_of(row, name)));
}

}  // namespace yoriai
