#include "exchange/read_population.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

#include "base/utf8.h"
#include "exchange/read_table.h"
#include "language/normalise.h"
#include "text/population_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t header_rows_tried = 8;  // titles and notes may stand above the header

// A cell for comparing: narrow figures, no white space, every dash between ages the same.
std::string plain(std::string_view cell) {
    std::string text;
    for (const char c : normalise(cell))
        if (c != ' ') text += c;
    for (const std::string_view dash : {"〜", "~", "－", "–"})
        for (auto at = text.find(dash); at != std::string::npos; at = text.find(dash))
            text.replace(at, dash.size(), "-");
    return text;
}

std::optional<int> number_in(std::string_view cell) {
    std::string digits;
    for (const char c : plain(cell)) {
        if (c == ',') continue;
        if (c < '0' || c > '9') return {};
        digits += c;
    }
    if (digits.empty() || digits.size() > 9) return {};
    return std::atoi(digits.c_str());
}

// The lowest age of a column like 65-69歳の男性 or 100歳以上の女性; nothing for others.
std::optional<int> first_age(const std::string& column) {
    const bool of_sex = column.ends_with("歳の男性") || column.ends_with("歳の女性") ||
                        column.ends_with("歳以上の男性") || column.ends_with("歳以上の女性");
    if (!of_sex || column.empty() || column[0] < '0' || column[0] > '9') return {};
    return std::atoi(column.c_str());
}

bool is_unknown_age(const std::string& column) {
    return column == "年齢不詳の男性" || column == "年齢不詳の女性" || column == "不詳者の男性" ||
           column == "不詳者の女性";
}

struct Columns {
    std::optional<std::size_t> code, area, total, men, women, households, aged, handling, level;
    std::vector<std::size_t> ages, aged_by_sex, unknown_ages;
};

void name_column(Columns& columns, const std::string& name, std::size_t at) {
    const auto is = [&](std::initializer_list<const char*> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](const char* one) { return name == one; });
    };
    const auto take = [&](std::optional<std::size_t>& column) {
        if (!column) column = at;
    };
    if (is({"key_code", "地域コード"})) take(columns.code);
    if (is({"name", "地域名", "町丁", "町丁名", "町丁字", "町丁・字等", "町名", "大字町名", "地区",
            "地区名", "自治会", "町会", "校区", "小学校区"}))
        take(columns.area);
    if (is({"総人口", "人口", "人口総数", "人口計", "総数", "計", "総数、年齢「不詳」含む",
            "総数,年齢「不詳」含む"}))
        take(columns.total);
    if (is({"男性", "男", "男、年齢「不詳」含む", "男,年齢「不詳」含む"})) take(columns.men);
    if (is({"女性", "女", "女、年齢「不詳」含む", "女,年齢「不詳」含む"})) take(columns.women);
    if (is({"世帯数", "世帯"})) take(columns.households);
    if (is({"65歳以上", "総数65歳以上", "65歳以上人口", "高齢者数", "老年人口"}))
        take(columns.aged);
    if (name == "htksyori") take(columns.handling);
    if (name == "hyosyo") take(columns.level);
    if (is_unknown_age(name)) columns.unknown_ages.push_back(at);
    if (const auto age = first_age(name)) {
        columns.ages.push_back(at);
        if (*age >= 65) columns.aged_by_sex.push_back(at);
    }
}

// The columns and the first row of figures. e-Stat names some columns in its first row and the
// others in its second.
struct Header {
    Columns columns;
    std::size_t first_row = 0;
};

std::optional<Header> find_header(const std::vector<ReadRow>& rows) {
    for (std::size_t at = 0; at < std::min(rows.size(), header_rows_tried); ++at) {
        Header header;
        for (std::size_t i = 0; i < rows[at].cells.size(); ++i)
            name_column(header.columns, plain(rows[at].cells[i]), i);
        header.first_row = at + 1;
        const bool two_rows = header.columns.code && !header.columns.total && at + 1 < rows.size();
        if (two_rows) {
            for (std::size_t i = 0; i < rows[at + 1].cells.size(); ++i)
                name_column(header.columns, plain(rows[at + 1].cells[i]), i);
            header.first_row = at + 2;
        }
        // A town's own table may leave the column of the areas without a name.
        if (!header.columns.area && header.columns.total && *header.columns.total > 0)
            header.columns.area = 0;
        if (header.columns.total) return header;
    }
    return {};
}

class Reader {
 public:
    Reader(const Columns& columns, PopulationPreview& preview)
        : columns_(columns), preview_(preview) {}

