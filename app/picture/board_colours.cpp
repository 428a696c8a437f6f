#include "picture/board_colours.h"

#include <array>
#include <set>

#include "base/utf8.h"
#include "text/hall_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t most_looks = 8;  // the ninth look is that of no certain field

std::int64_t colour_id(const Card& card, CardColouring by) {
    if (by == CardColouring::table) return card.table_id.value;
    if (by == CardColouring::voice) return static_cast<std::int64_t>(card.voice) + 1;
    return card.theme.value;
}

std::string letter(std::size_t number) {
    return std::string(1, static_cast<char>('A' + number % 26));
}

ThemeId outermost(const Workshop& workshop, const Theme& theme) {
    ThemeId id = theme.id;
    for (const Theme* at = &theme; at; at = workshop.find(at->parent)) id = at->id;
    return id;
}

class ColourMaker {
 public:
    ColourMaker(const Workshop& workshop, CardColouring by) : workshop_(workshop) {
        made_.by = by;
        for (const Card& card : workshop.cards()) used_.insert(colour_id(card, by));
    }

    void add(std::int64_t id, std::string sign, std::string name) {
        if (!used_.contains(id)) return;
        made_.places[id] = made_.keys.size();
        made_.keys.push_back(
            {static_cast<int>(made_.keys.size() % most_looks), std::move(sign), std::move(name)});
    }
    void add_tables() {
        for (const Table& table : workshop_.tables()) {
            const std::string number = std::to_string(table.number);
            add(table.id.value, number,
                table.name.empty() ? say(words::picture_table, {number}) : table.name);
        }
    }
    void add_voices() {
        constexpr std::array voices = {&words::plan_voice_resident, &words::plan_voice_group,
                                       &words::plan_voice_official};
        static_assert(voices.size() == names(Voice{}).size());
        for (std::size_t i = 0; i < voices.size(); ++i) {
            const std::string name = say(*voices[i]);
            std::size_t end = 0;
            next_character(name, end);
            add(static_cast<std::int64_t>(i) + 1, name.substr(0, end), name);
        }
    }
    // Inner themes share the entry of the outermost one around them.
    void add_themes() {
        for (const Theme& theme : workshop_.themes())
            if (used_.contains(theme.id.value)) used_.insert(outermost(workshop_, theme).value);
        for (const Theme& theme : workshop_.themes())
            if (!workshop_.find(theme.parent))
                add(theme.id.value, letter(made_.keys.size()),
                    theme.title.empty() ? say(words::picture_untitled_theme) : theme.title);
        for (const Theme& theme : workshop_.themes()) {
            const auto found = made_.places.find(outermost(workshop_, theme).value);
            if (found != made_.places.end()) made_.places[theme.id.value] = found->second;
        }
    }
    BoardColours take() { return std::move(made_); }

 private:
    const Workshop& workshop_;
    BoardColours made_;
    std::set<std::int64_t> used_;
};

}  // namespace

std::optional<int> field_order(const Workshop& workshop, FieldId id) {
    const Field* field = workshop.find(id);
    if (!field) return {};
    return static_cast<int>(field->place);
}

std::optional<int> field_order(const Workshop& workshop, const Card& card) {
    if (card.fields.empty()) return {};
    return field_order(workshop, card.fields.front());
}

const ColourKey* BoardColours::key_of(const Card& card) const {
    const auto found = places.find(colour_id(card, by));
    return found == places.end() ? nullptr : &keys[found->second];
}

BoardColours board_colours(const Workshop& workshop, CardColouring by) {
    if (by == CardColouring::field) return {};
    ColourMaker maker(workshop, by);
    if (by == CardColouring::table) maker.add_tables();
    if (by == CardColouring::voice) maker.add_voices();
    if (by == CardColouring::theme) maker.add_themes();
    return maker.take();
}

}  // namespace yoriai
