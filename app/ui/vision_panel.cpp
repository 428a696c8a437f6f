#include "ui/vision_panel.h"

#include "text/action_messages.h"
#include "text/desk_messages.h"

namespace yoriai {
namespace {

const Issue* chosen_issue(VisionPanel& panel, const Workshop& workshop) {
    if (const Issue* issue = workshop.find(panel.issue)) return issue;
    if (workshop.issues().empty()) return nullptr;
    panel.issue = workshop.issues().begin()->id;
    return workshop.find(panel.issue);
}

void draw_vision_line(DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (now.primary("vision.next", say(words::act_go_act))) context.go_to = WorkshopStep::act;
    Button hall{say(words::act_show_in_hall)};
    hall.icon = Icon::hall;
    if (now.button("vision.show", hall)) {
        ShowInHall request;
        request.scene = HallScene::vision;
        context.request(request);
    }
    now.words(say(words::vision_now), say(words::vision_calm));
}

void draw_sentence(DeskContext& context, Box& room) {
    const Painter& painter = context.painter;
    label(context, room, say(words::vision_sentence));
    const std::string& vision = context.workshop().plan.vision;
    TextFieldLook look;
    look.hint = say(words::vision_hint);
    look.many_lines = true;
    look.style = type::now;
    const bool written_in =
        context.focus.has("vision.sentence") && context.focus.edited == "vision.sentence";
    TextFieldPicture picture;
    picture.text = written_in ? std::string_view(context.focus.edit.text) : vision;
    picture.many_lines = true;
    picture.style = look.style;
    const float height = std::max(painter.px(64), text_field_height(painter, room.width, picture));
    const auto written =
        value_field(context, "vision.sentence", room.cut_top(height, painter.px(18)), vision, look);
    if (!written) return;
    DescribePlan change;
    change.vision = *written;
    context.ask(change);
}

void draw_panels(VisionPanel& panel, DeskContext& context, const Box& left, const Box& work,
                 const Box& right) {
    const Painter& painter = context.painter;
    const float padding = painter.px(space::narrow_panel_padding);
    for (const Box& box : {left, work, right}) draw_panel(painter, box);
    draw_issues(panel, context, left.inset(padding));
    Box middle = work.inset(padding);
    draw_sentence(context, middle);
    draw_vision_tree(panel, context, middle);
    if (const Goal* goal = context.workshop().find(panel.goal))
        draw_goal_sheet(panel, context, right.inset(padding), *goal);
    else if (const Issue* issue = chosen_issue(panel, context.workshop()))
        draw_issue_sheet(panel, context, right.inset(padding), *issue);
    else
        draw_empty_state(painter, right, Icon::theme, say(words::vision_no_issues));
}

}  // namespace

void draw(VisionPanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    draw_vision_line(context, work.cut_top(painter.px(space::now_line)));
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    constexpr ThreePanels panels = {1300, {340, 400}, {440, 520}, {440, 640, 720}};
    draw_three_panels(context, "vision.all", work, panel.all_scroll, panels,
                      [&](const Box& left, const Box& middle, const Box& right) {
                          draw_panels(panel, context, left, middle, right);
                      });
}

}  // namespace yoriai
