#include "desktop/program.h"

#include "cli/command_line.h"
#include "desktop/desk_program.h"

namespace yoriai {

int run_program(int count, char** arguments) {
    const auto wanted = run_command_line(count, arguments);
    if (const int* exit_code = std::get_if<int>(&wanted)) return *exit_code;
    const GlfwLibrary glfw;
    DeskProgram program(std::get<OpenWindow>(wanted).file);
    program.run();
    return 0;
}

}  // namespace yoriai
