// 将来像 → 目標 → 取組, as plates joined by lines; a goal's issues stand between, each with the
// actions that answer it.

#include "analysis/vision_tree.h"

#include <algorithm>
#include <cmath>

#include "text/action_messages.h"
#include "ui/vision_panel.h"

namespace yoriai {
namespace {

constexpr float leaf_gap = 8, issue_gap = 22, plate_padding = 14, leaf_indent = 28;
constexpr float narrow_tree = 760, least_plate = 150;

// A plate whose height follows its text.
float plate_height_for(const Painter& painter, float width, std::string_view text,
                       const TextStyle& style) {
    return painter.paragraph_height(width - 2 * painter.px(plate_padding), style, text) +
           2 * painter.px(10);
}

// Square elbows from the right of one plate to the left of another.
void draw_branch(const Painter& painter, const Box& from, const Box& to, ImU32 colour) {
    if (std::abs(from.centre().y - to.centre().y) < painter.px(2))
        return painter.line({from.right(), to.centre().y}, {to.x, to.centre().y}, colour, 2);
    const float middle = std::round((from.right() + to.x) / 2);
    const ImVec2 points[] = {{from.right(), from.centre().y},
                             {middle, from.centre().y},
                             {middle, to.centre().y},
                             {to.x, to.centre().y}};
    painter.polyline(points, colour, 2);
}

class Tree {
 public:
    // `seen` is the part of the screen that shows the tree; plates stay in it as far as they can.
    Tree(VisionPanel& panel, DeskContext& context, const Box& room, const Box& seen)
        : panel_(panel), context_(context), painter_(context.painter), seen_(seen) {
        const float gap = painter_.px(room.width < painter_.px(narrow_tree) ? 24.0F : 40.0F);
        const float width = std::floor((room.width - 2 * gap) / 10);
        vision_ = {room.x, room.y, std::max(width * 2, painter_.px(least_plate)), 0};
        goal_ = {vision_.right() + gap, room.y, width * 3, 0};
        issue_ = {goal_.right() + gap, room.y, room.right() - goal_.right() - gap, 0};
    }

    // Returns where the tree ends.
    float draw() {
        float y = vision_.y;
        std::vector<Box> goals;
        for (const GoalBranch& branch : grow_tree(context_.workshop())) {
            goals.push_back(draw_goal(branch, y));
            y += painter_.px(issue_gap);
        }
        const std::string& written = context_.workshop().plan.vision;
        const std::string_view text =
            written.empty() ? say(words::vision_no_vision) : std::string_view(written);
        const Box plate = place(vision_, text, vision_.y, y - painter_.px(issue_gap));
        for (const Box& goal : goals) draw_branch(painter_, plate, goal, context_.colours().plate);
        painter_.fill(plate, context_.colours().plate, space::control_radius);
        write(plate, text, type::base.bold(), context_.colours().on_plate);
        return y;
    }

 private:
    // A plate in its column, where it can be seen between these two heights.
    Box place(const Box& column, std::string_view text, float top, float bottom) const {
        Box plate = column;
        plate.height = plate_height_for(painter_, plate.width, text, type::base.bold());
        const float lowest = std::max(top, bottom - plate.height);
        plate.y = std::clamp(std::round(seen_.centre().y - plate.height / 2), top, lowest);
        return plate;
    }

    Box draw_goal(const GoalBranch& branch, float& y) {
        const float top = y;
        std::vector<Box> issues;
        for (const Issue* issue : branch.issues) {
            issues.push_back(draw_issue(*issue, y));
            y += painter_.px(issue_gap);
        }
        for (const Action* action : branch.actions)
            if (action->issues.empty()) issues.push_back(draw_leaf(action->title, 0, y, false));
        if (issues.empty()) issues.push_back(draw_leaf(say(words::goal_no_issue), 0, y, true));
        const std::string_view title =
            branch.goal ? std::string_view(branch.goal->title) : say(words::goal_none);
        y = std::max(y - painter_.px(issue_gap),
                     top + plate_height_for(painter_, goal_.width, title, type::base.bold()));
        const Box plate = place(goal_, title, top, y);
        for (const Box& issue : issues)
            draw_branch(painter_, plate, issue, context_.colours().line2);
        paint_goal(branch, plate, title);
        return plate;
    }

