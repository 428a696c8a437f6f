#pragma once

#include <string>

#include "model/workshop.h"

namespace yoriai {

// What a new session begins with.
struct NewWorkshop {
    std::string district;
    std::string municipality;
    std::string agenda;  // id of an agenda template (read_agendas()); empty: the first one
};

// A workshop with the nine fields, the years of the plan's terms, and a first meeting that has the
// template's agenda. Throws Failure for a template that is not there, or when the files in
// assets/frameworks cannot be read.
Workshop new_workshop(const NewWorkshop&);

}  // namespace yoriai
