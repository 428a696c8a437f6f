#include "exchange/read_population.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <utility>

#include "base/date.h"
#include "base/utf8.h"
#include "exchange/population_columns.h"
#include "exchange/population_sums.h"
#include "exchange/read_table.h"
#include "text/population_messages.h"
#include "text/record_messages.h"

namespace yoriai {
namespace {

class Reader {
 public:
    Reader(const PopulationColumns& columns, PopulationPreview& preview)
        : columns_(columns), preview_(preview) {}

    void read(const ReadRow& from) {
        PopulationRow row;
        row.line = from.line;
        row.code = text(from, columns_.code);
        row.area = text(from, columns_.area);
        row.day = text(from, columns_.day);
        row.total = number(from, columns_.total);
        row.men = number(from, columns_.men);
        row.women = number(from, columns_.women);
        row.households = number(from, columns_.households);
        row.aged_65_and_over = number(from, columns_.aged);
        if (!columns_.aged) row.aged_65_and_over = aged(from);
        row.unknown_age = sum(from, columns_.unknown_ages);
        row.suppressed = plain_cell(text(from, columns_.handling)) == "2";
        if (plain_cell(text(from, columns_.handling)) == "1")
            row.receives = text(from, columns_.received);
        // Notes and titles below the table have no figures at all.
        if (!row.total && !row.suppressed && !row.men && !row.households) return;
        if (columns_.missing_age.empty()) read_pyramid(row, from);
        check_code(row);
        check_sums(row, from);
        preview_.rows.push_back(std::move(row));
    }

 private:
    static std::string text(const ReadRow& row, std::optional<std::size_t> column) {
        if (!column || *column >= row.cells.size()) return {};
        return std::string(trim(row.cells[*column]));
    }
    static std::optional<int> number(const ReadRow& row, std::optional<std::size_t> column) {
        if (!column || *column >= row.cells.size()) return {};
        return number_in_cell(row.cells[*column]);
    }
    static void add(std::optional<int>& all, const std::optional<int>& one) {
        if (one) all = all.value_or(0) + *one;
    }
    // Of the columns that have a figure; nothing when none has.
    static std::optional<int> sum(const ReadRow& row, const std::vector<std::size_t>& columns) {
        std::optional<int> all;
        for (const std::size_t column : columns) add(all, number(row, column));
        return all;
    }
    std::optional<int> sum_of_ages(const ReadRow& row, int first) const {
        std::optional<int> all;
        for (const auto* ages : {&columns_.ages_men, &columns_.ages_women})
            for (const auto& [age, column] : *ages)
                if (age >= first) add(all, number(row, column));
        return all;
    }
    std::optional<int> aged(const ReadRow& row) const { return sum_of_ages(row, 65); }

    void read_pyramid(PopulationRow& row, const ReadRow& from) {
        for (const auto& entry : columns_.ages_men)
            row.ages_men.push_back(number(from, entry.second));
        for (const auto& entry : columns_.ages_women)
            row.ages_women.push_back(number(from, entry.second));
        const auto known = [](const AgeFigures& ages) {
            return std::count_if(ages.begin(), ages.end(), [](const auto& age) { return !!age; });
        };
        const auto figures = static_cast<std::size_t>(known(row.ages_men) + known(row.ages_women));
        if (figures > 0 && figures < row.ages_men.size() + row.ages_women.size())
            preview_.warnings.push_back(sentence(words::population_ages_blank, name_of(row)));
    }

    // A code of an area has 9 or 11 figures, of a municipality 5: one less has lost its zero.
    static void check_code(const PopulationRow& row) {
        const std::size_t size = row.code.size();
        const bool figures = row.code.find_first_not_of("0123456789") == std::string::npos;
        if (figures && (size == 4 || size == 8 || size == 10))
            throw Failure(sentence(words::population_code_cut, std::to_string(row.line), row.code));
    }

    void check_sums(const PopulationRow& row, const ReadRow& from) {
        if (!row.total) return;
        const auto differ = [&](const Message& words, int other) {
            preview_.warnings.push_back(sentence(words, std::to_string(row.line), name_of(row),
                                                 std::to_string(other),
                                                 std::to_string(*row.total)));
        };
        if (row.men && row.women && *row.men + *row.women != *row.total)
            differ(words::population_sexes_differ, *row.men + *row.women);
        const auto ages = sum_of_ages(from, 0);
        if (ages && *ages + row.unknown_age.value_or(0) != *row.total)
            differ(words::population_ages_differ, *ages + row.unknown_age.value_or(0));
    }

