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

const Message& message_of(Layer layer) {
    return pick(std::array{&w::plan_layer_household, &w::plan_layer_neighbourhood,
                           &w::plan_layer_district, &w::plan_layer_junior_high,
                           &w::plan_layer_municipality, &w::plan_layer_wide_area},
                layer);
}

const Message& message_of(Obstacle obstacle) {
    return pick(std::array{&w::plan_nothing, &w::plan_obstacle_successors, &w::plan_obstacle_burden,
                           &w::plan_obstacle_bother, &w::plan_obstacle_indifference,
                           &w::plan_obstacle_money, &w::plan_obstacle_inheritance,
                           &w::plan_obstacle_silos, &w::plan_obstacle_boundaries},
                obstacle);
}

const Message& message_of(HelpRole role) {
    return pick(std::array{&w::plan_role_self, &w::plan_role_neighbour, &w::plan_role_mutual,
                           &w::plan_role_public},
                role);
}

const Message& meaning_of(HelpRole role) {
    return pick(std::array{&w::plan_role_self_means, &w::plan_role_neighbour_means,
                           &w::plan_role_mutual_means, &w::plan_role_public_means},
                role);
}

const Message& message_of(Term term) {
    return pick(std::array{&w::plan_term_short, &w::plan_term_middle, &w::plan_term_long}, term);
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
