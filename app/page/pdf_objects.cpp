#include "page/pdf_objects.h"

#include <sodium.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/error.h"

namespace yoriai {
namespace {

constexpr std::size_t line_length = 20;      // of an unpacked file's table
constexpr std::size_t entry_bytes = 6;       // of a packed file's table
constexpr std::size_t objects_a_pack = 200;  // at most 256: the place in it is one byte

[[noreturn]] void refuse(const char* reason) {
    throw Error(std::string("the PDF can't be finished: ") + reason);
}

std::string compressed(const std::string& bytes) {
    uLongf length = compressBound(static_cast<uLong>(bytes.size()));
    std::string packed(length, '\0');
    if (compress2(reinterpret_cast<Bytef*>(packed.data()), &length,
                  reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()),
                  Z_DEFAULT_COMPRESSION) != Z_OK)
        refuse("zlib");
    packed.resize(length);
    return packed;
}

std::string stream(const std::string& entries, const std::string& bytes) {
    const std::string packed = compressed(bytes);
    return "<< " + entries + " /Filter /FlateDecode /Length " + std::to_string(packed.size()) +
           " >>\nstream\n" + packed + "\nendstream";
}

std::string reference(int number) { return std::to_string(number) + " 0 R"; }

// The same twice: the file has no earlier state.
std::string identity_of(const std::string& file) {
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(file.data()), file.size(), nullptr,
                       0);
    std::string digits(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
    digits.pop_back();
    return "[ <" + digits + "> <" + digits + "> ]";
}

}  // namespace

PdfObjects::PdfObjects(std::string_view bytes) : bytes_(bytes) {
    const std::size_t table = number_behind("startxref", bytes.rfind("startxref"));
    const std::size_t trailer = bytes.rfind("trailer");
    const std::size_t size = number_behind("xref\n0", table);
    std::size_t entry = bytes.find('\n', bytes.find('\n', table) + 1) + 1;
    if (trailer == std::string_view::npos || size > trailer || entry > trailer ||
        (trailer - entry) / line_length < size)
        refuse("its table");
    for (std::size_t number = 0; number < size; ++number, entry += line_length)
        places_.push_back(number_behind("", entry));
    in_order_ = places_;
    in_order_.push_back(table);
    std::sort(in_order_.begin(), in_order_.end());
    catalog_ = static_cast<int>(number_behind("/Root", bytes.find("/Root", trailer)));
    info_ = static_cast<int>(number_behind("/Info", bytes.find("/Info", trailer)));
}

std::size_t PdfObjects::number_behind(std::string_view key, std::size_t from) const {
    if (from >= bytes_.size() || bytes_.compare(from, key.size(), key) != 0) refuse("its form");
    std::size_t at = from + key.size();
    while (at < bytes_.size() && (bytes_[at] == ' ' || bytes_[at] == '\n')) ++at;
    std::size_t number = 0;
    const char* begin = bytes_.data() + at;
    if (std::from_chars(begin, bytes_.data() + bytes_.size(), number).ec != std::errc())
        refuse("a number");
    return number;
}

std::string_view PdfObjects::body(int number) const {
    const std::string head = std::to_string(number) + " 0 obj\n";
    constexpr std::string_view tail = "\nendobj\n";
    const std::size_t place = places_.at(static_cast<std::size_t>(number));
    // What stands in a stream may say anything: an object goes on as far as the next one.
    const std::size_t next = *std::upper_bound(in_order_.begin(), in_order_.end(), place);
    const std::string_view object = bytes_.substr(place, next - place);
    if (!object.starts_with(head) || !object.ends_with(tail)) refuse("an object");
    return object.substr(head.size(), object.size() - head.size() - tail.size());
}

PdfPacker::PdfPacker(int last)
    : file_("%PDF-1.5\n%\xB5\xED\xAE\xFB\n"), places_(static_cast<std::size_t>(last) + 1) {}

void PdfPacker::add_text(int number, std::string_view body) {
    places_.at(static_cast<std::size_t>(number)) = {2, 0, pack_.size()};
    pack_.push_back(number);
    pack_head_ += std::to_string(number) + " " + std::to_string(pack_bodies_.size()) + " ";
    pack_bodies_ += body;
    pack_bodies_ += '\n';
    if (pack_.size() == objects_a_pack) write_pack();
}

void PdfPacker::add_stream(int number, std::string_view body) {
    places_.at(static_cast<std::size_t>(number)) = {1, file_.size(), 0};
    file_ += std::to_string(number) + " 0 obj\n";
    file_ += body;
    file_ += "\nendobj\n";
}

void PdfPacker::write_pack() {
    if (pack_.empty()) return;
    const std::size_t pack = places_.size();
    for (const int number : pack_) places_[static_cast<std::size_t>(number)].where = pack;
    places_.emplace_back();
    add_stream(static_cast<int>(pack), stream("/Type /ObjStm /N " + std::to_string(pack_.size()) +
                                                  " /First " + std::to_string(pack_head_.size()),
                                              pack_head_ + pack_bodies_));
    pack_.clear();
    pack_head_.clear();
    pack_bodies_.clear();
}

// Each entry as its difference from the one above it, which is what makes it small: most are 0.
std::string PdfPacker::table() const {
    std::string rows;
    std::array<unsigned char, entry_bytes> above{};
    for (const Place& place : places_) {
        std::array<unsigned char, entry_bytes> entry{place.kind};
        for (std::size_t byte = 0; byte < 4; ++byte)
            entry[1 + byte] = static_cast<unsigned char>(place.where >> (24 - 8 * byte));
        entry[5] = static_cast<unsigned char>(place.index);
        rows += '\2';  // PNG's filter "up"
        for (std::size_t byte = 0; byte < entry_bytes; ++byte)
            rows += static_cast<char>(entry[byte] - above[byte]);
        above = entry;
    }
    return rows;
}

std::string PdfPacker::finish(int catalog, int info) {
    write_pack();
    const std::string identity = identity_of(file_);
    const std::size_t table_place = file_.size();
    const std::size_t number = places_.size();
    places_.push_back({1, table_place, 0});
    const std::string columns = std::to_string(entry_bytes);
    add_stream(
        static_cast<int>(number),
        stream("/Type /XRef /Size " + std::to_string(places_.size()) + " /W [ 1 4 1 ] /Root " +
                   reference(catalog) + " /Info " + reference(info) + " /ID " + identity +
                   " /DecodeParms << /Predictor 12 /Columns " + columns + " >>",
               table()));
    file_ += "startxref\n" + std::to_string(table_place) + "\n%%EOF\n";
    return std::move(file_);
}

}  // namespace yoriai
