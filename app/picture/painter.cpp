#include "picture/painter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"

namespace yoriai {
namespace {

constexpr float smallest_text = 15;  // pixels; smaller sizes of the desk are held here

ImVec2 whole(ImVec2 point) { return {std::floor(point.x + 0.5F), std::floor(point.y + 0.5F)}; }

Box whole(const Box& box) {
    const ImVec2 from = whole(box.top_left());
    const ImVec2 to = whole(box.bottom_right());
    return {from.x, from.y, to.x - from.x, to.y - from.y};
}

}  // namespace

float Painter::px(float measure) const {
    const float pixels = std::round(measure * scale_);
    return measure > 0 ? std::max(1.0F, pixels) : pixels;
}

void Painter::fill(const Box& box, ImU32 colour, float radius) const {
    const Box area = whole(box);
    if (area.width <= 0 || area.height <= 0) return;
    list_->AddRectFilled(area.top_left(), area.bottom_right(), colour, radius > 0 ? px(radius) : 0);
}

void Painter::outline(const Box& box, ImU32 colour, float thickness, float radius) const {
    const Box area = whole(box);
    const float t = px(thickness);
    if (radius > 0) {
        const Box middle = area.inset(t / 2);
        list_->PathRect(middle.top_left(), middle.bottom_right(),
                        std::max(0.0F, px(radius) - t / 2));
        list_->PathStroke(colour, ImDrawFlags_Closed, t);
        return;
    }
    fill({area.x, area.y, area.width, t}, colour);
    fill({area.x, area.bottom() - t, area.width, t}, colour);
    fill({area.x, area.y + t, t, area.height - 2 * t}, colour);
    fill({area.right() - t, area.y + t, t, area.height - 2 * t}, colour);
}

void Painter::dashed_outline(const Box& box, ImU32 colour, float thickness, float on,
                             float off) const {
    const Box area = whole(box);
    const float t = px(thickness), dash = px(on), step = px(on) + px(off);
    for (float x = area.x; x < area.right(); x += step) {
        const float length = std::min(dash, area.right() - x);
        fill({x, area.y, length, t}, colour);
        fill({x, area.bottom() - t, length, t}, colour);
    }
    for (float y = area.y; y < area.bottom(); y += step) {
        const float length = std::min(dash, area.bottom() - y);
        fill({area.x, y, t, length}, colour);
        fill({area.right() - t, y, t, length}, colour);
    }
}

void Painter::line(ImVec2 from, ImVec2 to, ImU32 colour, float thickness) const {
    const float t = px(thickness);
    const bool upright = std::abs(from.x - to.x) < 0.5F, level = std::abs(from.y - to.y) < 0.5F;
    const float x = std::min(from.x, to.x), y = std::min(from.y, to.y);
    if (upright)
        fill({x - t / 2, y, t, std::abs(to.y - from.y)}, colour);
    else if (level)
        fill({x, y - t / 2, std::abs(to.x - from.x), t}, colour);
    else
        list_->AddLine(from, to, colour, t);
}

void Painter::polyline(std::span<const ImVec2> points, ImU32 colour, float thickness,
                       bool closed) const {
    list_->AddPolyline(points.data(), static_cast<int>(points.size()), colour,
                       closed ? ImDrawFlags_Closed : 0, px(thickness));
}

void Painter::polygon(std::span<const ImVec2> points, ImU32 colour) const {
    ImVec2 middle{};
    for (const ImVec2 point : points) {
        middle.x += point.x / static_cast<float>(points.size());
        middle.y += point.y / static_cast<float>(points.size());
    }
    const auto count = static_cast<int>(points.size());
    const ImVec2 uv = layouts_->glyphs().white_pixel();
    list_->PrimReserve(count * 3, count + 1);
    const auto first = list_->_VtxCurrentIdx;
    for (int i = 0; i < count; ++i) {
        list_->PrimWriteIdx(static_cast<ImDrawIdx>(first));
        list_->PrimWriteIdx(static_cast<ImDrawIdx>(first + 1 + static_cast<unsigned>(i)));
        list_->PrimWriteIdx(
            static_cast<ImDrawIdx>(first + 1 + static_cast<unsigned>((i + 1) % count)));
    }
    list_->PrimWriteVtx(middle, uv, colour);
    for (const ImVec2 point : points) list_->PrimWriteVtx(point, uv, colour);
}

void Painter::disc(ImVec2 centre, float radius_pixels, ImU32 colour) const {
    list_->AddCircleFilled(centre, radius_pixels, colour);
}

void Painter::circle(ImVec2 centre, float radius_pixels, ImU32 colour, float thickness) const {
    list_->AddCircle(centre, radius_pixels, colour, 0, px(thickness));
}

void Painter::bezier(ImVec2 from, ImVec2 control1, ImVec2 control2, ImVec2 to, ImU32 colour,
                     float thickness) const {
    list_->AddBezierCubic(from, control1, control2, to, colour, px(thickness));
}

void Painter::sheet(const Box& box, ImU32 fill_colour, ImU32 border, float thickness, float radius,
                    float shadow) const {
    if (shadow > 0) fill(box.moved(0, px(shadow)), colours_->shadow, radius);
    fill(box, fill_colour, radius);
    if (thickness > 0) outline(box, border, thickness, radius);
}

void Painter::image(ImTextureID texture, const Box& box) const {
    const Box area = whole(box);
    list_->AddImage(texture, area.top_left(), area.bottom_right());
}

void Painter::image_filling(ImTextureID texture, const Box& box, float picture_width,
                            float picture_height) const {
    if (box.width <= 0 || box.height <= 0 || picture_width <= 0 || picture_height <= 0) return;
    const Box area = whole(box);
    const float wide = picture_width / picture_height, shape = box.width / box.height;
    const float across = wide > shape ? (1 - shape / wide) / 2 : 0;
    const float down = wide < shape ? (1 - wide / shape) / 2 : 0;
    list_->AddImage(texture, area.top_left(), area.bottom_right(), {across, down},
                    {1 - across, 1 - down});
}

ImTextureID Painter::photo(const Photo& photo, float pixels) const {
    return photos_ ? (*photos_)(photo, pixels) : nullptr;
}

void Painter::push_clip(const Box& box) const {
    const Box area = whole(box);
    list_->PushClipRect(area.top_left(), area.bottom_right(), true);
}

void Painter::pop_clip() const { list_->PopClipRect(); }

Setting Painter::setting(const TextStyle& style, float width) const {
    const float pixels =
        std::max(std::round(style.size * scale_), std::min(style.size, smallest_text));
    Setting result;
    result.weight = style.weight;
    result.pixels = static_cast<int>(pixels);
    result.equal_figures = style.equal_figures;
    result.width = width;
    return result;
}

float Painter::line_height(const TextStyle& style) const {
    const float held = static_cast<float>(setting(style).pixels) / style.size;
    return std::round(style.line * std::max(scale_, held));
}

float Painter::text_width(std::string_view text, const TextStyle& style) const {
    return layouts_->width_of(text, setting(style));
}

void Painter::draw_line(std::string_view text, const Setting& setting, float x, float base_line,
                        ImU32 colour) const {
    GlyphCache& glyphs = layouts_->glyphs();
    const float zero = setting.equal_figures ? layouts_->advance(U'0', setting) : 0;
    const auto count = static_cast<int>(count_characters(text));
    list_->PrimReserve(count * 6, count * 4);
    int drawn = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        const float advance = layouts_->advance(character, setting);
        float pen = x;
        if (setting.equal_figures && character >= U'0' && character <= U'9')
            pen += (zero -
                    glyphs.advance(character, setting.weight, static_cast<float>(setting.pixels))) /
                   2;
        const float left = std::floor(pen);
        const Glyph& glyph = glyphs.glyph(character, setting.weight, setting.pixels, pen - left);
        x += advance;
        if (glyph.width <= 0) continue;
        const ImVec2 from(left + glyph.left, base_line + glyph.top);
        list_->PrimRectUV(from, {from.x + glyph.width, from.y + glyph.height}, glyph.uv_top_left,
                          glyph.uv_bottom_right, colour);
        ++drawn;
    }
    list_->PrimUnreserve((count - drawn) * 6, (count - drawn) * 4);
}

