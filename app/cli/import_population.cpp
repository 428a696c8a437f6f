#include "cli/import_population.h"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/output.h"
#include "exchange/read_population.h"
#include "language/normalise.h"
#include "text/population_messages.h"

namespace yoriai {
namespace {

// 青葉町, or 青葉町=50% for half of it.
std::pair<std::string, double> read_area(const std::string& written) {
    const std::size_t sign = written.rfind('=');
    if (sign == std::string::npos) return {written, 1};
    const std::string share = normalise(written.substr(sign + 1));
    char* end = nullptr;
    const double percent = std::strtod(share.c_str(), &end);
    const bool understood = end != share.c_str() && std::string(end) == "%";
    if (!understood || !(percent > 0) || percent > 100)
        throw Failure(sentence(words::population_share_wrong, written));
    return {written.substr(0, sign), percent / 100};
}

nlohmann::json number_json(const std::optional<int>& number) {
    return number ? nlohmann::json(*number) : nlohmann::json();
}

nlohmann::json describe(const PopulationPreview& preview, bool imported) {
    nlohmann::json warnings = nlohmann::json::array();
    for (const Sentence& warning : preview.warnings) warnings.push_back(say(warning));
    return {{"imported", imported},
            {"population",
             {{"total", number_json(preview.total)},
              {"aged_65_and_over", number_json(preview.aged_65_and_over)},
              {"households", number_json(preview.households)},
              {"source", preview.source}}},
            {"areas", preview.counted.size()},
            {"estimated", preview.estimated},
            {"warnings", warnings}};
}

std::string number_words(const std::optional<int>& number) {
    return number ? std::to_string(*number) : say(words::population_unknown);
}

}  // namespace

int import_population(const PopulationImport& asked, const std::string& bytes) {
    PopulationOptions options;
    options.encoding = asked.encoding;
    options.source = asked.stated_source;
    for (const std::string& area : asked.areas) options.areas.push_back(read_area(area));
    Session session = asked.dry_run ? Session::open_to_read(asked.file) : open_to_edit(asked.file);
    const std::string name = std::filesystem::path(asked.source).filename().string();
    const PopulationPreview preview = preview_population(bytes, name, options);
    if (!asked.dry_run) {
        if (const Refusal why = session.execute(population_command(preview))) return refuse(*why);
        session.close();
    }
    if (asked.json) {
        print(describe(preview, !asked.dry_run));
        return 0;
    }
    print(say(asked.dry_run ? words::population_would_import : words::population_imported,
              {number_words(preview.total), number_words(preview.aged_65_and_over),
               number_words(preview.households), std::to_string(preview.counted.size())}));
    for (const Sentence& warning : preview.warnings) warn(say(warning));
    return 0;
}

}  // namespace yoriai
