#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/panel.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"
#include "ui/timer.h"

namespace yoriai {

// What `#` in the entry may become: a field, a tag, or "the same as this card".
struct Completion {
    std::string name;
    FieldId field;
    CardId card;
    bool tag = false;
};

// The field that every card is typed into.
inline constexpr std::string_view entry_id = "capture.entry";

// 出す: one key a card. What is typed anywhere goes into the entry; the table sticks from card to
// card, field and 代筆 are for one card.
struct CapturePanel {
    TextEdit entry;
    TableId table_id;
    Voice voice = Voice::resident;
    bool scribed = false;
    std::vector<FieldId> fields;
    std::vector<std::string> tags;
    std::string problem;  // why the entry was refused

    std::string compared;      // the text that `near` was looked up for
    std::vector<CardId> near;  // cards that say nearly the same
    // What cards like it have: names of fields and tags, the likeliest first.
    std::vector<std::string> suggested;

    std::vector<Completion> completions;  // of the word at the caret
    std::size_t completion = 0;           // the one that Enter takes
    // Names of fields and tags, folded, and how they are read.
    std::map<std::string, std::pair<std::string, std::string>> readings;

    CardId chosen;   // a row of the list
    CardId editing;  // whose text is in `edit`
    TextEdit edit;
    Box entry_place;  // of the entry in the last frame
    Scroll list_scroll, table_scroll, field_scroll;
};

// `work` is the room below the step bar, the now line included.
void draw(CapturePanel&, const Timer&, DeskContext&, Box work);

// --- parts of the panel

// Tables and fields, at the left.
void draw_capture_choices(CapturePanel&, DeskContext&, Box side);
// The entry with the words above it. Takes what it needs off the top.
void draw_capture_entry(CapturePanel&, DeskContext&, Box& middle);
// Looks for what the word at the caret may become, and gives whether its keys were used.
bool use_completion_keys(CapturePanel&, DeskContext&);
void draw_completions(CapturePanel&, DeskContext&, const Box& caret);
// What is written counts as the same thought as this card.
void count_as_same(CapturePanel&, DeskContext&, CardId);
// Makes ready for the next card; the table stays.
void clear_entry(CapturePanel&);
// Below the entry: fields and tags that suit the text, and the key that takes the first of them.
// Takes what it needs off the top.
void draw_suggestions(CapturePanel&, DeskContext&, Box& middle);
// Below the entry: a card that says nearly the same. Takes what it needs off the top.
void draw_near_duplicate(CapturePanel&, DeskContext&, Box& middle);
// The written cards, newest first.
void draw_written_cards(CapturePanel&, DeskContext&, Box list);
// Counts by field and the facilitator's note, at the right.
void draw_capture_counts(const CapturePanel&, const Timer&, DeskContext&, Box side);

}  // namespace yoriai
