// How the council is founded and handed on, in the layout that officials use.

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "plan/answer_words.h"
#include "plan/chapters.h"
#include "plan/record_names.h"
#include "text/japanese_counts.h"
#include "text/plan_messages.h"
#include "text/record_plan_messages.h"

namespace yoriai {
namespace {

// ① to ⑳, then figures.
std::string circled(std::size_t number) {
    if (number < 1 || number > 20) return std::to_string(number) + " ";
    std::string sign;
    append_utf8(sign, static_cast<char32_t>(U'①' + number - 1));
    return sign + " ";
}

std::string state_words(const PlanComposer& composer, ProgressState state) {
    return composer.say(message_of(state));
}

Runs done_words(const PlanComposer& composer, const RecordNames& names, const TrackStep& row) {
    const std::string years = names.fiscal_years(row.first_fiscal_year, row.last_fiscal_year);
    if (row.done.empty() || years.empty()) return names.plan().or_nothing(row.done + years);
    return plain(composer.say(words::district_track_done_in, {row.done, years}));
}

// 2つが実施済み、1つが未実施: every state that a step is in, the furthest first.
std::string tell_states(const PlanComposer& composer, const RecordNames& names) {
    const auto& steps = composer.workshop().track_steps();
    std::vector<std::string> parts;
    for (const ProgressState state : {ProgressState::done, ProgressState::doing,
                                      ProgressState::considering, ProgressState::not_started}) {
        const auto count = std::count_if(steps.begin(), steps.end(),
                                         [&](const TrackStep& row) { return row.state == state; });
        if (count > 0)
            parts.push_back(
                composer.say(words::district_track_count,
                             {count_of_things(static_cast<int>(count), composer.options.language),
                              state_words(composer, state)}));
    }
    return names.plan().join(parts);
}

void write_steps(PlanComposer& composer, const RecordNames& names) {
    const auto& steps = composer.workshop().track_steps();
    if (steps.empty()) return;
    composer.begin_section(words::district_track, "track");
    composer.tell(
        "track.steps",
        {composer.say(words::district_track_text,
                      {count_of_things(static_cast<int>(steps.size()), composer.options.language),
                       tell_states(composer, names)})});
    PrintedTable table;
    table.caption = composer.say(words::district_track_table);
    table.columns = {{composer.say(words::district_track_step), 4.4, Alignment::left},
                     {composer.say(words::district_track_department), 2, Alignment::left},
                     {composer.say(words::district_track_done), 3.6, Alignment::left},
                     {composer.say(words::district_track_state), 1.3, Alignment::left}};
    std::size_t number = 0;
    for (const TrackStep& row : steps)
        table.rows.push_back(
            {{plain(circled(++number) + row.title), names.plan().or_nothing(row.department),
              done_words(composer, names, row), plain(state_words(composer, row.state))},
             {},
             false});
    composer.add(std::move(table));
}

void write_obstacles(PlanComposer& composer, const RecordNames& names) {
    composer.begin_section(words::district_track_obstacles, "track-obstacles");
    PrintedTable table;
    table.caption = composer.say(words::district_track_obstacles_table);
    table.columns = {{composer.say(words::district_track_factor), 4, Alignment::left},
                     {composer.say(words::district_track_countermeasure), 4.4, Alignment::left},
                     {composer.say(words::district_track_department), 2, Alignment::left},
                     {composer.say(words::district_track_state), 1.3, Alignment::left}};
    for (const TrackObstacle& row : composer.workshop().track_obstacles())
        table.rows.push_back(
            {{plain(row.factor), names.plan().or_nothing(row.countermeasure),
              names.plan().or_nothing(row.department), plain(state_words(composer, row.state))},
             {},
             false});
    composer.add(std::move(table));
}

void write_handover(PlanComposer& composer, const RecordNames& names) {
    const auto& items = composer.workshop().handover_items();
    if (items.empty()) return;
    composer.begin_section(words::district_handover, "handover");
    const auto done = std::count_if(items.begin(), items.end(),
                                    [](const HandoverItem& row) { return row.handed_over; });
    composer.tell("track.handover",
                  {composer.say(words::district_handover_text,
                                {std::to_string(items.size()), std::to_string(done)})});
    PrintedTable table;
    table.caption = composer.say(words::district_handover_table);
    // Where the council keeps its keys and papers is nobody else's business.
    const bool detailed = composer.options.level != ExportLevel::public_use;
    table.columns.push_back({composer.say(words::district_handover_item), 4, Alignment::left});
    if (detailed)
        table.columns.push_back(
            {composer.say(words::district_handover_detail), 4, Alignment::left});
    table.columns.push_back({composer.say(words::district_handover_done), 0.8, Alignment::centre});
    for (const HandoverItem& row : items) {
        PrintedRow printed{{plain(row.title)}, {}, false};
        if (detailed) printed.cells.push_back(names.plan().or_nothing(row.detail));
        printed.cells.push_back(
            plain(composer.say(row.handed_over ? words::district_yes_mark : words::plan_nothing)));
        table.rows.push_back(std::move(printed));
    }
    composer.add(std::move(table));
}

std::string time_in_office(const PlanComposer& composer, const RecordNames& names,
                           const Member& row) {
    if (!row.from && !row.until) return {};
    return composer.say(words::district_from_to,
                        {row.from ? names.plan().short_date(row.from) : "",
                         row.until ? names.plan().short_date(row.until) : ""});
}

}  // namespace

void write_organisation(PlanComposer& composer) {
    const RecordNames names(composer);
    write_steps(composer, names);
    write_obstacles(composer, names);
    write_handover(composer, names);
}

void write_proceedings(PlanComposer& composer) {
    const RecordNames names(composer);
    composer.begin_section(words::district_proceedings, "proceedings");
    PrintedTable table;
    table.caption = composer.say(words::district_proceedings_table);
    table.columns = {{composer.say(words::district_date_column), 2.6, Alignment::left},
                     {composer.say(words::district_meeting_name_column), 3, Alignment::left},
                     {composer.say(words::district_content_column), 4.4, Alignment::left},
                     {composer.say(words::district_received_column), 2, Alignment::left}};
    for (const Proceeding& row : composer.workshop().proceedings())
        table.rows.push_back(
            {{names.plan().or_nothing(row.date ? names.plan().short_date(row.date) : ""),
              plain(row.name), names.plan().or_nothing(row.content),
              names.plan().or_nothing(row.received_by)},
             {},
             false});
    composer.add(std::move(table));
}

void write_members(PlanComposer& composer) {
    const RecordNames names(composer);
    composer.begin_section(words::district_members, "members");
    PrintedTable table;
    table.caption = composer.say(words::district_members_table);
    table.columns = {{composer.say(words::district_member_name), 1.7, Alignment::left},
                     {composer.say(words::district_member_post), 1.3, Alignment::left},
                     {composer.say(words::district_member_organisation), 2.8, Alignment::left},
                     {composer.say(words::district_member_term), 4, Alignment::left}};
    bool withheld = false;
    for (const Member& row : composer.workshop().members()) {
        withheld = withheld || !row.may_publish;
        table.rows.push_back({{plain(row.name), names.plan().or_nothing(row.post),
                               names.plan().or_nothing(row.organisation),
                               names.plan().or_nothing(time_in_office(composer, names, row))},
                              {},
                              false});
    }
    composer.add(std::move(table));
    if (withheld && composer.options.level == ExportLevel::public_use)
        composer.tell("members.withheld", {composer.say(words::district_member_withheld)},
                      ParagraphStyle::note);
}

}  // namespace yoriai
