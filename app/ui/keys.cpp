#include "ui/keys.h"

#include <algorithm>
#include <array>

#include "text/board_messages.h"
#include "text/desk_messages.h"
#include "text/photo_messages.h"
#include "text/population_messages.h"
#include "text/record_desk_messages.h"
#include "text/tour_messages.h"

namespace yoriai {
namespace {

constexpr std::array act_rows = {
    ActRow{Act::new_session, Menu::file, words::act_new_session, ctrl | ImGuiKey_N, false},
    ActRow{Act::open_file, Menu::file, words::act_open_file, ctrl | ImGuiKey_O, false},
    ActRow{Act::close_session, Menu::file, words::act_close_session, ctrl | ImGuiKey_W, false},
    ActRow{Act::snapshot, Menu::file, words::act_snapshot, ctrl | ImGuiKey_S, true},
    ActRow{Act::save_elsewhere, Menu::file, words::act_save_elsewhere, ctrl | shift | ImGuiKey_S,
           false},
    ActRow{Act::import_file, Menu::file, words::act_import_file, ctrl | ImGuiKey_I, true},
    ActRow{Act::import_population, Menu::file, words::act_import_population, 0, false},
    ActRow{Act::export_plan, Menu::file, words::act_export_plan, ctrl | ImGuiKey_E, false},
    ActRow{Act::export_cards, Menu::file, words::act_export_cards, 0, false},
    ActRow{Act::quit, Menu::file, words::act_quit, ctrl | ImGuiKey_Q, true},
    ActRow{Act::undo, Menu::edit, words::act_undo, ctrl | ImGuiKey_Z, false},
    ActRow{Act::redo, Menu::edit, words::act_redo, ctrl | ImGuiKey_Y, false},
    ActRow{Act::history, Menu::edit, words::act_history, ctrl | ImGuiKey_H, false},
    ActRow{Act::paste, Menu::edit, words::act_paste, ctrl | ImGuiKey_V, true},
    ActRow{Act::find, Menu::edit, words::act_find, ctrl | ImGuiKey_F, false},
    ActRow{Act::go_prepare, Menu::view, words::act_go_prepare, ImGuiMod_Alt | ImGuiKey_1, false},
    ActRow{Act::go_capture, Menu::view, words::act_go_capture, ImGuiMod_Alt | ImGuiKey_2, false},
    ActRow{Act::go_group, Menu::view, words::act_go_group, ImGuiMod_Alt | ImGuiKey_3, false},
    ActRow{Act::go_choose, Menu::view, words::act_go_choose, ImGuiMod_Alt | ImGuiKey_4, false},
    ActRow{Act::go_map, Menu::view, words::act_go_map, ImGuiMod_Alt | ImGuiKey_5, false},
    ActRow{Act::go_vision, Menu::view, words::act_go_vision, ImGuiMod_Alt | ImGuiKey_6, false},
    ActRow{Act::go_act, Menu::view, words::act_go_act, ImGuiMod_Alt | ImGuiKey_7, false},
    ActRow{Act::go_write, Menu::view, words::act_go_write, ImGuiMod_Alt | ImGuiKey_8, false},
    ActRow{Act::go_return, Menu::view, words::act_go_return, ImGuiMod_Alt | ImGuiKey_9, false},
    ActRow{Act::next_step, Menu::view, words::act_next_step, ctrl | ImGuiKey_PageDown, false},
    ActRow{Act::step_before, Menu::view, words::act_step_before, ctrl | ImGuiKey_PageUp, false},
    ActRow{Act::trace, Menu::view, words::act_trace, ctrl | ImGuiKey_T, true},
    ActRow{Act::full_screen, Menu::view, words::act_full_screen, ImGuiKey_F11, true},
    ActRow{Act::settings, Menu::view, words::act_settings, ctrl | ImGuiKey_Comma, false},
    ActRow{Act::edit_card, Menu::card, words::act_edit_card, ImGuiKey_F2, false},
    ActRow{Act::remove_cards, Menu::card, words::act_remove_cards, ImGuiKey_Delete, false},
    ActRow{Act::next_table, Menu::card, words::act_next_table, ImGuiKey_F6, true},
    ActRow{Act::scribed, Menu::card, words::act_scribed, ImGuiKey_F8, false},
    ActRow{Act::merge_cards, Menu::card, words::act_merge_cards, ctrl | ImGuiKey_M, true},
    ActRow{Act::split_card, Menu::card, words::act_split_card, ctrl | shift | ImGuiKey_M, false},
    ActRow{Act::comment_card, Menu::card, words::act_comment_card, ctrl | ImGuiKey_K, true},
    ActRow{Act::add_photo, Menu::card, words::act_add_photo, ctrl | shift | ImGuiKey_I, false},
    ActRow{Act::hide_cards, Menu::card, words::act_hide_cards, ctrl | shift | ImGuiKey_H, false},
    ActRow{Act::make_theme, Menu::board, words::act_make_theme, ctrl | ImGuiKey_G, false},
    ActRow{Act::put_into, Menu::board, words::act_put_into, ctrl | shift | ImGuiKey_G, false},
    ActRow{Act::take_out, Menu::board, words::act_take_out, ctrl | shift | ImGuiKey_L, false},
    ActRow{Act::keep_lone, Menu::board, words::act_keep_lone, ctrl | ImGuiKey_L, false},
    ActRow{Act::link_cause, Menu::board, words::act_link_cause, ImGuiKey_F3, true},
    ActRow{Act::link_tension, Menu::board, words::act_link_tension, shift | ImGuiKey_F3, false},
    ActRow{Act::link_relation, Menu::board, words::act_link_relation, ctrl | ImGuiKey_F3, false},
    ActRow{Act::align_left, Menu::board, words::act_align_left, 0, true},
    ActRow{Act::align_top, Menu::board, words::act_align_top, 0, false},
    ActRow{Act::tidy, Menu::board, words::act_tidy, ctrl | shift | ImGuiKey_T, false},
    ActRow{Act::fit_board, Menu::board, words::act_fit_board, ctrl | ImGuiKey_0, true},
    ActRow{Act::filter_cards, Menu::board, words::act_filter_cards, ctrl | shift | ImGuiKey_F,
           false},
    ActRow{Act::colour_field, Menu::board, words::act_colour_field, 0, true},
    ActRow{Act::colour_table, Menu::board, words::act_colour_table, 0, false},
    ActRow{Act::colour_voice, Menu::board, words::act_colour_voice, 0, false},
    ActRow{Act::colour_theme, Menu::board, words::act_colour_theme, 0, false},
    ActRow{Act::timer, Menu::meeting, words::act_timer, ImGuiKey_F9, false},
    ActRow{Act::add_minute, Menu::meeting, words::act_add_minute, shift | ImGuiKey_F9, false},
    ActRow{Act::toggle_hall, Menu::hall, words::act_toggle_hall, ImGuiKey_F5, false},
    ActRow{Act::freeze_hall, Menu::hall, words::act_freeze_hall, shift | ImGuiKey_F5, false},
    ActRow{Act::hall_agenda, Menu::hall, words::act_hall_agenda, 0, true},
    ActRow{Act::hall_writing, Menu::hall, words::act_hall_writing, 0, false},
    ActRow{Act::hall_newest, Menu::hall, words::act_hall_newest, 0, false},
    ActRow{Act::hall_themes, Menu::hall, words::act_hall_themes, 0, false},
    ActRow{Act::hall_question, Menu::hall, words::act_hall_question, 0, false},
    ActRow{Act::hall_results, Menu::hall, words::act_hall_results, 0, false},
    ActRow{Act::hall_map, Menu::hall, words::act_hall_map, 0, false},
    ActRow{Act::hall_district, Menu::hall, words::act_hall_district, 0, false},
    ActRow{Act::hall_card, Menu::hall, words::act_hall_card, ctrl | ImGuiKey_F5, false},
    ActRow{Act::hall_quadrant, Menu::hall, words::act_hall_quadrant, 0, false},
    ActRow{Act::hall_both_views, Menu::hall, words::act_hall_both_views, 0, false},
    ActRow{Act::hall_minority, Menu::hall, words::act_hall_minority, 0, false},
    ActRow{Act::hall_story, Menu::hall, words::act_hall_story, 0, false},
    ActRow{Act::hall_blank, Menu::hall, words::act_hall_blank, 0, false},
    ActRow{Act::hall_next_page, Menu::hall, words::act_hall_next_page, shift | ImGuiKey_PageDown,
           true},
    ActRow{Act::hall_page_before, Menu::hall, words::act_hall_page_before, shift | ImGuiKey_PageUp,
           false},
    ActRow{Act::find_command, Menu::help, words::act_find_command, ctrl | shift | ImGuiKey_P,
           false},
    ActRow{Act::help, Menu::help, words::act_help, ImGuiKey_F1, false},
    ActRow{Act::tour, Menu::help, words::act_tour, 0, false},
};

constexpr std::array field_rows = {
    ActRow{Act::cut_text, Menu::edit, words::act_cut_text, ctrl | ImGuiKey_X, false},
    ActRow{Act::copy_text, Menu::edit, words::act_copy_text, ctrl | ImGuiKey_C, false},
    ActRow{Act::paste_text, Menu::edit, words::act_paste_text, ctrl | ImGuiKey_V, false},
    ActRow{Act::select_text, Menu::edit, words::act_select_text, ctrl | ImGuiKey_A, true},
};

constexpr std::array menu_words = {words::menu_file, words::menu_edit,  words::menu_view,
                                   words::menu_card, words::menu_board, words::menu_meeting,
                                   words::menu_hall, words::menu_help};

constexpr std::array capture_keys = {
    PanelKey{"Enter", words::key_commit_card},  PanelKey{"Ctrl+1 – 9", words::key_fields},
    PanelKey{"F6", words::key_next_table},      PanelKey{"F8", words::key_scribed},
    PanelKey{"F7", words::key_voice},           PanelKey{"Ctrl+V", words::key_paste_rows},
    PanelKey{"F4", words::key_take_suggestion}, PanelKey{"F2", words::key_edit_last},
    PanelKey{"#", words::key_complete},         PanelKey{"Ctrl+Enter", words::key_same},
    PanelKey{"Esc", words::key_clear_entry},
};
constexpr std::array group_keys = {
    PanelKey{"← ↑ → ↓", words::key_move_cursor},
    PanelKey{"Space", words::key_select_card},
    PanelKey{"Shift+←→", words::key_select_more},
    PanelKey{"Ctrl+A", words::key_select_all},
    PanelKey{"Ctrl+G", words::key_make_theme},
    PanelKey{"F2", words::key_rename},
    PanelKey{"Enter", words::key_fold},
    PanelKey{"Ctrl+L", words::key_keep_lone},
    PanelKey{"Ctrl+Shift+G", words::act_put_into},
    PanelKey{"Ctrl+Shift+L", words::act_take_out},
    PanelKey{"Ctrl+←↑→↓", words::key_move_cards},
    PanelKey{"F3", words::act_link_cause},
    PanelKey{"Shift+F3", words::act_link_tension},
    PanelKey{"Ctrl+F3", words::act_link_relation},
    PanelKey{"Ctrl+M", words::act_merge_cards},
    PanelKey{"Ctrl+Shift+M", words::act_split_card},
    PanelKey{"Ctrl+K", words::act_comment_card},
    PanelKey{"Ctrl+Shift+I", words::act_add_photo},
    PanelKey{"Ctrl+Shift+H", words::act_hide_cards},
    PanelKey{"Ctrl+Shift+T", words::act_tidy},
    PanelKey{"Ctrl+0", words::key_show_all},
    PanelKey{"Ctrl+Shift+F", words::act_filter_cards},
    PanelKey{"Ctrl+= / Ctrl+-", words::key_zoom},
    PanelKey{"F12", words::key_point},
    PanelKey{"Shift+F10", words::key_context_menu},
    PanelKey{"Delete", words::key_remove},
    PanelKey{"Esc", words::key_deselect},
};
constexpr std::array choose_keys = {
    PanelKey{"0 – 9", words::key_type_count},   PanelKey{"Enter", words::key_count_down},
    PanelKey{"Tab", words::key_count_right},    PanelKey{"← ↑ → ↓", words::key_move_cell},
    PanelKey{"Delete", words::key_clear_count},
};

const char* name_of_key(int key) {
    switch (key) {
        case ImGuiKey_PageUp:
            return "PageUp";
        case ImGuiKey_PageDown:
            return "PageDown";
        case ImGuiKey_Delete:
            return "Delete";
        case ImGuiKey_Comma:
            return ",";
        default:
            return ImGui::GetKeyName(static_cast<ImGuiKey>(key));
    }
}

}  // namespace

std::span<const ActRow> all_acts() { return act_rows; }

const ActRow& row_of(Act act) {
    const auto is_wanted = [&](const ActRow& row) { return row.act == act; };
    const auto found = std::find_if(field_rows.begin(), field_rows.end(), is_wanted);
    return found != field_rows.end() ? *found
                                     : *std::find_if(act_rows.begin(), act_rows.end(), is_wanted);
}

const Message& words_of(Menu menu) { return menu_words[static_cast<std::size_t>(menu)]; }

std::string key_name(ImGuiKeyChord chord) {
    if (chord == 0) return {};
    std::string name;
    if (chord & ctrl) name += "Ctrl+";
    if (chord & ImGuiMod_Alt) name += "Alt+";
    if (chord & shift) name += "Shift+";
    const int modifiers = ctrl | shift | ImGuiMod_Alt;
    return name + name_of_key(chord & ~modifiers);
}

std::span<const PanelKey> keys_of_capture() { return capture_keys; }
std::span<const PanelKey> keys_of_group() { return group_keys; }
std::span<const PanelKey> keys_of_choose() { return choose_keys; }

}  // namespace yoriai
