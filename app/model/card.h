#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/ids.h"
#include "model/kinds.h"

namespace yoriai {

// A point of the board, in card pixels at 100 %; y grows downwards.
struct Position {
    double x = 0;
    double y = 0;
    bool operator==(const Position&) const = default;
};

// One thought of a resident, one sentence or two.
struct Card {
    CardId id;
    int number = 0;  // for people; unique in the session
    std::string text;
    CardKind kind = CardKind::trouble;
    MeetingId meeting;  // when it was told; may be none
    TableId table_id;   // where it was told; may be none
    Voice voice = Voice::resident;
    bool scribed = false;  // written down by somebody else
    bool hidden = false;   // kept off the hall view and out of official and public documents
    bool lone = false;     // kept on its own on purpose; then it has no theme
    bool pinned = false;   // placed by a person: the program never moves it
    ThemeId theme;         // may be none
    Position position;  // of its top left corner; inside a theme it decides the card's place there
    std::string note;   // the facilitator's; never on the hall view, never in an export
    std::vector<FieldId> fields;
    std::vector<TagId> tags;

    auto order() const { return number; }
    static constexpr const char* table = "card";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("text", self.text);
        visit("kind", self.kind);
        visit("meeting", self.meeting);
        visit("table_id", self.table_id);
        visit("voice", self.voice);
        visit("scribed", self.scribed);
        visit("hidden", self.hidden);
        visit("lone", self.lone);
        visit("pinned", self.pinned);
        visit("theme", self.theme);
        visit("x", self.position.x);
        visit("y", self.position.y);
        visit("note", self.note);
        visit("fields", self.fields);
        visit("tags", self.tags);
    }
};

// The most characters a card may have; longer is cut only after asking.
inline constexpr std::size_t most_card_characters = 5000;
// The most cards a session may have.
inline constexpr std::size_t most_cards = 100000;

// A named group of cards (表札). Themes nest.
struct Theme {
    ThemeId id;
    std::string title;  // a sentence
    ThemeId parent;     // may be none
    Position position;  // of its region's top left corner; used only by themes without a parent
    bool folded = false;
    bool draft = false;      // the title is the program's suggestion, no person has confirmed it
    std::int64_t place = 0;  // its place in lists
    std::string left_out{};  // why the council does not take it up; empty: nothing was decided

    auto order() const { return place; }
    static constexpr const char* table = "theme";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("title", self.title);
        visit("parent", self.parent);
        visit("x", self.position.x);
        visit("y", self.position.y);
        visit("folded", self.folded);
        visit("draft", self.draft);
        visit("place", self.place);
        visit("left_out", self.left_out);
    }
    static constexpr std::array later_columns = {"left_out"};
};

// An arrow between two themes or cards: at each end exactly one of the two ids is set.
struct Link {
    LinkId id;
    LinkKind kind = LinkKind::relation;
    CardId from_card;
    ThemeId from_theme;
    CardId to_card;
    ThemeId to_theme;
    std::string label;

    auto order() const { return kind; }
    static constexpr const char* table = "link";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("kind", self.kind);
        visit("from_card", self.from_card);
        visit("from_theme", self.from_theme);
        visit("to_card", self.to_card);
        visit("to_theme", self.to_theme);
        visit("label", self.label);
    }
};

}  // namespace yoriai
