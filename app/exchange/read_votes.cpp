#include "exchange/read_votes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <unordered_map>

#include "base/utf8.h"
#include "exchange/csv_reader.h"
#include "language/normalise.h"
#include "text/consensus_messages.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

constexpr std::size_t most_columns = 20'000;
constexpr std::size_t most_cells = 50'000'000;

bool is_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char byte) { return byte >= '0' && byte <= '9'; });
}

// Numbers by their value, before all other names.
bool is_before(const std::string& a, const std::string& b) {
    if (is_digits(a) != is_digits(b)) return is_digits(a);
    if (is_digits(a) && a.size() != b.size()) return a.size() < b.size();
    return a < b;
}

std::optional<Opinion> opinion_in(std::string_view cell) {
    if (cell == "1") return Opinion::agree;
    if (cell == "-1") return Opinion::disagree;
    if (cell == "0") return Opinion::pass;
    if (cell.empty()) return Opinion::missing;
    const std::string word = normalise(cell);
    for (const char* agree : {"1", "1.0", "+1", "agree", "賛成", "○", "〇"})
        if (word == agree) return Opinion::agree;
    for (const char* disagree : {"-1", "-1.0", "−1", "disagree", "反対", "×"})
        if (word == disagree) return Opinion::disagree;
    for (const char* pass : {"0", "0.0", "-0", "pass", "パス", "△"})
        if (word == pass) return Opinion::pass;
    if (word.empty()) return Opinion::missing;
    return {};
}

Opinion must_be_opinion(std::string_view cell, int line, const std::string& column) {
    if (const auto opinion = opinion_in(cell)) return *opinion;
    throw Failure(sentence(words::votes_file_not_a_vote, std::to_string(line), column,
                           std::string(first_characters(trim(cell), 30))));
}

std::size_t column_named(const std::vector<std::string>& names, std::string_view wanted) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (normalise(names[i]) == normalise(wanted)) return i;
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < 30; ++i)
        list += (list.empty() ? "" : ", ") + names[i];
    throw Failure(sentence(words::votes_file_no_column, std::string(wanted), list));
}

// Positions of person, statement and vote, when the table is long.
struct LongColumns {
    std::size_t person = 0, statement = 0, vote = 0;
};

std::optional<LongColumns> find_long_columns(const std::vector<std::string>& names) {
    const auto find = [&](std::initializer_list<const char*> known) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < names.size(); ++i)
            for (const char* name : known)
                if (normalise(names[i]) == name) return i;
        return {};
    };
    const auto person = find({"participant", "voter-id", "voter", "participant-id", "参加者"});
    const auto statement = find({"statement", "comment-id", "statement-id", "item", "項目"});
    const auto vote = find({"vote", "票"});
    if (!person || !statement || !vote) return {};
    return LongColumns{*person, *statement, *vote};
}

// Which columns hold votes.
std::vector<std::size_t> find_statements(const std::vector<std::string>& names,
                                         std::optional<std::size_t> groups) {
    constexpr std::array added = {"xid",     "group-id",   "n-comments", "n-votes",
                                  "n-agree", "n-disagree", "n-pass",     "timestamp"};
    std::vector<std::size_t> numbered, others;
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (i == groups || names[i].empty()) continue;
        if (is_digits(names[i])) numbered.push_back(i);
        const std::string name = normalise(names[i]);
        if (std::find(added.begin(), added.end(), name) == added.end()) others.push_back(i);
    }
    return numbered.empty() ? others : numbered;
}

