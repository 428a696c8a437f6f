#pragma once

#include <imgui.h>

#include <cstdint>

namespace yoriai {

// The same number for the same picture: everything that GlRenderer::render would draw but the
// contents of its textures. Two pictures that differ have the same once in 10^19 times.
std::uint64_t fingerprint_of(const ImDrawData&, ImU32 background);

}  // namespace yoriai
