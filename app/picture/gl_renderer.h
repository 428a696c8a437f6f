#pragma once

#include <imgui.h>

#include <cstdint>

#include "picture/glyph_cache.h"

namespace yoriai {

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

    // Makes the glyphs' texture once and hands it to the cache; call before the first frame.
    void adopt(GlyphCache&);
    // Uploads the rows that changed. render() draws what was uploaded last.
    void upload(GlyphCache&);

    // Clears the bound framebuffer to the colour and draws.
    void render(const ImDrawData&, ImU32 background);

    // A picture of RGBA bytes, for Painter::image.
    ImTextureID make_texture(int width, int height, const std::uint8_t* rgba);
    void drop_texture(ImTextureID);
    // Counts up whenever a texture gets other contents.
    int texture_changes() const { return texture_changes_; }

 private:
    void draw_list(const ImDrawList&, const ImDrawData&, int framebuffer_height) const;

    unsigned program_ = 0;
    unsigned vertices_ = 0, indices_ = 0;
    int size_uniform_ = 0, origin_uniform_ = 0;
    unsigned glyph_texture_ = 0;
    int texture_changes_ = 0;
};

}  // namespace yoriai
