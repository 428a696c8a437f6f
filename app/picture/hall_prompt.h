#pragma once

#include <string>
#include <vector>

namespace yoriai {

// A card that helps people to think, put before the room: it comes from the program's texts, never
// from the residents.
struct HallPrompt {
    std::string deck;   // 三つの「つなぐ」
    std::string title;  // 時間をつなぐ
    std::string text;
    std::vector<std::string> examples;
    std::string source;
};

}  // namespace yoriai
