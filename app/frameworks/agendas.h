#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "frameworks/framework_file.h"
#include "frameworks/wording.h"
#include "model/kinds.h"

namespace yoriai {

// One step of an agenda template.
struct AgendaTemplateStep {
    WorkshopStep step = WorkshopStep::capture;
    Wording title;
    int minutes = 0;
    Wording purpose;
    Wording script;  // what the facilitator says
};

// The agenda of one meeting, to begin from.
struct AgendaTemplate {
    std::string id;
    Wording name;
    std::string series;  // the same for the meetings of one series: 寄りあいワークショップ 第1回…
    std::string source;  // where the agenda comes from, Japanese
    Wording question;    // what the residents are asked to write about
    std::vector<AgendaTemplateStep> steps;

    int minutes() const;
};

// Those of assets/frameworks/agendas.json; the first is the one a new session has. Throws Failure
// when the file is missing or damaged.
std::vector<AgendaTemplate> read_agendas(const std::filesystem::path& folder = frameworks_folder());

}  // namespace yoriai
