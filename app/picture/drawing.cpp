#include "picture/drawing.h"

namespace yoriai {

Drawing::Drawing() : list_(&shared_) {
    shared_.SetCircleTessellationMaxError(0.2F);
    shared_.CurveTessellationTol = 0.8F;
    shared_.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill |
                           ImDrawListFlags_AllowVtxOffset;
}

const ImDrawData& Drawing::draw(TextLayouts& layouts, const Palette& colours, float scale,
                                int width, int height,
                                const std::function<void(const Painter&)>& draw_picture,
                                const PhotoFinder* photos) {
    GlyphCache& glyphs = layouts.glyphs();
    const ImVec2 size(static_cast<float>(width), static_cast<float>(height));
    shared_.TexUvWhitePixel = glyphs.white_pixel();
    shared_.ClipRectFullscreen = {0, 0, size.x, size.y};
    for (int attempt = 0; attempt < 2; ++attempt) {
        glyphs.begin_frame();
        list_._ResetForNewFrame();
        list_.PushTextureID(glyphs.texture());
        list_.PushClipRect({0, 0}, size);
        draw_picture(Painter(list_, layouts, colours, scale, photos));
        list_.PopClipRect();
        list_.PopTextureID();
        if (!glyphs.lacks_room()) break;
    }
    data_.Clear();
    data_.Valid = true;
    data_.DisplaySize = size;
    data_.FramebufferScale = {1, 1};
    data_.AddDrawList(&list_);
    return data_;
}

}  // namespace yoriai
