#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ui/file_offer.h"

namespace yoriai {

// What a file is chosen for.
struct FileQuestion {
    std::string question;
    std::string accept;
    std::vector<std::string> endings;  // of the files that are shown: ".yoriai"
    bool saving = false;
    std::string name;  // to begin with, when saving; the dialog adds the first ending
    std::function<void(const std::filesystem::path&)> chosen;
};

// The state behind the file dialog: which folder is looked at and what is in it.
class FileChooser {
 public:
    // Begins a question in the folder; an empty folder is the user's own.
    void ask(FileQuestion, const std::string& folder);
    void go_to(const std::string& folder);
    // Ends the question and calls its `chosen`.
    void choose(const std::filesystem::path&);
    void forget();

    // For DeskInput; null when nothing is asked.
    const FileOffer* offer() const { return asked_ ? &offer_ : nullptr; }
    const std::string& folder() const { return offer_.folder; }

 private:
    std::optional<FileQuestion> asked_;
    FileOffer offer_;
};

}  // namespace yoriai
