#pragma once

#include "text/declare_message.h"

namespace yoriai::words {
#include "text/style_messages.def"
}  // namespace yoriai::words
#undef YORIAI_MESSAGE
