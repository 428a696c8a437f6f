#include "store/support.h"

#include <stdlib.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "store/row_values.h"

namespace fs = std::filesystem;
using namespace yoriai;

TemporaryFolder::TemporaryFolder() {
    // In memory where that is possible: what a pulled plug leaves is power_cut_test's affair.
    const fs::path parent = fs::is_directory("/dev/shm") ? "/dev/shm" : fs::temp_directory_path();
    std::string name = (parent / "yoriai-store-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

namespace {

void write(std::ostringstream& out, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        out << *number;
    else if (const auto* real = std::get_if<double>(&value))
        out << *real;
    else if (const auto* text = std::get_if<std::string>(&value))
        out << '"' << *text << '"';
    else
        out << '-';
}

void write(std::ostringstream& out, const Shape& shape, std::int64_t id, const StoredRow& row) {
    out << shape.table << ' ' << id << ':';
    for (const Value& value : row.values) {
        out << ' ';
        write(out, value);
    }
    for (const auto& list : row.lists) {
        out << " [";
        for (const std::int64_t member : list) out << ' ' << member;
        out << " ]";
    }
    out << '\n';
}

}  // namespace

std::string describe(const Workshop& workshop) {
    std::ostringstream out;
    out.precision(17);
    write(out, shape_of<District>(), 1, to_stored(workshop.district));
    write(out, shape_of<Plan>(), 1, to_stored(workshop.plan));
    for_each_entity([&]<class Entity>(Entity*) {
        for (const Entity& row : workshop.all<Entity>())
            write(out, shape_of<Entity>(), row.id.value, to_stored(row));
    });
    for (const Round& round : workshop.rounds()) {
        for (const Ballot& ballot : workshop.ballots(round.id)) {
            out << "ballot " << round.id.value << ' ' << ballot.table_id.value << ':';
            for (const auto& [item, vote] : ballot.votes)
                out << ' ' << item.value << ' ' << name_of(vote.answer) << ' ' << vote.dots << ' '
                    << vote.grade << ' ' << vote.feasibility;
            out << '\n';
        }
    }
    return out.str();
}

std::string read_bytes(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write_bytes(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

AddCard card(const std::string& text) {
    AddCard command;
    command.text = text;
    return command;
}
