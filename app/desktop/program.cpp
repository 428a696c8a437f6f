#include "desktop/program.h"

#include "cli/command_line.h"
#include "desktop/desk_program.h"

namespace yoriai {

int run_program(int count, char** arguments) {
    const auto wanted = run_command_line(count, arguments);
    if (const int* exit_code = std::get_if<int>(&wanted)) return *exit_code;
    const GlfwLibrary glfw;
    const auto& window = std::get<OpenWindow>(wanted);
    DeskProgram program(window.file);
    program.run(window.only_first_frame);
    return 0;
}

}  // namespace yoriai
