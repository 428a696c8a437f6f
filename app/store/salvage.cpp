#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>

#include "store/damage_words.h"
#include "store/open_file.h"
#include "store/references.h"
#include "store/row_file.h"
#include "store/schema.h"
#include "store/session.h"
#include "store/tell.h"
#include "store/whole_workshop.h"
#include "text/store_messages.h"

namespace yoriai {
namespace {

// Reads what can be read of a damaged file, row by row.
class Salvage {
 public:
    explicit Salvage(Database& database) : database_(database) {}

    void read() {
        read_table<District>(
            [&](std::int64_t, const StoredRow& row) { from_stored(workshop.district, row); });
        read_table<Plan>(
            [&](std::int64_t, const StoredRow& row) { from_stored(workshop.plan, row); });
        for_each_entity([&]<class Entity>(Entity*) {
            read_table<Entity>([&](std::int64_t id, const StoredRow& row) {
                Entity entity;
                entity.id = {id};
                from_stored(entity, row);
                workshop.put(std::move(entity));
            });
        });
        read_ballots();
        try {
            used_numbers = read_used_numbers(database_);
        } catch (const DatabaseError&) {
            report.unreadable.push_back(sentence(words::store_part_unreadable, "used_number"));
        }
        report.lost += drop_missing_references(workshop);
        for (Sentence& each : damage_.tell(workshop)) report.doubtful.push_back(std::move(each));
    }

    Workshop workshop;
    UsedNumbers used_numbers;
    SalvageReport report;

 private:
    using Take = std::function<void(std::int64_t, const StoredRow&)>;

    template <class Entity>
    void read_table(const Take& take) {
        read_table(shape_of<Entity>(), take);
    }

    // Whether the file is from before there was such a table.
    bool is_too_old_for(const Shape& shape) {
        try {
            return database_.number("pragma user_version") < newest_schema() &&
                   database_.number("select count(*) from sqlite_schema where name = ?",
                                    std::string_view(shape.table)) == 0;
        } catch (const DatabaseError&) {
            return false;
        }
    }

    void read_table(const Shape& shape, const Take& take) {
        if (is_too_old_for(shape)) return;
        bool whole = true;
        for (std::int64_t first = 1; first > 0;) {
            std::int64_t read = first - 1;
            try {
                read_from(database_, shape, first,
                          [&](std::int64_t id, StoredRow row, std::int64_t hash) {
                              read = id;
                              keep(shape, id, std::move(row), hash, take);
                              return true;
                          });
                break;
            } catch (const DatabaseError&) {
                whole = false;
            }
            // A page that can't be read stops the query: the next ones are looked for behind it.
            first = read >= first ? read + 1 : next_readable(shape, first);
        }
        if (!whole)
            report.unreadable.push_back(sentence(words::store_part_unreadable, shape.table));
    }

    // The first id behind this one from which rows can be read again, by doubling steps and then
    // halving them; 0 when there is none.
    std::int64_t next_readable(const Shape& shape, std::int64_t bad) {
        constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
        std::int64_t step = 1;
        while (step < last - bad && !can_read(shape, bad + step)) {
            bad += step;
            if (step < last / 2) step *= 2;
        }
        if (step >= last - bad) return 0;
        std::int64_t good = bad + step;
        while (good - bad > 1) {
            const std::int64_t middle = bad + (good - bad) / 2;
            (can_read(shape, middle) ? good : bad) = middle;
        }
        return good;
    }

    bool can_read(const Shape& shape, std::int64_t first) {
        try {
            read_from(database_, shape, first,
                      [](std::int64_t, const StoredRow&, std::int64_t) { return false; });
            return true;
        } catch (const DatabaseError&) {
            return false;
        }
    }

    void keep(const Shape& shape, std::int64_t id, StoredRow row, std::int64_t hash,
              const Take& take) {
        for (std::size_t list = 0; list < shape.lists.size(); ++list) {
            row.lists.emplace_back();
            try {
                row.lists.back() = read_list(database_, shape, list, id);
            } catch (const DatabaseError&) {
                // The hash tells that the row is not whole.
            }
        }
        try {
            take(id, row);
            ++report.saved;
            if (hash_of(shape, id, row) != hash) damage_.note()(shape.table.c_str(), id, true);
        } catch (const DamagedRow&) {
            ++report.lost;
        }
    }

    void read_ballots() {
        std::map<RoundId, std::vector<Ballot>> found;
        read_table(urn_shape(), [&](std::int64_t, const StoredRow& row) {
            auto [round, ballot] = to_ballot(row);
            found[round].push_back(std::move(ballot));
        });
        for (auto& [round, ballots] : found) {
            std::sort(ballots.begin(), ballots.end());
            workshop.put_ballots(round, std::move(ballots));
        }
    }

    Database& database_;
    FoundDamage damage_;
};

}  // namespace

SalvageReport salvage(const std::filesystem::path& damaged, const std::filesystem::path& fresh) {
    const OpenedFile file = open_file(damaged, Access::read);
    Salvage salvaged(*file.database);
    salvaged.read();
    if (salvaged.report.saved == 0)
        throw Failure(sentence(words::store_unreadable, shown(damaged)));
    write_new_session(fresh, salvaged.workshop, salvaged.used_numbers);
    return std::move(salvaged.report);
}

}  // namespace yoriai
