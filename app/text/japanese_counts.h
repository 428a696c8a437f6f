#pragma once

#include <string>

#include "text/message.h"

namespace yoriai {

// A number of things with the counter that Japanese puts behind it: 7つ, but 10 and more, for which
// there is none, stand alone: 「7つのテーマ」, 「10のテーマ」. In English the number alone.
inline std::string count_of_things(int number, Language language = Language::japanese) {
    const bool counter = language == Language::japanese && number >= 1 && number <= 9;
    return std::to_string(number) + (counter ? "つ" : "");
}

}  // namespace yoriai
