#include "picture/font_file.h"

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

void FontFile::open() const {
    file_.reset(g_mapped_file_new(path_.string().c_str(), FALSE, nullptr));
    const gsize size = file_ ? g_mapped_file_get_length(file_.get()) : 0;
    const auto* bytes =
        size < 16 ? nullptr
                  : reinterpret_cast<const unsigned char*>(g_mapped_file_get_contents(file_.get()));
    const int offset = bytes ? stbtt_GetFontOffsetForIndex(bytes, 0) : -1;
    if (offset < 0 || stbtt_InitFont(&info_, bytes, offset) == 0)
        throw Error("cannot read the font " + path_.string());
}

const stbtt_fontinfo& FontFile::info() const {
    if (!file_) open();
    return info_;
}

int FontFile::index_of(char32_t character) const {
    return stbtt_FindGlyphIndex(&info(), static_cast<int>(character));
}

float FontFile::scale(float pixels) const {
    return stbtt_ScaleForMappingEmToPixels(&info(), pixels);
}

}  // namespace yoriai
