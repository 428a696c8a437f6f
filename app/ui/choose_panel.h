#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/tally.h"
#include "commands/round_commands.h"
#include "model/round_rules.h"
#include "ui/device_vote.h"
#include "ui/panel.h"
#include "ui/round_draft.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// How votes come in.
enum class VoteEntry { tables, hands, ballots, device };

// What of a revealed round is looked at.
enum class ResultsView { bars, priorities, both_views, few, groups };

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
    RoundDraft draft;

    // The cell of the tally where figures go, and whose counts these are; none: the hall's.
    ItemId row;
    TableId column;
    std::size_t grid_column = 0;     // of the tally's columns
    Answer answer = Answer::agree;   // that is counted, in a round on agreement
    int grade = 0, feasibility = 0;  // the marks that are counted, where they are chosen above
    std::string typed;               // figures not entered yet
    VoteEntry entry = VoteEntry::tables;
    BallotKeys ballot;
    std::optional<DeviceVote> device;  // while people vote on this computer one by one

    ResultsView view = ResultsView::bars;
    bool slowly = true;  // results come up in the hall one by one

    Scroll form_scroll, items_scroll, grid_scroll, side_scroll;
    Scroll all_scroll;  // of a window too small for both panels
};

// `work` is the room below the step bar, the now line included.
void draw(ChoosePanel&, DeskContext&, Box work);

// Opens the form with this draft.
void begin_round(ChoosePanel&, RoundDraft);

// --- parts of the panel

// The form that makes a round.
void draw_round_form(ChoosePanel&, DeskContext&, Box room);
// What the round asks about: the source, and which of its candidates.
void draw_round_items(ChoosePanel&, DeskContext&, Box room);
// Which rounds there are, and what the chosen one asks, at the left.
void draw_round_side(ChoosePanel&, DeskContext&, const Box& room, const Round*);
// The counts by item and table, to type in.
void draw_tally_grid(ChoosePanel&, DeskContext&, Box room, const Round&, const RoundResult&);
// Raised hands: one key an item.
void draw_hand_count(ChoosePanel&, DeskContext&, Box room, const Round&);
// Paper ballots, keyed in by the keyboard alone.
void draw_ballot_entry(ChoosePanel&, DeskContext&, Box room, const Round&);
// Where voting on this computer begins.
void draw_device_entry(ChoosePanel&, DeskContext&, Box room, const Round&);
// Which table the votes come from; none: the hall as a whole.
void draw_entry_table(ChoosePanel&, DeskContext&, Box& room);
// What the ballots of the pile say of their voters, where the round asks it.
void draw_entry_attribute(ChoosePanel&, DeskContext&, Box& room, const Round&);
// In a round on agreement: which of the three answers is being counted.
void draw_answers(ChoosePanel&, DeskContext&, Box& room);
// The count that was typed in as this one; nothing before.
std::optional<int> typed_count(const Workshop&, const EnterTally&);
// Which mark is being counted, with words before it.
void draw_mark_choice(ChoosePanel&, DeskContext&, Box& room, const Round&, int& mark,
                      const Message& words);
// The results of a revealed round, with what to do with them.
void draw_round_results(ChoosePanel&, DeskContext&, Box room, const Round&, const RoundResult&);
// What is found in them.
void draw_priorities(ChoosePanel&, DeskContext&, Box room, const Round&);
void draw_both_views(ChoosePanel&, DeskContext&, Box room, const Round&);
void draw_few_voices(ChoosePanel&, DeskContext&, Box room, const Round&);
void draw_group_results(ChoosePanel&, DeskContext&, Box room, const Round&);
// 42人中 45%（31〜60%）
std::string share_words(const Share&);

// --- words and keys of the methods

struct MethodWords {
    std::string title, about;
};
MethodWords method_words(const Round&);
// What a count of the method is: 12点, 8人.
std::string count_words(const Round&, int count);
// The votes that the keys of a ballot say; those that say nothing are left out.
std::vector<BallotLine> read_ballot_keys(const Workshop&, const Round&, std::string_view keys);
// What one line of a ballot says: 賛成, 3点, ●●.
std::string vote_words(const Workshop&, const Round&, const BallotLine&);
// The characters typed in this frame as plain keys: full-width ones too, letters small.
std::string typed_ballot_keys();
// Whether a key belongs to the ballots of the round at this point.
bool takes_ballot_key(const Workshop&, const Round&, std::string_view keys, char key);

}  // namespace yoriai
