#include "base/folders.h"

#include <cstdlib>

#include "base/error.h"

namespace yoriai {
namespace fs = std::filesystem;

namespace {

fs::path program_folder() {
    std::error_code unknown;
    return fs::read_symlink("/proc/self/exe", unknown).parent_path();
}

const char* environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

fs::path home_folder() {
    const fs::path beside = program_folder();
    for (const fs::path& folder : {fs::path(environment("YORIAI_HOME")), beside,
                                   beside.parent_path(), fs::path(YORIAI_SOURCE_FOLDER)}) {
        std::error_code unreadable;
        if (!folder.empty() && fs::is_directory(folder / "assets", unreadable)) return folder;
    }
    throw Error(
        "the folder \"assets\" is not beside the program; set YORIAI_HOME to the folder that holds "
        "it");
}

fs::path settings_folder() {
    if (const fs::path folder = environment("XDG_CONFIG_HOME"); !folder.empty())
        return folder / "yoriai";
    return fs::path(environment("HOME")) / ".config" / "yoriai";
}

}  // namespace yoriai
