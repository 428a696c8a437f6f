#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/card_parts.h"
#include "text/card_part_messages.h"

namespace yoriai {

// What can be asked of photos, of comments on cards, and of cards that say the same or too much.
// See commands/command.h for what a command is and how its fields are visited.

// Of a card or of a table. The picture is a JPEG or PNG without what the camera wrote into it.
struct AddPhoto {
    static constexpr Message done = words::add_photo;
    PhotoId id;
    CardId card;
    TableId table_id;
    std::string caption;
    bool public_use = false;
    int width = 0, height = 0;
    Bytes picture;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.may("card", self.card);
        visit.may("table_id", self.table_id);
        visit.may("caption", self.caption);
        visit.may("public_use", self.public_use);
        visit.must("width", self.width);
        visit.must("height", self.height);
        visit.must("picture", self.picture);
    }
};

// What is not given stays.
struct ChangePhoto {
    static constexpr Message done = words::change_photo;
    PhotoId photo;
    std::optional<std::string> caption;
    std::optional<bool> public_use;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("photo", self.photo);
        visit.may("caption", self.caption);
        visit.may("public_use", self.public_use);
    }
};

struct RemovePhoto {
    static constexpr Message done = words::remove_photo;
    PhotoId photo;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("photo", self.photo);
    }
};

struct CommentOnCard {
    static constexpr Message done = words::comment_on_card;
    CardCommentId id;
    CardId card;
    std::string text;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("card", self.card);
        visit.must("text", self.text);
    }
};

// What is not given stays.
struct ChangeCardComment {
    static constexpr Message done = words::change_card_comment;
    CardCommentId comment;
    std::optional<std::string> text;
    std::optional<bool> settled;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("comment", self.comment);
        visit.may("text", self.text);
        visit.may("settled", self.settled);
    }
};

struct RemoveCardComment {
    static constexpr Message done = words::remove_card_comment;
    CardCommentId comment;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("comment", self.comment);
    }
};

// Cards that say the same become one: their words stay as its echoes; their fields, tags, notes,
// photos and comments become its own. Refused while a round asks about one of them.
struct MergeCards {
    static constexpr Message done = words::merge_cards;
    CardId card;  // that stays
    std::vector<CardId> merged;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("card", self.card);
        visit.must("merged", self.merged);
    }
};

// A table tells what this card says already.
struct EchoCard {
    static constexpr Message done = words::echo_card;
    CardId card;
    std::string text;  // in the words of the table; may be empty
    MeetingId meeting;
    TableId table_id;
    Voice voice = Voice::resident;
    bool scribed = false;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("card", self.card);
        visit.may("text", self.text);
        visit.may("meeting", self.meeting);
        visit.may("table_id", self.table_id);
        visit.may("voice", self.voice);
        visit.may("scribed", self.scribed);
    }
};

// An echo becomes a card of its own, with the number that it had when that is free.
struct SeparateEcho {
    static constexpr Message done = words::separate_echo;
    CardId id;  // of the card
    EchoId echo;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("echo", self.echo);
    }
};

// A card that says several things becomes several: it keeps the first text, and each of the others
// becomes a card that is described as it is.
struct SplitCard {
    static constexpr Message done = words::split_card;
    CardId card;
    std::vector<std::string> texts;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("card", self.card);
        visit.must("texts", self.texts);
    }
};

}  // namespace yoriai
