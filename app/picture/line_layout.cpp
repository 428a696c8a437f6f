#include "picture/line_layout.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "language/line_breaking.h"
#include "language/phrase_breaks.h"

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
          setting.equal_figures ? 1.0F : 0.0F, static_cast<float>(setting.breaking)})
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

// Where the last line shall begin instead of at `begin`, so that a lonely character, with what
// hangs on it, gets up to seven others: where a break costs least.
std::size_t begin_with_company(const Measured& text, std::size_t first, std::size_t begin,
                               std::size_t end) {
    const auto letters =
        std::count_if(text.characters.begin() + static_cast<std::ptrdiff_t>(begin),
                      text.characters.begin() + static_cast<std::ptrdiff_t>(end), may_begin_line);
    std::size_t best = begin;
    float least = 1e9F;
    for (std::size_t at = begin - 1; letters < 2 && at + 7 >= begin && at >= first + 4; --at) {
        if (!text.may_begin[at]) continue;
        const float cost = cost_of_break(text.characters[at - 1], text.characters[at]) +
                           static_cast<float>(begin - at);
        if (cost >= least) continue;
        least = cost;
        best = at;
    }
    return best;
}

std::vector<Line> fill_paragraph(const Measured& text, float width) {
    std::vector<Line> lines = fill_lines(text, width);
    if (lines.size() < 2) return lines;
    Line &last = lines.back(), &before = lines.rbegin()[1];
    const auto index = [&](std::size_t offset) {
        const auto at = std::lower_bound(text.offsets.begin(), text.offsets.end(), offset);
        return static_cast<std::size_t>(at - text.offsets.begin());
    };
    const std::size_t first = index(before.begin), begin = index(last.begin), end = index(last.end);
    const std::size_t moved = begin_with_company(text, first, begin, end);
    if (moved == begin || text.characters[begin - 1] == U'\n' ||
        (width > 0 && sum(text, moved, end) > width))
        return lines;
    std::size_t shown = moved;
    while (shown > first && is_space(text.characters[shown - 1])) --shown;
    before = {before.begin, text.offsets[shown], sum(text, first, shown)};
    last = {text.offsets[moved], last.end, sum(text, moved, end)};
    return lines;
}

// The best division into a number of lines: equally long, breaks where they cost little. Empty when
// there is none. Dynamic programming over (line, first character).
class Balancer {
 public:
    Balancer(const Measured& text, float width, std::size_t lines)
        : text_(text),
          width_(width),
          count_(text.characters.size()),
          lines_(lines),
          best_((lines + 1) * (count_ + 1), {impossible, 0}) {
        sums_.push_back(0);
        for (const float w : text.widths) sums_.push_back(sums_.back() + w);
        target_ = sums_.back() / static_cast<float>(lines);
        em_ = std::max(1.0F, *std::max_element(text.widths.begin(), text.widths.end()));
        solve();
    }

    // Cost of the dearest break, and the lines.
    float dearest() const { return dearest_; }
    const std::vector<Line>& lines() const { return result_; }

 private:
    static constexpr float impossible = 1e30F;
    struct Step {
        float cost;
        std::size_t from;
    };
    Step& at(std::size_t line, std::size_t end) { return best_[line * (count_ + 1) + end]; }

    std::size_t shown_end(std::size_t begin, std::size_t end) const {
        while (end > begin && is_space(text_.characters[end - 1])) --end;
        return end;
    }

    void solve() {
        at(0, 0).cost = 0;
        for (std::size_t line = 1; line <= lines_; ++line)
            for (std::size_t end = 1; end <= count_; ++end) {
                if (end < count_ && !text_.may_begin[end]) continue;
                extend(line, end);
            }
        if (at(lines_, count_).cost >= impossible) return;
        std::size_t end = count_;
        for (std::size_t line = lines_; line > 0; --line) {
            const std::size_t begin = at(line, end).from;
            const std::size_t shown = shown_end(begin, end);
            result_.insert(result_.begin(), {text_.offsets[begin], text_.offsets[shown],
                                             sums_[shown] - sums_[begin]});
            if (begin > 0)
                dearest_ = std::max(
                    dearest_, cost_of_break(text_.characters[begin - 1], text_.characters[begin]));
            end = begin;
        }
    }

    void extend(std::size_t line, std::size_t end) {
        for (std::size_t begin = end; begin-- > 0;) {
            const float used = sums_[shown_end(begin, end)] - sums_[begin];
            if (used > width_ + 0.01F) break;
            const float before = at(line - 1, begin).cost;
            if (before >= impossible) continue;
            const float away = (used - target_) / em_;
            float cost = before + away * away;
            if (begin > 0)
                cost += cost_of_break(text_.characters[begin - 1], text_.characters[begin]);
            if (cost < at(line, end).cost) at(line, end) = {cost, begin};
        }
    }

    const Measured& text_;
    float width_;
    std::size_t count_, lines_;
    std::vector<Step> best_;
    std::vector<float> sums_;
    float target_ = 0, em_ = 1, dearest_ = 0;
    std::vector<Line> result_;
};

constexpr std::size_t longest_balanced = 400;  // characters; longer texts are simply filled

std::vector<Line> balance_lines(const Measured& text, const Setting& setting) {
    std::vector<Line> lines = fill_lines(text, setting.width);
    const bool has_breaks = text.characters.find(U'\n') != std::u32string::npos;
    if (lines.size() < 2 || has_breaks || text.characters.size() > longest_balanced) return lines;
    const Balancer same(text, setting.width, lines.size());
    if (setting.breaking == Breaking::by_words && same.dearest() >= cut_word) {
        const Balancer more(text, setting.width, lines.size() + 1);
        if (!more.lines().empty() && more.dearest() < cut_word) return more.lines();
    }
    return same.lines().empty() ? lines : same.lines();
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
    if (setting.breaking == Breaking::plain || setting.width <= 0)
        return fill_lines(measured, setting.width);
    return setting.breaking == Breaking::paragraph ? fill_paragraph(measured, setting.width)
                                                   : balance_lines(measured, setting);
}

const std::vector<Line>& TextLayouts::lay_out(std::string_view text, const Setting& setting) {
    if (kept_.size() > most_kept) kept_.clear();
    const auto [place, is_new] = kept_.try_emplace(key_of(text, setting));
    if (is_new) place->second = break_lines(text, setting);
    return place->second;
}

bool TextLayouts::cuts_word(std::string_view text, const Setting& setting) {
    char32_t last = U' ';
    for (const Line& line : std::vector<Line>(lay_out(text, setting))) {
        std::size_t at = line.begin;
        if (at > 0 && at < line.end && cost_of_break(last, next_character(text, at)) >= cut_word)
            return true;
        for (at = line.begin; at < line.end;) last = next_character(text, at);
    }
    return false;
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
