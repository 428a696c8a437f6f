#include <map>

#include "base/utf8.h"
#include "store/theme_places.h"
#include "store/write.h"

namespace yoriai {
namespace {

// Finds tags by name and makes those that are new, each once in an edit.
class TagNames {
 public:
    explicit TagNames(Edit& edit) : edit_(edit) {
        for (const Tag& tag : edit.workshop().tags()) known_[tag.name] = tag.id;
    }

    std::vector<TagId> ids(const std::vector<std::string>& names) {
        std::vector<TagId> found;
        for (const std::string& name : names) {
            TagId& id = known_[name];
            if (!id) {
                Tag added;
                added.id = id = new_id<TagId>();
                added.name = name;
                edit_.put(added);
            }
            found.push_back(id);
        }
        return without_doubles(found);
    }

 private:
    Edit& edit_;
    std::map<std::string, TagId> known_;
};

template <class Change>
void change_cards(Edit& edit, const std::vector<CardId>& cards, Change change) {
    for (const CardId id : cards) {
        Card card = *edit.workshop().find(id);
        change(card);
        edit.put(card);
    }
}

}  // namespace

void write(Edit& edit, const AddCard& command) {
    Card card;
    card.id = given_or_new(command.id);
    card.number = next_number(edit.workshop().cards());
    card.text = command.text;
    card.kind = command.kind;
    card.meeting = command.meeting;
    card.table_id = command.table_id;
    card.voice = command.voice;
    card.scribed = command.scribed;
    card.theme = command.theme;
    if (command.x && command.y) {
        card.position = {*command.x, *command.y};
        card.pinned = true;
    } else if (card.theme) {
        card.position = place_in_theme(edit.workshop().cards_in(card.theme).size());
    } else {
        card.position = edit.free_place();
    }
    card.fields = without_doubles(command.fields);
    if (!command.tags.empty()) card.tags = TagNames(edit).ids(command.tags);
    edit.put(card);
}

void write(Edit& edit, const EditCard& command) {
    Card card = *edit.workshop().find(command.card);
    card.text = command.text;
    edit.put(card);
}

void write(Edit& edit, const DescribeCards& command) {
    change_cards(edit, command.cards, [&](Card& card) {
        set(card.kind, command.kind);
        set(card.voice, command.voice);
        set(card.scribed, command.scribed);
        set(card.hidden, command.hidden);
        set(card.table_id, command.table_id);
        set(card.meeting, command.meeting);
    });
}

void write(Edit& edit, const SetCardFields& command) {
    const auto fields = without_doubles(command.fields);
    change_cards(edit, command.cards, [&](Card& card) { card.fields = fields; });
}

void write(Edit& edit, const SetCardTags& command) {
    const auto tags = TagNames(edit).ids(command.tags);
    change_cards(edit, command.cards, [&](Card& card) { card.tags = tags; });
}

void write(Edit& edit, const WriteNote& command) {
    Card card = *edit.workshop().find(command.card);
    card.note = command.note;
    edit.put(card);
}

void write(Edit& edit, const MoveCards& command) {
    for (const CardPlace& place : command.places) {
        Card card = *edit.workshop().find(place.card);
        card.position = {place.x, place.y};
        card.pinned = true;
        edit.put(card);
    }
}

void write(Edit& edit, const PutCards& command) {
    std::map<CardId, Position> landed;
    for (const CardPlace& place : command.places) landed[place.card] = {place.x, place.y};
    std::size_t index = edit.workshop().cards_in(command.theme).size();
    change_cards(edit, without_doubles(command.cards), [&](Card& card) {
        const auto place = landed.find(card.id);
        if (place != landed.end())
            card.position = place->second;
        else if (card.theme != command.theme)
            card.position = command.theme ? place_in_theme(index++) : edit.free_place();
        card.theme = command.theme;
        card.pinned = true;
        card.lone = false;
    });
}

void write(Edit& edit, const KeepLone& command) {
    change_cards(edit, without_doubles(command.cards), [&](Card& card) {
        card.lone = command.lone;
        if (card.lone && card.theme) {
            card.theme = {};
            card.position = edit.free_place();
        }
    });
}

void write(Edit& edit, const RemoveCards& command) {
    erase_links_of(edit, command.cards);
    forget_in_actions(edit, command.cards);
    for (const CardId id : command.cards) {
        erase_answers_to(edit, id);
        erase_parts_of(edit, id);
        edit.erase(id);
    }
}

namespace {

// An import, card by card: what it names and the workshop lacks is made on the way.
class Import {
 public:
    Import(Edit& edit, MeetingId meeting)
        : edit_(edit),
          tags_(edit),
          meeting_(meeting),
          number_(next_number(edit.workshop().cards())),
          place_(next_place(edit.workshop().fields())) {
        for (const Table& table : edit.workshop().tables()) tables_[table.number] = table.id;
        for (const Field& field : edit.workshop().fields()) fields_[field.name] = field.id;
        for (const Theme& theme : edit.workshop().themes()) themes_.emplace(theme.title, theme.id);
    }

