#pragma once

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "picture/look.h"

namespace yoriai {

// Where a glyph stands in the texture and beside its pen position; pixels.
struct Glyph {
    float left = 0, top = 0;  // from the pen on the base line, y downwards
    float width = 0, height = 0;
    ImVec2 uv_top_left{}, uv_bottom_right{};
};

// Ascent and descent of a font, both positive, as shares of the em.
struct FontMeasures {
    float ascent;
    float descent;
};

class FontFile;

// Glyphs of BIZ UDPGothic, with Noto Sans CJK JP for what it lacks, drawn at any pixel size when
// they are first asked for, into one texture of 8-bit coverage that also holds a white pixel for
// fills.
class GlyphCache {
 public:
    static constexpr int texture_width = 2048;
    static constexpr int texture_height = 4096;
    static constexpr char32_t tofu = U'〓';  // drawn for a character that no font has

    // Throws Error when BIZ UDPGothic is not installed.
    GlyphCache();
    ~GlyphCache();
    GlyphCache(const GlyphCache&) = delete;
    GlyphCache& operator=(const GlyphCache&) = delete;

    // Width of the character at 1 em = `pixels`, not rounded. Characters without width (variation
    // selectors, joiners, marks) give 0.
    float advance(char32_t, Weight, float pixels);
    // `fraction` is the pen's position within its pixel, 0 to 1.
    const Glyph& glyph(char32_t, Weight, int pixels, float fraction = 0);
    FontMeasures measures() const { return measures_; }

    // The distinct characters of the text that no font has, in their order.
    std::u32string missing_characters(std::string_view text);

    // Call before each frame: begins the texture anew when it is nearly full. Glyphs given out
    // before are then no longer there.
    void begin_frame();
    // True when the texture was full while drawing: the frame lacks glyphs and must be drawn again.
    bool lacks_room() const { return lacks_room_; }

    // For the one who uploads the texture: coverage, texture_width x texture_height bytes, of which
    // only the first used_rows() hold anything.
    const std::uint8_t* pixels() const { return pixels_.get(); }
    int used_rows() const { return std::min(row_y_ + row_height_, texture_height); }
    // How often the texture was begun anew, and so may hold other glyphs where some were.
    int times_begun() const { return times_begun_; }
    // The rows that changed since the last call, [first, last); empty when none did.
    struct Rows {
        int first = 0, last = 0;
    };
    Rows take_changed_rows();
    // Say this after the texture object was made anew: all used rows count as changed.
    void forget_upload();

    // The texture object the uploader made; draw lists use it for text and fills alike.
    ImTextureID texture() const { return texture_; }
    void set_texture(ImTextureID texture) { texture_ = texture; }
    ImVec2 white_pixel() const;

    // Makes this texture the one of Dear ImGui's draw lists, so that everything is one batch. Dear
    // ImGui's own letters are not in it: its text must not be drawn. Call once after CreateContext
    // and again after set_texture.
    void install(ImFontAtlas&);

 private:
    struct Face {
        std::unique_ptr<FontFile> main, fallback;
    };
    struct Found {
        const FontFile* file = nullptr;
        int index = 0;
    };
    Found find(char32_t, Weight);
    Found search(char32_t, Weight);
    Glyph draw(char32_t, Weight, int pixels, int quarter);
    bool reserve(int width, int height, int& x, int& y);
    void start_anew();

    std::array<Face, 2> faces_;
    FontMeasures measures_{};
    std::unordered_map<std::uint64_t, Found> found_;
    std::unordered_map<std::uint64_t, Glyph> glyphs_;
    struct Free {
        void operator()(std::uint8_t* bytes) const { std::free(bytes); }
    };
    // Zeroed by calloc, which takes no memory for rows that nothing was drawn into.
    std::unique_ptr<std::uint8_t[], Free> pixels_;
    int row_x_ = 0, row_y_ = 0, row_height_ = 0;
    int times_begun_ = 0;
    Rows changed_;
    bool lacks_room_ = false;
    ImTextureID texture_ = nullptr;
};

}  // namespace yoriai
