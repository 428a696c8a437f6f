#include "desktop/desk_window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "desktop/keys.h"
#include "text/desktop_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

ImGuiIO& io() { return ImGui::GetIO(); }

const char* read_clipboard(void* window) {
    const char* text = glfwGetClipboardString(static_cast<GLFWwindow*>(window));
    return text ? text : "";
}

void write_clipboard(void* window, const char* text) {
    glfwSetClipboardString(static_cast<GLFWwindow*>(window), text);
}

void set_modifiers(int modifiers) {
    io().AddKeyEvent(ImGuiMod_Ctrl, (modifiers & GLFW_MOD_CONTROL) != 0);
    io().AddKeyEvent(ImGuiMod_Shift, (modifiers & GLFW_MOD_SHIFT) != 0);
    io().AddKeyEvent(ImGuiMod_Alt, (modifiers & GLFW_MOD_ALT) != 0);
    io().AddKeyEvent(ImGuiMod_Super, (modifiers & GLFW_MOD_SUPER) != 0);
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

GlfwLibrary::GlfwLibrary() {
    prepare_input_method();
    if (!glfwInit()) throw Failure(sentence(words::no_display));
}
GlfwLibrary::~GlfwLibrary() { glfwTerminate(); }

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
        io().AddMousePosEvent(static_cast<float>(x) * scale.x, static_cast<float>(y) * scale.y);
    }
    static void pointer_entered(GLFWwindow* window, int entered) {
        of(window);
        if (!entered) io().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    }
    static void button(GLFWwindow* window, int button, int action, int modifiers) {
        of(window);
        set_modifiers(modifiers);
        if (button < ImGuiMouseButton_COUNT) io().AddMouseButtonEvent(button, action == GLFW_PRESS);
    }
    static void wheel(GLFWwindow* window, double across, double down) {
        of(window);
        io().AddMouseWheelEvent(static_cast<float>(across), static_cast<float>(down));
    }
    static void focus(GLFWwindow* window, int focused) {
        of(window);
        io().AddFocusEvent(focused != 0);
    }
    static void drop(GLFWwindow* window, int count, const char** paths) {
        DeskWindow& desk = of(window);
        desk.dropped_.insert(desk.dropped_.end(), paths, paths + count);
    }
    static void close(GLFWwindow* window) { of(window); }
    static void refresh(GLFWwindow* window) { of(window).exposed_ = true; }
    static void resized(GLFWwindow* window, int, int) { of(window).exposed_ = true; }

    static void install(GLFWwindow* window) {
        glfwSetKeyCallback(window, key);
        glfwSetCharCallback(window, character);
        glfwSetCursorPosCallback(window, pointer);
        glfwSetCursorEnterCallback(window, pointer_entered);
        glfwSetMouseButtonCallback(window, button);
        glfwSetScrollCallback(window, wheel);
        glfwSetWindowFocusCallback(window, focus);
        glfwSetDropCallback(window, drop);
        glfwSetWindowRefreshCallback(window, refresh);
        glfwSetFramebufferSizeCallback(window, resized);
        glfwSetWindowCloseCallback(window, close);
    }
};

GLFWwindow* DeskWindow::create() const {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);  // everything is drawn in its order
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    int left = 0;
    int top = 0;
    int width = windowed_[2];
    int height = windowed_[3];
    if (GLFWmonitor* monitor = glfwGetPrimaryMonitor())
        glfwGetMonitorWorkarea(monitor, &left, &top, &width, &height);
    // EGL is there a third of the start earlier: with GLX, GLFW asks for each attribute of hundreds
    // of pixel formats, and Mesa searches all of them for each answer.
    for (const int creation : {GLFW_EGL_CONTEXT_API, GLFW_NATIVE_CONTEXT_API}) {
        glfwWindowHint(GLFW_CONTEXT_CREATION_API, creation);
        if (GLFWwindow* window = glfwCreateWindow(width, height, "寄合 Yoriai", nullptr, nullptr))
            return window;
    }
    throw Failure(sentence(words::no_opengl));
}

