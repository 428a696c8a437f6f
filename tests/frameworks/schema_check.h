#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

// What in `value` does not keep to the JSON schema, with its place: "/fields/0/code: shorter than
// 1"; empty when all does. Knows the words of draft 2020-12 that the schemas of frameworks and of
// the lexicon use; throws std::invalid_argument for another one.
std::string check_schema(const nlohmann::json& schema, const nlohmann::json& value);
