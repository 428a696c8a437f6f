#include "plan/answer_words.h"
#include "plan/companions.h"
#include "plan/plan_words.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

std::string issues_count(const CompanionWriter& writer) {
    return writer.composer.count(words::plan_one_issue, words::plan_many_issues,
                                 writer.workshop().issues().size());
}

std::string actions_count(const CompanionWriter& writer) {
    return writer.composer.count(words::plan_one_action, words::plan_many_actions,
                                 writer.workshop().actions().size());
}

void write_motion(CompanionWriter& writer) {
    const std::string title = writer.names.plan_title();
    writer.composer.begin_section(words::agenda_heading, "motion");
    writer.composer.tell("", {writer.say(words::agenda_motion, {title})}, ParagraphStyle::lead);
    const std::string version =
        writer.say(words::plan_version, {std::to_string(writer.workshop().plan.version)});
    writer.composer.tell("", {writer.say(words::agenda_motion_text, {title, version})});
    if (writer.facts().cards.empty()) return;
    writer.composer.begin_section(words::agenda_reason, "reason");
    writer.composer.tell(
        "", {writer.say(words::agenda_reason_text,
                        {writer.composer.count(words::plan_one_meeting, words::plan_many_meetings,
                                               writer.workshop().meetings().size()),
                         writer.names.count_cards(writer.facts().cards.size()),
                         issues_count(writer), actions_count(writer)})});
}

void write_outline(CompanionWriter& writer) {
    writer.composer.begin_section(words::agenda_outline, "outline");
    if (!writer.workshop().plan.vision.empty())
        writer.composer.tell("", {writer.workshop().plan.vision}, ParagraphStyle::lead);
    for (const Issue& issue : writer.workshop().issues()) {
        writer.composer.tell(
            "", {writer.say(words::summary_issue, {std::to_string(issue.number), issue.title})},
            ParagraphStyle::list_item);
    }
    writer.composer.add(writer.actions_table());
}

void write_meetings(CompanionWriter& writer) {
    writer.composer.begin_section(words::agenda_course, "course");
    PrintedTable table;
    table.caption = writer.say(words::agenda_course_table);
    table.columns = {{writer.say(words::agenda_meeting_column), 1, Alignment::left},
                     {writer.say(words::report_date), 2.4, Alignment::left},
                     {writer.say(words::report_place), 2.4, Alignment::left},
                     {writer.say(words::report_people_column), 1, Alignment::right},
                     {writer.say(words::report_count_column), 1, Alignment::right}};
    for (const Meeting& meeting : writer.workshop().meetings()) {
        const int people = writer.facts().people_at(meeting.id);
        table.rows.push_back(
            {{plain(writer.names.meeting(meeting)), plain(writer.names.short_date(meeting.date)),
              writer.names.or_nothing(meeting.place),
              plain(people > 0 ? print_number(people) : writer.say(words::plan_unknown)),
              plain(print_number(
                  static_cast<long long>(writer.facts().cards_of(meeting.id).size())))},
             {},
             false});
    }
    writer.composer.add(std::move(table));
}

void write_comment_counts(CompanionWriter& writer) {
    const auto& comments = writer.workshop().comments();
    if (comments.empty()) return;
    writer.composer.begin_section(words::agenda_comments, "comments");
    std::map<CommentHandling, int> counts;
    std::size_t people = 0;
    for (const Comment& comment : comments) {
        ++counts[comment.handling];
        people += static_cast<std::size_t>(comment.people);
    }
    std::vector<std::string> parts;
    for (const auto& [handling, count] : counts)
        parts.push_back(writer.say(words::handling_count,
                                   {writer.say(message_of(handling)), std::to_string(count)}));
    writer.composer.tell(
        "", {writer.say(words::agenda_comments_text,
                        {std::to_string(comments.size()), writer.names.count_people(people),
                         writer.names.join(parts)})});
}

void write_decision(CompanionWriter& writer) {
    writer.composer.begin_section(words::agenda_decision, "decision");
    PrintedTable table = writer.form();
    table.caption = writer.say(words::agenda_decision_table);
    for (const Message& title :
         {words::agenda_day, words::agenda_present, words::agenda_for, words::agenda_against,
          words::agenda_abstain, words::agenda_result, words::agenda_chair})
        writer.add_row(table, title, "");
    writer.composer.add(std::move(table));
}

}  // namespace

void write_agenda(CompanionWriter& writer) {
    write_motion(writer);
    write_outline(writer);
    write_meetings(writer);
    write_comment_counts(writer);
    write_decision(writer);
}

}  // namespace yoriai
