#include "ui/screen.h"

#include <doctest/doctest.h>

#include <memory>
#include <utility>

namespace yoriai {

Screen::Screen(const Workshop* workshop, float width, float height)
    : own_glyphs_(std::make_unique<GlyphCache>()),
      own_layouts_(std::make_unique<TextLayouts>(*own_glyphs_)),
      layouts_(own_layouts_.get()) {
    begin(workshop, width, height);
}

Screen::Screen(const Workshop* workshop, TextLayouts& layouts, float width, float height)
    : layouts_(&layouts) {
    begin(workshop, width, height);
}

void Screen::begin(const Workshop* workshop, float width, float height) {
    provide_item_hooks();
    context_ = ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    io.DisplaySize = {width, height};
    io.DeltaTime = 1.0F / 60;
    io.ConfigInputTrickleEventQueue = false;
    io.ClipboardUserData = this;
    io.SetClipboardTextFn = [](void* screen, const char* text) {
        static_cast<Screen*>(screen)->clipboard = text;
    };
    io.GetClipboardTextFn = [](void* screen) {
        return static_cast<Screen*>(screen)->clipboard.c_str();
    };
    layouts_->glyphs().install(*io.Fonts);
    observe_items({[this](unsigned id, const Box& box) { items_[id] = box; },
                   [this](unsigned id, const char* name) { boxes_[name] = items_[id]; }});
    io.AddMousePosEvent(-1000, -1000);
    input.layouts = layouts_;
    input.workshop = workshop;
    frame(3);
}

Screen::~Screen() {
    observe_items({});
    ImGui::DestroyContext(context_);
}

void Screen::frame(int count) {
    for (; count > 0; --count) {
        items_.clear();
        boxes_.clear();
        output = {};
        input.now += 1.0 / 60;
        layouts_->glyphs().begin_frame();
        ImGui::NewFrame();
        draw(desk, input, output);
        ImGui::Render();
        commands.insert(commands.end(), output.commands.begin(), output.commands.end());
        requests.insert(requests.end(), output.requests.begin(), output.requests.end());
        if (carry_out) carry_out(output.commands);
    }
}

Box Screen::box_of(std::string_view id) const {
    const auto found = boxes_.find(std::string(id));
    REQUIRE_MESSAGE(found != boxes_.end(), "there is no ", std::string(id), " on the screen");
    return found->second;
}

void Screen::move_to(ImVec2 point) {
    ImGui::GetIO().AddMousePosEvent(point.x, point.y);
    frame();
}

void Screen::click_at(ImVec2 point, ImGuiMouseButton button) {
    ImGuiIO& io = ImGui::GetIO();
    move_to(point);
    io.AddMouseButtonEvent(button, true);
    frame();
    io.AddMouseButtonEvent(button, false);
    frame(2);
    // Far enough apart that two clicks are not a double click.
    io.DeltaTime = 1;
    frame();
    io.DeltaTime = 1.0F / 60;
}

void Screen::click(std::string_view id) { click_at(box_of(id).centre()); }

void Screen::right_click(std::string_view id) {
    click_at(box_of(id).centre(), ImGuiMouseButton_Right);
}

void Screen::double_click(std::string_view id) {
    ImGuiIO& io = ImGui::GetIO();
    move_to(box_of(id).centre());
    for (int time = 0; time < 2; ++time) {
        io.AddMouseButtonEvent(0, true);
        frame();
        io.AddMouseButtonEvent(0, false);
        frame();
    }
    frame();
}

void Screen::drag(ImVec2 from, ImVec2 to) {
    ImGuiIO& io = ImGui::GetIO();
    move_to(from);
    io.AddMouseButtonEvent(0, true);
    frame();
    for (int part = 1; part <= 4; ++part) {
        const float share = static_cast<float>(part) / 4;
        move_to({from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share});
    }
    io.AddMouseButtonEvent(0, false);
    frame(2);
    io.DeltaTime = 1;
    frame();
    io.DeltaTime = 1.0F / 60;
}

void Screen::press(ImGuiKeyChord chord) {
    ImGuiIO& io = ImGui::GetIO();
    const auto hold = [&](bool down) {
        for (const ImGuiKey modifier : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt})
            if (chord & modifier) io.AddKeyEvent(modifier, down);
    };
    const int modifiers = ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiMod_Alt;
    const auto key = static_cast<ImGuiKey>(chord & ~modifiers);
    hold(true);
    io.AddKeyEvent(key, true);
    frame();
    io.AddKeyEvent(key, false);
    hold(false);
    frame(2);
}

void Screen::type(std::string_view text) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    frame(2);
}

void Screen::compose(std::string text) {
    input.composition = {};
    input.composition.caret = text.size();
    input.composition.text = std::move(text);
    frame();
}

}  // namespace yoriai
