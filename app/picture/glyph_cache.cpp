#include "picture/glyph_cache.h"

#include <algorithm>
#include <cmath>
#include <new>

#include "base/error.h"
#include "base/utf8.h"
#include "picture/font_file.h"
#include "picture/item_hooks.h"

namespace yoriai {
namespace {

// Up to this size letters stand at quarters of a pixel; above it whole pixels are fine enough.
constexpr int finest_pixels = 32;

// Characters that take no room: joiners, marks of direction, variation selectors, controls.
bool is_without_width(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xE0100 && c <= 0xE01EF);
}

std::uint64_t key_of(char32_t character, Weight weight, int pixels, int quarter) {
    return static_cast<std::uint64_t>(character) << 32U | static_cast<std::uint64_t>(pixels) << 8U |
           static_cast<std::uint64_t>(quarter) << 4U | static_cast<std::uint64_t>(weight);
}

}  // namespace

GlyphCache::GlyphCache() {
    for (const Weight weight : {Weight::regular, Weight::bold}) {
        const bool bold = weight == Weight::bold;
        const auto main = find_main_font(bold);
        if (main.empty())
            throw Error("BIZ UDPGothic is not installed (fonts-morisawa-bizud-gothic)");
        Face& face = faces_[static_cast<std::size_t>(weight)];
        face.main = std::make_unique<FontFile>(main);
        const auto fallback = find_fallback_font(bold);
        if (!fallback.empty()) face.fallback = std::make_unique<FontFile>(fallback);
    }
    const FontFile& regular = *faces_[0].main;
    int ascent = 0, descent = 0, gap = 0;
    stbtt_GetFontVMetrics(&regular.info(), &ascent, &descent, &gap);
    const float em = regular.scale(1);
    measures_ = {static_cast<float>(ascent) * em, -static_cast<float>(descent) * em};
    pixels_.reset(
        static_cast<std::uint8_t*>(std::calloc(std::size_t{texture_width} * texture_height, 1)));
    if (!pixels_) throw std::bad_alloc();
    start_anew();
}

GlyphCache::~GlyphCache() = default;

GlyphCache::Found GlyphCache::search(char32_t character, Weight weight) {
    const Face& face = faces_[static_cast<std::size_t>(weight)];
    if (const int index = face.main->index_of(character); index != 0)
        return {face.main.get(), index};
    if (face.fallback != nullptr)
        if (const int index = face.fallback->index_of(character); index != 0)
            return {face.fallback.get(), index};
    return {};
}

GlyphCache::Found GlyphCache::find(char32_t character, Weight weight) {
    const auto [place, is_new] = found_.try_emplace(key_of(character, weight, 0, 0));
    if (is_new && !is_without_width(character)) place->second = search(character, weight);
    return place->second;
}

std::u32string GlyphCache::missing_characters(std::string_view text) {
    std::u32string missing;
    for (const char32_t character : to_utf32(text))
        if (!is_without_width(character) && find(character, Weight::regular).file == nullptr &&
            missing.find(character) == std::u32string::npos)
            missing += character;
    return missing;
}

float GlyphCache::advance(char32_t character, Weight weight, float pixels) {
    if (is_without_width(character)) return 0;
    Found found = find(character, weight);
    if (found.file == nullptr) found = find(tofu, weight);
    if (found.file == nullptr) return pixels;
    int advance = 0, bearing = 0;
    stbtt_GetGlyphHMetrics(&found.file->info(), found.index, &advance, &bearing);
    return static_cast<float>(advance) * found.file->scale(pixels);
}

const Glyph& GlyphCache::glyph(char32_t character, Weight weight, int pixels, float fraction) {
    const int quarter = pixels <= finest_pixels ? static_cast<int>(fraction * 4) & 3 : 0;
    const std::uint64_t key = key_of(character, weight, pixels, quarter);
    const auto place = glyphs_.find(key);
    if (place != glyphs_.end()) return place->second;
    return glyphs_.emplace(key, draw(character, weight, pixels, quarter)).first->second;
}

