#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

enum class Language { japanese, english };

// One sentence or word the program shows, in both languages. {} stands for a value.
// Messages are defined in the *_messages.def files beside this one and nowhere else; two messages
// are the same when their ids are.
struct Message {
    const char* id;  // its name, the same in every language and every version
    const char* japanese;
    const char* english;

    bool operator==(const Message& other) const { return std::string_view(id) == other.id; }
};

// Checks while compiling that both languages have the message and take the same number of values.
consteval Message make_message(const char* id, const char* japanese, const char* english) {
    const auto count = [](std::string_view text) {
        int found = 0;
        for (std::size_t at = 0; at + 1 < text.size(); ++at)
            found += text[at] == '{' && text[at + 1] == '}';
        return found;
    };
    if (*japanese == 0 || *english == 0) throw "a message lacks one of its languages";
    if (count(japanese) != count(english))
        throw "a message takes more values in one language than in the other";
    return {id, japanese, english};
}

// A message with its values: what a refusal, a notice or a failure says.
struct Sentence {
    Message message;
    std::vector<std::string> values;
};

template <class... Values>
Sentence sentence(const Message& message, Values&&... values) {
    return {message, {std::string(std::forward<Values>(values))...}};
}

// The language of the screen, one for the whole program. It may be changed at any time.
Language language();
void set_language(Language);

// In the language in use, {} replaced by the values in their order.
const char* say(const Message&);
std::string say(const Message&, const std::vector<std::string>& values);
std::string say(const Sentence&);

// In a given language, for documents that are not in the screen's.
std::string say_in(Language, const Message&, const std::vector<std::string>& values = {});

// All messages there are, for the tests that check glyphs and words.
const std::vector<Message>& all_messages();

}  // namespace yoriai
