#pragma once

#include "ui/screen.h"

namespace yoriai {

// The desk with the prepare panel open.
struct PrepareScreen : Screen {
    explicit PrepareScreen(const Workshop& workshop, float width = 1920, float height = 1080)
        : Screen(&workshop, width, height) {
        desk.step = WorkshopStep::prepare;
        frame(3);
    }
    // Writes a new value into a field that holds one, and ends it with Enter.
    void write(std::string_view id, std::string_view text) {
        click(id);
        press(ImGuiMod_Ctrl | ImGuiKey_A);
        type(text);
        press(ImGuiKey_Enter);
    }
};

}  // namespace yoriai
