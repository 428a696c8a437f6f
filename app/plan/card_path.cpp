#include "plan/card_path.h"

#include <algorithm>

namespace yoriai {
namespace {

template <class Row>
void add_new(std::vector<const Row*>& found, const std::vector<const Row*>& more) {
    for (const Row* row : more)
        if (std::find(found.begin(), found.end(), row) == found.end()) found.push_back(row);
}

template <class Row>
void sort_by_number(std::vector<const Row*>& rows) {
    std::sort(rows.begin(), rows.end(),
              [](const Row* a, const Row* b) { return a->number < b->number; });
}

}  // namespace

CardPaths::CardPaths(const Workshop& workshop) : workshop_(workshop) {
    for (const Issue& issue : workshop.issues())
        for (const ThemeId theme : issue.themes) issues_[theme].push_back(&issue);
    for (const Action& action : workshop.actions())
        for (const IssueId issue : action.issues) actions_[issue].push_back(&action);
}

CardPath CardPaths::of(const Theme& theme) const {
    CardPath path;
    path.theme = &theme;
    for (const Theme* round = &theme; round; round = workshop_.find(round->parent))
        if (const auto found = issues_.find(round->id); found != issues_.end())
            add_new(path.issues, found->second);
    for (const Issue* issue : path.issues)
        if (const auto found = actions_.find(issue->id); found != actions_.end())
            add_new(path.actions, found->second);
    sort_by_number(path.issues);
    sort_by_number(path.actions);
    path.end = !path.actions.empty()  ? PathEnd::action
               : !path.issues.empty() ? PathEnd::issue
                                      : PathEnd::theme;
    for (const Theme* round = &theme; round && path.end == PathEnd::theme;
         round = workshop_.find(round->parent))
        if (!round->left_out.empty()) {
            path.end = PathEnd::left_out;
            path.why_left_out = round->left_out;
        }
    return path;
}

CardPath CardPaths::of(const Card& card) const {
    if (const Theme* theme = workshop_.find(card.theme)) return of(*theme);
    CardPath path;
    path.end = card.lone ? PathEnd::lone : PathEnd::nowhere;
    return path;
}

}  // namespace yoriai
