#include "text/message.h"

namespace yoriai {
namespace {

Language current = Language::japanese;

std::string fill(std::string_view text, const std::vector<std::string>& values) {
    std::string filled;
    auto value = values.begin();
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at).starts_with("{}") && value != values.end()) {
            filled += *value++;
            at += 2;
        } else {
            filled += text[at++];
        }
    }
    return filled;
}

}  // namespace

Language language() { return current; }
void set_language(Language chosen) { current = chosen; }

const char* say(const Message& message) {
    return current == Language::japanese ? message.japanese : message.english;
}

std::string say(const Message& message, const std::vector<std::string>& values) {
    return fill(say(message), values);
}

std::string say(const Sentence& sentence) { return say(sentence.message, sentence.values); }

std::string say_in(Language language, const Message& message,
                   const std::vector<std::string>& values) {
    return fill(language == Language::japanese ? message.japanese : message.english, values);
}

const std::vector<Message>& all_messages() {
    static const std::vector<Message> all = {
#define YORIAI_MESSAGE(id, japanese, english) make_message(#id, japanese, english),
#include "text/action_messages.def"
#include "text/answer_messages.def"
#include "text/ballot_messages.def"
#include "text/board_messages.def"
#include "text/capture_messages.def"
#include "text/card_part_messages.def"
#include "text/changes_messages.def"
#include "text/choose_messages.def"
#include "text/cli_messages.def"
#include "text/command_messages.def"
#include "text/companion_messages.def"
#include "text/consensus_messages.def"
#include "text/desk_messages.def"
#include "text/desktop_messages.def"
#include "text/device_messages.def"
#include "text/exchange_messages.def"
#include "text/group_messages.def"
#include "text/hall_messages.def"
#include "text/map_messages.def"
#include "text/package_messages.def"
#include "text/personal_messages.def"
#include "text/photo_messages.def"
#include "text/plan_messages.def"
#include "text/population_messages.def"
#include "text/poster_messages.def"
#include "text/prepare_messages.def"
#include "text/record_desk_messages.def"
#include "text/record_messages.def"
#include "text/record_plan_messages.def"
#include "text/reflection_messages.def"
#include "text/refusal_messages.def"
#include "text/register_messages.def"
#include "text/return_messages.def"
#include "text/round_messages.def"
#include "text/store_messages.def"
#include "text/style_messages.def"
#include "text/theme_messages.def"
#include "text/tour_messages.def"
#include "text/vote_messages.def"
#include "text/word_messages.def"
#include "text/write_messages.def"
#undef YORIAI_MESSAGE
    };
    return all;
}

}  // namespace yoriai
