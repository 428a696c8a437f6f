#include "ui/record_grid.h"

#include <algorithm>
#include <type_traits>

#include "base/utf8.h"
#include "text/record_desk_messages.h"
#include "ui/record_cells.h"
#include "ui/record_columns.h"

namespace yoriai {
namespace {

// Calls visit(RowType*) for the part's kind of rows.
template <class Visitor>
auto with_row(RecordPart part, Visitor&& visit) {
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
std::vector<const Row*> rows_of(const Workshop& workshop,
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

template <class Value>
constexpr CellKind kind_of_cell() {
    if (std::is_same_v<Value, bool>) return CellKind::mark;
    return std::is_enum_v<Value> ? CellKind::choice : CellKind::text;
}

// The vocabularies of the columns, read once for all rows.
std::vector<std::optional<Vocabulary>> vocabularies(const Workshop& workshop,
                                                    const RecordSpecs& specs) {
    std::vector<std::optional<Vocabulary>> read;
    for (const RecordSpec& spec : specs)
        read.push_back(spec.vocabulary ? std::optional(vocabulary_of(workshop, spec.vocabulary))
                                       : std::nullopt);
    return read;
}

CellWords words_for(const Workshop& workshop, const std::optional<Vocabulary>& kinds) {
    return {workshop, kinds ? &*kinds : nullptr};
}

template <class Value>
void go_to_next(Value& value) {
    if constexpr (std::is_same_v<Value, bool>)
        value = !value;
    else if constexpr (std::is_enum_v<Value>)
        value = static_cast<Value>((static_cast<std::size_t>(value) + 1) % names(Value{}).size());
}

// What a row has to say besides what was typed.
template <class Row>
Row new_row(const Workshop& workshop, const std::string& vocabulary, std::size_t number) {
    Row row{};
    if constexpr (std::is_same_v<Row, Population>)
        row.source = workshop.populations().empty() ? say(words::record_source_unknown)
                                                    : workshop.populations().last().source;
    if constexpr (std::is_same_v<Row, OwnWord>) {
        row.vocabulary = vocabulary;
        row.key = "own_" + std::to_string(number + 1);
        row.source = say(words::record_own_source);
    }
    (void)workshop, (void)vocabulary, (void)number;
    return row;
}

std::string wrong_cell(std::string_view text, const RecordSpec& spec) {
    return say(words::record_cell_wrong, {std::string(text), say(spec.title)});
}

template <class Row>
RecordEdit change(const Workshop& workshop, const std::string& vocabulary, std::size_t at,
                  const RecordSpec& spec, std::string_view text) {
    const auto rows = rows_of<Row>(workshop, vocabulary);
    Given<Row> row{at < rows.size() ? *rows[at] : new_row<Row>(workshop, vocabulary, at)};
    const auto kinds = vocabularies(workshop, RecordSpecs{spec});
    bool good = true;
    with_value(static_cast<Row&>(row), spec.name, [&](auto& value) {
        if (kind_of_cell<std::decay_t<decltype(value)>>() == CellKind::text)
            good = read_cell(words_for(workshop, kinds.front()), text, value);
        else
            go_to_next(value);
    });
    if (!good) return {{}, wrong_cell(text, spec)};
    return {Command(PutRows<Row>{{std::move(row)}}), {}};
}

using Cells = std::vector<std::vector<std::string>>;

Cells cells_in(std::string_view text) {
    Cells rows;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        at = end + 1;
        if (trim(line).empty()) continue;
        auto& cells = rows.emplace_back();
        for (std::size_t cell = 0; cell <= line.size();) {
            const std::size_t tab = std::min(line.find('\t', cell), line.size());
            cells.emplace_back(trim(line.substr(cell, tab - cell)));
            cell = tab + 1;
        }
    }
    return rows;
}

// Which column of the table each cell of a row goes to. When the first row has titles, it is taken
// off.
std::vector<std::size_t> places_of(Cells& rows, const RecordSpecs& specs) {
    std::vector<std::size_t> by_title, in_order;
    bool titles = false;
    for (std::size_t i = 0; i < rows.front().size(); ++i) {
        const auto found = std::find_if(specs.begin(), specs.end(), [&](const RecordSpec& spec) {
            return rows.front()[i] == spec.title.japanese ||
                   rows.front()[i] == spec.title.english || rows.front()[i] == spec.name;
        });
        titles = titles || found != specs.end();
        by_title.push_back(static_cast<std::size_t>(found - specs.begin()));
        in_order.push_back(i);
    }
    if (!titles) return in_order;
    rows.erase(rows.begin());
    return by_title;
}

template <class Row>
RecordEdit paste(const Workshop& workshop, const std::string& vocabulary, std::string_view text) {
    Cells rows = cells_in(text);
    if (rows.empty()) return {{}, say(words::record_nothing_pasted)};
    const RecordSpecs columns = specs(static_cast<Row*>(nullptr));
    const auto kinds = vocabularies(workshop, columns);
    const std::vector<std::size_t> places = places_of(rows, columns);
    std::size_t number = rows_of<Row>(workshop, vocabulary).size();
    PutRows<Row> put;
    for (std::size_t line = 0; line < rows.size(); ++line) {
        Given<Row> row{new_row<Row>(workshop, vocabulary, number++)};
        for (std::size_t i = 0; i < rows[line].size() && i < places.size(); ++i) {
            if (places[i] >= columns.size() || rows[line][i].empty()) continue;
            const RecordSpec& spec = columns[places[i]];
            bool good = true;
            with_value(static_cast<Row&>(row), spec.name, [&](auto& value) {
                good = read_cell(words_for(workshop, kinds[places[i]]), rows[line][i], value);
            });
            if (!good)
                return {{},
                        say(words::record_pasted_wrong,
                            {std::to_string(line + 1), wrong_cell(rows[line][i], spec)})};
        }
        put.rows.push_back(std::move(row));
    }
    if (put.rows.empty()) return {{}, say(words::record_nothing_pasted)};
    return {Command(std::move(put)), {}};
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
    return with_row(part, [&]<class Row>(Row*) {
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
        const auto kinds = vocabularies(workshop, columns);
        for (const Row* row : rows_of<Row>(workshop, vocabulary)) {
            auto& cells = grid.rows.emplace_back();
            for (std::size_t i = 0; i < columns.size(); ++i)
                with_value(*row, columns[i].name, [&](const auto& value) {
                    cells.push_back(cell_text(words_for(workshop, kinds[i]), value));
                });
        }
        return grid;
    });
}

RecordEdit change_cell(const Workshop& workshop, RecordPart part, const std::string& vocabulary,
                       std::size_t row, std::size_t column, std::string_view text) {
    return with_row(part, [&]<class Row>(Row* kind) {
        return change<Row>(workshop, vocabulary, row, specs(kind).at(column), text);
    });
}

RecordEdit remove_record_row(const Workshop& workshop, RecordPart part,
                             const std::string& vocabulary, std::size_t row) {
    return with_row(part, [&]<class Row>(Row*) {
        const auto rows = rows_of<Row>(workshop, vocabulary);
        if (row >= rows.size()) return RecordEdit{};
        return RecordEdit{Command(RemoveRows<Row>{{rows[row]->id}}), {}};
    });
}

RecordEdit paste_rows(const Workshop& workshop, RecordPart part, const std::string& vocabulary,
                      std::string_view text) {
    return with_row(part, [&]<class Row>(Row*) { return paste<Row>(workshop, vocabulary, text); });
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
    if (part != RecordPart::words || !rows_of<OwnWord>(workshop, vocabulary).empty()) return {};
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
