#include <cstddef>
#include <cstdint>

#include "exchange/fuzz_targets.h"

// What libFuzzer calls; YORIAI_FUZZ_TARGET is one of the functions in exchange/fuzz_targets.h.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    yoriai::YORIAI_FUZZ_TARGET({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