    void paint_goal(const GoalBranch& branch, const Box& plate, std::string_view title) {
        painter_.fill(plate, context_.colours().sheet, space::control_radius);
        if (!branch.goal) {
            painter_.dashed_outline(plate, context_.colours().line2, 2);
            return write(plate, title, type::base, context_.colours().ink2);
        }
        const Interaction met =
            interact(context_, "vision.goal_plate." + std::to_string(branch.goal->number), plate);
        if (branch.goal->id == panel_.goal)
            painter_.fill(plate, context_.colours().wash, space::control_radius);
        painter_.outline(plate, context_.colours().plate, met.hovered ? 4 : 3,
                         space::control_radius);
        write(plate, title, type::base.bold(), context_.colours().ink);
        if (met.state(context_.focus).focused) painter_.focus_ring(plate);
        if (!met.clicked) return;
        panel_.goal = branch.goal->id;
        panel_.sheet_scroll = {};
    }

    Box draw_issue(const Issue& issue, float& y) {
        Box plate = issue_;
        plate.y = y;
        plate.height = plate_height_for(painter_, plate.width, issue.title, type::base.bold());
        y += plate.height + painter_.px(leaf_gap);
        const bool current = issue.id == panel_.issue && !panel_.goal;
        const std::string id = "vision.plate." + std::to_string(issue.number);
        const Interaction met = interact(context_, id, plate);
        painter_.fill(plate, current ? context_.colours().wash : context_.colours().sheet,
                      space::control_radius);
        painter_.outline(plate, context_.colours().plate, met.hovered ? 3 : 2,
                         space::control_radius);
        write(plate, issue.title, type::base.bold(), context_.colours().ink);
        if (met.state(context_.focus).focused) painter_.focus_ring(plate);
        if (met.clicked) {
            panel_.issue = issue.id;
            panel_.goal = {};
            panel_.sheet_scroll = {};
        }
        const auto actions = actions_for(context_.workshop(), issue.id);
        for (const Action* action : actions)
            hang(plate, draw_leaf(action->title, leaf_indent, y, false));
        if (actions.empty())
            hang(plate, draw_leaf(say(words::vision_no_action), leaf_indent, y, true));
        y -= painter_.px(leaf_gap);
        return plate;
    }

    // The line from a plate down to a leaf below it.
    void hang(const Box& plate, const Box& leaf) const {
        const float x = std::round(plate.x + painter_.px(leaf_indent / 2));
        const ImVec2 points[] = {
            {x, plate.bottom()}, {x, leaf.centre().y}, {leaf.x, leaf.centre().y}};
        painter_.polyline(points, context_.colours().line2, 2);
    }

    Box draw_leaf(std::string_view title, float indent, float& y, bool missing) {
        Box leaf = issue_;
        leaf.cut_left(painter_.px(indent));
        leaf.y = y;
        leaf.height = plate_height_for(painter_, leaf.width, title, type::second);
        painter_.fill(leaf, missing ? context_.colours().warn_wash : context_.colours().sunken,
                      space::control_radius);
        write(leaf, title, type::second, context_.colours().ink);
        y += leaf.height + painter_.px(leaf_gap);
        return leaf;
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
    Box vision_, goal_, issue_;
};

}  // namespace

void draw_vision_tree(VisionPanel& panel, DeskContext& context, Box room) {
    panel_title(context, room, Icon::none, say(words::vision_tree));
    ScrollArea area(context, "vision.tree", room, panel.tree_scroll);
    area.end_at(Tree(panel, context, area.content().inset(context.px(4)), room).draw());
}

}  // namespace yoriai
