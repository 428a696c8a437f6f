#include "analysis/themes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "analysis/theme_cards.h"
#include "language/tokens.h"

using namespace yoriai;

namespace {

Proposal propose(const std::vector<ThemeCard>& cards, ThemeOptions options = {}) {
    options.title_of_words = "「{}」という声がある";
    return propose_themes(cards, options, Lexicon::installed());
}

// Every card is in exactly one theme or alone, and every placed one has a reason.
void check_sound(const std::vector<ThemeCard>& cards, const Proposal& proposal) {
    std::vector<int> seen(cards.size(), 0);
    for (const ProposedTheme& theme : proposal.themes) {
        CHECK(theme.title != "");
        for (const std::size_t card : theme.cards) {
            ++seen[card];
            CHECK_FALSE(proposal.reasons[card].empty());
        }
        if (theme.parent) CHECK_FALSE(proposal.themes[*theme.parent].parent.has_value());
    }
    for (const std::size_t card : proposal.lone) ++seen[card];
    CHECK(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
    REQUIRE(proposal.loneliness.size() == cards.size());
    for (const double value : proposal.loneliness) CHECK((value >= 0 && value <= 1));
}

std::size_t count_tops(const Proposal& proposal) {
    std::size_t tops = 0;
    for (const ProposedTheme& theme : proposal.themes)
        if (!theme.parent) ++tops;
    return tops;
}

}  // namespace

TEST_CASE("the same cards in twenty orders give the same proposal, byte for byte") {
    std::vector<ThemeCard> cards = theme_cards::of_file("cards_ja_dev.tsv");
    const std::string expected = theme_cards::as_text(propose(cards), cards);
    CHECK(theme_cards::as_text(propose(cards), cards) == expected);
    std::mt19937 chance(1);
    for (int shuffle = 0; shuffle < 20; ++shuffle) {
        std::shuffle(cards.begin(), cards.end(), chance);
        REQUIRE(theme_cards::as_text(propose(cards), cards) == expected);
    }
}

TEST_CASE("every card stands in one theme or alone, and every placed card says why") {
    const auto cards = theme_cards::of_file("cards_ja_dev.tsv");
    const Proposal proposal = propose(cards);
    check_sound(cards, proposal);
    CHECK(count_tops(proposal) <= 7);
    CHECK_FALSE(proposal.dictionary_missing);
    std::size_t literal = 0, placed = 0;
    for (std::size_t card = 0; card < cards.size(); ++card) {
        if (proposal.reasons[card].empty()) continue;
        ++placed;
        if (proposal.reasons[card].front().kind != Reason::Kind::near_card) ++literal;
    }
    CHECK(literal * 10 >= placed * 8);
}

TEST_CASE("a given number of groups is kept exactly, flat, and holds every card") {
    const auto cards = theme_cards::of_file("cards_ja_dev.tsv");
    for (const int count : {1, 2, 7, 34, 100, 207}) {
        ThemeOptions options;
        options.groups = count;
        const Proposal proposal = propose(cards, options);
        check_sound(cards, proposal);
        CHECK(proposal.themes.size() == static_cast<std::size_t>(count));
        CHECK(count_tops(proposal) == proposal.themes.size());
        CHECK(proposal.lone.empty());
    }
    const auto equal = theme_cards::of({"坂が急", "坂が急", "坂が急", "夜道が暗い"});
    ThemeOptions three;
    three.groups = 3;
    CHECK(propose(equal, three).themes.size() == 3);
}

TEST_CASE("pinned cards are never moved, split or joined, and cards kept apart stay apart") {
    const auto cards = theme_cards::of_file("cards_ja_dev.tsv");
    std::mt19937 chance(2);
    std::vector<std::size_t> order(cards.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (int trial = 0; trial < 10; ++trial) {
        std::shuffle(order.begin(), order.end(), chance);
        ThemeOptions options;
        for (std::size_t group = 0; group < 6; ++group)
            options.pinned.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(4 * group),
                                        order.begin() + static_cast<std::ptrdiff_t>(4 * group + 4));
        for (std::size_t i = 30; i < 60; i += 2) options.apart.emplace_back(order[i], order[i + 1]);
        const Proposal proposal = propose(cards, options);
        check_sound(cards, proposal);
        const std::vector<int> themes = theme_cards::theme_of(proposal, cards.size());
        std::set<int> of_pins;
        for (std::size_t group = 0; group < options.pinned.size(); ++group) {
            const int theme = themes[options.pinned[group].front()];
            REQUIRE(theme >= 0);
            of_pins.insert(theme);
            CHECK(proposal.themes[static_cast<std::size_t>(theme)].pinned == group);
            for (const std::size_t card : options.pinned[group]) CHECK(themes[card] == theme);
        }
        CHECK(of_pins.size() == options.pinned.size());
        for (const auto& [first, second] : options.apart)
            CHECK((themes[first] < 0 || themes[first] != themes[second]));
    }
}

TEST_CASE("odd cards are grouped sensibly and never stop the program") {
    std::string endless;
    for (int i = 0; i < 300; ++i) endless += "坂が急で年寄りには歩くのがつらい、";
    const std::vector<std::vector<std::string>> sets = {
        {},
        {""},
        {"夜道が暗い"},
        {"", "", ""},
        {"坂が急", "坂が急", "坂が急", "坂が急", "坂が急"},
        {endless, "坂が急", "夜道が暗い"},
        {"😀", "🎉🎉", "👨‍👩‍👧", "…", "！？"},
        {"the bus never comes", "no bus at night", "street lights are broken"},
        {"ＢＵＳが来ない", "busが来ない", "ﾊﾞｽが来ない", "バスが来ない"},
        {"ごみ", "ゴミ", "道", "道路"},
        {"\xff\xfe", "道\xe9", std::string("a\0b", 3)}};
    for (const auto& texts : sets) {
        const auto cards = theme_cards::of(texts);
        check_sound(cards, propose(cards));
        for (const int count : {1, 2, 9}) {
            ThemeOptions options;
            options.groups = count;
            const Proposal proposal = propose(cards, options);
            check_sound(cards, proposal);
            CHECK(proposal.themes.size() ==
                  std::min(cards.size(), static_cast<std::size_t>(count)));
        }
    }
}

TEST_CASE("cards that say the same are one theme") {
    const auto cards = theme_cards::of(std::vector<std::string>(40, "坂が急で歩けない"));
    const Proposal proposal = propose(cards);
    REQUIRE(proposal.themes.size() == 1);
    CHECK(proposal.themes[0].cards.size() == 40);
    CHECK(proposal.themes[0].title == "坂が急で歩けない");
}

TEST_CASE("a title is never a bare noun") {
    const Proposal proposal = propose(theme_cards::of({"ごみ", "ゴミ", "ごみの山", "ごみ"}));
    for (const ProposedTheme& theme : proposal.themes)
        CHECK(theme.title.find("」という声がある") != std::string::npos);
}

TEST_CASE("a draft begins with a word of its own, not with the rest of the one before") {
    for (const ProposedTheme& theme : propose(theme_cards::of_file("cards_ja_dev.tsv")).themes) {
        const std::vector<Token> words = read_tokens(theme.title);
        REQUIRE(!words.empty());
        INFO(theme.title);
        CHECK(words.front().kind != WordKind::particle);
    }
}

TEST_CASE("tags are evidence only when asked for") {
    auto cards =
        theme_cards::of({"坂が急", "公園の遊具がさびた", "祭りの担ぎ手が減った", "病院が遠い"});
    const std::string without = theme_cards::as_text(propose(cards), cards);
    for (ThemeCard& card : cards) card.tags = {"移動"};
    CHECK(theme_cards::as_text(propose(cards), cards) == without);
    ThemeOptions options;
    options.use_tags = true;
    CHECK(theme_cards::as_text(propose(cards, options), cards) != without);
}

TEST_CASE("the work stops when it is told to, and says so") {
    const auto cards = theme_cards::of({"坂が急", "夜道が暗い"});
    ThemeOptions options;
    options.progress = [](double) { return false; };
    const Proposal proposal = propose(cards, options);
    CHECK(proposal.stopped);
    CHECK(proposal.themes.empty());
}
