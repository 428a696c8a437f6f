#include "desktop/read_bytes.h"

#include <fstream>
#include <iterator>
#include <system_error>

#include "text/cli_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace fs = std::filesystem;

std::string read_bytes(const fs::path& path) {
    std::error_code unknown;
    if (fs::file_size(path, unknown) > most_import_bytes && !unknown)
        throw Failure(sentence(words::file_too_large, path.string(),
                               std::to_string(most_import_bytes >> 20U)));
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad()) throw Failure(sentence(words::file_not_read, path.string()));
    return bytes;
}

}  // namespace yoriai
