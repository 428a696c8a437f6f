#pragma once

#include <algorithm>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

namespace yoriai {

// The desk with the choose panel open, in a round of the sample that takes ballots. What the desk
// asks of the urn is put into it, as the session does.
struct ChooseScreen {
    Workshop workshop = sample_workshop();
    Screen screen{&workshop};
    std::size_t done = 0;

    explicit ChooseScreen(RoundMethod method = RoundMethod::dots) {
        Round round = *workshop.find(sample_round);
        round.method = method;
        workshop.put(round);
        screen.desk.step = WorkshopStep::choose;
        screen.frame(3);
    }
    void go_to_ballots() {
        screen.click("choose.entry.2");
        screen.frame(2);
    }
    void enter(std::string_view keys) {
        screen.type(keys);
        screen.press(ImGuiKey_Enter);
        carry_out();
    }
    void carry_out() {
        for (; done < screen.commands.size(); ++done) {
            const auto* cast = screen.commands[done].as<CastBallot>();
            if (!cast) continue;
            std::vector<Ballot> ballots = workshop.ballots(cast->round);
            ballots.push_back(ballot_of(*cast));
            std::sort(ballots.begin(), ballots.end());
            workshop.put_ballots(cast->round, ballots);
        }
        screen.frame(1);
    }
};

}  // namespace yoriai
