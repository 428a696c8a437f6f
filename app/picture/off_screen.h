#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "picture/drawing.h"
#include "picture/gl_renderer.h"
#include "picture/pixels.h"

namespace yoriai {

std::string encode_png(const Pixels&);
// Throws Error when the file cannot be written.
void write_png(const std::filesystem::path&, const Pixels&);

// Renders into a framebuffer of its own in the context that is current, and reads it back.
Pixels render_to_pixels(GlRenderer&, GlyphCache&, const ImDrawData&, ImU32 background);

// Draws pictures without any display or window (EGL, surfaceless). Its context is made current for
// the calling thread, which must not have another one: beside a window use a thread of its own.
class OffScreen {
 public:
    // Throws Error when there is no EGL with OpenGL 3.3.
    OffScreen();
    ~OffScreen();
    OffScreen(const OffScreen&) = delete;
    OffScreen& operator=(const OffScreen&) = delete;

    TextLayouts& layouts() { return layouts_; }
    GlyphCache& glyphs() { return glyphs_; }
    GlRenderer& renderer() { return *renderer_; }

    // What Dear ImGui or a Drawing has drawn. Its texture is glyphs().texture(), so the draw data
    // must have been made with layouts().
    Pixels render(const ImDrawData&, ImU32 background);

    // A picture drawn by a function that is given a painter at this scale.
    Pixels render(const Palette&, float scale, int width, int height,
                  const std::function<void(const Painter&)>& draw_picture,
                  const PhotoFinder* photos = nullptr);

 private:
    struct Context;
    std::unique_ptr<Context> context_;
    GlyphCache glyphs_;
    TextLayouts layouts_{glyphs_};
    std::unique_ptr<GlRenderer> renderer_;
    Drawing drawing_;
};

}  // namespace yoriai
