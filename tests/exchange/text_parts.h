#pragma once

#include <string>

// What tests ask of a written text.

inline bool holds(const std::string& text, const std::string& what) {
    return text.find(what) != std::string::npos;
}

inline int count_of(const std::string& text, const std::string& what) {
    int found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++found;
    return found;
}
