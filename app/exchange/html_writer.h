#pragma once

#include <string>

#include "plan/document.h"

namespace yoriai {

// The document as one HTML file that needs nothing else: no script, no address outside the file,
// and a policy in its head that forbids both, so that no card's text can ever run. Readable on a
// phone of 360 pixels, with a keyboard and with a screen reader; prints on A4. The same input gives
// the same bytes.
std::string write_html(const Document&);

}  // namespace yoriai
