#include <doctest/doctest.h>
#include <sys/mount.h>

#include "store/session.h"
#include "store/support.h"

namespace fs = std::filesystem;
using namespace yoriai;

namespace {

// A small disk, when the test may mount one.
class SmallDisk {
 public:
    explicit SmallDisk(const fs::path& at, const char* size) : at_(at) {
        fs::create_directory(at);
        mounted_ =
            mount("none", at.c_str(), "tmpfs", 0, (std::string("size=") + size).c_str()) == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (mounted_) umount(at_.c_str());
    }
    bool mounted() const { return mounted_; }
    bool protect() {
        return mount("none", at_.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

 private:
    fs::path at_;
    bool mounted_ = false;
};

}  // namespace

TEST_CASE("a session in a read-only folder is opened for reading") {
    const TemporaryFolder folder;
    SmallDisk disk(folder / "disk", "4m");
    if (!disk.mounted()) {
        MESSAGE("skipped: nothing can be mounted here");
        return;
    }
    const fs::path path = folder / "disk" / "a.yoriai";
    Session::create(path).execute(card("一枚"));
    REQUIRE(disk.protect());
    Session session = Session::open(path);
    REQUIRE(session.read_only());
    CHECK(session.read_only()->message.id == std::string("store_write_protected"));
    CHECK(session.workshop().cards().size() == 1);
    CHECK(session.execute(card("だめ")));
    CHECK(failure_of([&] { Session::create(folder / "disk" / "b.yoriai"); }) ==
          "store_not_allowed");
    CHECK(failure_of([&] { (void)session.snapshot(folder / "disk" / "c.yoriai"); }) ==
          "store_not_allowed");
    CHECK_FALSE(session.snapshot(folder / "c.yoriai"));
}

TEST_CASE(
    "a full disk takes nothing away: a sentence, and the session goes on once there is room") {
    const TemporaryFolder folder;
    const SmallDisk disk(folder / "disk", "1m");
    if (!disk.mounted()) {
        MESSAGE("skipped: nothing can be mounted here");
        return;
    }
    const fs::path path = folder / "disk" / "a.yoriai";
    Session session = Session::create(path);
    write_bytes(folder / "disk" / "ballast", std::string(300'000, 'x'));
    int cards = 0;
    std::string failure;
    while (failure.empty() && cards < 5000) {
        failure = failure_of([&] { cards += !session.execute(card(std::string(900, 'a'))); });
    }
    CHECK(failure == "store_disk_full");
    CHECK(session.workshop().cards().size() == static_cast<std::size_t>(cards));
    CHECK(failure_of([&] { Session::create(folder / "disk" / "b.yoriai"); }) == "store_disk_full");
    CHECK_FALSE(fs::exists(folder / "disk" / "b.yoriai"));
    fs::remove(folder / "disk" / "ballast");
    CHECK_FALSE(session.execute(card("空きができた")));
    const std::string memory = describe(session.workshop());
    session.close();
    CHECK(describe(Session::open(path).workshop()) == memory);
}
