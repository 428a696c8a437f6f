#include <charconv>

#include "commands/refusals.h"
#include "model/round_rules.h"
#include "text/vote_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr std::string_view ballots_area = "choose.ballots";
constexpr float ballot_row_height = 58;
constexpr std::size_t most_figures_of_a_number = 6;

const Message& keys_words(RoundMethod method) {
    switch (method) {
        case RoundMethod::weights:
            return words::vote_ballot_keys_weights;
        case RoundMethod::ranking:
        case RoundMethod::run_off:
            return words::vote_ballot_keys_places;
        case RoundMethod::agreement:
            return words::vote_ballot_keys_agreement;
        case RoundMethod::importance_feasibility:
            return words::vote_ballot_keys_pairs;
        case RoundMethod::score:
        case RoundMethod::judgment:
        case RoundMethod::gradients:
        case RoundMethod::fist:
            return words::vote_ballot_keys_marks;
        default:
            return words::vote_ballot_keys_dots;
    }
}

class BallotEntry {
 public:
    BallotEntry(ChoosePanel& panel, DeskContext& context, const Round& round)
        : panel_(panel),
          ballot_(panel.ballot),
          context_(context),
          round_(round),
          items_(context.workshop().items_of(round.id)) {}

    void take_keys();
    void draw(Box room);

 private:
    const Workshop& workshop() const { return context_.workshop(); }
    void look_after_sent();
    std::optional<int> number() const;
    void cast();
    void withdraw();
    void draw_number(Box row);
    void draw_buttons(Box row, const std::vector<BallotLine>& lines);
    void draw_item(Box row, std::size_t place, const std::vector<BallotLine>& lines);

    ChoosePanel& panel_;
    BallotKeys& ballot_;
    DeskContext& context_;
    const Round& round_;
    std::vector<const Item*> items_;
};

// A ballot that the session refused comes back as it was keyed in.
void BallotEntry::look_after_sent() {
    if (ballot_.expected == 0) return;
    const bool arrived = workshop().ballots(round_.id).size() >= ballot_.expected;
    if (!arrived && ++ballot_.waited < frames_for_a_ballot) return;
    if (!arrived && ballot_.keys.empty()) {
        ballot_.keys = ballot_.sent_keys;
        ballot_.number = ballot_.sent_number;
    }
    ballot_.expected = 0;
}

std::optional<int> BallotEntry::number() const {
    int value = 0;
    const std::string& text = ballot_.number;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc()) return {};
    return value;
}

void BallotEntry::cast() {
    CastBallot cast;
    cast.round = round_.id;
    cast.table_id = panel_.column;
    cast.votes = read_ballot_keys(workshop(), round_, ballot_.keys);
    cast.number = number();
    cast.age_band = ballot_.age_band;
    cast.neighbourhood = ballot_.neighbourhood;
    cast.voice = ballot_.voice;
    if (cast.votes.empty()) return;
    if (const Refusal why = refusal(workshop(), cast)) {
        ballot_.refused = say(*why);
        return;
    }
    ballot_.sent_keys = ballot_.keys;
    ballot_.sent_number = ballot_.number;
    ballot_.expected = workshop().ballots(round_.id).size() + 1;
    ballot_.waited = 0;
    context_.ask(cast);
    // The next of a pile in order needs no number typed.
    if (cast.number) ballot_.number = std::to_string(*cast.number + 1);
    ballot_.keys.clear();
    ballot_.refused.clear();
}

void BallotEntry::withdraw() {
    WithdrawBallot wrong;
    wrong.round = round_.id;
    wrong.table_id = panel_.column;
    wrong.votes = read_ballot_keys(workshop(), round_, ballot_.keys);
    wrong.age_band = ballot_.age_band;
    wrong.neighbourhood = ballot_.neighbourhood;
    wrong.voice = ballot_.voice;
    if (const Refusal why = refusal(workshop(), wrong)) {
        ballot_.refused = say(*why);
        return;
    }
    context_.ask(wrong);
    ballot_.keys.clear();
    ballot_.number.clear();  // its number stays used: the corrected one is keyed in without
    ballot_.refused.clear();
}

