#pragma once

#include <filesystem>

namespace yoriai {

// The folder that holds `assets` and `sessions`: YORIAI_HOME when it is set, else beside the
// program or above it, else the source tree that the program was built from. Throws Error when none
// has them.
std::filesystem::path home_folder();

// Where the user's settings live: $XDG_CONFIG_HOME/yoriai, else ~/.config/yoriai. Not created here.
std::filesystem::path settings_folder();

}  // namespace yoriai
