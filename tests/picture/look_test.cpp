#include "picture/look.h"

#include <doctest/doctest.h>

#include <cmath>

namespace yoriai {
namespace {

double linear(ImU32 channel) {
    const double c = static_cast<double>(channel & 255U) / 255;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(ImU32 c) {
    return 0.2126 * linear(c >> IM_COL32_R_SHIFT) + 0.7152 * linear(c >> IM_COL32_G_SHIFT) +
           0.0722 * linear(c >> IM_COL32_B_SHIFT);
}

// WCAG 2 contrast ratio.
double contrast(ImU32 a, ImU32 b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace

TEST_CASE("every text colour can be read on its ground in every appearance") {
    for (const Appearance a : {Appearance::light, Appearance::dark, Appearance::high_contrast}) {
        const Palette& p = palette(a);
        CAPTURE(static_cast<int>(a));
        for (const auto& [text, ground] :
             {std::pair(p.ink, p.ground), std::pair(p.ink, p.sheet), std::pair(p.ink, p.wash),
              std::pair(p.ink, p.warn_wash), std::pair(p.ink2, p.ground),
              std::pair(p.ink2, p.sheet), std::pair(p.ink2, p.sunken), std::pair(p.ink2, p.wash),
              std::pair(p.accent, p.sheet), std::pair(p.accent, p.ground),
              std::pair(p.on_accent, p.accent), std::pair(p.on_plate, p.plate),
              std::pair(p.on_live, p.live), std::pair(p.ok, p.ok_wash),
              std::pair(p.warn, p.warn_wash), std::pair(p.danger, p.danger_wash),
              std::pair(p.danger, p.sheet), std::pair(p.on_toast, p.toast),
              std::pair(p.toast_tick, p.toast)})
            CHECK(contrast(text, ground) >= 4.5);
        CHECK(contrast(p.line2, p.sheet) >= 3);
        CHECK(contrast(p.line2, p.ground) >= 3);
        CHECK(contrast(p.plate, p.sunken) >= 3);
        for (int field = 0; field <= 9; ++field) {
            const FieldLook look = field_look(p, field);
            CHECK(contrast(p.ink, look.paper) >= 7);
            CHECK(contrast(p.ink2, look.paper) >= 4.5);
            CHECK(contrast(p.outline, look.paper) >= 3);
        }
    }
}

TEST_CASE("what the hall reads stands out by at least 7 to 1") {
    const Palette& p = palette(Appearance::light);
    for (const auto& [text, ground] :
         {std::pair(p.ink, p.sheet), std::pair(p.ink2, p.sheet), std::pair(p.ink, p.wash),
          std::pair(p.on_plate, p.plate), std::pair(p.ok, p.sheet), std::pair(p.accent, p.sheet)})
        CHECK(contrast(text, ground) >= 7);
    for (int field = 0; field <= 9; ++field)
        CHECK(contrast(p.ink, field_look(p, field).paper) >= 7);
}

TEST_CASE("fields are told apart by shape and by colour") {
    const Palette& p = palette(Appearance::light);
    for (int a = 0; a < 9; ++a)
        for (int b = a + 1; b < 9; ++b) {
            CHECK(field_look(p, a).shape != field_look(p, b).shape);
            CHECK(field_look(p, a).mark != field_look(p, b).mark);
        }
    CHECK(field_look(p, 12).shape == field_look(p, 8).shape);
    CHECK(field_look(p, {}).paper == p.sheet);
}

TEST_CASE("the scale of a window goes in eighths and never below three quarters") {
    CHECK(window_scale(1920, 1080) == 1.0F);
    CHECK(window_scale(1366, 768) == 0.75F);
    CHECK(window_scale(800, 600) == 0.75F);
    CHECK(window_scale(2560, 1440) == 1.375F);
    CHECK(window_scale(1920, 1080, 1.25F) == 1.25F);
}

}  // namespace yoriai
