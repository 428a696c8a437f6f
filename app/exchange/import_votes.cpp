#include "exchange/import_votes.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "exchange/json_values.h"
#include "exchange/vote_columns.h"
#include "language/normalise.h"
#include "text/failure.h"
#include "text/round_messages.h"

namespace yoriai {
namespace {

std::string_view cell_of(const ReadRow& row, std::size_t column) {
    return column < row.cells.size() ? std::string_view(row.cells[column]) : std::string_view();
}

template <class Kind>
std::optional<Kind> kind_in(std::string_view cell, int line, std::string_view column) {
    if (trim(cell).empty()) return {};
    if (const auto kind = kind_named<Kind>(trim(cell))) return kind;
    throw Failure(sentence(words::cell_unknown, std::to_string(line), std::string(column),
                           std::string(cell)));
}

// Reads ballots, whichever way they are written down.
class VotesReader {
 public:
    VotesReader(const ReadTable& table, const VotesOptions& options)
        : table_(table), options_(options), names_(table.rows.front().cells) {
        method_ = options.round    ? options.round->method
                  : options.method ? *options.method
                                   : RoundMethod::agreement;
    }

    VotesPreview read() {
        const auto statement = find_long(LongColumn::statement);
        const auto vote = find_long(LongColumn::vote);
        if (statement && vote)
            read_long(*statement, *vote);
        else
            read_wide();
        for (const BallotSheet& sheet : preview_.ballots)
            preview_.votes += static_cast<int>(sheet.votes.size());
        if (preview_.votes == 0) throw Failure(sentence(words::votes_none));
        if (!options_.round) preview_.method = method_;
        return std::move(preview_);
    }

 private:
    std::optional<std::size_t> find_long(LongColumn wanted) const {
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (long_column(names_[i]) == wanted) return i;
        return {};
    }

    // The item that this name stands for; in a new round one is made. Throws Failure.
    ItemId item_named(const std::string& name, const ItemFinder* finder) {
        if (finder) {
            const ItemId item = finder->find(name);
            if (!item) throw Failure(sentence(words::votes_no_item, name));
            return item;
        }
        const auto found = made_.find(normalise(name));
        if (found != made_.end()) return found->second;
        NewItem item;
        item.id = new_id<ItemId>();
        item.text = trim(name);
        made_[normalise(name)] = item.id;
        preview_.new_items.push_back(item);
        preview_.items.push_back(item.text);
        return item.id;
    }

    std::optional<ItemFinder> finder_for(const std::vector<std::string>& names) const {
        if (!options_.round) return {};
        return ItemFinder(*options_.workshop, options_.round->id, names);
    }

    void read_voter(BallotSheet& sheet, VoterColumn what, std::string_view cell, int line,
                    const std::string& column) const {
        const Workshop& workshop = *options_.workshop;
        switch (what) {
            case VoterColumn::number:
                sheet.number = number_in(cell, line, column);
                break;
            case VoterColumn::table:
                sheet.table_id = table_in(workshop, cell, line, column);
                break;
            case VoterColumn::age_band:
                sheet.age_band = kind_in<AgeBand>(cell, line, column);
                break;
            case VoterColumn::voice:
                sheet.voice = kind_in<Voice>(cell, line, column);
                break;
            case VoterColumn::neighbourhood:
                for (const Neighbourhood& place : workshop.neighbourhoods())
                    if (normalise(place.name) == normalise(cell)) sheet.neighbourhood = place.id;
                if (!sheet.neighbourhood && !trim(cell).empty())
                    throw Failure(sentence(words::cell_unknown, std::to_string(line), column,
                                           std::string(cell)));
                break;
            case VoterColumn::participant:
            case VoterColumn::ignored:
                break;
        }
    }

