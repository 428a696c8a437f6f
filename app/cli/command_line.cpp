#include "cli/command_line.h"

#include <CLI/CLI.hpp>

#include "cli/subcommands.h"
#include "text/message.h"

namespace yoriai {
namespace {

// Whether the first word that is no option is the name of a command; else it is a file to open.
bool names_a_command(CLI::App& program, int count, char** arguments) {
    for (int i = 1; i < count; ++i) {
        const std::string word = arguments[i];
        if (word == "--lang")
            ++i;
        else if (!word.starts_with("-"))
            return !program
                        .get_subcommands(
                            [&](const CLI::App* one) { return one->get_name() == word; })
                        .empty();
        else if (word == "--help" || word == "-h" || word == "--version")
            return true;
    }
    return false;
}

}  // namespace

std::variant<int, OpenWindow> run_command_line(int count, char** arguments) {
    CLI::App program(
        "Yoriai 寄合: from residents' cards to a community design plan. Without a command the "
        "window opens.");
    program
        .add_option_function<std::string>(
            "--lang",
            [](const std::string& name) {
                set_language(name == "en" ? Language::english : Language::japanese);
            },
            "language of what is said: ja or en")
        ->check(CLI::IsMember({"ja", "en"}))
        ->trigger_on_parse();
    program.set_version_flag("--version", YORIAI_VERSION);
    int exit_code = 0;
    add_session_commands(program, exit_code);
    add_import_command(program, exit_code);
    add_theme_command(program, exit_code);
    add_tally_command(program, exit_code);
    add_consensus_command(program, exit_code);
    add_export_command(program, exit_code);
    add_publish_commands(program, exit_code);
    add_screenshot_command(program, exit_code);
    add_photo_command(program, exit_code);
    const bool command = names_a_command(program, count, arguments);
    OpenWindow window;
    program.add_flag("--only-first-frame", window.only_first_frame,
                     "end when the first frame is on the screen, to measure the start");
    if (command)
        program.require_subcommand(1);
    else
        program.add_option("file", window.file, "session to open in the window");
    try {
        program.parse(count, arguments);
    } catch (const CLI::ParseError& problem) {
        return program.exit(problem) == 0 ? 0 : 2;
    }
    if (!command) return window;
    return exit_code;
}

}  // namespace yoriai
