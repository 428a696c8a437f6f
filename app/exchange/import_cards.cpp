#include "exchange/import_cards.h"

#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "exchange/card_cells.h"
#include "exchange/read_table.h"
#include "language/normalise.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

constexpr std::size_t rows_searched_for_names = 20;

// What a column can be taken as, and the names that are known without being told. `theme` has none:
// a grouping comes along only when it is asked for.
struct Target {
    const char* name;
    std::vector<std::string_view> usual;
};
const std::vector<Target>& targets() {
    static const std::vector<Target> all = {
        {"text", {"text", "困りごと", "意見", "内容"}},
        {"id", {"id"}},
        {"table", {"table", "班", "テーブル"}},
        {"field", {"field", "fields", "分野"}},
        {"tags", {"tags", "tag", "タグ"}},
        {"voice", {"voice", "声の主"}},
        {"kind", {"kind", "種類"}},
        {"scribed", {"scribed", "代筆"}},
        {"lone", {"lone", "一匹狼"}},
        {"theme", {}},
    };
    return all;
}

// The position of the column with this name, if there is one.
std::optional<std::size_t> find_column(const std::vector<std::string>& columns,
                                       std::string_view name) {
    const std::string wanted = normalise(name);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (normalise(columns[i]) == wanted) return i;
    return {};
}

std::optional<std::size_t> find_column(const std::vector<std::string>& columns,
                                       const Target& target, const ImportOptions& options) {
    const auto told = options.map.find(target.name);
    if (told != options.map.end()) return find_column(columns, told->second);
    for (const std::string_view name : target.usual)
        if (const auto column = find_column(columns, name)) return column;
    return {};
}

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
    return list;
}

void check_targets(const ImportOptions& options) {
    std::vector<std::string> known;
    for (const Target& target : targets()) known.emplace_back(target.name);
    for (const auto& [target, column] : options.map)
        if (std::find(known.begin(), known.end(), target) == known.end())
            throw Failure(sentence(words::import_no_such_target, target, listed(known)));
}

// The row with the column names: the first of the first rows that names a column of texts.
std::optional<std::size_t> find_names(const ReadTable& table, const ImportOptions& options) {
    if (table.plain && options.map.empty() && !table.named) {
        const bool headed = !table.rows.empty() && table.rows.size() > 1 &&
                            find_column(table.rows.front().cells, targets().front(), options);
        return headed ? std::optional<std::size_t>(0) : std::nullopt;
    }
    for (std::size_t i = 0; i < table.rows.size() && i < rows_searched_for_names; ++i)
        if (find_column(table.rows[i].cells, targets().front(), options)) return i;
    return {};
}

// Which column is what: positions by the targets' names.
std::map<std::string, std::size_t> find_columns(const std::vector<std::string>& columns,
                                                const ImportOptions& options) {
    std::map<std::string, std::size_t> found;
    for (const Target& target : targets()) {
        const auto column = find_column(columns, target, options);
        const auto told = options.map.find(target.name);
        if (column)
            found[target.name] = *column;
        else if (told != options.map.end())
            throw Failure(sentence(words::import_no_such_column, told->second, listed(columns)));
    }
    return found;
}

[[noreturn]] void refuse_without_text(const ReadTable& table, const ImportOptions& options) {
    if (table.rows.size() <= (table.named ? 1U : 0U))
        throw Failure(sentence(words::import_nothing));
    const std::string columns = listed(table.rows.front().cells);
    const auto told = options.map.find("text");
    if (told != options.map.end())
        throw Failure(sentence(words::import_no_such_column, told->second, columns));
    throw Failure(sentence(words::import_no_text_column, columns));
}

// The texts that cards have already, so that the same words are seen twice.
std::set<std::string> known_texts(const ImportOptions& options) {
    std::set<std::string> texts;
    if (options.workshop)
        for (const Card& card : options.workshop->cards()) texts.insert(normalise(card.text));
    return texts;
}

// Makes cards from the rows below the column names.
class CardMaker {
 public:
    CardMaker(ImportPreview& preview, const ImportOptions& options,
              std::map<std::string, std::size_t> columns)
        : preview_(preview),
          options_(options),
          columns_(std::move(columns)),
          seen_(known_texts(options)),
          cells_(options.workshop) {}

    void add(const ReadRow& row) {
        const std::size_t number = next_row_++;
        PreviewCard made;
        made.row = number;
        made.line = row.line;
        made.id = trim(cell(row, "id"));
        made.card.text = clean_card_text(cell(row, "text"));
        if (made.card.text.empty()) return leave_out(made, LeftOutReason::empty);
        shorten(made);
        made.duplicate = !seen_.insert(normalise(made.card.text)).second;
        duplicates_ += made.duplicate;
        if (made.duplicate && options_.leave_out_duplicates)
            return leave_out(made, LeftOutReason::duplicate);
        describe(made.card, row);
        preview_.cards.push_back(std::move(made));
    }

    void finish() {
        preview_.new_fields = cells_.new_fields();
        const auto warn = [&](const Message& message, std::size_t count) {
            if (count > 0) preview_.warnings.push_back(sentence(message, std::to_string(count)));
        };
        warn(options_.cut_long ? words::import_cut : words::import_too_long, long_);
        warn(words::import_duplicates, duplicates_);
        for (const auto& [target, odd] : cells_.odd_values())
            preview_.warnings.push_back(sentence(words::import_odd_value, preview_.map[target],
                                                 odd.first_value, std::to_string(odd.count)));
    }

