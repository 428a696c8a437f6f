#include "text/message.h"

#include <doctest/doctest.h>

#include <set>

#include "text/refusal_messages.h"

using namespace yoriai;

TEST_CASE("a message is said in the language in use, with its values in their places") {
    set_language(Language::japanese);
    CHECK(say(sentence(words::too_many_dots, "3")) == "シールが多すぎます。1人3枚までです。");
    set_language(Language::english);
    CHECK(say(sentence(words::too_many_dots, "3")) == "Too many dots: 3 a person at most.");
    set_language(Language::japanese);
}

TEST_CASE("every message has a name of its own") {
    std::set<std::string> names;
    for (const Message& message : all_messages()) {
        INFO(message.id);
        CHECK(names.insert(message.id).second);
    }
    CHECK(names.size() > 100);
}
