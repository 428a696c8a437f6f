#include "picture/photo_pictures.h"

#include <algorithm>

#include "picture/photo.h"

namespace yoriai {
namespace {

constexpr int small_side = 384;          // pixels of the longer side
constexpr std::size_t most_small = 400;  // 0.6 MB each at most
constexpr std::size_t most_full = 4;     // 10 MB each at most

}  // namespace

bool PhotoPictures::begin_frame() {
    ++frame_;
    made_ = 0;
    return std::exchange(waiting_, false);
}

ImTextureID PhotoPictures::find(const Photo& photo, float pixels) {
    const float shown = static_cast<float>(small_side) *
                        static_cast<float>(std::min(photo.width, photo.height)) /
                        static_cast<float>(std::max({photo.width, photo.height, 1}));
    return pixels <= shown ? find_in(small_, photo, small_side, most_small)
                           : find_in(full_, photo, most_photo_side, most_full);
}

ImTextureID PhotoPictures::find_in(Textures& textures, const Photo& photo, int side,
                                   std::size_t most) {
    Made& made = textures[photo.id];
    made.used = frame_;
    const char* bytes = photo.picture.view().data();
    if (made.of == bytes) return made.texture;
    if (made_ >= most_at_once_) {
        waiting_ = true;
        return made.texture;
    }
    ++made_;
    if (made.texture) renderer_.drop_texture(made.texture);
    made = {nullptr, bytes, frame_};
    const Pixels pixels = scaled_down(decode_photo(photo.picture), side);
    if (!pixels.rgba.empty())
        made.texture = renderer_.make_texture(pixels.width, pixels.height, pixels.rgba.data());
    const ImTextureID texture = made.texture;
    if (textures.size() > most) {
        const auto oldest = std::min_element(
            textures.begin(), textures.end(),
            [](const auto& a, const auto& b) { return a.second.used < b.second.used; });
        if (oldest->second.used != frame_) {
            if (oldest->second.texture) renderer_.drop_texture(oldest->second.texture);
            textures.erase(oldest);
        }
    }
    return texture;
}

void PhotoPictures::clear() {
    for (Textures* textures : {&small_, &full_}) {
        for (const auto& [id, made] : *textures)
            if (made.texture) renderer_.drop_texture(made.texture);
        textures->clear();
    }
}

}  // namespace yoriai
