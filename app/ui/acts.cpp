// What menus and shortcuts do.

#include <algorithm>
#include <iterator>

#include "ui/frame.h"
#include "ui/trace.h"

namespace yoriai {
namespace {

// Keys that a text field uses itself while it has the focus.
bool belongs_to_text(Act act) {
    return act == Act::paste || act == Act::remove_cards || act == Act::edit_card;
}

// What the menu of a field does to its text.
bool is_of_text(Act act) {
    return act == Act::cut_text || act == Act::copy_text || act == Act::paste_text ||
           act == Act::select_text;
}

// What may end the session: a field that is being written in is left, and so kept, first.
bool ends_session(Act act) {
    return act == Act::quit || act == Act::close_session || act == Act::open_file ||
           act == Act::new_session || act == Act::snapshot || act == Act::save_elsewhere ||
           act == Act::export_plan;
}

bool needs_session(Act act) {
    switch (act) {
        case Act::new_session:
        case Act::open_file:
        case Act::quit:
        case Act::full_screen:
        case Act::settings:
        case Act::toggle_hall:
        case Act::help:
        case Act::find_command:
        case Act::cut_text:
        case Act::copy_text:
        case Act::paste_text:
        case Act::select_text:
            return false;
        default:
            return true;
    }
}

std::optional<WorkshopStep> step_of(Act act) {
    switch (act) {
        case Act::go_prepare:
            return WorkshopStep::prepare;
        case Act::go_capture:
            return WorkshopStep::capture;
        case Act::go_group:
            return WorkshopStep::group;
        case Act::go_choose:
            return WorkshopStep::choose;
        case Act::go_map:
            return WorkshopStep::map;
        case Act::go_vision:
            return WorkshopStep::vision;
        case Act::go_act:
            return WorkshopStep::act;
        case Act::go_write:
            return WorkshopStep::write;
        case Act::go_return:
            return WorkshopStep::answer;
        default:
            return {};
    }
}

std::optional<HallScene> scene_of(Act act) {
    switch (act) {
        case Act::hall_agenda:
            return HallScene::agenda;
        case Act::hall_writing:
            return HallScene::writing;
        case Act::hall_newest:
            return HallScene::newest;
        case Act::hall_themes:
            return HallScene::themes;
        case Act::hall_question:
            return HallScene::question;
        case Act::hall_results:
            return HallScene::results;
        case Act::hall_map:
            return HallScene::map;
        case Act::hall_quadrant:
            return HallScene::quadrant;
        case Act::hall_both_views:
            return HallScene::both_views;
        case Act::hall_minority:
            return HallScene::minority;
        case Act::hall_district:
            return HallScene::district;
        case Act::hall_blank:
            return HallScene::blank;
        default:
            return {};
    }
}

WorkshopStep neighbour_of(WorkshopStep step, int by) {
    const auto all = steps_with_screens();
    const auto at = std::find(all.begin(), all.end(), step) - all.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(all) - 1);
    return all[static_cast<std::size_t>(to)];
}

void show_in_hall(const Desk& desk, DeskContext& context, HallScene scene) {
    ShowInHall show;
    show.scene = scene;
    show.round = scene == HallScene::map ? desk.map.round : desk.choose.round;
    if (scene != HallScene::map && !show.round && !context.workshop().rounds().empty())
        show.round = context.workshop().rounds().last().id;
    context.request(show);
}

void carry_out_file_act(Desk& desk, DeskContext& context, Act act) {
    switch (act) {
        case Act::new_session:
            return context.request(NewSession{});
        case Act::open_file:
            return context.request(OpenFile{});
        case Act::close_session:
            desk.toast.clear();  // it speaks of the session
            return context.request(CloseSession{});
        case Act::snapshot:
            return context.request(Snapshot{});
        case Act::save_elsewhere:
            return context.request(SaveElsewhere{});
        case Act::import_file:
            return context.request(ImportFile{});
        case Act::import_population:
            return context.request(ReadPopulation{});
        case Act::export_plan:
            return context.request(ExportPlan{PlanFormat::docx, desk.write.level});
        case Act::export_cards:
            return context.request(ExportCards{desk.write.level});
        case Act::quit:
            return context.request(Quit{});
        case Act::full_screen:
            return context.request(ToggleFullScreen{});
        case Act::toggle_hall:
            return context.request(ToggleHall{});
        case Act::hall_next_page:
            return context.request(TurnHallPage{1});
        case Act::hall_page_before:
            return context.request(TurnHallPage{-1});
        case Act::freeze_hall:
            return context.request(FreezeHall{!context.input.hall.frozen});
        default:
            return;
    }
}

void carry_out_card_act(Desk& desk, DeskContext& context, Act act) {
    if (act == Act::add_photo) context.request(ChoosePhoto{});
    if (act == Act::split_card) begin_split(desk.split, context, context.current_card);
    if (act == Act::comment_card && desk.step == WorkshopStep::capture) {
        desk.card.card = context.current_card;
        desk.card.open = true;
    }
    if (act == Act::paste && desk.step == WorkshopStep::group) {
        const char* text = ImGui::GetClipboardText();
        const std::string photo = photo_in_clipboard(text ? text : "");
        if (!photo.empty()) context.request(ReadPhoto{photo});
    }
}

void carry_out_timer_act(Desk& desk, const DeskContext& context, Act act) {
    if (act == Act::add_minute) add_minute(desk.timer);
    if (act != Act::timer) return;
    if (desk.timer.running)
        stop(desk.timer, context.input.now);
    else
        start_timer(desk, context);
}

}  // namespace

