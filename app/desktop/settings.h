#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "picture/look.h"
#include "text/message.h"
#include "ui/desk_input.h"

namespace yoriai {

// What the program remembers of its user between two runs; in the user's settings folder.
struct Settings {
    Language language = Language::japanese;
    Appearance appearance = Appearance::light;
    float text_scale = 1;
    double screen_width = 2.2;  // of the hall's screen, metres
    double last_row = 10;       // from the screen, metres
    std::string monitor;        // that the hall view stands on; empty: the second one
    bool tour_ended = false;
    std::string folder;                       // where a file was chosen last
    OutgoingFiles outgoing = usual_outgoing;  // what went out last, and for whom
    ExportLevel outgoing_level = ExportLevel::public_use;
    std::vector<RecentFile> recent;  // newest first
};

// The usual settings when there are none or they cannot be read: settings are never worth a
// refusal.
Settings read_settings();
// Does nothing when the folder cannot be written.
void write_settings(const Settings&);

// Puts the file at the head of the recent ones, with what it holds now.
void remember(Settings&, const std::filesystem::path& file, const Workshop&);

}  // namespace yoriai
