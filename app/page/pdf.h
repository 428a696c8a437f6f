#pragma once

#include <filesystem>
#include <string>

#include "page/pages.h"

namespace yoriai {

// The pages as a PDF with embedded fonts, bookmarks and links. The same pages give the same bytes.
// Throws Failure when the file can't be written; an older file of that name is then left as it was.
void write_pdf(Pages pages, const std::filesystem::path& path);

// The same in memory. Whoever gives the pages away keeps less: each is let go of once it is drawn.
std::string make_pdf(Pages pages);

}  // namespace yoriai
