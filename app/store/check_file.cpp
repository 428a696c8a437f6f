#include "store/check_file.h"

#include "store/damage_words.h"
#include "store/history.h"
#include "store/open_file.h"
#include "store/row_file.h"
#include "store/tell.h"
#include "store/urn.h"
#include "text/store_messages.h"

namespace yoriai {
namespace {

void check_rows(Database& database, CheckReport& report) {
    FoundDamage found;
    Workshop workshop;
    read_workshop(database, workshop, found.note());
    read_urn(database, workshop, found.note());
    report.rows = 2;
    for_each_entity([&]<class Entity>(Entity*) { report.rows += workshop.all<Entity>().size(); });
    for (const Round& round : workshop.rounds()) report.rows += workshop.ballots(round.id).size();
    for (const Sentence& problem : found.tell(workshop)) report.problems.push_back(problem);
}

void check_references(Database& database, CheckReport& report) {
    Query missing = database.query("pragma foreign_key_check");
    while (missing.next())
        report.problems.push_back(sentence(words::store_reference_missing, missing.text(0),
                                           std::to_string(missing.number(1))));
}

}  // namespace

CheckReport check_file(Database& database) {
    CheckReport report;
    report.problems = find_structural_damage(database, true);
    try {
        check_rows(database, report);
        check_references(database, report);
        for (const std::int64_t number : History(database).damaged())
            report.problems.push_back(
                sentence(words::store_history_row_changed, std::to_string(number)));
    } catch (const DatabaseError& error) {
        if (!is_damage(error)) throw;
        report.problems.push_back(sentence(words::store_page_damaged, error.what()));
    }
    return report;
}

}  // namespace yoriai
