#pragma once

#include <filesystem>
#include <variant>

namespace yoriai {

// What is left to do when the command line asked for no command: the window, with a file or with
// the start screen.
struct OpenWindow {
    std::filesystem::path file;
    bool only_first_frame =
        false;  // ends when the first frame is on the screen, to measure the start
};

// Carries the command line out. Gives the exit code (0 done, 1 refused, 2 wrong usage), or the
// window that was asked for. Throws Failure when a file fails; then nothing was changed.
std::variant<int, OpenWindow> run_command_line(int count, char** arguments);

}  // namespace yoriai
