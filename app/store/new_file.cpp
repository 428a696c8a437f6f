#include "store/new_file.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>

#include "base/id.h"
#include "store/connect.h"
#include "store/tell.h"
#include "text/store_messages.h"

namespace yoriai {
namespace {

namespace fs = std::filesystem;

// Gone when it is destroyed, unless it was renamed.
struct TemporaryFile {
    fs::path path;
    ~TemporaryFile() {
        ::unlink(path.c_str());
        ::unlink((path.string() + "-journal").c_str());
    }
};

// Returns errno, or 0.
int sync(const fs::path& path, int flags) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0) return errno;
    const int error = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return error;
}

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

void give_name(const fs::path& from, const fs::path& to, Existing existing) {
    int failed = 0;
    if (existing == Existing::replace) {
        failed = ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
    } else {
        // A link refuses a name that is taken, even when it was taken a moment ago; disks without
        // links (USB sticks) can only look first.
        failed = ::link(from.c_str(), to.c_str()) == 0 ? 0 : errno;
        if (failed == EPERM || failed == ENOTSUP || failed == ENOSYS)
            failed = fs::exists(to) ? EEXIST : ::rename(from.c_str(), to.c_str()) ? errno : 0;
    }
    if (failed != 0) fail_with(failed, to);
}

}  // namespace

void make_file(const fs::path& path, Existing existing,
               const std::function<void(Database&)>& fill) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        throw Failure(sentence(words::store_is_folder, shown(path)));
    if (existing == Existing::refuse && fs::exists(fs::symlink_status(path, ignored)))
        throw Failure(sentence(words::store_exists, shown(path)));
    const fs::path folder = folder_of(path);
    if (!fs::is_directory(folder, ignored)) fail_with(ENOENT, path);
    const TemporaryFile temporary{
        folder / ("." + path.filename().string() + "." + std::to_string(random_id()))};
    try {
        Database database(temporary.path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        set_house_rules(database);
        fill(database);
        leave_one_file(database);
        database.close();
    } catch (const DatabaseError& error) {
        if ((error.code() & 0xFF) == SQLITE_CANTOPEN || (error.code() & 0xFF) == SQLITE_READONLY)
            throw Failure(sentence(words::store_not_allowed, shown(path)));
        if (error.code() == SQLITE_CONSTRAINT_FOREIGNKEY)
            throw Failure(sentence(words::store_contradicts, shown(path)));
        throw Failure(tell(error, path));
    }
    if (const int error = sync(temporary.path, O_RDWR)) fail_with(error, path);
    give_name(temporary.path, path, existing);
    if (const int error = sync(folder, O_RDONLY | O_DIRECTORY)) fail_with(error, path);
}

}  // namespace yoriai
