#include "frameworks/kind_words.h"

#include "frameworks/vocabulary.h"

namespace yoriai {
namespace {

// The words of each of the names that is an item; Obstacle::none is none.
template <std::size_t count>
void take_words(const Vocabulary& vocabulary, const std::array<const char*, count>& ids,
                Wording VocabularyItem::*part, Language language,
                std::array<std::string, count>& words) {
    for (std::size_t i = 0; i < count; ++i)
        if (const VocabularyItem* item = vocabulary.find(ids[i]))
            words[i] = (item->*part).in(language);
}

}  // namespace

KindWords::KindWords(const Workshop& workshop, Language language) {
    const auto name = [&](const char* vocabulary, const auto& ids, auto& words) {
        take_words(vocabulary_of(workshop, vocabulary), ids, &VocabularyItem::name, language,
                   words);
    };
    name("layers", names(Layer{}), layers_);
    name("obstacles", names(Obstacle{}), obstacles_);
    name("terms", names(Term{}), terms_);
    const Vocabulary roles = vocabulary_of(workshop, "help_roles");
    take_words(roles, names(HelpRole{}), &VocabularyItem::name, language, roles_);
    take_words(roles, names(HelpRole{}), &VocabularyItem::meaning, language, role_meanings_);
}

}  // namespace yoriai
