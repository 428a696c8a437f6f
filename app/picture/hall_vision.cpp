// Hall layouts of the vision with its goals, and of cards that help to think.

#include <algorithm>
#include <cmath>

#include "picture/hall_sheet.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

std::string words_of(const std::pair<int, std::string>& action) {
    return std::to_string(action.first) + "　" + action.second;
}

// The plate at the left takes two fifths, what it leads to the rest.
struct TreeBoxes {
    Box trunk, leaves;
};

TreeBoxes divide(const HallSheet& sheet) {
    Box leaves = sheet.content();
    const Box trunk = leaves.cut_left(std::floor(leaves.width * 0.38F), sheet.body() * 1.3F);
    return {trunk, leaves};
}

float leaf_height(const HallSheet& sheet, float width, const std::string& words) {
    const float padding = sheet.body() * 0.3F;
    return sheet.painter().paragraph_height(width - 2 * padding, sheet.body_text(), words,
                                            Breaking::balanced) +
           padding;
}

// As large as fit without a cut word; as large as fit where there is no such size.
TextStyle style_of_trunk(const HallSheet& sheet, const std::string& words, float width,
                         float height) {
    const Painter& painter = sheet.painter();
    for (const float times : {1.4F, 1.3F, 1.2F, 1.1F, 1.0F}) {
        const TextStyle style = sheet.text(times, 1.25F, Weight::bold);
        Setting setting = painter.setting(style, width);
        setting.breaking = Breaking::by_words;
        if (painter.paragraph_height(width, style, words, Breaking::by_words) <= height &&
            !painter.layouts().cuts_word(words, setting))
            return style;
    }
    return sheet.fitting(words, width, height, 1.4F, 1.25F, Weight::bold);
}

// A dark plate with words as large as fit, and lines from it to the leaves.
void draw_trunk(HallSheet& sheet, const Box& room, const std::string& words,
                const std::vector<Box>& leaves) {
    const Painter& painter = sheet.painter();
    const float padding = sheet.body() * 0.45F;
    const float width = room.width - 2 * padding;
    const TextStyle style = style_of_trunk(sheet, words, width, room.height - 2 * padding);
    const float height = painter.paragraph_height(width, style, words, Breaking::by_words);
    if (height > room.height - 2 * padding + 1) sheet.say_too_small();
    const Box plate = {room.x, room.y + std::max(0.0F, room.height - height - 2 * padding) / 2,
                       room.width, height + 2 * padding};
    const float middle = plate.right() + sheet.body() * 0.65F;
    for (const Box& leaf : leaves) {
        if (std::abs(plate.centre().y - leaf.centre().y) < painter.px(3)) {
            painter.line({plate.right(), leaf.centre().y}, {leaf.x, leaf.centre().y},
                         sheet.colours().plate, 5);
            continue;
        }
        const ImVec2 points[] = {{plate.right(), plate.centre().y},
                                 {middle, plate.centre().y},
                                 {middle, leaf.centre().y},
                                 {leaf.x, leaf.centre().y}};
        painter.polyline(points, sheet.colours().plate, 5);
    }
    painter.fill(plate, sheet.colours().plate, 12);
    painter.paragraph(plate.inset(padding), style, words, sheet.colours().on_plate, Align::left,
                      Breaking::by_words);
}

// Leaves round the middle of the room.
std::vector<Box> place_leaves(const HallSheet& sheet, const Box& room,
                              const std::vector<std::string>& words) {
    const float gap = sheet.body() * 0.3F;
    float height = -gap;
    for (const std::string& each : words) height += leaf_height(sheet, room.width, each) + gap;
    float y = room.y + std::max(0.0F, room.height - height) / 2;
    std::vector<Box> boxes;
    for (const std::string& each : words) {
        boxes.push_back({room.x, std::round(y), room.width, leaf_height(sheet, room.width, each)});
        y += boxes.back().height + gap;
    }
    return boxes;
}

void draw_leaves(const HallSheet& sheet, const std::vector<Box>& boxes,
                 const std::vector<std::string>& words) {
    const float padding = sheet.body() * 0.3F;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        sheet.painter().fill(boxes[i], sheet.colours().sheet, 8);
        sheet.painter().outline(boxes[i], sheet.colours().plate, 4, 8);
        sheet.painter().paragraph(boxes[i].inset(padding, padding / 2), sheet.body_text(), words[i],
                                  sheet.colours().ink, Align::left, Breaking::balanced);
    }
}

