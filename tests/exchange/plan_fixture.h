#pragma once

#include <filesystem>

#include "plan/document.h"

namespace yoriai {

// A small plan with every kind of block, long rows and nasty text, for the tests of the writers.
Document plan_fixture();

// A file in the build tree's folder of things to look at and to validate; the folder is made.
std::filesystem::path test_output(const char* name);

}  // namespace yoriai
