#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

struct zip;

namespace yoriai {

// Reads files out of a zip from outside, by their exact names; nothing is ever written by a name
// from it.
class ZipReader {
 public:
    static constexpr std::size_t most_parts = 1000;
    static constexpr std::size_t most_part_bytes = 32U << 20U;
    static constexpr std::size_t most_bytes = 128U << 20U;  // unpacked, all in all

    // Over bytes that must outlive it. `is_zip()` says whether they are a zip that can be read.
    explicit ZipReader(std::string_view bytes);
    bool is_zip() const { return zip_ != nullptr; }

    // Of all files in it, to be shown and compared only.
    std::set<std::string> names() const;

    // Nothing when there is no such file. Throws Failure for one that is damaged or has a password,
    // and beyond the limits, which count what really comes out and not what the zip says.
    std::optional<std::string> read(const std::string& name);

 private:
    struct Close {
        void operator()(zip* opened) const;
    };
    std::unique_ptr<zip, Close> zip_;
    std::size_t unpacked_ = 0;
};

}  // namespace yoriai
