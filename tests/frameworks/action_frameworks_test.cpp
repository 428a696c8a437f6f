#include <doctest/doctest.h>

#include "frameworks/action_frameworks.h"
#include "frameworks/assets.h"

using namespace yoriai;

TEST_CASE(
    "the action sheet's vocabularies are read in both languages, each entry with its source") {
    for (const Language language : {Language::japanese, Language::english}) {
        const ActionFrameworks known = read_action_frameworks({}, language);
        CHECK(known.merits.size() == 6);
        CHECK(known.advantages.size() == 4);
        CHECK(known.hub_roles.size() == 6);
        CHECK(known.obstacles.size() == known.countermeasures.size());
        for (const SupportProgramme& programme : known.programmes) CHECK(programme.year == 2016);
        for (const ListedWord& merit : known.merits) CHECK_FALSE(merit.source.empty());
    }
    CHECK(name_in(read_action_frameworks({}, Language::japanese).merits, "cover") == "① カバー");
    CHECK(name_in({}, "gone") == "gone");
}

TEST_CASE("the kind of an actor is guessed from its name") {
    const ActionFrameworks known = read_action_frameworks({}, Language::japanese);
    CHECK(guess_actor_kind(known, "上の原自治会") == "local");
    CHECK(guess_actor_kind(known, "みどり丘小学校") == "school");
    CHECK(guess_actor_kind(known, "地域包括支援センター") == "public_body");
    CHECK(guess_actor_kind(known, "謎の会").empty());
}

TEST_CASE(
    "the decks hold three ways to join, four advantages, ten uses, four questions, six cases") {
    std::string sizes;
    for (const PromptDeck& deck : read_prompts(Language::japanese)) {
        sizes += deck.id + " " + std::to_string(deck.cards.size()) + " ";
        for (const PromptCard& card : deck.cards) {
            CHECK_FALSE(card.title.empty());
            CHECK_FALSE(card.item.empty());
        }
        CHECK_FALSE(deck.source.empty());
    }
    CHECK(sizes == "connections 3 advantages 4 empty_buildings 10 questions 4 cases 6 ");
}

TEST_CASE("roles are called as the plan's scheme calls them, and in the session's own words") {
    Workshop workshop;
    const auto words = [&](Language language) {
        std::string text;
        for (const std::string& word : read_role_words(workshop, language)) text += word + " ";
        return text;
    };
    CHECK(words(Language::japanese) == "自助 近助 共助 公助 ");
    workshop.plan.role_scheme = "three_parties";
    CHECK(words(Language::japanese) == "地域 地域 協働 行政 ");
    workshop.plan.role_scheme = "four_classes";
    CHECK(words(Language::english).find("Mainly authorities") != std::string::npos);
    workshop.plan.role_scheme = "gone";
    workshop.put(own_word(1, "help_roles", "neighbour", "ご近所"));
    CHECK(words(Language::japanese) == "自助 ご近所 共助 公助 ");
    CHECK(read_action_frameworks(workshop, Language::english).role_schemes.size() == 3);
    CHECK(read_action_frameworks(workshop, Language::japanese).role_word(HelpRole::neighbour) ==
          "ご近所");
}

TEST_CASE("an action sheet chooses from the session's own words where it has some") {
    Workshop workshop;
    workshop.put(own_word(1, "merits", "fun", "楽しい"));
    const ActionFrameworks known = read_action_frameworks(workshop, Language::japanese);
    REQUIRE(known.merits.size() == 1);
    CHECK(known.merits[0].name == "楽しい");
    CHECK(known.hub_roles.size() == 6);
}
