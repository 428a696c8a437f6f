#include "plan/missing_parts.h"

#include <algorithm>

namespace yoriai {

std::vector<Missing> list_missing_parts(const Workshop& workshop) {
    std::vector<Missing> missing;
    const auto add = [&](MissingPart part, std::size_t count) {
        if (count > 0) missing.push_back({part, count});
    };
    const auto count_actions = [&](auto lacks) {
        return static_cast<std::size_t>(
            std::count_if(workshop.actions().begin(), workshop.actions().end(), lacks));
    };
    const Plan& plan = workshop.plan;
    add(MissingPart::period, !plan.first_fiscal_year || !plan.last_fiscal_year ? 1 : 0);
    add(MissingPart::council, workshop.district.council.empty() ? 1 : 0);
    add(MissingPart::contact, workshop.district.contact.empty() ? 1 : 0);
    add(MissingPart::population, workshop.district.population ? 0 : 1);
    add(MissingPart::title_unconfirmed,
        static_cast<std::size_t>(std::count_if(workshop.themes().begin(), workshop.themes().end(),
                                               [](const Theme& theme) { return theme.draft; })));
    add(MissingPart::issues, workshop.issues().empty() ? 1 : 0);
    add(MissingPart::vision, plan.vision.empty() ? 1 : 0);
    add(MissingPart::actions, workshop.actions().empty() ? 1 : 0);
    add(MissingPart::actors,
        count_actions([](const Action& action) { return action.actors.empty(); }));
    add(MissingPart::first_years,
        count_actions([](const Action& action) { return !action.fiscal_year; }));
    add(MissingPart::indicators, count_actions([](const Action& action) {
            return action.indicator.empty() && action.target.empty();
        }));
    return missing;
}

}  // namespace yoriai
