#pragma once

#include <string>

#include "text/message.h"

namespace yoriai {

// A word or sentence of a vocabulary, which a municipality may change, in both languages.
struct Wording {
    std::string japanese;
    std::string english;

    const std::string& in(Language language) const {
        return language == Language::japanese ? japanese : english;
    }
};

}  // namespace yoriai
