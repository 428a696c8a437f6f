#include "desktop/settings.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/folders.h"
#include "exchange/save_file.h"
#include "text/desktop_messages.h"

namespace yoriai {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_recent = 8;

fs::path settings_file() { return settings_folder() / "settings.json"; }

constexpr std::array appearances = {"light", "dark", "high_contrast"};

RecentFile read_recent(const nlohmann::json& from) {
    RecentFile file;
    file.path = from.value("path", "");
    file.district = from.value("district", "");
    file.meeting = from.value("meeting", "");
    file.about = from.value("about", "");
    file.when = from.value("when", "");
    file.steps_done = from.value("steps_done", 0);
    std::error_code unreadable;
    file.missing = !fs::exists(file.path, unreadable);
    return file;
}

nlohmann::json write_recent(const RecentFile& file) {
    return {{"path", file.path},   {"district", file.district}, {"meeting", file.meeting},
            {"about", file.about}, {"when", file.when},         {"steps_done", file.steps_done}};
}

Settings read(const nlohmann::json& from) {
    Settings settings;
    settings.language =
        from.value("language", "ja") == "en" ? Language::english : Language::japanese;
    const auto appearance =
        std::find(appearances.begin(), appearances.end(), from.value("appearance", "light"));
    if (appearance != appearances.end())
        settings.appearance = static_cast<Appearance>(appearance - appearances.begin());
    settings.text_scale = std::clamp(from.value("text_scale", 1.0F), 1.0F, 2.5F);
    settings.screen_width = std::clamp(from.value("screen_width", 2.2), 0.3, 30.0);
    settings.last_row = std::clamp(from.value("last_row", 10.0), 1.0, 100.0);
    settings.monitor = from.value("monitor", "");
    settings.tour_ended = from.value("tour_ended", false);
    settings.folder = from.value("folder", "");
    if (from.contains("outgoing")) settings.outgoing.clear();
    for (const std::string name : from.value("outgoing", nlohmann::json::array()))
        if (const auto file = kind_named<Outgoing>(name)) settings.outgoing.insert(*file);
    settings.outgoing_level = kind_named<ExportLevel>(from.value("outgoing_level", "public"))
                                  .value_or(ExportLevel::public_use);
    for (const auto& file : from.value("recent", nlohmann::json::array()))
        if (settings.recent.size() < most_recent) settings.recent.push_back(read_recent(file));
    return settings;
}

int count_steps_done(const Workshop& workshop) {
    const bool done[] = {!workshop.meetings().empty(), !workshop.cards().empty(),
                         !workshop.themes().empty(), !workshop.rounds().empty(),
                         !workshop.plan_texts().empty()};
    return static_cast<int>(std::count(std::begin(done), std::end(done), true));
}

std::string time_of_now() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return text.data();
}

}  // namespace

Settings read_settings() {
    std::ifstream file(settings_file());
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const nlohmann::json from = nlohmann::json::parse(text, nullptr, false);
    if (!from.is_object()) return {};
    try {
        return read(from);
    } catch (const nlohmann::json::exception&) {
        return {};
    }
}

void write_settings(const Settings& settings) {
    nlohmann::json recent = nlohmann::json::array();
    for (const RecentFile& file : settings.recent) recent.push_back(write_recent(file));
    nlohmann::json outgoing = nlohmann::json::array();
    for (const Outgoing file : settings.outgoing) outgoing.push_back(name_of(file));
    const nlohmann::json all = {
        {"language", settings.language == Language::english ? "en" : "ja"},
        {"appearance", appearances[static_cast<std::size_t>(settings.appearance)]},
        {"text_scale", settings.text_scale},
        {"screen_width", settings.screen_width},
        {"last_row", settings.last_row},
        {"monitor", settings.monitor},
        {"tour_ended", settings.tour_ended},
        {"folder", settings.folder},
        {"outgoing", outgoing},
        {"outgoing_level", name_of(settings.outgoing_level)},
        {"recent", recent}};
    try {
        fs::create_directories(settings_folder());
        save_file(settings_file(), all.dump(1));
    } catch (const std::exception&) {
        // A home that cannot be written: the program works without remembering.
    }
}

void remember(Settings& settings, const fs::path& path, const Workshop& workshop) {
    RecentFile file;
    file.path = fs::absolute(path).string();
    file.district = workshop.district.name;
    if (!workshop.meetings().empty()) file.meeting = workshop.meetings().last().title;
    file.about = say(words::counts_of_session, {std::to_string(workshop.cards().size()),
                                                std::to_string(workshop.themes().size())});
    file.when = time_of_now();
    file.steps_done = count_steps_done(workshop);
    std::erase_if(settings.recent,
                  [&](const RecentFile& other) { return other.path == file.path; });
    settings.recent.insert(settings.recent.begin(), file);
    if (settings.recent.size() > most_recent) settings.recent.resize(most_recent);
}

}  // namespace yoriai
