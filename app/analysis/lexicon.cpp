#include "analysis/lexicon.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "base/utf8.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

bool is_hiragana_text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (!is_hiragana(next_character(text, at))) return false;
    return true;
}

}  // namespace

Lexicon::Lexicon(LexiconSource source) : source_(std::move(source)) {
    representatives_.reserve(source_.synonyms.size());
    classes_.reserve(source_.classes.size());
    for (auto& [word, other] : source_.synonyms) representatives_.insert_or_assign(word, other);
    for (const auto& [word, list] : source_.classes) add_classes(word, list);
    source_.synonyms.clear();
    source_.classes.clear();
    std::vector<TraitCounts> profiles(source_.subthemes.size());
    for (std::size_t i = 0; i < profiles.size(); ++i) add_subtheme(i, profiles[i]);
    weigh_profiles(std::move(profiles));
}

void Lexicon::add_classes(const std::string& word, const std::string& list) {
    std::uint64_t& bits = classes_[word];
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t comma = std::min(list.find(',', at), list.size());
        const std::string name = list.substr(at, comma - at);
        at = comma + 1;
        const auto known = std::find(class_names_.begin(), class_names_.end(), name);
        if (known == class_names_.end() && class_names_.size() == 64)
            throw Error("more than 64 semantic classes");
        bits |= std::uint64_t{1} << (known - class_names_.begin());
        if (known == class_names_.end()) class_names_.push_back(name);
    }
}

void Lexicon::add_subtheme(std::size_t number, TraitCounts& profile) {
    for (const std::string& text : source_.subthemes[number].words) {
        std::string normal = normalise(text);
        if (normal.empty()) continue;
        const std::vector<Token> tokens = read_tokens(normal);
        count_traits(tokens, profile);
        const auto [entry, added] = word_by_text_.emplace(normal, words_.size());
        if (added) {
            words_.push_back({text, std::move(normal), {}, {}});
            index_word(entry->second, tokens);
        }
        std::vector<std::size_t>& lists = words_[entry->second].subthemes;
        if (lists.empty() || lists.back() != number) lists.push_back(number);
    }
}

void Lexicon::index_word(std::size_t number, const std::vector<Token>& tokens) {
    Word& word = words_[number];
    for (const Token& token : tokens) word.bases.push_back(representative(token.base));
    if (!word.bases.empty()) by_first_base_[word.bases.front()].push_back(number);
    if (count_characters(word.normal) >= 2 && !is_hiragana_text(word.normal))
        by_first_characters_[std::string(first_characters(word.normal, 2))].push_back(number);
}

// The words of a text and, with less weight, its kanji: 通院 is like 病院
// before it is in any list.
void Lexicon::count_traits(const std::vector<Token>& tokens, TraitCounts& counts) const {
    constexpr float weight_of_kanji = 0.3F;
    for (const Token& token : tokens) {
        const bool content = is_content_word(token);
        if (!content && token.kind != WordKind::light_noun) continue;
        if (content) counts[representative(token.base)] += 1;
        for (std::size_t at = 0; at < token.surface.size();) {
            const std::size_t begin = at;
            if (is_kanji(next_character(token.surface, at)))
                counts["/" + token.surface.substr(begin, at - begin)] += weight_of_kanji;
        }
    }
}

// TF-IDF of the sub-themes as if each were a text of all its words.
void Lexicon::weigh_profiles(std::vector<TraitCounts> profiles) {
    TraitCounts holders;
    for (const TraitCounts& profile : profiles)
        for (const auto& [trait, count] : profile) ++holders[trait];
    const auto all = static_cast<float>(profiles.size());
    for (std::size_t subtheme = 0; subtheme < profiles.size(); ++subtheme) {
        float length = 0;
        for (auto& [trait, weight] : profiles[subtheme]) {
            const float rarity = std::log(1 + all / holders[trait]);
            weight = (trait[0] == '/' ? 0.3F : 1) * (1 + std::log(1 + weight)) * rarity;
            length += weight * weight;
        }
        for (auto& [trait, weight] : profiles[subtheme]) {
            weight /= std::sqrt(length);
            profiles_[trait].push_back({subtheme, weight * std::log(1 + all / holders[trait])});
        }
    }
    compare_profiles(profiles);
}

void Lexicon::compare_profiles(const std::vector<TraitCounts>& unit_profiles) {
    constexpr std::size_t most = 4;
    constexpr float least_likeness = 0.02F;
    std::map<std::string, std::vector<Trait>> holders;
    for (std::size_t subtheme = 0; subtheme < unit_profiles.size(); ++subtheme)
        for (const auto& [trait, weight] : unit_profiles[subtheme])
            holders[trait].push_back({subtheme, weight});
    for (std::size_t subtheme = 0; subtheme < unit_profiles.size(); ++subtheme) {
        std::vector<float> sums(unit_profiles.size(), 0);
        for (const auto& [trait, weight] : unit_profiles[subtheme])
            for (const Trait& other : holders[trait]) sums[other.subtheme] += weight * other.weight;
        std::vector<RelatedSubtheme>& alike = alike_.emplace_back();
        for (std::size_t other = 0; other < sums.size(); ++other)
            if (other != subtheme && sums[other] > least_likeness)
                alike.push_back({other, sums[other]});
        std::stable_sort(alike.begin(), alike.end(),
                         [](const auto& a, const auto& b) { return a.share > b.share; });
        if (alike.size() > most) alike.resize(most);
    }
}

std::vector<RelatedSubtheme> Lexicon::related_subthemes(const std::vector<Token>& tokens) const {
    constexpr std::size_t most = 8;
    TraitCounts counts;
    count_traits(tokens, counts);
    std::map<std::size_t, float> sums;
    for (const auto& [trait, count] : counts) {
        const auto found = profiles_.find(trait);
        if (found == profiles_.end()) continue;
        for (const Trait& entry : found->second) sums[entry.subtheme] += count * entry.weight;
    }
    std::vector<RelatedSubtheme> related;
    for (const auto& [subtheme, sum] : sums) related.push_back({subtheme, sum});
    std::stable_sort(related.begin(), related.end(),
                     [](const auto& a, const auto& b) { return a.share > b.share; });
    if (related.size() > most) related.resize(most);
    const float top = related.empty() ? 1 : related.front().share;
    for (RelatedSubtheme& entry : related) entry.share /= top;
    return related;
}

const std::string& Lexicon::representative(const std::string& base) const {
    const auto found = representatives_.find(base);
    return found == representatives_.end() ? base : found->second;
}

std::vector<std::string> Lexicon::classes_of(const std::string& base) const {
    std::vector<std::string> names;
    const auto found = classes_.find(base);
    if (found == classes_.end()) return names;
    for (std::size_t bit = 0; bit < class_names_.size(); ++bit)
        if ((found->second >> bit & 1) != 0) names.push_back(class_names_[bit]);
    return names;
}

}  // namespace yoriai
