#include <algorithm>

#include "commands/checks.h"

namespace yoriai {
namespace {

Refusal bad_cards(const Workshop& workshop, const std::vector<CardId>& cards) {
    if (cards.empty()) return sentence(words::no_cards_given);
    return any_missing(workshop, cards);
}

Refusal bad_places(const Workshop& workshop, const std::vector<CardPlace>& places) {
    for (const CardPlace& place : places)
        if (const auto why = first_of({missing(workshop, place.card), off_board(place.x, place.y)}))
            return why;
    return {};
}

Refusal bad_names(const std::vector<std::string>& names) {
    for (const std::string& name : names)
        if (const auto why = bad_text(name, words::name_empty)) return why;
    return {};
}

Refusal no_room(const Workshop& workshop, std::size_t more) {
    if (workshop.cards().size() + more > most_cards) return sentence(words::too_many_cards);
    return {};
}

}  // namespace

Refusal refusal(const Workshop& workshop, const AddCard& command) {
    return first_of(
        {taken(workshop, command.id), bad_text(command.text), no_room(workshop, 1),
         missing_if_given(workshop, command.meeting), missing_if_given(workshop, command.table_id),
         missing_if_given(workshop, command.theme), any_missing(workshop, command.fields),
         bad_names(command.tags), off_board(command.x.value_or(0), command.y.value_or(0))});
}

Refusal refusal(const Workshop& workshop, const ImportCards& command) {
    if (command.cards.empty()) return sentence(words::no_cards_given);
    if (const auto why = first_of(
            {no_room(workshop, command.cards.size()), missing_if_given(workshop, command.meeting)}))
        return why;
    for (const NewCard& card : command.cards)
        if (const auto why =
                first_of({bad_text(card.text), bad_count(card.table), bad_names(card.fields),
                          bad_names(card.tags), bad_optional_text(card.theme)}))
            return why;
    return {};
}

Refusal refusal(const Workshop& workshop, const EditCard& command) {
    return first_of({missing(workshop, command.card), bad_text(command.text)});
}

Refusal refusal(const Workshop& workshop, const DescribeCards& command) {
    return first_of({bad_cards(workshop, command.cards),
                     missing_if_given(workshop, command.table_id.value_or(TableId{})),
                     missing_if_given(workshop, command.meeting.value_or(MeetingId{}))});
}

Refusal refusal(const Workshop& workshop, const SetCardFields& command) {
    return first_of({bad_cards(workshop, command.cards), any_missing(workshop, command.fields)});
}

Refusal refusal(const Workshop& workshop, const SetCardTags& command) {
    return first_of({bad_cards(workshop, command.cards), bad_names(command.tags)});
}

Refusal refusal(const Workshop& workshop, const WriteNote& command) {
    return first_of({missing(workshop, command.card), bad_optional_text(command.note)});
}

Refusal refusal(const Workshop& workshop, const MoveCards& command) {
    if (command.places.empty()) return sentence(words::no_cards_given);
    return bad_places(workshop, command.places);
}

Refusal refusal(const Workshop& workshop, const PutCards& command) {
    return first_of({bad_cards(workshop, command.cards), missing_if_given(workshop, command.theme),
                     bad_places(workshop, command.places)});
}

Refusal refusal(const Workshop& workshop, const KeepLone& command) {
    return bad_cards(workshop, command.cards);
}

Refusal refusal(const Workshop& workshop, const RemoveCards& command) {
    if (const auto why = bad_cards(workshop, command.cards)) return why;
    for (const Item& item : workshop.items())
        if (item.card &&
            std::find(command.cards.begin(), command.cards.end(), item.card) != command.cards.end())
            return sentence(words::card_voted_on);
    return {};
}

}  // namespace yoriai
