#pragma once

#include <filesystem>
#include <string>

#include "model/workshop.h"

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
