#include "exchange/export_round.h"

#include <cmath>

#include "analysis/round_ballots.h"
#include "analysis/small_groups.h"
#include "exchange/xlsx_writer.h"
#include "model/round_rules.h"
#include "page/ballot_pages.h"
#include "page/pdf.h"
#include "plan/plan_words.h"
#include "plan/public_workshop.h"
#include "text/exchange_messages.h"
#include "text/word_messages.h"

namespace yoriai {
namespace {

constexpr int usual_sheets = 30;  // where nobody said how many may vote
constexpr double item_width = 44;

ExportedDocument as_pdf(Pages pages) {
    ExportedDocument made;
    made.missing_characters = pages.missing_characters;
    made.bytes = make_pdf(std::move(pages));
    return made;
}

class RoundSheets {
 public:
    RoundSheets(const Workshop& workshop, const Round& round, const PlanOptions& options)
        : options_(options), shown_(workshop, options.level, options.language), round_(round) {}

    Sheet results() const;
    Sheet groups() const;
    Sheet pairs() const;

 private:
    const Workshop& workshop() const { return shown_.get(); }
    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return say_in(options_.language, message, values);
    }
    std::string text_of(ItemId) const;
    Sheet begin(const Message& name) const;
    std::string name_of_group(const GroupResult&) const;

    const PlanOptions options_;
    const WorkshopAtLevel shown_;
    const Round& round_;
};

// A hidden card keeps its words from everybody but the council itself.
std::string RoundSheets::text_of(ItemId id) const {
    const Item* item = workshop().find(id);
    const Card* card = workshop().find(item->card);
    if (card && card->hidden && options_.level != ExportLevel::internal)
        return say(words::exchange_hidden_item);
    return item->text;
}

Sheet RoundSheets::begin(const Message& name) const {
    Sheet sheet;
    sheet.name = say(name);
    sheet.title = say(words::exchange_round_title,
                      {std::to_string(round_.number), workshop().find(round_.id)->question}) +
                  "（" + say(message_of(options_.level)) + "）";
    return sheet;
}

SheetCell percent(double share) { return std::round(share * 1000) / 10; }

void add_share(std::vector<SheetCell>& row, const std::optional<Share>& share) {
    if (!share) {
        row.insert(row.end(), {std::string(), std::string(), std::string(), std::string()});
        return;
    }
    row.insert(row.end(), {static_cast<double>(share->of), percent(share->value),
                           percent(share->low), percent(share->high)});
}

Sheet RoundSheets::results() const {
    Sheet sheet = begin(words::exchange_results);
    const bool answers = rules_of(workshop(), round_).answers;
    sheet.columns = {{say(words::exchange_rank), 8},
                     {say(words::exchange_item), item_width},
                     {say(words::exchange_count), 10}};
    if (answers) {
        sheet.columns.push_back({say(words::word_disagree), 10});
        sheet.columns.push_back({say(words::word_pass), 10});
    }
    for (const Message& title : {words::exchange_asked, words::exchange_share,
                                 words::exchange_share_low, words::exchange_share_high})
        sheet.columns.push_back({say(title), 10});
    for (const ItemResult& item : count_round(workshop(), round_).items) {
        std::vector<SheetCell> row = {static_cast<double>(item.rank), text_of(item.item),
                                      static_cast<double>(item.count)};
        if (answers) {
            row.emplace_back(static_cast<double>(item.disagree));
            row.emplace_back(static_cast<double>(item.pass));
        }
        add_share(row, item.share);
        sheet.rows.push_back(std::move(row));
    }
    sheet.note = say(words::exchange_interval_note);
    return sheet;
}

std::string RoundSheets::name_of_group(const GroupResult& group) const {
    if (const Table* table = workshop().find(group.table_id))
        return say(words::word_table, {std::to_string(table->number)});
    if (const Neighbourhood* place = workshop().find(group.neighbourhood)) return place->name;
    if (group.age_band) return say(message_of(*group.age_band));
    return group.voice ? say(message_of(*group.voice)) : std::string();
}

Sheet RoundSheets::groups() const {
    Sheet sheet = begin(words::exchange_groups);
    sheet.columns = {{say(words::exchange_group), 20},
                     {say(words::exchange_item), item_width},
                     {say(words::exchange_count), 10}};
    for (const Message& title : {words::exchange_asked, words::exchange_share,
                                 words::exchange_share_low, words::exchange_share_high})
        sheet.columns.push_back({say(title), 10});
    const auto counted = count_groups(workshop(), round_);
    const int smallest = options_.level == ExportLevel::internal ? 0 : options_.smallest_count;
    const WithheldGroups withheld =
        find_withheld(counted, smallest, options_.level == ExportLevel::public_use);
    for (std::size_t i = 0; i < counted.size(); ++i)
        for (std::size_t j = 0; j < counted[i].items.size(); ++j) {
            const GroupShare& item = counted[i].items[j];
            const bool kept = !withheld.cells[i][j];
            std::vector<SheetCell> row = {name_of_group(counted[i]), text_of(item.item)};
            if (kept)
                row.emplace_back(static_cast<double>(item.count));
            else
                row.emplace_back(say(words::exchange_withheld));
            add_share(row, kept ? item.share : std::nullopt);
            sheet.rows.push_back(std::move(row));
        }
    if (smallest > 0) sheet.note = say(words::exchange_withheld_note, {std::to_string(smallest)});
    return sheet;
}

Sheet RoundSheets::pairs() const {
    Sheet sheet = begin(words::exchange_pairs);
    const auto items = workshop().items_of(round_.id);
    Matrix pairs;
    if (round_.method == RoundMethod::ranking)
        pairs = count_pairs(ranked_ballots(workshop(), round_), items.size());
    else if (round_.method == RoundMethod::run_off)
        pairs = pairs_of(workshop(), round_);
    sheet.columns = {{say(words::exchange_item), item_width}};
    for (const Item* item : items) sheet.columns.push_back({text_of(item->id), 16});
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        std::vector<SheetCell> row = {text_of(items[i]->id)};
        for (std::size_t j = 0; j < items.size(); ++j)
            row.push_back(i == j ? SheetCell(std::string()) : SheetCell(double(pairs[i][j])));
        sheet.rows.push_back(std::move(row));
    }
    sheet.note = say(words::exchange_pairs_note);
    return sheet;
}

}  // namespace

