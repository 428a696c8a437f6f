#pragma once

namespace yoriai {

// The whole program: a command, or the window. Gives the exit code.
int run_program(int count, char** arguments);

}  // namespace yoriai
