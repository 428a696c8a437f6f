#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace yoriai {

// Names one row of the workshop: a random 63-bit number, unique across files, so that the files of
// several laptops can be merged. Zero names nothing. `Tag` keeps ids of different things apart.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

// A new random id, from the operating system's generator.
std::int64_t random_id();

template <class AnId>
AnId new_id() {
    return AnId{random_id()};
}

}  // namespace yoriai

template <class Tag>
struct std::hash<yoriai::Id<Tag>> {
    std::size_t operator()(const yoriai::Id<Tag>& id) const noexcept {
        return std::hash<std::int64_t>()(id.value);
    }
};
