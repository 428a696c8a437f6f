#include <algorithm>

#include "text/record_messages.h"
#include "ui/record_rows.h"

namespace yoriai {
namespace {

template <class Value>
constexpr CellKind kind_of_cell() {
    if (std::is_same_v<Value, bool>) return CellKind::mark;
    return std::is_enum_v<Value> ? CellKind::choice : CellKind::text;
}

template <class Value>
void go_to_next(Value& value) {
    if constexpr (std::is_same_v<Value, bool>)
        value = !value;
    else if constexpr (std::is_enum_v<Value>)
        value = static_cast<Value>((static_cast<std::size_t>(value) + 1) % names(Value{}).size());
}

// Whether another row stands for the same, which this one would replace.
bool is_taken(const Workshop& workshop, const Population& row) {
    const auto& all = workshop.populations();
    return std::any_of(all.begin(), all.end(), [&](const Population& other) {
        return other.id != row.id && other.neighbourhood == row.neighbourhood &&
               other.year == row.year && other.projected == row.projected;
    });
}

// A new count is of the first area that has none of its year: the district, then the
// neighbourhoods.
void find_room(const Workshop& workshop, Population& row) {
    for (const Neighbourhood& one : workshop.neighbourhoods()) {
        if (!is_taken(workshop, row)) return;
        row.neighbourhood = one.id;
    }
}

template <class Row>
RecordEdit change(const Workshop& workshop, const std::string& vocabulary, std::size_t at,
                  const RecordSpec& spec, std::string_view text) {
    const auto rows = record_rows<Row>(workshop, vocabulary);
    Given<Row> row{at < rows.size() ? *rows[at] : new_record_row<Row>(workshop, vocabulary, at)};
    const auto kinds = column_vocabularies(workshop, RecordSpecs{spec});
    bool good = true;
    with_value(static_cast<Row&>(row), spec.name, [&](auto& value) {
        if (kind_of_cell<std::decay_t<decltype(value)>>() == CellKind::text)
            good = read_cell(words_for(workshop, spec, kinds.front()), text, value);
        else
            go_to_next(value);
    });
    if (!good) return {{}, wrong_cell(text, spec)};
    if constexpr (std::is_same_v<Row, Population>) {
        if (at >= rows.size()) find_room(workshop, row);
        if (is_taken(workshop, row))
            return {{}, say(words::record_population_twice, {std::to_string(row.year)})};
    }
    return {Command(PutRows<Row>{{std::move(row)}}), {}};
}

// A row for each item of a vocabulary: its name, and its meaning where the rows have such.
template <class Row>
std::optional<Command> rows_from(const Workshop& workshop, const char* vocabulary,
                                 std::string Row::*name, std::string Row::*meaning) {
    if (!workshop.all<Row>().empty()) return {};
    PutRows<Row> put;
    for (const VocabularyItem& item : vocabulary_of(workshop, vocabulary).items) {
        put.rows.emplace_back();
        put.rows.back().*name = item.name.in(language());
        if (meaning) put.rows.back().*meaning = item.meaning.in(language());
    }
    return Command(std::move(put));
}

}  // namespace

RecordGrid record_grid(const Workshop& workshop, RecordPart part, const std::string& vocabulary) {
    return with_record_rows(part, [&]<class Row>(Row*) {
        RecordGrid grid;
        const RecordSpecs columns = specs(static_cast<Row*>(nullptr));
        const Row empty{};
        for (const RecordSpec& spec : columns) {
            RecordColumn column{say(spec.title), spec.width, CellKind::text, false};
            with_value(empty, spec.name, [&](const auto& value) {
                using Value = std::decay_t<decltype(value)>;
                column.kind = kind_of_cell<Value>();
                column.figures = std::is_same_v<Value, std::optional<int>> ||
                                 std::is_same_v<Value, int> || std::is_same_v<Value, double>;
            });
            if (std::string_view(spec.name) == Row::needed) grid.needed = grid.columns.size();
            grid.columns.push_back(std::move(column));
        }
        const auto kinds = column_vocabularies(workshop, columns);
        for (const Row* row : record_rows<Row>(workshop, vocabulary)) {
            grid.ids.push_back(row->id.value);
            auto& cells = grid.rows.emplace_back();
            for (std::size_t i = 0; i < columns.size(); ++i)
                with_value(*row, columns[i].name, [&](const auto& value) {
                    cells.push_back(cell_text(words_for(workshop, columns[i], kinds[i]), value));
                });
        }
        grid.ordered = is_ordered_by_hand<Row>;
        return grid;
    });
}

RecordEdit change_cell(const Workshop& workshop, RecordPart part, const std::string& vocabulary,
                       std::size_t row, std::size_t column, std::string_view text) {
    return with_record_rows(part, [&]<class Row>(Row* kind) {
        return change<Row>(workshop, vocabulary, row, specs(kind).at(column), text);
    });
}

RecordEdit remove_record_row(const Workshop& workshop, RecordPart part,
                             const std::string& vocabulary, std::size_t row) {
    return with_record_rows(part, [&]<class Row>(Row*) {
        const auto rows = record_rows<Row>(workshop, vocabulary);
        if (row >= rows.size()) return RecordEdit{};
        return RecordEdit{Command(RemoveRows<Row>{{rows[row]->id}}), {}};
    });
}

RecordEdit move_record_row(const Workshop& workshop, RecordPart part, const std::string& vocabulary,
                           std::size_t row, int by) {
    return with_record_rows(part, [&]<class Row>(Row*) {
        if constexpr (is_ordered_by_hand<Row>) {
            const auto rows = record_rows<Row>(workshop, vocabulary);
            const auto to = static_cast<std::ptrdiff_t>(row) + by;
            if (row >= rows.size() || to < 0 || to >= std::ssize(rows)) return RecordEdit{};
            Given<Row> one{*rows[row]}, other{*rows[static_cast<std::size_t>(to)]};
            std::swap(one.id, other.id);
            return RecordEdit{Command(PutRows<Row>{{std::move(one), std::move(other)}}), {}};
        }
        return RecordEdit{};
    });
}

std::optional<Command> example_rows(const Workshop& workshop, RecordPart part,
                                    const std::string& vocabulary) {
    if (part == RecordPart::steps)
        return rows_from<TrackStep>(workshop, "organisation_steps", &TrackStep::title, nullptr);
    if (part == RecordPart::obstacles)
        return rows_from<TrackObstacle>(workshop, "organisation_obstacles", &TrackObstacle::factor,
                                        &TrackObstacle::countermeasure);
    if (part == RecordPart::handover)
        return rows_from<HandoverItem>(workshop, "handover_list", &HandoverItem::title,
                                       &HandoverItem::detail);
    if (part != RecordPart::words || !record_rows<OwnWord>(workshop, vocabulary).empty()) return {};
    UseOwnWords use;
    use.vocabulary = vocabulary;
    for (OwnWord& row : own_words_of(read_vocabulary(vocabulary)))
        use.rows.push_back({std::move(row)});
    return Command(std::move(use));
}

const Message& words_of(RecordPart part) {
    static constexpr std::array all = {
        words::record_people,     words::record_areas,         words::record_facilities,
        words::record_transport,  words::record_organisations, words::record_resources,
        words::record_boundaries, words::record_steps,         words::record_obstacles,
        words::record_members,    words::record_proceedings,   words::record_handover,
        words::record_words};
    static_assert(all.size() == names(RecordPart{}).size());
    return all[static_cast<std::size_t>(part)];
}

}  // namespace yoriai
