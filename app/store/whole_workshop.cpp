#include "store/whole_workshop.h"

#include "store/new_file.h"
#include "store/row_file.h"
#include "store/schema.h"

namespace yoriai {
namespace {

template <class Entity>
void write_new(Database& database, std::int64_t id, const Entity& row) {
    write_row(database, shape_of<Entity>(), id, to_stored(row), nullptr);
}

}  // namespace

void write_new_session(const std::filesystem::path& path, const Workshop& workshop,
                       const UsedNumbers& used) {
    make_file(path, Existing::refuse, [&](Database& database) {
        Transaction transaction(database);
        create_schema(database);
        write_new(database, only_row, workshop.district);
        write_new(database, only_row, workshop.plan);
        for_each_entity([&]<class Entity>(Entity*) {
            for (const Entity& row : workshop.all<Entity>()) write_new(database, row.id.value, row);
        });
        write_urn(database, all_ballots(workshop));
        for (const auto& [round, numbers] : used) write_used_numbers(database, round, numbers);
        transaction.commit();
    });
}

}  // namespace yoriai
