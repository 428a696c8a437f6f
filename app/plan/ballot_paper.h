#pragma once

#include <string>
#include <vector>

#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// What a ballot or a dot sheet says, before it is set on pages.

// Boxes side by side at the end of each row.
struct BallotColumns {
    std::string title;               // above them all; may be empty
    std::vector<std::string> heads;  // above each box; empty where none has one
    std::vector<std::string> marks;  // in each box, to be circled; may be empty texts
    bool written = false;            // one wide box to write into, with marks[0] as its unit
};

struct BallotRow {
    std::string key;  // the key that enters the item on the desk
    std::string text;
};

struct BallotPaper {
    std::string language;  // BCP 47
    std::string head;      // district and round
    std::string question;
    std::string how;
    std::vector<BallotRow> rows;
    std::vector<BallotColumns> columns;
    std::string voter_question;  // what the round asks of its voters; may be empty
    std::vector<std::string> voter_answers;
    std::string secrecy;
    std::string number_label, cut_here, continued, sum;
    std::vector<std::string> sheets;  // of dots: one for each table
};

// Items whose card is hidden are left out. Throws Failure when there is nothing to vote on.
BallotPaper describe_ballot(const Workshop&, const Round&, Language);
// A sheet a table to stick dots on. Throws Failure where the method has none.
BallotPaper describe_dot_sheet(const Workshop&, const Round&, Language);

// `count` numbers from `first` on, mixed: the order in which ballots leave the printer tells
// nothing of whom a number went to. No list of them is kept anywhere.
std::vector<int> mix_ballot_numbers(int first, int count);

}  // namespace yoriai
