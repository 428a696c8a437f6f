#pragma once

#include <optional>
#include <vector>

#include "model/round.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of a round's urn.
// See commands/command.h for what a command is and how its fields are visited.

struct BallotLine {
    ItemId item;
    Answer answer = Answer::agree;
    int dots = 1;
    int grade = 0;
    int feasibility = 0;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("item", self.item);
        visit.may("answer", self.answer);
        visit.may("dots", self.dots);
        visit.may("grade", self.grade);
        visit.may("feasibility", self.feasibility);
    }
};

// Puts a ballot into the urn. Not undone; see WithdrawBallot.
struct CastBallot {
    static constexpr Message done = words::cast_ballot;
    RoundId round;
    TableId table_id;
    std::vector<BallotLine> votes;
    std::optional<int> number;  // printed on a paper ballot: a number counts once
    std::optional<AgeBand> age_band;
    NeighbourhoodId neighbourhood;
    std::optional<Voice> voice;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.may("table_id", self.table_id);
        visit.must("votes", self.votes);
        visit.may("number", self.number);
        visit.may("age_band", self.age_band);
        visit.may("neighbourhood", self.neighbourhood);
        visit.may("voice", self.voice);
    }
};

// A ballot among many.
struct BallotSheet {
    TableId table_id;
    std::vector<BallotLine> votes;
    std::optional<int> number;
    std::optional<AgeBand> age_band;
    NeighbourhoodId neighbourhood;
    std::optional<Voice> voice;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("table_id", self.table_id);
        visit.must("votes", self.votes);
        visit.may("number", self.number);
        visit.may("age_band", self.age_band);
        visit.may("neighbourhood", self.neighbourhood);
        visit.may("voice", self.voice);
    }
};

// Puts many ballots into the urn at once, all or none. Not undone.
struct CastBallots {
    static constexpr Message done = words::cast_ballots;
    RoundId round;
    std::vector<BallotSheet> ballots;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.must("ballots", self.ballots);
    }
};

// Takes one ballot with exactly these votes out of the urn, and counts the correction.
struct WithdrawBallot {
    static constexpr Message done = words::withdraw_ballot;
    RoundId round;
    TableId table_id;
    std::vector<BallotLine> votes;
    std::optional<AgeBand> age_band{};
    NeighbourhoodId neighbourhood{};
    std::optional<Voice> voice{};

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("round", self.round);
        visit.may("table_id", self.table_id);
        visit.must("votes", self.votes);
        visit.may("age_band", self.age_band);
        visit.may("neighbourhood", self.neighbourhood);
        visit.may("voice", self.voice);
    }
};

// The ballot that a CastBallot, a WithdrawBallot or a sheet speaks of.
template <class Asked>
Ballot ballot_of(const Asked& asked) {
    Ballot ballot{asked.table_id, {}, asked.age_band, asked.neighbourhood, asked.voice};
    for (const BallotLine& line : asked.votes)
        ballot.votes[line.item] = {line.answer, line.dots, line.grade, line.feasibility};
    return ballot;
}

}  // namespace yoriai
