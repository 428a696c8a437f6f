#pragma once

#include <array>
#include <string>

#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// What a session calls the members of those closed lists of the model that are vocabularies
// (frameworks/vocabulary.h), read once for a language: each member is the item of its name.
class KindWords {
 public:
    KindWords() = default;  // no words
    // Throws Failure when a vocabulary's file is missing or damaged.
    KindWords(const Workshop&, Language);

    const std::string& of(Layer layer) const { return at(layers_, layer); }
    const std::string& of(Obstacle obstacle) const { return at(obstacles_, obstacle); }  // or none
    const std::string& of(HelpRole role) const { return at(roles_, role); }
    const std::string& of(Term term) const { return at(terms_, term); }
    const std::string& meaning_of(HelpRole role) const { return at(role_meanings_, role); }

 private:
    template <class Kind>
    using Words = std::array<std::string, names(Kind{}).size()>;

    template <class Kind>
    static const std::string& at(const Words<Kind>& words, Kind kind) {
        return words[static_cast<std::size_t>(kind)];
    }

    Words<Layer> layers_;
    Words<Obstacle> obstacles_;
    Words<HelpRole> roles_, role_meanings_;
    Words<Term> terms_;
};

}  // namespace yoriai
