#include "page/fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <array>
#include <filesystem>
#include <string>

#include "base/folders.h"
#include "text/failure.h"
#include "text/plan_messages.h"

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#include <sanitizer/lsan_interface.h>
#define YORIAI_LEAK_SANITIZER
#endif
#endif

namespace yoriai {
namespace {

namespace fs = std::filesystem;

// A file of our own comes first, then where Debian's packages and other systems keep their fonts.
std::vector<fs::path> font_folders() {
    std::vector<fs::path> folders = {home_folder() / "assets" / "fonts", "/usr/share/fonts",
                                     "/usr/local/share/fonts"};
    if (const char* home = std::getenv("HOME"))
        folders.push_back(fs::path(home) / ".local/share/fonts");
    return folders;
}

fs::path find_font(const std::string& name) {
    const std::array<const char*, 3> usual = {"", "truetype/bizud-gothic", "opentype/noto"};
    std::error_code error;
    for (const fs::path& folder : font_folders()) {
        for (const char* place : usual) {
            const fs::path file = folder / place / name;
            if (fs::is_regular_file(file, error)) return file;
        }
    }
    for (const fs::path& folder : font_folders()) {
        const auto options = fs::directory_options::skip_permission_denied;
        for (auto entry = fs::recursive_directory_iterator(folder, options, error);
             !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
            if (entry->path().filename() == name) return entry->path();
        }
    }
    return {};
}

void add_font(FcConfig* set, const char* name) {
    const std::string file = find_font(name).string();
    if (file.empty() ||
        !FcConfigAppFontAddFile(set, reinterpret_cast<const FcChar8*>(file.c_str()))) {
        throw Failure(sentence(words::font_missing, name));
    }
}

// Fontconfig keeps offsets in place of pointers, so that its living objects look lost to the leak
// sanitizer.
struct NoLeakReports {
#ifdef YORIAI_LEAK_SANITIZER
    NoLeakReports() { __lsan_disable(); }
    ~NoLeakReports() { __lsan_enable(); }
    NoLeakReports(const NoLeakReports&) = delete;
    NoLeakReports& operator=(const NoLeakReports&) = delete;
#endif
};

FcConfig* load_fonts() {
    [[maybe_unused]] const NoLeakReports quiet;
    std::unique_ptr<FcConfig, void (*)(FcConfig*)> set(FcConfigCreate(), FcConfigDestroy);
    add_font(set.get(), "BIZUDPGothic-Regular.ttf");
    add_font(set.get(), "BIZUDPGothic-Bold.ttf");
    add_font(set.get(), "NotoSansCJK-Regular.ttc");
    return set.release();
}

}  // namespace

FontMap make_font_map() {
    // Read once and kept to the end of the program: Pango 1.50 never gives a set back.
    static FcConfig* const set = load_fonts();
    FontMap map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), set);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);
    return map;
}

}  // namespace yoriai
