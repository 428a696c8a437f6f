#include <algorithm>
#include <set>
#include <tuple>

#include "base/utf8.h"
#include "commands/checks.h"

namespace yoriai {
namespace {

constexpr std::size_t most_rows = 5000;

bool is_year(int year) { return year >= 1900 && year <= 2100; }

// One value of a row; what is not named here can't be wrong.
struct ValueCheck {
    const Workshop& workshop;
    Refusal& why;

    void take(Refusal found) const {
        if (!why) why = std::move(found);
    }
    void operator()(const char*, const std::string& text) const { take(bad_optional_text(text)); }
    void operator()(const char* name, const std::optional<int>& number) const {
        const std::string_view column = name;
        if (number && column.ends_with("year") && !is_year(*number))
            take(sentence(words::record_year, std::to_string(*number)));
        else
            take(bad_count(number));
    }
    template <class Entity>
    void operator()(const char*, const Id<Entity>& id) const {
        take(missing_if_given(workshop, id));
    }
    template <class Entity>
    void operator()(const char*, const std::vector<Id<Entity>>& ids) const {
        take(any_missing(workshop, ids));
    }
    template <class Value>
    void operator()(const char*, const Value&) const {}
};

// What must hold inside a row of its kind.
template <class Row>
Refusal wrong_in(const Row&) {
    return {};
}

Refusal wrong_in(const Population& row) {
    const std::string year = std::to_string(row.year);
    if (!is_year(row.year)) return sentence(words::record_year, year);
    const auto men = read_ages(row.ages_men), women = read_ages(row.ages_women);
    if (!men || !women) return sentence(words::record_ages);
    if (men->size() != women->size())
        return sentence(words::record_ages_uneven, std::to_string(men->size()),
                        std::to_string(women->size()));
    if (trim(row.source).empty()) return sentence(words::record_no_source, year);
    if (row.total && row.aged_65_and_over && *row.aged_65_and_over > *row.total)
        return sentence(words::record_aged_more, year);
    return {};
}

Refusal wrong_in(const AreaShare& row) {
    if (row.percent > 0 && row.percent <= 100) return {};
    return sentence(words::record_percent);
}

Refusal wrong_in(const Boundary& row) {
    for (const NeighbourhoodId id : row.whole)
        if (std::find(row.part.begin(), row.part.end(), id) != row.part.end())
            return sentence(words::record_whole_and_part, row.name);
    return {};
}

Refusal wrong_in(const TrackStep& row) {
    if (row.first_fiscal_year && row.last_fiscal_year &&
        *row.last_fiscal_year < *row.first_fiscal_year)
        return sentence(words::record_years_reversed, row.title);
    return {};
}

Refusal wrong_in(const Member& row) {
    if (row.from && row.until && row.until < row.from)
        return sentence(words::record_years_reversed, row.name);
    return {};
}

Refusal wrong_in(const OwnWord& row) {
    if (row.vocabulary.empty() || row.key.empty() ||
        row.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != std::string::npos)
        return sentence(words::own_word_key, row.key);
    if (trim(row.source).empty()) return sentence(words::own_word_no_source, row.japanese);
    return {};
}

template <class Row>
bool says_nothing(const Row& row) {
    bool empty = false;
    Row::columns(row, [&](const char* name, const auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
            if (std::string_view(name) == Row::needed) empty = trim(value).empty();
    });
    return empty;
}

// What may stand there once only, together with the rows that stay.
template <class Row>
Refusal twice(const Workshop&, const std::vector<Given<Row>>&) {
    return {};
}

Refusal twice(const Workshop&, const std::vector<Given<Population>>& rows) {
    std::set<std::tuple<NeighbourhoodId, int, bool>> seen;
    for (const Population& row : rows)
        if (!seen.insert({row.neighbourhood, row.year, row.projected}).second)
            return sentence(words::record_population_twice, std::to_string(row.year));
    return {};
}

Refusal twice(const Workshop& workshop, const std::vector<Given<OwnWord>>& rows) {
    std::set<std::pair<std::string, std::string>> seen;
    std::set<OwnWordId> given;
    for (const OwnWord& row : rows) given.insert(row.id);
    for (const OwnWord& row : workshop.own_words())
        if (!given.contains(row.id)) seen.insert({row.vocabulary, row.key});
    for (const OwnWord& row : rows)
        if (!seen.insert({row.vocabulary, row.key}).second)
            return sentence(words::own_word_twice, row.key);
    return {};
}

template <class Row>
Refusal wrong_rows(const Workshop& workshop, const std::vector<Given<Row>>& rows) {
    if (rows.empty()) return sentence(words::record_no_rows);
    if (rows.size() + workshop.all<Row>().size() > most_rows)
        return sentence(words::record_too_many_rows, std::to_string(most_rows));
    std::set<decltype(Row::id)> ids;
    int number = 0;
    for (const Row& row : rows) {
        ++number;
        if (row.id && !ids.insert(row.id).second) return sentence(words::id_taken);
        if (says_nothing(row))
            return sentence(words::record_row_empty, std::to_string(number), Row::needed);
        Refusal why = wrong_in(row);
        Row::columns(row, ValueCheck{workshop, why});
        if (why) return why;
    }
    return {};
}

}  // namespace

template <class Row>
Refusal refusal(const Workshop& workshop, const PutRows<Row>& command) {
    return first_of({wrong_rows(workshop, command.rows), twice(workshop, command.rows)});
}

template <class Row>
Refusal refusal(const Workshop& workshop, const RemoveRows<Row>& command) {
    if (command.rows.empty()) return sentence(words::record_no_rows);
    return any_missing(workshop, command.rows);
}

#define YORIAI_INSTANTIATE(Row)                                     \
    template Refusal refusal(const Workshop&, const PutRows<Row>&); \
    template Refusal refusal(const Workshop&, const RemoveRows<Row>&);
YORIAI_RECORD_ROWS(YORIAI_INSTANTIATE)
#undef YORIAI_INSTANTIATE

Refusal refusal(const Workshop& workshop, const ImportPopulation& command) {
    return first_of({wrong_rows(workshop, command.rows), twice(workshop, command.rows)});
}

Refusal refusal(const Workshop& workshop, const UseOwnWords& command) {
    if (command.rows.empty()) return {};
    if (const auto why = wrong_rows(workshop, command.rows)) return why;
    std::set<std::string> keys;
    for (const OwnWord& row : command.rows) {
        if (row.vocabulary != command.vocabulary) return sentence(words::own_word_other, row.key);
        if (!keys.insert(row.key).second) return sentence(words::own_word_twice, row.key);
        const OwnWord* same = workshop.find(row.id);
        if (same && same->vocabulary != command.vocabulary) return sentence(words::id_taken);
    }
    return {};
}

}  // namespace yoriai
