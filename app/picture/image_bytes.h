#pragma once

#include <cstddef>
#include <string>

namespace yoriai {

// What stb's writers call with each part of a picture; `target` is the std::string that takes it.
inline void append_bytes(void* target, void* data, int size) {
    static_cast<std::string*>(target)->append(static_cast<const char*>(data),
                                              static_cast<std::size_t>(size));
}

}  // namespace yoriai
