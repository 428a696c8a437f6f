#include "plan/plan_words.h"

#include <array>

#include "text/plan_messages.h"

namespace yoriai {
namespace {

template <std::size_t count, class Kind>
const Message& pick(const std::array<const Message*, count>& messages, Kind kind) {
    return *messages.at(static_cast<std::size_t>(kind));
}

}  // namespace

namespace w = words;

const Message& message_of(CardKind kind) {
    return pick(std::array{&w::plan_kind_trouble, &w::plan_kind_strength, &w::plan_kind_resource,
                           &w::plan_kind_idea},
                kind);
}

const Message& message_of(Voice voice) {
    return pick(std::array{&w::plan_voice_resident, &w::plan_voice_group, &w::plan_voice_official},
                voice);
}

const Message& message_of(AgeBand band) {
    return pick(std::array{&w::plan_age_under_20, &w::plan_age_from_20, &w::plan_age_from_40,
                           &w::plan_age_from_60, &w::plan_age_from_75, &w::plan_age_unknown},
                band);
}

const Message& message_of(PlanState state) {
    return pick(
        std::array{&w::plan_state_draft, &w::plan_state_public_comment, &w::plan_state_revised,
                   &w::plan_state_for_assembly, &w::plan_state_adopted, &w::plan_state_submitted,
                   &w::plan_state_in_progress, &w::plan_state_under_review},
        state);
}

const Message& message_of(ExportLevel level) {
    return pick(std::array{&w::plan_level_internal, &w::plan_level_official, &w::plan_level_public},
                level);
}

}  // namespace yoriai
