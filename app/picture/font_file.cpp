#include "picture/font_file.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>

#include "base/error.h"
#include "base/folders.h"

namespace yoriai {
namespace {

std::filesystem::path first_existing(const char* name, std::initializer_list<const char*> folders) {
    const auto own = home_folder() / "assets" / "fonts" / name;
    if (std::filesystem::exists(own)) return own;
    for (const char* folder : folders) {
        auto path = std::filesystem::path(folder) / name;
        if (std::filesystem::exists(path)) return path;
    }
    return {};
}

}  // namespace

std::filesystem::path find_main_font(bool bold) {
    return first_existing(bold ? "BIZUDPGothic-Bold.ttf" : "BIZUDPGothic-Regular.ttf",
                          {"/usr/share/fonts/truetype/bizud-gothic",
                           "/usr/share/fonts/truetype/morisawa-bizud-gothic",
                           "/usr/local/share/fonts", "/usr/share/fonts/TTF"});
}

std::filesystem::path find_fallback_font(bool bold) {
    return first_existing(bold ? "NotoSansCJK-Bold.ttc" : "NotoSansCJK-Regular.ttc",
                          {"/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk",
                           "/usr/share/fonts/google-noto-cjk", "/usr/local/share/fonts"});
}

void FontFile::read() const {
    // In one go: a font has up to 20 MB.
    std::ifstream file(path_, std::ios::binary | std::ios::ate);
    const std::streamoff size = file ? std::streamoff(file.tellg()) : 0;
    bytes_.resize(static_cast<std::size_t>(std::max<std::streamoff>(size, 0)));
    file.seekg(0).read(reinterpret_cast<char*>(bytes_.data()), size);
    const int offset = bytes_.size() < 16 ? -1 : stbtt_GetFontOffsetForIndex(bytes_.data(), 0);
    if (offset < 0 || stbtt_InitFont(&info_, bytes_.data(), offset) == 0)
        throw Error("cannot read the font " + path_.string());
}

const stbtt_fontinfo& FontFile::info() const {
    if (bytes_.empty()) read();
    return info_;
}

int FontFile::index_of(char32_t character) const {
    return stbtt_FindGlyphIndex(&info(), static_cast<int>(character));
}

float FontFile::scale(float pixels) const {
    return stbtt_ScaleForMappingEmToPixels(&info(), pixels);
}

}  // namespace yoriai
