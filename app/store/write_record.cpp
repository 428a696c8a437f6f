#include "store/write.h"

namespace yoriai {
namespace {

// The row that this one takes the place of, or null.
template <class Row>
const Row* row_before(const Workshop& workshop, const Row& row) {
    return workshop.find(row.id);
}

const Population* row_before(const Workshop& workshop, const Population& row) {
    for (const Population& one : workshop.populations())
        if (one.neighbourhood == row.neighbourhood && one.year == row.year &&
            one.projected == row.projected)
            return &one;
    return workshop.find(row.id);
}

template <class Row>
void put_rows(Edit& edit, const std::vector<Given<Row>>& rows) {
    const Workshop& workshop = edit.workshop();
    [[maybe_unused]] std::int64_t last = 0;
    if constexpr (requires(Row row) { row.place; }) last = next_place(workshop.all<Row>());
    for (Row row : rows) {
        const Row* before = row_before(workshop, row);
        if (before)
            row.id = before->id;
        else
            row.id = given_or_new(row.id);
        if constexpr (requires { row.place; }) row.place = before ? before->place : last++;
        if constexpr (requires { row.whole; }) {
            row.whole = without_doubles(row.whole);
            row.part = without_doubles(row.part);
        }
        edit.put(row);
    }
}

bool is_newer(const Population& row, const Population* than) {
    return !row.projected && (!than || row.year >= than->year);
}

// The newest count of the neighbourhood among the rows there are and those that come.
Population newest_count(const Workshop& workshop, const std::vector<Given<Population>>& coming,
                        NeighbourhoodId neighbourhood) {
    const Population* newest = nullptr;
    for (const Population& row : workshop.populations())
        if (row.neighbourhood == neighbourhood && is_newer(row, newest)) newest = &row;
    for (const Population& row : coming)
        if (row.neighbourhood == neighbourhood && is_newer(row, newest)) newest = &row;
    return newest ? *newest : Population();
}

}  // namespace

template <class Row>
void write(Edit& edit, const PutRows<Row>& command) {
    put_rows(edit, command.rows);
}

template <class Row>
void write(Edit& edit, const RemoveRows<Row>& command) {
    for (const auto id : without_doubles(command.rows)) edit.erase(id);
}

#define YORIAI_INSTANTIATE(Row)                      \
    template void write(Edit&, const PutRows<Row>&); \
    template void write(Edit&, const RemoveRows<Row>&);
YORIAI_RECORD_ROWS(YORIAI_INSTANTIATE)
#undef YORIAI_INSTANTIATE

void write(Edit& edit, const ImportPopulation& command) {
    put_rows(edit, command.rows);
    const Workshop& workshop = edit.workshop();
    const Population whole = newest_count(workshop, command.rows, {});
    if (whole.year > 0) {
        District district = workshop.district;
        district.population = whole.total;
        district.aged_65_and_over = whole.aged_65_and_over;
        district.households = whole.households;
        district.population_source =
            whole.edition.empty() ? whole.source : whole.source + " " + whole.edition;
        edit.put(district);
    }
    for (const Neighbourhood& one : workshop.neighbourhoods()) {
        const Population count = newest_count(workshop, command.rows, one.id);
        if (count.year == 0) continue;
        Neighbourhood changed = one;
        changed.population = count.total;
        changed.households = count.households;
        edit.put(changed);
    }
}

void write(Edit& edit, const UseOwnWords& command) {
    for (const OwnWord& row : edit.workshop().own_words()) {
        const bool stays = std::any_of(command.rows.begin(), command.rows.end(),
                                       [&](const OwnWord& coming) { return coming.id == row.id; });
        if (row.vocabulary == command.vocabulary && !stays) edit.erase(row.id);
    }
    put_rows(edit, command.rows);
}

namespace {

// Takes the neighbourhood out of the rows that are about something else, too.
template <class Row>
void forget(Edit& edit, NeighbourhoodId gone) {
    for (Row row : edit.workshop().all<Row>()) {
        if (row.neighbourhood != gone) continue;
        row.neighbourhood = {};
        edit.put(row);
    }
}

template <class Row>
void erase_of(Edit& edit, NeighbourhoodId gone) {
    for (const Row& row : edit.workshop().all<Row>())
        if (row.neighbourhood == gone) edit.erase(row.id);
}

}  // namespace

void erase_record_of(Edit& edit, NeighbourhoodId gone) {
    erase_of<Population>(edit, gone);
    erase_of<AreaShare>(edit, gone);
    erase_of<Transport>(edit, gone);
    forget<Facility>(edit, gone);
    forget<Resource>(edit, gone);
    for (Boundary row : edit.workshop().boundaries()) {
        const std::size_t before = row.whole.size() + row.part.size();
        std::erase(row.whole, gone);
        std::erase(row.part, gone);
        if (row.whole.size() + row.part.size() != before) edit.put(row);
    }
}

}  // namespace yoriai
