#pragma once

#include <string_view>

#include "base/bytes.h"
#include "picture/box.h"
#include "picture/pixels.h"

namespace yoriai {

// A picture file of at most this many pixels is read.
inline constexpr std::int64_t most_read_pixels = 60'000'000;

// Whether a file's name ends as pictures do that can be read.
bool is_photo_name(std::string_view name);

// The pixels of a JPEG or PNG, upright as its camera was held, on white where it is transparent,
// and no larger than a session keeps. What else the file says is dropped. Throws Failure when it is
// too large, broken or no picture.
Pixels read_photo(std::string_view file);
// The pixels of a picture that a session holds already; none when it is broken.
Pixels decode_photo(const Bytes&);
// Scaled down so that the longer side is no longer than this.
Pixels scaled_down(Pixels, int longest_side);

// How a photo is cut: first turned to the right by quarters, then cropped to this part of it, in
// shares of its width and height.
struct PhotoCut {
    int quarters = 0;
    Box part{0, 0, 1, 1};
};
Pixels cut_photo(const Pixels&, const PhotoCut&);

// A JPEG as a session keeps it: at most most_photo_bytes; and its size in pixels.
Bytes encode_photo(const Pixels&, int& width, int& height);

}  // namespace yoriai
