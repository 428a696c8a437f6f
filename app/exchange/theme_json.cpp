#include "exchange/theme_json.h"

#include <vector>

#include "base/utf8.h"
#include "text/message.h"
#include "text/theme_messages.h"

namespace yoriai {
namespace {

using Json = nlohmann::ordered_json;

std::string joined(const std::vector<std::string>& values) {
    std::string result;
    for (const std::string& value : values)
        result += (result.empty() ? "" : say(words::between_words)) + value;
    return result;
}

// A card's beginning, as a reason quotes it.
std::string quoted(const std::string& text) {
    constexpr std::size_t most_characters = 30;
    const std::string_view beginning = first_characters(text, most_characters);
    return std::string(beginning) + (beginning.size() < text.size() ? "…" : "");
}

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

Json reason_json(const Reason& reason, std::span<const ThemeCard> cards) {
    Json json = {{"kind", kind_name(reason)}};
    if (!reason.words.empty()) json["words"] = reason.words;
    if (!reason.entry.empty()) json["entry"] = reason.entry;
    if (!reason.field.empty()) json["field"] = reason.field;
    if (reason.near_card) json["card"] = cards[*reason.near_card].id;
    json["sentence"] = say_reason(reason, cards);
    return json;
}

Json ids_of(const std::vector<std::size_t>& indexes, std::span<const ThemeCard> cards) {
    Json ids = Json::array();
    for (const std::size_t index : indexes) ids.push_back(cards[index].id);
    return ids;
}

}  // namespace

std::string say_reason(const Reason& reason, std::span<const ThemeCard> cards) {
    switch (reason.kind) {
        case Reason::Kind::pinned:
            return say(words::reason_pinned);
        case Reason::Kind::shared_words:
            return say(words::reason_shared_words, {joined(reason.words)});
        case Reason::Kind::lexicon_entry:
            return say(words::reason_lexicon_entry,
                       {reason.entry, reason.field, joined(reason.words)});
        case Reason::Kind::tag:
            return say(words::reason_tag, {joined(reason.words)});
        case Reason::Kind::near_card:
            break;
    }
    if (!reason.near_card) return say(words::reason_only_card);
    return say(words::reason_near_card, {quoted(cards[*reason.near_card].text)});
}

nlohmann::ordered_json themes_json(const Proposal& proposal, std::span<const ThemeCard> cards) {
    Json themes = Json::array(), loneliness = Json::object(), reasons = Json::object();
    for (const ProposedTheme& theme : proposal.themes)
        themes.push_back({{"title", theme.title},
                          {"terms", theme.terms},
                          {"cards", ids_of(theme.cards, cards)},
                          {"parent", theme.parent ? Json(*theme.parent) : Json()}});
    for (std::size_t card = 0; card < cards.size(); ++card) {
        loneliness[cards[card].id] = proposal.loneliness[card];
        Json of_card = Json::array();
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
