#include "store/tell.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

#include "text/store_messages.h"

namespace yoriai {

std::string shown(const std::filesystem::path& path) { return path.filename().string(); }

bool is_full(const DatabaseError& error) { return (error.code() & 0xFF) == SQLITE_FULL; }

bool is_damage(const DatabaseError& error) {
    const int code = error.code() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT;
}

bool is_failed_sync(const DatabaseError& error) {
    return error.code() == SQLITE_IOERR_FSYNC || error.code() == SQLITE_IOERR_DIR_FSYNC;
}

Sentence tell(const DatabaseError& error, const std::filesystem::path& path) {
    switch (error.code() & 0xFF) {
        case SQLITE_FULL:
            return sentence(words::store_disk_full, shown(path));
        case SQLITE_IOERR:
            return sentence(words::store_disk_failed, shown(path), error.what());
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return sentence(words::store_open_elsewhere, shown(path));
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return sentence(words::store_write_protected, shown(path));
        case SQLITE_CORRUPT:
            return sentence(words::store_damaged, shown(path));
        case SQLITE_NOTADB:
            return sentence(words::store_no_session, shown(path));
        default:
            return sentence(words::store_failed, shown(path), error.what());
    }
}

void fail_with(int system_error, const std::filesystem::path& path) {
    switch (system_error) {
        case ENOSPC:
        case EDQUOT:
            throw Failure(sentence(words::store_disk_full, shown(path)));
        case EACCES:
        case EPERM:
        case EROFS:
            throw Failure(sentence(words::store_not_allowed, shown(path)));
        case ENOENT:
        case ENOTDIR:
            throw Failure(sentence(words::store_missing, path.parent_path().string()));
        case EEXIST:
            throw Failure(sentence(words::store_exists, shown(path)));
        default:
            throw Failure(sentence(words::store_failed, shown(path), std::strerror(system_error)));
    }
}

}  // namespace yoriai
