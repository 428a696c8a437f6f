#include "ui/session_desk.h"

#include <doctest/doctest.h>

#include "base/id.h"
#include "text/message.h"

namespace yoriai {

namespace fs = std::filesystem;

SessionDesk::SessionDesk(const Workshop& begun, WorkshopStep step)
    : folder_(fs::temp_directory_path() / ("yoriai_" + std::to_string(random_id()))) {
    fs::create_directory(folder_);
    session = std::make_unique<Session>(Session::create_from(folder_ / "a.yoriai", begun));
    screen = std::make_unique<Screen>(&session->workshop());
    screen->carry_out = [this](const Commands& commands) { carry_out(commands); };
    screen->desk.step = step;
    screen->frame(3);
}

SessionDesk::~SessionDesk() {
    screen.reset();
    session.reset();
    fs::remove_all(folder_);
}

void SessionDesk::carry_out(const Commands& commands) {
    for (const Command& command : commands) {
        const Refusal why = session->execute(command);
        INFO((why ? say(*why) : std::string()));
        REQUIRE_FALSE(why);
    }
    if (!commands.empty()) ++screen->input.revision;
    screen->input.history.undoable = session->undoable().has_value();
}

void SessionDesk::press(ImGuiKeyChord key) {
    screen->press(key);
    screen->frame(2);
}

void SessionDesk::go_to(const std::string& id) {
    for (int i = 0; i < 400; ++i) {
        if (screen->desk.focus.now() == id) return;
        screen->press(ImGuiKey_Tab);
    }
    FAIL("Tab does not come to " << id);
}

void SessionDesk::write(const std::string& id, const std::string& text) {
    go_to(id);
    screen->press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen->type(text);
    press(ImGuiKey_Tab);
}

void SessionDesk::choose(const std::string& id) {
    go_to(id);
    press(ImGuiKey_Enter);
}

void SessionDesk::click(const std::string& id) {
    screen->click(id);
    screen->frame(3);
}

void SessionDesk::write_at(const std::string& id, const std::string& text) {
    click(id);
    screen->press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen->type(text);
    press(ImGuiKey_Enter);
}

}  // namespace yoriai
