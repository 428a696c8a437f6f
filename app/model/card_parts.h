#pragma once

#include <cstddef>
#include <string>

#include "base/bytes.h"
#include "model/ids.h"
#include "model/kinds.h"

// What hangs on a card: photos, comments of those who work on it, and the same thought told again.

namespace yoriai {

// A photo of a card or of a table, turned and cropped, without what the camera wrote into it.
struct Photo {
    PhotoId id;
    int number = 0;  // the order in which they came
    CardId card;     // of exactly one of the two
    TableId table_id;
    std::string caption;      // what is to be seen; may be empty
    bool public_use = false;  // goes out at the public level too
    int width = 0, height = 0;
    Bytes picture;  // JPEG or PNG

    auto order() const { return number; }
    static constexpr const char* table = "photo";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("card", self.card);
        visit("table_id", self.table_id);
        visit("caption", self.caption);
        visit("public_use", self.public_use);
        visit("width", self.width);
        visit("height", self.height);
        visit("picture", self.picture);
    }
};

// The most bytes, pixels a side and photos that a session takes.
inline constexpr std::size_t most_photo_bytes = 512 * 1024;
inline constexpr int most_photo_side = 1600;
inline constexpr std::size_t most_photos = 300;

// What those who work on the session say of a card; never in the hall or in an export for others.
struct CardComment {
    CardCommentId id;
    int number = 0;  // the order in which they came
    CardId card;
    std::string text;
    bool settled = false;

    auto order() const { return number; }
    static constexpr const char* table = "card_comment";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("card", self.card);
        visit("text", self.text);
        visit("settled", self.settled);
    }
};

// The same thought told again (同じ声): at another table, or as a card that was merged into this
// one. It keeps what was told, so that no voice is lost.
struct Echo {
    EchoId id;
    CardId card;     // that says it
    int number = 0;  // of the card that it was; 0: it never was one
    std::string text;
    MeetingId meeting;
    TableId table_id;
    Voice voice = Voice::resident;
    bool scribed = false;

    auto order() const { return number; }
    static constexpr const char* table = "echo";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("card", self.card);
        visit("number", self.number);
        visit("text", self.text);
        visit("meeting", self.meeting);
        visit("table_id", self.table_id);
        visit("voice", self.voice);
        visit("scribed", self.scribed);
    }
};

}  // namespace yoriai
