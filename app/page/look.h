#pragma once

namespace yoriai {

// Sizes and colours of a printed page. Lengths are points (1/72 inch), origin at the top left.
namespace look {

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

constexpr Colour colour(unsigned rgb) {
    return {((rgb >> 16) & 255U) / 255.0, ((rgb >> 8) & 255U) / 255.0, (rgb & 255U) / 255.0};
}

inline constexpr Colour ink = colour(0x25211B);
inline constexpr Colour second_ink = colour(0x554D41);
inline constexpr Colour wood = colour(0x4B3A28);
inline constexpr Colour accent = colour(0x1F4E79);
inline constexpr Colour head_fill = colour(0xEFE9DC);
inline constexpr Colour sum_fill = colour(0xF7F3EA);
inline constexpr Colour track = colour(0xE7E0D1);
inline constexpr Colour thin_line = colour(0xCDC3AF);
inline constexpr Colour strong_line = colour(0x857A66);
inline constexpr Colour on_wood = colour(0xFFF8EA);

// A4 with margins of 25 mm.
inline constexpr double page_width = 595.276;
inline constexpr double page_height = 841.890;
inline constexpr double margin = 70.866;
inline constexpr double text_width = page_width - 2 * margin;
inline constexpr double body_top = margin;
inline constexpr double body_bottom = page_height - margin;
inline constexpr double body_height = body_bottom - body_top;

inline constexpr double body_size = 10.5;
inline constexpr double body_leading = 1.7;
inline constexpr double table_size = 9;
inline constexpr double table_leading = 1.5;
inline constexpr double cell_padding = 4.5;

}  // namespace look
}  // namespace yoriai
