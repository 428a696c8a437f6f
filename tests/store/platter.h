#pragma once

#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "store/disk.h"

// What the magnetic platter holds while the events of a disk are played one after the other: what
// was synced is there for certain; of what was not, any part may be.
class Platter {
 public:
    void play(const DiskEvent&);

    // How much of what was not synced survives. A random part: any 512-byte sectors of the files,
    // and the names in the folder up to any one change of them.
    enum class Survives { nothing, everything, random_part };

    // Writes what is there after the plug was pulled now into an empty folder.
    void leave(const std::filesystem::path& folder, std::mt19937&, Survives) const;

 private:
    struct File {
        std::string safe;
        std::vector<DiskEvent> pending;
    };
    using Change = std::vector<std::pair<std::string, int>>;  // names and their files; 0: none

    void change(Change);

    std::map<int, File> files_;
    std::map<std::string, int> names_;
    std::map<std::string, int> safe_names_;
    std::vector<Change> changes_;  // of names, since the folder was synced
};
