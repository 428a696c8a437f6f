#include "ui/start_panel.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "text/desk_messages.h"

namespace yoriai {
namespace {

constexpr int all_steps = 5;

void draw_sign(const DeskContext& context, const Box& left) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    painter.fill(left, colours.plate);
    const ImU32 ink = colours.on_plate;
    const float unit = painter.px(1);
    const ImVec2 middle = {left.x + painter.px(162), left.y + painter.px(178)};
    const auto bar = [&](float x, float y, float width, float height) {
        painter.fill({middle.x + x * unit - width * unit / 2,
                      middle.y + y * unit - height * unit / 2, width * unit, height * unit},
                     ink, 9);
    };
    painter.fill({middle.x - 31 * unit, middle.y - 31 * unit, 62 * unit, 62 * unit},
                 IM_COL32(0xF2, 0xA3, 0x6B, 0xFF), 1);
    bar(0, -53, 53, 17);
    bar(0, 53, 53, 17);
    bar(-54, 0, 17, 53);
    bar(54, 0, 17, 53);
    const float x = left.x + painter.px(96);
    float y = left.y + painter.px(288);
    painter.text({x, y}, {84, 104, Weight::bold}, say(words::program_name), ink);
    y += painter.px(126);
    const Box words_box = {x, y, left.width - painter.px(120), painter.px(120)};
    y += painter.paragraph(words_box, {28, 46}, say(words::start_promise), ink) + painter.px(72);
    const auto promise = [&](Icon icon, const Message& words) {
        painter.icon(icon, {x, y + painter.px(4)}, 22, ink);
        painter.text({x + painter.px(36), y}, type::base, say(words), ink);
        y += painter.px(38);
    };
    promise(Icon::lock, words::start_stays_here);
    promise(Icon::check, words::start_saved);
    promise(Icon::undo, words::start_undo);
    // In large letters there is no room for it.
    if (y > left.bottom() - painter.px(110)) return;
    painter.paragraph({x, left.bottom() - painter.px(96), left.width - painter.px(120), 0},
                      type::second, say(words::start_first_time), ink);
}

void draw_buttons(DeskContext& context, Box row) {
    Button begin{say(words::start_new), ButtonKind::primary, ButtonSize::start, Icon::plus};
    if (button_left(context, "start.new", row, begin)) context.request(NewSession{});
    Button open{say(words::start_open), ButtonKind::normal, ButtonSize::start, Icon::folder};
    if (button_left(context, "start.open", row, open)) context.request(OpenFile{});
}

void draw_recent(DeskContext& context, const Box& box, const RecentFile& file, std::size_t at) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const Interaction met = interact(context, "start.recent." + std::to_string(at), box);
    painter.sheet(box, colours.sheet, met.hovered ? colours.accent : colours.line,
                  met.hovered ? 2.0F : 1.0F, space::panel_radius, 3);
    Box inside = box.inset(painter.px(28), painter.px(16));
    Box top = inside.cut_top(painter.px(38));
    const float when = std::ceil(painter.text_width(file.when, type::second)) + 1;
    painter.text_in(top.cut_right(when, painter.px(16)), type::second, file.when, colours.ink2);
    const float name = std::ceil(painter.text_width(file.district, type::panel_title)) + 1;
    painter.text_in(top.cut_left(std::min(name, top.width), painter.px(14)), type::panel_title,
                    file.district, colours.ink);
    painter.text_in(top, type::base, file.missing ? say(words::start_missing) : file.meeting,
                    file.missing ? colours.danger : colours.ink);
    Box row = inside;
    for (int step = 0; step < all_steps; ++step) {
        const Box bar = row.cut_left(painter.px(40), painter.px(8));
        painter.fill({bar.x, std::floor(bar.centre().y - painter.px(4)), bar.width, painter.px(8)},
                     step < file.steps_done ? colours.accent : colours.line, 2);
    }
    row.cut_left(painter.px(18));
    painter.text_in(row, type::second, file.about, colours.ink2);
    if (met.state(context.focus).focused) painter.focus_ring(box, space::panel_radius);
    if (met.clicked) context.request(OpenRecent{file.path});
}

void draw_sample(DeskContext& context, const Box& box, const SampleFile& sample) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const Interaction met = interact(context, "start.sample." + sample.name, box);
    painter.sheet(box, colours.sheet, met.hovered ? colours.accent : colours.line,
                  met.hovered ? 2.0F : 1.0F, space::panel_radius);
    Box inside = box.inset(painter.px(22), painter.px(18));
    painter.icon(Icon::house, inside.cut_top(painter.px(38)).top_left(), 26, colours.ink);
    painter.text_in(inside.cut_top(painter.px(34)), type::small_title, sample.title, colours.ink);
    painter.text_in(inside.cut_top(painter.px(26)), type::second, sample.about, colours.ink2);
    if (met.state(context.focus).focused) painter.focus_ring(box, space::panel_radius);
    if (met.clicked) context.request(OpenSample{sample.name});
}

void draw_samples(DeskContext& context, Box row) {
    const std::size_t shown = std::min<std::size_t>(context.input.samples.size(), 3);
    const float gap = context.px(20);
    // Up to three share the row; a single one does not fill it.
    const float parts = static_cast<float>(std::max<std::size_t>(shown, 2));
    const float width = std::floor((row.width - (parts - 1) * gap) / parts);
    for (std::size_t at = 0; at < shown; ++at)
        draw_sample(context, row.cut_left(width, gap), context.input.samples[at]);
}

}  // namespace

void draw(StartPanel& panel, DeskContext& context) {
    const Painter& painter = context.painter;
    Box right = context.window;
    const Box left = right.cut_left(std::floor(context.window.width * 0.395F));
    draw_sign(context, left);
    right = right.inset(painter.px(80), painter.px(64));
    right.width += painter.px(20);
    Box foot = right.cut_bottom(painter.px(space::button), painter.px(16));
    const Button look{say(words::act_settings), ButtonKind::quiet, ButtonSize::normal, Icon::gear};
    if (button_left(context, "start.settings", foot, look)) context.acts.push_back(Act::settings);
    painter.text_in(foot, type::second, say(words::start_drop), context.colours().ink2,
                    Align::right);
    const Box samples = right.cut_bottom(painter.px(140), painter.px(12));
    const Box samples_title = right.cut_bottom(painter.px(40), painter.px(24));
    draw_buttons(context, right.cut_top(painter.px(100), painter.px(24)));
    if (!context.input.samples.empty()) {
        painter.text_in(samples_title, type::panel_title, say(words::start_samples),
                        context.colours().ink);
        draw_samples(context, samples);
    }
    painter.text_in(right.cut_top(painter.px(40), painter.px(12)), type::panel_title,
                    say(words::start_recent), context.colours().ink);
    if (context.input.recent.empty()) {
        painter.paragraph(right, type::base, say(words::start_no_recent), context.colours().ink2);
        return;
    }
    ScrollArea area(context, "start.recent", right.inset(-painter.px(8), 0), panel.scroll);
    const float height = painter.px(144);
    const auto [first, last] = area.rows(context.input.recent.size(), height);
    const Box content = area.content().inset(painter.px(8), 0);
    for (std::size_t at = first; at < last; ++at)
        draw_recent(context,
                    {content.x, content.y + static_cast<float>(at) * height, content.width,
                     painter.px(124)},
                    context.input.recent[at], at);
}

}  // namespace yoriai
