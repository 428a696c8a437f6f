#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/round.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of rounds, their tallies and their urn.
// See commands/command.h for what a command is and how its fields are visited.

// What a round asks about: one of the ids, or a free statement.
struct NewItem {
    ItemId id;
    CardId card;
    ThemeId theme;
    IssueId issue;
    ActionId action;
    std::string text;  // needed only for a free statement

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.may("card", self.card);
        visit.may("theme", self.theme);
        visit.may("issue", self.issue);
        visit.may("action", self.action);
        visit.may("text", self.text);
    }
};

struct AddRound {
    static constexpr Message done = words::add_round;
    RoundId id;
    std::string question;
    RoundMethod method = RoundMethod::dots;
    MeetingId meeting;
    int dots = 3;
    int most_on_one = 1;
    std::optional<int> eligible;
    std::vector<NewItem> items;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("question", self.question);
        visit.may("method", self.method);
        visit.may("meeting", self.meeting);
        visit.may("dots", self.dots);
        visit.may("most_on_one", self.most_on_one);
        visit.may("eligible", self.eligible);
        visit.may("items", self.items);
    }
};

struct ChangeRound {
    static constexpr Message done = words::change_round;
    RoundId round;
    std::optional<std::string> question;
    std::optional<RoundMethod> method;
    std::optional<int> dots;
    std::optional<int> most_on_one;
    std::optional<int> eligible;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.may("question", self.question);
        visit.may("method", self.method);
        visit.may("dots", self.dots);
        visit.may("most_on_one", self.most_on_one);
        visit.may("eligible", self.eligible);
    }
};

// With its items and tallies. Refused while it holds ballots.
struct RemoveRound {
    static constexpr Message done = words::remove_round;
    RoundId round;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
    }
};

struct AddItem {
    static constexpr Message done = words::add_item;
    RoundId round;
    NewItem item;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.must("item", self.item);
    }
};

// With its tallies. Refused while the round holds ballots.
struct RemoveItem {
    static constexpr Message done = words::remove_item;
    ItemId item;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("item", self.item);
    }
};

// Lets the round take votes, for the first time or again.
struct OpenRound {
    static constexpr Message done = words::open_round;
    RoundId round;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
    }
};

struct CloseRound {
    static constexpr Message done = words::close_round;
    RoundId round;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
    }
};

// Shows the closed round's results to the room.
struct RevealRound {
    static constexpr Message done = words::reveal_round;
    RoundId round;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
    }
};

// Types in the count of an item (for a table, or for the hall); 0 takes it away.
struct EnterTally {
    static constexpr Message done = words::enter_tally;
    RoundId round;
    ItemId item;
    TableId table_id;
    Answer answer = Answer::agree;
    int count = 0;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.must("item", self.item);
        visit.may("table_id", self.table_id);
        visit.may("answer", self.answer);
        visit.must("count", self.count);
    }
};

struct BallotLine {
    ItemId item;
    Answer answer = Answer::agree;
    int dots = 1;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("item", self.item);
        visit.may("answer", self.answer);
        visit.may("dots", self.dots);
    }
};

// Puts a ballot into the urn. Not undone; see WithdrawBallot.
struct CastBallot {
    static constexpr Message done = words::cast_ballot;
    RoundId round;
    TableId table_id;
    std::vector<BallotLine> votes;
    std::optional<int> number;  // printed on a paper ballot: a number counts once

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.may("table_id", self.table_id);
        visit.must("votes", self.votes);
        visit.may("number", self.number);
    }
};

// Takes one ballot with exactly these votes out of the urn, and counts the correction.
struct WithdrawBallot {
    static constexpr Message done = words::withdraw_ballot;
    RoundId round;
    TableId table_id;
    std::vector<BallotLine> votes;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.may("table_id", self.table_id);
        visit.must("votes", self.votes);
    }
};

}  // namespace yoriai
