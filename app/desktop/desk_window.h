#pragma once

#include <imgui.h>

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "desktop/input_method.h"
#include "picture/draw_changes.h"
#include "picture/gl_renderer.h"
#include "picture/line_layout.h"

struct GLFWwindow;
struct GLFWcursor;

namespace yoriai {

// GLFW itself: initialised while this lives.
class GlfwLibrary {
 public:
    // Throws Failure when there is no display.
    GlfwLibrary();
    ~GlfwLibrary();
    GlfwLibrary(const GlfwLibrary&) = delete;
    GlfwLibrary& operator=(const GlfwLibrary&) = delete;
};

// The facilitator's window: its OpenGL context, Dear ImGui, and the way of keys, characters,
// pointer, dropped files and the input method into it. Nothing is drawn unless something changed.
class DeskWindow {
 public:
    DeskWindow();
    ~DeskWindow();
    DeskWindow(const DeskWindow&) = delete;
    DeskWindow& operator=(const DeskWindow&) = delete;

    GLFWwindow* handle() const { return window_; }
    GlRenderer& renderer() { return *renderer_; }
    TextLayouts& layouts() { return layouts_; }
    const Composition& composition() const { return composition_; }

    bool should_close() const;
    void keep_open();
    void set_title(const std::string&);
    void toggle_full_screen();

    // Waits for events, at most this long (seconds; negative: for ever), and gives whether anything
    // happened that calls for a frame.
    bool wait(double seconds);
    // One frame: `build` draws with Dear ImGui. Does nothing while the window is minimised; is not
    // shown when more input waits already, or when it is the same as before.
    void frame(const std::function<void()>& build, ImU32 background);
    // Where text is written, for the input method; after each frame.
    void set_text_place(const TextPlace&);

    // Files dropped onto the window since the last call.
    std::vector<std::string> take_dropped_files();
    // What is typed while the hall's window has the keyboard is typed on the desk; Escape closes
    // it.
    void take_keys_of_hall(GLFWwindow*);

 private:
    friend struct WindowCallbacks;
    // A key that went down or up, or a character.
    struct KeyInput {
        ImGuiKey key = ImGuiKey_None;
        bool down = false;
        int modifiers = 0;  // of GLFW
        unsigned character = 0;
    };
    GLFWwindow* create() const;
    void listen();
    void feed_keys();
    bool input_waits() const;
    void set_pointer_shape();

    GLFWwindow* window_ = nullptr;
    std::unique_ptr<GlRenderer> renderer_;
    GlyphCache glyphs_;
    TextLayouts layouts_{glyphs_};
    std::unique_ptr<InputMethod> input_method_;
    Composition composition_;
    std::deque<KeyInput> keys_;  // not given to Dear ImGui yet
    std::vector<std::string> dropped_;
    std::vector<GLFWcursor*> pointers_;
    bool changed_ = true;  // something happened since the last frame
    DrawChanges changes_;
    bool keeps_picture_ = false;       // what was drawn is still there for the next frame
    bool exposed_ = true;              // what is on the screen may be lost
    bool swallow_characters_ = false;  // the input method took the key that they come from
    double drawn_at_ = 0, shown_at_ = 0;
    int windowed_[4] = {80, 60, 1280, 800};  // where the window goes back to from full screen
};

}  // namespace yoriai
