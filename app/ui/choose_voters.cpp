#include "text/choose_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

// Chips of a row that breaks where it is full.
class Chips {
 public:
    Chips(DeskContext& context, Box& room) : context_(context), room_(room), row_(next_row()) {}

    bool offer(const std::string& id, const std::string& label, bool on) {
        Chip chip;
        chip.label = label;
        chip.on = on;
        if (chip_size(context_.painter, chip).x > row_.width) row_ = next_row();
        return chip_left(context_, id, row_, chip);
    }

 private:
    Box next_row() { return room_.cut_top(context_.px(36), context_.px(10)); }

    DeskContext& context_;
    Box& room_;
    Box row_;
};

}  // namespace

void draw_entry_table(ChoosePanel& panel, DeskContext& context, Box& room) {
    if (context.workshop().tables().empty()) return;
    Chips chips(context, room);
    if (chips.offer("choose.table.0", say(words::choose_hall_column), !panel.column))
        panel.column = {};
    std::size_t place = 0;
    for (const Table& table : context.workshop().tables())
        if (chips.offer("choose.table." + std::to_string(++place), table_name(table),
                        panel.column == table.id))
            panel.column = table.id;
}

void draw_entry_attribute(ChoosePanel& panel, DeskContext& context, Box& room, const Round& round) {
    BallotKeys& pile = panel.ballot;
    if (round.attribute != BallotAttribute::age_band) pile.age_band.reset();
    if (round.attribute != BallotAttribute::voice) pile.voice.reset();
    if (round.attribute != BallotAttribute::neighbourhood) pile.neighbourhood = {};
    if (round.attribute == BallotAttribute::none) return;
    Chips chips(context, room);
    // The chip that is on, pressed again, goes off.
    const auto offer = [&](std::size_t place, const std::string& label, auto& chosen,
                           const auto& value) {
        const bool on = chosen == value;
        if (!chips.offer("choose.voter." + std::to_string(place), label, on)) return;
        chosen = on ? std::decay_t<decltype(chosen)>{} : std::decay_t<decltype(chosen)>{value};
    };
    if (round.attribute == BallotAttribute::age_band)
        for (std::size_t i = 0; i < names(AgeBand{}).size(); ++i)
            offer(i, say(age_words(static_cast<AgeBand>(i))), pile.age_band,
                  std::optional(static_cast<AgeBand>(i)));
    if (round.attribute == BallotAttribute::voice)
        for (std::size_t i = 0; i < names(Voice{}).size(); ++i)
            offer(i, say(voice_words(static_cast<Voice>(i))), pile.voice,
                  std::optional(static_cast<Voice>(i)));
    if (round.attribute != BallotAttribute::neighbourhood) return;
    std::size_t place = 0;
    for (const Neighbourhood& each : context.workshop().neighbourhoods())
        offer(place++, each.name, pile.neighbourhood, each.id);
}

}  // namespace yoriai
