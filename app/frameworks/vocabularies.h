#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "frameworks/framework_file.h"
#include "frameworks/wording.h"
#include "model/kinds.h"

namespace yoriai {

// The vocabularies of assets/frameworks, in the order of their files. A municipality may change the
// words; what the model closes (layers, obstacles, roles, terms) keeps its ids. Every reader throws
// Failure when its file is missing or damaged.

// A field of life that a session may have (防災, 福祉, …).
struct FieldEntry {
    std::string id;
    Wording name;
    std::string code;     // one character for marks
    std::string reading;  // kana, for sorting
};
// The nine that a new session begins with.
std::vector<FieldEntry> read_fields(const std::filesystem::path& folder = frameworks_folder());
// Others that rural districts add.
std::vector<FieldEntry> read_more_fields(const std::filesystem::path& folder = frameworks_folder());

struct LayerEntry {
    Layer layer = Layer::district;
    Wording name;
    Wording meaning;
    std::vector<std::string> examples;  // Japanese
};
std::vector<LayerEntry> read_layers(const std::filesystem::path& folder = frameworks_folder());

struct ObstacleEntry {
    Obstacle obstacle = Obstacle::none;
    Wording name;
    Wording question;              // to put to the table
    std::vector<Wording> answers;  // what has helped elsewhere
};
std::vector<ObstacleEntry> read_obstacles(
    const std::filesystem::path& folder = frameworks_folder());

struct HelpRoleEntry {
    HelpRole role = HelpRole::mutual;
    Wording name;
    Wording meaning;
};
std::vector<HelpRoleEntry> read_help_roles(
    const std::filesystem::path& folder = frameworks_folder());

// The words that a kind of plan uses for the roles: 自助・共助・公助, or 地域・協働・行政.
struct HelpRoleScheme {
    std::string id;
    Wording name;
    std::map<HelpRole, Wording> words;  // for every role
};
std::vector<HelpRoleScheme> read_help_role_schemes(
    const std::filesystem::path& folder = frameworks_folder());

// A kind of those who carry actions (担い手).
struct ActorKind {
    std::string id;
    Wording name;
    std::vector<std::string> examples;  // Japanese
};
std::vector<ActorKind> read_actor_kinds(const std::filesystem::path& folder = frameworks_folder());

struct HubRole {
    std::string id;
    Wording name;
};
std::vector<HubRole> read_hub_roles(const std::filesystem::path& folder = frameworks_folder());

// One of the three ways a small hub joins things.
struct Connection {
    std::string id;
    Wording name;
    Wording meaning;
};
std::vector<Connection> read_connections(const std::filesystem::path& folder = frameworks_folder());

struct TermEntry {
    Term term = Term::short_term;
    Wording name;
    int years = 0;  // within how many years, unless the plan says otherwise
    Wording meaning;
};
std::vector<TermEntry> read_terms(const std::filesystem::path& folder = frameworks_folder());

}  // namespace yoriai
