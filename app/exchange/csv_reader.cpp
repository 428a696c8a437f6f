#include "exchange/csv_reader.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

constexpr std::array separators = {',', '\t', ';'};
constexpr std::size_t rows_to_look_at = 20;
// Beside the rows of an import: the column names and what stands above them.
constexpr std::size_t rows_above = 30;

// The line sep=; that Excel takes as an order, with its line end; empty when there is none.
std::string_view separator_line(std::string_view text) {
    if (text.size() < 5 || !(text.starts_with("sep=") || text.starts_with("SEP="))) return {};
    const std::size_t length = text.substr(5).starts_with("\r\n") ? 7 : 6;
    const bool ends = text.size() == 5 || text[5] == '\n' || text[5] == '\r';
    return ends ? text.substr(0, length) : std::string_view();
}

// How often each separator stands outside quotes, for each of the first rows.
std::vector<std::array<int, separators.size()>> count_separators(std::string_view text) {
    std::vector<std::array<int, separators.size()>> counts(1);
    bool quoted = false;
    bool any = false;
    for (const char byte : text) {
        if (byte == '"') quoted = !quoted;
        if (!quoted && (byte == '\n' || byte == '\r')) {
            if (any && counts.size() == rows_to_look_at) break;
            if (any) counts.emplace_back();
            any = false;
            continue;
        }
        any = true;
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts.back()[i] += !quoted && byte == separators[i];
    }
    if (!any && counts.size() > 1) counts.pop_back();
    return counts;
}

class CsvParser {
 public:
    CsvParser(std::string_view text, std::optional<char> separator, Quotes quotes,
              std::size_t most_columns)
        : text_(text), separator_(separator), quotes_(quotes), most_columns_(most_columns) {}

    void visit(const std::function<void(const ReadRow&)>& visit) {
        const std::string_view order = separator_line(text_);
        at_ = order.size();
        line_ += !order.empty();
        while (at_ < text_.size())
            if (read_row()) visit(row_);
    }

 private:
    bool at_line_end() const {
        return at_ == text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
    }
    bool at_cell_end() const { return at_line_end() || (separator_ && text_[at_] == *separator_); }

    void pass_line_end() {
        at_ += text_.substr(at_).starts_with("\r\n") ? 2U : 1U;
        ++line_;
    }

    // Whether there is text in it.
    bool read_row() {
        row_.cells.clear();
        row_.line = line_;
        while (true) {
            row_.cells.push_back(read_cell());
            if (row_.cells.size() > most_columns_)
                throw Failure(sentence(words::csv_too_wide, std::to_string(row_.line),
                                       std::to_string(most_columns_)));
            if (at_line_end()) break;
            ++at_;
        }
        if (at_ < text_.size()) pass_line_end();
        return !std::all_of(row_.cells.begin(), row_.cells.end(),
                            [](const auto& cell) { return trim(cell).empty(); });
    }

    std::string read_cell() {
        if (quotes_ == Quotes::meaningful && at_ < text_.size() && text_[at_] == '"')
            return read_quoted_cell();
        const std::size_t begin = at_;
        while (!at_cell_end()) ++at_;
        return std::string(text_.substr(begin, at_ - begin));
    }

    std::string read_quoted_cell() {
        const std::string line = std::to_string(line_);
        std::string cell;
        for (++at_; at_ < text_.size();) {
            if (text_[at_] == '\n' || text_[at_] == '\r') {
                pass_line_end();
                cell += '\n';
            } else if (text_.substr(at_).starts_with("\"\"")) {
                cell += '"';
                at_ += 2;
            } else if (text_[at_] == '"') {
                ++at_;
                if (!at_cell_end())
                    throw Failure(sentence(words::csv_text_behind_quote, std::to_string(line_)));
                return cell;
            } else {
                cell += text_[at_++];
            }
        }
        throw Failure(sentence(words::csv_quote_open, line));
    }

    std::string_view text_;
    std::optional<char> separator_;
    Quotes quotes_;
    std::size_t most_columns_;
    ReadRow row_;
    std::size_t at_ = 0;
    int line_ = 1;
};

}  // namespace

std::optional<char> find_separator(std::string_view text) {
    const std::string_view order = separator_line(text);
    if (!order.empty()) return order[4];
    const auto counts = count_separators(text);
    const auto& first = counts.front();
    const auto most = std::max_element(first.begin(), first.end());
    if (*most > 0) return *(separators.begin() + (most - first.begin()));
    // A title may stand above the table: then all rows below it have as many of one separator.
    for (std::size_t i = 0; i < separators.size() && counts.size() > 2; ++i) {
        const int usual = counts.back()[i];
        const bool all = std::all_of(counts.begin() + 1, counts.end(),
                                     [&](const auto& row) { return row.at(i) == usual; });
        if (usual > 0 && all) return separators[i];
    }
    return {};
}

std::vector<ReadRow> read_csv(std::string_view text, std::optional<char> separator, Quotes quotes) {
    if (text.size() > most_import_bytes * 3)
        throw Failure(sentence(words::import_too_big, std::to_string(most_import_bytes >> 20U)));
    std::vector<ReadRow> rows;
    CsvParser(text, separator, quotes, most_import_columns).visit([&](const ReadRow& row) {
        if (rows.size() == most_import_rows + rows_above)
            throw Failure(sentence(words::import_too_many_rows));
        rows.push_back(row);
    });
    return rows;
}

void visit_csv(std::string_view text, std::optional<char> separator, std::size_t most_columns,
               const std::function<void(const ReadRow&)>& visit) {
    CsvParser(text, separator, Quotes::meaningful, most_columns).visit(visit);
}

}  // namespace yoriai
