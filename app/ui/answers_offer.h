#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "commands/answer_commands.h"

namespace yoriai {

// What a table of officials' answers that came back would change. The desktop reads it.
struct AnswersOffer {
    struct Conflict {
        std::string subject;  // 取組3
        std::string here, came;
    };
    std::string source;
    std::optional<ImportAnswers> take;      // nothing: none to take
    std::optional<ImportAnswers> take_all;  // with those in conflict
    std::vector<std::string> answers;       // of `take`, in words
    std::vector<Conflict> conflicts;
    std::size_t unchanged = 0;
    std::size_t empty = 0;
    std::vector<std::string> warnings;
};

}  // namespace yoriai
