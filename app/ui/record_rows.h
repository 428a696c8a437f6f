#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "commands/record_commands.h"
#include "text/record_desk_messages.h"
#include "text/record_messages.h"
#include "ui/record_cells.h"
#include "ui/record_columns.h"
#include "ui/record_grid.h"

// What the table of the record and its pasting share about a kind of rows.

namespace yoriai {

// Calls visit(RowType*) for the part's kind of rows.
template <class Visitor>
auto with_record_rows(RecordPart part, Visitor&& visit) {
    switch (part) {
        case RecordPart::areas:
            return visit(static_cast<AreaShare*>(nullptr));
        case RecordPart::facilities:
            return visit(static_cast<Facility*>(nullptr));
        case RecordPart::transport:
            return visit(static_cast<Transport*>(nullptr));
        case RecordPart::organisations:
            return visit(static_cast<Organisation*>(nullptr));
        case RecordPart::resources:
            return visit(static_cast<Resource*>(nullptr));
        case RecordPart::boundaries:
            return visit(static_cast<Boundary*>(nullptr));
        case RecordPart::steps:
            return visit(static_cast<TrackStep*>(nullptr));
        case RecordPart::obstacles:
            return visit(static_cast<TrackObstacle*>(nullptr));
        case RecordPart::members:
            return visit(static_cast<Member*>(nullptr));
        case RecordPart::proceedings:
            return visit(static_cast<Proceeding*>(nullptr));
        case RecordPart::handover:
            return visit(static_cast<HandoverItem*>(nullptr));
        case RecordPart::words:
            return visit(static_cast<OwnWord*>(nullptr));
        case RecordPart::people:
            break;
    }
    return visit(static_cast<Population*>(nullptr));
}

template <class Row>
std::vector<const Row*> record_rows(const Workshop& workshop,
                                    [[maybe_unused]] const std::string& vocabulary) {
    std::vector<const Row*> rows;
    for (const Row& row : workshop.all<Row>()) {
        if constexpr (std::is_same_v<Row, OwnWord>)
            if (row.vocabulary != vocabulary) continue;
        rows.push_back(&row);
    }
    return rows;
}

// Calls visit(value) with the row's value of this column.
template <class Row, class Visitor>
void with_value(Row& row, std::string_view column, Visitor&& visit) {
    std::remove_const_t<Row>::columns(row, [&](const char* name, auto& value) {
        // A place in the list is no cell.
        if constexpr (!std::is_same_v<std::decay_t<decltype(value)>, std::int64_t>)
            if (column == name) visit(value);
    });
}

// The vocabularies of the columns, read once for all rows.
inline std::vector<std::optional<Vocabulary>> column_vocabularies(const Workshop& workshop,
                                                                  const RecordSpecs& specs) {
    std::vector<std::optional<Vocabulary>> read;
    for (const RecordSpec& spec : specs)
        read.push_back(spec.vocabulary ? std::optional(vocabulary_of(workshop, spec.vocabulary))
                                       : std::nullopt);
    return read;
}

inline bool is_year(const RecordSpec& spec) {
    return std::string_view(spec.name).ends_with("year");
}

inline CellWords words_for(const Workshop& workshop, const RecordSpec& spec,
                           const std::optional<Vocabulary>& kinds) {
    return {workshop, kinds ? &*kinds : nullptr, is_year(spec)};
}

// Whether people put these rows in order; the others stand by their year, date or reading.
template <class Row>
inline constexpr bool is_ordered_by_hand = requires(Row row) {
    row.place;
};

inline bool vocabulary_has_key(const Workshop& workshop, const std::string& vocabulary,
                               const std::string& key) {
    for (const OwnWord& word : workshop.own_words())
        if (word.vocabulary == vocabulary && word.key == key) return true;
    return false;
}

// What a row has to say besides what was typed.
template <class Row>
Row new_record_row(const Workshop& workshop, const std::string& vocabulary, std::size_t number) {
    Row row{};
    if constexpr (std::is_same_v<Row, Population>)
        row.source = workshop.populations().empty() ? say(words::record_source_unknown)
                                                    : workshop.populations().last().source;
    if constexpr (std::is_same_v<Row, OwnWord>) {
        row.vocabulary = vocabulary;
        do row.key = "own_" + std::to_string(++number);
        while (vocabulary_has_key(workshop, vocabulary, row.key));
        row.source = say(words::record_own_source);
    }
    (void)workshop, (void)vocabulary, (void)number;
    return row;
}

inline std::string wrong_cell(std::string_view text, const RecordSpec& spec) {
    if (is_year(spec)) return say(words::record_year_wrong, {std::string(text)});
    return say(words::record_cell_wrong, {std::string(text), say(spec.title)});
}

}  // namespace yoriai
