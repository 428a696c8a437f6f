#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "commands/round_commands.h"
#include "model/workshop.h"
#include "ui/text_edit.h"

namespace yoriai {

// What a new round may ask about: things of the workshop, sentences written for it, or the items of
// a round that is asked again.
enum class ItemSource { themes, cards, issues, actions, statements, same };

// A round while its form is filled in.
struct RoundDraft {
    TextEdit question;
    RoundMethod method = RoundMethod::dots;
    int dots = 3;
    int most_on_one = 1;
    int top_grade = 5;
    BallotAttribute attribute = BallotAttribute::none;
    std::optional<int> eligible;  // nothing: those who came to the meeting
    ItemSource source = ItemSource::themes;
    RoundId again;                // the round of ItemSource::same
    std::set<std::string> other;  // keys of the candidates marked otherwise than usual
    TextEdit search;              // narrows the list, and never what is chosen
    TextEdit statements;          // one a line
};

// A thing that the draft may ask about.
struct Candidate {
    NewItem item;
    std::string key;   // theme.3: unique among the candidates of a source
    std::string text;  // as it is listed
};

// Whether all candidates of a source are asked about unless somebody takes them out. Cards are
// many: they are chosen one by one.
bool takes_all(ItemSource);

std::vector<Candidate> candidates(const Workshop&, const RoundDraft&);
bool is_chosen(const RoundDraft&, const Candidate&);
void choose(RoundDraft&, const Candidate&, bool chosen);

// A draft that asks about what another round asked about, in the same way.
RoundDraft draft_again(const Round&);
// And one that asks about these cards.
RoundDraft draft_on_cards(const std::vector<CardId>&);

// Asks what the reflection sheet asks, so that the sheet's tally is the round's.
void ask_for_reflection(RoundDraft&);

AddRound round_of_draft(const Workshop&, const RoundDraft&, MeetingId);

}  // namespace yoriai
