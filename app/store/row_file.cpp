#include "store/row_file.h"

#include <map>
#include <set>
#include <unordered_map>

namespace yoriai {
namespace {

std::string quoted(const std::string& name) { return '"' + name + '"'; }

// "a", "b", …, each followed by `after`.
std::string comma_list(const std::vector<std::string>& names, const char* after = "") {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + quoted(name) + after;
    return list;
}

// The SQL of a shape, made once.
struct Texts {
    std::string read_all, read_one, insert, erase;
    std::vector<std::string> read_lists, read_list, insert_member, erase_list;
};

Texts make_texts(const Shape& shape) {
    const std::string table = quoted(shape.table);
    const std::string columns = comma_list(shape.columns);
    Texts texts;
    texts.read_all = "select id, " + columns + ", hash from " + table;
    texts.read_one = texts.read_all + " where id = ?";
    texts.insert = "insert into " + table + " (id, " + columns + ", hash) values (?";
    for (std::size_t i = 0; i <= shape.columns.size(); ++i) texts.insert += ", ?";
    texts.insert += ")";
    texts.erase = "delete from " + table + " where id = ?";
    for (const std::string& list : shape.lists) {
        texts.read_lists.push_back("select owner, member from " + list + " order by owner, place");
        texts.read_list.push_back("select member from " + list + " where owner = ? order by place");
        texts.insert_member.push_back("insert into " + list +
                                      " (owner, place, member) values (?, ?, ?)");
        texts.erase_list.push_back("delete from " + list + " where owner = ?");
    }
    return texts;
}

const Texts& texts_of(const Shape& shape) {
    thread_local std::map<std::string, Texts> made;
    auto& texts = made[shape.table];
    if (texts.read_all.empty()) texts = make_texts(shape);
    return texts;
}

StoredRow read_values(const Query& row, const Shape& shape) {
    StoredRow stored;
    stored.values.reserve(shape.columns.size());
    for (std::size_t i = 0; i < shape.columns.size(); ++i)
        stored.values.push_back(row.value(static_cast<int>(i) + 1));
    return stored;
}

std::int64_t read_hash(const Query& row, const Shape& shape) {
    return row.number(static_cast<int>(shape.columns.size()) + 1);
}

std::set<std::string> columns_in(Database& database, const std::string& table) {
    std::set<std::string> names;
    Query rows = database.query("select name from pragma_table_info(?)");
    rows.bind(std::string_view(table));
    while (rows.next()) names.insert(rows.text(0));
    return names;
}

// All rows of a file that may be from before some of the columns: null stands for these.
std::string text_to_read(const Shape& shape, const std::set<std::string>& there) {
    std::string columns;
    for (const std::string& name : shape.columns)
        columns += (there.contains(name) ? quoted(name) : std::string("null")) + ", ";
    return "select id, " + columns + "hash from " + quoted(shape.table);
}

using Members = std::unordered_map<std::int64_t, std::vector<std::int64_t>>;

std::vector<Members> read_lists(Database& database, const Shape& shape) {
    std::vector<Members> lists;
    for (const std::string& sql : texts_of(shape).read_lists) {
        Members& members = lists.emplace_back();
        Query rows = database.query(sql);
        while (rows.next()) members[rows.number(0)].push_back(rows.number(1));
    }
    return lists;
}

// Calls take(id, row) with each row of the shape's table.
void for_each_row(Database& database, const Shape& shape, const Damage& damage,
                  const std::function<void(std::int64_t, const StoredRow&)>& take) {
    std::vector<Members> lists = read_lists(database, shape);
    Query rows = database.query(texts_of(shape).read_all);
    while (rows.next()) {
        const std::int64_t id = rows.number(0);
        StoredRow stored = read_values(rows, shape);
        for (Members& members : lists) stored.lists.push_back(std::move(members[id]));
        if (hash_of(shape, id, stored) != read_hash(rows, shape))
            damage(shape.table.c_str(), id, true);
        try {
            take(id, stored);
        } catch (const DamagedRow&) {
            damage(shape.table.c_str(), id, false);
        }
    }
}

// The row, or nothing when it is gone. Throws DamagedRow.
std::optional<StoredRow> read_stored(Database& database, const Shape& shape, std::int64_t id) {
    const Texts& texts = texts_of(shape);
    Query row = database.query(texts.read_one);
    row.bind(id);
    if (!row.next()) return {};
    StoredRow stored = read_values(row, shape);
    for (std::size_t list = 0; list < shape.lists.size(); ++list)
        stored.lists.push_back(read_list(database, shape, list, id));
    if (hash_of(shape, id, stored) != read_hash(row, shape))
        throw DamagedRow("a row's content does not match its hash");
    return stored;
}

template <class Single>
void read_single(Database& database, Single& into) {
    if (const auto stored = read_stored(database, shape_of<Single>(), only_row))
        from_stored(into, *stored);
}

}  // namespace

void read_workshop(Database& database, Workshop& workshop, const Damage& damage) {
    const auto take_district = [&](std::int64_t, const StoredRow& row) {
        from_stored(workshop.district, row);
    };
    const auto take_plan = [&](std::int64_t, const StoredRow& row) {
        from_stored(workshop.plan, row);
    };
    for_each_row(database, shape_of<District>(), damage, take_district);
    for_each_row(database, shape_of<Plan>(), damage, take_plan);
    for_each_entity([&]<class Entity>(Entity*) {
        for_each_row(database, shape_of<Entity>(), damage,
                     [&](std::int64_t id, const StoredRow& stored) {
                         Entity row;
                         row.id = {id};
                         from_stored(row, stored);
                         workshop.put(std::move(row));
                     });
    });
}

void read_row(Database& database, Workshop& workshop, const std::string& table, std::int64_t id) {
    if (table == District::table) read_single(database, workshop.district);
    if (table == Plan::table) read_single(database, workshop.plan);
    for_each_entity([&]<class Entity>(Entity*) {
        if (table != Entity::table) return;
        if (const auto stored = read_stored(database, shape_of<Entity>(), id)) {
            Entity row;
            row.id = {id};
            from_stored(row, *stored);
            workshop.put(std::move(row));
        } else {
            workshop.erase(Id<Entity>{id});
        }
    });
}

void read_from(Database& database, const Shape& shape, std::int64_t first,
               const std::function<bool(std::int64_t id, StoredRow row, std::int64_t hash)>& take) {
    const std::set<std::string> there = columns_in(database, shape.table);
    Query rows = database.query(text_to_read(shape, there) + " where id >= ? order by id");
    rows.bind(first);
    while (rows.next()) {
        StoredRow stored = read_values(rows, shape);
        for (std::size_t i = 0; i < shape.usual.size(); ++i)
            if (shape.usual[i] && !there.contains(shape.columns[i]))
                stored.values[i] = *shape.usual[i];
        if (!take(rows.number(0), std::move(stored), read_hash(rows, shape))) return;
    }
}

std::vector<std::int64_t> read_list(Database& database, const Shape& shape, std::size_t list,
                                    std::int64_t owner) {
    std::vector<std::int64_t> found;
    Query members = database.query(texts_of(shape).read_list[list]);
    members.bind(owner);
    while (members.next()) found.push_back(members.number(0));
    return found;
}

std::string owner_of(const std::string& table) {
    static const std::map<std::string, std::string> owners = [] {
        std::map<std::string, std::string> found = {{District::table, District::table},
                                                    {Plan::table, Plan::table}};
        for_each_entity([&]<class Entity>(Entity*) {
            found[Entity::table] = Entity::table;
            for (const std::string& list : shape_of<Entity>().lists) found[list] = Entity::table;
        });
        return found;
    }();
    const auto owner = owners.find(table);
    return owner == owners.end() ? std::string() : owner->second;
}

namespace {

void insert_row(Database& database, const Shape& shape, std::int64_t id, const StoredRow& row) {
    Query insert = database.query(texts_of(shape).insert);
    insert.bind(id);
    for (const Value& value : row.values) insert.bind(value);
    insert.bind(hash_of(shape, id, row)).run();
}

// Only the columns that change: an index on another column is not touched then.
void update_row(Database& database, const Shape& shape, std::int64_t id, const StoredRow& row,
                const StoredRow& before) {
    std::vector<std::string> changed;
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (row.values[i] != before.values[i]) changed.push_back(shape.columns[i]);
    if (changed.empty() && row.lists == before.lists) return;
    changed.emplace_back("hash");
    Query update = database.query("update " + quoted(shape.table) + " set " +
                                  comma_list(changed, " = ?") + " where id = ?");
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (row.values[i] != before.values[i]) update.bind(row.values[i]);
    update.bind(hash_of(shape, id, row)).bind(id).run();
}

void write_list(Database& database, const Texts& texts, std::size_t list, std::int64_t owner,
                const std::vector<std::int64_t>& members) {
    Query insert = database.query(texts.insert_member[list]);
    for (std::size_t place = 0; place < members.size(); ++place)
        insert.bind(owner).bind(static_cast<std::int64_t>(place)).bind(members[place]).run();
}

}  // namespace

void write_row(Database& database, const Shape& shape, std::int64_t id, const StoredRow& row,
               const StoredRow* before) {
    const Texts& texts = texts_of(shape);
    if (before)
        update_row(database, shape, id, row, *before);
    else
        insert_row(database, shape, id, row);
    for (std::size_t i = 0; i < row.lists.size(); ++i) {
        if (before && before->lists[i] == row.lists[i]) continue;
        if (before && !before->lists[i].empty()) database.run(texts.erase_list[i], id);
        write_list(database, texts, i, id, row.lists[i]);
    }
}

void erase_row(Database& database, const Shape& shape, std::int64_t id) {
    const Texts& texts = texts_of(shape);
    for (const std::string& sql : texts.erase_list) database.run(sql, id);
    database.run(texts.erase, id);
}

}  // namespace yoriai
