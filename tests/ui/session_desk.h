#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "store/session.h"
#include "ui/screen.h"

namespace yoriai {

// A desk whose commands are carried out in a session of its own.
class SessionDesk {
 public:
    SessionDesk(const Workshop& begun, WorkshopStep step);
    ~SessionDesk();
    SessionDesk(const SessionDesk&) = delete;
    SessionDesk& operator=(const SessionDesk&) = delete;

    void press(ImGuiKeyChord);
    // On with Tab until the control has the focus.
    void go_to(const std::string& id);
    // By keys: over what the field holds, and on.
    void write(const std::string& id, const std::string& text);
    void choose(const std::string& id);
    // With the pointer.
    void click(const std::string& id);
    void write_at(const std::string& id, const std::string& text);

    const Workshop& workshop() const { return session->workshop(); }

    std::unique_ptr<Session> session;
    std::unique_ptr<Screen> screen;

 private:
    void carry_out(const Commands&);

    std::filesystem::path folder_;
};

}  // namespace yoriai
