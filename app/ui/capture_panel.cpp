#include "ui/capture_panel.h"

#include <algorithm>
#include <string_view>

#include "text/capture_messages.h"
#include "text/desk_messages.h"

namespace yoriai {
namespace {

// The entry has the focus unless a control was reached by Tab, and takes it back when somebody
// types.
void keep_entry_focused(const CapturePanel& panel, DeskContext& context) {
    Focus& focus = context.focus;
    if (!focus.on_top() || panel.editing) return;
    const auto& typed = ImGui::GetIO().InputQueueCharacters;
    const bool writes = (!typed.empty() && typed[0] > U' ') || context.input.composition;
    if (focus.now().empty() || (writes && !focus.has(entry_id) && !context.input.import_offer))
        focus.give(entry_id, false);
}

void choose_table(CapturePanel& panel, const DeskContext& context) {
    const Workshop& workshop = context.workshop();
    if (!workshop.find(panel.table_id) && !workshop.tables().empty())
        panel.table_id = workshop.tables().first().id;
    if (!context.asked(Act::next_table) || workshop.tables().empty()) return;
    auto at = workshop.tables().begin();
    while (at != workshop.tables().end() && at->id != panel.table_id) ++at;
    if (at != workshop.tables().end()) ++at;
    panel.table_id = at == workshop.tables().end() ? workshop.tables().first().id : at->id;
}

void set_field(CapturePanel& panel, FieldId field) {
    const auto found = std::find(panel.fields.begin(), panel.fields.end(), field);
    if (found == panel.fields.end())
        panel.fields.push_back(field);
    else
        panel.fields.erase(found);
}

void use_keys(CapturePanel& panel, DeskContext& context) {
    if (context.asked(Act::scribed)) panel.scribed = !panel.scribed;
    if (key_pressed(context, ImGuiKey_F7))
        panel.voice = static_cast<Voice>((static_cast<int>(panel.voice) + 1) % 3);
    int key = ImGuiKey_1;
    for (const Field& field : context.workshop().fields()) {
        if (key > ImGuiKey_9) break;
        if (key_pressed(context, ImGuiMod_Ctrl | key)) set_field(panel, field.id);
        ++key;
    }
}

void draw_now_line(DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (now.primary("capture.next", say(words::act_go_group))) context.go_to = WorkshopStep::group;
    Button from_file{say(words::capture_from_file)};
    from_file.icon = Icon::imported;
    if (now.button("capture.import", from_file)) context.request(ImportFile{});
    now.words(say(words::capture_now), say(words::capture_calm));
}

}  // namespace

void draw(CapturePanel& panel, const Timer& timer, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    keep_entry_focused(panel, context);
    choose_table(panel, context);
    use_keys(panel, context);
    if (context.focus.on_top()) context.output.text_place.wanted = true;
    const Workshop& workshop = context.workshop();
    const bool chosen = workshop.find(panel.chosen) != nullptr;
    context.current_card = chosen                     ? panel.chosen
                           : workshop.cards().empty() ? CardId{}
                                                      : workshop.cards().last().id;
    context.current_table = panel.table_id;

    draw_now_line(context, work.cut_top(painter.px(space::now_line)));
    const float width = work.width / painter.scale();
    const bool narrow = width < 1560;
    Box left = work.cut_left(painter.px(width < 760 ? 280.0F : narrow ? 360.0F : 420.0F));
    Box right = work.cut_right(width < 1360 ? 0 : painter.px(narrow ? 340.0F : 420.0F));
    for (const Box& side : {left, right}) {
        if (side.width < 1) continue;
        painter.fill(side, context.colours().sheet);
    }
    painter.line({left.right(), left.y}, {left.right(), left.bottom()}, context.colours().line, 1);
    if (right.width > 1)
        painter.line(right.top_left(), {right.x, right.bottom()}, context.colours().line, 1);

    draw_capture_choices(panel, context, left);
    Box middle = work;
    const float room = std::min(middle.width - painter.px(64), painter.px(1000));
    middle = {std::floor(middle.centre().x - room / 2), middle.y, std::floor(room), middle.height};
    draw_capture_entry(panel, context, middle);
    draw_suggestions(panel, context, middle);
    draw_near_duplicate(panel, context, middle);
    draw_written_cards(panel, context, middle);
    if (right.width > 1) draw_capture_counts(panel, timer, context, right);
}

}  // namespace yoriai
