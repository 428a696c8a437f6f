#pragma once

#include "text/declare_message.h"

namespace yoriai::words {
#include "text/changes_messages.def"
}  // namespace yoriai::words
#undef YORIAI_MESSAGE
