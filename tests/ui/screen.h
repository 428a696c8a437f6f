#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "picture/glyph_cache.h"
#include "picture/item_hooks.h"
#include "ui/desk.h"

namespace yoriai {

// The desk without a window: frames of a fixed size, the pointer and the keyboard by the stable ids
// of the controls. What the desk asks for is kept; nothing carries it out.
class Screen {
 public:
    explicit Screen(const Workshop* workshop, float width = 1920, float height = 1080);
    // Draws with these layouts, for pictures.
    Screen(const Workshop* workshop, TextLayouts&, float width, float height);
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    void frame(int count = 1);
    bool shows(std::string_view id) const { return boxes_.count(std::string(id)) > 0; }
    Box box_of(std::string_view id) const;

    void click(std::string_view id);
    void double_click(std::string_view id);
    void right_click(std::string_view id);
    void click_at(ImVec2 point, ImGuiMouseButton button = ImGuiMouseButton_Left);
    void drag(ImVec2 from, ImVec2 to);
    void move_to(ImVec2 point);
    void press(ImGuiKeyChord);
    void type(std::string_view text);
    // What an input method is composing; an empty text ends it.
    void compose(std::string text);

    // The commands and requests of one kind that were asked for so far.
    template <class One>
    std::vector<One> asked() const {
        std::vector<One> found;
        for (const Command& command : commands)
            if (const One* one = command.as<One>()) found.push_back(*one);
        return found;
    }
    template <class One>
    std::vector<One> requested() const {
        std::vector<One> found;
        for (const Request& request : requests)
            if (const One* one = request.as<One>()) found.push_back(*one);
        return found;
    }

    Desk desk;
    DeskInput input;
    DeskOutput output;  // of the last frame
    Commands commands;
    Requests requests;
    std::string clipboard;
    std::function<void(const Commands&)>
        carry_out;  // after each frame, as the program does; or none

 private:
    void begin(const Workshop*, float width, float height);

    std::unique_ptr<GlyphCache> own_glyphs_;
    std::unique_ptr<TextLayouts> own_layouts_;
    TextLayouts* layouts_ = nullptr;
    ImGuiContext* context_ = nullptr;
    std::map<unsigned, Box> items_;
    std::map<std::string, Box> boxes_;
};

}  // namespace yoriai