void check_size(std::size_t people, std::size_t statements) {
    if (statements > 0 && people > most_cells / statements)
        throw Failure(sentence(words::votes_file_too_large, std::to_string(most_cells / 10'000)));
}

class VoteReader {
 public:
    explicit VoteReader(const ReadVotesOptions& options) : options_(options) {}

    void read_row(const ReadRow& row) {
        if (names_.empty())
            read_names(row);
        else if (long_)
            read_long(row);
        else
            read_wide(row);
    }

    ReadVotes finish() {
        if (people_.empty()) throw Failure(sentence(words::votes_file_empty));
        ReadVotes read;
        read.votes = long_ ? make_long() : make_wide();
        for (const std::string& name : options_.moderated) moderate(read.votes, name);
        if (group_column_) number_groups(read);
        return read;
    }

 private:
    void read_names(const ReadRow& row) {
        for (const std::string& cell : row.cells) names_.emplace_back(trim(cell));
        while (!names_.empty() && names_.back().empty()) names_.pop_back();
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (!names_[i].empty() && !columns_.emplace(names_[i], i).second)
                throw Failure(sentence(words::votes_file_column_twice, names_[i]));
        long_ = find_long_columns(names_);
        if (long_ && options_.groups) throw Failure(sentence(words::votes_file_groups_in_long));
        if (long_) return;
        if (options_.groups) group_column_ = column_named(names_, *options_.groups);
        statements_ = find_statements(names_, group_column_);
        if (statements_.empty()) throw Failure(sentence(words::votes_file_no_statements));
    }

    void read_wide(const ReadRow& row) {
        std::size_t cells = row.cells.size();
        while (cells > names_.size() && trim(row.cells[cells - 1]).empty()) --cells;
        if (cells > names_.size())
            throw Failure(sentence(words::votes_file_extra_cells, std::to_string(row.line)));
        const std::string person(trim(row.cells.front()));
        if (person.empty())
            throw Failure(sentence(words::votes_file_missing_cells, std::to_string(row.line)));
        if (!places_.emplace(person, people_.size()).second)
            throw Failure(
                sentence(words::votes_file_person_twice, std::to_string(row.line), person));
        people_.push_back(person);
        check_size(people_.size(), statements_.size());
        for (const std::size_t column : statements_)
            opinions_.push_back(column < row.cells.size()
                                    ? must_be_opinion(row.cells[column], row.line, names_[column])
                                    : Opinion::missing);
        if (group_column_)
            groups_.emplace_back(*group_column_ < row.cells.size() ? trim(row.cells[*group_column_])
                                                                   : std::string_view());
    }

    void read_long(const ReadRow& row) {
        const auto cell = [&](std::size_t column) {
            return column < row.cells.size() ? trim(row.cells[column]) : std::string_view();
        };
        const std::string person(cell(long_->person)), statement(cell(long_->statement));
        if (person.empty() || statement.empty())
            throw Failure(sentence(words::votes_file_missing_cells, std::to_string(row.line)));
        const auto place = places_.emplace(person, people_.size());
        if (place.second) people_.push_back(person);
        const auto subject = subjects_.emplace(statement, subjects_.size());
        check_size(people_.size(), subjects_.size());
        casts_.push_back({place.first->second, subject.first->second,
                          must_be_opinion(cell(long_->vote), row.line, names_[long_->vote])});
    }

    VoteMatrix make_wide() const {
        std::vector<std::string> statements;
        for (const std::size_t column : statements_) statements.push_back(names_[column]);
        VoteMatrix votes(people_, statements);
        for (std::size_t i = 0; i < votes.people(); ++i)
            for (std::size_t j = 0; j < votes.statements(); ++j)
                votes.set(i, j, opinions_[i * votes.statements() + j]);
        return votes;
    }

    VoteMatrix make_long() const {
        std::vector<std::string> statements;
        for (const auto& [name, number] : subjects_) statements.push_back(name);
        std::sort(statements.begin(), statements.end(), is_before);
        std::vector<std::size_t> places(statements.size());
        for (std::size_t j = 0; j < statements.size(); ++j) places[subjects_.at(statements[j])] = j;
        VoteMatrix votes(people_, statements);
        for (const Cast& cast : casts_) votes.set(cast.person, places[cast.subject], cast.opinion);
        return votes;
    }

    static void moderate(VoteMatrix& votes, const std::string& name) {
        const auto& names = votes.statement_names();
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) throw Failure(sentence(words::votes_file_no_statement, name));
        votes.moderate(static_cast<std::size_t>(found - names.begin()));
    }

    void number_groups(ReadVotes& read) const {
        std::vector<std::string>& names = read.group_names;
        for (const std::string& name : groups_)
            if (!name.empty()) names.push_back(name);
        std::sort(names.begin(), names.end(), is_before);
        names.erase(std::unique(names.begin(), names.end()), names.end());
        for (const std::string& name : groups_) {
            read.group_of.emplace_back();
            const auto found = std::find(names.begin(), names.end(), name);
            if (!name.empty())
                read.group_of.back() = static_cast<std::size_t>(found - names.begin());
        }
    }

    struct Cast {
        std::size_t person = 0, subject = 0;
        Opinion opinion = Opinion::missing;
    };

    const ReadVotesOptions& options_;
    std::vector<std::string> names_;
    std::unordered_map<std::string, std::size_t> columns_;
    std::optional<LongColumns> long_;
    std::optional<std::size_t> group_column_;
    std::vector<std::size_t> statements_;  // columns, of a wide table
    std::vector<std::string> people_;
    std::unordered_map<std::string, std::size_t> places_;
    std::vector<Opinion> opinions_;    // of a wide table, row by row
    std::vector<std::string> groups_;  // of a wide table, by person
    std::map<std::string, std::size_t> subjects_;
    std::vector<Cast> casts_;
};

}  // namespace

ReadVotes read_votes(std::string_view bytes, const ReadVotesOptions& options) {
    if (bytes.size() > most_vote_bytes)
        throw Failure(sentence(words::import_too_big, std::to_string(most_vote_bytes >> 20U)));
    const DecodedText decoded = decode_text(bytes, options.encoding);
    VoteReader reader(options);
    visit_csv(decoded.text, find_separator(decoded.text), most_columns,
              [&](const ReadRow& row) { reader.read_row(row); });
    return reader.finish();
}

}  // namespace yoriai
