#include "telling/theme_words.h"

#include "base/utf8.h"
#include "text/message.h"
#include "text/theme_messages.h"

namespace yoriai {
namespace {

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

}  // namespace yoriai
