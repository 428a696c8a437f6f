#pragma once

#include "desktop/desk_program.h"
#include "text/cli_messages.h"
#include "text/failure.h"

namespace yoriai {

template <class Work>
void DeskProgram::guard(const Work& work) {
    try {
        work();
    } catch (const Failure& failure) {
        note(Notice::Kind::failed, say(failure.told()));
    } catch (const std::exception& error) {
        note(Notice::Kind::failed, say(words::unexpected_failure, {error.what()}));
    }
}

}  // namespace yoriai
