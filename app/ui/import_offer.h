#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "commands/card_commands.h"

namespace yoriai {

// A card that waits for the user's word.
struct OfferedCard {
    NewCard card;
    int line = 0;            // of the file or sheet, from 1
    bool duplicate = false;  // its words stand on another card already
    bool too_long = false;
};

// What a file or the clipboard would bring. The desktop reads it; a ChangeImport asks it to read
// again in another way.
struct ImportOffer {
    std::string source;                      // name of the file; empty for the clipboard
    std::vector<std::string> columns;        // as the file names them; empty for plain lines
    std::map<std::string, std::string> map;  // text, table, field, … by the column they come from
    std::vector<OfferedCard> cards;
    std::size_t left_out = 0;  // rows without text
    std::vector<std::string> new_fields;
    std::vector<std::string> warnings;  // what was guessed or left out while reading
};

}  // namespace yoriai
