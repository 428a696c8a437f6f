#include "frameworks/schema_check.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <stdexcept>

#include "base/utf8.h"

namespace {

using nlohmann::json;

bool is_of_type(const json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "boolean") return value.is_boolean();
    throw std::invalid_argument("type " + type);
}

class Check {
 public:
    explicit Check(const json& root) : root_(root) {}

    std::string value(const json& schema, const json& value, const std::string& place) const {
        if (schema.contains("$ref")) {
            const std::string to = schema.at("$ref").get<std::string>().substr(1);
            return this->value(root_.at(json::json_pointer(to)), value, place);
        }
        for (const auto& [word, wanted] : schema.items())
            if (std::string wrong = rule(word, wanted, schema, value, place); !wrong.empty())
                return wrong;
        return {};
    }

 private:
    std::string rule(const std::string& word, const json& wanted, const json& schema,
                     const json& value, const std::string& place) const {
        static const std::set<std::string> no_rules{"$schema", "$id", "$defs", "title",
                                                    "description"};
        if (no_rules.count(word)) return {};
        if (word == "type")
            return is_of_type(value, wanted) ? "" : place + ": not of type " + wanted.dump();
        if (word == "enum")
            return std::find(wanted.begin(), wanted.end(), value) != wanted.end()
                       ? ""
                       : place + ": " + value.dump() + " is not in the list";
        if (value.is_object()) return object_rule(word, wanted, schema, value, place);
        if (value.is_array()) return array_rule(word, wanted, value, place);
        return value_rule(word, wanted, value, place);
    }

    std::string object_rule(const std::string& word, const json& wanted, const json& schema,
                            const json& value, const std::string& place) const {
        if (word == "required") {
            for (const json& key : wanted)
                if (!value.contains(key)) return place + ": lacks " + key.dump();
        } else if (word == "properties") {
            for (const auto& [key, inner] : wanted.items())
                if (value.contains(key))
                    if (std::string wrong = this->value(inner, value.at(key), place + "/" + key);
                        !wrong.empty())
                        return wrong;
        } else if (word == "additionalProperties") {
            for (const auto& [key, inner] : value.items()) {
                if (schema.contains("properties") && schema.at("properties").contains(key))
                    continue;
                if (wanted.is_boolean()) return place + ": \"" + key + "\" is not known";
                if (std::string wrong = this->value(wanted, inner, place + "/" + key);
                    !wrong.empty())
                    return wrong;
            }
        } else {
            throw std::invalid_argument(word);
        }
        return {};
    }

    std::string array_rule(const std::string& word, const json& wanted, const json& value,
                           const std::string& place) const {
        if (word == "minItems")
            return value.size() < wanted.get<std::size_t>() ? place + ": too short" : "";
        if (word == "uniqueItems")
            return std::set<json>(value.begin(), value.end()).size() < value.size()
                       ? place + ": says a thing twice"
                       : "";
        if (word != "items") throw std::invalid_argument(word);
        for (std::size_t i = 0; i < value.size(); ++i)
            if (std::string wrong = this->value(wanted, value[i], place + "/" + std::to_string(i));
                !wrong.empty())
                return wrong;
        return {};
    }

    static std::string value_rule(const std::string& word, const json& wanted, const json& value,
                                  const std::string& place) {
        const auto text = [&] { return value.get<std::string>(); };
        const auto number = [&] { return wanted.get<std::size_t>(); };
        bool right = true;
        if (word == "minLength")
            right = yoriai::count_characters(text()) >= number();
        else if (word == "maxLength")
            right = yoriai::count_characters(text()) <= number();
        else if (word == "minimum")
            right = value.get<int>() >= wanted.get<int>();
        else if (word == "maximum")
            right = value.get<int>() <= wanted.get<int>();
        else if (word == "pattern")
            right = std::regex_search(text(), std::regex(wanted.get<std::string>()));
        else
            throw std::invalid_argument(word);
        return right ? "" : place + ": " + value.dump() + " against " + word + " " + wanted.dump();
    }

    const json& root_;
};

}  // namespace

std::string check_schema(const json& schema, const json& value) {
    return Check(schema).value(schema, value, "");
}
