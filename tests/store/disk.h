#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

// The disk as the program sees it: this test program puts itself between all code in it (SQLite's
// too) and the system's calls on the files of one folder, and either writes down what they do or
// lets some of them fail. There is one at a time.

struct DiskEvent {
    enum class Kind { create, write, truncate, sync, sync_folder, link, rename, remove, mark };
    Kind kind;
    int file = 0;       // which file, however it is called at the time
    std::string name;   // its name in the folder (create, link, rename, remove)
    std::string other;  // its new name (link, rename)
    off_t at = 0;       // where (write), or the new size (truncate), or the number of a mark
    std::string bytes;  // what is written, or what a file held that was there before (create)
};

class DiskRecorder {
 public:
    explicit DiskRecorder(const std::filesystem::path& folder);
    DiskRecorder(const DiskRecorder&) = delete;
    DiskRecorder& operator=(const DiskRecorder&) = delete;
    ~DiskRecorder();

    // Notes that the program was told that the edit with this number is done.
    void mark(int number);
    std::vector<DiskEvent> events() const;
};

// A call that fails: pwrite64, fdatasync, fsync, ftruncate64, unlink, link, rename or open64.
struct DiskFault {
    std::string call;
    int error = 0;
    int nth = 1;            // the first one of these calls that fails, from 1
    bool for_good = false;  // and all after it
};

class DiskFailing {
 public:
    DiskFailing(const std::filesystem::path& folder, DiskFault);
    DiskFailing(const DiskFailing&) = delete;
    DiskFailing& operator=(const DiskFailing&) = delete;
    ~DiskFailing();

    // Whether a call failed so far.
    bool struck() const;
};
