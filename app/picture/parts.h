#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "picture/painter.h"

// The finished parts of the look: each is drawn by one call into a box that the caller has
// measured. They only draw; what is clicked or focused the caller knows. Boxes are pixels.

namespace yoriai {

// What the pointer and the keyboard do with a control.
struct ControlState {
    bool hovered = false;
    bool pressed = false;
    bool focused = false;  // by a key: draws the focus ring
    bool disabled = false;
};

// --- controls (control_parts.cpp)

enum class ButtonKind { normal, primary, quiet, danger };
enum class ButtonSize { small, normal, big, start };  // 40, 48, 60, 84

struct Button {
    std::string_view label{};
    ButtonKind kind = ButtonKind::normal;
    ButtonSize size = ButtonSize::normal;
    Icon icon = Icon::none;         // before the label
    Icon icon_behind = Icon::none;  // behind it, as › of つぎへ
    std::string_view key{};         // key cap behind the label
};
ImVec2 button_size(const Painter&, const Button&);
void draw_button(const Painter&, const Box&, const Button&, const ControlState& = {});

struct Chip {
    std::string_view label{};
    std::optional<int> field{};  // order; with its mark
    bool on = false;
    bool removable = false;  // with a close sign at the end
};
ImVec2 chip_size(const Painter&, const Chip&);
void draw_chip(const Painter&, const Box&, const Chip&, const ControlState& = {});

// A key's name in a small frame. Returns the width; the cap stands in the middle of `height`.
float key_cap_width(const Painter&, std::string_view key);
float draw_key_cap(const Painter&, ImVec2 top_left, float height, std::string_view key,
                   ImU32 colour);

// What an input method is composing. Offsets are bytes into `text`.
struct Preedit {
    std::string text{};
    std::size_t clause_begin = 0, clause_end = 0;  // the clause being converted; equal: none
};

struct TextFieldPicture {
    std::string_view text{};
    std::string_view hint{};           // shown while there is no text
    std::size_t caret = 0;             // byte offset into text
    std::size_t mark = 0;              // other end of the selection; equal to caret: none
    const Preedit* preedit = nullptr;  // drawn at the caret
    bool caret_visible = false;
    bool wrong = false;
    bool many_lines = false;  // wraps and grows; else scrolls sideways
    TextStyle style = type::base;
    Icon icon = Icon::none;  // before the text, as the magnifier of a search field
};
// Where the caret stands, for the input method's candidate window.
Box draw_text_field(const Painter&, const Box&, const TextFieldPicture&, const ControlState& = {});
// The same without frame and padding: text, selection, preedit and caret inside a box.
Box draw_text_inside(const Painter&, const Box& inside, const TextFieldPicture&);
// Byte offset of the text under the point.
std::size_t text_field_offset(const Painter&, const Box&, const TextFieldPicture&, ImVec2 point);
// Height that the field needs for its text; one line gives 52.
float text_field_height(const Painter&, float width, const TextFieldPicture&);
// Icon and sentence below a field whose text is refused. Returns the height.
float draw_field_problem(const Painter&, ImVec2 top_left, float width, std::string_view sentence);

// A box with a tick and its words (on is also said by the tick's shape, not by colour alone).
ImVec2 check_box_size(const Painter&, std::string_view label);
void draw_check_box(const Painter&, const Box&, std::string_view label, bool on,
                    const ControlState& = {});

// A row of a menu or list: wash when hovered or current, key cap at the right.
struct MenuRow {
    std::string_view label{};
    std::string_view key{};
    Icon icon = Icon::none;
    bool current = false;
};
void draw_menu_row(const Painter&, const Box&, const MenuRow&, const ControlState& = {});

// Track and thumb of a scroll bar; `first` and `shown` are shares of the whole, 0 to 1.
void draw_scroll_bar(const Painter&, const Box&, float first, float shown,
                     const ControlState& = {});

// --- cards (card_part.cpp)

struct CardPicture {
    std::string_view text{};
    std::optional<int> field{};  // order of its (first) field
    std::string_view code{};     // the field's one kanji
    int number = 0;              // 0: none is shown
    std::string_view table{};    // as shown at the right: 3班
    std::optional<int> votes{};
    bool scribed = false;
    bool pinned = false;
    bool lone = false;   // brackets round it
    bool ghost = false;  // a suggestion
    const Photo* photo = nullptr;
    int comments = 0;  // that are not settled
    int echoes = 0;    // told again so many times
};

struct CardState {
    bool hovered = false;
    bool selected = false;
    bool focused = false;
};

// How much of a card is drawn at a painter's scale, zoom included: everything, text only, band +
// mark + code, a plain block.
enum class CardLevel { full, text, mark, block };
CardLevel card_level(float scale);

// Height of the whole card at this width, at least 132, growing by 28 a line. Pixels.
float card_height(const Painter&, const CardPicture&, float width);
void draw_card(const Painter&, const Box&, const CardPicture&, const CardState& = {},
               CardLevel = CardLevel::full);
// The card as a row of a list: number, code, text, scribed, table.
void draw_card_row(const Painter&, const Box&, const CardPicture&, const CardState& = {});

// The big box a card is typed into: 1000 x 184. Returns the caret's box.
Box draw_card_entry(const Painter&, const Box&, const TextFieldPicture&, std::optional<int> field,
                    std::string_view code, const ControlState& = {});

// --- themes and links (theme_part.cpp)

enum class PlateLevel { top, nested, deep };  // third level and deeper: like nested, no body fill

struct Plate {
    std::string_view title{};
    std::string_view count{};  // as shown in the pill: 15枚
    PlateLevel level = PlateLevel::top;
    bool folded = false;  // drawn as a pile: two stripes below the plate
    bool drop_target = false;
    bool selected = false;
    bool chevron = true;
};
float plate_height(const Painter&, const Plate&);
// Width at which the title is not cut.
float plate_width(const Painter&, const Plate&);
void draw_plate(const Painter&, const Box&, const Plate&, const ControlState& = {});
// The region of an open theme, plate included; its plate is drawn over its top by draw_plate.
void draw_theme_body(const Painter&, const Box&, PlateLevel, bool drop_target = false);

enum class ArrowHeads { none, end, both };
struct LinkPicture {
    std::string_view word{};  // 原因・対立・関連
    ArrowHeads heads = ArrowHeads::end;
    bool selected = false;
};
// A curve between the two boxes' nearest sides, with its word in a pill at the middle.
void draw_link(const Painter&, const Box& from, const Box& to, const LinkPicture&);
// Whether a point is on the curve that draw_link draws.
bool is_on_link(const Painter&, const Box& from, const Box& to, ImVec2 point);

// A pill with a count, as on plates: dark on light. Returns its width.
float count_pill_width(const Painter&, std::string_view count, const TextStyle&);
void draw_count_pill(const Painter&, const Box&, std::string_view count, const TextStyle&,
                     ImU32 fill, ImU32 colour);

// --- figures (figure_parts.cpp)

struct TallyCell {
    std::optional<int> count{};  // nothing: not counted yet
    std::string_view typed{};    // what is being typed, instead of count
    bool current = false;
};
void draw_tally_cell(const Painter&, const Box&, const TallyCell&, const ControlState& = {});

struct BarPicture {
    double share = 0;                      // 0 to 1
    double low = 0, high = 0;              // interval; drawn when high > low
    ImU32 fill = 0;                        // 0: the wood of everybody
    bool lined = false;                    // bars in group colours are lined with ink
    float strip = 10, line = 3, cap = 20;  // measures of the interval; hall 18, 7, 40
};
void draw_bar(const Painter&, const Box&, const BarPicture&);

void draw_progress_bar(const Painter&, const Box&, double share);

// --- notices and frames (notice_parts.cpp)

void draw_panel(const Painter&, const Box&);  // sheet with a line, radius 8

enum class HintKind { hint, warning, danger, done };
float hint_height(const Painter&, float width, std::string_view sentence, bool with_button = false);
// Returns the box where the caller's one button goes when there is one (right half of the last
// row).
Box draw_hint(const Painter&, const Box&, HintKind, std::string_view sentence,
              bool with_button = false);

// 560 x 64, with a tick or, when something was not done, the sign of a warning. Returns the box of
// its close sign.
Box draw_toast(const Painter&, const Box&, std::string_view sentence, bool done);

struct DialogPicture {
    std::string_view question{};
    std::string_view what_is_lost{};
    bool dangerous = false;  // a warning sign before the question
};
float dialog_height(const Painter&, float width, const DialogPicture&);
// Returns the row for the buttons, which the caller fills from the right.
Box draw_dialog(const Painter&, const Box&, const DialogPicture&);

// Returns the row for its two buttons, centred.
Box draw_empty_state(const Painter&, const Box&, Icon, std::string_view sentence);

struct ProgressPicture {
    std::string_view what{};
    std::string_view how_far{};  // 28ページのうち 17
    double share = 0;
};
// 560 x 120. Returns the box of its button.
Box draw_progress(const Painter&, const Box&, const ProgressPicture&);

enum class BadgeKind { on_air, frozen, legible, too_small };
float badge_width(const Painter&, std::string_view words, BadgeKind);
void draw_badge(const Painter&, const Box&, std::string_view words, BadgeKind);

// A personal detail inside a sentence: its words on warnwash, bordered.
float personal_detail_width(const Painter&, std::string_view words, const TextStyle&);
void draw_personal_detail(const Painter&, const Box&, std::string_view words, const TextStyle&);

// A page of a document with its flat side.
void draw_page_frame(const Painter&, const Box&);

// The program's sign: a hearth with four bars round it.
void draw_logo(const Painter&, ImVec2 top_left, float size);

// One step of the bar along the top.
struct StepPicture {
    std::string_view name{};
    std::string_view count{};
    bool done = false;
    bool current = false;
    bool divider = true;  // line at its left
};
void draw_step(const Painter&, const Box&, const StepPicture&, const ControlState& = {});

enum class TimerMood { calm, last_minute, over };
// Icon and time; the time as it is shown, 12:40. Returns the width.
float timer_width(const Painter&, std::string_view time);
void draw_timer(const Painter&, const Box&, std::string_view time, TimerMood);

// Tick and words in the colour of "done", as すべて保存済み 19:42.
float done_width(const Painter&, std::string_view words);
void draw_done(const Painter&, const Box&, std::string_view words);

// A labelled amount: 72 px number with its words below.
void draw_big_number(const Painter&, const Box&, std::string_view number, std::string_view words);

}  // namespace yoriai
