#pragma once

#include "text/declare_message.h"

namespace yoriai::words {
#include "text/record_messages.def"
}  // namespace yoriai::words
#undef YORIAI_MESSAGE
