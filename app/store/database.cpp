#include "store/database.h"

#include <sqlite3.h>

namespace yoriai {
namespace {

[[noreturn]] void fail(sqlite3* database, int code) {
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    throw DatabaseError(extended == SQLITE_OK ? code : extended,
                        database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
}

}  // namespace

Query::~Query() {
    sqlite3_reset(prepared_);
    sqlite3_clear_bindings(prepared_);
}

void Query::check(int code) {
    if (code != SQLITE_OK) fail(database_, code);
}

Query& Query::bind(std::int64_t number) {
    check(sqlite3_bind_int64(prepared_, ++bound_, number));
    return *this;
}

Query& Query::bind(std::string_view text) {
    check(sqlite3_bind_text64(prepared_, ++bound_, text.empty() ? "" : text.data(), text.size(),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Query& Query::bind(Blob blob) {
    check(sqlite3_bind_blob64(prepared_, ++bound_, blob.bytes.data(), blob.bytes.size(),
                              SQLITE_TRANSIENT));
    return *this;
}

Query& Query::bind(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return bind(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return bind(std::string_view(*text));
    if (const auto* bytes = std::get_if<Bytes>(&value)) return bind(Blob{bytes->view()});
    if (const auto* real = std::get_if<double>(&value))
        check(sqlite3_bind_double(prepared_, ++bound_, *real));
    else
        check(sqlite3_bind_null(prepared_, ++bound_));
    return *this;
}

bool Query::next() {
    const int code = sqlite3_step(prepared_);
    if (code != SQLITE_ROW && code != SQLITE_DONE) fail(database_, code);
    return code == SQLITE_ROW;
}

void Query::run() {
    while (next()) {
    }
    sqlite3_reset(prepared_);
    bound_ = 0;
}

std::int64_t Query::number(int column) const { return sqlite3_column_int64(prepared_, column); }

std::string Query::text(int column) const {
    const void* bytes = sqlite3_column_blob(prepared_, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(prepared_, column));
    return size == 0 ? std::string() : std::string(static_cast<const char*>(bytes), size);
}

Value Query::value(int column) const {
    switch (sqlite3_column_type(prepared_, column)) {
        case SQLITE_INTEGER:
            return number(column);
        case SQLITE_FLOAT:
            return sqlite3_column_double(prepared_, column);
        case SQLITE_NULL:
            return {};
        case SQLITE_BLOB:
            return Bytes(text(column));
        default:
            return text(column);
    }
}

Database::Database(const std::filesystem::path& path, int flags) {
    const int code = sqlite3_open_v2(path.c_str(), &handle_,
                                     flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code == SQLITE_OK) return;
    const DatabaseError error(code, handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(code));
    sqlite3_close_v2(handle_);
    throw error;
}

Database::~Database() {
    forget_queries();
    sqlite3_close_v2(handle_);
}

void Database::forget_queries() {
    for (const auto& [sql, prepared] : prepared_) sqlite3_finalize(prepared);
    prepared_.clear();
}

void Database::close() {
    forget_queries();
    check(sqlite3_close(handle_));
    handle_ = nullptr;
}

void Database::check(int code) const {
    if (code != SQLITE_OK) fail(handle_, code);
}

bool Database::in_transaction() const { return handle_ && !sqlite3_get_autocommit(handle_); }

Query Database::query(const std::string& sql) {
    sqlite3_stmt*& prepared = prepared_[sql];
    if (!prepared) {
        const int code = sqlite3_prepare_v3(handle_, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT,
                                            &prepared, nullptr);
        if (code != SQLITE_OK) {
            prepared_.erase(sql);
            fail(handle_, code);
        }
    }
    return {handle_, prepared};
}

std::string Database::text(const std::string& sql) {
    Query asked = query(sql);
    return asked.next() ? asked.text(0) : std::string();
}

void Database::script(const std::string& sql) {
    check(sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr));
}

Transaction::Transaction(Database& database) : database_(database) {
    database_.run("begin immediate");
}

Transaction::~Transaction() {
    // SQLite has taken it back by itself after some failures.
    if (open_ && database_.in_transaction())
        sqlite3_exec(database_.handle(), "rollback", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.run("commit");
    open_ = false;
}

}  // namespace yoriai
