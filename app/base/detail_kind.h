#pragma once

#include <array>

namespace yoriai {

// What a personal detail in people's words is of; decides what stands in its place when it is
// masked. The words are those of files and commands and never change once released.
enum class DetailKind {
    person,
    phone,
    mail,
    account,
    address,
    plate,
    age,
    illness,
    family,
    school
};
constexpr auto names(DetailKind) {
    return std::array{"person", "phone", "mail",    "account", "address",
                      "plate",  "age",   "illness", "family",  "school"};
}

}  // namespace yoriai
