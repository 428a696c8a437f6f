#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/tally.h"
#include "commands/round_commands.h"
#include "ui/panel.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// How votes come in.
enum class VoteEntry { tables, hands, ballots };

// A paper ballot while it is keyed in.
struct BallotKeys {
    std::string keys;    // one character a key: item signs, figures, or spaces
    std::string number;  // of the paper; may be empty
    bool in_number = false;
    // What was asked last, kept until the urn holds it: a refused ballot comes back.
    std::string sent_keys, sent_number;
    std::size_t expected = 0;  // ballots in the urn then; 0: nothing was asked
    int waited = 0;            // frames
    std::string refused;       // why it can't be cast as it is
    // What the ballots of this pile say of their voters, where the round asks it.
    std::optional<AgeBand> age_band;
    NeighbourhoodId neighbourhood;
    std::optional<Voice> voice;
};

// 選ぶ: rounds on themes, counted at the tables and typed in; the room sees nothing of the counts
// until the facilitator reveals them.
struct ChoosePanel {
    RoundId round;  // the one worked on; none, or gone: the newest

    // The round that is being made.
    bool making = false;
    TextEdit question;
    RoundMethod method = RoundMethod::dots;
    int dots = 3;
    bool several_on_one = false;  // dots may be put on top of each other
    int top_grade = 5;
    BallotAttribute attribute = BallotAttribute::none;
    std::set<ThemeId> left_out;  // of the themes without a parent

    // The cell of the tally where figures go.
    ItemId row;
    TableId column;
    Answer answer = Answer::agree;  // that is counted, in a round on agreement
    std::string typed;              // figures not entered yet
    VoteEntry entry = VoteEntry::tables;
    BallotKeys ballot;

    Scroll form_scroll, grid_scroll, side_scroll;
};

// `work` is the room below the step bar, the now line included.
void draw(ChoosePanel&, DeskContext&, Box work);

// --- parts of the panel

// The form that makes a round.
void draw_round_form(ChoosePanel&, DeskContext&, Box room);
// Which rounds there are, and what the chosen one asks, at the left.
void draw_round_side(ChoosePanel&, DeskContext&, Box side, const Round*);
// The counts by item and table, to type in.
void draw_tally_grid(ChoosePanel&, DeskContext&, Box room, const Round&, const RoundResult&);
// Raised hands: one key an item.
void draw_hand_count(ChoosePanel&, DeskContext&, Box room, const Round&);
// Paper ballots, keyed in by the keyboard alone.
void draw_ballot_entry(ChoosePanel&, DeskContext&, Box room, const Round&);
// Which table the votes come from; none: the hall as a whole.
void draw_entry_table(ChoosePanel&, DeskContext&, Box& room);
// What the ballots of the pile say of their voters, where the round asks it.
void draw_entry_attribute(ChoosePanel&, DeskContext&, Box& room, const Round&);
// In a round on agreement: which of the three answers is being counted.
void draw_answers(ChoosePanel&, DeskContext&, Box& room);
// The results as bars with shares and intervals.
void draw_round_results(ChoosePanel&, DeskContext&, Box room, const Round&, const RoundResult&);

// --- words and keys of the methods

struct MethodWords {
    std::string title, about;
};
MethodWords method_words(const Round&);
// What a count of the method is: 12点, 8人.
std::string count_words(const Round&, int count);
// The key that stands for the item at this place of a round: 1 to 9, 0, a to z.
char item_key(std::size_t place);
inline constexpr std::size_t most_item_keys = 36;
// The votes that the keys of a ballot say; those that say nothing are left out.
std::vector<BallotLine> read_ballot_keys(const Workshop&, const Round&, std::string_view keys);
// Whether a key belongs to the ballots of the round at this point.
bool takes_ballot_key(const Workshop&, const Round&, std::string_view keys, char key);

}  // namespace yoriai
