#pragma once

#include <string>
#include <vector>

#include "exchange/zip_writer.h"
#include "plan/document.h"

namespace yoriai {

// The parts of a Word file that surround its text: types, relations, settings, header, footer and
// properties, all of them without a name of a person, a machine or a folder. `charts` is how many
// chart parts there are; docx_chart_relation() names them for the text.
std::vector<ZipPart> docx_package(const Document&, std::size_t charts);

std::string docx_chart_relation(std::size_t number);

// The relations that the text's last section refers to.
inline constexpr const char* docx_header_relation = "rIdHeader";
inline constexpr const char* docx_footer_relation = "rIdFooter";

}  // namespace yoriai
