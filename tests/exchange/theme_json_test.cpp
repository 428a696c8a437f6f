#include "exchange/theme_json.h"
#include "telling/theme_words.h"

#include <doctest/doctest.h>

#include "text/message.h"

using namespace yoriai;

namespace {

const std::vector<ThemeCard> three_cards = {
    {"a", "バスの本数が少ない", {}}, {"b", "終バスが早くて帰れない", {}}, {"c", "星がきれい", {}}};

Proposal small_proposal() {
    Proposal proposal;
    proposal.themes.resize(1);
    proposal.themes[0].title = "バスの本数が少ない";
    proposal.themes[0].terms = {"バス"};
    proposal.themes[0].cards = {0, 1};
    proposal.lone = {2};
    proposal.loneliness = {0.25, 0.5, 1};
    proposal.reasons.resize(3);
    proposal.reasons[0] = {{Reason::Kind::shared_words, {"バス"}, {}, {}, {}},
                           {Reason::Kind::lexicon_entry, {"バス"}, "バス", "福祉", {}}};
    proposal.reasons[1] = {{Reason::Kind::near_card, {}, {}, {}, 0}};
    return proposal;
}

}  // namespace

TEST_CASE(
    "a proposal is written as its schema says, with ids for cards and sentences for reasons") {
    set_language(Language::japanese);
    CHECK(
        themes_json(small_proposal(), three_cards).dump() ==
        R"({"themes":[{"title":"バスの本数が少ない","terms":["バス"],"cards":["a","b"],"parent":null}],)"
        R"("lone":["c"],"loneliness":{"a":0.25,"b":0.5,"c":1.0},"reasons":{"a":[)"
        R"({"kind":"shared_words","words":["バス"],"sentence":"ほかのカードと共通のことば：バス"},)"
        R"({"kind":"lexicon_entry","words":["バス"],"entry":"バス","field":"福祉",)"
        R"("sentence":"「バス」の話題（福祉。ことば表：バス）"}],"b":[{"kind":"near_card","card":"a",)"
        R"("sentence":"似たカードを通して：「バスの本数が少ない」"}],"c":[]},"dictionary_missing":false})");
}

TEST_CASE("every kind of reason is a sentence") {
    for (const Reason::Kind kind :
         {Reason::Kind::pinned, Reason::Kind::shared_words, Reason::Kind::lexicon_entry,
          Reason::Kind::near_card, Reason::Kind::tag}) {
        const Reason reason{kind, {"バス", "駅"}, "バス", "福祉", {}};
        for (const Language shown : {Language::japanese, Language::english}) {
            set_language(shown);
            CHECK(say_reason(reason, three_cards).size() > 10);
        }
    }
    set_language(Language::japanese);
}
