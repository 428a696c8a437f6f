#include "frameworks/plan_outline.h"

#include <nlohmann/json.hpp>

namespace yoriai {
namespace {

using nlohmann::json;

OutlineChapter make_chapter(const json& entry) {
    OutlineChapter made{entry.at("id").get<std::string>(), read_wording(entry.at("title")), {}};
    for (const json& section : entry.at("sections"))
        made.sections.push_back({section.at("id").get<std::string>(),
                                 read_wording(section.at("title")),
                                 section.at("optional").get<bool>()});
    return made;
}

}  // namespace

std::vector<OutlineChapter> read_plan_outline(const std::filesystem::path& folder) {
    std::vector<OutlineChapter> chapters;
    read_framework(folder, "plan_outline.json", [&](const json& file) {
        for (const json& entry : file.at("chapters")) chapters.push_back(make_chapter(entry));
    });
    return chapters;
}

}  // namespace yoriai
