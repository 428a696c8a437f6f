#pragma once

#include <string>

#include "text/failure.h"

namespace yoriai {

// What the user is told when `act` fails, in Japanese; empty when it does not fail.
template <class Act>
std::string told_by(const Act& act) {
    try {
        act();
    } catch (const Failure& failure) {
        return say_in(Language::japanese, failure.told().message, failure.told().values);
    }
    return {};
}

}  // namespace yoriai
