#include "analysis/theme_cuts.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "analysis/theme_cards.h"

using namespace yoriai;

namespace {

std::size_t count_deepest(const Proposal& proposal) {
    std::set<std::size_t> parents;
    for (const ProposedTheme& theme : proposal.themes)
        if (theme.parent) parents.insert(*theme.parent);
    return proposal.themes.size() - parents.size();
}

// What a slider shows from its left end to its right one.
std::string all_cuts(const ThemeCuts& cuts, const std::vector<ThemeCard>& cards) {
    std::string text;
    for (std::size_t count = 1; count <= cuts.most_count(); count += 25)
        text += theme_cards::as_text(cuts.themes_at(count), cards) + "\n--\n";
    return text;
}

}  // namespace

TEST_CASE("a slider gives at most as many themes as it says, and every card is somewhere once") {
    const auto cards = theme_cards::of_file("cards_ja_dev.tsv");
    const ThemeCuts cuts(cards, {}, Lexicon::installed());
    std::size_t before = 0;
    for (std::size_t count = 1; count <= cuts.most_count() + 3; count += 7) {
        const Proposal proposal = cuts.themes_at(count);
        CHECK(count_deepest(proposal) <= count);
        if (count < 40) CHECK(count_deepest(proposal) >= before);
        before = count_deepest(proposal);
        std::vector<int> seen(cards.size(), 0);
        for (const ProposedTheme& theme : proposal.themes)
            for (const std::size_t card : theme.cards) ++seen[card];
        for (const std::size_t card : proposal.lone) ++seen[card];
        CHECK(std::count(seen.begin(), seen.end(), 1) == static_cast<long>(cards.size()));
    }
}

TEST_CASE("a slider begins where the proposal stands") {
    const auto cards = theme_cards::of_file("cards_ja_dev.tsv");
    const ThemeCuts cuts(cards, {}, Lexicon::installed());
    CHECK(theme_cards::as_text(cuts.themes_at(cuts.usual_count()), cards) ==
          theme_cards::as_text(propose_themes(cards, {}, Lexicon::installed()), cards));
    ThemeOptions options;
    options.groups = 12;
    CHECK(theme_cards::as_text(cuts.exactly(12), cards) ==
          theme_cards::as_text(propose_themes(cards, options, Lexicon::installed()), cards));
}

TEST_CASE("every cut is the same whatever the order of the cards and of the cuts") {
    std::vector<ThemeCard> cards = theme_cards::of_file("cards_ja_dev.tsv");
    const std::string expected = all_cuts(ThemeCuts(cards, {}, Lexicon::installed()), cards);
    std::mt19937 chance(3);
    for (int shuffle = 0; shuffle < 2; ++shuffle) {
        std::shuffle(cards.begin(), cards.end(), chance);
        const ThemeCuts cuts(cards, {}, Lexicon::installed());
        cuts.themes_at(50);
        CHECK(all_cuts(cuts, cards) == expected);
    }
}

TEST_CASE("cards that people placed stay where they are at every height") {
    const auto cards = theme_cards::of_file("cards_ja_dev.tsv");
    ThemeOptions options;
    options.pinned = {{0, 50, 100}, {3, 150}};
    options.apart = {{10, 11}};
    const ThemeCuts cuts(cards, options, Lexicon::installed());
    for (const std::size_t count : {2U, 5U, 20U, 80U, 200U}) {
        const std::vector<int> themes = theme_cards::theme_of(cuts.themes_at(count), cards.size());
        CHECK(themes[0] >= 0);
        CHECK((themes[50] == themes[0] && themes[100] == themes[0]));
        CHECK((themes[3] >= 0 && themes[150] == themes[3] && themes[3] != themes[0]));
        CHECK((themes[10] < 0 || themes[10] != themes[11]));
    }
}

TEST_CASE("a slider over no card or one has nothing to move") {
    const ThemeCuts none({}, {}, Lexicon::installed());
    CHECK(none.most_count() == 0);
    CHECK(none.themes_at(none.usual_count()).themes.empty());
    const ThemeCuts one(theme_cards::of({"坂が急"}), {}, Lexicon::installed());
    CHECK(one.most_count() == 1);
    CHECK(one.themes_at(3).lone.size() + one.themes_at(3).themes.size() == 1);
}

TEST_CASE("cuts of work that was stopped say so") {
    ThemeOptions options;
    options.progress = [](double) { return false; };
    const ThemeCuts cuts(theme_cards::of({"坂が急", "夜道が暗い"}), options, Lexicon::installed());
    CHECK(cuts.themes_at(1).stopped);
    CHECK(cuts.exactly(1).stopped);
}
