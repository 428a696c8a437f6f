#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace yoriai {

// The closed lists of the model. `names` gives the words that files, JSON and the command line use,
// in the order of the enumerators; they never change once released.

enum class CardKind { trouble, strength, resource, idea };
constexpr auto names(CardKind) { return std::array{"trouble", "strength", "resource", "idea"}; }

// Who speaks on a card.
enum class Voice { resident, group, official };
constexpr auto names(Voice) { return std::array{"resident", "group", "official"}; }

enum class LinkKind { cause, tension, relation };
constexpr auto names(LinkKind) { return std::array{"cause", "tension", "relation"}; }

enum class AgeBand { under_20, from_20, from_40, from_60, from_75, unknown };
constexpr auto names(AgeBand) {
    return std::array{"under_20", "from_20", "from_40", "from_60", "from_75", "unknown"};
}

// dots: each person sticks some dots. hands: each person raises a hand as often as they like.
// agreement: each person agrees, disagrees or passes on each item. weights: one 5, one 4, ...
// one 1. one_per_field: one dot in each field. approval: each person marks all they could live
// with. score: 0 to K on each item. ranking: places. judgment: a grade in words on each item.
// gradients: Kaner's eight gradients of agreement. fist: fist to five. importance_feasibility: two
// marks on each item. run_off: each of the last few against each other.
enum class RoundMethod {
    dots,
    hands,
    agreement,
    weights,
    one_per_field,
    approval,
    score,
    ranking,
    judgment,
    gradients,
    fist,
    importance_feasibility,
    run_off
};
constexpr auto names(RoundMethod) {
    return std::array{"dots",          "hands",     "agreement", "weights",
                      "one_per_field", "approval",  "score",     "ranking",
                      "judgment",      "gradients", "fist",      "importance_feasibility",
                      "run_off"};
}

// What a ballot says of its voter beside the table. It is chosen before the round opens.
enum class BallotAttribute { none, age_band, neighbourhood, voice };
constexpr auto names(BallotAttribute) {
    return std::array{"none", "age_band", "neighbourhood", "voice"};
}

// A round is prepared, takes votes, is closed, and is revealed to the room, in this order.
enum class RoundState { prepared, open, closed, revealed };
constexpr auto names(RoundState) { return std::array{"prepared", "open", "closed", "revealed"}; }

// What a vote says of an item. A dot or a raised hand is `agree`.
enum class Answer { agree, disagree, pass };
constexpr auto names(Answer) { return std::array{"agree", "disagree", "pass"}; }

// Who can act, from near to far.
enum class Layer { household, neighbourhood, district, junior_high, municipality, wide_area };
constexpr auto names(Layer) {
    return std::array{"household",   "neighbourhood", "district",
                      "junior_high", "municipality",  "wide_area"};
}

// 解けない理由: why a trouble is not solved yet.
enum class Obstacle {
    none,
    successors,
    burden,
    bother,
    indifference,
    money,
    inheritance,
    silos,
    boundaries
};
constexpr auto names(Obstacle) {
    return std::array{"none",  "successors",  "burden", "bother",    "indifference",
                      "money", "inheritance", "silos",  "boundaries"};
}

// 自助・近助・共助・公助
enum class HelpRole { self, neighbour, mutual, public_help };
constexpr auto names(HelpRole) { return std::array{"self", "neighbour", "mutual", "public"}; }

// What an actor does on an action: 発見・実行・調整・支援
enum class ActorFunction { find, carry_out, coordinate, support };
constexpr auto names(ActorFunction) { return std::array{"find", "do", "coordinate", "support"}; }

// 短期・中期・長期
enum class Term { short_term, middle_term, long_term };
constexpr auto names(Term) { return std::array{"short", "middle", "long"}; }

// The states a plan goes through (words.md).
enum class PlanState {
    draft,
    public_comment,
    revised,
    for_assembly,
    adopted,
    submitted,
    in_progress,
    under_review
};
constexpr auto names(PlanState) {
    return std::array{"draft",   "public_comment", "revised",     "for_assembly",
                      "adopted", "submitted",      "in_progress", "under_review"};
}

// The steps along the top of the desk.
enum class WorkshopStep { prepare, capture, group, choose, map, vision, act, write, answer };
constexpr auto names(WorkshopStep) {
    return std::array{"prepare", "capture", "group", "choose", "map",
                      "vision",  "act",     "write", "return"};
}

template <class Kind>
constexpr std::string_view name_of(Kind kind) {
    return names(kind)[static_cast<std::size_t>(kind)];
}

template <class Kind>
constexpr std::optional<Kind> kind_named(std::string_view name) {
    constexpr auto all = names(Kind{});
    for (std::size_t i = 0; i < all.size(); ++i)
        if (name == all[i]) return static_cast<Kind>(i);
    return {};
}

}  // namespace yoriai
