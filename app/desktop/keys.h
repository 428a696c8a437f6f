#pragma once

#include <imgui.h>

namespace yoriai {

// The Dear ImGui key for a key of GLFW; ImGuiKey_None for one that means nothing to it.
ImGuiKey imgui_key(int glfw_key);

}  // namespace yoriai