bool is_possible(const Desk& desk, const DeskInput& input, Act act) {
    if (needs_session(act) && !input.workshop) return false;
    switch (act) {
        case Act::undo:
            return input.history.undoable;
        case Act::redo:
            return input.history.redoable;
        case Act::find:
        case Act::make_theme:
        case Act::keep_lone:
        case Act::take_out:
        case Act::put_into:
        case Act::link_cause:
        case Act::link_tension:
        case Act::link_relation:
        case Act::align_left:
        case Act::align_top:
        case Act::tidy:
        case Act::fit_board:
        case Act::filter_cards:
        case Act::colour_field:
        case Act::colour_table:
        case Act::colour_voice:
        case Act::colour_theme:
            return desk.step == WorkshopStep::group;
        case Act::trace:
            return !chosen_subject(desk, *input.workshop).empty();
        case Act::hall_card:
            return desk.step == WorkshopStep::group &&
                   desk.group.state.selected_cards.size() +
                           desk.group.state.selected_themes.size() ==
                       1;
        case Act::hall_story:
            return desk.step == WorkshopStep::group && desk.group.state.selected_cards.size() == 1;
        case Act::split_card:
        case Act::comment_card:
            return desk.step == WorkshopStep::capture ||
                   (desk.step == WorkshopStep::group &&
                    desk.group.state.selected_cards.size() == 1);
        case Act::merge_cards:
        case Act::hide_cards:
        case Act::paste:
            return desk.step == WorkshopStep::capture || desk.step == WorkshopStep::group;
        case Act::next_table:
        case Act::scribed:
            return desk.step == WorkshopStep::capture;
        case Act::edit_card:
        case Act::remove_cards:
            return desk.step == WorkshopStep::capture || desk.step == WorkshopStep::group;
        case Act::hall_next_page:
        case Act::hall_page_before:
        case Act::freeze_hall:
            return input.hall.open;
        default:
            return true;
    }
}

std::vector<Act> find_acts(Desk& desk, const DeskContext& context) {
    std::vector<Act> acts;
    if (desk.chosen) acts.push_back(*desk.chosen);
    desk.chosen.reset();
    for (const ActRow& row : all_acts()) {
        if (row.key == 0 || !key_pressed(context, row.key)) continue;
        if (desk.text_wanted && belongs_to_text(row.act)) continue;
        if (is_possible(desk, context.input, row.act)) acts.push_back(row.act);
    }
    const bool again = key_pressed(context, ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z);
    if (again && is_possible(desk, context.input, Act::redo)) acts.push_back(Act::redo);
    return acts;
}

void carry_out(Desk& desk, DeskContext& context) {
    for (const Act act : context.acts) {
        if (ends_session(act) && desk.focus.is_written_in()) {
            desk.focus.clear();
            desk.chosen = act;
            continue;
        }
        if (const auto step = step_of(act)) context.go_to = step;
        if (const auto scene = scene_of(act)) show_in_hall(desk, context, *scene);
        if (act == Act::next_step) context.go_to = neighbour_of(desk.step, 1);
        if (act == Act::step_before) context.go_to = neighbour_of(desk.step, -1);
        if (act == Act::undo && !desk.focus.took_undo) context.ask(Undo{});
        if (act == Act::redo && !desk.focus.took_undo) context.ask(Redo{});
        if (is_of_text(act)) desk.focus.asked_of_text = act;
        if (act == Act::settings) desk.settings_open = true;
        if (act == Act::help) desk.help_open = true;
        if (act == Act::find_command) open_finder(desk);
        if (act == Act::history) desk.history.emplace();
        if (act == Act::tour) begin_tour(desk.tour);
        if (context.input.workshop) carry_out_card_act(desk, context, act);
        carry_out_file_act(desk, context, act);
        if (context.input.workshop) carry_out_timer_act(desk, context, act);
    }
    follow_traces(desk, context);
    if (!context.acts.empty()) context.wake_in(0);
}

}  // namespace yoriai
