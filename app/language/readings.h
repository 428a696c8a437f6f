#pragma once

#include <string>
#include <string_view>

namespace yoriai {

// How a text is read, in hiragana, for sorting (あいうえお順) and for completing from the first
// kana. What the dictionary cannot read stays as it is, normalised.
std::string reading_of(std::string_view text);

}  // namespace yoriai
