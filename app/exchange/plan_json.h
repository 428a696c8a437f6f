#pragma once

#include <string>

#include "plan/document.h"

namespace yoriai {

// The document as one JSON value, for programs: cover and blocks in their order, paragraphs with
// their keys, references as the anchors they lead to. assets/schemas/plan.json says what is in it.
// The same input gives the same bytes.
std::string write_plan_json(const Document&);

}  // namespace yoriai