    const PopulationColumns& columns_;
    PopulationPreview& preview_;
};

struct Chosen {
    std::size_t row = 0;
    double share = 1;
    NeighbourhoodId neighbourhood{};
};

std::vector<Chosen> chosen_rows(const PopulationPreview& preview,
                                const PopulationOptions& options) {
    std::vector<Chosen> chosen;
    if (options.areas.empty()) {
        const std::vector<bool> sums = find_sums(preview.rows);
        for (std::size_t i = 0; i < preview.rows.size(); ++i)
            if (!sums[i]) chosen.push_back({i});
        if (chosen.empty())
            for (std::size_t i = 0; i < preview.rows.size(); ++i) chosen.push_back({i});
        return chosen;
    }
    for (const CountedArea& area : options.areas) {
        const auto found =
            std::find_if(preview.rows.begin(), preview.rows.end(), [&](const PopulationRow& row) {
                return plain_cell(row.area) == plain_cell(area.area) ||
                       (!row.code.empty() && row.code == area.area);
            });
        if (found == preview.rows.end())
            throw Failure(sentence(words::population_no_area, area.area));
        chosen.push_back({static_cast<std::size_t>(found - preview.rows.begin()), area.share,
                          area.neighbourhood});
    }
    return chosen;
}

// What is told of the rows that are counted.
void warn_of(PopulationPreview& preview, const PopulationRow& row) {
    if (row.suppressed)
        preview.warnings.push_back(sentence(words::population_suppressed, name_of(row)));
    else if (!row.total)
        preview.warnings.push_back(sentence(words::population_missing, name_of(row)));
    if (row.receives.empty()) return;
    // Where the area that gave its figures is counted, too, nothing is counted twice or lost.
    const bool counted =
        std::any_of(preview.counted.begin(), preview.counted.end(),
                    [&](std::size_t at) { return preview.rows[at].code == row.receives; });
    if (!counted)
        preview.warnings.push_back(
            sentence(words::population_receives, name_of(row), row.receives));
}

// 2025/1/1 as 令和7年1月1日現在.
std::string edition_of(const std::string& day) {
    std::string iso;
    for (const char c : plain_cell(day)) iso += c == '/' || c == '.' ? '-' : c;
    int year = 0, month = 0, date = 0;
    if (std::sscanf(iso.c_str(), "%4d-%2d-%2d", &year, &month, &date) != 3) return day;
    return say(words::population_day, {to_era({year, month, date})});
}

void add_up(PopulationPreview& preview, const PopulationOptions& options, std::string day) {
    PopulationSums district;
    std::map<NeighbourhoodId, PopulationSums> neighbourhoods;
    for (const Chosen& one : chosen_rows(preview, options)) {
        const PopulationRow& row = preview.rows[one.row];
        if (std::find(preview.counted.begin(), preview.counted.end(), one.row) ==
            preview.counted.end())
            preview.counted.push_back(one.row);
        district.add(row, one.share);
        if (one.neighbourhood) neighbourhoods[one.neighbourhood].add(row, one.share);
        if (day.empty()) day = row.day;
    }
    preview.left_out = find_left_out(preview.rows, preview.counted);
    for (const std::size_t at : preview.counted) warn_of(preview, preview.rows[at]);
    const Population whole = district.population();
    preview.total = whole.total;
    preview.aged_65_and_over = whole.aged_65_and_over;
    preview.households = whole.households;
    preview.estimated = whole.estimated;
    const std::optional<int> dated = find_year(day);
    if (!dated && !day.empty())
        preview.warnings.push_back(sentence(words::record_year_wrong, std::exchange(day, {})));
    const std::optional<int> year = options.year ? options.year : dated;
    if (!year) return;
    const auto put = [&](Population row, NeighbourhoodId neighbourhood) {
        row.neighbourhood = neighbourhood;
        row.year = *year;
        row.projected = options.projected;
        row.source = preview.source;
        row.edition = options.edition.empty() ? edition_of(day) : options.edition;
        preview.populations.push_back({std::move(row)});
    };
    put(whole, {});
    for (const auto& [neighbourhood, sums] : neighbourhoods) put(sums.population(), neighbourhood);
}

PopulationForm form_of(const PopulationColumns& columns) {
    if (columns.handling) return PopulationForm::small_areas;
    return columns.ages_men.empty() ? PopulationForm::town : PopulationForm::data_set;
}

}  // namespace

std::string name_of(const PopulationRow& row) {
    if (!row.area.empty()) return row.area;
    return row.code.empty() ? say(words::population_municipality) : row.code;
}

PopulationPreview preview_population(std::string_view bytes, std::string_view file_name,
                                     const PopulationOptions& options) {
    TableOptions table_options;
    table_options.encoding = options.encoding;
    for (const ReadTable& table : read_tables(bytes, file_name, table_options)) {
        const auto header = find_population_header(table.rows);
        if (!header) continue;
        PopulationPreview preview;
        preview.form = form_of(header->columns);
        preview.source = options.source.empty() ? std::string(file_name) : options.source;
        if (!header->columns.missing_age.empty())
            preview.warnings.push_back(
                sentence(words::population_age_missing, header->columns.missing_age));
        Reader reader(header->columns, preview);
        for (std::size_t i = header->first_row; i < table.rows.size(); ++i)
            reader.read(table.rows[i]);
        if (preview.rows.empty()) throw Failure(sentence(words::population_no_rows));
        add_up(preview, options, header->day);
        return preview;
    }
    throw Failure(sentence(words::population_no_header));
}

std::optional<int> read_population_year(std::string_view written) {
    if (written.empty()) return {};
    const auto year = find_year(written);
    if (!year) throw Failure(sentence(words::record_year_wrong, written));
    return year;
}

std::vector<CountedArea> assigned_areas(const Workshop& workshop) {
    std::vector<CountedArea> areas;
    for (const AreaShare& row : workshop.area_shares())
        areas.push_back({row.area, row.percent / 100, row.neighbourhood});
    return areas;
}

DescribeDistrict population_command(const PopulationPreview& preview) {
    DescribeDistrict command;
    command.population = preview.total;
    command.aged_65_and_over = preview.aged_65_and_over;
    command.households = preview.households;
    command.population_source = preview.source;
    return command;
}

ImportPopulation import_command(const PopulationPreview& preview) { return {preview.populations}; }

}  // namespace yoriai
