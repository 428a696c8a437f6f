#pragma once

#include <string>
#include <vector>

namespace yoriai {

// One file inside a zip.
struct ZipPart {
    std::string name;  // with forward slashes, ASCII
    std::string bytes;
};

// A zip file that holds the parts in their order. All of them bear the time stamp of 1980-01-01
// 00:00, so that equal parts give equal bytes on every day and in every time zone. Throws Error.
std::string write_zip(const std::vector<ZipPart>& parts);

}  // namespace yoriai
