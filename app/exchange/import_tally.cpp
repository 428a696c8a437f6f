#include <set>

#include "base/utf8.h"
#include "exchange/import_votes.h"
#include "exchange/vote_columns.h"
#include "text/failure.h"
#include "text/round_messages.h"

namespace yoriai {
namespace {

// What one column of counts is about.
struct CountColumn {
    std::size_t place = 0;
    TableId table_id;
};

class TallyReader {
 public:
    TallyReader(const ReadTable& table, const VotesOptions& options)
        : table_(table),
          options_(options),
          names_(table.rows.front().cells),
          finder_(*options.workshop, options.round->id, first_cells(table)) {}

    TallyPreview read() {
        find_columns();
        for (std::size_t row = 1; row < table_.rows.size(); ++row) read_row(table_.rows[row]);
        if (preview_.counts.empty()) throw Failure(sentence(words::votes_none));
        preview_.items = static_cast<int>(items_.size());
        return std::move(preview_);
    }

 private:
    static std::vector<std::string> first_cells(const ReadTable& table) {
        std::vector<std::string> cells;
        for (std::size_t row = 1; row < table.rows.size(); ++row)
            if (!table.rows[row].cells.empty()) cells.push_back(table.rows[row].cells.front());
        return cells;
    }

    std::string cell(const ReadRow& row, std::optional<std::size_t> column) const {
        return column && *column < row.cells.size() ? row.cells[*column] : std::string();
    }

    void find_columns() {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const auto known = long_column(names_[i]);
            if (known == LongColumn::statement || (i == 0 && !known))
                item_ = i;
            else if (known == LongColumn::answer)
                answer_ = i;
            else if (known == LongColumn::grade)
                grade_ = i;
            else if (known)
                counts_.push_back({i, {}});
            else if (voter_column(names_[i]) == VoterColumn::table)
                table_column_ = i;
            else if (const auto table = find_table(*options_.workshop, names_[i]))
                counts_.push_back({i, *table});
            else if (!voter_column(names_[i]) && !trim(names_[i]).empty())
                throw Failure(sentence(words::tally_no_column, names_[i]));
        }
        if (counts_.empty()) throw Failure(sentence(words::votes_none));
    }

    void read_row(const ReadRow& row) {
        const ItemId item = finder_.find(cell(row, item_));
        if (!item) throw Failure(sentence(words::votes_no_item, cell(row, item_)));
        bool counted = false;
        for (const CountColumn& column : counts_) {
            const auto count = number_in(cell(row, column.place), row.line, names_[column.place]);
            if (!count) continue;
            EnterTally tally;
            tally.round = options_.round->id;
            tally.item = item;
            tally.table_id = table_column_ ? table_in(*options_.workshop, cell(row, table_column_),
                                                      row.line, names_[*table_column_])
                                           : column.table_id;
            if (answer_)
                if (const auto vote = vote_in(cell(row, answer_), RoundMethod::agreement, row.line,
                                              names_[*answer_]))
                    tally.answer = vote->answer;
            if (grade_)
                tally.grade = number_in(cell(row, grade_), row.line, names_[*grade_]).value_or(0);
            tally.count = *count;
            preview_.counts.push_back(tally);
            counted = true;
        }
        if (counted)
            items_.insert(item);
        else
            preview_.left_out.push_back(row.line);
    }

    const ReadTable& table_;
    const VotesOptions& options_;
    std::vector<std::string> names_;
    ItemFinder finder_;
    std::size_t item_ = 0;
    std::optional<std::size_t> answer_, grade_, table_column_;
    std::vector<CountColumn> counts_;
    std::set<ItemId> items_;
    TallyPreview preview_;
};

}  // namespace

TallyPreview preview_tally(std::string_view bytes, std::string_view file_name,
                           const VotesOptions& options) {
    return TallyReader(read_vote_table(bytes, file_name, options.encoding), options).read();
}

}  // namespace yoriai
