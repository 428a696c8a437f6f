#include <algorithm>
#include <array>

#include "analysis/both_views.h"
#include "analysis/consensus_map.h"
#include "analysis/small_cells.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "telling/round_words.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// How a round was asked.
const Message& message_of(RoundMethod method) {
    static const std::array messages = {
        words::plan_round_dots,      words::plan_round_hands,   words::plan_round_agreement,
        words::plan_round_weights,   words::plan_round_fields,  words::plan_round_approval,
        words::plan_round_score,     words::plan_round_ranking, words::plan_round_judgment,
        words::plan_round_gradients, words::plan_round_fist,    words::plan_round_two_marks,
        words::plan_round_run_off};
    static_assert(messages.size() == names(RoundMethod{}).size());
    return messages[static_cast<std::size_t>(method)];
}

class RoundWriter {
 public:
    RoundWriter(PlanComposer& composer, const PlanRound& counted)
        : composer_(composer),
          names_(composer),
          round_(*counted.round),
          result_(counted.result),
          agreement_(counted.round->method == RoundMethod::agreement) {}

    void write() {
        composer_.begin_subsection(round_.question, anchor_of(round_), names_.round(round_));
        const std::string key = "round." + std::to_string(round_.id.value);
        composer_.tell(key + ".method", tell_method());
        composer_.tell(key + ".result", tell_result());
        composer_.tell(key + ".differences", tell_differences());
        composer_.add(chart());
        composer_.add(result_table());
        add_table_of_tables();
    }

 private:
    std::string title_of(const ItemResult& result) const {
        const Item* item = composer_.workshop().find(result.item);
        return item ? names_.item(*item) : std::string();
    }

    Runs linked_title(const ItemResult& result) const {
        const Item* item = composer_.workshop().find(result.item);
        const Card* card = item ? composer_.workshop().find(item->card) : nullptr;
        const Theme* theme = item ? composer_.workshop().find(item->theme) : nullptr;
        if (theme) return {{title_of(result), false, anchor_of(*theme, composer_.workshop())}};
        const Issue* issue = item ? composer_.workshop().find(item->issue) : nullptr;
        if (issue) return {{title_of(result), false, anchor_of(*issue)}};
        const Action* action = item ? composer_.workshop().find(item->action) : nullptr;
        if (action) return {{title_of(result), false, anchor_of(*action)}};
        if (!card) return plain(title_of(result));
        // A hidden card that was voted on is not shown by its words.
        if (card->hidden && composer_.options.level != ExportLevel::internal)
            return plain(composer_.say(words::plan_hidden));
        Runs runs = plain(title_of(result));
        const std::string number =
            composer_.say(words::plan_card_number, {std::to_string(card->number)});
        const std::string after = composer_.say(words::plan_in_brackets, {number});
        for (Run& run : composer_.link(after)) runs.push_back(std::move(run));
        return runs;
    }

    std::string shown_title(const ItemResult& result) const {
        return text_of(linked_title(result));
    }

    // What the numbers count.
    const Message& measure() const {
        return agreement_ ? words::plan_people_for : measure_message(round_.method);
    }

    std::string people(int count) const {
        return names_.count_people(static_cast<std::size_t>(count));
    }
    std::string counted(int count) const { return names_.count_in(round_.method, count); }

    // At which meeting.
    std::string tell_occasion() const {
        const Meeting* meeting = composer_.workshop().find(round_.meeting);
        if (!meeting) return {};
        if (!meeting->date)
            return composer_.say(words::plan_round_held, {names_.meeting(*meeting)});
        return composer_.say(words::plan_round_held_on,
                             {names_.date(meeting->date), names_.meeting(*meeting)});
    }

    std::vector<std::string> tell_method() const {
        std::vector<std::string> sentences = {tell_occasion()};
        const bool grades =
            round_.method != RoundMethod::dots && round_.method != RoundMethod::weights;
        sentences.push_back(composer_.say(
            message_of(round_.method), {std::to_string(grades ? round_.top_grade : round_.dots)}));
        if (result_.cast && result_.eligible)
            sentences.push_back(composer_.say(words::plan_turnout,
                                              {people(*result_.eligible), people(*result_.cast)}));
        else if (result_.cast)
            sentences.push_back(composer_.say(words::plan_cast, {people(*result_.cast)}));
        else if (result_.eligible)
            sentences.push_back(composer_.say(words::plan_eligible, {people(*result_.eligible)}));
        if (round_.corrections > 0)
            sentences.push_back(
                composer_.say(words::plan_corrections, {std::to_string(round_.corrections)}));
        return sentences;
    }

