#pragma once

#include <imgui.h>

#include <string>

namespace yoriai {

// A photo that waits for the user's word. The desktop reads it and keeps its texture.
struct PhotoOffer {
    std::string name;  // of the file
    ImTextureID picture = nullptr;
    int width = 1, height = 1;  // pixels
};

}  // namespace yoriai
