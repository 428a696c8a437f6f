#pragma once

#include <imgui.h>

#include <cstdint>

#include "picture/glyph_cache.h"
#include "picture/pixel_area.h"

namespace yoriai {

// Asks EGL, whose context and window must be the current ones, to leave the picture in the window's
// buffer when it is shown, so that the next frame need draw only what changed. False when it can't:
// drivers that swap buffers do not, Mesa's software rendering, where it saves most, does. (EGL 1.5,
// EGL_SWAP_BEHAVIOR.)
bool keep_picture_after_showing();

// Carries draw data out with OpenGL 3.3 core. The context that is current at construction owns the
// objects; contexts that share with it may render too. Must be destroyed with such a context
// current.
class GlRenderer {
 public:
    // Throws Error when the context lacks what is needed.
    GlRenderer();
    ~GlRenderer();
    GlRenderer(const GlRenderer&) = delete;
    GlRenderer& operator=(const GlRenderer&) = delete;

    // Makes the glyphs' texture and hands it to the cache; call before the first frame.
    void adopt(GlyphCache&);
    // Uploads the rows that changed; the texture grows with those in use. render() draws what was
    // uploaded last.
    void upload(GlyphCache&);

    // Clears this part of the bound framebuffer to the colour and draws what is in it.
    void render(const ImDrawData&, ImU32 background, const PixelArea& part);
    void render(const ImDrawData& data, ImU32 background) {
        render(data, background, whole_area(data));
    }

    // A picture of RGBA bytes, for Painter::image.
    ImTextureID make_texture(int width, int height, const std::uint8_t* rgba);
    void drop_texture(ImTextureID);
    // Counts up whenever a texture that was drawn with may have got other contents.
    int texture_changes() const { return textures_made_ + glyphs_begun_; }

 private:
    void grow_glyph_texture(int rows);
    void draw_list(const ImDrawList&, const ImDrawData&, const PixelArea& part) const;

    unsigned program_ = 0;
    unsigned vertices_ = 0, indices_ = 0;
    int size_uniform_ = 0, origin_uniform_ = 0, part_uniform_ = 0;
    unsigned glyph_texture_ = 0;
    int glyph_rows_ = 0;  // as high as it is so far
    int textures_made_ = 0, glyphs_begun_ = 0;
};

}  // namespace yoriai
