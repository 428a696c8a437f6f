// 将来像 → 課題 → 取組, as plates joined by lines.

#include <algorithm>

#include "text/action_messages.h"
#include "ui/vision_panel.h"

namespace yoriai {
namespace {

constexpr float leaf_gap = 8, issue_gap = 22, plate_padding = 14;

// A plate whose height follows its text.
float plate_height_for(const Painter& painter, float width, std::string_view text,
                       const TextStyle& style) {
    return painter.paragraph_height(width - 2 * painter.px(plate_padding), style, text) +
           2 * painter.px(10);
}

// Square elbows from the right of one plate to the left of another.
void draw_branch(const Painter& painter, const Box& from, const Box& to, ImU32 colour) {
    const float middle = std::round((from.right() + to.x) / 2);
    const ImVec2 points[] = {{from.right(), from.centre().y},
                             {middle, from.centre().y},
                             {middle, to.centre().y},
                             {to.x, to.centre().y}};
    painter.polyline(points, colour, 2);
}

class Tree {
 public:
    // `seen` is the part of the screen that shows the tree; the vision stays in it.
    Tree(VisionPanel& panel, DeskContext& context, const Box& room, const Box& seen)
        : panel_(panel), context_(context), painter_(context.painter), seen_(seen) {
        const float gap = painter_.px(44);
        const float width = std::floor((room.width - 2 * gap) / 10);
        vision_ = {room.x, room.y, width * 2, 0};
        issue_ = {vision_.right() + gap, room.y, width * 4, 0};
        action_ = {issue_.right() + gap, room.y, room.right() - issue_.right() - gap, 0};
    }

    // Returns where the tree ends.
    float draw() {
        float y = vision_.y;
        std::vector<Box> issues;
        for (const Issue& issue : context_.workshop().issues()) {
            issues.push_back(draw_issue(issue, y));
            y += painter_.px(issue_gap);
        }
        draw_vision(issues, y);
        return y;
    }

 private:
    Box draw_issue(const Issue& issue, float& y) {
        const float top = y;
        std::vector<Box> leaves;
        for (const Action& action : context_.workshop().actions())
            for (const IssueId answered : action.issues)
                if (answered == issue.id) leaves.push_back(draw_leaf(action.title, y, false));
        if (leaves.empty()) leaves.push_back(draw_leaf(say(words::vision_no_action), y, true));
        y -= painter_.px(leaf_gap);
        Box plate = issue_;
        plate.height = plate_height_for(painter_, plate.width, issue.title, type::base.bold());
        y = std::max(y, top + plate.height);
        plate.y = std::round(top + (y - top - plate.height) / 2);
        for (const Box& leaf : leaves) draw_branch(painter_, plate, leaf, context_.colours().line2);
        const std::string id = "vision.plate." + std::to_string(issue.number);
        const Interaction met = interact(context_, id, plate);
        painter_.fill(plate,
                      issue.id == panel_.issue ? context_.colours().wash : context_.colours().sheet,
                      space::control_radius);
        painter_.outline(plate, context_.colours().plate, met.hovered ? 3 : 2,
                         space::control_radius);
        write(plate, issue.title, type::base.bold(), context_.colours().ink);
        if (met.state(context_.focus).focused) painter_.focus_ring(plate);
        if (met.clicked) {
            panel_.issue = issue.id;
            panel_.sheet_scroll = {};
        }
        return plate;
    }

    Box draw_leaf(std::string_view title, float& y, bool missing) {
        Box leaf = action_;
        leaf.y = y;
        leaf.height = plate_height_for(painter_, leaf.width, title, type::second);
        painter_.fill(leaf, missing ? context_.colours().warn_wash : context_.colours().sunken,
                      space::control_radius);
        write(leaf, title, type::second, context_.colours().ink);
        y += leaf.height + painter_.px(leaf_gap);
        return leaf;
    }

    void draw_vision(const std::vector<Box>& issues, float end) {
        const std::string& written = context_.workshop().plan.vision;
        const std::string_view text =
            written.empty() ? say(words::vision_no_vision) : std::string_view(written);
        Box plate = vision_;
        plate.height = plate_height_for(painter_, plate.width, text, type::base.bold());
        const float lowest = std::max(vision_.y, end - plate.height - painter_.px(issue_gap));
        plate.y = std::clamp(std::round(seen_.centre().y - plate.height / 2), vision_.y, lowest);
        for (const Box& issue : issues)
            draw_branch(painter_, plate, issue, context_.colours().plate);
        painter_.fill(plate, context_.colours().plate, space::control_radius);
        write(plate, text, type::base.bold(), context_.colours().on_plate);
    }

    void write(const Box& plate, std::string_view text, const TextStyle& style,
               ImU32 colour) const {
        painter_.paragraph(plate.inset(painter_.px(plate_padding), painter_.px(10)), style, text,
                           colour);
    }

    VisionPanel& panel_;
    DeskContext& context_;
    const Painter& painter_;
    const Box seen_;
    Box vision_, issue_, action_;
};

}  // namespace

void draw_vision_tree(VisionPanel& panel, DeskContext& context, Box room) {
    panel_title(context, room, Icon::none, say(words::vision_tree));
    ScrollArea area(context, "vision.tree", room, panel.tree_scroll);
    area.end_at(Tree(panel, context, area.content().inset(context.px(4)), room).draw());
}

}  // namespace yoriai