ExportedDocument export_ballots(const Workshop& workshop, const Round& round, Language language,
                                int first, std::optional<int> sheets) {
    const int people = round.eligible.value_or(usual_sheets);
    const int count = sheets.value_or(people + (people + 9) / 10);
    return as_pdf(
        set_ballots(describe_ballot(workshop, round, language), mix_ballot_numbers(first, count)));
}

ExportedDocument export_dot_sheets(const Workshop& workshop, const Round& round,
                                   Language language) {
    return as_pdf(set_dot_sheets(describe_dot_sheet(workshop, round, language)));
}

Sheet round_table(const Workshop& workshop, const Round& round, RoundTable which,
                  const PlanOptions& options) {
    const RoundSheets sheets(workshop, round, options);
    if (which == RoundTable::groups) return sheets.groups();
    return which == RoundTable::pairs ? sheets.pairs() : sheets.results();
}

std::string export_round_tables(const Workshop& workshop, const Round& round,
                                const PlanOptions& options) {
    std::vector<Sheet> sheets;
    for (const RoundTable which : {RoundTable::results, RoundTable::groups, RoundTable::pairs}) {
        Sheet sheet = round_table(workshop, round, which, options);
        if (!sheet.rows.empty() || sheets.empty()) sheets.push_back(std::move(sheet));
    }
    return write_xlsx(sheets, options.date ? options.date : today());
}

}  // namespace yoriai
