#include "exchange/zip_writer.h"

#include <zip.h>

#include <cstdint>
#include <memory>

#include "base/error.h"

namespace yoriai {
namespace {

// The first moment that a zip can name: MS-DOS date (1980 - 1980) << 9 | 1 << 5 | 1.
constexpr zip_uint16_t first_dos_date = (1U << 5U) | 1U;

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

void add_part(zip_t* archive, const ZipPart& part) {
    zip_source_t* source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
    if (!source) throw Error(std::string("zip: ") + zip_strerror(archive));
    const zip_int64_t index = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        throw Error("zip: " + part.name + ": " + zip_strerror(archive));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_file_set_dostime(archive, place, 0, first_dos_date, 0) != 0 ||
        zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 6) != 0)
        throw Error("zip: " + part.name + ": " + zip_strerror(archive));
}

std::string read_all(zip_source_t* buffer) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(buffer, &stat) != 0 || zip_source_open(buffer) != 0)
        throw Error("zip: the finished file can't be read back");
    std::string bytes(stat.size, '\0');
    const zip_int64_t count = zip_source_read(buffer, bytes.data(), bytes.size());
    zip_source_close(buffer);
    if (count < 0 || static_cast<std::size_t>(count) != bytes.size())
        throw Error("zip: the finished file can't be read back");
    return bytes;
}

}  // namespace

std::string write_zip(const std::vector<ZipPart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer) throw Error(std::string("zip: ") + zip_error_strerror(&error));
    Archive archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) throw Error(std::string("zip: ") + zip_error_strerror(&error));
    zip_source_keep(buffer.get());  // closing the archive gives up one of two references
    for (const ZipPart& part : parts) add_part(archive.get(), part);
    if (zip_close(archive.get()) != 0)
        throw Error(std::string("zip: ") + zip_strerror(archive.get()));
    archive.release();
    return read_all(buffer.get());
}

}  // namespace yoriai
