#include <algorithm>

#include "model/round_rules.h"
#include "store/write.h"

namespace yoriai {
namespace {

// The words of what the item asks about, as they stand now.
std::string words_of(const Workshop& workshop, const Item& item) {
    if (const Card* card = workshop.find(item.card)) return card->text;
    if (const Theme* theme = workshop.find(item.theme)) return theme->title;
    if (const Issue* issue = workshop.find(item.issue)) return issue->title;
    if (const Action* action = workshop.find(item.action)) return action->title;
    return item.text;
}

void add_item(Edit& edit, RoundId round, const NewItem& asked, std::int64_t place) {
    Item item;
    item.id = given_or_new(asked.id);
    item.round = round;
    item.place = place;
    item.card = asked.card;
    item.theme = asked.theme;
    item.issue = asked.issue;
    item.action = asked.action;
    item.text = asked.text;
    item.text = words_of(edit.workshop(), item);
    item.field = asked.field;
    edit.put(item);
}

void set_state(Edit& edit, RoundId id, RoundState state) {
    Round round = *edit.workshop().find(id);
    round.state = state;
    edit.put(round);
}

}  // namespace

void write(Edit& edit, const AddRound& command) {
    Round added;
    added.id = given_or_new(command.id);
    added.number = next_number(edit.workshop().rounds());
    added.question = command.question;
    added.method = command.method;
    added.meeting = command.meeting;
    added.dots = command.dots;
    added.most_on_one = command.most_on_one;
    added.eligible = command.eligible;
    added.top_grade = command.top_grade;
    added.attribute = command.attribute;
    edit.put(added);
    std::int64_t place = 0;
    for (const NewItem& item : command.items) add_item(edit, added.id, item, place++);
}

void write(Edit& edit, const RepeatRound& command) {
    Round added = *edit.workshop().find(command.round);
    added.id = given_or_new(command.id);
    added.number = next_number(edit.workshop().rounds());
    added.question = command.question;
    added.state = RoundState::prepared;
    added.corrections = 0;
    if (command.meeting) added.meeting = command.meeting;
    set(added.method, command.method);
    set(added.dots, command.dots);
    set(added.most_on_one, command.most_on_one);
    set(added.top_grade, command.top_grade);
    set(added.attribute, command.attribute);
    edit.put(added);
    std::int64_t place = 0;
    for (const Item* old : edit.workshop().items_of(command.round)) {
        if (!command.items.empty() &&
            std::find(command.items.begin(), command.items.end(), old->id) == command.items.end())
            continue;
        Item item = *old;
        item.id = new_id<ItemId>();
        item.round = added.id;
        item.place = place++;
        edit.put(item);
    }
}

void write(Edit& edit, const ChangeRound& command) {
    Round changed = *edit.workshop().find(command.round);
    set(changed.question, command.question);
    set(changed.method, command.method);
    set(changed.dots, command.dots);
    set(changed.most_on_one, command.most_on_one);
    set(changed.eligible, command.eligible);
    set(changed.top_grade, command.top_grade);
    set(changed.attribute, command.attribute);
    edit.put(changed);
}

void write(Edit& edit, const RemoveRound& command) {
    for (const Tally& tally : edit.workshop().tallies())
        if (tally.round == command.round) edit.erase(tally.id);
    for (const Item* item : edit.workshop().items_of(command.round)) edit.erase(item->id);
    edit.erase(command.round);
}

void write(Edit& edit, const AddItem& command) {
    const auto items = edit.workshop().items_of(command.round);
    add_item(edit, command.round, command.item, items.empty() ? 0 : items.back()->place + 1);
}

void write(Edit& edit, const RemoveItem& command) {
    for (const Tally& tally : edit.workshop().tallies())
        if (tally.item == command.item || tally.against == command.item) edit.erase(tally.id);
    edit.erase(command.item);
}

void write(Edit& edit, const OpenRound& command) {
    // Until now the words could still be changed; from now on they are what people vote on.
    if (edit.workshop().find(command.round)->state == RoundState::prepared) {
        for (const Item* found : edit.workshop().items_of(command.round)) {
            Item item = *found;
            item.text = words_of(edit.workshop(), item);
            item.field = edit.workshop().find(command.round)->method == RoundMethod::one_per_field
                             ? field_of(edit.workshop(), item)
                             : item.field;
            edit.put(item);
        }
    }
    set_state(edit, command.round, RoundState::open);
}

void write(Edit& edit, const CloseRound& command) {
    set_state(edit, command.round, RoundState::closed);
}

void write(Edit& edit, const RevealRound& command) {
    set_state(edit, command.round, RoundState::revealed);
}

void write(Edit& edit, const EnterTally& command) {
    Tally entered;
    entered.round = command.round;
    entered.item = command.item;
    entered.table_id = command.table_id;
    entered.answer = command.answer;
    entered.count = command.count;
    entered.against = command.against;
    entered.grade = command.grade;
    entered.feasibility = command.feasibility;
    for (const Tally& old : edit.workshop().tallies())
        if (old.item == entered.item && old.table_id == entered.table_id &&
            old.order() == entered.order())
            entered.id = old.id;
    if (entered.count > 0) {
        entered.id = given_or_new(entered.id);
        edit.put(entered);
    } else if (entered.id) {
        edit.erase(entered.id);
    }
}

}  // namespace yoriai
