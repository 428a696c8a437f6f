#include "ui/context.h"

namespace yoriai {

bool key_pressed(const DeskContext& context, ImGuiKeyChord chord, bool repeat) {
    if (context.input.composition || !context.focus.on_top()) return false;
    const ImGuiIO& io = ImGui::GetIO();
    const int modifiers =
        ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiMod_Alt | ImGuiMod_Super | ImGuiMod_Shortcut;
    if ((io.KeyMods & modifiers & ~ImGuiMod_Shortcut) != (chord & modifiers & ~ImGuiMod_Shortcut))
        return false;
    return ImGui::IsKeyPressed(static_cast<ImGuiKey>(chord & ~modifiers), repeat);
}

}  // namespace yoriai
