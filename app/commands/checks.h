#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "commands/refusals.h"
#include "text/refusal_messages.h"

namespace yoriai {

inline constexpr int largest_count = 10'000'000;   // of whatever is counted
inline constexpr double board_reach = 10'000'000;  // of a position, in each direction

// Questions that several refusals ask. Each gives why not, or nothing.

// The first of the reasons that is one.
inline Refusal first_of(std::initializer_list<Refusal> reasons) {
    for (const Refusal& reason : reasons)
        if (reason) return reason;
    return {};
}

template <class Entity>
Refusal missing(const Workshop& workshop, Id<Entity> id) {
    if (workshop.find(id)) return {};
    return sentence(words::no_such_thing);
}

// For an id that may be none.
template <class Entity>
Refusal missing_if_given(const Workshop& workshop, Id<Entity> id) {
    return id ? missing(workshop, id) : Refusal();
}

template <class Entity>
Refusal any_missing(const Workshop& workshop, const std::vector<Id<Entity>>& ids) {
    for (const auto id : ids)
        if (!workshop.find(id)) return sentence(words::no_such_thing);
    return {};
}

template <class Entity>
Refusal taken(const Workshop& workshop, Id<Entity> id) {
    if (id && workshop.find(id)) return sentence(words::id_taken);
    return {};
}

// A text that must be there: not blank, characters only, at most 5,000 of them.
Refusal bad_text(const std::string& text, const Message& when_empty = words::text_empty);
// The same for a text that may be empty.
Refusal bad_optional_text(const std::string& text);
Refusal bad_optional_text(const std::optional<std::string>& text);
Refusal bad_name(const std::optional<std::string>& name);

Refusal bad_count(const std::optional<int>& count);
Refusal bad_year(const std::optional<int>& year);

// A photo belongs to a card or to a table.
Refusal photo_of_one(CardId, TableId);
// A picture that is none, is too large, or still holds what the camera wrote into it.
Refusal bad_picture(const Bytes&, int width, int height);

// Positions stay within ten million pixels, so that drawing never leaves the numbers it can hold.
Refusal off_board(double x, double y);

}  // namespace yoriai
