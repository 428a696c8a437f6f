#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace yoriai {

// Lets tables of strings be asked with a view of one.
struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>()(text);
    }
};

}  // namespace yoriai
