#pragma once

#include <glib.h>
#include <stb_truetype.h>

#include <filesystem>
#include <memory>

namespace yoriai {

// One font, mapped into memory when it is first asked for a glyph: only what is used of it is read.
class FontFile {
 public:
    // Face 0 of a collection. The file is opened later.
    explicit FontFile(std::filesystem::path path) : path_(std::move(path)) {}

    // The glyph's index, 0 when the font lacks the character. Throws Error when the file is no
    // font.
    int index_of(char32_t character) const;

    const stbtt_fontinfo& info() const;
    // What to multiply font units with for an em of this many pixels.
    float scale(float pixels) const;

 private:
    struct Unmap {
        void operator()(GMappedFile* file) const { g_mapped_file_unref(file); }
    };

    void open() const;

    std::filesystem::path path_;
    mutable std::unique_ptr<GMappedFile, Unmap> file_;
    mutable stbtt_fontinfo info_{};
};

// The file of the BIZ UDPGothic or Noto Sans CJK JP weight; an empty path when it is not installed.
std::filesystem::path find_main_font(bool bold);
std::filesystem::path find_fallback_font(bool bold);

}  // namespace yoriai
