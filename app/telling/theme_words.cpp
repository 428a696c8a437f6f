#include "telling/theme_words.h"

#include "base/utf8.h"
#include "text/message.h"
#include "text/theme_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t most_quoted = 30;  // characters of a card in a reason

std::string joined_names(const std::vector<std::string>& values) {
    std::string result;
    for (const std::string& value : values)
        result += (result.empty() ? "" : say(words::between_words)) + value;
    return result;
}

}  // namespace

std::string say_reason(const Reason& reason, std::span<const ThemeCard> cards) {
    switch (reason.kind) {
        case Reason::Kind::pinned:
            return say(words::reason_pinned);
        case Reason::Kind::shared_words:
            return say(words::reason_shared_words, {joined_names(reason.words)});
        case Reason::Kind::lexicon_entry:
            return say(words::reason_lexicon_entry,
                       {reason.entry, reason.field, joined_names(reason.words)});
        case Reason::Kind::tag:
            return say(words::reason_tag, {joined_names(reason.words)});
        case Reason::Kind::near_card:
            break;
    }
    if (!reason.near_card) return say(words::reason_only_card);
    return say(words::reason_near_card, {shortened(cards[*reason.near_card].text, most_quoted)});
}

}  // namespace yoriai
