#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/facts.h"

namespace yoriai {

// What the plan's sentences speak of, made into links: cards, issues, actions and rounds by their
// numbers (カード3、8), themes and sections by their titles in quotation marks.
class PlanReferences {
 public:
    PlanReferences(const PlanFacts&, Language);

    Runs link(const std::string& text) const;

 private:
    // "課題", "" and issue-, or "第", "回投票" and round-.
    struct Numbered {
        std::string before, behind, anchor;
        std::set<std::string> numbers;
    };
    void add_numbered(const Message& message, const std::string& anchor,
                      std::set<std::string> numbers);
    void add_titles(const PlanFacts&);
    // Puts in what begins at `at`, and says how long it is; 0: nothing does.
    std::size_t take_numbered(const std::string& text, std::size_t at, Runs& runs) const;
    std::size_t take_title(const std::string& text, std::size_t at, Runs& runs) const;

    Language language_;
    std::vector<Numbered> numbered_;
    std::string opening_, closing_;               // quotation marks
    std::map<std::string, std::string> anchors_;  // of titles
};

}  // namespace yoriai
