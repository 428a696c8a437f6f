#pragma once

#include <string>

namespace yoriai {

// The bytes of one part of a zip file; throws Error when the file is no zip or has no such part.
std::string unzip(const std::string& file, const std::string& part);

}  // namespace yoriai
