#include "picture/photo.h"

#include <stb_image.h>
#include <stb_image_resize2.h>
#include <stb_image_write.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include "model/card_parts.h"
#include "picture/image_bytes.h"
#include "text/failure.h"
#include "text/photo_messages.h"

namespace yoriai {
namespace {

constexpr int channels = 4;
constexpr int best_quality = 88, worst_quality = 40;

const unsigned char* bytes_of(std::string_view file) {
    return reinterpret_cast<const unsigned char*>(file.data());
}

std::size_t whole_number(std::string_view bytes, std::size_t at, std::size_t count, bool little) {
    std::size_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = little ? at + count - 1 - i : at + i;
        number = number * 256 + static_cast<unsigned char>(bytes[place]);
    }
    return number;
}

// The orientation in a TIFF directory as Exif has it: 1 to 8; 1 when it says nothing.
// Source: CIPA DC-008 (Exif 2.32), 4.6.4.
int orientation_in(std::string_view tiff) {
    constexpr std::size_t tag = 0x0112, entry_size = 12;
    if (tiff.size() < 8) return 1;
    const bool little = tiff.starts_with("II");
    const std::size_t directory = whole_number(tiff, 4, 4, little);
    if (directory > tiff.size() || tiff.size() - directory < 2) return 1;
    const std::size_t entries = whole_number(tiff, directory, 2, little);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = directory + 2 + i * entry_size;
        if (at + entry_size > tiff.size()) break;
        if (whole_number(tiff, at, 2, little) != tag) continue;
        const auto value = static_cast<int>(whole_number(tiff, at + 8, 2, little));
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

// Walks the segments of a JPEG up to its picture.
int orientation_of(std::string_view jpeg) {
    constexpr std::string_view exif("Exif\0\0", 6);
    std::size_t at = 2;
    while (at + 4 <= jpeg.size() && jpeg[at] == '\xFF' && jpeg[at + 1] != '\xDA') {
        const std::size_t length = whole_number(jpeg, at + 2, 2, false);
        const std::string_view segment = jpeg.substr(at + 4, length < 2 ? 0 : length - 2);
        if (jpeg[at + 1] == '\xE1' && segment.starts_with(exif))
            return orientation_in(segment.substr(exif.size()));
        at += 2 + length;
    }
    return 1;
}

struct FreePixels {
    void operator()(stbi_uc* pixels) const { stbi_image_free(pixels); }
};

Pixels decode(std::string_view file) {
    Pixels decoded;
    int found = 0;
    const std::unique_ptr<stbi_uc, FreePixels> pixels(
        stbi_load_from_memory(bytes_of(file), static_cast<int>(file.size()), &decoded.width,
                              &decoded.height, &found, channels));
    if (!pixels) return {};
    const auto size = static_cast<std::size_t>(decoded.width) *
                      static_cast<std::size_t>(decoded.height) * channels;
    decoded.rgba.assign(pixels.get(), pixels.get() + size);
    return decoded;
}

const std::uint8_t* pixel(const Pixels& of, int x, int y) {
    return of.rgba.data() + (static_cast<std::size_t>(y) * static_cast<std::size_t>(of.width) +
                             static_cast<std::size_t>(x)) *
                                channels;
}

// A picture of this size, each pixel of it from where `source_of(x, y)` says.
template <class SourceOf>
Pixels gather(const Pixels& from, int width, int height, const SourceOf& source_of) {
    Pixels made{width, height, {}};
    made.rgba.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                      channels);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto [at_x, at_y] = source_of(x, y);
            const std::uint8_t* found = pixel(from, at_x, at_y);
            made.rgba.insert(made.rgba.end(), found, found + channels);
        }
    return made;
}

Pixels turned(const Pixels& from, int quarters) {
    const int w = from.width, h = from.height;
    switch (((quarters % 4) + 4) % 4) {
        case 1:
            return gather(from, h, w, [&](int x, int y) { return std::pair(y, h - 1 - x); });
        case 2:
            return gather(from, w, h,
                          [&](int x, int y) { return std::pair(w - 1 - x, h - 1 - y); });
        case 3:
            return gather(from, h, w, [&](int x, int y) { return std::pair(w - 1 - y, x); });
        default:
            return from;
    }
}

