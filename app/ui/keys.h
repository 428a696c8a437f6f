#pragma once

#include <imgui.h>

#include <span>
#include <string>

#include "text/message.h"

namespace yoriai {

// Short, for tables of keys.
inline constexpr int ctrl = ImGuiMod_Ctrl, shift = ImGuiMod_Shift;

// Everything the menus can do. One table holds its menu, its words and its key: menus, shortcuts,
// help and tests all read it.
enum class Act {
    new_session,
    open_file,
    close_session,
    snapshot,
    save_elsewhere,
    import_file,
    import_population,
    export_plan,
    export_cards,
    quit,
    undo,
    redo,
    paste,
    find,
    go_prepare,
    go_capture,
    go_group,
    go_choose,
    go_map,
    go_vision,
    go_act,
    go_write,
    go_return,
    next_step,
    step_before,
    trace,
    full_screen,
    settings,
    edit_card,
    remove_cards,
    next_table,
    scribed,
    make_theme,
    keep_lone,
    timer,
    add_minute,
    toggle_hall,
    freeze_hall,
    hall_agenda,
    hall_writing,
    hall_newest,
    hall_themes,
    hall_question,
    hall_results,
    hall_map,
    hall_district,
    hall_card,
    hall_quadrant,
    hall_both_views,
    hall_minority,
    hall_story,
    hall_blank,
    hall_next_page,
    hall_page_before,
    help,
    find_command,
    history,
    take_out,
    put_into,
    merge_cards,
    split_card,
    comment_card,
    add_photo,
    hide_cards,
    link_cause,
    link_tension,
    link_relation,
    align_left,
    align_top,
    tidy,
    fit_board,
    filter_cards,
    colour_field,
    colour_table,
    colour_voice,
    colour_theme,
    tour,
    // Of the field that is written in: only in its menu, for the field takes their keys itself.
    cut_text,
    copy_text,
    paste_text,
    select_text
};

enum class Menu { file, edit, view, card, board, meeting, hall, help };

struct ActRow {
    Act act;
    Menu menu;
    Message words;
    ImGuiKeyChord key;  // 0: none
    bool parted;        // a line above it in its menu
};

std::span<const ActRow> all_acts();  // of the menus
const ActRow& row_of(Act);           // of any
const Message& words_of(Menu);

// Ctrl+Shift+Z, F6; empty for no key.
std::string key_name(ImGuiKeyChord);

// Keys of lists, the board, the tally and the card entry, that no menu has.
struct PanelKey {
    const char* key;
    Message words;
};
std::span<const PanelKey> keys_of_capture();
std::span<const PanelKey> keys_of_group();
std::span<const PanelKey> keys_of_choose();

}  // namespace yoriai
