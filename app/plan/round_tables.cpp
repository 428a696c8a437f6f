#include "plan/round_tables.h"

#include <algorithm>

#include "analysis/small_cells.h"
#include "telling/round_words.h"
#include "text/plan_messages.h"

namespace yoriai {

RoundTables::RoundTables(const PlanComposer& composer, const PlanRound& counted)
    : composer_(composer),
      names_(composer),
      round_(*counted.round),
      result_(counted.result),
      agreement_(counted.round->method == RoundMethod::agreement),
      tables_(tables_that_voted()) {}

Runs RoundTables::linked_title(const ItemResult& result) const {
    const Workshop& workshop = composer_.workshop();
    const Item* item = workshop.find(result.item);
    if (!item) return plain({});
    const std::string title = names_.item(*item);
    if (const Theme* theme = workshop.find(item->theme))
        return {{title, false, anchor_of(*theme, workshop)}};
    if (const Issue* issue = workshop.find(item->issue)) return {{title, false, anchor_of(*issue)}};
    if (const Action* action = workshop.find(item->action))
        return {{title, false, anchor_of(*action)}};
    const Card* card = workshop.find(item->card);
    if (!card) return plain(title);
    if (card->hidden && composer_.options.level != ExportLevel::internal)
        return plain(composer_.say(words::plan_hidden));
    Runs runs = plain(title);
    const std::string number =
        composer_.say(words::plan_card_number, {std::to_string(card->number)});
    const std::string after = composer_.say(words::plan_in_brackets, {number});
    for (Run& run : composer_.link(after)) runs.push_back(std::move(run));
    return runs;
}

std::string RoundTables::shown_title(const ItemResult& result) const {
    return text_of(linked_title(result));
}

const Message& RoundTables::measure() const {
    return agreement_ ? words::plan_people_for : measure_message(round_.method);
}

std::string RoundTables::share_of(const ItemResult& item) const {
    if (!item.share) return composer_.say(words::plan_nothing);
    return composer_.say(words::plan_share_of,
                         {whole_percent(item.count, item.share->of), print_number(item.share->of),
                          print_number(item.count)});
}

std::string RoundTables::source_of_results() const {
    const std::string source = composer_.say(words::plan_source_session);
    const bool has_shares = std::any_of(result_.items.begin(), result_.items.end(),
                                        [](const ItemResult& item) { return item.share; });
    if (!has_shares) return source;
    if (agreement_) return composer_.say(words::plan_share_of_answers, {source});
    if (result_.cast || !result_.eligible) return source;
    return composer_.say(
        words::plan_share_of_eligible,
        {source, names_.count_people(static_cast<std::size_t>(*result_.eligible))});
}

PrintedTable RoundTables::results() const {
    PrintedTable table;
    table.caption = composer_.say(words::plan_round_table, {names_.round(round_)});
    table.columns = {{composer_.say(words::plan_rank_column), 0.8, Alignment::right},
                     {composer_.say(words::plan_item_column), 5, Alignment::left}};
    const auto number = [&](const std::string& title) {
        table.columns.push_back({title, 0.9, Alignment::right});
    };
    const std::string unit = composer_.say(unit_message(round_.method));
    if (agreement_) {
        number(composer_.say(words::plan_agree_column));
        number(composer_.say(words::plan_disagree_column));
        number(composer_.say(words::plan_pass_column));
    } else {
        number(unit.empty() ? composer_.say(words::plan_count_column)
                            : composer_.say(words::plan_count_in_unit, {unit}));
    }
    table.columns.push_back({composer_.say(words::plan_voted_share_column), 2.9, Alignment::right});
    for (const ItemResult& item : result_.items) {
        PrintedRow row;
        row.cells = {plain(std::to_string(item.rank)), linked_title(item),
                     plain(print_number(item.count))};
        if (agreement_) {
            row.cells.push_back(plain(print_number(item.disagree)));
            row.cells.push_back(plain(print_number(item.pass)));
        }
        row.cells.push_back(plain(share_of(item)));
        table.rows.push_back(std::move(row));
    }
    table.source = source_of_results();
    return table;
}

std::vector<TableId> RoundTables::tables_that_voted() const {
    const auto voted = [&](TableId table) {
        return std::any_of(result_.items.begin(), result_.items.end(),
                           [&](const ItemResult& item) { return item.by_table.count(table) > 0; });
    };
    std::vector<TableId> found;
    for (const Table& table : composer_.workshop().tables())
        if (voted(table.id)) found.push_back(table.id);
    if (!found.empty() && voted(TableId{})) found.push_back(TableId{});  // the whole hall
    return found;
}

std::vector<int> RoundTables::counts_of(const ItemResult& item) const {
    std::vector<int> counts;
    for (const TableId id : tables_) {
        const auto found = item.by_table.find(id);
        counts.push_back(found == item.by_table.end() ? 0 : found->second);
    }
    return counts;
}

std::vector<bool> RoundTables::withheld_cells(const std::vector<int>& counts) const {
    if (composer_.options.level != ExportLevel::public_use) return std::vector<bool>(counts.size());
    return find_small_cells(counts, composer_.options.smallest_count);
}

bool RoundTables::tables_differ() const {
    const bool any = std::any_of(result_.items.begin(), result_.items.end(), [&](const auto& item) {
        const std::vector<int> counts = counts_of(item);
        return std::any_of(counts.begin(), counts.end(), [](int count) { return count > 0; });
    });
    return any && tables_.size() >= 2 && tables_.size() <= 12;
}

bool RoundTables::withhold_tables() const {
    std::size_t hidden = 0;
    for (const ItemResult& item : result_.items) {
        const std::vector<bool> cells = withheld_cells(counts_of(item));
        hidden += static_cast<std::size_t>(std::count(cells.begin(), cells.end(), true));
    }
    return 2 * hidden > result_.items.size() * tables_.size();
}

PrintedTable RoundTables::by_table() const {
    PrintedTable table;
    table.caption =
        composer_.say(words::plan_tables_table, {names_.round(round_), composer_.say(measure())});
    table.columns = {{composer_.say(words::plan_item_column), 4, Alignment::left}};
    for (const TableId id : tables_)
        table.columns.push_back({names_.table(id), 0.9, Alignment::right});
    table.columns.push_back({composer_.say(words::plan_sum), 0.9, Alignment::right});
    bool any_hidden = false;
    for (const ItemResult& item : result_.items) {
        const std::vector<int> counts = counts_of(item);
        const std::vector<bool> hidden = withheld_cells(counts);
        PrintedRow row;
        row.cells = {linked_title(item)};
        for (std::size_t index = 0; index < counts.size(); ++index) {
            any_hidden = any_hidden || hidden[index];
            row.cells.push_back(plain(hidden[index] ? composer_.say(words::plan_suppressed)
                                                    : print_number(counts[index])));
        }
        row.cells.push_back(plain(print_number(item.count)));
        table.rows.push_back(std::move(row));
    }
    table.source = composer_.say(words::plan_source_session);
    if (any_hidden) table.source = composer_.say(words::plan_source_withheld, {table.source});
    return table;
}

}  // namespace yoriai
