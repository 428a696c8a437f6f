#include "frameworks/agendas.h"

#include <nlohmann/json.hpp>
#include <numeric>

namespace yoriai {
namespace {

using nlohmann::json;

AgendaTemplateStep make_step(const json& entry) {
    return {read_kind<WorkshopStep>(entry.at("step").get<std::string>()),
            read_wording(entry.at("title")), entry.at("minutes").get<int>(),
            read_wording(entry.at("purpose")), read_wording(entry.at("script"))};
}

AgendaTemplate make_agenda(const json& entry) {
    AgendaTemplate made{
        entry.at("id").get<std::string>(),     read_wording(entry.at("name")),
        entry.at("series").get<std::string>(), entry.at("source").get<std::string>(),
        read_wording(entry.at("question")),    {}};
    for (const json& step : entry.at("steps")) made.steps.push_back(make_step(step));
    return made;
}

}  // namespace

int AgendaTemplate::minutes() const {
    return std::accumulate(steps.begin(), steps.end(), 0,
                           [](int sum, const auto& step) { return sum + step.minutes; });
}

std::vector<AgendaTemplate> read_agendas(const std::filesystem::path& folder) {
    std::vector<AgendaTemplate> agendas;
    read_framework(folder, "agendas.json", [&](const json& file) {
        for (const json& entry : file.at("agendas")) agendas.push_back(make_agenda(entry));
    });
    return agendas;
}

}  // namespace yoriai
