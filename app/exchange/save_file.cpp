#include "exchange/save_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "base/id.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace fs = std::filesystem;

namespace yoriai {
namespace {

[[noreturn]] void fail(int error_number, const fs::path& path) {
    throw Failure(explain_failed_save(error_number, path));
}

// An open file; closed when it goes out of scope.
class Descriptor {
 public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }
    // Closes now, because closing can report that the bytes never arrived (network file systems).
    bool close() {
        const int number = number_;
        number_ = -1;
        return ::close(number) == 0;
    }

 private:
    int number_;
};

// Removes the file beside when it was not renamed.
class Beside {
 public:
    explicit Beside(fs::path path) : path_(std::move(path)) {}
    ~Beside() {
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

    const fs::path& path() const { return path_; }
    void keep() { path_.clear(); }

 private:
    fs::path path_;
};

// The file that the path means in the end, through symbolic links.
fs::path follow_links(const fs::path& path) {
    std::error_code error;
    const fs::path target = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : path;
    return error ? path : target;
}

void write_whole(int descriptor, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail(errno, path);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

// Some network file systems can't sync a folder; the file itself is synced by then.
void sync_folder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() >= 0) ::fsync(descriptor.number());
}

// The rights of the file that will be replaced, else those that the user's umask gives. Fails when
// the old file is write-protected: replacing it would go round its owner's wish.
mode_t rights_for(const fs::path& path) {
    struct stat old = {};
    if (::stat(path.c_str(), &old) != 0) return 0666;
    if (S_ISDIR(old.st_mode)) fail(EISDIR, path);
    if (::access(path.c_str(), W_OK) != 0) fail(errno, path);
    return old.st_mode & 0777;
}

}  // namespace

void save_file(const fs::path& path, std::string_view bytes) {
    const fs::path target = follow_links(path);
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const mode_t rights = rights_for(target);
    Beside beside(folder / ("." + target.filename().string().substr(0, 100) + "." +
                            std::to_string(random_id()) + ".part"));
    Descriptor file(::open(beside.path().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights));
    if (file.number() < 0) {
        const int error_number = errno;
        beside.keep();
        fail(error_number, path);
    }
    write_whole(file.number(), bytes, path);
    if (::fsync(file.number()) != 0) fail(errno, path);
    if (!file.close()) fail(errno, path);
    if (::rename(beside.path().c_str(), target.c_str()) != 0) fail(errno, path);
    beside.keep();
    sync_folder(folder);
}

Sentence explain_failed_save(int error_number, const fs::path& path) {
    const std::string name = path.string();
    switch (error_number) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return sentence(words::exchange_disk_full, name);
        case EACCES:
        case EPERM:
        case EROFS:
            return sentence(words::exchange_not_allowed, name);
        case ENOENT:
        case ENOTDIR:
            return sentence(words::exchange_no_folder, name);
        case EISDIR:
            return sentence(words::exchange_is_folder, name);
        case ENAMETOOLONG:
            return sentence(words::exchange_name_too_long, name);
        default:
            return sentence(words::exchange_not_saved, name, std::strerror(error_number));
    }
}

}  // namespace yoriai
