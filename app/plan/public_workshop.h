#pragma once

#include <string>
#include <vector>

#include "base/detail_kind.h"
#include "model/workshop.h"
#include "plan/build_plan.h"
#include "text/message.h"

namespace yoriai {

// A personal detail that stands in the workshop, and what was decided about it.
struct FoundPersonalDetail {
    CardId card;  // none: in a text that is no card's
    DetailKind kind = DetailKind::person;
    std::string words;
    const DetailReview* review = nullptr;  // null: nobody has decided, and it is masked
};

// All of them in the order of the cards, then those of other texts.
std::vector<FoundPersonalDetail> list_personal_details(const Workshop&);

// The workshop as everybody may read it: personal details replaced by what was decided, or by a
// word for their kind; hidden cards, facilitators' names, notes and scripts without their words.
// Whatever is published is made from this one, so that the original is in no part of it.
Workshop public_workshop(const Workshop&, Language);

// What documents of this level are made from. Keeps the workshop it is given by reference unless
// the level is public.
class WorkshopAtLevel {
 public:
    WorkshopAtLevel(const Workshop& workshop, ExportLevel level, Language language) {
        if (level == ExportLevel::public_use) masked_ = public_workshop(workshop, language);
        used_ = level == ExportLevel::public_use ? &masked_ : &workshop;
    }
    WorkshopAtLevel(const WorkshopAtLevel&) = delete;
    WorkshopAtLevel& operator=(const WorkshopAtLevel&) = delete;
    const Workshop& get() const { return *used_; }

 private:
    Workshop masked_;
    const Workshop* used_ = nullptr;
};

const Message& name_of_kind(DetailKind);

}  // namespace yoriai
