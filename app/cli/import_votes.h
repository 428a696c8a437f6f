#pragma once

#include <optional>
#include <string>

#include "exchange/decode_text.h"

namespace yoriai {

// What `yoriai import --kind votes|tally` was asked.
struct VoteImport {
    std::string file;
    std::string source;
    std::string kind;      // votes or tally
    std::string round;     // number, id or new
    std::string question;  // of a new round
    std::optional<Encoding> encoding;
    bool dry_run = false;
    bool json = false;
};

// Brings votes or counts into a round. Returns the exit code.
int import_votes(const VoteImport&, const std::string& bytes);

}  // namespace yoriai
