#pragma once

#include <string>
#include <string_view>

#include "text/message.h"
#include "ui/widgets.h"

// What all panels share.

namespace yoriai {

// The line that says what to do now, with its controls. Draw the primary button first.
class NowLine {
 public:
    NowLine(DeskContext&, const Box& line);
    // The one primary button, to the next step.
    bool primary(std::string_view id, std::string_view label, bool enabled = true);
    bool button(std::string_view id, const Button&, bool enabled = true);
    // Room for another control, cut off the right.
    Box cut_right(float measure);
    // Last: the words get the room that is left.
    void words(std::string_view what, std::string_view calming);

 private:
    DeskContext& context_;
    Box row_;
};

// Words over as many lines as they need, off the top of the column, with a gap under them.
void cut_words(const DeskContext&, Box& column, const TextStyle&, std::string_view words,
               ImU32 colour, float gap);

// The words of things as the desk shows them.
std::string table_name(const Table&);
std::string meeting_name(const Meeting&);
std::string cards_words(std::size_t count);
// 11月20日(金)
std::string short_date(const Date&);
const Message& plan_state_words(PlanState);
const Message& voice_words(Voice);
const Message& age_words(AgeBand);

// How many people came to the meeting: the tables' counts, or the hall's when no table has any.
int count_people(const Workshop&, MeetingId);

}  // namespace yoriai
