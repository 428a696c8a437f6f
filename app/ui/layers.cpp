#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets.h"

namespace yoriai {

Above::Above(DeskContext& context, std::string_view id, const Box& box, int dialogs)
    : context_(context), below_(context.painter), layers_(dialogs + 1) {
    const std::string name = "above." + std::string(id);
    ImGui::SetNextWindowPos(context.window.top_left());
    ImGui::SetNextWindowSize(context.window.size());
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::Begin(name.c_str(), nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PopStyleVar();
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    for (int i = 0; i < layers_; ++i) context.focus.enter_layer();
    context.painter = below_.on(*ImGui::GetWindowDrawList());
    clicked_beside_ = context.focus.on_top() && ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
                      !box.contains(ImGui::GetMousePos()) && ImGui::IsWindowHovered();
}

Above::~Above() {
    ImGui::End();
    for (int i = 0; i < layers_; ++i) context_.focus.leave_layer();
    context_.painter = below_;
}

WindowAbove::WindowAbove(DeskContext& context, const char* name, const Box& box)
    : context_(context), below_(context.painter) {
    const Box outside = box.inset(-context.px(6));
    ImGui::SetNextWindowPos(outside.top_left());
    ImGui::SetNextWindowSize(outside.size());
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::Begin(name, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::PopStyleVar();
    context.painter = below_.on(*ImGui::GetWindowDrawList());
}

WindowAbove::~WindowAbove() {
    ImGui::End();
    context_.painter = below_;
}

Box box_in_middle(const DeskContext& context, float width, float height) {
    const float w = std::min(context.px(width), context.window.width - context.px(48));
    const float h = std::min(context.px(height), context.window.height - context.px(48));
    return {std::floor(context.window.centre().x - w / 2),
            std::floor(context.window.centre().y - h / 2), w, h};
}

void draw_sheet(const DeskContext& context, const Box& box) {
    context.painter.sheet(box, context.colours().sheet, context.colours().ink, 2,
                          space::panel_radius, 6);
}

DialogAnswer dialog(DeskContext& context, const DialogQuestion& question) {
    const DialogPicture picture = {question.question, question.what_is_lost, question.dangerous};
    const float width = std::min(context.px(560), context.window.width - context.px(48));
    const float height = dialog_height(context.painter, width, picture);
    const Box box = {std::floor(context.window.centre().x - width / 2),
                     std::floor(context.window.centre().y - height / 2), width, height};
    const Above layer(context, question.id, box);
    Box row = draw_dialog(context.painter, box, picture);
    const std::string id(question.id);
    if (context.focus.on_top() && context.focus.now().empty())
        context.focus.give(id + ".stay", true);
    DialogAnswer answer = DialogAnswer::none;
    const ButtonKind kind = question.dangerous ? ButtonKind::danger : ButtonKind::primary;
    if (button_right(context, id + ".go_on", row, {question.go_on, kind}))
        answer = DialogAnswer::go_on;
    if (button_right(context, id + ".stay", row, {question.stay})) answer = DialogAnswer::stay;
    if (key_pressed(context, ImGuiKey_Escape)) answer = DialogAnswer::stay;
    return answer;
}

}  // namespace yoriai
