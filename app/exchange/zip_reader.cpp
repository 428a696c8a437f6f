#include "exchange/zip_reader.h"

#include <zip.h>

#include <array>

#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {

void ZipReader::Close::operator()(zip* opened) const { zip_discard(opened); }

ZipReader::ZipReader(std::string_view bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (!source) return;
    zip_.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!zip_)
        zip_source_free(source);
    else if (zip_get_num_entries(zip_.get(), 0) > static_cast<zip_int64_t>(most_parts))
        throw Failure(sentence(words::xlsx_too_large));
}

std::set<std::string> ZipReader::names() const {
    std::set<std::string> found;
    const zip_int64_t count = zip_get_num_entries(zip_.get(), 0);
    for (zip_int64_t index = 0; index < count; ++index)
        if (const char* name = zip_get_name(zip_.get(), static_cast<zip_uint64_t>(index), 0))
            found.insert(name);
    return found;
}

std::optional<std::string> ZipReader::read(const std::string& name) {
    const zip_int64_t index = zip_name_locate(zip_.get(), name.c_str(), 0);
    if (index < 0) return {};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(zip_.get(), static_cast<zip_uint64_t>(index), 0), &zip_fclose);
    if (!file) throw Failure(sentence(words::xlsx_damaged, name));
    std::string part;
    std::array<char, 65536> buffer;
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), buffer.data(), buffer.size());
        if (count < 0) throw Failure(sentence(words::xlsx_damaged, name));
        if (count == 0) return part;
        part.append(buffer.data(), static_cast<std::size_t>(count));
        unpacked_ += static_cast<std::size_t>(count);
        if (part.size() > most_part_bytes || unpacked_ > most_bytes)
            throw Failure(sentence(words::xlsx_too_large));
    }
}

}  // namespace yoriai
