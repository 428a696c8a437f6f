// Turns a line of a *_messages.def into a constant; included by the *_messages.h only.
#include "text/message.h"
#define YORIAI_MESSAGE(id, japanese, english) \
    inline constexpr Message id = make_message(#id, japanese, english);