    const ItemResult* find(ItemId id) const {
        for (const ItemResult& item : result_.items) {
            if (item.item == id) return &item;
        }
        return nullptr;
    }

    std::vector<std::string> tell_result() const {
        if (result_.total == 0) return {composer_.say(words::plan_round_none)};
        std::vector<std::string> sentences;
        const ItemResult& first = result_.items.front();
        if (result_.items.size() == 1 || result_.items[1].rank != 1) {
            const std::string title = names_.quoted(shown_title(first));
            sentences.push_back(
                agreement_
                    ? composer_.say(words::plan_agreed_most, {title, print_number(first.count)})
                    : composer_.say(words::plan_round_first, {title, counted(first.count)}));
        }
        for (const auto& tie : result_.ties) {
            const ItemResult* one = find(tie.front());
            if (!one) continue;
            std::vector<std::string> titles;
            for (const ItemId id : tie) {
                if (const ItemResult* item = find(id))
                    titles.push_back(names_.quoted(shown_title(*item)));
            }
            sentences.push_back(composer_.say(
                words::plan_round_tied,
                {names_.join(titles), counted(one->count), std::to_string(one->rank)}));
        }
        return sentences;
    }

    // What people do not agree on, and whether they stand in camps.
    std::vector<std::string> tell_differences() const {
        const Workshop& workshop = composer_.workshop();
        std::vector<std::string> sentences, items;
        for (const BothViews& views : find_both_views(workshop, round_)) {
            const ItemResult* item = find(views.item);
            if (!item) continue;
            items.push_back(
                composer_.say(words::plan_for_and_against,
                              {names_.quoted(shown_title(*item)), print_number(views.agree.people),
                               print_number(views.disagree.people)}));
        }
        if (!items.empty())
            sentences.push_back(composer_.say(words::plan_opinions_differ, {names_.join(items)}));
        const VoteMatrix votes = votes_of_round(workshop, round_);
        if (votes.people() == 0) return sentences;
        const ConsensusMap map = map_consensus(votes);
        sentences.push_back(
            map.verdict.division == Division::divided
                ? composer_.count_things(words::plan_camps, words::plan_camps, map.groups.size())
                : composer_.say(map.verdict.division == Division::not_divided
                                    ? words::plan_no_camps
                                    : words::plan_too_few_for_camps));
        return sentences;
    }

    BarChart chart() const {
        BarChart chart;
        chart.caption = composer_.say(words::plan_round_chart,
                                      {names_.round(round_), composer_.say(measure())});
        const std::string unit = composer_.say(unit_message(round_.method));
        if (!unit.empty()) chart.unit = composer_.say(words::plan_unit, {unit});
        chart.source = composer_.say(words::plan_source_session);
        std::vector<std::string> parts;
        for (const ItemResult& item : result_.items) {
            chart.bars.push_back(
                {shown_title(item), static_cast<double>(item.count), counted(item.count)});
            parts.push_back(composer_.say(words::plan_name_and_count,
                                          {shown_title(item), counted(item.count)}));
        }
        chart.alternative_text =
            composer_.say(words::plan_colon, {chart.caption, names_.join(parts)});
        if (result_.total == 0) chart.bars.clear();
        return chart;
    }

    std::string share_of(const ItemResult& item) const {
        if (!item.share) return composer_.say(words::plan_nothing);
        return composer_.say(words::plan_share_of,
                             {whole_percent(item.count, item.share->of),
                              print_number(item.share->of), print_number(item.count)});
    }

