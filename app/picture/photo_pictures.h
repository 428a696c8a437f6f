#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

#include "model/card_parts.h"
#include "picture/gl_renderer.h"
#include "picture/painter.h"

namespace yoriai {

// The photos of a session as textures, made when they are shown: small ones for cards, and a few
// in full. Needs the renderer's context current.
class PhotoPictures {
 public:
    // `most_at_once`: how many are made in a frame; the others are shown in the next ones.
    explicit PhotoPictures(GlRenderer& renderer, int most_at_once = 2)
        : renderer_(renderer), most_at_once_(most_at_once) {}
    ~PhotoPictures() { clear(); }
    PhotoPictures(const PhotoPictures&) = delete;
    PhotoPictures& operator=(const PhotoPictures&) = delete;

    // Gives whether a frame of before left some to be made.
    bool begin_frame();
    // Null while it waits for the next frame, and for a picture that is broken.
    ImTextureID find(const Photo&, float pixels);
    PhotoFinder finder() {
        return [this](const Photo& photo, float pixels) { return find(photo, pixels); };
    }
    void clear();

 private:
    struct Made {
        ImTextureID texture = nullptr;
        const char* of = nullptr;  // the bytes that it was made from
        std::uint64_t used = 0;    // the frame in which it was shown last
    };
    using Textures = std::map<PhotoId, Made>;
    ImTextureID find_in(Textures&, const Photo&, int side, std::size_t most);

    GlRenderer& renderer_;
    int most_at_once_;
    Textures small_, full_;
    std::uint64_t frame_ = 0;
    int made_ = 0;
    bool waiting_ = false;
};

}  // namespace yoriai