// As the camera was held. Odd orientations of the upper half are mirrored.
Pixels upright(const Pixels& from, int orientation) {
    constexpr int quarters[] = {0, 0, 2, 2, 1, 1, 3, 3};
    const bool mirrored =
        orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    Pixels made = turned(from, quarters[orientation - 1]);
    if (!mirrored) return made;
    const int w = made.width;
    return gather(made, w, made.height, [&](int x, int y) { return std::pair(w - 1 - x, y); });
}

void put_on_white(Pixels& pixels) {
    for (std::size_t at = 0; at < pixels.rgba.size(); at += channels) {
        const unsigned alpha = pixels.rgba[at + 3];
        for (std::size_t i = 0; i < 3; ++i)
            pixels.rgba[at + i] = static_cast<std::uint8_t>(
                (pixels.rgba[at + i] * alpha + 255 * (255 - alpha)) / 255);
        pixels.rgba[at + 3] = 255;
    }
}

}  // namespace

bool is_photo_name(std::string_view name) {
    std::string ending(name.substr(std::min(name.size(), name.rfind('.'))));
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return ending == ".jpg" || ending == ".jpeg" || ending == ".png";
}

Pixels scaled_down(Pixels from, int longest_side) {
    const int longest = std::max(from.width, from.height);
    if (longest <= longest_side) return from;
    const auto shorter = [&](int side) {
        return std::max(1, static_cast<int>(std::int64_t{side} * longest_side / longest));
    };
    Pixels made{shorter(from.width), shorter(from.height), {}};
    made.rgba.resize(static_cast<std::size_t>(made.width) * static_cast<std::size_t>(made.height) *
                     channels);
    stbir_resize_uint8_srgb(from.rgba.data(), from.width, from.height, 0, made.rgba.data(),
                            made.width, made.height, 0, STBIR_RGBA);
    return made;
}

Pixels read_photo(std::string_view file) {
    int width = 0, height = 0, found = 0;
    const bool known = stbi_info_from_memory(bytes_of(file), static_cast<int>(file.size()), &width,
                                             &height, &found) != 0;
    if (!known) throw Failure(sentence(words::photo_not_read));
    if (std::int64_t{width} * height > most_read_pixels)
        throw Failure(sentence(words::photo_too_many_pixels, std::to_string(width),
                               std::to_string(height),
                               std::to_string(most_read_pixels / 1'000'000)));
    Pixels pixels = decode(file);
    if (pixels.rgba.empty()) throw Failure(sentence(words::photo_broken));
    pixels = scaled_down(std::move(pixels), most_photo_side);
    put_on_white(pixels);
    return upright(pixels, orientation_of(file));
}

Pixels decode_photo(const Bytes& picture) {
    int width = 0, height = 0, found = 0;
    const std::string_view file = picture.view();
    const bool known = stbi_info_from_memory(bytes_of(file), static_cast<int>(file.size()), &width,
                                             &height, &found) != 0;
    if (!known || width > most_photo_side || height > most_photo_side) return {};
    return decode(file);
}

Pixels cut_photo(const Pixels& from, const PhotoCut& cut) {
    const Pixels whole = turned(from, cut.quarters);
    const auto at = [](float share, int side) {
        return std::clamp(static_cast<int>(std::lround(share * static_cast<float>(side))), 0, side);
    };
    const int left = std::min(at(cut.part.x, whole.width), whole.width - 1);
    const int top = std::min(at(cut.part.y, whole.height), whole.height - 1);
    const int right = std::max(left + 1, at(cut.part.right(), whole.width));
    const int bottom = std::max(top + 1, at(cut.part.bottom(), whole.height));
    return gather(whole, right - left, bottom - top,
                  [&](int x, int y) { return std::pair(left + x, top + y); });
}

Bytes encode_photo(const Pixels& pixels, int& width, int& height) {
    width = pixels.width;
    height = pixels.height;
    std::string jpeg;
    for (int quality = best_quality; quality >= worst_quality; quality -= 12) {
        jpeg.clear();
        stbi_write_jpg_to_func(append_bytes, &jpeg, pixels.width, pixels.height, channels,
                               pixels.rgba.data(), quality);
        if (jpeg.size() <= most_photo_bytes) return Bytes(std::move(jpeg));
    }
    const int smaller = std::max(width, height) * 3 / 4;
    return encode_photo(scaled_down(pixels, smaller), width, height);
}

}  // namespace yoriai
