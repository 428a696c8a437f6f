#include "store/command_names.h"

#include <utility>

#include "commands/command.h"

namespace yoriai {

std::optional<Message> command_named(const std::optional<std::string>& name) {
    if (!name) return {};
    std::optional<Message> found;
    for_each_kind<CommandKinds>([&]<class Asked>(std::type_identity<Asked>) {
        if (Asked::done.id == *name) found = Asked::done;
    });
    return found;
}

}  // namespace yoriai
