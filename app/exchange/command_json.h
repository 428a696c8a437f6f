#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "commands/command.h"

namespace yoriai {

// Commands as JSON, one object a line: {"command":"add_card","text":"…"}. The fields are those of
// visit_fields(); ids are decimal strings (numbers up to 2^53 are taken as well), closed lists by
// their names(), dates as 2026-11-22, optional fields null or left out.

// Throws Failure that names the field and what is wrong with it.
Command read_command(std::string_view line);

// All commands of a script; empty lines and lines that begin with # or // are passed over. Throws
// Failure that names the line.
Commands read_commands(std::istream& script);

// In one line, without a line feed; optional fields that have their usual value are left out.
std::string write_command(const Command& command);

// The command's name in files.
std::string_view name_of(const Command& command);

}  // namespace yoriai
