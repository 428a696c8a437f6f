#include "ui/record_columns.h"

#include "text/plan_messages.h"
#include "text/record_desk_messages.h"
#include "text/record_plan_messages.h"

namespace yoriai {

RecordSpecs specs(const Population*) {
    return {{"year", words::district_year_column, 1},
            {"neighbourhood", words::district_neighbourhood_column, 1.8F},
            {"total", words::record_column_total, 1.1F},
            {"men", words::record_column_men, 1.1F},
            {"women", words::record_column_women, 1.1F},
            {"households", words::record_column_households, 1.1F},
            {"aged_65_and_over", words::record_column_aged, 1.1F},
            {"unknown_age", words::record_column_unknown, 1.1F},
            {"projected", words::record_column_projected, 0.9F},
            {"source", words::district_source_column, 2.4F},
            {"edition", words::record_column_edition, 2.2F}};
}

RecordSpecs specs(const AreaShare*) {
    return {{"area", words::record_column_area, 3},
            {"neighbourhood", words::district_neighbourhood_column, 3},
            {"percent", words::record_column_percent, 1}};
}

RecordSpecs specs(const Facility*) {
    return {{"name", words::district_name_column, 2.6F},
            {"kind", words::district_kind_column, 2.2F, "facility_kinds"},
            {"neighbourhood", words::district_neighbourhood_column, 1.8F},
            {"walkable", words::record_column_walk, 0.8F},
            {"note", words::district_note_column, 2.4F},
            {"source", words::district_source_column, 1.8F},
            {"year", words::district_year_column, 0.9F}};
}

RecordSpecs specs(const Transport*) {
    return {{"mode", words::district_mode_column, 2.2F, "transport_modes"},
            {"neighbourhood", words::district_neighbourhood_column, 1.8F},
            {"destination", words::district_destination_column, 2},
            {"trips_a_day", words::district_trips_column, 1.2F},
            {"minutes", words::district_minutes_needed, 1.2F},
            {"note", words::district_note_column, 2},
            {"source", words::district_source_column, 1.6F},
            {"year", words::district_year_column, 0.9F}};
}

RecordSpecs specs(const Organisation*) {
    return {{"name", words::district_name_column, 3},
            {"kind", words::district_kind_column, 1.6F, "actor_kinds"},
            {"members", words::district_members_column, 1},
            {"term_years", words::record_column_term, 1.1F},
            {"activities", words::district_activities_column, 4},
            {"note", words::district_note_column, 2}};
}

RecordSpecs specs(const Resource*) {
    return {{"name", words::district_name_column, 3},
            {"kind", words::district_kind_column, 2, "resource_kinds"},
            {"neighbourhood", words::district_neighbourhood_column, 2},
            {"note", words::district_note_column, 4}};
}

RecordSpecs specs(const Boundary*) {
    return {{"name", words::district_name_column, 2.4F},
            {"layer", words::district_layer_column, 1.6F, "layers"},
            {"keeper", words::district_keeper_column, 2},
            {"whole", words::district_whole_column, 3},
            {"part", words::district_part_column, 2.4F},
            {"note", words::district_note_column, 1.6F}};
}

RecordSpecs specs(const TrackStep*) {
    return {{"title", words::district_track_step, 4.4F},
            {"department", words::district_track_department, 1.8F},
            {"done", words::district_track_done, 3},
            {"first_fiscal_year", words::record_column_first_year, 1.2F},
            {"last_fiscal_year", words::record_column_last_year, 1.2F},
            {"state", words::district_track_state, 1.3F}};
}

RecordSpecs specs(const TrackObstacle*) {
    return {{"factor", words::district_track_factor, 4},
            {"countermeasure", words::district_track_countermeasure, 4},
            {"department", words::district_track_department, 2},
            {"state", words::district_track_state, 1.3F}};
}

RecordSpecs specs(const Member*) {
    return {{"name", words::district_member_name, 1.8F},
            {"reading", words::record_column_reading, 2},
            {"post", words::district_member_post, 1.4F},
            {"organisation", words::district_member_organisation, 2.4F},
            {"from", words::record_column_from, 1.6F},
            {"until", words::record_column_until, 1.6F},
            {"may_publish", words::record_column_publish, 1}};
}

RecordSpecs specs(const Proceeding*) {
    return {{"name", words::district_meeting_name_column, 3},
            {"date", words::plan_date_column, 1.5F},
            {"content", words::district_content_column, 5},
            {"received_by", words::district_received_column, 2}};
}

RecordSpecs specs(const HandoverItem*) {
    return {{"title", words::district_handover_item, 4},
            {"detail", words::district_handover_detail, 5},
            {"handed_over", words::record_column_handed, 0.8F}};
}

RecordSpecs specs(const OwnWord*) {
    return {{"japanese", words::record_column_japanese, 3},
            {"english", words::record_column_english, 2.6F},
            {"meaning_japanese", words::record_column_meaning, 3},
            {"source", words::district_source_column, 2.4F},
            {"key", words::record_column_key, 1.4F}};
}

}  // namespace yoriai
