#pragma once

namespace yoriai {

// What a line's end between two characters costs a reader, judged by the script alone, where
// break_opportunities() allows one: least behind a comma, little where hiragana (mostly particles
// and endings) gives way to another script, much inside what may be one word.
float cost_of_break(char32_t last, char32_t next);

// A break that costs this much cuts a word in two.
inline constexpr float cut_word = 12;

}  // namespace yoriai
