#include "desktop/keys.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <utility>

namespace yoriai {
namespace {

constexpr std::pair<int, ImGuiKey> others[] = {
    {GLFW_KEY_TAB, ImGuiKey_Tab},
    {GLFW_KEY_LEFT, ImGuiKey_LeftArrow},
    {GLFW_KEY_RIGHT, ImGuiKey_RightArrow},
    {GLFW_KEY_UP, ImGuiKey_UpArrow},
    {GLFW_KEY_DOWN, ImGuiKey_DownArrow},
    {GLFW_KEY_PAGE_UP, ImGuiKey_PageUp},
    {GLFW_KEY_PAGE_DOWN, ImGuiKey_PageDown},
    {GLFW_KEY_HOME, ImGuiKey_Home},
    {GLFW_KEY_END, ImGuiKey_End},
    {GLFW_KEY_INSERT, ImGuiKey_Insert},
    {GLFW_KEY_DELETE, ImGuiKey_Delete},
    {GLFW_KEY_BACKSPACE, ImGuiKey_Backspace},
    {GLFW_KEY_SPACE, ImGuiKey_Space},
    {GLFW_KEY_ENTER, ImGuiKey_Enter},
    {GLFW_KEY_ESCAPE, ImGuiKey_Escape},
    {GLFW_KEY_APOSTROPHE, ImGuiKey_Apostrophe},
    {GLFW_KEY_COMMA, ImGuiKey_Comma},
    {GLFW_KEY_MINUS, ImGuiKey_Minus},
    {GLFW_KEY_PERIOD, ImGuiKey_Period},
    {GLFW_KEY_SLASH, ImGuiKey_Slash},
    {GLFW_KEY_SEMICOLON, ImGuiKey_Semicolon},
    {GLFW_KEY_EQUAL, ImGuiKey_Equal},
    {GLFW_KEY_LEFT_BRACKET, ImGuiKey_LeftBracket},
    {GLFW_KEY_BACKSLASH, ImGuiKey_Backslash},
    {GLFW_KEY_RIGHT_BRACKET, ImGuiKey_RightBracket},
    {GLFW_KEY_GRAVE_ACCENT, ImGuiKey_GraveAccent},
    {GLFW_KEY_KP_DECIMAL, ImGuiKey_KeypadDecimal},
    {GLFW_KEY_KP_DIVIDE, ImGuiKey_KeypadDivide},
    {GLFW_KEY_KP_MULTIPLY, ImGuiKey_KeypadMultiply},
    {GLFW_KEY_KP_SUBTRACT, ImGuiKey_KeypadSubtract},
    {GLFW_KEY_KP_ADD, ImGuiKey_KeypadAdd},
    {GLFW_KEY_KP_ENTER, ImGuiKey_KeypadEnter},
    {GLFW_KEY_LEFT_SHIFT, ImGuiKey_LeftShift},
    {GLFW_KEY_LEFT_CONTROL, ImGuiKey_LeftCtrl},
    {GLFW_KEY_LEFT_ALT, ImGuiKey_LeftAlt},
    {GLFW_KEY_LEFT_SUPER, ImGuiKey_LeftSuper},
    {GLFW_KEY_RIGHT_SHIFT, ImGuiKey_RightShift},
    {GLFW_KEY_RIGHT_CONTROL, ImGuiKey_RightCtrl},
    {GLFW_KEY_RIGHT_ALT, ImGuiKey_RightAlt},
    {GLFW_KEY_RIGHT_SUPER, ImGuiKey_RightSuper},
    {GLFW_KEY_MENU, ImGuiKey_Menu},
};

constexpr ImGuiKey in_range(int key, int first, ImGuiKey first_of_imgui) {
    return static_cast<ImGuiKey>(first_of_imgui + (key - first));
}

}  // namespace

ImGuiKey imgui_key(int key) {
    if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9) return in_range(key, GLFW_KEY_0, ImGuiKey_0);
    if (key >= GLFW_KEY_A && key <= GLFW_KEY_Z) return in_range(key, GLFW_KEY_A, ImGuiKey_A);
    if (key >= GLFW_KEY_F1 && key <= GLFW_KEY_F12) return in_range(key, GLFW_KEY_F1, ImGuiKey_F1);
    if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9)
        return in_range(key, GLFW_KEY_KP_0, ImGuiKey_Keypad0);
    for (const auto& [glfw, imgui] : others)
        if (glfw == key) return imgui;
    return ImGuiKey_None;
}

}  // namespace yoriai
