#pragma once

#include <memory>
#include <string>

#include "ui/input_method.h"

struct GLFWwindow;

namespace yoriai {

// An input method of the system: it is offered every key first, and answers with text.
class InputMethod {
 public:
    virtual ~InputMethod() = default;

    // A key of GLFW's key callback. True when the input method took it: then neither the key nor
    // the characters that GLFW makes of it go on to the window.
    virtual bool take_key(int scancode, bool pressed, int modifiers) = 0;
    // Says each frame where text is being written, and whether it is at all.
    virtual void set_place(const TextPlace&) = 0;
    // Text that was committed since the last call, and what is being composed now. Gives whether
    // anything changed.
    virtual bool poll(std::string& committed, Composition&) = 0;
    // Whether poll() must be called without waiting for the window's events.
    virtual bool wants_polling() const = 0;
};

// Says before glfwInit that GLFW's own client, which corrupts Japanese text, is not to be used.
void prepare_input_method();

// The IBus of the desktop session (fcitx5 speaks it too); one that takes no keys when there is
// none.
std::unique_ptr<InputMethod> make_input_method(GLFWwindow*);

}  // namespace yoriai