    void read_wide() {
        const auto finder = finder_for(names_);
        std::vector<ItemId> items(names_.size());
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (voter_column(names_[i]) || trim(names_[i]).empty()) continue;
            items[i] = item_named(names_[i], finder ? &*finder : nullptr);
            if (finder) preview_.items.push_back(names_[i]);
        }
        for (std::size_t row = 1; row < table_.rows.size(); ++row) {
            const ReadRow& read = table_.rows[row];
            BallotSheet sheet;
            for (std::size_t i = 0; i < names_.size(); ++i) {
                if (const auto voter = voter_column(names_[i]))
                    read_voter(sheet, *voter, cell_of(read, i), read.line, names_[i]);
                else if (items[i])
                    add_vote(sheet, items[i],
                             vote_in(cell_of(read, i), method_, read.line, names_[i]));
            }
            ++preview_.people;
            if (sheet.votes.empty())
                preview_.left_out.push_back(read.line);
            else
                preview_.ballots.push_back(std::move(sheet));
        }
    }

    static void add_vote(BallotSheet& sheet, ItemId item, const std::optional<Vote>& vote) {
        if (vote)
            sheet.votes.push_back({item, vote->answer, vote->dots, vote->grade, vote->feasibility});
    }

    std::size_t participant_column() const {
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (voter_column(names_[i]) == VoterColumn::participant) return i;
        throw Failure(sentence(words::votes_no_participant));
    }

    void read_long(std::size_t statement, std::size_t vote) {
        const std::size_t participant = participant_column();
        std::vector<std::string> names;
        for (std::size_t row = 1; row < table_.rows.size(); ++row)
            names.emplace_back(cell_of(table_.rows[row], statement));
        const auto finder = finder_for(names);
        std::map<std::string, std::size_t> places;
        std::vector<std::map<ItemId, std::optional<Vote>>> votes;
        std::vector<BallotSheet> sheets;
        for (std::size_t row = 1; row < table_.rows.size(); ++row) {
            const ReadRow& read = table_.rows[row];
            const auto [person, fresh] = places.emplace(cell_of(read, participant), sheets.size());
            if (fresh) {
                sheets.emplace_back();
                votes.emplace_back();
            }
            for (std::size_t i = 0; i < names_.size(); ++i)
                if (const auto voter = voter_column(names_[i]))
                    read_voter(sheets[person->second], *voter, cell_of(read, i), read.line,
                               names_[i]);
            const ItemId item =
                item_named(std::string(cell_of(read, statement)), finder ? &*finder : nullptr);
            votes[person->second][item] =
                vote_in(cell_of(read, vote), method_, read.line, names_[vote]);
        }
        preview_.people = static_cast<int>(sheets.size());
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            for (const auto& [item, cast] : votes[i]) add_vote(sheets[i], item, cast);
            if (!sheets[i].votes.empty()) preview_.ballots.push_back(std::move(sheets[i]));
        }
    }

    const ReadTable& table_;
    const VotesOptions& options_;
    std::vector<std::string> names_;
    RoundMethod method_;
    std::map<std::string, ItemId> made_;
    VotesPreview preview_;
};

void write_head(std::string& json, const char* kind, int round, bool imported) {
    json = "{";
    write_member(json, "kind", kind);
    write_member(json, "imported", imported);
    write_member(json, "round", round > 0 ? std::optional(round) : std::nullopt);
}

}  // namespace

VotesPreview preview_votes(std::string_view bytes, std::string_view file_name,
                           const VotesOptions& options) {
    return VotesReader(read_vote_table(bytes, file_name, options.encoding), options).read();
}

std::string write_preview_json(const VotesPreview& preview, int round, bool imported) {
    std::string json;
    write_head(json, "votes", round, imported);
    write_member(json, "people", preview.people);
    write_member(json, "ballots", static_cast<int>(preview.ballots.size()));
    write_member(json, "votes", preview.votes);
    write_member(json, "items", preview.items);
    write_member(json, "left_out", preview.left_out);
    return json + "}";
}

std::string write_preview_json(const TallyPreview& preview, int round, bool imported) {
    std::string json;
    write_head(json, "tally", round, imported);
    write_member(json, "counts", static_cast<int>(preview.counts.size()));
    write_member(json, "items", preview.items);
    write_member(json, "left_out", preview.left_out);
    return json + "}";
}

}  // namespace yoriai
