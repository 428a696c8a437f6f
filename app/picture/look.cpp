#include "picture/look.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yoriai {
namespace {

constexpr ImU32 rgb(unsigned value) {
    return IM_COL32((value >> 16U) & 255U, (value >> 8U) & 255U, value & 255U, 255U);
}

constexpr unsigned toast_ground = 0x25211B;
constexpr unsigned toast_text = 0xFFFDF8;
constexpr unsigned toast_tick = 0x8FD6AE;

Palette make_palette(Appearance appearance, const std::array<unsigned, 24>& values) {
    std::array<ImU32, 24> c{};
    std::transform(values.begin(), values.end(), c.begin(), rgb);
    return {appearance,
            c[0],
            c[1],
            c[2],
            c[3],
            c[4],
            c[5],
            c[6],
            c[7],
            c[8],
            c[9],
            c[10],
            c[11],
            c[12],
            c[13],
            c[14],
            c[15],
            c[16],
            c[17],
            c[18],
            c[19],
            c[20],
            c[21],
            c[22],
            c[23],
            rgb(toast_ground),
            rgb(toast_text),
            rgb(toast_tick)};
}

struct FieldColours {
    unsigned mark, paper, edge, dark_paper;
    Shape shape;
};

// Accents of the カラーユニバーサルデザイン recommended set, in the order of the fields.
constexpr std::array<FieldColours, 9> fields = {{
    {0xFF4B00, 0xFFE2D7, 0xE3B29F, 0x52301F, Shape::triangle_up},
    {0x005AFF, 0xDAE4FC, 0xA9BCE6, 0x25335A, Shape::square},
    {0xFF8082, 0xFCDFE6, 0xDFAEBB, 0x54303A, Shape::circle},
    {0x4DC4FF, 0xD6EFFB, 0x9CCADF, 0x1D4152, Shape::plus},
    {0xF6AA00, 0xFFE6BE, 0xDDBB83, 0x523C15, Shape::star},
    {0xFFF100, 0xFFFAC6, 0xD8CF80, 0x4A4513, Shape::triangle_down},
    {0x03AF7A, 0xCFEFDD, 0x95CBAE, 0x1E4534, Shape::leaf},
    {0x804000, 0xECDFCF, 0xC6B092, 0x45331F, Shape::diamond},
    {0x84919E, 0xE9E9E7, 0xBDBDB9, 0x3A3A39, Shape::ring},
}};

}  // namespace

const Palette& palette(Appearance appearance) {
    static const Palette light = make_palette(
        Appearance::light,
        {0xF2EDE2, 0xFFFDF8, 0xE7E0D1, 0xCDC3AF, 0x857A66, 0x25211B, 0x554D41, 0x1F4E79,
         0xFFFFFF, 0xDBE7F2, 0x4B3A28, 0xFFF8EA, 0xB03A0B, 0xFFFFFF, 0x17623F, 0xDDEFE4,
         0x7A4E00, 0xFFEFC7, 0xA3201B, 0xFBE3DF, 0xD8CEBA, 0xFFC400, 0x25211B, 0x25211B});
    static const Palette dark = make_palette(
        Appearance::dark,
        {0x1D1B18, 0x2A2723, 0x151311, 0x4B463E, 0x9C917F, 0xF5F0E6, 0xD0C7B8, 0x9CC7EE,
         0x10202F, 0x26384A, 0xDCC9A6, 0x2A2014, 0xFF9A66, 0x2B1205, 0x8FD6AE, 0x1D3A2B,
         0xFFD27A, 0x43341A, 0xFF9E94, 0x4A2421, 0x100F0D, 0xFFC400, 0x000000, 0xF5F0E6});
    static const Palette high = make_palette(
        Appearance::high_contrast,
        {0x000000, 0x000000, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFF100,
         0x000000, 0x3A3700, 0xFFFFFF, 0x000000, 0xFFB08A, 0x000000, 0x7CFFB2, 0x000000,
         0xFFE14D, 0x000000, 0xFFA8A0, 0x000000, 0x000000, 0x4DC4FF, 0xFFFFFF, 0xFFFFFF});
    if (appearance == Appearance::dark) return dark;
    return appearance == Appearance::high_contrast ? high : light;
}

FieldLook field_look(const Palette& colours, std::optional<int> field_order) {
    const bool known = field_order.has_value() && *field_order >= 0;
    const FieldColours& field =
        fields[known ? static_cast<std::size_t>(std::min(*field_order, 8)) : std::size_t{8}];
    const ImU32 mark = known ? rgb(field.mark) : colours.line;
    switch (colours.appearance) {
        case Appearance::high_contrast:
            return {mark, colours.sheet, colours.line, field.shape};
        case Appearance::dark: {
            const ImU32 paper = known ? rgb(field.dark_paper) : colours.sheet;
            return {mark, paper, paper, field.shape};
        }
        case Appearance::light:
            break;
    }
    return {mark, known ? rgb(field.paper) : colours.sheet, known ? rgb(field.edge) : colours.line,
            field.shape};
}

GroupLook group_look(const Palette& colours, int group) {
    switch (group) {
        case 0:
            return {rgb(0x0072B2), Shape::circle};
        case 1:
            return {rgb(0xF6AA00), Shape::square};
        case 2:
            return {rgb(0x03AF7A), Shape::triangle_up};
        case 3:
            return {rgb(0x804000), Shape::diamond};
        case 4:
            return {rgb(0xFF8082), Shape::star};
        default:
            return {colours.sheet, Shape::circle};
    }
}

ImU32 answer_colour(const Palette& colours, Answer answer) {
    if (colours.appearance != Appearance::light) return colours.ink;
    if (answer == Answer::agree) return rgb(0x0072B2);
    return answer == Answer::disagree ? rgb(0xB03A0B) : rgb(0x554D41);
}

float window_scale(float width, float height, float user_factor) {
    const float fitting = std::min(width / 1920, height / 1080);
    return std::max(0.75F, std::round(fitting * 8) / 8) * user_factor;
}

}  // namespace yoriai
