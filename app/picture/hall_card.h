#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// A card that is not hidden: nothing else can be made into one.
class HallCard {
 public:
    static std::optional<HallCard> of(const Workshop&, const Card&);

    const std::string& text() const { return text_; }
    std::optional<int> field() const { return field_; }  // order of its first field
    const std::string& field_name() const { return field_name_; }
    const std::string& table() const { return table_; }  // 3班
    const std::optional<Photo>& photo() const { return photo_; }

    bool spotted = false;  // the facilitator points at it

 private:
    HallCard() = default;
    std::string text_, field_name_, table_;
    std::optional<int> field_;
    std::optional<Photo> photo_;
};

// What became of one card: sentences in the order of the way to the plan.
struct HallStory {
    HallCard card;
    std::vector<std::string> steps;
};

// The words of an item; nothing for a card that the room may not see.
std::optional<std::string> hall_words(const Workshop&, const Item&);
// What became of a card; nothing for one that the room may not see.
std::optional<HallStory> tell_story(const Workshop&, const Card&);

}  // namespace yoriai
