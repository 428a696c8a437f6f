#include "store/export_log.h"

namespace yoriai {

void add_export(Database& database, const ExportRecord& record) {
    Transaction transaction(database);
    database.run(
        "insert into export_log (time, what, format, level, file, sha256, bytes) "
        "values (?, ?, ?, ?, ?, ?, ?)",
        record.time, std::string_view(record.what), std::string_view(record.format),
        std::string_view(record.level), std::string_view(record.file),
        std::string_view(record.sha256), record.bytes);
    transaction.commit();
}

std::vector<ExportRecord> read_exports(Database& database) {
    std::vector<ExportRecord> found;
    if (database.number("select count(*) from sqlite_schema where name = 'export_log'") == 0)
        return found;
    Query rows = database.query(
        "select time, what, format, level, file, sha256, bytes from export_log order by number");
    while (rows.next())
        found.push_back({rows.number(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                         rows.text(5), rows.number(6)});
    return found;
}

}  // namespace yoriai
