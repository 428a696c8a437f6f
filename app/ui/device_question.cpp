#include <algorithm>
#include <array>
#include <cmath>

#include "model/round_rules.h"
#include "text/device_messages.h"
#include "text/word_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr int most_boxes = 11;  // marks that stand side by side; more are typed

// The questions on marks: one item after the other, and of importance and feasibility each.
class MarkQuestion {
 public:
    MarkQuestion(DeviceVote& vote, DeskContext& context, const Round& round)
        : vote_(vote),
          context_(context),
          round_(round),
          rules_(rules_of(context.workshop(), round)),
          items_(context.workshop().items_of(round.id)),
          figures_(std::to_string(rules_.top_grade).size()),
          least_(rules_.answers ? 1 : rules_.least_grade),
          top_(rules_.answers ? 3 : rules_.top_grade) {}

    bool complete() const { return vote_.keys.size() >= each() * items_.size(); }
    void draw(Box room);

 private:
    std::size_t each() const { return figures_ * (rules_.feasibility ? 2 : 1); }
    std::size_t place() const { return vote_.keys.size() / each(); }
    bool is_second() const { return vote_.keys.size() % each() >= figures_; }
    bool is_typed() const { return top_ - least_ + 1 > most_boxes; }
    void take_keys();
    void answer(int mark);
    void leave_open();
    void go_back();
    std::string words_of(int mark) const;
    void draw_boxes(Box row);
    void draw_pad(Box row);
    void draw_foot(Box row);

    DeviceVote& vote_;
    DeskContext& context_;
    const Round& round_;
    const RoundRules rules_;
    const std::vector<const Item*> items_;
    const std::size_t figures_;
    const int least_, top_;
};

void MarkQuestion::answer(int mark) {
    if (mark < least_ || mark > top_) return;
    std::string figures = std::to_string(mark);
    figures.insert(0, figures_ - std::min(figures_, figures.size()), '0');
    vote_.keys += figures;
    vote_.typed.clear();
    vote_.scroll = {};
}

// An item without a mark is no vote on it; of two marks both are needed.
void MarkQuestion::leave_open() {
    vote_.keys.resize(place() * each());
    vote_.keys.append(each(), ' ');
    vote_.typed.clear();
}

void MarkQuestion::go_back() {
    vote_.typed.clear();
    const bool skipped = !vote_.keys.empty() && vote_.keys.back() == ' ';
    const std::size_t less = std::min(vote_.keys.size(), skipped ? each() : figures_);
    vote_.keys.resize(vote_.keys.size() - less);
}

void MarkQuestion::take_keys() {
    for (const char key : typed_ballot_keys()) {
        if (complete()) return;
        if (key == ' ') {
            leave_open();
        } else if (key >= '0' && key <= '9' && figures_ == 1) {
            answer(key - '0');
        } else if (key >= '0' && key <= '9' && vote_.typed.size() < figures_) {
            vote_.typed += key;
        }
    }
    const bool enter =
        key_pressed(context_, ImGuiKey_Enter) || key_pressed(context_, ImGuiKey_KeypadEnter);
    if (enter && !vote_.typed.empty()) answer(std::stoi(vote_.typed));
    if (!key_pressed(context_, ImGuiKey_Backspace, true)) return;
    if (vote_.typed.empty())
        go_back();
    else
        vote_.typed.pop_back();
}

std::string MarkQuestion::words_of(int mark) const {
    if (rules_.answers) {
        const std::array names = {words::word_agree, words::word_disagree, words::word_pass};
        return say(names[static_cast<std::size_t>(mark - 1)]);
    }
    if (round_.method == RoundMethod::gradients) {
        const std::array names = {words::device_gradient_1, words::device_gradient_2,
                                  words::device_gradient_3, words::device_gradient_4,
                                  words::device_gradient_5, words::device_gradient_6,
                                  words::device_gradient_7, words::device_gradient_8};
        return say(names[static_cast<std::size_t>(mark - 1)]);
    }
    return std::to_string(mark);
}

