#include "plan/companions.h"
#include "plan/plan_words.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// What leaves room for the actions on two pages.
constexpr std::size_t summary_themes = 8;
constexpr std::size_t most_issues = 8;

void write_course(CompanionWriter& writer) {
    writer.composer.begin_section(words::summary_course, "course");
    const std::string cards = writer.names.count_cards(writer.facts().cards.size());
    const int people = writer.facts().people();
    const std::size_t meetings = writer.workshop().meetings().size();
    if (meetings > 0 && people > 0)
        writer.composer.tell(
            "", {writer.say(words::summary_course_text,
                            {writer.composer.count(words::plan_one_meeting,
                                                   words::plan_many_meetings, meetings),
                             writer.names.count_people(static_cast<std::size_t>(people)), cards})});
    else if (!writer.facts().cards.empty())
        writer.composer.tell("", {writer.say(words::summary_course_cards, {cards})});
}

void write_large_themes(CompanionWriter& writer) {
    writer.composer.begin_section(words::summary_voices, "voices");
    PrintedTable table;
    table.caption = writer.say(words::summary_voices_table);
    table.columns = {{writer.say(words::report_theme_column), 3, Alignment::left},
                     {writer.say(words::report_count_column), 0.8, Alignment::right},
                     {writer.say(words::plan_card_column), 4.4, Alignment::left}};
    std::size_t left = summary_themes;
    for (const auto& [theme, cards] : writer.themes_of_meeting()) {
        if (left-- == 0) break;
        const auto voice = writer.short_voices(cards, 1);
        table.rows.push_back({{plain(writer.names.theme(*theme)), plain(print_count(cards.size())),
                               plain(writer.names.quoted(voice.front()->text))},
                              {},
                              false});
    }
    writer.composer.add(std::move(table));
}

void write_issue_list(CompanionWriter& writer) {
    writer.composer.begin_section(words::summary_issues, "issues");
    std::size_t written = 0;
    for (const Issue& issue : writer.workshop().issues()) {
        if (written++ == most_issues) break;
        writer.composer.tell(
            "", {writer.say(words::summary_issue, {std::to_string(issue.number), issue.title})},
            ParagraphStyle::list_item);
    }
    const std::size_t all = writer.workshop().issues().size();
    if (all > most_issues)
        writer.composer.tell(
            "", {writer.say(words::summary_others,
                            {writer.composer.count(words::plan_one_issue, words::plan_many_issues,
                                                   all - most_issues)})});
}

void write_action_list(CompanionWriter& writer) {
    writer.composer.begin_section(words::summary_actions, "actions");
    writer.composer.add(writer.actions_table());
}

}  // namespace

void write_summary(CompanionWriter& writer) {
    const std::string& vision = writer.workshop().plan.vision;
    if (!vision.empty()) {
        writer.composer.begin_section(words::summary_vision, "vision");
        writer.composer.tell("", {vision}, ParagraphStyle::lead);
    }
    write_course(writer);
    write_large_themes(writer);
    write_issue_list(writer);
    write_action_list(writer);
    writer.composer.tell("", {writer.say(words::summary_more)}, ParagraphStyle::note);
    const std::string& contact = writer.workshop().district.contact;
    if (!contact.empty())
        writer.composer.tell("", {writer.say(words::newsletter_ask, {contact})},
                             ParagraphStyle::note);
}

}  // namespace yoriai
