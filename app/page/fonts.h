#pragma once

#include <pango/pango.h>

#include <memory>

namespace yoriai {

// Pango's own types with the ownership of C++.
struct Unreference {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using FontMap = std::unique_ptr<PangoFontMap, Unreference>;
using FontContext = std::unique_ptr<PangoContext, Unreference>;

// BIZ UDPGothic and, for the characters it lacks, Noto Sans CJK: only these, so that a page looks
// the same on every computer. Throws Failure when a font file can't be found.
FontMap make_font_map();

// The names of the families of make_font_map, in the order of preference.
inline constexpr const char* font_families = "BIZ UDPGothic, Noto Sans CJK JP";

}  // namespace yoriai
