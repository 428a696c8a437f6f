#pragma once

#include <cstddef>
#include <optional>
#include <random>

#include "commands/command.h"
#include "model/workshop.h"

// How many kinds of commands there are.
inline constexpr std::size_t command_kinds = yoriai::kind_count<yoriai::CommandKinds>;

// A random command of this kind (an index of the variant) that the workshop does not refuse, or
// nothing when none was found. Made from the commands' own lists of fields, so that a new command
// is covered without a word here.
std::optional<yoriai::Command> any_command(std::mt19937&, const yoriai::Workshop&,
                                           std::size_t kind);

// Whether the kind is an edit: not Undo, not Redo, and nothing on the urn.
bool is_edit(std::size_t kind);
const char* name_of_kind(std::size_t kind);