    void read(const ReadRow& from) {
        PopulationRow row;
        row.line = from.line;
        row.code = text(from, columns_.code);
        row.area = text(from, columns_.area);
        row.total = number(from, columns_.total);
        row.men = number(from, columns_.men);
        row.women = number(from, columns_.women);
        row.households = number(from, columns_.households);
        row.aged_65_and_over = number(from, columns_.aged);
        if (!columns_.aged && !columns_.aged_by_sex.empty())
            row.aged_65_and_over = sum(from, columns_.aged_by_sex);
        row.suppressed = plain(text(from, columns_.handling)) == "2";
        // Notes and titles below the table have no figures at all.
        if (!row.total && !row.suppressed && !row.men && !row.households) return;
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
        return number_in(row.cells[*column]);
    }
    // Of the columns that have a figure; nothing when none has.
    static std::optional<int> sum(const ReadRow& row, const std::vector<std::size_t>& columns) {
        std::optional<int> all;
        for (const std::size_t column : columns)
            if (const auto one = number(row, column)) all = all.value_or(0) + *one;
        return all;
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
            preview_.warnings.push_back(sentence(words, std::to_string(row.line), row.area,
                                                 std::to_string(other),
                                                 std::to_string(*row.total)));
        };
        if (row.men && row.women && *row.men + *row.women != *row.total)
            differ(words::population_sexes_differ, *row.men + *row.women);
        const auto ages = sum(from, columns_.ages);
        const int unknown = sum(from, columns_.unknown_ages).value_or(0);
        if (ages && *ages + unknown != *row.total)
            differ(words::population_ages_differ, *ages + unknown);
    }

    const Columns& columns_;
    PopulationPreview& preview_;
};

// Whether the row is the sum of others in the table: a municipality, or a 町 above its 丁目.
std::vector<bool> find_sums(const std::vector<PopulationRow>& rows) {
    std::set<std::string> codes;
    for (const PopulationRow& row : rows)
        if (!row.code.empty()) codes.insert(row.code);
    const bool has_areas = std::any_of(rows.begin(), rows.end(),
                                       [](const PopulationRow& row) { return !row.area.empty(); });
    std::vector<bool> sums;
    for (const PopulationRow& row : rows) {
        const std::string area = plain(row.area);
        bool is_sum =
            has_areas && (area.empty() || area == "合計" || area == "総数" || area == "計");
        if (!row.code.empty()) {
            const auto longer = codes.upper_bound(row.code);
            is_sum = is_sum || (longer != codes.end() && longer->starts_with(row.code));
        }
        sums.push_back(is_sum);
    }
    return sums;
}

struct Sum {
    std::optional<double> value;
    void add(const std::optional<int>& one, double share) {
        if (one) value = value.value_or(0) + share * *one;
    }
    // Half up, as offices round.
    std::optional<int> rounded() const {
        if (!value) return {};
        return static_cast<int>(std::floor(*value + 0.5));
    }
};

// The rows to add up, each with its share.
std::vector<std::pair<std::size_t, double>> chosen_rows(const PopulationPreview& preview,
                                                        const PopulationOptions& options) {
    std::vector<std::pair<std::size_t, double>> chosen;
    if (options.areas.empty()) {
        const std::vector<bool> sums = find_sums(preview.rows);
        for (std::size_t i = 0; i < preview.rows.size(); ++i)
            if (!sums[i]) chosen.emplace_back(i, 1);
        if (chosen.empty())
            for (std::size_t i = 0; i < preview.rows.size(); ++i) chosen.emplace_back(i, 1);
        return chosen;
    }
    for (const auto& listed : options.areas) {
        const std::string& area = listed.first;
        const auto found =
            std::find_if(preview.rows.begin(), preview.rows.end(), [&](const PopulationRow& row) {
                return plain(row.area) == plain(area) || (!row.code.empty() && row.code == area);
            });
        if (found == preview.rows.end()) throw Failure(sentence(words::population_no_area, area));
        chosen.emplace_back(static_cast<std::size_t>(found - preview.rows.begin()), listed.second);
    }
    return chosen;
}

void add_up(PopulationPreview& preview, const PopulationOptions& options) {
    Sum total, aged, households;
    for (const auto& [at, share] : chosen_rows(preview, options)) {
        const PopulationRow& row = preview.rows[at];
        preview.counted.push_back(at);
        total.add(row.total, share);
        aged.add(row.aged_65_and_over, share);
        households.add(row.households, share);
        if (share < 1 || row.suppressed) preview.estimated = true;
        const std::string& name = row.area.empty() ? row.code : row.area;
        if (row.suppressed)
            preview.warnings.push_back(sentence(words::population_suppressed, name));
        else if (!row.total)
            preview.warnings.push_back(sentence(words::population_missing, name));
    }
    preview.total = total.rounded();
    preview.aged_65_and_over = aged.rounded();
    preview.households = households.rounded();
}

}  // namespace

PopulationPreview preview_population(std::string_view bytes, std::string_view file_name,
                                     const PopulationOptions& options) {
    TableOptions table_options;
    table_options.encoding = options.encoding;
    for (const ReadTable& table : read_tables(bytes, file_name, table_options)) {
        const auto header = find_header(table.rows);
        if (!header) continue;
        PopulationPreview preview;
        preview.source = options.source.empty() ? std::string(file_name) : options.source;
        Reader reader(header->columns, preview);
        for (std::size_t i = header->first_row; i < table.rows.size(); ++i)
            reader.read(table.rows[i]);
        if (preview.rows.empty()) throw Failure(sentence(words::population_no_rows));
        add_up(preview, options);
        return preview;
    }
    throw Failure(sentence(words::population_no_header));
}

DescribeDistrict population_command(const PopulationPreview& preview) {
    DescribeDistrict command;
    command.population = preview.total;
    command.aged_65_and_over = preview.aged_65_and_over;
    command.households = preview.households;
    command.population_source = preview.source;
    return command;
}

}  // namespace yoriai
