#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/ballot_commands.h"
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
    FieldId field;     // for one_per_field; none: found when the round opens

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.may("card", self.card);
        visit.may("theme", self.theme);
        visit.may("issue", self.issue);
        visit.may("action", self.action);
        visit.may("text", self.text);
        visit.may("field", self.field);
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
    int top_grade = 5;
    BallotAttribute attribute = BallotAttribute::none;
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
        visit.may("top_grade", self.top_grade);
        visit.may("attribute", self.attribute);
        visit.may("items", self.items);
    }
};

// Makes a new round of an older one's items, to ask again: another question, another method, or
// only some of the items. What is not given is as it was; the new round is prepared and holds no
// votes.
struct RepeatRound {
    static constexpr Message done = words::repeat_round;
    RoundId id;
    RoundId round;
    std::string question;
    std::optional<RoundMethod> method;
    MeetingId meeting;
    std::optional<int> dots;
    std::optional<int> most_on_one;
    std::optional<int> top_grade;
    std::optional<BallotAttribute> attribute;
    std::vector<ItemId> items;  // of the older round; none: all

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("round", self.round);
        visit.must("question", self.question);
        visit.may("method", self.method);
        visit.may("meeting", self.meeting);
        visit.may("dots", self.dots);
        visit.may("most_on_one", self.most_on_one);
        visit.may("top_grade", self.top_grade);
        visit.may("attribute", self.attribute);
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
    std::optional<int> top_grade;
    std::optional<BallotAttribute> attribute;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.may("question", self.question);
        visit.may("method", self.method);
        visit.may("dots", self.dots);
        visit.may("most_on_one", self.most_on_one);
        visit.may("eligible", self.eligible);
        visit.may("top_grade", self.top_grade);
        visit.may("attribute", self.attribute);
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

// Types in the count of an item (for a table, or for the hall); 0 takes it away. Where the method
// has marks, the count is of the people who gave this mark; in a run_off, of those who prefer the
// item to the other one.
struct EnterTally {
    static constexpr Message done = words::enter_tally;
    RoundId round;
    ItemId item;
    TableId table_id;
    Answer answer = Answer::agree;
    int count = 0;
    ItemId against{};
    int grade = 0;
    int feasibility = 0;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.must("item", self.item);
        visit.may("table_id", self.table_id);
        visit.may("answer", self.answer);
        visit.must("count", self.count);
        visit.may("against", self.against);
        visit.may("grade", self.grade);
        visit.may("feasibility", self.feasibility);
    }
};

}  // namespace yoriai
