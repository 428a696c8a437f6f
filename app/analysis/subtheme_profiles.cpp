#include "analysis/subtheme_profiles.h"

#include <algorithm>
#include <cmath>

namespace yoriai {
namespace {

constexpr float weight_of_kanji = 0.3F;

float weight_of(const Trait& trait) { return trait.is_kanji ? weight_of_kanji : 1; }

void rank(std::vector<RelatedSubtheme>& subthemes, std::size_t most) {
    std::stable_sort(subthemes.begin(), subthemes.end(),
                     [](const auto& a, const auto& b) { return a.share > b.share; });
    if (subthemes.size() > most) subthemes.resize(most);
}

}  // namespace

void SubthemeProfiles::add(std::size_t subtheme, const Traits& traits) {
    if (subtheme >= profiles_.size()) profiles_.resize(subtheme + 1);
    for (const Trait& trait : traits) {
        Numbers& numbers = trait.is_kanji ? kanji_ : words_;
        auto known = numbers.find(trait.text);
        if (known == numbers.end()) {
            const auto next = static_cast<std::uint32_t>(words_.size() + kanji_.size());
            known = numbers.emplace(trait.text, next).first;
        }
        profiles_[subtheme].push_back({known->second, weight_of(trait)});
    }
}

// In the order of the traits, equal ones added up in the order they came.
void SubthemeProfiles::join_equal(Profile& profile) {
    std::stable_sort(profile.begin(), profile.end(),
                     [](const TraitWeight& a, const TraitWeight& b) { return a.trait < b.trait; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < profile.size(); ++i)
        if (kept > 0 && profile[kept - 1].trait == profile[i].trait)
            profile[kept - 1].weight += profile[i].weight;
        else
            profile[kept++] = profile[i];
    profile.resize(kept);
}

// Sums are made in the order of the numbers: it must not depend on the order of the lexicon.
void SubthemeProfiles::number_by_name() {
    std::vector<std::pair<std::string, std::uint32_t*>> names;
    for (auto& [word, number] : words_) names.emplace_back(word, &number);
    for (auto& [kanji, number] : kanji_) names.emplace_back("/" + kanji, &number);
    std::sort(names.begin(), names.end());
    std::vector<std::uint32_t> renumbered(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        renumbered[*names[i].second] = static_cast<std::uint32_t>(i);
        *names[i].second = static_cast<std::uint32_t>(i);
    }
    for (Profile& profile : profiles_)
        for (TraitWeight& entry : profile) entry.trait = renumbered[entry.trait];
}

void SubthemeProfiles::weigh() {
    number_by_name();
    holders_.resize(words_.size() + kanji_.size());
    std::vector<float> counts(holders_.size(), 0), kinds(holders_.size(), 1);
    for (const auto& [kanji, number] : kanji_) kinds[number] = weight_of_kanji;
    for (Profile& profile : profiles_) {
        join_equal(profile);
        for (const TraitWeight& entry : profile) ++counts[entry.trait];
    }
    const auto all = static_cast<float>(profiles_.size());
    for (std::size_t subtheme = 0; subtheme < profiles_.size(); ++subtheme) {
        float length = 0;
        for (auto& [trait, weight] : profiles_[subtheme]) {
            const float rarity = std::log(1 + all / counts[trait]);
            weight = kinds[trait] * (1 + std::log(1 + weight)) * rarity;
            length += weight * weight;
        }
        for (auto& [trait, weight] : profiles_[subtheme]) {
            weight /= std::sqrt(length);
            holders_[trait].push_back({subtheme, weight});
        }
    }
    compare();
    for (std::size_t trait = 0; trait < holders_.size(); ++trait)
        for (Holder& holder : holders_[trait]) holder.weight *= std::log(1 + all / counts[trait]);
}

void SubthemeProfiles::compare() {
    constexpr std::size_t most = 4;
    constexpr float least_likeness = 0.02F;
    for (std::size_t subtheme = 0; subtheme < profiles_.size(); ++subtheme) {
        std::vector<float> sums(profiles_.size(), 0);
        for (const auto& [trait, weight] : profiles_[subtheme])
            for (const Holder& other : holders_[trait])
                sums[other.subtheme] += weight * other.weight;
        std::vector<RelatedSubtheme>& alike = alike_.emplace_back();
        for (std::size_t other = 0; other < sums.size(); ++other)
            if (other != subtheme && sums[other] > least_likeness)
                alike.push_back({other, sums[other]});
        rank(alike, most);
    }
}

std::vector<RelatedSubtheme> SubthemeProfiles::related(const Traits& traits) const {
    constexpr std::size_t most = 8;
    Profile counts;
    for (const Trait& trait : traits) {
        const Numbers& numbers = trait.is_kanji ? kanji_ : words_;
        const auto known = numbers.find(trait.text);
        if (known != numbers.end()) counts.push_back({known->second, weight_of(trait)});
    }
    join_equal(counts);
    std::vector<float> sums(profiles_.size(), 0);
    for (const auto& [trait, count] : counts)
        for (const Holder& holder : holders_[trait]) sums[holder.subtheme] += count * holder.weight;
    std::vector<RelatedSubtheme> related;
    for (std::size_t subtheme = 0; subtheme < sums.size(); ++subtheme)
        if (sums[subtheme] > 0) related.push_back({subtheme, sums[subtheme]});
    rank(related, most);
    related.shrink_to_fit();  // thousands of cards keep theirs
    for (std::size_t i = related.size(); i-- > 0;) related[i].share /= related.front().share;
    return related;
}

}  // namespace yoriai
