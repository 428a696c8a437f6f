#include "frameworks/framework_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "base/folders.h"
#include "base/utf8.h"
#include "text/failure.h"
#include "text/prepare_messages.h"
#include "text/record_messages.h"

namespace yoriai {
namespace {

using nlohmann::json;

constexpr int deepest = 64;

[[noreturn]] void refuse(const std::string& name, const std::string& why) {
    throw Failure(sentence(words::framework_broken, name, why));
}

json parse(std::string_view text, const std::string& name) {
    std::vector<std::set<std::string>> keys;  // of the objects that are open
    const auto check = [&](int depth, json::parse_event_t event, const json& value) {
        if (depth > deepest) refuse(name, "deeper than " + std::to_string(deepest));
        if (event == json::parse_event_t::object_start) keys.emplace_back();
        if (event == json::parse_event_t::object_end) keys.pop_back();
        if (event == json::parse_event_t::key && !keys.back().insert(value).second)
            refuse(name, value.dump() + " twice");
        return true;
    };
    return json::parse(text, check);
}

}  // namespace

std::filesystem::path frameworks_folder() { return home_folder() / "assets" / "frameworks"; }

void read_framework(const std::filesystem::path& folder, const std::string& name,
                    const std::function<void(const json&)>& take) {
    std::ifstream stream(folder / name, std::ios::binary);
    if (!stream) throw Failure(sentence(words::framework_missing, name));
    const std::string text((std::istreambuf_iterator<char>(stream)),
                           std::istreambuf_iterator<char>());
    parse_framework(text, name, take);
}

void parse_framework(std::string_view text, const std::string& name,
                     const std::function<void(const json&)>& take) {
    try {
        const json file = parse(text, name);
        if (!file.is_object() || !file.contains("source") || !file.at("source").is_string() ||
            trim(file.at("source").get<std::string>()).empty())
            throw Failure(sentence(words::framework_without_source, name));
        take(file);
    } catch (const json::parse_error& failure) {
        const auto end =
            text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), failure.byte));
        throw Failure(sentence(words::framework_syntax, name,
                               std::to_string(1 + std::count(text.begin(), end, '\n'))));
    } catch (const json::exception& failure) {
        refuse(name, failure.what());
    } catch (const Failure&) {
        throw;
    } catch (const Error& failure) {
        refuse(name, failure.what());
    }
}

Wording read_wording(const json& value) {
    return {value.at("ja").get<std::string>(), value.at("en").get<std::string>()};
}

}  // namespace yoriai
