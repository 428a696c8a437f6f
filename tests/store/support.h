#pragma once

#include <filesystem>
#include <string>

#include "commands/card_commands.h"
#include "model/workshop.h"
#include "text/failure.h"

// A folder of its own, gone when it is destroyed.
class TemporaryFolder {
 public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const char* name) const { return path_ / name; }

 private:
    std::filesystem::path path_;
};

// Everything in the workshop as text, a line a row; the same text means the same workshop.
std::string describe(const yoriai::Workshop&);

std::string read_bytes(const std::filesystem::path&);
void write_bytes(const std::filesystem::path&, const std::string&);

// The command that writes a card.
yoriai::AddCard card(const std::string& text);

// The id of the sentence that the action fails with; empty when it does not fail.
template <class Action>
std::string failure_of(Action&& action) {
    try {
        action();
    } catch (const yoriai::Failure& failure) {
        return failure.told().message.id;
    }
    return "";
}
