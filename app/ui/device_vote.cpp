#include "ui/device_vote.h"

#include <algorithm>
#include <cmath>

#include "commands/refusals.h"
#include "text/device_messages.h"
#include "text/word_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr double seconds_alone = 120;  // a ballot that nobody goes on with is put away

using DevicePage = DeviceVote::Page;

class DeviceScreen {
 public:
    DeviceScreen(DeviceVote& vote, DeskContext& context, const Round& round)
        : vote_(vote), context_(context), round_(round) {}

    // True when the facilitator goes back to the desk.
    bool draw();

 private:
    const Painter& painter() const { return context_.painter; }
    bool enter() const {
        return context_.focus.now().empty() && (key_pressed(context_, ImGuiKey_Enter) ||
                                                key_pressed(context_, ImGuiKey_KeypadEnter));
    }
    void begin_ballot() {
        hand_over({});
        vote_.page =
            round_.attribute == BallotAttribute::none ? DevicePage::asking : DevicePage::voter;
    }
    // Nothing of the ballot stays.
    void hand_over(std::string told);
    void watch_for_nobody();
    CastBallot ballot() const;
    void cast();
    void look_after_sent();
    void draw_head(Box& room);
    bool draw_hand_over(Box room);
    void draw_voter(Box room);
    void draw_confirm(Box room);

    DeviceVote& vote_;
    DeskContext& context_;
    const Round& round_;
};

void DeviceScreen::hand_over(std::string told) {
    const RoundId round = vote_.round;
    const TableId table = vote_.table_id;
    vote_ = {};
    vote_.round = round;
    vote_.table_id = table;
    vote_.told = std::move(told);
    vote_.touched = context_.input.now;
    context_.focus.clear();
    context_.wake_in(0);
}

void DeviceScreen::watch_for_nobody() {
    const ImGuiIO& io = ImGui::GetIO();
    const bool moved = io.MouseDelta.x != 0 || io.MouseDelta.y != 0;
    const bool typed = !io.InputQueueCharacters.empty() || ImGui::IsKeyPressed(ImGuiKey_Enter) ||
                       ImGui::IsKeyPressed(ImGuiKey_Tab);
    if (moved || typed || ImGui::IsMouseDown(ImGuiMouseButton_Left) || vote_.touched == 0)
        vote_.touched = context_.input.now;
    if (vote_.page == DevicePage::hand_over || vote_.page == DevicePage::sending) return;
    const double left = vote_.touched + seconds_alone - context_.input.now;
    if (left <= 0)
        hand_over(say(words::device_nobody));
    else
        context_.wake_in(left);
}

CastBallot DeviceScreen::ballot() const {
    CastBallot cast;
    cast.round = round_.id;
    cast.table_id = vote_.table_id;
    cast.votes = read_ballot_keys(context_.workshop(), round_, vote_.keys);
    cast.age_band = vote_.age_band;
    cast.neighbourhood = vote_.neighbourhood;
    cast.voice = vote_.voice;
    return cast;
}

void DeviceScreen::cast() {
    const CastBallot cast = ballot();
    if (const Refusal why = refusal(context_.workshop(), cast)) {
        vote_.told = say(*why);
        return;
    }
    vote_.expected = context_.workshop().ballots(round_.id).size() + 1;
    vote_.waited = 0;
    vote_.page = DevicePage::sending;
    context_.ask(cast);
    context_.wake_in(0);
}

// A ballot that the session did not take stays here, so that its voter can try again.
void DeviceScreen::look_after_sent() {
    if (context_.workshop().ballots(round_.id).size() >= vote_.expected)
        return hand_over(say(words::device_cast));
    context_.wake_in(0);
    if (++vote_.waited < frames_for_a_ballot) return;
    vote_.page = DevicePage::confirm;
    vote_.told = say(words::device_not_cast);
}

void DeviceScreen::draw_head(Box& room) {
    Box row = room.cut_top(painter().px(space::big_button), painter().px(16));
    if (vote_.page != DevicePage::hand_over) {
        const Button stop{say(words::device_stop),
                          ButtonKind::quiet,
                          ButtonSize::big,
                          Icon::none,
                          Icon::none,
                          "Esc"};
        if (button_right(context_, "device.stop", row, stop) ||
            key_pressed(context_, ImGuiKey_Escape))
            return hand_over(say(words::device_stopped));
    }
    std::string name = say(words::word_round, {std::to_string(round_.number)});
    if (const Table* table = context_.workshop().find(vote_.table_id))
        name += "　" + table_name(*table);
    painter().text_in(row, device_type::words, name, context_.colours().ink2);
    const float height =
        painter().paragraph_height(room.width, device_type::question, round_.question);
    painter().paragraph(room.cut_top(height, painter().px(20)), device_type::question,
                        round_.question, context_.colours().ink);
}

bool DeviceScreen::draw_hand_over(Box room) {
    const Palette& colours = context_.colours();
    const bool open = round_.state == RoundState::open;
    Box foot = room.cut_bottom(painter().px(space::button), painter().px(12));
    const Button desk{say(words::device_to_desk), ButtonKind::quiet};
    if (button_left(context_, "device.to_desk", foot, desk)) vote_.leaving = true;
    painter().text_in(foot, type::second, say(words::device_no_names), colours.ink2, Align::right);
    room.cut_top(std::floor(room.height * 0.18F));
    const auto tell = [&](std::string_view words, const TextStyle& style, ImU32 colour) {
        const float height = painter().paragraph_height(room.width, style, words);
        painter().paragraph(room.cut_top(height, painter().px(24)), style, words, colour,
                            Align::centre);
    };
    if (!vote_.told.empty()) tell(vote_.told, device_type::question.bold(), colours.ok);
    tell(say(open ? words::device_hand_over : words::device_closed), device_type::item,
         colours.ink);
    if (open) {
        tell(say(words::device_privacy), device_type::words, colours.ink);
        room.cut_top(painter().px(16));
        const float width = painter().px(420);
        const Box box = {std::floor(room.centre().x - width / 2), room.y, width, painter().px(120)};
        if (answer_box(context_, "device.begin", box, say(words::device_begin), "", true) ||
            (enter() && !vote_.leaving))
            begin_ballot();
    }
    if (!vote_.leaving) return false;
    const DialogAnswer answer =
        dialog(context_, {"device.leave", say(words::device_leave), say(words::device_leave_about),
                          say(words::device_stay), say(words::device_to_desk), false});
    if (answer == DialogAnswer::stay) vote_.leaving = false;
    return answer == DialogAnswer::go_on;
}

