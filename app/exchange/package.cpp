#include "exchange/package.h"

#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "exchange/fingerprint.h"
#include "exchange/read_json.h"
#include "exchange/zip_reader.h"
#include "text/failure.h"
#include "text/package_messages.h"

namespace yoriai {
namespace {

namespace fs = std::filesystem;
using OrderedJson = nlohmann::ordered_json;

constexpr int manifest_form = 1;
constexpr std::size_t most_package_bytes = 256U << 20U;
constexpr std::size_t most_manifest_bytes = 1U << 20U;
constexpr std::size_t fingerprint_digits = 16;

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The files of a package by their names, wherever it is.
class PackageContents {
 public:
    explicit PackageContents(const fs::path& path) {
        if (fs::is_directory(path)) {
            folder_ = path;
            for (const auto& entry : fs::directory_iterator(path))
                if (entry.is_regular_file()) names_.insert(entry.path().filename().string());
            return;
        }
        std::error_code error;
        if (fs::file_size(path, error) <= most_package_bytes && !error) bytes_ = read_file(path);
        zip_.emplace(bytes_);
        if (zip_->is_zip()) names_ = zip_->names();
    }

    const std::set<std::string>& names() const { return names_; }
    std::optional<std::string> read(const std::string& name) {
        if (!names_.contains(name)) return {};
        if (!folder_.empty()) return read_file(folder_ / name);
        return zip_->read(name);
    }

 private:
    fs::path folder_;
    std::string bytes_;
    std::optional<ZipReader> zip_;
    std::set<std::string> names_;
};

struct Manifest {
    std::string date;
    std::string level;
    std::map<std::string, std::string> files;  // SHA-256 by name
};

Manifest read_manifest(const std::string& text) {
    try {
        const nlohmann::json read = read_json(text, most_manifest_bytes);
        Manifest manifest;
        if (read.at("yoriai_manifest").get<int>() > manifest_form)
            throw Failure(sentence(words::package_bad_manifest));
        manifest.date = read.at("date").get<std::string>();
        manifest.level = read.at("level").get<std::string>();
        for (const auto& file : read.at("files"))
            manifest.files[file.at("name").get<std::string>()] =
                file.at("sha256").get<std::string>();
        return manifest;
    } catch (const nlohmann::json::exception&) {
        throw Failure(sentence(words::package_bad_manifest));
    }
}

void check_signature(PackageContents& contents, const std::string& manifest,
                     PackageReport& report) {
    const auto text = contents.read(signature_name);
    if (!text) return;
    Signature signature;
    try {
        const nlohmann::json read = read_json(*text, most_manifest_bytes);
        signature = {read.at("public_key").get<std::string>(),
                     read.at("signature").get<std::string>()};
    } catch (const nlohmann::json::exception&) {
        report.problems.push_back(sentence(words::package_bad_signature));
        return;
    }
    if (is_signed(manifest, signature))
        report.key = signature.public_key.substr(0, fingerprint_digits);
    else
        report.problems.push_back(sentence(words::package_bad_signature));
}

}  // namespace

std::vector<ZipPart> with_manifest(std::vector<ZipPart> parts, const PackageAbout& about,
                                   const std::optional<fs::path>& key_folder) {
    OrderedJson files = OrderedJson::array();
    for (const ZipPart& part : parts)
        files.push_back(
            {{"name", part.name}, {"bytes", part.bytes.size()}, {"sha256", sha256(part.bytes)}});
    const OrderedJson manifest = {{"yoriai_manifest", manifest_form},
                                  {"district", about.district},
                                  {"level", about.level},
                                  {"date", to_iso(about.date)},
                                  {"files", files}};
    const std::string text =
        manifest.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
    parts.push_back({manifest_name, text});
    if (key_folder) {
        const Signature signature = sign(text, *key_folder);
        const OrderedJson signed_with = {{"algorithm", "Ed25519"},
                                         {"public_key", signature.public_key},
                                         {"signature", signature.signature}};
        parts.push_back({signature_name, signed_with.dump(1) + "\n"});
    }
    return parts;
}

PackageReport verify_package(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error))
        throw Failure(sentence(words::package_no_manifest, path.filename().string()));
    PackageContents contents(path);
    const auto text = contents.read(manifest_name);
    if (!text) throw Failure(sentence(words::package_no_manifest, path.filename().string()));
    const Manifest manifest = read_manifest(*text);
    PackageReport report;
    report.files = manifest.files.size();
    report.date = manifest.date;
    report.level = manifest.level;
    for (const auto& [name, hash] : manifest.files) {
        const auto bytes = contents.read(name);
        if (!bytes)
            report.problems.push_back(sentence(words::package_missing, name));
        else if (sha256(*bytes) != hash)
            report.problems.push_back(sentence(words::package_changed, name));
    }
    for (const std::string& name : contents.names())
        if (!manifest.files.contains(name) && name != manifest_name && name != signature_name)
            report.problems.push_back(sentence(words::package_extra, name));
    check_signature(contents, *text, report);
    return report;
}

}  // namespace yoriai
