#include "desktop/desk_window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <utility>

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

}  // namespace

GlfwLibrary::GlfwLibrary() {
    prepare_input_method();
    if (!glfwInit()) throw Failure(sentence(words::no_display));
}
GlfwLibrary::~GlfwLibrary() { glfwTerminate(); }

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
    listen();
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

void DeskWindow::set_text_place(const TextPlace& place) { input_method_->set_place(place); }

std::vector<std::string> DeskWindow::take_dropped_files() { return std::exchange(dropped_, {}); }

}  // namespace yoriai
