#include "exchange/population_columns.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

#include "base/date.h"
#include "base/utf8.h"
#include "language/normalise.h"
#include "model/ages.h"
#include "text/failure.h"
#include "text/population_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t header_rows_tried = 8;  // titles and notes may stand above the header

bool is_one_of(const std::string& name, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == one; });
}

bool is_unknown_age(const std::string& column) {
    return is_one_of(column, {"年齢不詳の男性", "年齢不詳の女性", "不詳者の男性", "不詳者の女性"});
}

struct AgeBand5 {
    int first = 0;
    bool man = false;
    bool open = false;
};

int figures_at(const std::string& text, std::size_t& at) {
    int number = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && number < 1000; ++at)
        number = number * 10 + (text[at] - '0');
    return number;
}

// 65-69歳の男性, 100歳以上の女性, 男65-69歳, 女75歳以上; nothing for others, or for other widths.
std::optional<AgeBand5> age_band(const std::string& column) {
    AgeBand5 band;
    const bool man_before = column.starts_with("男"), woman_before = column.starts_with("女");
    std::size_t at = man_before || woman_before ? std::string_view("男").size() : 0;
    if (at >= column.size() || column[at] < '0' || column[at] > '9') return {};
    band.first = figures_at(column, at);
    int last = band.first + years_a_band - 1;
    if (at < column.size() && column[at] == '-') last = figures_at(column, ++at);
    std::string rest = column.substr(at);
    if (rest.ends_with("の男性") || rest.ends_with("の女性")) {
        band.man = rest.ends_with("の男性");
        rest.resize(rest.size() - std::string_view("の男性").size());
    } else if (man_before || woman_before) {
        band.man = man_before;
    } else {
        return {};
    }
    band.open = rest == "歳以上";
    if ((!band.open && rest != "歳") || last != band.first + years_a_band - 1 ||
        band.first % years_a_band != 0)
        return {};
    return band;
}

using OpenBands = std::map<std::pair<int, bool>, std::size_t>;

void name_column(PopulationColumns& columns, OpenBands& open, const std::string& name,
                 std::size_t at) {
    const auto take = [&](std::optional<std::size_t>& column) {
        if (!column) column = at;
    };
    if (is_one_of(name, {"key_code", "地域コード"})) take(columns.code);
    if (is_one_of(name, {"name", "地域名", "町丁", "町丁名", "町丁字", "町丁・字等", "町名",
                         "大字町名", "地区", "地区名", "自治会", "町会", "校区", "小学校区"}))
        take(columns.area);
    if (is_one_of(name, {"調査年月日", "調査日", "基準日"})) take(columns.day);
    if (is_one_of(name, {"総人口", "人口", "人口総数", "人口計", "総数", "計",
                         "総数、年齢「不詳」含む", "総数,年齢「不詳」含む"}))
        take(columns.total);
    if (is_one_of(name, {"男性", "男", "男、年齢「不詳」含む", "男,年齢「不詳」含む"}))
        take(columns.men);
    if (is_one_of(name, {"女性", "女", "女、年齢「不詳」含む", "女,年齢「不詳」含む"}))
        take(columns.women);
    if (is_one_of(name, {"世帯数", "世帯"})) take(columns.households);
    if (is_one_of(name, {"65歳以上", "総数65歳以上", "65歳以上人口", "高齢者数", "老年人口"}))
        take(columns.aged);
    if (name == "htksyori") take(columns.handling);
    if (name == "gassan") take(columns.received);
    if (is_unknown_age(name)) columns.unknown_ages.push_back(at);
    const auto band = age_band(name);
    if (!band) return;
    if (band->open)
        open.emplace(std::pair(band->first, band->man), at);
    else
        (band->man ? columns.ages_men : columns.ages_women).emplace(band->first, at);
}

