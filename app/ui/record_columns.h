#pragma once

#include <vector>

#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// A column of a table of the record: which value of the row it shows (Row::columns), its title, its
// share of the width, and the vocabulary of its words.
struct RecordSpec {
    const char* name;
    Message title;
    float width;
    const char* vocabulary = nullptr;
};
using RecordSpecs = std::vector<RecordSpec>;

// The columns for each kind of row; the pointer carries the type and may be null.
RecordSpecs specs(const Population*);
RecordSpecs specs(const AreaShare*);
RecordSpecs specs(const Facility*);
RecordSpecs specs(const Transport*);
RecordSpecs specs(const Organisation*);
RecordSpecs specs(const Resource*);
RecordSpecs specs(const Boundary*);
RecordSpecs specs(const TrackStep*);
RecordSpecs specs(const TrackObstacle*);
RecordSpecs specs(const Member*);
RecordSpecs specs(const Proceeding*);
RecordSpecs specs(const HandoverItem*);
RecordSpecs specs(const OwnWord*);

}  // namespace yoriai
