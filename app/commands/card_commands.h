#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/card.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of cards.
// See commands/command.h for what a command is and how its fields are visited.

// `tags` are names; those that are new are made.
struct AddCard {
    static constexpr Message done = words::add_card;
    CardId id;
    std::string text;
    CardKind kind = CardKind::trouble;
    MeetingId meeting;
    TableId table_id;
    Voice voice = Voice::resident;
    bool scribed = false;
    ThemeId theme;
    std::optional<double> x;  // without x and y it is put where there is room
    std::optional<double> y;
    std::vector<FieldId> fields;
    std::vector<std::string> tags;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("text", self.text);
        visit.may("kind", self.kind);
        visit.may("meeting", self.meeting);
        visit.may("table_id", self.table_id);
        visit.may("voice", self.voice);
        visit.may("scribed", self.scribed);
        visit.may("theme", self.theme);
        visit.may("x", self.x);
        visit.may("y", self.y);
        visit.may("fields", self.fields);
        visit.may("tags", self.tags);
    }
};

// A card of an import: everything by the names and numbers that people use.
struct NewCard {
    std::string text;
    CardKind kind = CardKind::trouble;
    int table = 0;  // number of the table, made when it is new; 0: none
    Voice voice = Voice::resident;
    bool scribed = false;
    std::vector<std::string> fields;  // made when they are new
    std::vector<std::string> tags;
    std::string theme;  // title of a theme, made when it is new; empty: none
    bool lone = false;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("text", self.text);
        visit.may("kind", self.kind);
        visit.may("table", self.table);
        visit.may("voice", self.voice);
        visit.may("scribed", self.scribed);
        visit.may("fields", self.fields);
        visit.may("tags", self.tags);
        visit.may("theme", self.theme);
        visit.may("lone", self.lone);
    }
};

// All cards of an import, as one edit.
struct ImportCards {
    static constexpr Message done = words::import_cards;
    MeetingId meeting;
    std::vector<NewCard> cards;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("meeting", self.meeting);
        visit.must("cards", self.cards);
    }
};

struct EditCard {
    static constexpr Message done = words::edit_card;
    CardId card;
    std::string text;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("card", self.card);
        visit.must("text", self.text);
    }
};

// Changes what is said about the cards; what is not given stays. TableId{} and MeetingId{} mean
// none.
struct DescribeCards {
    static constexpr Message done = words::describe_cards;
    std::vector<CardId> cards;
    std::optional<CardKind> kind;
    std::optional<Voice> voice;
    std::optional<bool> scribed;
    std::optional<bool> hidden;
    std::optional<TableId> table_id;
    std::optional<MeetingId> meeting;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("cards", self.cards);
        visit.may("kind", self.kind);
        visit.may("voice", self.voice);
        visit.may("scribed", self.scribed);
        visit.may("hidden", self.hidden);
        visit.may("table_id", self.table_id);
        visit.may("meeting", self.meeting);
    }
};

struct SetCardFields {
    static constexpr Message done = words::set_card_fields;
    std::vector<CardId> cards;
    std::vector<FieldId> fields;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("cards", self.cards);
        visit.must("fields", self.fields);
    }
};

struct SetCardTags {
    static constexpr Message done = words::set_card_tags;
    std::vector<CardId> cards;
    std::vector<std::string> tags;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("cards", self.cards);
        visit.must("tags", self.tags);
    }
};

// The facilitator's note on a card.
struct WriteNote {
    static constexpr Message done = words::write_note;
    CardId card;
    std::string note;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("card", self.card);
        visit.must("note", self.note);
    }
};

struct CardPlace {
    CardId card;
    double x = 0;
    double y = 0;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("card", self.card);
        visit.must("x", self.x);
        visit.must("y", self.y);
    }
};

// On the board, without changing their themes.
struct MoveCards {
    static constexpr Message done = words::move_cards;
    std::vector<CardPlace> places;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("places", self.places);
    }
};

// Puts the cards into a theme, or out of any; they are pinned there, and no longer lone.
struct PutCards {
    static constexpr Message done = words::put_cards;
    std::vector<CardId> cards;
    ThemeId theme;                  // none: out of any theme
    std::vector<CardPlace> places;  // where they land; may be empty

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("cards", self.cards);
        visit.may("theme", self.theme);
        visit.may("places", self.places);
    }
};

// Keeps the cards on their own on purpose (and out of any theme), or no longer.
struct KeepLone {
    static constexpr Message done = words::keep_lone;
    std::vector<CardId> cards;
    bool lone = true;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("cards", self.cards);
        visit.may("lone", self.lone);
    }
};

// Refused while a round asks about one of them; their links go with them.
struct RemoveCards {
    static constexpr Message done = words::remove_cards;
    std::vector<CardId> cards;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("cards", self.cards);
    }
};

}  // namespace yoriai
