#include "frameworks/vocabularies.h"

#include <nlohmann/json.hpp>

namespace yoriai {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* help_roles_file = "help_roles.json";

// What `make` makes of each entry of the list `key` of a file.
template <class Entry>
std::vector<Entry> read_list(const fs::path& folder, const std::string& name, const char* key,
                             Entry (*make)(const json&)) {
    std::vector<Entry> entries;
    read_framework(folder, name, [&](const json& file) {
        for (const json& entry : file.at(key)) entries.push_back(make(entry));
    });
    return entries;
}

std::string text_of(const json& entry, const char* key) { return entry.at(key).get<std::string>(); }

std::vector<std::string> texts_of(const json& entry, const char* key) {
    return entry.at(key).get<std::vector<std::string>>();
}

Wording name_of_entry(const json& entry) { return read_wording(entry.at("name")); }

template <class Kind>
Kind kind_of(const json& entry) {
    return read_kind<Kind>(text_of(entry, "id"));
}

FieldEntry make_field(const json& entry) {
    return {text_of(entry, "id"), name_of_entry(entry), text_of(entry, "code"),
            text_of(entry, "reading")};
}

LayerEntry make_layer(const json& entry) {
    return {kind_of<Layer>(entry), name_of_entry(entry), read_wording(entry.at("meaning")),
            texts_of(entry, "examples")};
}

ObstacleEntry make_obstacle(const json& entry) {
    ObstacleEntry made{
        kind_of<Obstacle>(entry), name_of_entry(entry), read_wording(entry.at("question")), {}};
    for (const json& answer : entry.at("answers")) made.answers.push_back(read_wording(answer));
    return made;
}

HelpRoleEntry make_help_role(const json& entry) {
    return {kind_of<HelpRole>(entry), name_of_entry(entry), read_wording(entry.at("meaning"))};
}

HelpRoleScheme make_scheme(const json& entry) {
    HelpRoleScheme made{text_of(entry, "id"), name_of_entry(entry), {}};
    const json& words = entry.at("words");
    for (const HelpRole role :
         {HelpRole::self, HelpRole::neighbour, HelpRole::mutual, HelpRole::public_help})
        made.words[role] = read_wording(words.at(std::string(name_of(role))));
    return made;
}

ActorKind make_actor_kind(const json& entry) {
    return {text_of(entry, "id"), name_of_entry(entry), texts_of(entry, "examples")};
}

HubRole make_hub_role(const json& entry) { return {text_of(entry, "id"), name_of_entry(entry)}; }

Connection make_connection(const json& entry) {
    return {text_of(entry, "id"), name_of_entry(entry), read_wording(entry.at("meaning"))};
}

TermEntry make_term(const json& entry) {
    return {kind_of<Term>(entry), name_of_entry(entry), entry.at("years").get<int>(),
            read_wording(entry.at("meaning"))};
}

}  // namespace

std::vector<FieldEntry> read_fields(const fs::path& folder) {
    return read_list(folder, "fields.json", "fields", make_field);
}

std::vector<FieldEntry> read_more_fields(const fs::path& folder) {
    return read_list(folder, "fields.json", "more", make_field);
}

std::vector<LayerEntry> read_layers(const fs::path& folder) {
    return read_list(folder, "layers.json", "layers", make_layer);
}

std::vector<ObstacleEntry> read_obstacles(const fs::path& folder) {
    return read_list(folder, "obstacles.json", "obstacles", make_obstacle);
}

std::vector<HelpRoleEntry> read_help_roles(const fs::path& folder) {
    return read_list(folder, help_roles_file, "roles", make_help_role);
}

std::vector<HelpRoleScheme> read_help_role_schemes(const fs::path& folder) {
    return read_list(folder, help_roles_file, "schemes", make_scheme);
}

std::vector<ActorKind> read_actor_kinds(const fs::path& folder) {
    return read_list(folder, "actor_kinds.json", "items", make_actor_kind);
}

std::vector<HubRole> read_hub_roles(const fs::path& folder) {
    return read_list(folder, "hub_roles.json", "roles", make_hub_role);
}

std::vector<Connection> read_connections(const fs::path& folder) {
    return read_list(folder, "hub_roles.json", "connections", make_connection);
}

std::vector<TermEntry> read_terms(const fs::path& folder) {
    return read_list(folder, "terms.json", "terms", make_term);
}

}  // namespace yoriai
