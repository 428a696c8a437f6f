#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/kinds.h"
#include "model/workshop.h"

namespace yoriai {

// What the cells of an import mean, as people fill them in.

// The text of a card: white space at the ends and control characters gone, line ends \n, and the '
// that keeps spreadsheets from taking a text for a formula taken off again.
std::string clean_card_text(std::string_view cell);

// 通学路;見守り or #通学路 #見守り, in any of the usual separators.
std::vector<std::string> read_tags(std::string_view cell);

// Whether a theme's name says that the card stands alone: 一匹狼.
bool is_lone_theme(std::string_view theme);

// Reads the cells that name one of a few things, and remembers those it could not read.
class CardCells {
 public:
    struct Odd {
        std::string first_value;
        std::size_t count = 0;
    };

    explicit CardCells(const Workshop* workshop) : workshop_(workshop) {}

    // The name of a table of the workshop, or 3, ３班, 第3班, C; 0 for an empty cell.
    int read_table_number(std::string_view cell);
    Voice read_voice(std::string_view cell);
    CardKind read_kind(std::string_view cell);
    bool read_yes(const char* target, std::string_view cell);
    // The names of fields, as the workshop writes them where it has them.
    std::vector<std::string> read_fields(std::string_view cell);

    // By the target whose column it is.
    const std::map<std::string, Odd>& odd_values() const { return odd_; }
    // The fields that the workshop does not have, in the order they came.
    const std::vector<std::string>& new_fields() const { return new_fields_; }

 private:
    void remember(const char* target, std::string_view cell);

    const Workshop* workshop_;
    std::map<std::string, Odd> odd_;
    std::map<std::string, std::string> fields_;  // by the normalised name
    std::vector<std::string> new_fields_;
};

}  // namespace yoriai
