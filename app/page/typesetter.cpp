#include "page/typesetter.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "page/justify.h"

namespace yoriai {
namespace {

// The part of the em above the baseline in Japanese fonts.
constexpr double ascent = 0.88;

// 〓 stands for a character that no font has, as printers have it.
constexpr char32_t stand_in = 0x3013;

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }
int units(double length) { return static_cast<int>(length * PANGO_SCALE + 0.5); }

guint16 channel(double value) { return static_cast<guint16>(value * 65535 + 0.5); }

using Attributes = std::unique_ptr<PangoAttrList, void (*)(PangoAttrList*)>;

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t start, std::size_t end) {
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

// What turns the direction of the text behind it, so that it reads as something else.
bool turns_text(char32_t character) {
    return (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

// Valid UTF-8 without the control characters that no page can show.
std::string printable(const std::string& text) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        if (turns_text(character)) continue;
        if (character >= 0x20 ? character != 0x7F : character == '\n' || character == '\t') {
            append_utf8(clean, character);
        }
    }
    return clean;
}

PangoAlignment pango_alignment(Alignment alignment) {
    if (alignment == Alignment::centre) return PANGO_ALIGN_CENTER;
    return alignment == Alignment::right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

void set_font(PangoLayout* layout, const PrintStyle& style) {
    const std::unique_ptr<PangoFontDescription, void (*)(PangoFontDescription*)> font(
        pango_font_description_new(), pango_font_description_free);
    pango_font_description_set_family(font.get(), font_families);
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    if (style.bold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout, font.get());
}

// All that a setting depends on; nothing for a text so long that it will hardly come again.
std::optional<std::string> key_of(const Runs& runs, const PrintStyle& style, double width) {
    constexpr std::size_t longest = 100;
    std::string key;
    for (const Run& run : runs) {
        key += std::to_string(run.text.size()) + (run.bold ? "b" : ":") + run.text + run.link + ",";
        if (key.size() > longest) return {};
    }
    const look::Colour& colour = style.colour;
    for (const double part :
         {style.size, style.leading, style.indent, width, colour.red, colour.green, colour.blue})
        key.append(reinterpret_cast<const char*>(&part), sizeof part);
    key += static_cast<char>(style.alignment);
    return key + (style.bold ? "b" : "") + (style.justified ? "j" : "");
}

}  // namespace

TextMark TextBlock::mark(std::size_t line, double x, double top) const {
    const double baseline = top + (line_height_ - size_) / 2 + size_ * ascent;
    return {layout_, static_cast<int>(line), x + offsets_[line], baseline, colour_, {}};
}

double TextBlock::width() const {
    double widest = 0;
    for (std::size_t line = 0; line < lines(); ++line) widest = std::max(widest, right_of(line));
    return widest;
}

Typesetter::Typesetter(const std::string& language, double scale)
    : fonts_(std::make_shared<Fonts>()), japanese_(language == "ja"), scale_(scale) {
    fonts_->map = make_font_map();
    fonts_->context.reset(pango_font_map_create_context(fonts_->map.get()));
    pango_context_set_language(fonts_->context.get(), pango_language_from_string(language.c_str()));
    pango_context_set_round_glyph_positions(fonts_->context.get(), FALSE);
}

TextBlock Typesetter::set(const std::string& text, const PrintStyle& style, double width) {
    return set(Runs{Run{text, false, {}}}, style, width);
}

TextBlock Typesetter::set(const Runs& runs, const PrintStyle& style, double width) {
    const auto known = key_of(runs, style, width);
    if (!known) return set_anew(runs, style, width);
    const auto found = settings_.find(*known);
    if (found != settings_.end()) return found->second;
    return settings_.emplace(*known, set_anew(runs, style, width)).first->second;
}

TextBlock Typesetter::set_anew(const Runs& runs, PrintStyle style, double width) {
    const PrintStyle unscaled = style;
    style.size *= scale_;
    style.indent *= scale_;
    TextBlock setting;
    setting.line_height_ = style.size * style.leading;
    setting.size_ = style.size;
    setting.colour_ = style.colour;
    setting.layout_.reset(pango_layout_new(fonts_->context.get()), Unreference());
    PangoLayout* layout = setting.layout_.get();
    const Attributes attributes(pango_attr_list_new(), pango_attr_list_unref);
    std::vector<TextBlock::Link> spans;
    std::string whole;
    for (const Run& run : runs) {
        const std::size_t start = whole.size();
        whole += printable(run.text);
        if (run.bold)
            add(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, whole.size());
        if (run.link.empty()) continue;
        const look::Colour& blue = look::accent;
        add(attributes.get(),
            pango_attr_foreground_new(channel(blue.red), channel(blue.green), channel(blue.blue)),
            start, whole.size());
        spans.push_back(
            {0, run.link, static_cast<double>(start), static_cast<double>(whole.size())});
    }
    set_font(layout, style);
    // Breaking inside a word is the last resort and stays visible as such, without a hyphen.
    add(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0, whole.size());
    pango_layout_set_attributes(layout, attributes.get());
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, units(std::max(width, style.size)));
    pango_layout_set_alignment(layout, pango_alignment(style.alignment));
    pango_layout_set_indent(layout, units(style.indent));
    pango_layout_set_text(layout, whole.data(), static_cast<int>(whole.size()));
    if (style.justified && japanese_) justify_japanese(layout);
    const std::size_t missing = measure(setting, spans);
    if (missing == 0 || missing_.count(stand_in) > 0) return setting;
    return set_anew(replace_missing(runs), unscaled, width);
}

