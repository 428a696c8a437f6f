#include "plan/answer_words.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// What an answer is about, as a link to where it stands in the plan.
Runs subject_of(const PlanComposer& composer, const PlanNames& names,
                const OfficialAnswer& answer) {
    const Workshop& workshop = composer.workshop();
    if (const Action* action = workshop.find(answer.action))
        return {{names.action(*action) + "　" + action->title, false, anchor_of(*action)}};
    if (const Issue* issue = workshop.find(answer.issue))
        return {{names.issue(*issue) + "　" + issue->title, false, anchor_of(*issue)}};
    const Card* card = workshop.find(answer.card);
    if (!card) return {};
    const std::string number =
        composer.say(words::plan_card_number, {std::to_string(card->number)});
    const bool hidden = card->hidden && composer.options.level != ExportLevel::internal;
    if (hidden) return plain(composer.say(words::plan_hidden));
    return {{number, false, card_anchor(*card)}, {"　" + card->text, false, {}}};
}

}  // namespace

void write_comments(PlanComposer& composer) {
    const auto& comments = composer.workshop().comments();
    if (comments.empty()) return;
    const PlanNames names(composer);
    composer.begin_section(words::comments_section, "comments");
    std::size_t people = 0;
    PrintedTable table;
    table.caption = composer.say(words::comments_section);
    table.columns = {{composer.say(words::plan_number_column), 0.7, Alignment::right},
                     {composer.say(words::comments_chapter), 1.4, Alignment::left},
                     {composer.say(words::comments_text), 3.6, Alignment::left},
                     {composer.say(words::comments_people), 1, Alignment::right},
                     {composer.say(words::comments_handling), 1.2, Alignment::left},
                     {composer.say(words::comments_response), 3.6, Alignment::left}};
    for (const Comment& comment : comments) {
        people += static_cast<std::size_t>(comment.people);
        table.rows.push_back(
            {{plain(std::to_string(comment.number)), names.or_nothing(comment.chapter),
              plain(comment.text), plain(print_number(comment.people)),
              plain(composer.say(message_of(comment.handling))),
              names.or_nothing(comment.response)},
             "comment-" + std::to_string(comment.number),
             false});
    }
    composer.tell("comments.summary",
                  {composer.say(words::comments_summary,
                                {std::to_string(comments.size()), names.count_people(people)})});
    composer.add(std::move(table));
}

void write_official_answers(PlanComposer& composer) {
    const PlanNames names(composer);
    composer.begin_section(words::answers_section, "official-answers");
    PrintedTable table;
    table.caption = composer.say(words::answers_table);
    table.columns = {{composer.say(words::answers_subject), 3.4, Alignment::left},
                     {composer.say(words::departments_department), 1.5, Alignment::left},
                     {composer.say(words::departments_decision), 1.3, Alignment::left},
                     {composer.say(words::departments_reason), 3.6, Alignment::left},
                     {composer.say(words::departments_due), 1.4, Alignment::left}};
    const auto add = [&](const auto& subjects, auto OfficialAnswer::*subject) {
        for (const auto& row : subjects) {
            for (const OfficialAnswer& answer : composer.workshop().answers()) {
                if (answer.*subject != row.id || answer.decision == AnswerDecision::open) continue;
                table.rows.push_back(
                    {{subject_of(composer, names, answer), names.or_nothing(answer.department),
                      plain(composer.say(message_of(answer.decision))),
                      names.or_nothing(answer.reason), names.or_nothing(answer.due)},
                     {},
                     false});
            }
        }
    };
    add(composer.workshop().actions(), &OfficialAnswer::action);
    add(composer.workshop().issues(), &OfficialAnswer::issue);
    add(composer.workshop().cards(), &OfficialAnswer::card);
    if (table.rows.empty()) return;
    composer.tell("answers.summary",
                  {composer.say(words::answers_section_text, {std::to_string(table.rows.size())})});
    composer.add(std::move(table));
}

}  // namespace yoriai
