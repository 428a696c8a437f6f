#include "base/id.h"

#include <random>

namespace yoriai {

std::int64_t random_id() {
    static thread_local std::random_device device;
    for (;;) {
        const auto high = static_cast<std::uint64_t>(device());
        const auto value = static_cast<std::int64_t>(((high << 32) | device()) >> 1);
        if (value != 0) return value;
    }
}

}  // namespace yoriai
