#pragma once

#include <imgui.h>

#include <optional>

#include "model/kinds.h"

namespace yoriai {

enum class Appearance { light, dark, high_contrast };

// The shapes that tell fields and opinion groups apart without colour.
enum class Shape { triangle_up, square, circle, plus, star, triangle_down, leaf, diamond, ring };

// Every colour there is, as ImU32. Text colours reach 4.5:1 on the grounds they are meant for,
// graphics 3:1 (WCAG 2); the pairs are tested.
struct Palette {
    Appearance appearance;
    ImU32 ground;  // board, window
    ImU32 sheet;   // panels, menus, hall
    ImU32 sunken;  // table heads, track of a bar, disabled
    ImU32 line;    // decoration between areas, never the only border of a control
    ImU32 line2;   // border of a control, dashed ghost, lone brackets
    ImU32 ink;     // text
    ImU32 ink2;    // second text
    ImU32 accent;  // primary button, selection, link, quiet button
    ImU32 on_accent;
    ImU32 wash;   // current step, selected row, hints
    ImU32 plate;  // theme plate, bars of everybody
    ImU32 on_plate;
    ImU32 live;  // what the room sees right now
    ImU32 on_live;
    ImU32 ok;  // saved, done
    ImU32 ok_wash;
    ImU32 warn;  // near-duplicate, gap, personal detail
    ImU32 warn_wash;
    ImU32 danger;  // what cannot be undone, refused input
    ImU32 danger_wash;
    ImU32 shadow;
    ImU32 focus;       // focus ring, inner 3 px
    ImU32 focus_line;  // focus ring, outer 2 px
    ImU32 outline;     // line round every field mark
    ImU32 toast;
    ImU32 on_toast;
    ImU32 toast_tick;
};

const Palette& palette(Appearance);

// How a field is told: colour, shape, and (from the field itself) one kanji.
struct FieldLook {
    ImU32 mark;   // mark and band
    ImU32 paper;  // of its cards
    ImU32 edge;   // of the paper; the paper's own colour where there is none
    Shape shape;
};

// The look of the field with this order (0 = 防災 … 8 = その他); orders beyond look like その他, no
// field gives plain paper.
FieldLook field_look(const Palette&, std::optional<int> field_order);

// Opinion groups A to E (0 to 4); anything else is "no group": a ring with sheet inside.
struct GroupLook {
    ImU32 fill;
    Shape shape;
};
GroupLook group_look(const Palette&, int group);

ImU32 answer_colour(const Palette&, Answer);

enum class Weight { regular, bold };

// Size and line height in pixels at scale 1.0.
struct TextStyle {
    float size;
    float line;
    Weight weight = Weight::regular;
    bool equal_figures = false;  // figures in equal widths, for tallies and timers

    constexpr TextStyle bold() const { return {size, line, Weight::bold, equal_figures}; }
    constexpr TextStyle figures() const { return {size, line, weight, true}; }
};

// The desk's text styles.
namespace type {
inline constexpr TextStyle base{20, 30};
inline constexpr TextStyle second{18, 26};
inline constexpr TextStyle small{16,
                                 22};  // card footer, key caps, step counts: the smallest there is
inline constexpr TextStyle panel_title{26, 38, Weight::bold};
inline constexpr TextStyle small_title{22, 32, Weight::bold};
inline constexpr TextStyle step{22, 30};
inline constexpr TextStyle now{24, 34, Weight::bold};  // "what to do now"
inline constexpr TextStyle timer{38, 48, Weight::bold, true};
inline constexpr TextStyle big_number{72, 84, Weight::bold, true};
inline constexpr TextStyle card{20, 28};
inline constexpr TextStyle entry{36, 52};  // the card being typed
inline constexpr TextStyle list{22, 30};
inline constexpr TextStyle plate{24, 32, Weight::bold};
inline constexpr TextStyle nested_plate{20, 28, Weight::bold};
inline constexpr TextStyle folded_plate{22, 32, Weight::bold};
inline constexpr TextStyle tally{28, 40, Weight::regular, true};
inline constexpr TextStyle percent{28, 40, Weight::bold, true};
inline constexpr TextStyle verdict{26, 40, Weight::bold};
inline constexpr TextStyle badge{17, 24, Weight::bold};
}  // namespace type

// Space, radii and heights in pixels at scale 1.0.
namespace space {
inline constexpr float window_margin = 24;
inline constexpr float panel_padding = 28;
inline constexpr float narrow_panel_padding = 20;
inline constexpr float panel_gap = 24;
inline constexpr float card_gap = 16;
inline constexpr float row_gap = 12;
inline constexpr float label_to_field = 34;  // top to top
inline constexpr float card_radius = 4;
inline constexpr float control_radius = 6;
inline constexpr float panel_radius = 8;
inline constexpr float hit = 40;  // smallest area of anything clickable
inline constexpr float menu_row = 48;
inline constexpr float step_bar = 76;
inline constexpr float now_line = 64;
inline constexpr float status_line = 48;
inline constexpr float button = 48;
inline constexpr float small_button = 40;
inline constexpr float big_button = 60;
inline constexpr float start_button = 84;
inline constexpr float text_field = 52;
inline constexpr float chip = 36;
inline constexpr float plate = 52;
inline constexpr float nested_plate = 44;
inline constexpr float folded_plate = 48;
inline constexpr float list_row = 48;
inline constexpr float card_width = 240;
inline constexpr float card_height = 132;
inline constexpr float photo_card_width = 272;
inline constexpr float tally_width = 100;
inline constexpr float tally_height = 74;
}  // namespace space

// The scale of a window: min(width / 1920, height / 1080) rounded to 1/8, at least 0.75, times the
// user's own factor (1.0, 1.25, 1.5).
float window_scale(float width, float height, float user_factor = 1);

}  // namespace yoriai
