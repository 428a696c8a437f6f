#pragma once

#include <optional>
#include <string>

#include "commands/ballot_commands.h"
#include "ui/context.h"
#include "ui/scroll_area.h"

namespace yoriai {

// Frames that a ballot may take to reach the urn; after them it was refused.
inline constexpr int frames_for_a_ballot = 4;

// People vote on this computer, which goes from hand to hand: one question at a time over the whole
// window, and between two people a page that shows nothing. A ballot is forgotten here as soon as
// it is in the urn, where nothing tells it from others.
struct DeviceVote {
    enum class Page { hand_over, voter, asking, confirm, sending };
    Page page = Page::hand_over;
    RoundId round;
    TableId table_id;   // whose people vote; none: not told
    std::string keys;   // of the ballot so far, as BallotKeys has them
    std::string typed;  // figures of a mark that takes more than one
    std::optional<AgeBand> age_band;
    NeighbourhoodId neighbourhood;
    std::optional<Voice> voice;
    std::size_t expected = 0;  // ballots in the urn once the one that was sent is there
    int waited = 0;            // frames for it
    std::string told;          // what the next page says of the last ballot
    bool leaving = false;      // asked whether to go back to the desk
    double touched = 0;        // when anybody last did anything
    Scroll scroll;
};

// --- parts

// Big type for people who hold the computer in their hands.
namespace device_type {
inline constexpr TextStyle question{30, 44};
inline constexpr TextStyle item{46, 66, Weight::bold};
inline constexpr TextStyle row{30, 42};
inline constexpr TextStyle answer{34, 48, Weight::bold};
inline constexpr TextStyle words{26, 40};
}  // namespace device_type

// The question that is next on the ballot: one item with its answers, or all items to choose from.
// Returns true when nothing is left to answer.
bool draw_device_question(DeviceVote&, DeskContext&, const Round&, Box room);
// The second of them: which of the items, in a list.
bool draw_items_question(DeviceVote&, DeskContext&, const Round&, Box room);
// What the ballot says so far.
void draw_ballot(DeviceVote&, DeskContext&, const Round&, const Box& room);
// A big box to press. `key` is shown in it and presses it as well.
bool answer_box(DeskContext&, std::string_view id, const Box&, std::string_view words,
                std::string_view key, bool on = false);

// Draws it over everything; resets it when the facilitator has gone back to the desk.
void draw_device_vote(std::optional<DeviceVote>&, DeskContext&);

}  // namespace yoriai
