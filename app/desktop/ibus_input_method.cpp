#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/XKBlib.h>
#include <ibus.h>

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/folders.h"
#include "base/utf8.h"
#include "desktop/input_method.h"

namespace yoriai {
namespace {

// Where nothing is to be composed: keys go straight to the window.
class NoInputMethod : public InputMethod {
 public:
    bool take_key(int, bool, int) override { return false; }
    void set_place(const TextPlace&) override {}
    bool poll(std::string&, Composition&) override { return false; }
    bool wants_polling() const override { return false; }
};

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};

guint ibus_modifiers(int modifiers, bool pressed) {
    guint state = 0;
    if (modifiers & GLFW_MOD_SHIFT) state |= IBUS_SHIFT_MASK;
    if (modifiers & GLFW_MOD_CONTROL) state |= IBUS_CONTROL_MASK;
    if (modifiers & GLFW_MOD_ALT) state |= IBUS_MOD1_MASK;
    if (modifiers & GLFW_MOD_SUPER) state |= IBUS_SUPER_MASK;
    if (modifiers & GLFW_MOD_CAPS_LOCK) state |= IBUS_LOCK_MASK;
    if (modifiers & GLFW_MOD_NUM_LOCK) state |= IBUS_MOD2_MASK;
    if (!pressed) state |= IBUS_RELEASE_MASK;
    return state;
}

// Bytes of the text's first `characters` characters.
std::size_t offset_of(const std::string& text, guint characters) {
    return first_characters(text, characters).size();
}

class IBusInputMethod : public InputMethod {
 public:
    IBusInputMethod(GLFWwindow* window, IBusBus* bus, IBusInputContext* context)
        : window_(window), bus_(bus), context_(context) {
        ibus_input_context_set_capabilities(context, IBUS_CAP_PREEDIT_TEXT | IBUS_CAP_FOCUS);
        g_signal_connect(context, "commit-text", G_CALLBACK(on_commit), this);
        g_signal_connect(context, "update-preedit-text", G_CALLBACK(on_preedit), this);
        g_signal_connect(context, "hide-preedit-text", G_CALLBACK(on_hide), this);
    }
    ~IBusInputMethod() override { g_signal_handlers_disconnect_by_data(context_.get(), this); }
    IBusInputMethod(const IBusInputMethod&) = delete;
    IBusInputMethod& operator=(const IBusInputMethod&) = delete;

    bool take_key(int scancode, bool pressed, int modifiers) override {
        if (!wanted_) return false;
        Display* display = glfwGetX11Display();
        XkbStateRec state{};
        XkbGetState(display, XkbUseCoreKbd, &state);
        const bool shifted = (modifiers & GLFW_MOD_SHIFT) != 0;
        const KeySym symbol = XkbKeycodeToKeysym(display, static_cast<KeyCode>(scancode),
                                                 state.group, shifted ? 1 : 0);
        const bool taken = ibus_input_context_process_key_event(
            context_.get(), static_cast<guint>(symbol), static_cast<guint>(scancode - 8),
            ibus_modifiers(modifiers, pressed));
        dispatch();
        return taken;
    }

    void set_place(const TextPlace& place) override {
        if (place.wanted != wanted_) {
            wanted_ = place.wanted;
            if (wanted_) {
                ibus_input_context_focus_in(context_.get());
            } else {
                ibus_input_context_reset(context_.get());
                ibus_input_context_focus_out(context_.get());
                composition_ = {};
                changed_ = true;
            }
        }
        if (!wanted_) return;
        int left = 0;
        int top = 0;
        glfwGetWindowPos(window_, &left, &top);
        const Box& caret = place.caret;
        const auto whole = [](float pixels) { return static_cast<int>(pixels); };
        ibus_input_context_set_cursor_location(context_.get(), left + whole(caret.x),
                                               top + whole(caret.y), whole(caret.width),
                                               whole(caret.height));
    }

    bool poll(std::string& committed, Composition& composition) override {
        dispatch();
        committed = std::exchange(committed_, {});
        composition = composition_;
        return std::exchange(changed_, false);
    }

    bool wants_polling() const override { return wanted_; }

 private:
    static void dispatch() {
        while (g_main_context_iteration(nullptr, FALSE)) {
        }
    }

    static void on_commit(IBusInputContext*, IBusText* text, IBusInputMethod* self) {
        self->committed_ += ibus_text_get_text(text);
        self->composition_ = {};
        self->changed_ = true;
    }

    static void on_hide(IBusInputContext*, IBusInputMethod* self) {
        self->composition_ = {};
        self->changed_ = true;
    }

    static void on_preedit(IBusInputContext*, IBusText* text, guint caret, gboolean visible,
                           IBusInputMethod* self) {
        self->changed_ = true;
        self->composition_ = {};
        if (!visible) return;
        Composition& composition = self->composition_;
        composition.text = ibus_text_get_text(text);
        composition.caret = offset_of(composition.text, caret);
        // The clause being converted is the one with a background of its own.
        IBusAttrList* attributes = ibus_text_get_attributes(text);
        IBusAttribute* attribute = nullptr;
        for (guint i = 0; attributes && (attribute = ibus_attr_list_get(attributes, i)); ++i) {
            if (ibus_attribute_get_attr_type(attribute) != IBUS_ATTR_TYPE_BACKGROUND) continue;
            composition.clause_begin =
                offset_of(composition.text, ibus_attribute_get_start_index(attribute));
            composition.clause_end =
                offset_of(composition.text, ibus_attribute_get_end_index(attribute));
        }
    }

    GLFWwindow* window_;
    std::unique_ptr<IBusBus, Unref> bus_;
    std::unique_ptr<IBusInputContext, Unref> context_;
    std::string committed_;
    Composition composition_;
    bool wanted_ = false;
    bool changed_ = false;
};

}  // namespace

void prepare_input_method() {
    setenv("XMODIFIERS", "@im=none", 1);
    // What is left of it, dead keys, has a table of 600 KB, which libX11 reads from its text at
    // every start unless it may keep it read (libX11, Compose(5)).
    const std::filesystem::path kept = settings_folder() / "compose";
    std::error_code failed;
    std::filesystem::create_directories(kept, failed);
    setenv("XCOMPOSECACHE", kept.c_str(), 0);
}

std::unique_ptr<InputMethod> make_input_method(GLFWwindow* window) {
    ibus_init();
    IBusBus* bus = ibus_bus_new();
    if (ibus_bus_is_connected(bus))
        if (IBusInputContext* context = ibus_bus_create_input_context(bus, "yoriai"))
            return std::make_unique<IBusInputMethod>(window, bus, context);
    g_object_unref(bus);
    return std::make_unique<NoInputMethod>();
}

}  // namespace yoriai