 private:
    std::string cell(const ReadRow& row, const char* target) const {
        const auto column = columns_.find(target);
        return column == columns_.end() || column->second >= row.cells.size()
                   ? std::string()
                   : row.cells[column->second];
    }

    void leave_out(const PreviewCard& made, LeftOutReason reason) {
        preview_.left_out.push_back({made.row, made.line, reason});
    }

    void shorten(PreviewCard& made) {
        std::string& text = made.card.text;
        if (text.size() <= most_card_characters || count_characters(text) <= most_card_characters)
            return;
        ++long_;
        if (options_.cut_long)
            text = std::string(trim(first_characters(text, most_card_characters)));
        else
            made.too_long = true;
    }

    void describe(NewCard& card, const ReadRow& row) {
        card.table = cells_.read_table_number(cell(row, "table"));
        card.fields = cells_.read_fields(cell(row, "field"));
        card.tags = read_tags(cell(row, "tags"));
        card.voice = cells_.read_voice(cell(row, "voice"));
        card.kind = cells_.read_kind(cell(row, "kind"));
        card.scribed = cells_.read_yes("scribed", cell(row, "scribed"));
        card.theme = trim(cell(row, "theme"));
        card.lone = is_lone_theme(card.theme) || cells_.read_yes("lone", cell(row, "lone"));
        if (card.lone) card.theme.clear();
    }

    ImportPreview& preview_;
    const ImportOptions& options_;
    std::map<std::string, std::size_t> columns_;
    std::set<std::string> seen_;
    CardCells cells_;
    std::size_t next_row_ = 0;
    std::size_t duplicates_ = 0;
    std::size_t long_ = 0;
};

// For a paste of several columns without names: the texts are where most is written.
std::size_t widest_column(const std::vector<ReadRow>& rows) {
    std::vector<std::size_t> sizes(1);
    for (const ReadRow& row : rows) {
        sizes.resize(std::max(sizes.size(), row.cells.size()));
        for (std::size_t i = 0; i < row.cells.size(); ++i) sizes[i] += row.cells[i].size();
    }
    return static_cast<std::size_t>(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
}

ImportPreview preview_rows(const ReadTable& table, std::size_t first,
                           std::map<std::string, std::size_t> columns, ImportPreview preview,
                           const ImportOptions& options) {
    if (table.rows.size() - first > most_import_rows)
        throw Failure(sentence(words::import_too_many_rows));
    preview.encoding = table.encoding;
    preview.warnings = table.warnings;
    CardMaker maker(preview, options, std::move(columns));
    std::size_t wide = 0;
    for (std::size_t i = first; i < table.rows.size(); ++i) {
        maker.add(table.rows[i]);
        wide += !preview.columns.empty() && table.rows[i].cells.size() > preview.columns.size();
    }
    if (wide > 0)
        preview.warnings.push_back(sentence(words::import_extra_cells, std::to_string(wide)));
    maker.finish();
    return preview;
}

ImportPreview preview_named(const ReadTable& table, std::size_t names,
                            const ImportOptions& options) {
    ImportPreview preview;
    preview.columns = table.rows[names].cells;
    const auto columns = find_columns(preview.columns, options);
    for (const auto& [target, column] : columns) preview.map[target] = preview.columns[column];
    return preview_rows(table, names + 1, columns, std::move(preview), options);
}

ImportPreview preview_table(const ReadTable& table, const ImportOptions& options) {
    if (const auto names = find_names(table, options)) return preview_named(table, *names, options);
    if (!table.plain || !options.map.empty()) refuse_without_text(table, options);
    if (table.rows.empty()) throw Failure(sentence(words::import_nothing));
    return preview_rows(table, 0, {{"text", 0}}, {}, options);
}

}  // namespace

ImportPreview preview_cards(std::string_view bytes, std::string_view file_name,
                            const ImportOptions& options) {
    check_targets(options);
    const std::vector<ReadTable> tables =
        read_tables(bytes, file_name, {options.encoding, options.sheet});
    if (tables.empty()) throw Failure(sentence(words::import_nothing));
    const auto with_cards = std::find_if(tables.begin(), tables.end(), [&](const ReadTable& table) {
        return find_names(table, options).has_value();
    });
    const ReadTable& chosen = with_cards == tables.end() ? tables.front() : *with_cards;
    ImportPreview preview = preview_table(chosen, options);
    std::vector<std::string> others;
    for (const ReadTable& table : tables)
        if (&table != &chosen) others.push_back(table.sheet);
    if (!others.empty())
        preview.warnings.push_back(
            sentence(words::xlsx_other_sheets, chosen.sheet, listed(others)));
    return preview;
}

ImportPreview preview_pasted_cards(std::string_view text, const ImportOptions& options) {
    check_targets(options);
    const ReadTable table = read_pasted_table(text);
    if (table.rows.empty()) throw Failure(sentence(words::import_nothing));
    if (table.plain || find_names(table, options) || !options.map.empty())
        return preview_table(table, options);
    return preview_rows(table, 0, {{"text", widest_column(table.rows)}}, {}, options);
}

ImportCards import_command(const ImportPreview& preview, MeetingId meeting) {
    ImportCards command;
    command.meeting = meeting;
    for (const PreviewCard& made : preview.cards) command.cards.push_back(made.card);
    return command;
}

}  // namespace yoriai
