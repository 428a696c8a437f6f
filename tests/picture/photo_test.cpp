#include "picture/photo.h"

#include <doctest/doctest.h>

#include "model/card_parts.h"
#include "picture/off_screen.h"
#include "text/failure.h"

namespace yoriai {
namespace {

// A picture whose left top corner is red, its right top corner green, and the rest blue.
Pixels corners(int width, int height) {
    Pixels made{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool top = y < height / 2;
            const std::uint8_t red = top && x < width / 2 ? 255 : 0;
            const std::uint8_t green = top && x >= width / 2 ? 255 : 0;
            const std::uint8_t blue = top ? 0 : 255;
            made.rgba.insert(made.rgba.end(), {red, green, blue, 255});
        }
    return made;
}

// r, g or b: what the pixel mostly is.
char main_colour_at(const Pixels& pixels, int x, int y) {
    const auto* at = pixels.rgba.data() + (static_cast<std::size_t>(y * pixels.width + x) * 4);
    return at[0] > 128 ? 'r' : at[1] > 128 ? 'g' : 'b';
}

// The four corners: left top, right top, left bottom, right bottom.
std::string corners_of(const Pixels& p) {
    const int x = p.width - 3, y = p.height - 3;
    return {main_colour_at(p, 2, 2), main_colour_at(p, x, 2), main_colour_at(p, 2, y),
            main_colour_at(p, x, y)};
}

// A JPEG with an Exif segment that says how the camera was held and holds a place.
std::string with_orientation(const Bytes& jpeg, char orientation) {
    using namespace std::string_literals;
    const std::string tiff = "MM\0*\0\0\0\x08"s + "\0\x01"s + "\x01\x12\0\x03\0\0\0\x01\0"s +
                             orientation + "\0\0\0\0\0\0"s + "35.658N 139.745E"s;
    const std::string body = "Exif\0\0"s + tiff;
    const auto length = static_cast<char>(body.size() + 2);
    const std::string file(jpeg.view());
    return file.substr(0, 2) + "\xFF\xE1\0"s + length + body + file.substr(2);
}

std::string failure_of(std::string_view file) {
    try {
        read_photo(file);
    } catch (const Failure& failure) {
        return failure.told().message.id;
    }
    return "";
}

}  // namespace

TEST_CASE("a photo stands upright however its camera was held, and no longer tells the place") {
    int width = 0, height = 0;
    const Bytes jpeg = encode_photo(corners(64, 32), width, height);
    CHECK(corners_of(read_photo(jpeg.view())) == "rgbb");
    const std::vector<std::string> expected = {"rgbb", "grbb", "bbgr", "bbrg",
                                               "rbgb", "brbg", "bgbr", "gbrb"};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const std::string file = with_orientation(jpeg, static_cast<char>(orientation));
        const Pixels read = read_photo(file);
        INFO(orientation);
        CHECK((read.width > read.height) == (orientation <= 4));
        CHECK(corners_of(read) == expected[static_cast<std::size_t>(orientation - 1)]);
        CHECK(encode_photo(read, width, height).view().find("139.745") == std::string::npos);
    }
}

TEST_CASE("a photo is turned by quarters and then cropped") {
    const Pixels photo = corners(64, 32);
    CHECK(corners_of(cut_photo(photo, {1, {0, 0, 1, 1}})) == "brbg");
    CHECK(corners_of(cut_photo(photo, {3, {0, 0, 1, 1}})) == "gbrb");
    const Pixels part = cut_photo(photo, {0, {0.5F, 0, 0.5F, 0.5F}});
    CHECK(part.width == 32);
    CHECK(part.height == 16);
    CHECK(corners_of(part) == "gggg");
}

TEST_CASE("a large photo is scaled down until it fits into a session") {
    Pixels noise{2400, 1800, {}};
    unsigned random = 1;
    for (int i = 0; i < 2400 * 1800 * 4; ++i) {
        random = random * 1664525U + 1013904223U;
        noise.rgba.push_back(static_cast<std::uint8_t>(random >> 24U));
    }
    const Pixels read = read_photo(encode_png(noise));
    CHECK(read.width == most_photo_side);
    CHECK(read.height == most_photo_side * 3 / 4);
    int width = 0, height = 0;
    const Bytes kept = encode_photo(read, width, height);
    CHECK(kept.size() <= most_photo_bytes);
    const Pixels shown = decode_photo(kept);
    CHECK(shown.width == width);
    CHECK(shown.height == height);
}

TEST_CASE("a picture that is broken, too large or none is refused with a sentence") {
    using namespace std::string_literals;
    CHECK(failure_of("") == "photo_not_read");
    CHECK(failure_of("GIF89a and so on") == "photo_not_read");
    const std::string png = encode_png(corners(64, 32));
    CHECK(failure_of(png.substr(0, png.size() / 2)) == "photo_broken");
    // A header that claims 10,000 by 10,000 pixels.
    const std::string huge =
        "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x27\x10\0\0\x27\x10\x08\x02\0\0\0\0\0\0\0\0\0\0\x10IDAT"s;
    CHECK(failure_of(huge + std::string(200, '\0')) == "photo_too_many_pixels");
}

}  // namespace yoriai
