#include "ui/desk.h"

#include <array>

#include "ui/frame.h"

namespace yoriai {
namespace {

constexpr std::array with_screens = {
    WorkshopStep::prepare, WorkshopStep::capture, WorkshopStep::group,
    WorkshopStep::choose,  WorkshopStep::map,     WorkshopStep::vision,
    WorkshopStep::act,     WorkshopStep::write,   WorkshopStep::answer};

void begin_window(const Box& window) {
    ImGui::SetNextWindowPos(window.top_left());
    ImGui::SetNextWindowSize(window.size());
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::Begin("desk", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse |
                     ImGuiWindowFlags_NoBringToFrontOnFocus);
    ImGui::PopStyleVar(2);
}

void begin_keys(Desk& desk, const DeskInput& input) {
    Focus& focus = desk.focus;
    const ImGuiIO& io = ImGui::GetIO();
    const bool tab = !input.composition && !focus.keeps_tab && !io.KeyCtrl && !io.KeyAlt &&
                     ImGui::IsKeyPressed(ImGuiKey_Tab);
    focus.begin_frame(tab && !io.KeyShift, tab && io.KeyShift);
    focus.took_undo = focus.keeps_tab = false;
    // A press beside the focused field leaves it; the control under the pointer may take the
    // focus.
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) focus.clear();
}

void draw_panel_of_step(Desk& desk, DeskContext& context, const Box& work) {
    switch (desk.step) {
        case WorkshopStep::prepare:
            return draw(desk.prepare, desk.timer, context, work);
        case WorkshopStep::capture:
            return draw(desk.capture, desk.timer, context, work);
        case WorkshopStep::group:
            return draw(desk.group, context, work);
        case WorkshopStep::choose:
            return draw(desk.choose, context, work);
        case WorkshopStep::map:
            return draw(desk.map, context, work);
        case WorkshopStep::vision:
            return draw(desk.vision, context, work);
        case WorkshopStep::act:
            return draw(desk.act, context, work);
        case WorkshopStep::answer:
            return draw(desk.returning, context, work);
        default:
            return draw(desk.write, context, work);
    }
}

// While F12 is held the hall sees where the pointer is, and the card or theme under it is marked
// there.
void point_in_hall(Desk& desk, DeskContext& context) {
    PointInHall at;
    const ImVec2 mouse = ImGui::GetMousePos();
    const bool held =
        context.input.hall.open && ImGui::IsKeyDown(ImGuiKey_F12) && context.window.contains(mouse);
    if (held) {
        at.x = (mouse.x - context.window.x) / context.window.width;
        at.y = (mouse.y - context.window.y) / context.window.height;
        if (desk.step == WorkshopStep::group) {
            at.card = desk.group.state.hovered.card;
            at.theme = desk.group.state.hovered.theme;
        }
    }
    if (at == desk.pointed) return;
    desk.pointed = at;
    context.request(at);
}

// Where nothing has a menu of its own. The board's opens when the button is let go of.
void offer_menu(const Desk& desk, DeskContext& context) {
    const bool own = context.menu || !context.focus.on_top() ||
                     (desk.step == WorkshopStep::group && ImGui::IsAnyItemHovered());
    if (own || !ImGui::IsMouseClicked(ImGuiMouseButton_Right) || !ImGui::IsWindowHovered()) return;
    context.menu =
        ContextMenu{ImGui::GetMousePos(),
                    {Act::undo, Act::redo, Act::history, Act::trace, Act::find_command, Act::help},
                    -1};
}

void draw_session(Desk& desk, DeskContext& context) {
    const auto px = [&](float measure) { return context.px(measure); };
    Box rest = context.window;
    const Box menus = rest.cut_top(px(space::menu_row));
    const Box steps = rest.cut_top(px(space::step_bar));
    const Box status = rest.cut_bottom(px(space::status_line));
    draw_panel_of_step(desk, context, rest);
    draw_menu_row(desk, context, menus);
    draw_step_bar(desk, context, steps);
    draw_status_line(desk, context, status);
    offer_menu(desk, context);
    draw(desk.import, context);
    draw(desk.answers, context);
    draw(desk.population, context);
    draw_open_menu(desk, context);
    draw(desk.photo, context);
    draw(desk.split, context);
    draw_card_sheet(desk.card, context);
    draw_tour(desk, context);
    point_in_hall(desk, context);
}

void end_frame(Desk& desk, const DeskContext& context) {
    desk.text_wanted = context.output.text_place.wanted;
    desk.focus.was_composing = static_cast<bool>(context.input.composition);
    if (desk.next_step) {
        desk.step = *desk.next_step;
        desk.focus.clear();  // what was drawn for the last time may have taken it
    }
    desk.next_step.reset();
    if (!context.vote_on.empty()) begin_round(desk.choose, draft_on_cards(context.vote_on));
    if (context.go_to && *context.go_to != desk.step) {
        // A frame later, so that a field that is being written in can still be kept.
        desk.next_step = context.go_to;
        desk.focus.clear();
        context.output.next_frame = 0;
    }
    if (context.choose_meeting) {
        desk.meeting = *context.choose_meeting;
        context.output.next_frame = 0;
    }
    desk.focus.end_frame();
    if (context.say) {
        desk.toast = *context.say;
        desk.toast_refuses = true;
        desk.toast_until = context.input.now + 8;
        context.output.next_frame = 0;
    }
}

}  // namespace

std::span<const WorkshopStep> steps_with_screens() { return with_screens; }

MeetingId current_meeting(const Desk& desk, const Workshop& workshop) {
    if (workshop.find(desk.meeting)) return desk.meeting;
    return workshop.meetings().empty() ? MeetingId{} : workshop.meetings().last().id;
}

void draw(Desk& desk, const DeskInput& input, DeskOutput& output) {
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const Box window = {0, 0, size.x, size.y};
    begin_window(window);
    begin_keys(desk, input);
    const Palette& colours = palette(input.appearance);
    DeskContext context{input,
                        output,
                        desk.focus,
                        Painter(*ImGui::GetWindowDrawList(), *input.layouts, colours,
                                window_scale(size.x, size.y, input.text_scale), input.photos),
                        window,
                        input.workshop ? current_meeting(desk, *input.workshop) : MeetingId{},
                        {}};
    context.acts = find_acts(desk, context);
    if (input.workshop)
        draw_session(desk, context);
    else
        draw(desk.start, context);
    draw(desk.file, context);
    draw_settings(desk, context);
    draw_help(desk, context);
    draw_finder(desk, context);
    draw_history(desk, context);
    draw_context_menu(desk, context);
    // Whoever votes on this computer gets nothing of the desk, and no button that undoes.
    if (!desk.choose.device) draw_toast_and_job(desk, context);
    carry_out(desk, context);
    end_frame(desk, context);
    ImGui::End();
}

}  // namespace yoriai
