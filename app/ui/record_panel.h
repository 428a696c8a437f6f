#pragma once

#include <map>
#include <string>

#include "ui/field_column.h"
#include "ui/record_grid.h"

namespace yoriai {

// 地域カルテ: what is known of the district and of the council, as tables, with the people as
// pictures. It stands in the room of 準備.
struct RecordPanel {
    bool open = false;
    RecordPart part = RecordPart::people;
    std::string vocabulary = "facility_kinds";  // whose words RecordPart::words shows
    TextEdit fresh;                             // the needed cell of a row that is being added

    // The table as it was read last, and of what.
    RecordGrid grid;
    std::string read_of;

    Scroll list_scroll, table_scroll, people_scroll;
    std::string followed;
};

// `work` is the room below the now line.
void draw_record(RecordPanel&, DeskContext&, Box work);

}  // namespace yoriai
