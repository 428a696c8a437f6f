#pragma once

#include <imgui.h>

#include <functional>
#include <span>
#include <string_view>

#include "picture/box.h"
#include "picture/icon.h"
#include "picture/line_layout.h"
#include "picture/look.h"

namespace yoriai {

struct Photo;  // model/card_parts.h

enum class Align { left, centre, right };

// Finds a photo's texture, sharp at this many pixels.
using PhotoFinder = std::function<ImTextureID(const Photo&, float pixels)>;

// Draws into a draw list in the look of the program. Boxes, points and widths are pixels; measures
// of look.h (text styles, px()) are at scale 1.0 and are multiplied here. Everything lands on whole
// pixels. parts.h has the finished parts: buttons, cards, plates, bars.
class Painter {
 public:
    Painter(ImDrawList& list, TextLayouts& layouts, const Palette& colours, float scale,
            const PhotoFinder* photos = nullptr)
        : list_(&list), layouts_(&layouts), colours_(&colours), scale_(scale), photos_(photos) {}

    // The same painter at scale() * factor, for the board's zoom.
    Painter zoomed(float factor) const {
        return {*list_, *layouts_, *colours_, scale_ * factor, photos_};
    }
    // The same painter on another list.
    Painter on(ImDrawList& list) const { return {list, *layouts_, *colours_, scale_, photos_}; }

    const Palette& colours() const { return *colours_; }
    float scale() const { return scale_; }
    ImDrawList& list() const { return *list_; }
    TextLayouts& layouts() const { return *layouts_; }

    // A measure of the look in whole pixels at this scale; at least 1 for what is more than 0.
    float px(float measure) const;

    // --- shapes; `thickness` and `radius` are measures of the look
    void fill(const Box&, ImU32 colour, float radius = 0) const;
    // The line lies inside the box.
    void outline(const Box&, ImU32 colour, float thickness, float radius = 0) const;
    void dashed_outline(const Box&, ImU32 colour, float thickness, float on = 8,
                        float off = 6) const;
    void line(ImVec2 from, ImVec2 to, ImU32 colour, float thickness) const;
    void polyline(std::span<const ImVec2> points, ImU32 colour, float thickness,
                  bool closed = false) const;
    // Convex or star-shaped round its middle.
    void polygon(std::span<const ImVec2> points, ImU32 colour) const;
    void disc(ImVec2 centre, float radius_pixels, ImU32 colour) const;
    void circle(ImVec2 centre, float radius_pixels, ImU32 colour, float thickness) const;
    void bezier(ImVec2 from, ImVec2 control1, ImVec2 control2, ImVec2 to, ImU32 colour,
                float thickness) const;
    // Fill, border and flat shadow of a panel, card or dialog in one.
    void sheet(const Box&, ImU32 fill_colour, ImU32 border, float thickness, float radius,
               float shadow = 0) const;
    void image(ImTextureID, const Box&) const;
    // The part of a picture (in shares of it) that fills the box, its middle kept.
    void image_filling(ImTextureID, const Box&, float picture_width, float picture_height) const;
    // A picture of the workshop's photo that is sharp at this many pixels; null while there is
    // none.
    ImTextureID photo(const Photo&, float pixels) const;
    // Everything drawn until pop_clip() stays inside the box.
    void push_clip(const Box&) const;
    void pop_clip() const;

    // --- text
    // The style in pixels at this scale, sizes that would fall under 15 px held at 15.
    Setting setting(const TextStyle&, float width = 0) const;
    float line_height(const TextStyle&) const;
    float text_width(std::string_view, const TextStyle&) const;
    // One line whose line box has its top left here. Returns the width.
    float text(ImVec2 top_left, const TextStyle&, std::string_view, ImU32 colour) const;
    // One line in the middle of the box's height, ended with … when it does not fit.
    void text_in(const Box&, const TextStyle&, std::string_view, ImU32 colour,
                 Align = Align::left) const;
    // Wrapped text from the top of the box; returns its height. Nothing is cut off below.
    float paragraph(const Box&, const TextStyle&, std::string_view, ImU32 colour,
                    Align = Align::left, Breaking = Breaking::paragraph) const;
    float paragraph_height(float width, const TextStyle&, std::string_view,
                           Breaking = Breaking::paragraph) const;
    // Wrapped text of at most `lines` lines, the last ended with …; returns its height.
    float short_paragraph(const Box&, const TextStyle&, std::string_view, ImU32 colour,
                          int lines) const;

    // --- signs; `size` is a measure of the look
    // The icon's square has its top left here.
    void icon(Icon, ImVec2 top_left, float size, ImU32 colour) const;
    void icon_in(const Box&, Icon, float size, ImU32 colour) const;  // in the middle of the box
    void shape(Shape, ImVec2 top_left, float size_pixels, ImU32 fill_colour, ImU32 line_colour,
               float line_pixels) const;
    // The mark of the field with this order (0 to 8); nothing for no field.
    void field_mark(std::optional<int> field_order, ImVec2 top_left, float size) const;
    // The mark of opinion group A to E (0 to 4), or of nobody's group (-1).
    void group_mark(int group, ImVec2 centre, float radius, float thickness = 2) const;
    // ○ × －
    void answer_mark(Answer, ImVec2 top_left, float size) const;
    void focus_ring(const Box& part, float radius = 6) const;

 private:
    void draw_line(std::string_view text, const Setting&, float x, float base_line,
                   ImU32 colour) const;
    void draw_lines(const Box&, const TextStyle&, std::string_view, const std::vector<Line>&,
                    const Setting&, ImU32 colour, Align) const;

    ImDrawList* list_;
    TextLayouts* layouts_;
    const Palette* colours_;
    float scale_;
    const PhotoFinder* photos_;
};

}  // namespace yoriai
