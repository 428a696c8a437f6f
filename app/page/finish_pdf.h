#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace yoriai {

// Where a link of a PDF leads.
struct LinkTarget {
    std::size_t page = 0;
    double x = 0, y = 0;  // PDF units, from the bottom left
};

// Adds to Cairo's PDF what Cairo can't write: the language, that its structure is marked, that
// viewers show title and bookmarks, and that header cells belong to their columns; and packs it
// smaller. The same bytes in give the same bytes out. Throws Error when the bytes are not Cairo's.
// `figures` are told to those who don't see them, in the order in which the figures stand. `links`
// say where the links lead, page by page in their order: Cairo 1.16 loses those to later pages.
std::string finish_pdf(const std::string& bytes, const std::string& language,
                       const std::vector<std::string>& figures,
                       const std::vector<LinkTarget>& links);

}  // namespace yoriai
