#pragma once

#include <string>

namespace yoriai {

// What every part begins with, and the namespace of its root.
inline constexpr const char* xml_declaration =
    "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n";
inline constexpr const char* word_namespace =
    " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

// word/styles.xml: the styles that the other parts name. Word finds 見出し, 目次 and 図表番号 by
// the names "heading 1", "toc 1" and "caption", whatever language it speaks.
// All sizes of letters are multiplied by `scale`.
std::string docx_styles(const std::string& language, double scale = 1);

// word/numbering.xml: the one bullet of lists.
std::string docx_numbering();

// word/fontTable.xml: what stands in for the font where it is not installed.
std::string docx_fonts();

}  // namespace yoriai
