#include <algorithm>

#include "base/utf8.h"
#include "store/theme_places.h"
#include "store/write.h"

namespace yoriai {
namespace {

template <class List>
void add_all(List& list, const List& more) {
    list.insert(list.end(), more.begin(), more.end());
    list = without_doubles(list);
}

// Actions that answer one of the merged cards answer the card that is kept.
void keep_in_actions(Edit& edit, const std::vector<CardId>& merged, CardId kept) {
    for (const Action& action : edit.workshop().actions()) {
        Action changed = action;
        for (const CardId card : merged)
            std::replace(changed.cards.begin(), changed.cards.end(), card, kept);
        changed.cards = without_doubles(changed.cards);
        if (changed.cards != action.cards) edit.put(changed);
    }
}

Echo echo_of(const Card& card, CardId kept) {
    Echo echo;
    echo.id = new_id<EchoId>();
    echo.card = kept;
    echo.number = card.number;
    echo.text = card.text;
    echo.meeting = card.meeting;
    echo.table_id = card.table_id;
    echo.voice = card.voice;
    echo.scribed = card.scribed;
    return echo;
}

// Hands what hangs on a card to another.
void move_parts(Edit& edit, CardId from, CardId to) {
    const Workshop& workshop = edit.workshop();
    const CardParts& parts = workshop.parts_of(from);
    const auto move = [&](const auto& list) {
        for (const auto& [number, id] : list) {
            auto part = *workshop.find(id);
            part.card = to;
            edit.put(part);
        }
    };
    move(parts.photos);
    move(parts.comments);
    move(parts.echoes);
}

bool has_number(const Workshop& workshop, int number) {
    for (auto card = workshop.cards().end(); card != workshop.cards().begin();)
        if ((--card)->number <= number) return card->number == number;
    return false;
}

}  // namespace

void erase_parts_of(Edit& edit, CardId card) {
    const auto erase = [&](const auto& list) {
        for (const auto& [number, id] : list) edit.erase(id);
    };
    const CardParts& parts = edit.workshop().parts_of(card);
    erase(parts.photos);
    erase(parts.comments);
    erase(parts.echoes);
}

void write(Edit& edit, const AddPhoto& command) {
    Photo photo;
    photo.id = given_or_new(command.id);
    photo.number = next_number(edit.workshop().photos());
    photo.card = command.card;
    photo.table_id = command.table_id;
    photo.caption = command.caption;
    photo.public_use = command.public_use;
    photo.width = command.width;
    photo.height = command.height;
    photo.picture = command.picture;
    edit.put(photo);
}

void write(Edit& edit, const ChangePhoto& command) {
    Photo photo = *edit.workshop().find(command.photo);
    set(photo.caption, command.caption);
    set(photo.public_use, command.public_use);
    edit.put(photo);
}

void write(Edit& edit, const RemovePhoto& command) { edit.erase(command.photo); }

void write(Edit& edit, const CommentOnCard& command) {
    CardComment comment;
    comment.id = given_or_new(command.id);
    comment.number = next_number(edit.workshop().card_comments());
    comment.card = command.card;
    comment.text = command.text;
    edit.put(comment);
}

void write(Edit& edit, const ChangeCardComment& command) {
    CardComment comment = *edit.workshop().find(command.comment);
    set(comment.text, command.text);
    set(comment.settled, command.settled);
    edit.put(comment);
}

void write(Edit& edit, const RemoveCardComment& command) { edit.erase(command.comment); }

void write(Edit& edit, const MergeCards& command) {
    Card kept = *edit.workshop().find(command.card);
    const std::vector<CardId> merged = without_doubles(command.merged);
    erase_links_of(edit, merged);
    keep_in_actions(edit, merged, kept.id);
    for (const CardId id : merged) {
        const Card& card = *edit.workshop().find(id);
        add_all(kept.fields, card.fields);
        add_all(kept.tags, card.tags);
        if (!card.note.empty()) kept.note += (kept.note.empty() ? "" : "\n") + card.note;
        kept.hidden = kept.hidden || card.hidden;
        edit.put(echo_of(card, kept.id));
        move_parts(edit, id, kept.id);
        erase_answers_to(edit, id);
        edit.erase(id);
    }
    kept.note = first_characters(kept.note, most_card_characters);
    edit.put(kept);
}

void write(Edit& edit, const EchoCard& command) {
    Echo echo;
    echo.id = new_id<EchoId>();
    echo.card = command.card;
    echo.text = command.text;
    echo.meeting = command.meeting;
    echo.table_id = command.table_id;
    echo.voice = command.voice;
    echo.scribed = command.scribed;
    edit.put(echo);
}

void write(Edit& edit, const SeparateEcho& command) {
    const Workshop& workshop = edit.workshop();
    const Echo& echo = *workshop.find(command.echo);
    Card card = *workshop.find(echo.card);
    if (!echo.text.empty()) card.text = echo.text;
    card.id = given_or_new(command.id);
    card.number = echo.number > 0 && !has_number(workshop, echo.number)
                      ? echo.number
                      : next_number(workshop.cards());
    card.meeting = echo.meeting;
    card.table_id = echo.table_id;
    card.voice = echo.voice;
    card.scribed = echo.scribed;
    card.note.clear();
    card.pinned = false;
    card.position =
        card.theme ? place_in_theme(workshop.cards_in(card.theme).size()) : edit.free_place();
    edit.erase(echo.id);
    edit.put(card);
}

void write(Edit& edit, const SplitCard& command) {
    const Workshop& workshop = edit.workshop();
    Card card = *workshop.find(command.card);
    card.text = command.texts.front();
    edit.put(card);
    int number = next_number(workshop.cards());
    std::size_t index = workshop.cards_in(card.theme).size();
    card.note.clear();
    card.pinned = false;
    for (auto text = command.texts.begin() + 1; text != command.texts.end(); ++text) {
        card.id = new_id<CardId>();
        card.number = number++;
        card.text = *text;
        card.position = card.theme ? place_in_theme(index++) : edit.free_place();
        edit.put(card);
    }
}

}  // namespace yoriai
