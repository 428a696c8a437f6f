#include "frameworks/action_frameworks.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

#include "frameworks/vocabulary.h"

namespace yoriai {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

class Reader {
 public:
    Reader(fs::path folder, Language language) : folder_(std::move(folder)), language_(language) {}

    std::string wording(const json& entry, const char* key) const {
        return read_wording(entry.at(key)).in(language_);
    }
    static std::string text(const json& entry, const char* key) {
        return entry.at(key).get<std::string>();
    }

    void for_each(const std::string& file, const char* key,
                  const std::function<void(const json&)>& take) const {
        read_framework(folder_, file, [&](const json& whole) {
            for (const json& from : whole.at(key)) take(from);
        });
    }

 private:
    const fs::path folder_;
    const Language language_;
};

PromptCard read_card(const Reader& reader, const json& from) {
    PromptCard card{Reader::text(from, "id"),
                    Reader::text(from, "item"),
                    reader.wording(from, "title"),
                    reader.wording(from, "text"),
                    {}};
    for (const json& example : from.at("examples"))
        card.examples.push_back(reader.wording(json{{"example", example}}, "example"));
    return card;
}

// A case as a card of a few lines: what began it, and what was done.
PromptCard card_of(const CaseRecord& record) {
    PromptCard card{record.id, record.item, record.name, record.place, {}};
    for (const std::string* part :
         {&record.background, &record.process, &record.activity, &record.results})
        if (!part->empty()) card.examples.push_back(*part);
    return card;
}

WordList words_of(const Vocabulary& vocabulary, Language language) {
    WordList words;
    for (const VocabularyItem& item : vocabulary.items)
        words.push_back({item.id, item.source, item.name.in(language), item.meaning.in(language)});
    return words;
}

// The first scheme is that of the vocabulary itself; the others have words of their own.
std::array<std::string, 4> words_of_scheme(const json& scheme, bool first, const Vocabulary& roles,
                                           Language language) {
    std::array<std::string, 4> words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string id(name_of(static_cast<HelpRole>(i)));
        words[i] = first ? roles.words_of(id, language)
                         : read_wording(scheme.at("words").at(id)).in(language);
    }
    return words;
}

}  // namespace

const std::string& name_in(const WordList& vocabulary, const std::string& id) {
    for (const ListedWord& entry : vocabulary)
        if (entry.id == id) return entry.name;
    return id;
}

ActionFrameworks read_action_frameworks(const Workshop& workshop, Language language) {
    const Reader reader(frameworks_folder(), language);
    ActionFrameworks made;
    const auto words = [&](const char* vocabulary) {
        return words_of(vocabulary_of(workshop, vocabulary), language);
    };
    made.hub_roles = words("hub_roles");
    made.connections = words("connections");
    made.merits = words("merits");
    made.natures = words("natures");
    made.advantages = words("advantages");
    made.checks = words("checks");
    const Vocabulary actors = vocabulary_of(workshop, "actor_kinds");
    made.actor_kinds = words_of(actors, language);
    for (const VocabularyItem& kind : actors.items) made.actor_examples.push_back(kind.examples);
    const Vocabulary obstacles = vocabulary_of(workshop, "obstacles");
    made.obstacles = words_of(obstacles, language);
    for (const VocabularyItem& obstacle : obstacles.items) {
        made.countermeasures.emplace_back();
        for (const Wording& answer : obstacle.answers)
            made.countermeasures.back().push_back(answer.in(language));
    }
    reader.for_each("programmes.json", "programmes", [&](const json& from) {
        made.programmes.push_back({Reader::text(from, "id"), Reader::text(from, "item"),
                                   reader.wording(from, "name"), reader.wording(from, "ministry"),
                                   reader.wording(from, "purpose"), from.at("year").get<int>()});
    });
    reader.for_each("age_groups.json", "groups", [&](const json& from) {
        made.age_groups.push_back({Reader::text(from, "id"), reader.wording(from, "name"),
                                   from.at("words").get<std::vector<std::string>>()});
    });
    reader.for_each("help_roles.json", "schemes", [&](const json& from) {
        made.role_schemes.push_back(
            {Reader::text(from, "id"), {}, reader.wording(from, "name"), {}});
    });
    made.kind_words = KindWords(workshop, language);
    made.role_words = read_role_words(workshop, language);
    return made;
}

std::array<std::string, 4> read_role_words(const Workshop& workshop, Language language) {
    const Vocabulary roles = vocabulary_of(workshop, "help_roles");
    std::array<std::string, 4> words;
    bool first = true;
    Reader(frameworks_folder(), language)
        .for_each("help_roles.json", "schemes", [&](const json& from) {
            if (first || Reader::text(from, "id") == workshop.plan.role_scheme)
                words = words_of_scheme(from, first, roles, language);
            first = false;
        });
    return words;
}

std::string guess_actor_kind(const ActionFrameworks& frameworks, const std::string& name) {
    std::size_t longest = 0;
    std::string kind;
    for (std::size_t i = 0; i < frameworks.actor_examples.size(); ++i)
        for (const std::string& examples : frameworks.actor_examples[i])
            for (std::size_t at = 0; at < examples.size();) {  // 自治会・町会
                const std::size_t end = std::min(examples.find("・", at), examples.size());
                const std::string example = examples.substr(at, end - at);
                at = end + std::string_view("・").size();
                if (example.size() <= longest || name.find(example) == std::string::npos) continue;
                longest = example.size();
                kind = frameworks.actor_kinds[i].id;
            }
    return kind;
}

std::vector<PromptDeck> read_prompts(Language language, const fs::path& folder) {
    const Reader reader(folder, language);
    std::vector<PromptDeck> decks;
    reader.for_each("prompts.json", "decks", [&](const json& from) {
        PromptDeck deck{Reader::text(from, "id"),
                        reader.wording(from, "name"),
                        Reader::text(from, "source"),
                        {}};
        for (const json& card : from.at("cards")) deck.cards.push_back(read_card(reader, card));
        decks.push_back(std::move(deck));
    });
    PromptDeck cases{"cases", {}, {}, {}};
    read_framework(folder, "cases.json", [&](const json& whole) {
        cases.name = reader.wording(whole, "name");
        cases.source = Reader::text(whole, "source");
    });
    for (const CaseRecord& record : read_cases(language, folder))
        cases.cards.push_back(card_of(record));
    decks.push_back(std::move(cases));
    return decks;
}

std::vector<CaseRecord> read_cases(Language language, const fs::path& folder) {
    const Reader reader(folder, language);
    std::vector<CaseRecord> cases;
    reader.for_each("cases.json", "cases", [&](const json& from) {
        cases.push_back({Reader::text(from, "id"), Reader::text(from, "item"),
                         reader.wording(from, "name"), reader.wording(from, "place"),
                         reader.wording(from, "background"), reader.wording(from, "process"),
                         reader.wording(from, "actors"), reader.wording(from, "activity"),
                         reader.wording(from, "transport"), reader.wording(from, "venue"),
                         reader.wording(from, "public_role"), reader.wording(from, "relation"),
                         reader.wording(from, "results"), Reader::text(from, "source")});
    });
    return cases;
}

}  // namespace yoriai
