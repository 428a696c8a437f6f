#include "exchange/unzip.h"

#include <zip.h>

#include "base/error.h"

namespace yoriai {

std::string unzip(const std::string& file, const std::string& part) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(file.data(), file.size(), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive) {
        zip_source_free(source);
        throw Error(std::string("no zip: ") + zip_error_strerror(&error));
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    std::string bytes;
    if (zip_file_t* opened = zip_fopen(archive, part.c_str(), 0)) {
        zip_stat(archive, part.c_str(), 0, &stat);
        bytes.resize(stat.size);
        const zip_int64_t count = zip_fread(opened, bytes.data(), bytes.size());
        bytes.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
        zip_fclose(opened);
    } else {
        zip_discard(archive);
        throw Error("no part " + part);
    }
    zip_discard(archive);
    return bytes;
}

}  // namespace yoriai
