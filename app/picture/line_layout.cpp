#include "picture/line_layout.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "language/line_breaking.h"

namespace yoriai {
namespace {

constexpr std::size_t most_kept = 20000;  // layouts; beyond, all are forgotten
constexpr char32_t ellipsis = U'…';

bool is_figure(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'　' || c == U'\n' || c == U'\r';
}

std::string key_of(std::string_view text, const Setting& setting) {
    std::string key(text);
    for (const float value :
         {static_cast<float>(setting.pixels), setting.width, static_cast<float>(setting.weight),
          setting.equal_figures ? 1.0F : 0.0F, setting.balanced ? 1.0F : 0.0F})
        key.append(reinterpret_cast<const char*>(&value), sizeof value);
    return key;
}

// A text taken apart for breaking: characters with their byte offsets and widths.
struct Measured {
    std::u32string characters;
    std::vector<std::size_t> offsets;  // one more than characters
    std::vector<float> widths;
    std::vector<bool> may_begin;
};

float sum(const Measured& text, std::size_t begin, std::size_t end) {
    float width = 0;
    for (std::size_t i = begin; i < end; ++i) width += text.widths[i];
    return width;
}

// Where the line that begins at `begin` ends: behind the last character that still fits.
std::size_t end_of_line(const Measured& text, std::size_t begin, float width) {
    float used = 0;
    std::size_t fitting_break = 0;
    for (std::size_t i = begin; i < text.characters.size(); ++i) {
        if (i > begin && text.characters[i - 1] == U'\n') return i;
        if (i > begin && text.may_begin[i]) fitting_break = i;
        used += text.widths[i];
        const bool hangs = is_space(text.characters[i]);  // white space may stand outside
        if (width > 0 && used > width + 0.01F && !hangs)
            return fitting_break > begin ? fitting_break : std::max(i, begin + 1);
    }
    return text.characters.size();
}

std::vector<Line> fill_lines(const Measured& text, float width) {
    std::vector<Line> lines;
    std::size_t begin = 0;
    do {
        const std::size_t end = end_of_line(text, begin, width);
        std::size_t shown = end;
        while (shown > begin && is_space(text.characters[shown - 1])) --shown;
        lines.push_back({text.offsets[begin], text.offsets[shown], sum(text, begin, shown)});
        begin = end;
    } while (begin < text.characters.size());
    if (!text.characters.empty() && text.characters.back() == U'\n')
        lines.push_back({text.offsets.back(), text.offsets.back(), 0});
    return lines;
}

// The narrowest width that needs no more lines, so that all are about as long.
std::vector<Line> balance_lines(const Measured& text, float width) {
    std::vector<Line> lines = fill_lines(text, width);
    if (lines.size() < 2) return lines;
    float low = width / 3, high = width;
    while (high - low > 1) {
        const float middle = (low + high) / 2;
        auto narrower = fill_lines(text, middle);
        const bool fits = std::all_of(narrower.begin(), narrower.end(), [&](const Line& line) {
            return line.width <= middle + 0.01F;
        });
        if (fits && narrower.size() == lines.size()) {
            lines = std::move(narrower);
            high = middle;
        } else {
            low = middle;
        }
    }
    return lines;
}

}  // namespace

float TextLayouts::advance(char32_t character, const Setting& setting) {
    const char32_t measured = setting.equal_figures && is_figure(character) ? U'0' : character;
    return glyphs_.advance(measured, setting.weight, static_cast<float>(setting.pixels));
}

float TextLayouts::width_of(std::string_view text, const Setting& setting) {
    float width = 0;
    for (std::size_t at = 0; at < text.size();) width += advance(next_character(text, at), setting);
    return width;
}

std::vector<Line> TextLayouts::break_lines(std::string_view text, const Setting& setting) {
    Measured measured;
    for (std::size_t at = 0; at < text.size();) {
        measured.offsets.push_back(at);
        const char32_t character = next_character(text, at);
        measured.characters += character;
        measured.widths.push_back(advance(character, setting));
    }
    measured.offsets.push_back(text.size());
    measured.may_begin = break_opportunities(measured.characters);
    if (measured.characters.empty()) return {Line{}};
    return setting.balanced && setting.width > 0 ? balance_lines(measured, setting.width)
                                                 : fill_lines(measured, setting.width);
}

const std::vector<Line>& TextLayouts::lay_out(std::string_view text, const Setting& setting) {
    if (kept_.size() > most_kept) kept_.clear();
    const auto [place, is_new] = kept_.try_emplace(key_of(text, setting));
    if (is_new) place->second = break_lines(text, setting);
    return place->second;
}

std::string TextLayouts::elide(std::string_view text, const Setting& setting) {
    const std::size_t line_end = std::min(text.find('\n'), text.size());
    const bool one_line = line_end == text.size();
    if (one_line && (setting.width <= 0 || width_of(text, setting) <= setting.width + 0.01F))
        return std::string(text);
    const float room = setting.width <= 0 ? 1e9F : setting.width - advance(ellipsis, setting);
    float used = 0;
    std::size_t kept = 0;
    for (std::size_t at = 0; at < line_end; kept = at) {
        used += advance(next_character(text, at), setting);
        if (used > room) break;
    }
    std::string shown(text.substr(0, kept));
    append_utf8(shown, ellipsis);
    return shown;
}

std::size_t TextLayouts::offset_at(std::string_view text, const Line& line, const Setting& setting,
                                   float x) {
    float left = 0;
    for (std::size_t at = line.begin; at < line.end;) {
        const std::size_t before = at;
        const float width = advance(next_character(text, at), setting);
        if (x < left + width / 2) return before;
        left += width;
    }
    return line.end;
}

}  // namespace yoriai