DeskWindow::DeskWindow() {
    window_ = create();
    glfwSetWindowSizeLimits(window_, 800, 600, GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwMakeContextCurrent(window_);
    if (glfwGetWindowAttrib(window_, GLFW_CONTEXT_CREATION_API) == GLFW_EGL_CONTEXT_API)
        keeps_picture_ = keep_picture_after_showing();
    glfwSwapInterval(1);
    ImGui::CreateContext();
    io().IniFilename = nullptr;
    io().BackendFlags |= ImGuiBackendFlags_HasMouseCursors | ImGuiBackendFlags_RendererHasVtxOffset;
    io().GetClipboardTextFn = read_clipboard;
    io().SetClipboardTextFn = write_clipboard;
    io().ClipboardUserData = window_;
    renderer_ = std::make_unique<GlRenderer>();
    renderer_->adopt(glyphs_);
    glyphs_.install(*io().Fonts);
    input_method_ = make_input_method(window_);
    for (const int shape : {GLFW_ARROW_CURSOR, GLFW_IBEAM_CURSOR, GLFW_HAND_CURSOR,
                            GLFW_HRESIZE_CURSOR, GLFW_VRESIZE_CURSOR})
        pointers_.push_back(glfwCreateStandardCursor(shape));
    glfwSetWindowUserPointer(window_, this);
    WindowCallbacks::install(window_);
}

DeskWindow::~DeskWindow() {
    glfwMakeContextCurrent(window_);
    input_method_.reset();
    renderer_.reset();
    ImGui::DestroyContext();
    for (GLFWcursor* pointer : pointers_) glfwDestroyCursor(pointer);
    glfwDestroyWindow(window_);
}

bool DeskWindow::should_close() const { return glfwWindowShouldClose(window_) != 0; }
void DeskWindow::keep_open() { glfwSetWindowShouldClose(window_, GLFW_FALSE); }
void DeskWindow::set_title(const std::string& title) { glfwSetWindowTitle(window_, title.c_str()); }

void DeskWindow::toggle_full_screen() {
    changed_ = true;
    if (glfwGetWindowMonitor(window_)) {
        glfwSetWindowMonitor(window_, nullptr, windowed_[0], windowed_[1], windowed_[2],
                             windowed_[3], 0);
        return;
    }
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode) return;
    glfwGetWindowPos(window_, &windowed_[0], &windowed_[1]);
    glfwGetWindowSize(window_, &windowed_[2], &windowed_[3]);
    glfwSetWindowMonitor(window_, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
}

bool DeskWindow::wait(double seconds) {
    // The input method answers through its own channel, which the wait for window events does not
    // see.
    constexpr double poll_every = 0.05;
    if (input_method_->wants_polling() && (seconds < 0 || seconds > poll_every))
        seconds = poll_every;
    if (changed_ || seconds == 0)
        glfwPollEvents();
    else if (seconds < 0)
        glfwWaitEvents();
    else
        glfwWaitEventsTimeout(seconds);
    std::string committed;
    if (input_method_->poll(committed, composition_)) {
        changed_ = true;
        io().AddInputCharactersUTF8(committed.c_str());
    }
    return std::exchange(changed_, false);
}

void DeskWindow::set_pointer_shape() {
    const auto shape = [] {
        switch (ImGui::GetMouseCursor()) {
            case ImGuiMouseCursor_TextInput:
                return 1U;
            case ImGuiMouseCursor_Hand:
                return 2U;
            case ImGuiMouseCursor_ResizeEW:
                return 3U;
            case ImGuiMouseCursor_ResizeNS:
                return 4U;
            default:
                return 0U;
        }
    }();
    glfwSetCursor(window_, pointers_[shape]);
}

void DeskWindow::frame(const std::function<void()>& build, ImU32 background) {
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    if (width <= 0 || height <= 0) return;
    glfwMakeContextCurrent(window_);
    io().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    const double now = glfwGetTime();
    io().DeltaTime = static_cast<float>(std::clamp(now - drawn_at_, 0.001, 1.0));
    drawn_at_ = now;
    glyphs_.begin_frame();
    feed_keys();
    ImGui::NewFrame();
    build();
    ImGui::Render();
    if (glyphs_.lacks_room() || input_waits()) changed_ = true;
    // Who types faster than the screen is drawn does not wait for it: a frame that what was typed
    // already follows is shown only now and then.
    constexpr double longest_unseen = 0.1;
    if (input_waits() && now - shown_at_ < longest_unseen) return;
    shown_at_ = now;
    set_pointer_shape();
    renderer_->upload(glyphs_);
    const ImDrawData& picture = *ImGui::GetDrawData();
    const PixelArea whole = whole_area(picture);
    PixelArea part = changes_.find(picture, background, renderer_->texture_changes());
    if (std::exchange(exposed_, false) || (!part.empty() && !keeps_picture_)) part = whole;
    if (part.empty()) return;
    renderer_->render(picture, background, part);
    glfwSwapBuffers(window_);
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
            io().AddInputCharacter(input.character);
        } else {
            if (modifiers && *modifiers != input.modifiers) break;
            set_modifiers(input.modifiers);
            if (input.key != ImGuiKey_None) io().AddKeyEvent(input.key, input.down);
            if (input.down && !is_modifier(input.key)) modifiers = input.modifiers;
        }
        keys_.pop_front();
    }
}

void DeskWindow::set_text_place(const TextPlace& place) { input_method_->set_place(place); }

void DeskWindow::take_keys_of_hall(GLFWwindow* hall) {
    glfwSetWindowUserPointer(hall, this);
    glfwSetKeyCallback(hall, WindowCallbacks::key_of_hall);
    glfwSetCharCallback(hall, WindowCallbacks::character);
}

std::vector<std::string> DeskWindow::take_dropped_files() { return std::exchange(dropped_, {}); }

}  // namespace yoriai
