#pragma once

#include <string>

namespace yoriai {

// Adds to Cairo's PDF what Cairo can't write: the language, that its structure is marked, that
// viewers show title and bookmarks, and that header cells belong to their columns; and packs it
// smaller. The same bytes in give the same bytes out. Throws Error when the bytes are no PDF.
std::string finish_pdf(const std::string& bytes, const std::string& language);

}  // namespace yoriai
