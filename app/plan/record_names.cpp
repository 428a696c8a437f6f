#include "plan/record_names.h"

#include <algorithm>

#include "text/plan_messages.h"
#include "text/record_plan_messages.h"

namespace yoriai {

std::string RecordNames::people(int number) const {
    return names_.count_people(static_cast<std::size_t>(std::max(number, 0)));
}

std::string RecordNames::number(const std::optional<int>& number) const {
    return number ? print_number(*number) : composer_.say(words::plan_unknown);
}

std::string RecordNames::year(int year) const {
    const std::string western = composer_.say(words::district_year, {std::to_string(year)});
    if (composer_.options.language == Language::english) return western;
    // The census is of October: a year in which the era changed has its new name by then.
    std::string era = to_era({year, 10, 1});
    era.resize(era.find("年") + std::string_view("年").size());
    const YearForm form = composer_.plan_style().years;
    if (form == YearForm::western || era == western) return western;
    return form == YearForm::era ? era : era + "（" + western + "）";
}

std::string RecordNames::year(const Population& row) const {
    if (!row.projected) return year(row.year);
    return composer_.say(words::district_year_projected, {year(row.year)});
}

std::string RecordNames::band(std::size_t band, std::size_t bands) const {
    const int first = static_cast<int>(band) * years_a_band;
    if (band + 1 == bands) return composer_.say(words::district_age_open, {std::to_string(first)});
    return composer_.say(words::district_age_band,
                         {std::to_string(first), std::to_string(first + years_a_band - 1)});
}

std::string RecordNames::neighbourhood(NeighbourhoodId id) const {
    const Neighbourhood* one = composer_.workshop().find(id);
    return one ? one->name : composer_.say(words::plan_nothing);
}

std::string RecordNames::neighbourhoods(const std::vector<NeighbourhoodId>& ids) const {
    std::vector<std::string> parts;
    for (const NeighbourhoodId id : ids)
        if (composer_.workshop().find(id)) parts.push_back(neighbourhood(id));
    return parts.empty() ? composer_.say(words::plan_nothing) : names_.join(parts);
}

std::string RecordNames::fiscal_years(const std::optional<int>& first,
                                      const std::optional<int>& last) const {
    if (first && last && *first != *last)
        return composer_.say(words::district_from_to,
                             {names_.fiscal_year(*first), names_.fiscal_year(*last)});
    if (first || last) return names_.fiscal_year(first ? *first : *last);
    return {};
}

std::string RecordNames::source(const std::vector<std::string>& sources) const {
    std::vector<std::string> named;
    for (const std::string& one : sources)
        if (!one.empty() && std::find(named.begin(), named.end(), one) == named.end())
            named.push_back(one);
    return named.empty() ? std::string() : composer_.say(words::plan_source, {names_.join(named)});
}

std::string RecordNames::source_or_own(const std::vector<std::string>& sources) const {
    const std::string named = source(sources);
    return named.empty() ? composer_.say(words::district_source_own) : named;
}

std::string RecordNames::source_of(const Population& row) {
    return row.edition.empty() ? row.source : row.source + " " + row.edition;
}

std::string RecordNames::source_of(const std::string& source,
                                   const std::optional<int>& year) const {
    if (source.empty() || !year) return source;
    return composer_.say(words::district_source_year, {source, this->year(*year)});
}

}  // namespace yoriai
