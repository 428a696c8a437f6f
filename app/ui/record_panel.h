#pragma once

#include <map>
#include <string>

#include "frameworks/vocabulary.h"
#include "ui/field_column.h"
#include "ui/record_grid.h"

namespace yoriai {

// A row on its way up (-1) or down (1). It goes once what was being written in it is kept.
struct RowMove {
    int by = 0;
    std::optional<std::size_t> column;  // that had the focus, which goes with the row
    int frames = 0;                     // to wait
};

// 地域カルテ: what is known of the district and of the council, as tables, with the people as
// pictures. It stands in the room of 準備.
struct RecordPanel {
    bool open = false;
    RecordPart part = RecordPart::people;
    std::string vocabulary = "facility_kinds";  // whose words RecordPart::words shows
    TextEdit fresh;                             // the needed cell of a row that is being added
    std::int64_t row = 0;                       // id of the one the focus was in last
    RowMove move;                               // that was asked for
    PopulationId ages_of;                       // whose ages stand in the table's place, or none

    // The table as it was read last, what stands above it, and of what it was read.
    RecordGrid grid;
    std::vector<std::string> vocabulary_names;  // of vocabulary_ids()
    Vocabulary words;                           // of `vocabulary`
    ServiceThresholds thresholds;
    std::string read_of;

    Scroll list_scroll, table_scroll, ages_scroll;
};

// `work` is the room below the now line.
void draw_record(RecordPanel&, DeskContext&, Box work);

// --- parts of the panel

// Asks for the edit, or says why it can't be.
void carry_out(DeskContext&, RecordEdit);
std::string copied_text();
// What stands above a part's table: pictures of the people, cut off the room where there are any,
// the services of such a municipality.
void draw_people(DeskContext&, Box& room);
void draw_municipality(const RecordPanel&, DeskContext&, FieldColumn&);
void draw_vocabularies(RecordPanel&, DeskContext&, FieldColumn&);
void draw_given_words(const RecordPanel&, const DeskContext&, FieldColumn&);
void draw_record_table(RecordPanel&, DeskContext&, FieldColumn&);
// The place of the chosen row; nothing without one.
std::optional<std::size_t> chosen_record_row(const RecordPanel&);
// Down (1) or up (-1); with it goes the focus, when it is in this column.
void move_chosen_row(RecordPanel&, DeskContext&, int by, std::optional<std::size_t> column = {});
// The people of one count by age, in the table's place.
void draw_ages(RecordPanel&, DeskContext&, const Population&, Box);

}  // namespace yoriai