float Painter::text(ImVec2 top_left, const TextStyle& style, std::string_view text,
                    ImU32 colour) const {
    const Setting set = setting(style);
    draw_lines({top_left.x, top_left.y, 0, 0}, style, text, {Line{0, text.size(), 0}}, set, colour,
               Align::left);
    return layouts_->width_of(text, set);
}

void Painter::text_in(const Box& box, const TextStyle& style, std::string_view text, ImU32 colour,
                      Align align) const {
    // Measures are rounded to pixels: two of them must not cost a letter.
    const Setting set = setting(style, std::max(1.0F, box.width + 2));
    const std::string shown = layouts_->elide(text, set);
    const Box row = {box.x, box.y + (box.height - line_height(style)) / 2, box.width, 0};
    draw_lines(row, style, shown, {Line{0, shown.size(), layouts_->width_of(shown, set)}}, set,
               colour, align);
}

void Painter::draw_lines(const Box& box, const TextStyle& style, std::string_view text,
                         const std::vector<Line>& lines, const Setting& set, ImU32 colour,
                         Align align) const {
    const FontMeasures font = layouts_->glyphs().measures();
    const float height = line_height(style), pixels = static_cast<float>(set.pixels);
    const float ascent =
        (height - (font.ascent + font.descent) * pixels) / 2 + font.ascent * pixels;
    float y = box.y;
    for (const Line& line : lines) {
        float x = box.x;
        if (align == Align::centre) x += (box.width - line.width) / 2;
        if (align == Align::right) x += box.width - line.width;
        draw_line(text.substr(line.begin, line.end - line.begin), set, std::round(x),
                  std::round(y + ascent), colour);
        y += height;
    }
}

float Painter::paragraph(const Box& box, const TextStyle& style, std::string_view text,
                         ImU32 colour, Align align, Breaking breaking) const {
    Setting set = setting(style, box.width);
    set.breaking = breaking;
    const auto& lines = layouts_->lay_out(text, set);
    draw_lines(box, style, text, lines, set, colour, align);
    return line_height(style) * static_cast<float>(lines.size());
}

float Painter::paragraph_height(float width, const TextStyle& style, std::string_view text,
                                Breaking breaking) const {
    Setting set = setting(style, width);
    set.breaking = breaking;
    return line_height(style) * static_cast<float>(layouts_->lay_out(text, set).size());
}

float Painter::short_paragraph(const Box& box, const TextStyle& style, std::string_view text,
                               ImU32 colour, int most) const {
    const Setting set = setting(style, box.width);
    std::vector<Line> lines = layouts_->lay_out(text, set);
    const auto limit = static_cast<std::size_t>(std::max(most, 1));
    if (lines.size() <= limit) return paragraph(box, style, text, colour);
    const std::size_t rest = lines[limit - 1].begin;
    lines.resize(limit - 1);
    draw_lines(box, style, text, lines, set, colour, Align::left);
    const float height = line_height(style);
    std::string last(text.substr(rest));
    std::replace(last.begin(), last.end(), '\n', ' ');
    text_in({box.x, box.y + height * static_cast<float>(limit - 1), box.width, height}, style, last,
            colour);
    return height * static_cast<float>(limit);
}

}  // namespace yoriai
