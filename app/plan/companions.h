#pragma once

#include <string>
#include <vector>

#include "plan/composer.h"
#include "plan/plan_names.h"

namespace yoriai {

// What the documents beside the plan are written with.
struct CompanionWriter {
    PlanComposer& composer;
    const PlanNames names;
    const Meeting* meeting = nullptr;  // null for documents of the whole session
    int briefness = 0;                 // of the newsletter: as in build_companion

    explicit CompanionWriter(PlanComposer& with, const Meeting* of = nullptr)
        : composer(with), names(with), meeting(of) {}

    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return composer.say(message, values);
    }
    const Workshop& workshop() const { return composer.workshop(); }
    const PlanFacts& facts() const { return composer.facts; }
    // The meeting by its number and, where it has one, its name.
    std::string meeting_name() const;
    // The first meeting behind this one, or null.
    const Meeting* next_meeting() const;
    std::vector<const PlanRound*> rounds_of_meeting() const;
    // Themes with their cards of the meeting, the largest first; empty ones are left out.
    std::vector<std::pair<const Theme*, std::vector<const Card*>>> themes_of_meeting() const;
    // At most `most` of the cards, those of a few words first, so that many voices fit.
    std::vector<const Card*> short_voices(std::vector<const Card*> cards, std::size_t most) const;
    PrintedTable form() const;  // two columns: point and content
    void add_row(PrintedTable&, const Message& title, const std::string& content) const;
    PrintedTable agenda_table() const;
    // Number, title, actors and term of every action.
    PrintedTable actions_table() const;
};

void write_report(CompanionWriter&);
void write_newsletter(CompanionWriter&);
void write_summary(CompanionWriter&);
void write_agenda(CompanionWriter&);
void write_minutes(CompanionWriter&);
void write_reflection(CompanionWriter&);

}  // namespace yoriai
