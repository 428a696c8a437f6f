#include "exchange/theme_json.h"

#include <vector>

#include "telling/theme_words.h"

namespace yoriai {
namespace {

using OrderedJson = nlohmann::ordered_json;

const char* kind_name(const Reason& reason) {
    switch (reason.kind) {
        case Reason::Kind::pinned:
            return "pinned";
        case Reason::Kind::shared_words:
            return "shared_words";
        case Reason::Kind::lexicon_entry:
            return "lexicon_entry";
        case Reason::Kind::tag:
            return "tag";
        case Reason::Kind::near_card:
            break;
    }
    return reason.near_card ? "near_card" : "only_card";
}

OrderedJson reason_json(const Reason& reason, std::span<const ThemeCard> cards) {
    OrderedJson json = {{"kind", kind_name(reason)}};
    if (!reason.words.empty()) json["words"] = reason.words;
    if (!reason.entry.empty()) json["entry"] = reason.entry;
    if (!reason.field.empty()) json["field"] = reason.field;
    if (reason.near_card) json["card"] = cards[*reason.near_card].id;
    json["sentence"] = say_reason(reason, cards);
    return json;
}

OrderedJson ids_of(const std::vector<std::size_t>& indexes, std::span<const ThemeCard> cards) {
    OrderedJson ids = OrderedJson::array();
    for (const std::size_t index : indexes) ids.push_back(cards[index].id);
    return ids;
}

}  // namespace

nlohmann::ordered_json themes_json(const Proposal& proposal, std::span<const ThemeCard> cards) {
    OrderedJson themes = OrderedJson::array(), loneliness = OrderedJson::object(),
                reasons = OrderedJson::object();
    for (const ProposedTheme& theme : proposal.themes)
        themes.push_back({{"title", theme.title},
                          {"terms", theme.terms},
                          {"cards", ids_of(theme.cards, cards)},
                          {"parent", theme.parent ? OrderedJson(*theme.parent) : OrderedJson()}});
    for (std::size_t card = 0; card < cards.size(); ++card) {
        loneliness[cards[card].id] = proposal.loneliness[card];
        OrderedJson of_card = OrderedJson::array();
        for (const Reason& reason : proposal.reasons[card])
            of_card.push_back(reason_json(reason, cards));
        reasons[cards[card].id] = std::move(of_card);
    }
    return {{"themes", std::move(themes)},
            {"lone", ids_of(proposal.lone, cards)},
            {"loneliness", std::move(loneliness)},
            {"reasons", std::move(reasons)},
            {"dictionary_missing", proposal.dictionary_missing}};
}

}  // namespace yoriai
