#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// What one person says of one statement. Passing is an answer; not having voted is none.
enum class Opinion : std::int8_t { disagree = -1, pass = 0, agree = 1, missing = 2 };

// Who voted how: a row a person, a column a statement.
class VoteMatrix {
 public:
    VoteMatrix() = default;
    VoteMatrix(std::vector<std::string> people, std::vector<std::string> statements);

    std::size_t people() const { return people_.size(); }
    std::size_t statements() const { return statements_.size(); }
    // Their names: for a session's round, numbers that mean nothing outside this matrix.
    const std::vector<std::string>& people_names() const { return people_; }
    const std::vector<std::string>& statement_names() const { return statements_; }

    Opinion at(std::size_t person, std::size_t statement) const {
        return cells_[person * statements() + statement];
    }
    void set(std::size_t person, std::size_t statement, Opinion opinion) {
        cells_[person * statements() + statement] = opinion;
    }

    // A statement that the moderators took out: it counts as passed by everybody, voted or not, and
    // is named in no list.
    bool moderated(std::size_t statement) const { return moderated_[statement]; }
    void moderate(std::size_t statement) { moderated_[statement] = true; }

    // How many statements the person voted on, moderated ones too.
    std::size_t votes_of(std::size_t person) const;
    // How many people voted on each statement.
    std::vector<std::size_t> votes_by_statement() const;

    // The same people in another order: row i of the result is row order[i] of this.
    VoteMatrix with_rows(const std::vector<std::size_t>& order) const;
    // Row numbers in an order that only the votes decide, so that a result worked out in it does
    // not depend on who came first.
    std::vector<std::size_t> order_by_votes() const;

 private:
    std::vector<std::string> people_;
    std::vector<std::string> statements_;
    std::vector<Opinion> cells_;
    std::vector<bool> moderated_;
};

// The ballots of a round, which nothing ties to a person: people are numbered from 1 as the sorted
// urn gives them. A dot or a raised hand is agreement, an item without one is passed; a mark above
// the middle of its scale agrees, below it disagrees.
VoteMatrix votes_of_round(const Workshop&, const Round&);

}  // namespace yoriai
