#include <algorithm>

#include "ui/copied_cells.h"
#include "ui/record_rows.h"

namespace yoriai {
namespace {

// Which column of the table each cell of a row goes to. When the first row has titles, it is taken
// off.
std::vector<std::size_t> places_of(CopiedCells& rows, const RecordSpecs& specs) {
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
    CopiedCells rows = copied_cells(text);
    if (rows.empty()) return {{}, say(words::record_nothing_pasted)};
    const RecordSpecs columns = specs(static_cast<Row*>(nullptr));
    const auto kinds = column_vocabularies(workshop, columns);
    const std::vector<std::size_t> places = places_of(rows, columns);
    std::size_t number = record_rows<Row>(workshop, vocabulary).size();
    PutRows<Row> put;
    for (std::size_t line = 0; line < rows.size(); ++line) {
        Given<Row> row{new_record_row<Row>(workshop, vocabulary, number++)};
        for (std::size_t i = 0; i < rows[line].size() && i < places.size(); ++i) {
            if (places[i] >= columns.size() || rows[line][i].empty()) continue;
            const RecordSpec& spec = columns[places[i]];
            bool good = true;
            with_value(static_cast<Row&>(row), spec.name, [&](auto& value) {
                good = read_cell(words_for(workshop, spec, kinds[places[i]]), rows[line][i], value);
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

}  // namespace

RecordEdit paste_rows(const Workshop& workshop, RecordPart part, const std::string& vocabulary,
                      std::string_view text) {
    return with_record_rows(
        part, [&]<class Row>(Row*) { return paste<Row>(workshop, vocabulary, text); });
}

}  // namespace yoriai
