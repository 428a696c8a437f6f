#include "exchange/command_json.h"

#include <functional>
#include <istream>
#include <map>
#include <type_traits>
#include <utility>

#include "base/utf8.h"
#include "exchange/json_values.h"
#include "exchange/read_json.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

using Json = nlohmann::json;
using CommandReader = Command (*)(const Json&);

constexpr std::size_t most_command_bytes = 64U << 20U;

template <class Asked>
Command read_one(const Json& from) {
    Asked command;
    const JsonPlace place(Asked::done.id);
    std::vector<std::string_view> known = {"command"};
    Asked::visit_fields(command, FieldReader{from, place, known});
    check_names(from, place, known);
    return command;
}

std::map<std::string_view, CommandReader> list_readers() {
    std::map<std::string_view, CommandReader> readers;
    for_each_kind<CommandKinds>([&]<class Asked>(std::type_identity<Asked>) {
        readers.emplace(Asked::done.id, &read_one<Asked>);
    });
    return readers;
}

bool is_comment(std::string_view line) {
    return line.empty() || line.starts_with("#") || line.starts_with("//");
}

}  // namespace

Command read_command(std::string_view line) {
    static const auto readers = list_readers();
    const Json from = read_json(line, most_command_bytes);
    const JsonPlace place("command");
    if (!from.is_object()) throw Failure(sentence(words::command_not_object));
    const auto named = from.find("command");
    if (named == from.end() || !named->is_string())
        throw Failure(sentence(words::command_without_name));
    const auto reader = readers.find(named->get_ref<const std::string&>());
    if (reader == readers.end())
        throw Failure(sentence(words::command_unknown, named->get<std::string>()));
    return reader->second(from);
}

Commands read_commands(std::istream& script) {
    Commands commands;
    int number = 0;
    for (std::string line; std::getline(script, line);) {
        ++number;
        const std::string_view text = trim(line);
        if (is_comment(text)) continue;
        try {
            commands.push_back(read_command(text));
        } catch (const Failure& failure) {
            throw Failure(
                sentence(words::script_line, std::to_string(number), say(failure.told())));
        }
    }
    return commands;
}

std::string write_command(const Command& command) {
    return command.visit([](const auto& asked) {
        std::string json = "{";
        write_member(json, "command", asked.done.id);
        write_fields(json, asked);
        return json + '}';
    });
}

std::string_view name_of(const Command& command) {
    return command.visit([](const auto& asked) { return std::string_view(asked.done.id); });
}

}  // namespace yoriai