// e-Stat has several open bands: the one behind the last band of five years closes the pyramid. Of
// a table that lacks bands the highest one counts.
void close_top(std::map<int, std::size_t>& ages, const OpenBands& open, bool man) {
    const int top = ages.empty() ? 0 : ages.rbegin()->first + years_a_band;
    const auto found = open.find({top, man});
    if (found != open.end()) {
        ages.emplace(top, found->second);
        return;
    }
    for (auto at = open.rbegin(); at != open.rend(); ++at)
        if (at->first.second == man && at->first.first > top) {
            ages.emplace(at->first.first, at->second);
            return;
        }
}

std::string find_missing_age(const PopulationColumns& columns) {
    if (columns.ages_men.empty() && columns.ages_women.empty()) return {};
    const int top = std::max(columns.ages_men.empty() ? 0 : columns.ages_men.rbegin()->first,
                             columns.ages_women.empty() ? 0 : columns.ages_women.rbegin()->first);
    for (int age = 0; age <= top; age += years_a_band)
        if (!columns.ages_men.contains(age) || !columns.ages_women.contains(age))
            return std::to_string(age) + "-" + std::to_string(age + years_a_band - 1);
    return {};
}

// Whether the row has no figure and names men, women or the sum: the lower half of a header whose
// upper cells were merged.
bool is_lower_half(const ReadRow& row) {
    bool names = false;
    for (const std::string& cell : row.cells) {
        if (number_in_cell(cell)) return false;
        names = names || is_one_of(plain_cell(cell), {"男", "女", "男性", "女性", "総数", "計"});
    }
    return names;
}

void name_columns(PopulationColumns& columns, OpenBands& open, const ReadRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        name_column(columns, open, plain_cell(row.cells[i]), i);
}

// The first day that is one; without any what looks like one: 平成40年1月1日現在.
std::string day_above(const std::vector<ReadRow>& rows, std::size_t header) {
    std::string wrong;
    for (std::size_t at = 0; at < header; ++at)
        for (const std::string& cell : rows[at].cells) {
            const std::string plain = normalise(cell);
            if (plain.find("現在") == std::string::npos) continue;
            if (find_year(cell)) return std::string(trim(cell));
            if (wrong.empty() && plain.find("年") != std::string::npos) wrong = trim(cell);
        }
    return wrong;
}

}  // namespace

std::string plain_cell(std::string_view cell) {
    std::string text;
    for (const char c : normalise(cell))
        if (c != ' ') text += c;
    for (const std::string_view dash : {"〜", "~", "－", "–"})
        for (auto at = text.find(dash); at != std::string::npos; at = text.find(dash))
            text.replace(at, dash.size(), "-");
    return text;
}

std::optional<int> number_in_cell(std::string_view cell) {
    std::string digits;
    for (const char c : plain_cell(cell)) {
        if (c == ',') continue;
        if (c < '0' || c > '9') return {};
        digits += c;
    }
    if (digits.empty() || digits.size() > 9) return {};
    return std::atoi(digits.c_str());
}

std::optional<PopulationHeader> find_population_header(const std::vector<ReadRow>& rows) {
    for (std::size_t at = 0; at < std::min(rows.size(), header_rows_tried); ++at) {
        PopulationHeader header;
        PopulationColumns& columns = header.columns;
        OpenBands open;
        name_columns(columns, open, rows[at]);
        header.first_row = at + 1;
        const bool more = at + 1 < rows.size();
        if (columns.code && !columns.total && more) {
            name_columns(columns, open, rows[at + 1]);
            header.first_row = at + 2;
        }
        if (!columns.total) continue;
        if (header.first_row == at + 1 && more && is_lower_half(rows[at + 1]))
            throw Failure(sentence(words::population_merged_header, std::to_string(rows[at].line),
                                   std::to_string(rows[at + 1].line)));
        // A town's own table may leave the column of the areas without a name.
        if (!columns.area && *columns.total > 0) columns.area = 0;
        close_top(columns.ages_men, open, true);
        close_top(columns.ages_women, open, false);
        columns.missing_age = find_missing_age(columns);
        header.day = day_above(rows, at);
        return header;
    }
    return {};
}

}  // namespace yoriai
