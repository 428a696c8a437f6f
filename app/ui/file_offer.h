#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace yoriai {

struct FileEntry {
    std::string name;
    bool folder = false;
    std::string about;  // when it was changed, and its size
};

// A choice of a file that the desktop asks for: what it is for, and what stands in the folder that
// is being looked at. The dialog answers with GoToFolder, ChooseFile or ForgetFile.
struct FileOffer {
    std::string question;  // what to choose
    std::string accept;    // what the button says: 開く
    std::string folder;    // full path
    bool readable = true;  // the folder could be listed
    std::vector<FileEntry> entries;
    bool saving = false;     // a new file's name is written
    std::string name;        // the name to begin with, when saving
    std::string ending;      // what the name ends in, when saving: .yoriai
    std::size_t number = 0;  // a new number for every question and every folder
};

}  // namespace yoriai
