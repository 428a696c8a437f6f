#pragma once

#include <functional>
#include <string>
#include <vector>

#include "plan/composer.h"
#include "plan/plan_names.h"
#include "plan/public_workshop.h"

namespace yoriai {

// One of two versions of a plan that are compared, with what words it is told in.
struct PlanVersion {
    PlanVersion(const Workshop& workshop, const PlanOptions& options)
        : shown(workshop, options.level, options.language),
          composer(shown.get(), options),
          names(composer) {}

    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return composer.say(message, values);
    }
    const Workshop& workshop() const { return shown.get(); }

    const WorkshopAtLevel shown;
    const PlanComposer composer;
    const PlanNames names;
};

// What of a row is compared, and how it is called.
template <class Row>
struct ComparedPart {
    const Message& words;
    std::function<std::string(const PlanVersion&, const Row&)> told;
};

// The first is the title.
std::vector<ComparedPart<Issue>> parts_of_issue();
std::vector<ComparedPart<Action>> parts_of_action();

}  // namespace yoriai
