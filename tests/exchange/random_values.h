#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>

#include "model/workshop.h"

namespace yoriai {

// Values that come out the same for the same seed; texts are awkward ones.
class RandomValues {
 protected:
    explicit RandomValues(unsigned seed) : random_(seed) {}

    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }
    bool flip() { return below(2) == 1; }

    std::string text() {
        static constexpr std::array parts = {"坂がきつい", "𠮷",   "\"引用\"", "\\",
                                             "\n",         "髙﨑", "\t",       "😀",
                                             "<b>",        "、",   "e\u0301",  "\x02"};
        std::string made = "言";
        for (int i = below(6); i > 0; --i)
            made += parts[static_cast<std::size_t>(below(static_cast<int>(parts.size())))];
        return made;
    }
    double coordinate() { return std::normal_distribution<double>(0, 2000)(random_); }

    template <class Kind>
    Kind any() {
        return static_cast<Kind>(below(static_cast<int>(names(Kind{}).size())));
    }

    template <class Row>
    auto new_id() {
        return decltype(Row::id){
            std::uniform_int_distribution<std::int64_t>(1, INT64_MAX)(random_)};
    }

    EntryIds entries() {
        EntryIds ids;
        for (int i = below(3); i > 0; --i) ids.push_back("entry_" + std::to_string(i));
        return ids;
    }

    std::mt19937 random_;
};

}  // namespace yoriai
