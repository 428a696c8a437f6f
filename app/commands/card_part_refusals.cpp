#include <algorithm>

#include "commands/checks.h"
#include "text/card_part_messages.h"

namespace yoriai {
namespace {

bool is_voted_on(const Workshop& workshop, CardId card) {
    return std::any_of(workshop.items().begin(), workshop.items().end(),
                       [&](const Item& item) { return item.card == card; });
}

}  // namespace

Refusal refusal(const Workshop& workshop, const AddPhoto& command) {
    if (workshop.photos().size() >= most_photos)
        return sentence(words::photo_too_many, std::to_string(most_photos));
    return first_of({taken(workshop, command.id), photo_of_one(command.card, command.table_id),
                     missing_if_given(workshop, command.card),
                     missing_if_given(workshop, command.table_id),
                     bad_optional_text(command.caption),
                     bad_picture(command.picture, command.width, command.height)});
}

Refusal refusal(const Workshop& workshop, const ChangePhoto& command) {
    return first_of({missing(workshop, command.photo), bad_optional_text(command.caption)});
}

Refusal refusal(const Workshop& workshop, const RemovePhoto& command) {
    return missing(workshop, command.photo);
}

Refusal refusal(const Workshop& workshop, const CommentOnCard& command) {
    return first_of(
        {taken(workshop, command.id), missing(workshop, command.card), bad_text(command.text)});
}

Refusal refusal(const Workshop& workshop, const ChangeCardComment& command) {
    return first_of(
        {missing(workshop, command.comment), command.text ? bad_text(*command.text) : Refusal()});
}

Refusal refusal(const Workshop& workshop, const RemoveCardComment& command) {
    return missing(workshop, command.comment);
}

Refusal refusal(const Workshop& workshop, const MergeCards& command) {
    if (command.merged.empty() || std::find(command.merged.begin(), command.merged.end(),
                                            command.card) != command.merged.end())
        return sentence(words::merge_nothing);
    if (const auto why =
            first_of({missing(workshop, command.card), any_missing(workshop, command.merged)}))
        return why;
    for (const CardId card : command.merged)
        if (is_voted_on(workshop, card)) return sentence(words::card_voted_on);
    return {};
}

Refusal refusal(const Workshop& workshop, const EchoCard& command) {
    return first_of({missing(workshop, command.card), bad_optional_text(command.text),
                     missing_if_given(workshop, command.meeting),
                     missing_if_given(workshop, command.table_id)});
}

Refusal refusal(const Workshop& workshop, const SeparateEcho& command) {
    const bool full = workshop.cards().size() >= most_cards;
    return first_of({taken(workshop, command.id), missing(workshop, command.echo),
                     full ? sentence(words::too_many_cards) : Refusal()});
}

Refusal refusal(const Workshop& workshop, const SplitCard& command) {
    if (const auto why = missing(workshop, command.card)) return why;
    if (command.texts.size() < 2) return sentence(words::split_nothing);
    if (workshop.cards().size() + command.texts.size() > most_cards)
        return sentence(words::too_many_cards);
    for (const std::string& text : command.texts)
        if (const auto why = bad_text(text)) return why;
    return {};
}

}  // namespace yoriai
