#include "exchange/save_file.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <fstream>
#include <iterator>

#include "text/exchange_messages.h"
#include "text/failure.h"

using namespace yoriai;
namespace fs = std::filesystem;

namespace {

// A folder of its own for one test, removed at its end.
struct SavedFolder {
    fs::path path = fs::temp_directory_path() / ("yoriai_save_" + std::to_string(::getpid()));
    SavedFolder() { fs::create_directories(path); }
    ~SavedFolder() { fs::remove_all(path); }
};

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string names_in(const fs::path& folder) {
    std::string names;
    for (const auto& entry : fs::directory_iterator(folder))
        names += entry.path().filename().string() + " ";
    return names;
}

// What the user is told when saving fails; "saved" when it doesn't.
std::string told_when_saving(const fs::path& path, std::string_view bytes = "x") {
    try {
        save_file(path, bytes);
        return "saved";
    } catch (const Failure& failure) {
        return failure.told().message.id;
    }
}

}  // namespace

TEST_CASE("a saved file is whole, replaces the old one, and nothing else is left") {
    const SavedFolder folder;
    const fs::path file = folder.path / "計画.docx";
    save_file(file, "old");
    ::chmod(file.c_str(), 0640);
    save_file(file, std::string("n\0w", 3));
    CHECK(bytes_of(file) == std::string("n\0w", 3));
    CHECK(names_in(folder.path) == "計画.docx ");
    CHECK((fs::status(file).permissions() & fs::perms::all) == static_cast<fs::perms>(0640));
}

TEST_CASE("a symbolic link stays one when its file is saved") {
    const SavedFolder folder;
    save_file(folder.path / "real", "old");
    fs::create_symlink("real", folder.path / "link");
    save_file(folder.path / "link", "new");
    CHECK(fs::is_symlink(folder.path / "link"));
    CHECK(bytes_of(folder.path / "real") == "new");
}

TEST_CASE("saving where nothing can be saved says why") {
    const SavedFolder folder;
    CHECK(told_when_saving(folder.path) == "exchange_is_folder");
    CHECK(told_when_saving(folder.path / "none" / "x") == "exchange_no_folder");
    CHECK(told_when_saving(folder.path / std::string(300, 'x')) == "exchange_name_too_long");
    save_file(folder.path / "file", "x");
    CHECK(told_when_saving(folder.path / "file" / "x") == "exchange_no_folder");
    CHECK(names_in(folder.path) == "file ");
}

TEST_CASE("when the room ends in the midst of saving, the old file is unharmed") {
    const SavedFolder folder;
    const fs::path file = folder.path / "plan";
    save_file(file, "old");
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {4096, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const std::string told = told_when_saving(file, std::string(100'000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(told == "exchange_disk_full");
    CHECK(bytes_of(file) == "old");
    CHECK(names_in(folder.path) == "plan ");
}

TEST_CASE("each failure of the disk has its own sentence") {
    CHECK(explain_failed_save(ENOSPC, "a").message == words::exchange_disk_full);
    CHECK(explain_failed_save(EROFS, "a").message == words::exchange_not_allowed);
    CHECK(explain_failed_save(EACCES, "a").message == words::exchange_not_allowed);
    CHECK(explain_failed_save(EIO, "a").message == words::exchange_not_saved);
    CHECK(explain_failed_save(EIO, "計画.docx").values[0] == "計画.docx");
}
