#include "exchange/cards_table.h"

#include <algorithm>

#include "exchange/csv_writer.h"
#include "plan/plan_names.h"
#include "plan/plan_words.h"
#include "text/exchange_messages.h"

namespace yoriai {
namespace {

// Many cards have several fields and tags; the import takes them apart again at this sign.
constexpr const char* between_names = "、";
constexpr const char* between_themes = " ＞ ";
constexpr int deepest_theme = 20;

class CardRows {
 public:
    CardRows(const Workshop& workshop, ExportLevel level, Language language)
        : workshop_(workshop), internal_(level == ExportLevel::internal), language_(language) {}

    std::vector<SheetColumn> columns() const;
    std::vector<SheetCell> row(const Card&) const;
    bool may_show(const Card& card) const { return internal_ || !card.hidden; }
    std::string say(const Message& message) const { return say_in(language_, message); }

 private:
    std::string yes(bool is) const { return is ? say(words::cards_yes) : ""; }
    // In English the word of the file formats, which the import knows: "resident", not "residents".
    std::string voice(Voice voice) const {
        return language_ == Language::english ? std::string(name_of(voice))
                                              : say(message_of(voice));
    }
    SheetCell table(TableId) const;
    std::string themes_around(const Theme&) const;

    template <class AnId>
    std::string names(const std::vector<AnId>& ids) const {
        std::string joined;
        for (const AnId id : ids) {
            const auto* named = workshop_.find(id);
            if (!named) continue;
            if (!joined.empty()) joined += between_names;
            joined += named->name;
        }
        return joined;
    }

    const Workshop& workshop_;
    const bool internal_;
    const Language language_;
};

std::vector<SheetColumn> CardRows::columns() const {
    std::vector<SheetColumn> columns = {
        {say(words::cards_number), 7},         {say(words::cards_text), 56},
        {say(words::cards_kind), 11},          {say(words::cards_meeting), 6},
        {say(words::cards_table), 10},         {say(words::cards_field), 18},
        {say(words::cards_tags), 18},          {say(words::cards_voice), 9},
        {say(words::cards_scribed), 7},        {say(words::cards_theme), 34},
        {say(words::cards_themes_around), 24}, {say(words::cards_lone), 9}};
    if (internal_) columns.push_back({say(words::cards_hidden), 9});
    return columns;
}

// A table with a name by its name, else by its number.
SheetCell CardRows::table(TableId id) const {
    const Table* found = workshop_.find(id);
    if (!found) return std::string();
    if (!found->name.empty()) return found->name;
    return static_cast<double>(found->number);
}

// The titles of the themes around the card's own, from the outermost.
std::string CardRows::themes_around(const Theme& theme) const {
    std::string path;
    int depth = 0;
    for (const Theme* around = workshop_.find(theme.parent); around && depth < deepest_theme;
         ++depth) {
        path = path.empty() ? around->title : around->title + between_themes + path;
        around = workshop_.find(around->parent);
    }
    return path;
}

std::vector<SheetCell> CardRows::row(const Card& card) const {
    const Meeting* meeting = workshop_.find(card.meeting);
    const Theme* theme = workshop_.find(card.theme);
    std::vector<SheetCell> cells = {
        static_cast<double>(card.number),
        card.text,
        say(message_of(card.kind)),
        meeting ? SheetCell(static_cast<double>(meeting->number)) : SheetCell(std::string()),
        table(card.table_id),
        names(card.fields),
        names(card.tags),
        voice(card.voice),
        yes(card.scribed),
        theme ? theme->title : "",
        theme ? themes_around(*theme) : "",
        yes(card.lone)};
    if (internal_) cells.emplace_back(yes(card.hidden));
    return cells;
}

std::string printed(const SheetCell& cell) {
    if (const auto* number = std::get_if<double>(&cell)) return plain_number(*number);
    if (const auto* date = std::get_if<Date>(&cell)) return to_iso(*date);
    return std::get<std::string>(cell);
}

bool is_number(const SheetCell& cell) { return std::holds_alternative<double>(cell); }

PrintedTable to_table(const Sheet& sheet) {
    PrintedTable table;
    table.source = sheet.note;
    for (const SheetColumn& column : sheet.columns)
        table.columns.push_back({column.title, column.width, Alignment::left, column.fine});
    const std::vector<SheetCell>* above = nullptr;
    for (const auto& cells : sheet.rows) {
        PrintedRow row;
        const auto grouped = static_cast<std::ptrdiff_t>(std::min(sheet.grouped, cells.size()));
        const bool goes_on =
            above && std::equal(cells.begin(), cells.begin() + grouped, above->begin());
        above = &cells;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool said = goes_on && i < sheet.grouped;
            row.cells.push_back({Run{said ? std::string() : printed(cells[i]), false, ""}});
            if (is_number(cells[i])) table.columns[i].alignment = Alignment::right;
        }
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace

Sheet cards_table(const Workshop& workshop, ExportLevel level, Language language) {
    const CardRows rows(workshop, level, language);
    Sheet sheet;
    sheet.name = rows.say(words::cards_list);
    sheet.title = workshop.district.name.empty()
                      ? sheet.name
                      : say_in(language, words::cards_list_of, {workshop.district.name});
    sheet.title += say_in(language, words::cards_level, {rows.say(message_of(level))});
    sheet.columns = rows.columns();
    for (const Card& card : workshop.cards())
        if (rows.may_show(card)) sheet.rows.push_back(rows.row(card));
    return sheet;
}

Document to_document(const Sheet& sheet, const District& district, Language language,
                     const Date& date, const PlanStyle& style) {
    Document document;
    document.language = language == Language::english ? "en" : "ja";
    document.cover.title = sheet.title;
    document.cover.district = district.name;
    document.cover.municipality = district.municipality;
    document.cover.date = print_date(date, language, style);
    document.cover.council = district.council;
    document.footer = sheet.title;
    document.cover_page = false;
    document.landscape = true;
    document.date = date;
    if (sheet.rows.empty() && !sheet.nothing.empty())
        document.blocks.push_back(Paragraph{{}, plain(sheet.nothing), ParagraphStyle::body, false});
    else
        document.blocks.push_back(to_table(sheet));
    return document;
}

}  // namespace yoriai
