#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/text_hash.h"

namespace yoriai {

// A sub-theme whose words are like those of a text, whether or not one of them
// stands there.
struct RelatedSubtheme {
    std::size_t subtheme = 0;
    float share = 0;  // 1 for the most related
};

// A word of a text or, with less weight, one of its kanji: 通院 is like 病院
// before it is in any list.
struct Trait {
    std::string_view text;
    bool is_kanji = false;
};
using Traits = std::vector<Trait>;

// What the words of each sub-theme have in common: TF-IDF of the sub-themes as if each were a text
// of all its words.
class SubthemeProfiles {
 public:
    // First the traits of each sub-theme, 0 .. n-1 in this order, then weigh().
    void add(std::size_t subtheme, const Traits&);
    void weigh();

    // The few sub-themes most like this one, and how like: 1 would be the same words.
    const std::vector<RelatedSubtheme>& alike(std::size_t subtheme) const {
        return alike_[subtheme];
    }

    // The sub-themes that share most with these traits, the most related first.
    std::vector<RelatedSubtheme> related(const Traits&) const;

 private:
    struct TraitWeight {
        std::uint32_t trait;
        float weight;
    };
    using Profile = std::vector<TraitWeight>;
    struct Holder {  // a sub-theme that has a trait
        std::size_t subtheme;
        float weight;
    };
    using Numbers = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

    static void join_equal(Profile&);
    void number_by_name();
    void compare();

    Numbers words_, kanji_;
    std::vector<Profile> profiles_;                    // by sub-theme; of length 1 after weigh()
    std::vector<std::vector<Holder>> holders_;         // by trait
    std::vector<std::vector<RelatedSubtheme>> alike_;  // by sub-theme
};

}  // namespace yoriai
