#include "analysis/theme_placing.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/theme_cards.h"
#include "analysis/theme_changes.h"

using namespace yoriai;

namespace {

// A board with the themes that are proposed for the cards.
struct Board {
    std::vector<ThemeCard> cards;
    std::vector<std::vector<std::size_t>> themes;

    explicit Board(std::vector<ThemeCard> on_it) : cards(std::move(on_it)) {
        for (const ProposedTheme& theme : propose_themes(cards, {}, Lexicon::installed()).themes)
            if (!theme.cards.empty()) themes.push_back(theme.cards);
    }

    std::optional<std::size_t> theme_of(std::size_t card) const {
        for (std::size_t theme = 0; theme < themes.size(); ++theme)
            if (std::find(themes[theme].begin(), themes[theme].end(), card) != themes[theme].end())
                return theme;
        return {};
    }
};

std::string texts_of(const std::vector<NearCard>& near, const std::vector<ThemeCard>& cards) {
    std::string texts;
    for (const NearCard& card : near) texts += cards[card.card].text + "|";
    return texts;
}

}  // namespace

TEST_CASE("a new card goes where cards like it are, with a reason") {
    const Board board(theme_cards::of_file("cards_ja_dev.tsv"));
    const CardPlacer placer(board.cards, board.themes, Lexicon::installed());
    std::size_t home = 0, placed = 0;
    for (std::size_t card = 0; card < board.cards.size(); ++card) {
        const auto expected = board.theme_of(card);
        if (!expected) continue;
        const Placement placement = placer.place_new_card(board.cards[card].text);
        ++placed;
        if (placement.theme == expected) ++home;
        if (placement.theme) CHECK_FALSE(placement.reasons.empty());
        CHECK((placement.nearness >= 0 && placement.nearness <= 1));
    }
    CHECK(home * 100 >= placed * 75);
}

TEST_CASE("a card that is like no other stays alone") {
    const Board board(theme_cards::of_file("cards_ja_dev.tsv"));
    const CardPlacer placer(board.cards, board.themes, Lexicon::installed());
    for (const char* text : {"", "😀", "qwertz", "ふわふわ"})
        CHECK_FALSE(placer.place_new_card(text).theme.has_value());
}

TEST_CASE("a new card is not put with cards that say the opposite") {
    const auto cards =
        theme_cards::of({"花火大会を続けてほしい", "花火大会が楽しみ", "夜道が暗い"});
    const CardPlacer placer(cards, {{0, 1}, {2}}, Lexicon::installed());
    CHECK(placer.place_new_card("花火大会はすばらしい").theme == std::size_t{0});
    CHECK_FALSE(placer.place_new_card("花火大会はやめてほしい").theme == std::size_t{0});
}

TEST_CASE("near duplicates are found whatever the kana, the width or the ending") {
    const auto cards =
        theme_cards::of({"ゴミの分別が分かりにくい", "夜道が暗くて怖い", "バスの本数が少ない"});
    const CardPlacer placer(cards, {}, Lexicon::installed());
    CHECK(texts_of(placer.near_duplicates("ごみの分別が分かりにくい"), cards) ==
          "ゴミの分別が分かりにくい|");
    CHECK(texts_of(placer.near_duplicates("夜道が暗くて怖いです"), cards) == "夜道が暗くて怖い|");
    CHECK(texts_of(placer.near_duplicates("ﾊﾞｽの本数が少ない"), cards) == "バスの本数が少ない|");
    CHECK(texts_of(placer.near_duplicates("公園に遊具がない"), cards) == "");
    CHECK(texts_of(placer.near_duplicates(""), cards) == "");
}

TEST_CASE("cards are found by meaning without a word in common") {
    const auto cards = theme_cards::of({"野良犬がうろついて怖い", "スーパーが閉店して困る",
                                        "病院の待ち時間が長い", "避難所が遠い"});
    const CardPlacer placer(cards, {}, Lexicon::installed());
    CHECK(placer.related_cards("診療所の予約が取れない", 1).front().card == 2);
    CHECK(placer.related_cards("買い物に行く店がない", 1).front().card == 1);
}

TEST_CASE("fields and tags are suggested from the words and from near cards") {
    const Lexicon& lexicon = Lexicon::installed();
    CHECK(suggest_fields("避難所の備蓄が足りない", lexicon).front() == "防災");
    CHECK(suggest_fields("", lexicon).empty());
    auto cards = theme_cards::of({"バスの本数が少ない", "夜道が暗い"});
    cards[0].tags = {"足", "要望"};
    cards[1].tags = {"灯り"};
    const CardPlacer placer(cards, {}, lexicon);
    const auto tags = placer.suggest_tags("バスが来ない");
    CHECK(std::find(tags.begin(), tags.end(), "足") != tags.end());
    CHECK(std::find(tags.begin(), tags.end(), "灯り") == tags.end());
}

TEST_CASE("moves are suggested away from a wrong theme and never for pinned cards") {
    const auto cards =
        theme_cards::of({"バスの本数が少ない", "終バスが早い", "バス停が遠い", "公園の遊具がさびた",
                         "公園に日陰がない", "バスの運賃が高い"});
    const CardPlacer placer(cards, {{0, 1, 2}, {3, 4, 5}}, Lexicon::installed());
    const auto moves = placer.suggest_moves(std::vector<bool>(cards.size(), false));
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].card == 5);
    CHECK(moves[0].to == 0);
    CHECK(moves[0].margin > 0.05);
    std::vector<bool> pinned(cards.size(), false);
    pinned[5] = true;
    for (const SuggestedMove& move : placer.suggest_moves(pinned)) CHECK(move.card != 5);
}

TEST_CASE("a proposal beside the board says what goes on, what is new and which cards move") {
    Proposal proposal;
    proposal.loneliness.assign(6, 0.5);
    proposal.themes.resize(2);
    proposal.themes[0].cards = {2, 3, 4};
    proposal.themes[1].cards = {5};
    proposal.lone = {0, 1};
    const ThemeChanges changes = compare_themes({{{0, 2, 3}}, {{1}}}, proposal);
    CHECK(changes.continues[0] == std::size_t{0});
    CHECK(changes.new_themes == std::vector<std::size_t>{1});
    CHECK(changes.ended_themes == std::vector<std::size_t>{1});
    std::string moved;
    for (const MovedCard& card : changes.moved) moved += std::to_string(card.card) + " ";
    CHECK(moved == "0 1 4 5 ");
    Proposal same;
    same.loneliness.assign(3, 0.5);
    same.themes.resize(1);
    same.themes[0].cards = {0, 1};
    same.lone = {2};
    CHECK(compare_themes({{{0, 1}}}, same).moved.empty());
}
