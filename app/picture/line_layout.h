#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "picture/glyph_cache.h"
#include "picture/look.h"

namespace yoriai {

// A piece of text on one line; offsets are bytes into the text that was laid out.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;  // behind the last character drawn; white space at the end is left out
    float width = 0;      // pixels
};

// plain: lines are filled. paragraph: filled, but no character stands alone on the last line.
// balanced: the same number of lines, about equally long, broken between words where that shows in
// the script. by_words: one line more where that saves a word from being cut in two; for large
// headings.
enum class Breaking { plain, paragraph, balanced, by_words };

// How a text is to be set, all in pixels.
struct Setting {
    Weight weight = Weight::regular;
    int pixels = 20;
    bool equal_figures = false;
    float width = 0;  // 0: lines end only at line breaks
    Breaking breaking = Breaking::plain;

    bool operator==(const Setting&) const = default;
};

// Lines of text with strict Japanese breaking: no 、。」ょー at the head of a line, no （「 at its
// end, words in Latin letters stay whole unless they are longer than a line. Layouts are kept.
class TextLayouts {
 public:
    explicit TextLayouts(GlyphCache& glyphs) : glyphs_(glyphs) {}

    // At least one line, empty for an empty text. The reference holds until the next call.
    const std::vector<Line>& lay_out(std::string_view text, const Setting&);

    // Whether a line ends inside what may be one word.
    bool cuts_word(std::string_view text, const Setting&);

    float width_of(std::string_view text, const Setting&);
    // Width of one character in this setting.
    float advance(char32_t, const Setting&);

    // The text, cut and ended with … when it is wider than the setting's width.
    std::string elide(std::string_view text, const Setting&);

    // Byte offset of the character boundary nearest to `x` on a line, for carets and clicks.
    std::size_t offset_at(std::string_view text, const Line&, const Setting&, float x);

    GlyphCache& glyphs() { return glyphs_; }

 private:
    std::vector<Line> break_lines(std::string_view text, const Setting&);

    GlyphCache& glyphs_;
    std::unordered_map<std::string, std::vector<Line>> kept_;
};

}  // namespace yoriai