    PrintedTable result_table() const {
        PrintedTable table;
        table.caption = composer_.say(words::plan_round_table, {names_.round(round_)});
        table.columns = {{composer_.say(words::plan_rank_column), 0.8, Alignment::right},
                         {composer_.say(words::plan_item_column), 5, Alignment::left}};
        const auto number = [&](const Message& title) {
            table.columns.push_back({composer_.say(title), 0.9, Alignment::right});
        };
        if (agreement_) {
            number(words::plan_agree_column);
            number(words::plan_disagree_column);
            number(words::plan_pass_column);
        } else {
            number(words::plan_count_column);
        }
        table.columns.push_back(
            {composer_.say(words::plan_voted_share_column), 2.9, Alignment::right});
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
        const bool shared = std::any_of(result_.items.begin(), result_.items.end(),
                                        [](const ItemResult& item) { return item.share; });
        table.source = composer_.say(words::plan_source_session);
        if (shared && !result_.cast && result_.eligible)
            table.source = composer_.say(words::plan_share_of_eligible,
                                         {table.source, people(*result_.eligible)});
        return table;
    }

    std::vector<TableId> tables_that_voted() const {
        std::vector<TableId> found;
        bool hall = false;
        for (const ItemResult& item : result_.items) hall = hall || item.by_table.count(TableId{});
        for (const Table& table : composer_.workshop().tables()) {
            const bool voted = std::any_of(
                result_.items.begin(), result_.items.end(),
                [&](const ItemResult& item) { return item.by_table.count(table.id) > 0; });
            if (voted) found.push_back(table.id);
        }
        if (!found.empty() && hall) found.push_back(TableId{});
        return found;
    }

    void add_table_of_tables() {
        const std::vector<TableId> tables = tables_that_voted();
        if (tables.size() < 2 || tables.size() > 12 || !says_something(tables)) return;
        PrintedTable table;
        table.caption = composer_.say(words::plan_tables_table,
                                      {names_.round(round_), composer_.say(measure())});
        table.columns = {{composer_.say(words::plan_item_column), 4, Alignment::left}};
        for (const TableId id : tables)
            table.columns.push_back({names_.table(id), 0.9, Alignment::right});
        table.columns.push_back({composer_.say(words::plan_sum), 0.9, Alignment::right});
        for (const ItemResult& item : result_.items) table.rows.push_back(row_of(item, tables));
        table.source = composer_.say(words::plan_source_session);
        composer_.add(std::move(table));
    }

    // Which of the counts must not be printed, and whether any is left.
    std::vector<bool> withheld(const std::vector<int>& counts) const {
        if (composer_.options.level != ExportLevel::public_use)
            return std::vector<bool>(counts.size());
        return find_small_cells(counts, composer_.options.smallest_count);
    }

    static std::vector<int> counts_of(const ItemResult& item, const std::vector<TableId>& tables) {
        std::vector<int> counts;
        for (const TableId id : tables) {
            const auto found = item.by_table.find(id);
            counts.push_back(found == item.by_table.end() ? 0 : found->second);
        }
        return counts;
    }

    // In small tables nearly every number would be withheld: then the table says nothing.
    bool says_something(const std::vector<TableId>& tables) const {
        for (const ItemResult& item : result_.items) {
            const std::vector<int> counts = counts_of(item, tables);
            const std::vector<bool> hidden = withheld(counts);
            for (std::size_t index = 0; index < counts.size(); ++index) {
                if (!hidden[index] && counts[index] > 0) return true;
            }
        }
        return false;
    }

    PrintedRow row_of(const ItemResult& item, const std::vector<TableId>& tables) const {
        const std::vector<int> counts = counts_of(item, tables);
        const std::vector<bool> hidden = withheld(counts);
        PrintedRow row;
        row.cells = {linked_title(item)};
        for (std::size_t index = 0; index < counts.size(); ++index) {
            row.cells.push_back(plain(hidden[index] ? composer_.say(words::plan_suppressed)
                                                    : print_number(counts[index])));
        }
        row.cells.push_back(plain(print_number(item.count)));
        return row;
    }

    PlanComposer& composer_;
    const PlanNames names_;
    const Round& round_;
    const RoundResult& result_;
    const bool agreement_;
};

}  // namespace

void write_round(PlanComposer& composer, const PlanRound& round) {
    RoundWriter(composer, round).write();
}

void write_rounds(PlanComposer& composer) {
    composer.begin_section(words::plan_rounds, "rounds");
    for (const PlanRound& round : composer.facts.rounds) write_round(composer, round);
}

}  // namespace yoriai
