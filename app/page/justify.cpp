#include "page/justify.h"

#include <vector>

namespace yoriai {
namespace {

// A line that is shorter than this share of the width is left alone.
constexpr double least_filled = 0.85;

struct Gap {
    PangoGlyphInfo* before;  // the glyph whose advance grows
};

bool is_word_character(unsigned char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z') || byte == '.' || byte == ',';
}

// Before the byte at `index` of the text a gap may grow.
bool may_grow(const char* text, int index) {
    const auto here = static_cast<unsigned char>(text[index]);
    const auto before = static_cast<unsigned char>(text[index - 1]);
    return !(is_word_character(here) && is_word_character(before));
}

std::vector<Gap> find_gaps(PangoLayoutLine* line, const char* text) {
    std::vector<Gap> gaps;
    PangoGlyphInfo* before = nullptr;
    for (GSList* item = line->runs; item != nullptr; item = item->next) {
        const auto* run = static_cast<PangoGlyphItem*>(item->data);
        PangoGlyphString* glyphs = run->glyphs;
        for (int index = 0; index < glyphs->num_glyphs; ++index) {
            PangoGlyphInfo& glyph = glyphs->glyphs[index];
            const int byte = run->item->offset + glyphs->log_clusters[index];
            if (before && glyph.attr.is_cluster_start && may_grow(text, byte))
                gaps.push_back({before});
            before = &glyph;
        }
    }
    return gaps;
}

void widen(PangoLayoutLine* line, const char* text, int width) {
    PangoRectangle box;
    pango_layout_line_get_extents(line, nullptr, &box);
    const int missing = width - box.width;
    if (missing <= 0 || box.width < least_filled * width) return;
    const std::vector<Gap> gaps = find_gaps(line, text);
    const auto count = static_cast<int>(gaps.size());
    for (int index = 0; index < count; ++index) {
        // Whole units that add up to exactly what is missing.
        gaps[static_cast<std::size_t>(index)].before->geometry.width +=
            missing * (index + 1) / count - missing * index / count;
    }
}

}  // namespace

void justify_japanese(PangoLayout* layout) {
    const char* text = pango_layout_get_text(layout);
    const int count = pango_layout_get_line_count(layout);
    const int indent = pango_layout_get_indent(layout);
    for (int number = 0; number + 1 < count; ++number) {
        PangoLayoutLine* line = pango_layout_get_line(layout, number);
        const PangoLayoutLine* next = pango_layout_get_line(layout, number + 1);
        if (next->is_paragraph_start) continue;
        const bool indented = line->is_paragraph_start ? indent > 0 : indent < 0;
        const int inset = indent < 0 ? -indent : indent;
        widen(line, text, pango_layout_get_width(layout) - (indented ? inset : 0));
    }
}

}  // namespace yoriai
