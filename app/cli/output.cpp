#include "cli/output.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "text/cli_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace fs = std::filesystem;

void print(const std::string& text) { std::printf("%s\n", text.c_str()); }

void print(const nlohmann::json& value) { print(value.dump()); }

void warn(const std::string& text) { std::fprintf(stderr, "yoriai: %s\n", text.c_str()); }

int refuse(const Sentence& why) {
    warn(say(why));
    return 1;
}

Session open_to_edit(const fs::path& path) {
    Session session = Session::open(path);
    if (const Refusal& why = session.read_only())
        throw Failure(sentence(words::opened_for_reading_only, say(*why)));
    return session;
}

std::string read_file(const fs::path& path, std::size_t most_bytes) {
    std::error_code problem;
    if (!fs::exists(path, problem)) throw Failure(sentence(words::file_not_found, path.string()));
    if (fs::is_regular_file(path, problem) && fs::file_size(path, problem) > most_bytes)
        throw Failure(
            sentence(words::file_too_large, path.string(), std::to_string(most_bytes >> 20U)));
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (file.bad() || !file.is_open()) throw Failure(sentence(words::file_not_read, path.string()));
    return bytes;
}

std::string local_time(std::int64_t seconds) {
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    localtime_r(&time, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return text.data();
}

}  // namespace yoriai
