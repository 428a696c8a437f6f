#include "exchange/package.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "exchange/fingerprint.h"
#include "exchange/zip_writer.h"
#include "text/failure.h"

using namespace yoriai;
namespace fs = std::filesystem;

namespace {

class PackageFolder {
 public:
    PackageFolder()
        : path_(fs::temp_directory_path() / ("yoriai-package-" + std::to_string(::getpid()))) {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    PackageFolder(const PackageFolder&) = delete;
    PackageFolder& operator=(const PackageFolder&) = delete;
    ~PackageFolder() { fs::remove_all(path_); }
    fs::path operator/(const char* name) const { return path_ / name; }
    const fs::path& path() const { return path_; }

 private:
    fs::path path_;
};

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::vector<ZipPart> sample(const std::optional<fs::path>& keys = {}) {
    return with_manifest({{"plan.md", "# 計画\n"}, {"cards.csv", "番号,内容\n1,坂\n"}},
                         {"みどり丘小学校区", "public", {2026, 11, 22}}, keys);
}

std::string problems(const PackageReport& report) {
    std::string text;
    for (const Sentence& problem : report.problems) text += std::string(problem.message.id) + ";";
    return text;
}

}  // namespace

TEST_CASE("SHA-256 is what the standard says") {
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a signature holds for just these bytes and this key, which is made once") {
    const PackageFolder folder;
    const Signature first = sign("計画", folder.path());
    CHECK(is_signed("計画", first));
    CHECK_FALSE(is_signed("計画 ", first));
    CHECK(sign("計画", folder.path()).signature == first.signature);
    Signature changed = first;
    changed.signature[5] = changed.signature[5] == 'a' ? 'b' : 'a';
    CHECK_FALSE(is_signed("計画", changed));
    changed.signature = "zz";
    CHECK_FALSE(is_signed("計画", changed));
    const auto rights = fs::status(folder / "signing_key").permissions();
    CHECK((rights & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
}

TEST_CASE("a package tells of each file that was changed, taken out or put in") {
    const PackageFolder folder;
    write(folder / "whole.zip", write_zip(sample(folder.path())));
    const PackageReport whole = verify_package(folder / "whole.zip");
    CHECK(whole.whole());
    CHECK(whole.files == 2);
    CHECK(whole.level == "public");
    CHECK(whole.key.size() == 16);
    auto parts = sample();
    parts[0].bytes += "一行";
    parts[1].name = "cards2.csv";
    write(folder / "changed.zip", write_zip(parts));
    const PackageReport changed = verify_package(folder / "changed.zip");
    CHECK(problems(changed) == "package_missing;package_changed;package_extra;");
    CHECK(changed.key.empty());
}

TEST_CASE("a manifest that was written anew does not keep the signature") {
    const PackageFolder folder;
    auto parts = sample(folder.path());
    auto forged =
        with_manifest({{"plan.md", "# 別の計画\n"}}, {"みどり丘", "public", {2026, 1, 1}});
    forged.push_back(parts.back());
    write(folder / "forged.zip", write_zip(forged));
    CHECK(problems(verify_package(folder / "forged.zip")) == "package_bad_signature;");
}

TEST_CASE("what is no package, or has a broken manifest, is told in a sentence") {
    const PackageFolder folder;
    write(folder / "text.zip", "これは zip ではない");
    CHECK_THROWS_AS(verify_package(folder / "text.zip"), Failure);
    CHECK_THROWS_AS(verify_package(folder / "none.zip"), Failure);
    for (const char* manifest :
         {"{", "[]", "{\"yoriai_manifest\":1}", "{\"yoriai_manifest\":99}",
          "{\"yoriai_manifest\":1,\"date\":5,\"level\":\"\",\"files\":[]}"}) {
        write(folder / "broken.zip", write_zip({{manifest_name, manifest}}));
        INFO(manifest);
        CHECK_THROWS_AS(verify_package(folder / "broken.zip"), Failure);
    }
}
