#pragma once

#include <string>
#include <string_view>

namespace yoriai {

// The text without what XML and readers can't take or must not see: control characters other than
// tab and line feed (Word calls a file with one of them broken), characters that turn the direction
// of reading (they can make a sentence look like another), and non-characters. CR LF and CR become
// line feeds; bytes that are no UTF-8 become U+FFFD.
std::string clean_text(std::string_view text);

// clean_text() with & < > " ' as entities, for XML and HTML, in content and in quoted attributes.
std::string escape_xml(std::string_view text);

}  // namespace yoriai