    // The themes that the cards name and the workshop lacks, each as large as its cards need.
    void make_themes(const std::vector<NewCard>& cards) {
        std::vector<std::string> titles;
        std::map<std::string, std::size_t> sizes;
        for (const NewCard& card : cards)
            if (!card.theme.empty() && !themes_.contains(card.theme) && ++sizes[card.theme] == 1)
                titles.push_back(card.theme);
        ThemePlaces places(edit_.workshop());
        std::int64_t place = next_place(edit_.workshop().themes());
        for (const std::string& title : titles) {
            Theme theme;
            theme.id = themes_[title] = new_id<ThemeId>();
            theme.title = title;
            theme.position = places.take(theme_height(sizes[title], {}), 0);
            theme.place = place++;
            edit_.put(theme);
        }
    }

    void add(const NewCard& read) {
        Card card;
        card.id = new_id<CardId>();
        card.number = number_++;
        card.text = read.text;
        card.kind = read.kind;
        card.meeting = meeting_;
        if (read.table > 0) card.table_id = table(read.table);
        card.voice = read.voice;
        card.scribed = read.scribed;
        for (const std::string& name : read.fields) card.fields.push_back(field(name));
        card.fields = without_doubles(card.fields);
        card.tags = tags_.ids(read.tags);
        if (!read.theme.empty()) card.theme = themes_.at(read.theme);
        card.lone = read.lone && !card.theme;
        card.position = card.theme ? next_place_in(card.theme) : edit_.free_place();
        edit_.put(card);
    }

 private:
    TableId table(int number) {
        TableId& id = tables_[number];
        if (!id) {
            Table added;
            added.id = id = new_id<TableId>();
            added.number = number;
            edit_.put(added);
        }
        return id;
    }

    FieldId field(const std::string& name) {
        FieldId& id = fields_[name];
        if (!id) {
            Field added;
            added.id = id = new_id<FieldId>();
            added.name = name;
            added.code = first_characters(trim(name), 1);
            added.place = place_++;
            edit_.put(added);
        }
        return id;
    }

    Position next_place_in(ThemeId theme) {
        const auto known = sizes_.emplace(theme, edit_.workshop().cards_in(theme).size()).first;
        return place_in_theme(known->second++);
    }

    Edit& edit_;
    TagNames tags_;
    MeetingId meeting_;
    int number_;
    std::int64_t place_;
    std::map<int, TableId> tables_;
    std::map<std::string, FieldId> fields_;
    std::map<std::string, ThemeId> themes_;
    std::map<ThemeId, std::size_t> sizes_;
};

}  // namespace

void write(Edit& edit, const ImportCards& command) {
    Import import(edit, command.meeting);
    import.make_themes(command.cards);
    for (const NewCard& card : command.cards) import.add(card);
}

}  // namespace yoriai
