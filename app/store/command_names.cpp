#include "store/command_names.h"

#include <utility>

#include "commands/command.h"

namespace yoriai {

std::optional<Message> command_named(const std::optional<std::string>& name) {
    if (!name) return {};
    std::optional<Message> found;
    const auto compare = [&](const Message& done) {
        if (done.id == *name) found = done;
    };
    [&]<std::size_t... index>(std::index_sequence<index...>) {
        (compare(std::variant_alternative_t<index, AnyCommand>::done), ...);
    }
    (std::make_index_sequence<std::variant_size_v<AnyCommand>>());
    return found;
}

}  // namespace yoriai
