#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui_internal.h>

#include <optional>

#include "desktop/desk_window.h"
#include "desktop/keys.h"

// What GLFW tells of keys, pointer and window goes to Dear ImGui.

namespace yoriai {
namespace {

void set_modifiers(int modifiers) {
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, (modifiers & GLFW_MOD_CONTROL) != 0);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, (modifiers & GLFW_MOD_SHIFT) != 0);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Alt, (modifiers & GLFW_MOD_ALT) != 0);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Super, (modifiers & GLFW_MOD_SUPER) != 0);
}

// GLFW's modifiers at a press of a modifier key are those before it.
int with_key(int modifiers, int key, bool pressed) {
    int own = 0;
    if (key == GLFW_KEY_LEFT_CONTROL || key == GLFW_KEY_RIGHT_CONTROL) own = GLFW_MOD_CONTROL;
    if (key == GLFW_KEY_LEFT_SHIFT || key == GLFW_KEY_RIGHT_SHIFT) own = GLFW_MOD_SHIFT;
    if (key == GLFW_KEY_LEFT_ALT || key == GLFW_KEY_RIGHT_ALT) own = GLFW_MOD_ALT;
    if (key == GLFW_KEY_LEFT_SUPER || key == GLFW_KEY_RIGHT_SUPER) own = GLFW_MOD_SUPER;
    return pressed ? modifiers | own : modifiers & ~own;
}

// The letter of the key in the layout in use, so that Ctrl+Z is where Z is printed.
int layout_key(int key, int scancode) {
    if (key < GLFW_KEY_A || key > GLFW_KEY_Z) return key;
    const char* name = glfwGetKeyName(key, scancode);
    if (!name || name[1] != 0) return key;
    if (name[0] >= 'a' && name[0] <= 'z') return GLFW_KEY_A + (name[0] - 'a');
    return key;
}

bool is_modifier(ImGuiKey key) { return key >= ImGuiKey_LeftCtrl && key <= ImGuiKey_RightSuper; }

ImVec2 pixels_per_unit(GLFWwindow* window) {
    int width = 0, height = 0, across = 0, down = 0;
    glfwGetWindowSize(window, &width, &height);
    glfwGetFramebufferSize(window, &across, &down);
    const auto ratio = [](int pixels, int units) {
        return units > 0 ? static_cast<float>(pixels) / static_cast<float>(units) : 1.0F;
    };
    return {ratio(across, width), ratio(down, height)};
}

}  // namespace

// What GLFW calls back; the window is its user pointer.
struct WindowCallbacks {
    static DeskWindow& of(GLFWwindow* window) {
        auto& desk = *static_cast<DeskWindow*>(glfwGetWindowUserPointer(window));
        desk.changed_ = true;
        return desk;
    }
    static void key(GLFWwindow* window, int key, int scancode, int action, int modifiers) {
        DeskWindow& desk = of(window);
        const bool pressed = action != GLFW_RELEASE;
        desk.swallow_characters_ = desk.input_method_->take_key(scancode, pressed, modifiers);
        // A release always goes on: its press may have come before the input method had the focus.
        if (desk.swallow_characters_ && pressed) return;
        if (action == GLFW_REPEAT) return;  // Dear ImGui repeats keys itself
        desk.keys_.push_back(
            {imgui_key(layout_key(key, scancode)), pressed, with_key(modifiers, key, pressed), 0});
    }
    // Where Escape closes the hall as F5 does.
    static void key_of_hall(GLFWwindow* window, int key, int scancode, int action, int modifiers) {
        WindowCallbacks::key(window, key == GLFW_KEY_ESCAPE ? GLFW_KEY_F5 : key, scancode, action,
                             modifiers);
    }
    static void character(GLFWwindow* window, unsigned code_point) {
        DeskWindow& desk = of(window);
        if (!desk.swallow_characters_) desk.keys_.push_back({ImGuiKey_None, false, 0, code_point});
    }
    static void pointer(GLFWwindow* window, double x, double y) {
        of(window);
        const ImVec2 scale = pixels_per_unit(window);
        ImGui::GetIO().AddMousePosEvent(static_cast<float>(x) * scale.x,
                                        static_cast<float>(y) * scale.y);
    }
    static void pointer_entered(GLFWwindow* window, int entered) {
        of(window);
        if (!entered) ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    }
    static void button(GLFWwindow* window, int button, int action, int modifiers) {
        of(window);
        set_modifiers(modifiers);
        if (button < ImGuiMouseButton_COUNT)
            ImGui::GetIO().AddMouseButtonEvent(button, action == GLFW_PRESS);
    }
    static void wheel(GLFWwindow* window, double across, double down) {
        of(window);
        ImGui::GetIO().AddMouseWheelEvent(static_cast<float>(across), static_cast<float>(down));
    }
    static void focus(GLFWwindow* window, int focused) {
        of(window);
        ImGui::GetIO().AddFocusEvent(focused != 0);
    }
    static void drop(GLFWwindow* window, int count, const char** paths) {
        DeskWindow& desk = of(window);
        desk.dropped_.insert(desk.dropped_.end(), paths, paths + count);
    }
    static void close(GLFWwindow* window) { of(window); }
    static void refresh(GLFWwindow* window) { of(window).exposed_ = true; }
    static void resized(GLFWwindow* window, int, int) { of(window).exposed_ = true; }
};

void DeskWindow::listen() {
    glfwSetWindowUserPointer(window_, this);
    glfwSetKeyCallback(window_, WindowCallbacks::key);
    glfwSetCharCallback(window_, WindowCallbacks::character);
    glfwSetCursorPosCallback(window_, WindowCallbacks::pointer);
    glfwSetCursorEnterCallback(window_, WindowCallbacks::pointer_entered);
    glfwSetMouseButtonCallback(window_, WindowCallbacks::button);
    glfwSetScrollCallback(window_, WindowCallbacks::wheel);
    glfwSetWindowFocusCallback(window_, WindowCallbacks::focus);
    glfwSetDropCallback(window_, WindowCallbacks::drop);
    glfwSetWindowRefreshCallback(window_, WindowCallbacks::refresh);
    glfwSetFramebufferSizeCallback(window_, WindowCallbacks::resized);
    glfwSetWindowCloseCallback(window_, WindowCallbacks::close);
}

void DeskWindow::take_keys_of_hall(GLFWwindow* hall) {
    glfwSetWindowUserPointer(hall, this);
    glfwSetKeyCallback(hall, WindowCallbacks::key_of_hall);
    glfwSetCharCallback(hall, WindowCallbacks::character);
}

// Dear ImGui takes a letter, and then a key that is not one, only in frames of their own.
bool DeskWindow::input_waits() const {
    return !keys_.empty() || !ImGui::GetCurrentContext()->InputEventsQueue.empty();
}

// Several keys may have come since the last frame. Dear ImGui looks at the modifiers once a frame:
// when they change after a key went down, that key must be seen first, so the rest waits for the
// next frame.
void DeskWindow::feed_keys() {
    std::optional<int> modifiers;
    while (!keys_.empty()) {
        const KeyInput& input = keys_.front();
        if (input.character) {
            ImGui::GetIO().AddInputCharacter(input.character);
        } else {
            if (modifiers && *modifiers != input.modifiers) break;
            set_modifiers(input.modifiers);
            if (input.key != ImGuiKey_None) ImGui::GetIO().AddKeyEvent(input.key, input.down);
            if (input.down && !is_modifier(input.key)) modifiers = input.modifiers;
        }
        keys_.pop_front();
    }
}

}  // namespace yoriai
