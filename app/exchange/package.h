#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "exchange/zip_writer.h"
#include "text/message.h"

namespace yoriai {

// Files that go out together, with manifest.json: a list of their names, sizes and SHA-256, so that
// whoever gets them can tell whether they are as they were sent.
struct PackageAbout {
    std::string district;
    std::string level;
    Date date;
};

inline constexpr const char* manifest_name = "manifest.json";
inline constexpr const char* signature_name = "manifest.sig";

// The parts with the manifest behind them and, with a folder of keys, its Ed25519 signature.
std::vector<ZipPart> with_manifest(std::vector<ZipPart> parts, const PackageAbout& about,
                                   const std::optional<std::filesystem::path>& key_folder = {});

// What a package turned out to be.
struct PackageReport {
    std::vector<Sentence> problems;  // none: it is as it was written out
    std::size_t files = 0;           // that the manifest names
    std::string date;
    std::string level;
    std::string key;  // fingerprint of the key it is signed with; empty: not signed
    bool whole() const { return problems.empty(); }
};

// Checks a package, a zip or a folder. Throws Failure when it has no manifest that can be read.
PackageReport verify_package(const std::filesystem::path&);

}  // namespace yoriai
