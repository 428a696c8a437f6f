#pragma once

#include <optional>
#include <string>

#include "text/message.h"

namespace yoriai {

// What the command of this name says when it is done; nothing for a name that no command has.
std::optional<Message> command_named(const std::optional<std::string>& name);

}  // namespace yoriai
