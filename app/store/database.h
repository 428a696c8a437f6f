#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace yoriai {

// SQLite says no: its extended result code and its words.
class DatabaseError : public Error {
 public:
    DatabaseError(int code, const std::string& words) : Error(words), code_(code) {}
    int code() const { return code_; }

 private:
    int code_;
};

// A value as the file stores it: nothing, a whole number, a number, a text, bytes.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Bytes>;

// Bytes that are no text.
struct Blob {
    std::string_view bytes;
};

// A prepared SQL statement on its way through its rows. (`statement` is what people vote on.)
// It goes back to its database when it is destroyed.
class Query {
 public:
    Query(sqlite3* database, sqlite3_stmt* prepared) : database_(database), prepared_(prepared) {}
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    // The next ? takes this value.
    Query& bind(std::int64_t);
    Query& bind(int number) { return bind(static_cast<std::int64_t>(number)); }
    Query& bind(std::string_view);
    Query& bind(const char* text) { return bind(std::string_view(text)); }
    Query& bind(Blob);
    Query& bind(const Value&);

    // Goes to the next row, or to the first; false when there is none.
    bool next();
    // Carries it out and makes it ready to be bound again.
    void run();

    std::int64_t number(int column) const;
    std::string text(int column) const;  // of a blob too
    Value value(int column) const;

 private:
    void check(int code);

    sqlite3* database_;
    sqlite3_stmt* prepared_;
    int bound_ = 0;
};

// One connection to one file. Every failure is a DatabaseError.
class Database {
 public:
    // `flags` as for sqlite3_open_v2().
    Database(const std::filesystem::path&, int flags);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    Query query(const std::string& sql);
    template <class... Values>
    void run(const std::string& sql, const Values&... values) {
        Query asked = query(sql);
        (asked.bind(values), ...);
        asked.run();
    }
    // The first column of the first row, 0 when there is none.
    template <class... Values>
    std::int64_t number(const std::string& sql, const Values&... values) {
        Query asked = query(sql);
        (asked.bind(values), ...);
        return asked.next() ? asked.number(0) : 0;
    }
    std::string text(const std::string& sql);
    // Several statements in a row, without values.
    void script(const std::string& sql);

    sqlite3* handle() const { return handle_; }
    // Throws when the code is not SQLITE_OK.
    void check(int code) const;
    bool in_transaction() const;
    // Forgets the prepared statements and closes, so that failures are told.
    void close();

 private:
    void forget_queries();

    sqlite3* handle_ = nullptr;
    std::unordered_map<std::string, sqlite3_stmt*> prepared_;
};

// All or nothing: taken back when it is destroyed before commit().
class Transaction {
 public:
    explicit Transaction(Database&);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

 private:
    Database& database_;
    bool open_ = true;
};

}  // namespace yoriai