void draw_tree(HallSheet& sheet, const std::string& trunk, const std::vector<std::string>& words) {
    const TreeBoxes boxes = divide(sheet);
    const std::vector<Box> leaves = place_leaves(sheet, boxes.leaves, words);
    draw_trunk(sheet, boxes.trunk, trunk, leaves);
    draw_leaves(sheet, leaves, words);
}

// As many leaves a page as fit.
std::vector<std::size_t> divide_into_pages(const HallSheet& sheet,
                                           const std::vector<std::string>& words) {
    const Box room = divide(sheet).leaves;
    const float gap = sheet.body() * 0.3F;
    std::vector<std::size_t> ends;
    float used = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const float height = leaf_height(sheet, room.width, words[i]) + gap;
        if (used > 0 && used + height > room.height + gap) {
            ends.push_back(i);
            used = 0;
        }
        used += height;
    }
    ends.push_back(words.size());
    return ends;
}

std::vector<std::string> slice(const std::vector<std::string>& words, std::size_t first,
                               std::size_t last) {
    const auto at = [&](std::size_t i) {
        return words.begin() + static_cast<std::vector<std::string>::difference_type>(i);
    };
    return {at(first), at(last)};
}

struct TreePage {
    std::string trunk;
    std::vector<std::string> leaves;
    bool vision = false;
};

void add_pages(const HallSheet& sheet, const std::string& trunk,
               const std::vector<std::string>& leaves, bool vision, std::vector<TreePage>& pages) {
    std::size_t first = 0;
    for (const std::size_t last : divide_into_pages(sheet, leaves)) {
        pages.push_back({trunk, slice(leaves, first, last), vision});
        first = last;
    }
}

// An example behind a mark, cut off the top; one that does not fit is left to be told.
void draw_example(const HallSheet& sheet, Box& content, const std::string& example) {
    const Painter& painter = sheet.painter();
    const float mark = sheet.body() * 0.9F;
    const float height = painter.paragraph_height(content.width - mark, sheet.body_text(), example,
                                                  Breaking::by_words);
    if (height > content.height + 1) return;
    Box row = content.cut_top(height, sheet.unit(14));
    const Box sign = row.cut_left(mark);
    const float middle = sign.y + painter.line_height(sheet.body_text()) / 2;
    painter.disc({sign.x + sheet.body() * 0.35F, middle}, sheet.body() * 0.16F,
                 sheet.colours().live);
    painter.paragraph(row, sheet.body_text(), example, sheet.colours().ink, Align::left,
                      Breaking::by_words);
}

}  // namespace

void draw_vision(HallSheet& sheet, const HallVision& page) {
    sheet.draw_head(say(words::hall_vision_title), {});
    std::vector<TreePage> pages;
    std::vector<std::string> goals;
    for (const HallVision::Goal& goal : page.goals) goals.push_back(goal.title);
    const std::string vision = page.vision.empty() ? say(words::hall_no_vision) : page.vision;
    add_pages(sheet, vision, goals, true, pages);
    for (const HallVision::Goal& goal : page.goals) {
        std::vector<std::string> actions;
        for (const auto& action : goal.actions) actions.push_back(words_of(action));
        if (!actions.empty()) add_pages(sheet, goal.title, actions, false, pages);
    }
    sheet.set_pages(static_cast<int>(pages.size()));
    const TreePage& shown = pages[static_cast<std::size_t>(sheet.drawn().page)];
    draw_tree(sheet, shown.trunk, shown.leaves);
    sheet.draw_foot(say(shown.vision ? words::hall_vision_to_goals : words::hall_goal_to_actions));
}

void draw_prompt(HallSheet& sheet, const HallPrompt& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    painter.fill({0, 0, sheet.unit(28), sheet.height()}, colours.plate);
    sheet.cut_left(sheet.unit(30));
    Box content = sheet.content();
    content.cut_top(sheet.unit(10));
    const TextStyle title =
        sheet.fitting(page.title, content.width, sheet.body() * 2.4F, 1.8F, 1.3F, Weight::bold);
    const auto put = [&](const TextStyle& style, const std::string& words, ImU32 colour,
                         float gap) {
        if (words.empty()) return;
        const float height =
            painter.paragraph_height(content.width, style, words, Breaking::by_words);
        if (height > content.height + 1) sheet.say_too_small();
        painter.paragraph(content.cut_top(height, sheet.unit(gap)), style, words, colour,
                          Align::left, Breaking::by_words);
    };
    put(sheet.caption(), page.deck, colours.ink2, 8);
    put(title, page.title, colours.ink, 24);
    put(sheet.text(1.16F, 1.35F), page.text, colours.ink, 30);
    for (const std::string& example : page.examples) draw_example(sheet, content, example);
    sheet.draw_foot(page.source);
}

}  // namespace yoriai
