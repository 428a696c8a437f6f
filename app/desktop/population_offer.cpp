#include "desktop/population_offer.h"

#include <algorithm>

#include "commands/refusals.h"
#include "exchange/read_population.h"
#include "picture/record_pictures.h"
#include "text/population_messages.h"
#include "text/record_desk_messages.h"

namespace yoriai {
namespace {

std::string figure_words(const std::optional<int>& figure) {
    return figure ? with_commas(*figure) : say(words::population_unknown);
}

// Of a row of the file, of the district or of a neighbourhood.
template <class Figures>
PopulationOffer::Row offered_row(std::string name, const Figures& row) {
    return {std::move(name),
            {figure_words(row.total), figure_words(row.men), figure_words(row.women),
             figure_words(row.aged_65_and_over), figure_words(row.households)}};
}

std::string about_words(const PopulationPreview& preview) {
    const Message& form = preview.form == PopulationForm::data_set ? words::population_data_set
                          : preview.form == PopulationForm::small_areas
                              ? words::population_small_areas
                              : words::population_town;
    return say(words::population_about, {say(form), std::to_string(preview.counted.size())});
}

void put_rows(PopulationOffer& offer, const PopulationPreview& preview, const Workshop& workshop) {
    const std::string district = say(words::record_whole_district);
    for (const Population& row : preview.populations) {
        const Neighbourhood* one = workshop.find(row.neighbourhood);
        offer.rows.push_back(offered_row(one ? one->name : district, row));
    }
    if (preview.populations.empty()) {
        Population whole;
        whole.total = preview.total;
        whole.aged_65_and_over = preview.aged_65_and_over;
        whole.households = preview.households;
        PopulationOffer::Row row = offered_row(district, whole);
        row.figures[1].clear();  // men and women are taken with a year only
        row.figures[2].clear();
        offer.rows.push_back(std::move(row));
    }
    for (const std::size_t at : preview.counted)
        offer.areas.push_back(offered_row(name_of(preview.rows[at]), preview.rows[at]));
}

bool is_there(const Workshop& workshop, const Population& row) {
    const auto& all = workshop.populations();
    return std::any_of(all.begin(), all.end(), [&](const Population& other) {
        return other.neighbourhood == row.neighbourhood && other.year == row.year &&
               other.projected == row.projected;
    });
}

// How many areas are not counted, with the names of the first.
std::string left_out_words(const PopulationPreview& preview) {
    constexpr std::size_t most_named = 6;
    const std::size_t number = preview.left_out.size();
    std::string list;
    for (std::size_t i = 0; i < std::min(number, most_named); ++i)
        list +=
            (i == 0 ? "" : say(words::record_comma)) + name_of(preview.rows[preview.left_out[i]]);
    if (number > most_named) list = say(words::population_and_more, {list});
    return say(words::population_not_assigned, {std::to_string(number), list});
}

void warn(PopulationOffer& offer, const PopulationPreview& preview, const Workshop& workshop) {
    const auto tell = [&](std::string words) { offer.warnings.push_back(std::move(words)); };
    if (preview.populations.empty()) tell(say(words::population_year_missing));
    const auto& rows = preview.populations;
    if (std::any_of(rows.begin(), rows.end(),
                    [&](const Population& row) { return is_there(workshop, row); }))
        tell(say(words::population_replaces, {std::to_string(rows.front().year)}));
    const bool suppressed =
        std::any_of(preview.counted.begin(), preview.counted.end(),
                    [&](std::size_t at) { return preview.rows[at].suppressed; });
    if (preview.estimated && !suppressed) tell(say(words::population_estimated));
    if (!offer.assigned && preview.counted.size() > 1) tell(say(words::population_none_assigned));
    if (!preview.left_out.empty()) tell(left_out_words(preview));
    constexpr std::size_t most_told = 8;  // a file may have one in each row
    const std::size_t number = preview.warnings.size();
    for (std::size_t i = 0; i < std::min(number, most_told); ++i) tell(say(preview.warnings[i]));
    if (number > most_told)
        tell(say(words::population_more_warnings, {std::to_string(number - most_told)}));
}

PopulationOptions options_of(const PopulationReading& reading, const Workshop& workshop) {
    PopulationOptions options;
    options.encoding = encoding_named(reading.encoding);
    options.source = reading.source;
    options.edition = reading.edition;
    options.year = read_population_year(reading.year);
    options.projected = reading.projected;
    if (!reading.all_areas) options.areas = assigned_areas(workshop);
    return options;
}

template <class Asked>
void offer_to_take(PopulationOffer& offer, const Workshop& workshop, Asked asked) {
    if (const Refusal why = refusal(workshop, asked))
        offer.problem = say(*why);
    else
        offer.take = std::move(asked);
}

void fill(PopulationOffer& offer, const PopulationPreview& preview, const Workshop& workshop) {
    offer.source = preview.source;
    if (!preview.populations.empty()) {
        offer.year = std::to_string(preview.populations.front().year);
        offer.edition = preview.populations.front().edition;
    }
    offer.about = about_words(preview);
    put_rows(offer, preview, workshop);
    warn(offer, preview, workshop);
    if (preview.populations.empty())
        offer_to_take(offer, workshop, population_command(preview));
    else
        offer_to_take(offer, workshop, import_command(preview));
}

}  // namespace

PopulationOffer offer_population(const std::string& bytes, const std::string& file_name,
                                 const PopulationReading& reading, const Workshop& workshop) {
    PopulationOffer offer;
    offer.file = file_name;
    offer.reading = reading;
    offer.assigned = !workshop.area_shares().empty();
    // As it was written, for a file that cannot be read so.
    offer.text = !bytes.starts_with("PK");
    offer.year = reading.year;
    offer.edition = reading.edition;
    offer.source = reading.source.empty() ? file_name : reading.source;
    try {
        fill(offer, preview_population(bytes, file_name, options_of(reading, workshop)), workshop);
    } catch (const Failure& failure) {
        offer.problem = say(failure.told());
    }
    return offer;
}

}  // namespace yoriai
