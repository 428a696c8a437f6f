#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "model/ids.h"
#include "model/kinds.h"

namespace yoriai {

// One question put to the room, on cards, themes, issues, actions or free statements.
struct Round {
    RoundId id;
    int number = 0;  // for people; unique in the session
    std::string question;
    RoundMethod method = RoundMethod::dots;
    RoundState state = RoundState::prepared;
    MeetingId meeting;  // may be none
    int dots = 3;  // dots each person has, or the largest weight; for `dots` and `weights` only
    int most_on_one = 1;          // the most dots one person may put on one item; for `dots` only
    std::optional<int> eligible;  // how many people may vote, for the turnout
    int corrections = 0;          // ballots taken back
    int top_grade = 5;  // the best mark; for `score`, `judgment` and `importance_feasibility` only
    BallotAttribute attribute = BallotAttribute::none;

    auto order() const { return number; }
    static constexpr const char* table = "round";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("question", self.question);
        visit("method", self.method);
        visit("state", self.state);
        visit("meeting", self.meeting);
        visit("dots", self.dots);
        visit("most_on_one", self.most_on_one);
        visit("eligible", self.eligible);
        visit("corrections", self.corrections);
        visit("top_grade", self.top_grade);
        visit("attribute", self.attribute);
    }
    static constexpr std::array later_columns = {"top_grade", "attribute"};
};

// What a round asks about: at most one of the ids is set; without one it is a free statement, and
// `text` holds it. With one, `text` keeps the words as they were when the round was opened.
struct Item {
    ItemId id;
    RoundId round;
    std::int64_t place = 0;  // its place in the round, also the order on the hall view
    CardId card;
    ThemeId theme;
    IssueId issue;
    ActionId action;
    std::string text;
    FieldId field{};  // what it counts as where each field has one dot; set when the round opens

    auto order() const { return place; }
    static constexpr const char* table = "item";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("round", self.round);
        visit("place", self.place);
        visit("card", self.card);
        visit("theme", self.theme);
        visit("issue", self.issue);
        visit("action", self.action);
        visit("text", self.text);
        visit("field", self.field);
    }
    static constexpr std::array later_columns = {"field"};
};

// A count typed in from hands, dots or paper: an ordinary, undoable edit.
struct Tally {
    TallyId id;
    RoundId round;
    ItemId item;
    TableId table_id;  // none: the hall as a whole
    Answer answer = Answer::agree;
    int count = 0;
    ItemId against{};     // the other one of a pair; in a run_off only
    int grade = 0;        // the mark that so many people gave; where the method has marks
    int feasibility = 0;  // and the second one, where `grade` is the importance

    auto order() const { return std::tuple(answer, grade, feasibility, against.value); }
    static constexpr const char* table = "tally";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("round", self.round);
        visit("item", self.item);
        visit("table_id", self.table_id);
        visit("answer", self.answer);
        visit("count", self.count);
        visit("against", self.against);
        visit("grade", self.grade);
        visit("feasibility", self.feasibility);
    }
    static constexpr std::array later_columns = {"against", "grade", "feasibility"};
};

// One line of a ballot: dots on an item, an answer to it, or a mark.
struct Vote {
    Answer answer = Answer::agree;
    int dots = 1;         // or the weight
    int grade = 0;        // the mark: a score, a grade, an importance, or a place from 1
    int feasibility = 0;  // the second mark, where `grade` is the importance
    auto operator<=>(const Vote&) const = default;
};

// One person's answers. It has no id, no time, no order and no name here: ballots of a round are
// kept sorted by content, so that nothing tells who cast which or when.
struct Ballot {
    TableId table_id;  // may be none
    std::map<ItemId, Vote> votes;
    // At most the one that Round::attribute names.
    std::optional<AgeBand> age_band{};
    NeighbourhoodId neighbourhood{};
    std::optional<Voice> voice{};
    auto operator<=>(const Ballot&) const = default;
};

}  // namespace yoriai
