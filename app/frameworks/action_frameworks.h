#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "frameworks/framework_file.h"
#include "frameworks/kind_words.h"
#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// The words that action sheets choose from, in one language and in the order of their files; the
// session's own words where it has some (frameworks/vocabulary.h). Every reader throws Failure when
// its file is missing or damaged.

struct ListedWord {
    std::string id;
    std::string source;  // file and id
    std::string name;
    std::string meaning;  // may be empty
};
using WordList = std::vector<ListedWord>;

// The entry's name; the id itself when the vocabulary lacks it, so that nothing is lost.
const std::string& name_in(const WordList&, const std::string& id);

// A support programme: never taken as current.
struct SupportProgramme {
    std::string id;
    std::string item;
    std::string name;
    std::string ministry;
    std::string purpose;
    int year = 0;  // in which the source names it
};

struct AgeGroupEntry {
    std::string id;
    std::string name;
    std::vector<std::string> words;  // Japanese; in a card they tell of the group
};

struct ActionFrameworks {
    WordList actor_kinds, hub_roles, connections, merits, natures, advantages, checks, obstacles;
    std::vector<std::vector<std::string>> countermeasures;  // for each of `obstacles`
    std::vector<std::vector<std::string>> actor_examples;   // for each of `actor_kinds`
    std::vector<SupportProgramme> programmes;
    std::vector<AgeGroupEntry> age_groups;
    KindWords kind_words;
    WordList role_schemes;                  // ways to call the roles
    std::array<std::string, 4> role_words;  // of each HelpRole, in the plan's scheme

    const std::string& role_word(HelpRole role) const {
        return role_words[static_cast<std::size_t>(role)];
    }
};
ActionFrameworks read_action_frameworks(const Workshop&, Language);
// The role words alone, in the scheme of the workshop's plan; in the first one when that is not
// there.
std::array<std::string, 4> read_role_words(const Workshop&, Language);

// The kind that the name of an actor sounds like: 〇〇自治会 is local; empty without one.
std::string guess_actor_kind(const ActionFrameworks&, const std::string& name);

// Cards that help to think, by deck.
struct PromptCard {
    std::string id;
    std::string item;
    std::string title;
    std::string text;
    std::vector<std::string> examples;
};
struct PromptDeck {
    std::string id;
    std::string name;
    std::string source;
    std::vector<PromptCard> cards;
};
// Those of prompts.json, then the cases of cases.json as a deck of their own.
std::vector<PromptDeck> read_prompts(Language,
                                     const std::filesystem::path& folder = frameworks_folder());

// A case, in the record shape of the ministry's survey; what the source does not tell is empty.
struct CaseRecord {
    std::string id;
    std::string item;
    std::string name;
    std::string place;
    std::string background;  // what began it
    std::string process;
    std::string actors;
    std::string activity;  // services and activities
    std::string transport;
    std::string venue;
    std::string public_role;
    std::string relation;  // to the district's other work
    std::string results;
    std::string source;
};
std::vector<CaseRecord> read_cases(Language,
                                   const std::filesystem::path& folder = frameworks_folder());

}  // namespace yoriai