void MarkQuestion::draw_boxes(Box row) {
    const int count = top_ - least_ + 1;
    // Words need more room than figures.
    const int across = round_.method == RoundMethod::gradients ? 2 : count;
    const int rows = (count + across - 1) / across;
    const float gap = context_.px(16);
    const float width =
        (row.width - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
    const float height =
        std::min(context_.px(150),
                 (row.height - gap * static_cast<float>(rows - 1)) / static_cast<float>(rows));
    for (int i = 0; i < count; ++i) {
        const int mark = least_ + i;
        const Box box = {row.x + (width + gap) * static_cast<float>(i % across),
                         row.y + (height + gap) * static_cast<float>(i / across), std::floor(width),
                         std::floor(height)};
        const std::string words = words_of(mark), key = std::to_string(mark);
        if (answer_box(context_, "device.answer." + key, box, words, words == key ? "" : key))
            return answer(mark);
    }
}

void MarkQuestion::draw_pad(Box row) {
    const Painter& painter = context_.painter;
    Box shown = row.cut_top(painter.px(84), painter.px(16));
    TallyCell cell;
    cell.typed = vote_.typed;
    cell.current = true;
    draw_tally_cell(painter, shown.cut_left(painter.px(220), painter.px(24)), cell);
    const Button enter{say(words::device_enter_mark), ButtonKind::primary, ButtonSize::start};
    if (button_left(context_, "device.enter_mark", shown, enter, !vote_.typed.empty()))
        return answer(std::stoi(vote_.typed));
    const float gap = painter.px(12);
    const float width = std::floor((row.width - 9 * gap) / 10);
    Box pad = row.cut_top(painter.px(110));
    for (char figure = '0'; figure <= '9'; ++figure) {
        const std::string sign(1, figure);
        if (answer_box(context_, "device.figure." + sign, pad.cut_left(width, gap), sign, "") &&
            vote_.typed.size() < figures_)
            vote_.typed += figure;
    }
}

void MarkQuestion::draw_foot(Box row) {
    const Button back{say(words::device_back),
                      ButtonKind::normal,
                      ButtonSize::big,
                      Icon::none,
                      Icon::none,
                      "Backspace"};
    if (button_left(context_, "device.back", row, back, !vote_.keys.empty())) go_back();
    const Button open{say(words::device_no_answer),
                      ButtonKind::normal,
                      ButtonSize::big,
                      Icon::none,
                      Icon::none,
                      "Space"};
    if (button_right(context_, "device.no_answer", row, open)) leave_open();
}

void MarkQuestion::draw(Box room) {
    take_keys();
    if (complete()) return;
    const Painter& painter = context_.painter;
    const Palette& colours = context_.colours();
    const std::string progress =
        say(words::device_progress, {std::to_string(place() + 1), std::to_string(items_.size())});
    painter.text_in(room.cut_top(painter.px(44), painter.px(12)), device_type::words.bold(),
                    progress, colours.ink2);
    draw_foot(room.cut_bottom(painter.px(space::big_button), painter.px(24)));
    const float most = room.height * 0.4F;
    const std::string& text = items_[place()]->text;
    const TextStyle style = painter.paragraph_height(room.width, device_type::item, text) > most
                                ? device_type::question.bold()
                                : device_type::item;
    painter.paragraph(
        room.cut_top(painter.paragraph_height(room.width, style, text), painter.px(28)), style,
        text, colours.ink);
    std::string about;
    if (rules_.feasibility)
        about = say(is_second() ? words::device_how_feasible : words::device_how_important,
                    {std::to_string(top_)});
    else if (!rules_.answers && round_.method != RoundMethod::gradients)
        about = say(words::device_which_mark, {std::to_string(least_), std::to_string(top_)});
    if (!about.empty())
        painter.text_in(room.cut_top(painter.px(48), painter.px(16)), device_type::words, about,
                        colours.ink);
    if (is_typed())
        draw_pad(room);
    else
        draw_boxes(room);
}

}  // namespace

bool answer_box(DeskContext& context, std::string_view id, const Box& box, std::string_view words,
                std::string_view key, bool on) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const Interaction met = interact(context, id, box);
    painter.fill(box, on || met.hovered ? colours.wash : colours.sheet, space::panel_radius);
    painter.outline(box, on ? colours.accent : colours.line2, on ? 5.0F : 3.0F,
                    space::panel_radius);
    Box inside = box.inset(painter.px(16), 0);
    if (!key.empty()) {
        const float cap = painter.px(44);
        draw_key_cap(painter, {inside.x, std::floor(box.centre().y - cap / 2)}, cap, key,
                     colours.ink2);
        inside.cut_left(painter.px(60));
    }
    TextStyle style = device_type::answer;
    if (painter.text_width(words, style) > inside.width) style = device_type::words.bold();
    const float height = std::min(painter.paragraph_height(inside.width, style, words),
                                  2 * painter.line_height(style));
    inside.y += std::floor((inside.height - height) / 2);
    if (key.empty())
        painter.paragraph(inside, style, words, colours.ink, Align::centre);
    else
        painter.short_paragraph(inside, style, words, colours.ink, 2);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    return met.clicked;
}

bool draw_device_question(DeviceVote& vote, DeskContext& context, const Round& round, Box room) {
    const RoundRules rules = rules_of(context.workshop(), round);
    if (!rules.answers && (!rules.has_grades() || rules.places))
        return draw_items_question(vote, context, round, room);
    MarkQuestion question(vote, context, round);
    question.draw(room);
    return question.complete();
}

}  // namespace yoriai
