#include <algorithm>
#include <cmath>

#include "text/device_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

// One question on all items: which of them.
class ItemsQuestion {
 public:
    ItemsQuestion(DeviceVote& vote, DeskContext& context, const Round& round)
        : vote_(vote),
          context_(context),
          round_(round),
          items_(context.workshop().items_of(round.id)) {}

    // Whether the voter is done.
    bool draw(Box room);

 private:
    bool takes(char key) const {
        return takes_ballot_key(context_.workshop(), round_, vote_.keys, key);
    }
    void draw_list(const Box& room, const std::vector<BallotLine>& lines);
    void draw_item(Box row, std::size_t place, const std::vector<BallotLine>& lines);

    DeviceVote& vote_;
    DeskContext& context_;
    const Round& round_;
    const std::vector<const Item*> items_;
};

void ItemsQuestion::draw_item(Box row, std::size_t place, const std::vector<BallotLine>& lines) {
    const Painter& painter = context_.painter;
    const Palette& colours = context_.colours();
    const char key = item_key(place);
    row.cut_bottom(painter.px(8));
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const BallotLine& one) {
        return one.item == items_[place]->id;
    });
    const bool chosen = line != lines.end();
    Box less = row.cut_right(painter.px(76), painter.px(10));
    const std::string id = std::to_string(place);
    const Interaction met = interact(context_, "device.item." + id, row);
    if (met.clicked && takes(key)) vote_.keys += key;
    painter.fill(row, chosen || met.hovered ? colours.wash : colours.sheet, space::panel_radius);
    painter.outline(row, chosen ? colours.accent : colours.line2, chosen ? 4.0F : 2.0F,
                    space::panel_radius);
    if (met.state(context_.focus).focused) painter.focus_ring(row);
    const char sign[] = {key, '\0'};
    row = row.inset(painter.px(20), 0);
    const Box cap = row.cut_left(painter.px(52), painter.px(16));
    draw_key_cap(painter, {cap.x, std::floor(row.centre().y - painter.px(20))}, painter.px(40),
                 sign, colours.ink2);
    const Box marked = row.cut_right(painter.px(210), painter.px(20));
    Box text = row;
    const float height =
        std::min(painter.paragraph_height(row.width, device_type::row, items_[place]->text),
                 2 * painter.line_height(device_type::row));
    text.y += std::floor((row.height - height) / 2);
    painter.short_paragraph(text, device_type::row, items_[place]->text, colours.ink, 2);
    if (!chosen) return;
    painter.text_in(marked, device_type::answer, vote_words(context_.workshop(), round_, *line),
                    colours.ink, Align::right);
    painter.outline(less, colours.line2, 2, space::panel_radius);
    if (icon_button(context_, "device.less." + id, less, Icon::minus))
        vote_.keys.erase(vote_.keys.rfind(key), 1);
}

void ItemsQuestion::draw_list(const Box& room, const std::vector<BallotLine>& lines) {
    const Painter& painter = context_.painter;
    ScrollArea area(context_, "device.items", room, vote_.scroll);
    Box list = area.column();
    const float height = painter.px(space::start_button + 16);
    for (std::size_t place = 0; place < items_.size(); ++place) {
        const Box row = list.cut_top(height);
        draw_item(row, place, lines);
        const std::string id = "device.item." + std::to_string(place);
    }
    area.end_at(list.y);
}

bool ItemsQuestion::draw(Box room) {
    const Painter& painter = context_.painter;
    for (const char key : typed_ballot_keys())
        if (takes(key)) vote_.keys += key;
    if (key_pressed(context_, ImGuiKey_Backspace, true) && !vote_.keys.empty())
        vote_.keys.pop_back();
    const auto lines = read_ballot_keys(context_.workshop(), round_, vote_.keys);
    Box foot = room.cut_bottom(painter.px(space::start_button), painter.px(20));
    const MethodWords how = method_words(round_);
    painter.text_in(room.cut_top(painter.px(44), painter.px(14)), device_type::words.bold(),
                    how.title + "　" + how.about, context_.colours().ink);
    draw_list(room, lines);
    const Button next{say(words::device_next),
                      ButtonKind::primary,
                      ButtonSize::start,
                      Icon::none,
                      Icon::none,
                      "Enter"};
    const bool enter =
        context_.focus.now().empty() &&
        (key_pressed(context_, ImGuiKey_Enter) || key_pressed(context_, ImGuiKey_KeypadEnter));
    const bool pressed = button_right(context_, "device.next", foot, next, !lines.empty());
    return !lines.empty() && (pressed || enter);
}

}  // namespace

bool draw_items_question(DeviceVote& vote, DeskContext& context, const Round& round, Box room) {
    return ItemsQuestion(vote, context, round).draw(room);
}

void draw_ballot(DeviceVote& vote, DeskContext& context, const Round& round, const Box& room) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    ScrollArea area(context, "device.confirm", room, vote.scroll);
    Box list = area.column();
    for (const BallotLine& line : read_ballot_keys(context.workshop(), round, vote.keys)) {
        Box row = list.cut_top(painter.px(60));
        painter.line({row.x, row.bottom()}, {row.right(), row.bottom()}, colours.line, 1);
        painter.text_in(row.cut_right(painter.px(260), painter.px(20)), device_type::answer,
                        vote_words(context.workshop(), round, line), colours.ink, Align::right);
        painter.text_in(row, device_type::row, context.workshop().find(line.item)->text,
                        colours.ink);
    }
    area.end_at(list.y);
}

}  // namespace yoriai
