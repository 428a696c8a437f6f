#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/workshop.h"
#include "store/row_file.h"
#include "text/message.h"

namespace yoriai {

// Collects the damaged rows while a file is read, and says what is wrong with them afterwards, when
// the workshop can tell their words.
class FoundDamage {
 public:
    Damage note() {
        return [this](const char* table, std::int64_t id, bool content) {
            rows_.push_back({table, id, content});
        };
    }
    std::vector<Sentence> tell(const Workshop&) const;

 private:
    struct Row {
        std::string table;
        std::int64_t id;
        bool content;
    };
    std::vector<Row> rows_;
};

}  // namespace yoriai
