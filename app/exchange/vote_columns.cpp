#include "exchange/vote_columns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/utf8.h"
#include "language/normalise.h"
#include "text/failure.h"
#include "text/round_messages.h"

namespace yoriai {
namespace {

template <class Kind, std::size_t count>
std::optional<Kind> look_up(const std::array<std::pair<std::string_view, Kind>, count>& names,
                            std::string_view name) {
    const std::string wanted = normalise(name);
    for (const auto& [known, kind] : names)
        if (normalise(known) == wanted) return kind;
    return {};
}

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return {};
    return number;
}

// Without what people write round a number: 3班, 班3, 2.0 of a spreadsheet.
std::string bare(std::string_view cell) {
    std::string text = normalise(cell);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    if (text.starts_with('+')) text.erase(0, 1);
    for (const std::string_view around : {"班", "票", "点", "枚", "人", "位"}) {
        if (text.starts_with(around)) text.erase(0, around.size());
        if (text.ends_with(around)) text.resize(text.size() - around.size());
    }
    return std::string(trim(text));
}

[[noreturn]] void refuse_cell(std::string_view cell, int line, std::string_view column) {
    throw Failure(sentence(words::cell_no_number, std::to_string(line), std::string(column),
                           std::string(cell)));
}

std::optional<Answer> answer_in(std::string_view cell) {
    static constexpr std::array<std::pair<std::string_view, Answer>, 12> names = {{
        {"1", Answer::agree},
        {"agree", Answer::agree},
        {"賛成", Answer::agree},
        {"○", Answer::agree},
        {"-1", Answer::disagree},
        {"disagree", Answer::disagree},
        {"反対", Answer::disagree},
        {"×", Answer::disagree},
        {"0", Answer::pass},
        {"pass", Answer::pass},
        {"パス", Answer::pass},
        {"△", Answer::pass},
    }};
    const std::string text = bare(cell);
    return look_up(names, text);
}

}  // namespace

std::optional<VoterColumn> voter_column(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, VoterColumn>, 24> names = {{
        {"participant", VoterColumn::participant},
        {"voter-id", VoterColumn::participant},
        {"参加者", VoterColumn::participant},
        {"number", VoterColumn::number},
        {"番号", VoterColumn::number},
        {"用紙番号", VoterColumn::number},
        {"table", VoterColumn::table},
        {"班", VoterColumn::table},
        {"テーブル", VoterColumn::table},
        {"age_band", VoterColumn::age_band},
        {"年代", VoterColumn::age_band},
        {"neighbourhood", VoterColumn::neighbourhood},
        {"町会", VoterColumn::neighbourhood},
        {"集落", VoterColumn::neighbourhood},
        {"voice", VoterColumn::voice},
        {"声の主", VoterColumn::voice},
        {"group-id", VoterColumn::ignored},
        {"n-comments", VoterColumn::ignored},
        {"n-votes", VoterColumn::ignored},
        {"n-agree", VoterColumn::ignored},
        {"n-disagree", VoterColumn::ignored},
        {"timestamp", VoterColumn::ignored},
        {"datetime", VoterColumn::ignored},
        {"合計", VoterColumn::ignored},
    }};
    return look_up(names, name);
}

std::optional<LongColumn> long_column(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, LongColumn>, 14> names = {{
        {"statement", LongColumn::statement},
        {"comment-id", LongColumn::statement},
        {"item", LongColumn::statement},
        {"項目", LongColumn::statement},
        {"vote", LongColumn::vote},
        {"票", LongColumn::vote},
        {"count", LongColumn::count},
        {"票数", LongColumn::count},
        {"数", LongColumn::count},
        {"会場", LongColumn::count},
        {"answer", LongColumn::answer},
        {"答え", LongColumn::answer},
        {"grade", LongColumn::grade},
        {"点数", LongColumn::grade},
    }};
    return look_up(names, name);
}

ItemFinder::ItemFinder(const Workshop& workshop, RoundId round,
                       const std::vector<std::string>& names)
    : items_(workshop.items_of(round)) {
    for (const std::string& name : names)
        if (trim(name) == "0") first_place_ = 0;
}

ItemId ItemFinder::find(std::string_view name) const {
    const std::string wanted = normalise(name);
    for (const Item* item : items_)
        if (normalise(item->text) == wanted || std::to_string(item->id.value) == wanted)
            return item->id;
    const auto place = whole_number(wanted);
    if (!place || *place < first_place_) return {};
    const auto index = static_cast<std::size_t>(*place - first_place_);
    return index < items_.size() ? items_[index]->id : ItemId{};
}

std::optional<int> number_in(std::string_view cell, int line, std::string_view column) {
    const std::string text = bare(cell);
    if (text.empty()) return {};
    const auto number = whole_number(text);
    if (!number) refuse_cell(cell, line, column);
    return number;
}

std::optional<Vote> vote_in(std::string_view cell, RoundMethod method, int line,
                            std::string_view column) {
    if (trim(cell).empty()) return {};
    if (method == RoundMethod::agreement) {
        const auto answer = answer_in(cell);
        if (!answer) refuse_cell(cell, line, column);
        return Vote{*answer, 1, 0, 0};
    }
    switch (method) {
        case RoundMethod::dots:
        case RoundMethod::weights: {
            const int dots = *number_in(cell, line, column);
            return dots == 0 ? std::nullopt : std::optional(Vote{Answer::agree, dots, 0, 0});
        }
        case RoundMethod::hands:
        case RoundMethod::approval:
        case RoundMethod::one_per_field: {
            if (const auto answer = answer_in(cell))
                return *answer == Answer::agree ? std::optional(Vote{}) : std::nullopt;
            refuse_cell(cell, line, column);
        }
        case RoundMethod::importance_feasibility: {
            const std::string text = normalise(cell);
            const auto slash = text.find('/');
            if (slash == text.npos) refuse_cell(cell, line, column);
            const auto first = number_in(text.substr(0, slash), line, column);
            const auto second = number_in(text.substr(slash + 1), line, column);
            if (!first || !second) refuse_cell(cell, line, column);
            return Vote{Answer::agree, 1, *first, *second};
        }
        default:
            return Vote{Answer::agree, 1, *number_in(cell, line, column), 0};
    }
}

std::optional<TableId> find_table(const Workshop& workshop, std::string_view name) {
    const auto number = whole_number(bare(name));
    for (const Table& table : workshop.tables())
        if ((number && table.number == *number) ||
            (!table.name.empty() && normalise(table.name) == normalise(name)))
            return table.id;
    return {};
}

TableId table_in(const Workshop& workshop, std::string_view cell, int line,
                 std::string_view column) {
    if (trim(cell).empty()) return {};
    if (const auto table = find_table(workshop, cell)) return *table;
    throw Failure(sentence(words::cell_no_table, std::to_string(line), std::string(column),
                           std::string(cell)));
}

ReadTable read_vote_table(std::string_view bytes, std::string_view file_name,
                          const std::optional<Encoding>& encoding) {
    TableOptions options;
    options.encoding = encoding;
    std::vector<ReadTable> tables = read_tables(bytes, file_name, options);
    tables.erase(std::remove_if(tables.begin(), tables.end(),
                                [](const ReadTable& table) { return table.rows.size() < 2; }),
                 tables.end());
    if (tables.empty()) throw Failure(sentence(words::votes_none));
    const auto widest =
        std::max_element(tables.begin(), tables.end(), [](const ReadTable& a, const ReadTable& b) {
            return a.rows.front().cells.size() < b.rows.front().cells.size();
        });
    return std::move(*widest);
}

}  // namespace yoriai
