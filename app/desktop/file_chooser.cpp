#include "desktop/file_chooser.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <utility>

namespace yoriai {
namespace fs = std::filesystem;

namespace {

std::string users_folder() {
    const char* home = std::getenv("HOME");
    return home && *home ? home : "/";
}

std::string describe(const fs::directory_entry& entry) {
    std::error_code unknown;
    const auto changed = entry.last_write_time(unknown);
    if (unknown) return {};
    const auto time =
        std::chrono::system_clock::to_time_t(std::chrono::file_clock::to_sys(changed));
    std::tm parts{};
    localtime_r(&time, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return text.data();
}

bool has_ending(const std::string& name, const std::vector<std::string>& endings) {
    return std::any_of(endings.begin(), endings.end(), [&](const std::string& ending) {
        return name.size() > ending.size() &&
               std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [](char a, char b) {
                   return a == std::tolower(static_cast<unsigned char>(b));
               });
    });
}

// Folders first, then files; by name.
std::vector<FileEntry> list_folder(const fs::path& folder, const std::vector<std::string>& endings,
                                   bool& readable) {
    std::vector<FileEntry> entries;
    std::error_code problem;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, problem)) {
        const std::string name = entry.path().filename().string();
        std::error_code unknown;
        const bool is_folder = entry.is_directory(unknown);
        if (name.starts_with(".") || (!is_folder && !has_ending(name, endings))) continue;
        entries.push_back({name, is_folder, is_folder ? "" : describe(entry)});
    }
    readable = !problem;
    std::sort(entries.begin(), entries.end(), [](const FileEntry& a, const FileEntry& b) {
        return std::pair(!a.folder, a.name) < std::pair(!b.folder, b.name);
    });
    return entries;
}

}  // namespace

void FileChooser::ask(FileQuestion question, const std::string& folder) {
    offer_.question = question.question;
    offer_.accept = question.accept;
    offer_.saving = question.saving;
    offer_.name = question.name;
    offer_.ending = question.saving && !question.endings.empty() ? question.endings.front() : "";
    asked_ = std::move(question);
    std::error_code unknown;
    go_to(fs::is_directory(folder, unknown) ? folder : users_folder());
}

void FileChooser::go_to(const std::string& folder) {
    if (!asked_) return;
    std::error_code unknown;
    const fs::path wanted = folder.empty() ? users_folder() : folder;
    const fs::path full = fs::weakly_canonical(wanted, unknown);
    offer_.folder = (unknown ? wanted : full).string();
    offer_.entries = list_folder(offer_.folder, asked_->endings, offer_.readable);
    ++offer_.number;
}

void FileChooser::choose(const fs::path& path) {
    if (!asked_) return;
    const FileQuestion question = *std::exchange(asked_, {});
    question.chosen(path);
}

void FileChooser::forget() { asked_.reset(); }

}  // namespace yoriai
