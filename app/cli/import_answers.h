#pragma once

#include <optional>
#include <string>

#include "exchange/decode_text.h"

namespace yoriai {

struct ImportAnswersOptions {
    std::string file;
    std::string source;
    std::optional<Encoding> encoding;
    bool replace = false;
    bool dry_run = false;
    bool json = false;
};

// Takes the answers of a departments' table into the session, as one edit. Gives the exit code.
int import_answers(const ImportAnswersOptions&, const std::string& bytes);

}  // namespace yoriai
