#include "exchange/json_schema.h"

#include <nlohmann/json.hpp>
#include <type_traits>
#include <utility>

#include "commands/command.h"
#include "exchange/json_values.h"
#include "exchange/session_json.h"
#include "model/workshop.h"

namespace yoriai {
namespace {

using OrderedJson = nlohmann::ordered_json;

// One overload for each type that fields and columns have; the value itself does not matter.

OrderedJson schema_of(const bool&) { return {{"type", "boolean"}}; }
OrderedJson schema_of(const int&) { return {{"type", "integer"}}; }
OrderedJson schema_of(const std::int64_t&) { return {{"type", "integer"}}; }
OrderedJson schema_of(const double&) { return {{"type", "number"}}; }
OrderedJson schema_of(const std::string&) { return {{"type", "string"}}; }
OrderedJson schema_of(const Bytes&) { return {{"type", "string"}, {"contentEncoding", "base64"}}; }
OrderedJson schema_of(const Date&) { return {{"$ref", "#/$defs/date"}}; }

template <class Tag>
OrderedJson schema_of(const Id<Tag>&) {
    return {{"$ref", "#/$defs/id"}};
}

template <ClosedList Kind>
OrderedJson schema_of(const Kind&) {
    return {{"enum", names(Kind{})}};
}

template <HasFields Part>
OrderedJson schema_of(const Part&);

template <class Value>
OrderedJson schema_of(const std::vector<Value>&);

template <class Value>
OrderedJson schema_of(const std::optional<Value>&) {
    return schema_of(Value{});
}

template <class Value>
OrderedJson schema_of(const std::vector<Value>&) {
    return {{"type", "array"}, {"items", schema_of(Value{})}};
}

OrderedJson or_null(OrderedJson schema) {
    return {{"anyOf", OrderedJson::array({std::move(schema), OrderedJson{{"type", "null"}}})}};
}

OrderedJson empty_object() {
    return {{"type", "object"},
            {"properties", OrderedJson::object()},
            {"required", OrderedJson::array()},
            {"additionalProperties", false}};
}

struct FieldLister {
    OrderedJson& schema;
    template <class Value>
    void must(const char* name, const Value& value) {
        schema["properties"][name] = schema_of(value);
        schema["required"].push_back(name);
    }
    template <class Value>
    void may(const char* name, const Value& value) {
        schema["properties"][name] = or_null(schema_of(value));
    }
};

template <HasFields Part>
OrderedJson schema_of(const Part& part) {
    OrderedJson schema = empty_object();
    Part::visit_fields(part, FieldLister{schema});
    return schema;
}

template <class Value>
constexpr bool may_be_null = false;
template <class Tag>
constexpr bool may_be_null<Id<Tag>> = true;
template <class Value>
constexpr bool may_be_null<std::optional<Value>> = true;

template <class Row>
struct ColumnLister {
    OrderedJson& schema;
    template <class Value>
    void operator()(const char* name, const Value& value) const {
        schema["properties"][name] =
            may_be_null<Value> ? or_null(schema_of(value)) : schema_of(value);
        if (!is_later_column<Row>(name)) schema["required"].push_back(name);
    }
};

template <class Row>
OrderedJson schema_of_row(OrderedJson schema) {
    const Row row{};
    Row::columns(row, ColumnLister<Row>{schema});
    return schema;
}

OrderedJson begin_schema(const char* title) {
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}};
}

OrderedJson definitions() {
    return {{"id",
             {{"description", "a 63-bit number, as decimal digits in a string"},
              {"type", {"string", "integer"}},
              {"pattern", "^[0-9]{1,19}$"},
              {"minimum", 0},
              {"maximum", std::int64_t{1} << 53U}}},
            {"date", {{"type", "string"}, {"pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"}}}};
}

template <class Asked>
void describe_command(OrderedJson& schema) {
    OrderedJson command = empty_object();
    command["properties"]["command"] = {{"const", Asked::done.id}};
    command["required"].push_back("command");
    command["description"] = Asked::done.english;
    const Asked asked{};
    Asked::visit_fields(asked, FieldLister{command});
    schema["properties"]["command"]["enum"].push_back(Asked::done.id);
    schema["oneOf"].push_back({{"$ref", std::string("#/$defs/") + Asked::done.id}});
    schema["$defs"][Asked::done.id] = std::move(command);
}

OrderedJson schema_of_ballots() {
    OrderedJson votes = schema_of(std::vector<BallotLine>());
    for (auto& [name, property] : votes["items"]["properties"].items())
        if (property.contains("anyOf")) property = OrderedJson(property["anyOf"][0]);
    votes["items"]["required"] = {"item", "answer", "dots"};
    OrderedJson ballot = empty_object();
    ballot["properties"] = {
        {"round", schema_of(RoundId())},    {"table_id", or_null(schema_of(TableId()))},
        {"age_band", schema_of(AgeBand())}, {"neighbourhood", schema_of(NeighbourhoodId())},
        {"voice", schema_of(Voice())},      {"votes", std::move(votes)}};
    ballot["required"] = {"round", "table_id", "votes"};
    return {{"description", "sorted by content, without ids"},
            {"type", "array"},
            {"items", std::move(ballot)}};
}

}  // namespace

std::string commands_schema() {
    OrderedJson schema = begin_schema("One line of a script for yoriai apply");
    schema["type"] = "object";
    schema["required"] = {"command"};
    schema["properties"]["command"]["enum"] = OrderedJson::array();
    schema["oneOf"] = OrderedJson::array();
    schema["$defs"] = definitions();
    for_each_kind<CommandKinds>(
        [&]<class Asked>(std::type_identity<Asked>) { describe_command<Asked>(schema); });
    return schema.dump(1) + "\n";
}

std::string session_schema() {
    OrderedJson schema = begin_schema("A whole session as Yoriai exports it");
    schema.update(empty_object());
    OrderedJson& properties = schema["properties"];
    properties["yoriai"] = {{"const", session_json_version}};
    properties["district"] = schema_of_row<District>(empty_object());
    properties["plan"] = schema_of_row<Plan>(empty_object());
    for_each_entity([&](auto* type) {
        using Row = std::remove_pointer_t<decltype(type)>;
        OrderedJson row = empty_object();
        row["properties"]["id"] = schema_of(Row{}.id);
        row["required"].push_back("id");
        properties[Row::table] = {{"type", "array"}, {"items", schema_of_row<Row>(std::move(row))}};
    });
    properties["ballots"] = schema_of_ballots();
    for (const auto& [name, property] : properties.items()) schema["required"].push_back(name);
    schema["$defs"] = definitions();
    return schema.dump(1) + "\n";
}

}  // namespace yoriai
