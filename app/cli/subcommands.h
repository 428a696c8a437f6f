#pragma once

namespace CLI {
class App;
}

namespace yoriai {

// Each adds its commands to the program; `exit_code` is what the command that was called leaves
// behind.
void add_session_commands(CLI::App& program,
                          int& exit_code);  // new info apply undo redo history check
void add_import_command(CLI::App& program, int& exit_code);      // import
void add_theme_command(CLI::App& program, int& exit_code);       // themes
void add_tally_command(CLI::App& program, int& exit_code);       // tally
void add_consensus_command(CLI::App& program, int& exit_code);   // consensus
void add_export_command(CLI::App& program, int& exit_code);      // export
void add_publish_commands(CLI::App& program, int& exit_code);    // details exports verify
void add_screenshot_command(CLI::App& program, int& exit_code);  // screenshot
void add_photo_command(CLI::App& program, int& exit_code);       // photo

}  // namespace yoriai
