#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "frameworks/framework_file.h"
#include "frameworks/wording.h"

namespace yoriai {

struct OutlineSection {
    std::string id;
    Wording title;
    bool optional = false;  // printed only when there is something to print
};

struct OutlineChapter {
    std::string id;
    Wording title;
    std::vector<OutlineSection> sections;
};

// The chapters of a plan, from assets/frameworks/plan_outline.json. Throws Failure when the file is
// missing or damaged.
std::vector<OutlineChapter> read_plan_outline(
    const std::filesystem::path& folder = frameworks_folder());

}  // namespace yoriai
