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
CountedArea read_area(const std::string& written) {
    const std::size_t sign = written.rfind('=');
    if (sign == std::string::npos) return {written};
    const std::string share = normalise(written.substr(sign + 1));
    char* end = nullptr;
    const double percent = std::strtod(share.c_str(), &end);
    const bool understood = end != share.c_str() && std::string(end) == "%";
    if (!understood || !(percent > 0) || percent > 100)
        throw Failure(sentence(words::population_share_wrong, written));
    return {written.substr(0, sign), percent / 100};
}

PopulationOptions read_options(const PopulationImport& asked, const Workshop& workshop) {
    PopulationOptions options;
    options.encoding = asked.encoding;
    options.source = asked.stated_source;
    options.edition = asked.edition;
    options.year = read_population_year(asked.year);
    options.projected = asked.projected;
    for (const std::string& area : asked.areas) options.areas.push_back(read_area(area));
    if (options.areas.empty()) options.areas = assigned_areas(workshop);
    return options;
}

nlohmann::json number_json(const std::optional<int>& number) {
    return number ? nlohmann::json(*number) : nlohmann::json();
}

// The names of the neighbourhoods with what they get; nothing for the district's own row.
std::string name_of(const Workshop& workshop, const Population& row) {
    const Neighbourhood* one = workshop.find(row.neighbourhood);
    return one ? one->name : std::string();
}

nlohmann::json describe(const PopulationPreview& preview, const Workshop& workshop, bool imported) {
    nlohmann::json warnings = nlohmann::json::array();
    for (const Sentence& warning : preview.warnings) warnings.push_back(say(warning));
    nlohmann::json rows = nlohmann::json::array();
    for (const Population& row : preview.populations)
        rows.push_back({{"neighbourhood", name_of(workshop, row)},
                        {"year", row.year},
                        {"total", number_json(row.total)},
                        {"households", number_json(row.households)},
                        {"aged_65_and_over", number_json(row.aged_65_and_over)},
                        {"men", row.ages_men},
                        {"women", row.ages_women},
                        {"edition", row.edition}});
    return {{"imported", imported},
            {"rows", rows},
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

void tell(const PopulationPreview& preview, const Workshop& workshop, bool dry_run) {
    print(say(dry_run ? words::population_would_import : words::population_imported,
              {number_words(preview.total), number_words(preview.aged_65_and_over),
               number_words(preview.households), std::to_string(preview.counted.size())}));
    for (const Population& row : preview.populations)
        if (row.neighbourhood)
            print(say(
                words::population_of_neighbourhood,
                {name_of(workshop, row), number_words(row.total), number_words(row.households)}));
    for (const Sentence& warning : preview.warnings) warn(say(warning));
}

}  // namespace

int import_population(const PopulationImport& asked, const std::string& bytes) {
    Session session = asked.dry_run ? Session::open_to_read(asked.file) : open_to_edit(asked.file);
    const std::string name = std::filesystem::path(asked.source).filename().string();
    PopulationPreview preview =
        preview_population(bytes, name, read_options(asked, session.workshop()));
    const bool dated = !preview.populations.empty();
    if (!dated) preview.warnings.push_back(sentence(words::population_no_year));
    const nlohmann::json about = describe(preview, session.workshop(), !asked.dry_run);
    if (!asked.dry_run) {
        const Refusal why = dated ? session.execute(import_command(preview))
                                  : session.execute(population_command(preview));
        if (why) return refuse(*why);
        session.close();
    }
    if (asked.json)
        print(about);
    else
        tell(preview, session.workshop(), asked.dry_run);
    return 0;
}

}  // namespace yoriai