Runs Typesetter::replace_missing(Runs runs) const {
    for (Run& run : runs) {
        std::u32string text = to_utf32(run.text);
        for (char32_t& character : text)
            if (missing_.count(character) > 0) character = stand_in;
        run.text = to_utf8(text);
    }
    return runs;
}

// A span's left and right are the bytes it begins and ends at.
std::size_t Typesetter::measure(TextBlock& setting, const std::vector<TextBlock::Link>& spans) {
    const std::unique_ptr<PangoLayoutIter, void (*)(PangoLayoutIter*)> at(
        pango_layout_get_iter(setting.layout_.get()), pango_layout_iter_free);
    std::size_t missing = 0;
    do {
        PangoLayoutLine* line = pango_layout_iter_get_line_readonly(at.get());
        PangoRectangle box;
        pango_layout_iter_get_line_extents(at.get(), nullptr, &box);
        const std::size_t number = setting.lines();
        setting.offsets_.push_back(points(box.x));
        setting.widths_.push_back(points(box.width));
        missing += note_missing(line);
        for (const TextBlock::Link& span : spans) {
            const int start = std::max(static_cast<int>(span.left), line->start_index);
            const int end =
                std::min(static_cast<int>(span.right), line->start_index + line->length);
            if (start >= end) continue;
            int left = 0;
            int right = 0;
            pango_layout_line_index_to_x(line, start, FALSE, &left);
            pango_layout_line_index_to_x(line, end, FALSE, &right);
            setting.links_.push_back(
                {number, span.anchor, points(box.x + left), points(box.x + right)});
        }
    } while (pango_layout_iter_next_line(at.get()));
    return missing;
}

std::size_t Typesetter::note_missing(PangoLayoutLine* line) {
    std::size_t missing = 0;
    for (GSList* item = line->runs; item != nullptr; item = item->next) {
        const auto* run = static_cast<PangoGlyphItem*>(item->data);
        for (int index = 0; index < run->glyphs->num_glyphs; ++index) {
            const PangoGlyph glyph = run->glyphs->glyphs[index].glyph;
            const bool unknown = glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG);
            if (!unknown) continue;
            missing_.insert(glyph & ~PANGO_GLYPH_UNKNOWN_FLAG);
            ++missing;
        }
    }
    return missing;
}

}  // namespace yoriai
