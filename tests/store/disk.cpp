#include "store/disk.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <map>
#include <optional>

#include "store/support.h"

namespace {

struct Disk {
    std::string folder;  // empty: nothing is watched
    bool recording = false;
    std::vector<DiskEvent> events;
    std::map<ino_t, int> files;
    int next_file = 1;
    std::optional<DiskFault> fault;
    int calls = 0;
    bool struck = false;
};

Disk& disk() {
    static Disk the_disk;
    return the_disk;
}

// The name in the watched folder, "." for the folder itself, or nothing for what is elsewhere.
std::optional<std::string> watched_name(const std::string& path) {
    const std::string& folder = disk().folder;
    if (folder.empty()) return {};
    if (path == folder) return ".";
    if (path.size() <= folder.size() + 1 || path.compare(0, folder.size(), folder) != 0) return {};
    return path.substr(folder.size() + 1);
}

std::optional<std::string> watched_name(int descriptor) {
    if (disk().folder.empty()) return {};
    char target[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = readlink(link.c_str(), target, sizeof target);
    if (size < 0) return {};
    return watched_name(std::string(target, static_cast<std::size_t>(size)));
}

// Whether this call is to fail; errno is set then.
bool fails(const char* call) {
    if (!disk().fault || disk().fault->call != call) return false;
    const int number = ++disk().calls;
    const DiskFault& fault = *disk().fault;
    if (number != fault.nth && !(fault.for_good && number > fault.nth)) return false;
    disk().struck = true;
    errno = fault.error;
    return true;
}

int file_of(int descriptor) {
    struct stat found {};
    if (fstat(descriptor, &found) != 0) return 0;
    int& file = disk().files[found.st_ino];
    if (file == 0) file = disk().next_file++;
    return file;
}

void note(DiskEvent event) {
    if (disk().recording) disk().events.push_back(std::move(event));
}

template <class Call>
Call real(const char* name) {
    return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name));
}

int sync_with(const char* call, int descriptor) {
    const auto name = watched_name(descriptor);
    if (name && fails(call)) return -1;
    const int result = real<int (*)(int)>(call)(descriptor);
    if (name && result == 0) {
        if (*name == ".")
            note({DiskEvent::Kind::sync_folder, 0, "", "", 0, ""});
        else
            note({DiskEvent::Kind::sync, file_of(descriptor), "", "", 0, ""});
    }
    return result;
}

int two_names(const char* call, DiskEvent::Kind kind, const char* from, const char* to) {
    const auto old_name = watched_name(std::string(from));
    const auto new_name = watched_name(std::string(to));
    if (old_name && new_name && fails(call)) return -1;
    const int result = real<int (*)(const char*, const char*)>(call)(from, to);
    if (result == 0 && old_name && new_name) note({kind, 0, *old_name, *new_name, 0, ""});
    return result;
}

}  // namespace

extern "C" {

int open64(const char* path, int flags, ...) {
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    const auto name = watched_name(std::string(path));
    if (name && fails("open64")) return -1;
    const bool is_new = name && (flags & O_CREAT) && access(path, F_OK) != 0;
    const int descriptor = real<int (*)(const char*, int, ...)>("open64")(path, flags, mode);
    if (descriptor >= 0 && is_new) {
        struct stat found {};
        fstat(descriptor, &found);
        disk().files.erase(found.st_ino);
        note({DiskEvent::Kind::create, file_of(descriptor), *name, "", 0, ""});
    }
    return descriptor;
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
    const auto name = watched_name(descriptor);
    if (name && fails("pwrite64")) return -1;
    const ssize_t written = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64")(
        descriptor, bytes, size, at);
    if (name && written > 0)
        note({DiskEvent::Kind::write, file_of(descriptor), "", "", at,
              std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(written))});
    return written;
}

int ftruncate64(int descriptor, off64_t size) {
    const auto name = watched_name(descriptor);
    if (name && fails("ftruncate64")) return -1;
    const int result = real<int (*)(int, off64_t)>("ftruncate64")(descriptor, size);
    if (name && result == 0)
        note({DiskEvent::Kind::truncate, file_of(descriptor), "", "", size, ""});
    return result;
}

int fsync(int descriptor) { return sync_with("fsync", descriptor); }
int fdatasync(int descriptor) { return sync_with("fdatasync", descriptor); }

int unlink(const char* path) {
    const auto name = watched_name(std::string(path));
    if (name && fails("unlink")) return -1;
    const int result = real<int (*)(const char*)>("unlink")(path);
    if (name && result == 0) note({DiskEvent::Kind::remove, 0, *name, "", 0, ""});
    return result;
}

int link(const char* from, const char* to) {
    return two_names("link", DiskEvent::Kind::link, from, to);
}
int rename(const char* from, const char* to) {
    return two_names("rename", DiskEvent::Kind::rename, from, to);
}

}  // extern "C"

DiskRecorder::DiskRecorder(const std::filesystem::path& folder) {
    disk() = Disk{};
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        struct stat found {};
        stat(entry.path().c_str(), &found);
        const int file = disk().files[found.st_ino] = disk().next_file++;
        disk().events.push_back({DiskEvent::Kind::create, file, entry.path().filename().string(),
                                 "", 0, read_bytes(entry.path())});
    }
    disk().folder = folder.string();
    disk().recording = true;
}

DiskRecorder::~DiskRecorder() { disk() = Disk{}; }

void DiskRecorder::mark(int number) { note({DiskEvent::Kind::mark, 0, "", "", number, ""}); }

std::vector<DiskEvent> DiskRecorder::events() const { return disk().events; }

DiskFailing::DiskFailing(const std::filesystem::path& folder, DiskFault fault) {
    disk() = Disk{};
    disk().folder = folder.string();
    disk().fault = std::move(fault);
}

DiskFailing::~DiskFailing() { disk() = Disk{}; }

bool DiskFailing::struck() const { return disk().struck; }
