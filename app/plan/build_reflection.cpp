#include <algorithm>
#include <array>

#include "plan/build_companion.h"
#include "plan/companions.h"
#include "text/plan_messages.h"
#include "text/reflection_messages.h"

namespace yoriai {
namespace {

constexpr std::array statements = {words::reflection_1, words::reflection_2, words::reflection_3,
                                   words::reflection_4, words::reflection_5};
constexpr std::array questions = {words::reflection_best, words::reflection_unsaid,
                                  words::reflection_wish};
// Room to write, as lines.
constexpr const char* room = "\n\n\n";

PrintedTable table_of_marks(const CompanionWriter& writer, const Message& caption) {
    PrintedTable table;
    table.caption = writer.say(caption);
    table.columns = {{writer.say(words::reflection_statement), 4, Alignment::left},
                     {writer.say(words::reflection_yes), 1.4, Alignment::centre},
                     {writer.say(words::reflection_between), 1.8, Alignment::centre},
                     {writer.say(words::reflection_no), 1.6, Alignment::centre}};
    return table;
}

void write_sheet(CompanionWriter& writer) {
    writer.composer.begin_section(words::reflection_marks, "marks");
    writer.composer.tell("", {writer.say(words::reflection_intro)});
    PrintedTable marks = table_of_marks(writer, words::reflection_marks);
    for (const Message& statement : statements)
        marks.rows.push_back({{plain(writer.say(statement)), {}, {}, {}}, {}, false});
    writer.composer.add(std::move(marks));
    writer.composer.begin_section(words::reflection_words, "words");
    PrintedTable own = writer.form();
    own.caption = writer.say(words::reflection_words);
    own.columns[0].title = writer.say(words::reflection_question);
    own.columns[1].title = writer.say(words::reflection_answer);
    for (const Message& question : questions) writer.add_row(own, question, room);
    writer.composer.add(std::move(own));
}

std::string text_of(const Workshop& workshop, const ItemResult& result) {
    const Item* item = workshop.find(result.item);
    return item ? item->text : std::string();
}

// The meeting's round of agreement on the sheet's statements, should there be one.
const PlanRound* find_round(const CompanionWriter& writer) {
    for (const PlanRound* round : writer.rounds_of_meeting()) {
        if (round->round->method != RoundMethod::agreement) continue;
        const bool same = std::any_of(
            round->result.items.begin(), round->result.items.end(), [&](const ItemResult& item) {
                return text_of(writer.workshop(), item) == writer.say(statements.front());
            });
        if (same) return round;
    }
    return nullptr;
}

void write_tally(CompanionWriter& writer) {
    const PlanRound* round = find_round(writer);
    writer.composer.begin_section(words::reflection_tally, "tally");
    writer.composer.tell(
        "", {round ? writer.say(words::reflection_tally_text, {writer.names.round(*round->round)})
                   : writer.say(words::reflection_tally_blank)});
    PrintedTable table = table_of_marks(writer, words::reflection_tally_table);
    for (const Message& statement : statements) {
        PrintedRow row{{plain(writer.say(statement)), {}, {}, {}}, {}, false};
        for (const ItemResult& item : round ? round->result.items : std::vector<ItemResult>()) {
            if (text_of(writer.workshop(), item) != writer.say(statement)) continue;
            row.cells[1] = plain(print_number(item.count));
            row.cells[2] = plain(print_number(item.pass));
            row.cells[3] = plain(print_number(item.disagree));
        }
        table.rows.push_back(std::move(row));
    }
    writer.composer.add(std::move(table));
}

}  // namespace

std::vector<std::string> reflection_statements(Language language) {
    std::vector<std::string> told;
    for (const Message& statement : statements) told.push_back(say_in(language, statement, {}));
    return told;
}

void write_reflection(CompanionWriter& writer) {
    write_sheet(writer);
    writer.composer.add_plain(PageBreak{});
    write_tally(writer);
}

}  // namespace yoriai