Glyph GlyphCache::draw(char32_t character, Weight weight, int pixels, int quarter) {
    if (is_without_width(character)) return {};
    Found found = find(character, weight);
    if (found.file == nullptr) found = find(tofu, weight);
    if (found.file == nullptr) return {};
    const auto* info = &found.file->info();
    const float scale = found.file->scale(static_cast<float>(pixels));
    const float shift = static_cast<float>(quarter) / 4;
    int left = 0, top = 0, right = 0, bottom = 0;
    stbtt_GetGlyphBitmapBoxSubpixel(info, found.index, scale, scale, shift, 0, &left, &top, &right,
                                    &bottom);
    const int width = right - left, height = bottom - top;
    if (width <= 0 || height <= 0) return {};
    int x = 0, y = 0;
    if (!reserve(width, height, x, y)) {
        lacks_room_ = true;
        return {};
    }
    stbtt_MakeGlyphBitmapSubpixel(info, &pixels_[static_cast<std::size_t>(y * texture_width + x)],
                                  width, height, texture_width, scale, scale, shift, 0,
                                  found.index);
    const auto u = [](int at) { return static_cast<float>(at) / texture_width; };
    const auto v = [](int at) { return static_cast<float>(at) / texture_height; };
    return {static_cast<float>(left),
            static_cast<float>(top),
            static_cast<float>(width),
            static_cast<float>(height),
            {u(x), v(y)},
            {u(x + width), v(y + height)}};
}

bool GlyphCache::reserve(int width, int height, int& x, int& y) {
    if (row_x_ + width + 1 > texture_width) {
        row_y_ += row_height_ + 1;
        row_x_ = 0;
        row_height_ = 0;
    }
    if (width + 1 > texture_width || row_y_ + height + 1 > texture_height) return false;
    x = row_x_;
    y = row_y_;
    row_x_ += width + 1;
    row_height_ = std::max(row_height_, height);
    changed_.first = std::min(changed_.first, y);
    changed_.last = std::max(changed_.last, y + height);
    return true;
}

void GlyphCache::start_anew() {
    ++times_begun_;
    glyphs_.clear();
    const int used = used_rows();
    std::fill_n(pixels_.get(), std::ptrdiff_t{texture_width} * used, std::uint8_t{0});
    row_x_ = row_y_ = row_height_ = 0;
    lacks_room_ = false;
    changed_ = {0, used};
    int x = 0, y = 0;
    reserve(4, 4, x, y);  // fills sample its middle, where no neighbour bleeds in
    for (int row = 0; row < 4; ++row)
        std::fill_n(pixels_.get() + std::ptrdiff_t{texture_width} * row, 4, std::uint8_t{255});
}

void GlyphCache::begin_frame() {
    if (lacks_room_ || row_y_ > texture_height * 9 / 10) start_anew();
}

GlyphCache::Rows GlyphCache::take_changed_rows() {
    const Rows rows = changed_;
    changed_ = {texture_height, 0};
    return rows.first < rows.last ? rows : Rows{};
}

void GlyphCache::forget_upload() { changed_ = {0, used_rows()}; }

ImVec2 GlyphCache::white_pixel() const { return {2.0F / texture_width, 2.0F / texture_height}; }

void GlyphCache::install(ImFontAtlas& atlas) {
    atlas.Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
    if (!atlas.IsBuilt()) {
        ImFontConfig one_letter;  // Dear ImGui wants a font; none of its text is drawn
        static const ImWchar space[] = {' ', ' ', 0};
        one_letter.GlyphRanges = space;
        if (atlas.Fonts.empty()) atlas.AddFontDefault(&one_letter);
        atlas.Build();
    }
    provide_item_hooks();
    atlas.SetTexID(texture_);
    atlas.TexUvWhitePixel = white_pixel();
}

}  // namespace yoriai
