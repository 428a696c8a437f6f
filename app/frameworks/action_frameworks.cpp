#include "frameworks/action_frameworks.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

#include "frameworks/vocabularies.h"

namespace yoriai {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

class Reader {
 public:
    Reader(const fs::path& folder, Language language) : folder_(folder), language_(language) {}

    std::string wording(const json& entry, const char* key) const {
        return read_wording(entry.at(key)).in(language_);
    }
    static std::string text(const json& entry, const char* key) {
        return entry.at(key).get<std::string>();
    }

    ListedWord entry(const json& from) const {
        ListedWord made{text(from, "id"), {}, wording(from, "name"), {}};
        if (from.contains("item")) made.item = text(from, "item");
        if (from.contains("meaning")) made.meaning = wording(from, "meaning");
        return made;
    }

    WordList vocabulary(const std::string& file, const char* key) const {
        WordList entries;
        for_each(file, key, [&](const json& from) { entries.push_back(entry(from)); });
        return entries;
    }

    void for_each(const std::string& file, const char* key,
                  const std::function<void(const json&)>& take) const {
        read_framework(folder_, file, [&](const json& whole) {
            for (const json& from : whole.at(key)) take(from);
        });
    }

 private:
    const fs::path& folder_;
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

const char* const help_roles = "help_roles.json";

}  // namespace

const std::string& name_in(const WordList& vocabulary, const std::string& id) {
    for (const ListedWord& entry : vocabulary)
        if (entry.id == id) return entry.name;
    return id;
}

ActionFrameworks read_action_frameworks(Language language, const fs::path& folder) {
    const Reader reader(folder, language);
    ActionFrameworks made;
    made.actor_kinds = reader.vocabulary("actor_kinds.json", "items");
    made.functions = reader.vocabulary("actor_kinds.json", "functions");
    for (const ActorKind& kind : read_actor_kinds(folder))
        made.actor_examples.push_back(kind.examples);
    made.hub_roles = reader.vocabulary("hub_roles.json", "roles");
    made.connections = reader.vocabulary("hub_roles.json", "connections");
    made.merits = reader.vocabulary("action_sheet.json", "merits");
    made.natures = reader.vocabulary("action_sheet.json", "natures");
    made.advantages = reader.vocabulary("action_sheet.json", "advantages");
    made.checks = reader.vocabulary("action_sheet.json", "checks");
    for (const ObstacleEntry& obstacle : read_obstacles(folder)) {
        made.obstacles.push_back({std::string(name_of(obstacle.obstacle)), "F-60",
                                  obstacle.name.in(language), obstacle.question.in(language)});
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
    return made;
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

std::array<std::string, 4> read_role_words(const std::string& scheme, Language language,
                                           const fs::path& folder) {
    const auto schemes = read_help_role_schemes(folder);
    auto found = std::find_if(schemes.begin(), schemes.end(),
                              [&](const HelpRoleScheme& one) { return one.id == scheme; });
    if (found == schemes.end()) found = schemes.begin();
    std::array<std::string, 4> words;
    if (found != schemes.end())
        for (const auto& [role, wording] : found->words)
            words[static_cast<std::size_t>(role)] = wording.in(language);
    return words;
}

WordList read_role_schemes(Language language, const fs::path& folder) {
    return Reader(folder, language).vocabulary(help_roles, "schemes");
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