void BallotEntry::take_keys() {
    look_after_sent();
    if (round_.state != RoundState::open || !context_.focus.has(ballots_area)) return;
    context_.focus.keeps_tab = true;
    for (const char key : typed_ballot_keys()) {
        ballot_.refused.clear();
        if (ballot_.in_number) {
            if (key >= '0' && key <= '9' && ballot_.number.size() < most_figures_of_a_number)
                ballot_.number += key;
        } else if (takes_ballot_key(workshop(), round_, ballot_.keys, key)) {
            ballot_.keys += key;
        }
    }
    std::string& written = ballot_.in_number ? ballot_.number : ballot_.keys;
    if (key_pressed(context_, ImGuiKey_Backspace, true) && !written.empty()) written.pop_back();
    if (key_pressed(context_, ImGuiKey_Escape)) {
        written.clear();
        ballot_.refused.clear();
    }
    if (key_pressed(context_, ImGuiKey_Tab)) {
        ballot_.in_number = !ballot_.in_number;
        if (ballot_.in_number) ballot_.number.clear();
    }
    const bool enter =
        key_pressed(context_, ImGuiKey_Enter) || key_pressed(context_, ImGuiKey_KeypadEnter);
    if (enter && ballot_.in_number)
        ballot_.in_number = false;
    else if (enter)
        cast();
}

void BallotEntry::draw_number(Box row) {
    const Painter& painter = context_.painter;
    const Palette& colours = context_.colours();
    const std::string_view label = say(words::vote_ballot_number);
    painter.text_in(row.cut_left(painter.text_width(label, type::base), painter.px(16)), type::base,
                    label, colours.ink);
    const Box cell = row.cut_left(painter.px(130), painter.px(16));
    TallyCell picture;
    picture.typed = ballot_.number;
    picture.current = ballot_.in_number;
    draw_tally_cell(painter, cell, picture);
    if (ballot_.number.empty() && !ballot_.in_number)
        painter.text_in(cell, type::second, say(words::vote_no_number), colours.ink2,
                        Align::centre);
    painter.text_in(row, type::second, say(words::vote_number_key), colours.ink2);
}

void BallotEntry::draw_item(Box row, std::size_t place, const std::vector<BallotLine>& lines) {
    const Painter& painter = context_.painter;
    const Palette& colours = context_.colours();
    mark("choose.ballot.item." + std::to_string(place), row);
    painter.line({row.x, row.bottom()}, {row.right(), row.bottom()}, colours.line, 1);
    const Box key = row.cut_left(painter.px(44), painter.px(12));
    const char sign[] = {item_key(place), '\0'};
    draw_key_cap(painter, {key.x, key.y + painter.px(14)}, painter.px(30), sign, colours.ink2);
    const Box marked = row.cut_right(painter.px(220), painter.px(12));
    painter.text_in(row, type::base, items_[place]->text, colours.ink);
    for (const BallotLine& line : lines)
        if (line.item == items_[place]->id)
            painter.text_in(marked, type::tally.bold(), vote_words(workshop(), round_, line),
                            colours.ink, Align::right);
}

void BallotEntry::draw_buttons(Box row, const std::vector<BallotLine>& lines) {
    context_.painter.text_in(
        row.cut_left(context_.px(240)), type::base.bold(),
        say(words::vote_ballots_in, {std::to_string(workshop().ballots(round_.id).size())}),
        context_.colours().ink);
    const bool ready = round_.state == RoundState::open && !lines.empty();
    if (button_right(context_, "choose.cast", row, {say(words::vote_cast), ButtonKind::normal},
                     ready))
        cast();
    if (button_right(context_, "choose.withdraw", row,
                     {say(words::vote_withdraw), ButtonKind::quiet}, ready))
        withdraw();
}

void BallotEntry::draw(Box room) {
    const Painter& painter = context_.painter;
    const Box buttons = room.cut_bottom(painter.px(space::button), painter.px(12));
    if (!ballot_.refused.empty())
        draw_hint(
            painter,
            room.cut_bottom(hint_height(painter, room.width, ballot_.refused), painter.px(12)),
            HintKind::warning, ballot_.refused);
    draw_number(room.cut_top(painter.px(52), painter.px(12)));
    painter.text_in(room.cut_top(painter.px(32), painter.px(8)), type::second,
                    say(keys_words(round_.method)), context_.colours().ink2);
    const auto lines = read_ballot_keys(workshop(), round_, ballot_.keys);
    {
        ScrollArea area(context_, "choose.ballot_scroll", room, panel_.grid_scroll);
        Box list = area.column();
        for (std::size_t place = 0; place < items_.size(); ++place)
            draw_item(list.cut_top(painter.px(ballot_row_height)), place, lines);
        area.end_at(list.y);
    }
    if (interact(context_, ballots_area, room).clicked) context_.focus.give(ballots_area, false);
    draw_buttons(buttons, lines);
}

}  // namespace

void draw_ballot_entry(ChoosePanel& panel, DeskContext& context, Box room, const Round& round) {
    if (round.state == RoundState::open && context.focus.on_top() && context.focus.now().empty())
        context.focus.give(ballots_area, false);
    BallotEntry entry(panel, context, round);
    entry.take_keys();
    entry.draw(room);
}

}  // namespace yoriai