void DeviceScreen::draw_voter(Box room) {
    const Painter& paint = painter();
    const bool age = round_.attribute == BallotAttribute::age_band;
    const bool place = round_.attribute == BallotAttribute::neighbourhood;
    const Message& question = age     ? words::device_which_age
                              : place ? words::device_which_place
                                      : words::device_which_voice;
    paint.text_in(room.cut_top(paint.px(66), paint.px(20)), device_type::item, say(question),
                  context_.colours().ink);
    ScrollArea area(context_, "device.voters", room, vote_.scroll);
    Box list = area.column();
    const auto go_on = [&] {
        vote_.page = DevicePage::asking;
        vote_.scroll = {};
        context_.focus.clear();
        context_.wake_in(0);
    };
    std::size_t at = 0;
    const auto offer = [&](std::string_view words, const auto& choose) {
        const std::string id = "device.voter." + std::to_string(at++);
        if (!answer_box(context_, id, list.cut_top(paint.px(84), paint.px(12)), words, "")) return;
        choose();
        go_on();
    };
    if (age)
        for (std::size_t i = 0; i < names(AgeBand{}).size(); ++i) {
            const auto band = static_cast<AgeBand>(i);
            if (band != AgeBand::unknown)
                offer(say(age_words(band)), [&] { vote_.age_band = band; });
        }
    else if (place)
        for (const Neighbourhood& each : context_.workshop().neighbourhoods())
            offer(each.name, [&] { vote_.neighbourhood = each.id; });
    else
        for (std::size_t i = 0; i < names(Voice{}).size(); ++i)
            offer(say(voice_words(static_cast<Voice>(i))),
                  [&] { vote_.voice = static_cast<Voice>(i); });
    offer(say(words::device_no_answer), [] {});
    area.end_at(list.y);
}

void DeviceScreen::draw_confirm(Box room) {
    const Palette& colours = context_.colours();
    const std::vector<BallotLine> lines = ballot().votes;
    Box foot = room.cut_bottom(painter().px(space::start_button), painter().px(20));
    painter().text_in(room.cut_top(painter().px(66), painter().px(12)), device_type::item,
                      say(lines.empty() ? words::device_empty : words::device_is_this_right),
                      colours.ink);
    if (!vote_.told.empty())
        draw_hint(painter(),
                  room.cut_top(hint_height(painter(), room.width, vote_.told), painter().px(12)),
                  HintKind::warning, vote_.told);
    draw_ballot(vote_, context_, round_, room);
    const Button change{say(words::device_change),
                        ButtonKind::normal,
                        ButtonSize::start,
                        Icon::none,
                        Icon::none,
                        "Backspace"};
    if (button_left(context_, "device.change", foot, change) ||
        key_pressed(context_, ImGuiKey_Backspace)) {
        vote_.keys.clear();
        vote_.told.clear();
        vote_.page = DevicePage::asking;
        context_.focus.clear();
        return;
    }
    const Button go{say(words::device_cast_it),
                    ButtonKind::primary,
                    ButtonSize::start,
                    Icon::none,
                    Icon::none,
                    "Enter"};
    if (button_right(context_, "device.cast", foot, go, !lines.empty()) ||
        (enter() && !lines.empty()))
        cast();
}

bool DeviceScreen::draw() {
    const Box window = context_.window;
    const Above layer(context_, "device", window);
    // To the very edges, where the layer's own clip ends before them.
    painter().list().PushClipRectFullScreen();
    painter().fill(window, context_.colours().sheet);
    painter().list().PopClipRect();
    mark("device.page." + std::to_string(static_cast<int>(vote_.page)), window);
    const float width = std::min(painter().px(1480), window.width - painter().px(96));
    Box room = {std::floor(window.centre().x - width / 2), window.y + painter().px(36), width,
                window.height - painter().px(72)};
    if (round_.state != RoundState::open && vote_.page != DevicePage::hand_over) hand_over({});
    watch_for_nobody();
    const DevicePage page = vote_.page;
    if (page == DevicePage::hand_over) return draw_hand_over(room);
    if (page == DevicePage::sending) {
        look_after_sent();
        return false;
    }
    draw_head(room);
    if (vote_.page != page) return false;
    if (page == DevicePage::voter) draw_voter(room);
    if (page == DevicePage::confirm) draw_confirm(room);
    if (page == DevicePage::asking && draw_device_question(vote_, context_, round_, room)) {
        vote_.page = DevicePage::confirm;
        vote_.scroll = {};
        context_.focus.clear();
        context_.wake_in(0);
    }
    return false;
}

}  // namespace

void draw_device_vote(std::optional<DeviceVote>& vote, DeskContext& context) {
    if (!vote) return;
    const Round* round = context.workshop().find(vote->round);
    if (!round || DeviceScreen(*vote, context, *round).draw()) {
        vote.reset();
        context.wake_in(0);
    }
}

}  // namespace yoriai
