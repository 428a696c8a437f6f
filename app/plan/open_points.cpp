#include "plan/open_points.h"

#include <algorithm>

#include "plan/card_path.h"
#include "plan/public_workshop.h"

namespace yoriai {
namespace {

template <class Id>
bool has_answer(const Workshop& workshop, Id OfficialAnswer::*subject, Id id) {
    return std::any_of(workshop.answers().begin(), workshop.answers().end(),
                       [&](const OfficialAnswer& answer) {
                           return answer.*subject == id && answer.decision != AnswerDecision::open;
                       });
}

bool has_progress(const Workshop& workshop, const Action& action, int year) {
    return std::any_of(workshop.progress().begin(), workshop.progress().end(),
                       [&](const Progress& progress) {
                           return progress.action == action.id && progress.fiscal_year == year;
                       });
}

}  // namespace

bool is_answered(const Workshop& workshop, const Action& action) {
    return has_answer(workshop, &OfficialAnswer::action, action.id);
}

bool is_answered(const Workshop& workshop, const Issue& issue) {
    return has_answer(workshop, &OfficialAnswer::issue, issue.id);
}

bool is_open(const Comment& comment) {
    return comment.handling == CommentHandling::open || comment.response.empty();
}

bool OpenPoints::any() const {
    return !without_actor.empty() || !without_year.empty() || !without_answer.empty() ||
           !without_progress.empty() || !unanswered_issues.empty() || !without_action.empty() ||
           !without_issue.empty() || !open_comments.empty() || cards_without_theme > 0 ||
           undecided_details > 0;
}

OpenPoints list_open_points(const Workshop& workshop, int fiscal_year) {
    OpenPoints open;
    for (const Action& action : workshop.actions()) {
        if (action.actors.empty()) open.without_actor.push_back(&action);
        if (!action.fiscal_year) open.without_year.push_back(&action);
        if (!is_answered(workshop, action)) open.without_answer.push_back(&action);
        if (!has_progress(workshop, action, fiscal_year)) open.without_progress.push_back(&action);
    }
    for (const Issue& issue : workshop.issues()) {
        if (!is_answered(workshop, issue)) open.unanswered_issues.push_back(&issue);
        const bool acted = std::any_of(
            workshop.actions().begin(), workshop.actions().end(), [&](const Action& action) {
                return std::find(action.issues.begin(), action.issues.end(), issue.id) !=
                       action.issues.end();
            });
        if (!acted) open.without_action.push_back(&issue);
    }
    const CardPaths paths(workshop);
    for (const Theme* theme : workshop.themes_in(ThemeId{}))
        if (workshop.count_cards_in(theme->id) > 0 && paths.of(*theme).end == PathEnd::theme)
            open.without_issue.push_back(theme);
    for (const Comment& comment : workshop.comments())
        if (is_open(comment)) open.open_comments.push_back(&comment);
    for (const Card& card : workshop.cards()) open.cards_without_theme += !card.theme && !card.lone;
    for (const FoundPersonalDetail& detail : list_personal_details(workshop))
        open.undecided_details += detail.review == nullptr;
    return open;
}

}  // namespace yoriai
