#include "analysis/action_findings.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "analysis/action_texts.h"
#include "analysis/action_views.h"
#include "analysis/vision_tree.h"
#include "base/utf8.h"

namespace yoriai {
namespace {

constexpr double alike_from = 0.6;  // likeness_of() the titles

struct Sharing {
    std::string name;
    std::vector<ActionId> actions;
};

// Which actions name the same thing in one of these parts, by the thing.
std::map<std::string, Sharing> shared_names(const Workshop& workshop,
                                            const std::vector<std::string Action::*>& parts) {
    std::map<std::string, Sharing> found;
    for (const Action& action : workshop.actions())
        for (const auto part : parts)
            for (const std::string& name : split_names(action.*part)) {
                Sharing& sharing = found[name_key(name)];
                if (sharing.name.empty()) sharing.name = name;
                if (sharing.actions.empty() || sharing.actions.back() != action.id)
                    sharing.actions.push_back(action.id);
            }
    return found;
}

class Finder {
 public:
    Finder(const Workshop& workshop, const FinderWords& words)
        : workshop_(workshop), words_(words) {}

    std::vector<Finding> find() {
        find_shared();
        find_alike();
        find_unfinished();
        find_unanswered();
        find_neighbourhoods();
        find_age_groups();
        find_hub_roles();
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Finding& a, const Finding& b) { return a.kind < b.kind; });
        return std::move(found_);
    }

 private:
    Finding& add(FindingKind kind) {
        found_.push_back({});
        found_.back().kind = kind;
        return found_.back();
    }

    void add_shared(FindingKind kind, const Sharing& sharing) {
        if (sharing.actions.size() < 2) return;
        Finding& finding = add(kind);
        finding.name = sharing.name;
        finding.actions = sharing.actions;
    }

    void find_shared() {
        for (const auto& [key, sharing] : shared_names(workshop_, {&Action::place}))
            add_shared(FindingKind::shared_place, sharing);
        for (const auto& [key, sharing] : shared_names(workshop_, {&Action::actors}))
            add_shared(sharing.actions.size() > most_for_one ? FindingKind::many_for_one
                                                             : FindingKind::shared_actor,
                       sharing);
        for (const auto& [key, sharing] :
             shared_names(workshop_, {&Action::hours, &Action::access}))
            add_shared(FindingKind::shared_time, sharing);
    }

    void find_alike() {
        std::vector<std::pair<const Action*, LetterPairs>> titles;
        for (const Action& action : workshop_.actions())
            titles.emplace_back(&action, letter_pairs_of(action.title));
        for (std::size_t a = 0; a < titles.size(); ++a)
            for (std::size_t b = a + 1; b < titles.size(); ++b)
                if (likeness_of(titles[a].second, titles[b].second) >= alike_from)
                    add(FindingKind::alike).actions = {titles[a].first->id, titles[b].first->id};
    }

    void find_unfinished() {
        for (const Action& action : workshop_.actions()) {
            if (split_names(action.actors).empty())
                add(FindingKind::without_actor).actions = {action.id};
            if (name_key(action.indicator).empty())
                add(FindingKind::without_indicator).actions = {action.id};
            if (action.issues.empty()) add(FindingKind::without_issue).actions = {action.id};
            if (lives_on_subsidy(action)) add(FindingKind::ends_with_subsidy).actions = {action.id};
        }
    }

    void find_unanswered() {
        std::set<IssueId> answered;
        for (const Action& action : workshop_.actions())
            answered.insert(action.issues.begin(), action.issues.end());
        for (const Issue& issue : workshop_.issues()) {
            if (answered.count(issue.id) == 0)
                add(FindingKind::issue_without_action).issues = {issue.id};
            if (is_beyond(issue)) {
                Finding& finding = add(FindingKind::beyond_the_district);
                finding.issues = {issue.id};
                finding.layer = issue.layer;
            }
        }
        find_fields(answered);
    }

    // Nobody is asked, and none of those who act on it belongs to the authorities.
    bool is_beyond(const Issue& issue) const {
        if (issue.layer != Layer::municipality && issue.layer != Layer::wide_area) return false;
        if (!name_key(issue.ask).empty()) return false;
        for (const Action* action : actions_for(workshop_, issue.id))
            for (const ActorShare& actor : actors_of(workshop_, *action))
                if (actor.role == HelpRole::public_help) return false;
        return true;
    }

    // `words` tell of something in a text. Whether some action does, and how many cards.
    bool in_actions(const std::vector<std::string>& words) const {
        return std::any_of(
            workshop_.actions().begin(), workshop_.actions().end(),
            [&](const Action& action) { return speaks_of(all_words_of(action), words); });
    }
    std::size_t in_cards(const std::vector<std::string>& words) const {
        return static_cast<std::size_t>(std::count_if(
            workshop_.cards().begin(), workshop_.cards().end(), [&](const Card& card) {
                return !card.hidden && card.kind == CardKind::trouble &&
                       speaks_of(card.text, words);
            }));
    }
    void add_missing(FindingKind kind, const std::string& name,
                     const std::vector<std::string>& words) {
        const std::size_t cards = in_cards(words);
        if (cards == 0 || in_actions(words)) return;
        Finding& finding = add(kind);
        finding.name = name;
        finding.cards = cards;
    }

    void find_neighbourhoods() {
        for (const Action& action : workshop_.actions())
            if (is_everywhere(action.place)) return;
        for (const Neighbourhood& neighbourhood : workshop_.neighbourhoods())
            add_missing(FindingKind::neighbourhood_without_action, neighbourhood.name,
                        {spoken_name(neighbourhood.name)});
    }

    void find_age_groups() {
        for (const FinderWords::AgeGroup& group : words_.age_groups)
            add_missing(FindingKind::age_group_without_action, group.name, group.words);
    }

    void find_hub_roles() {
        std::set<std::string> filled;
        for (const Action& action : workshop_.actions())
            filled.insert(action.hub_roles.begin(), action.hub_roles.end());
        if (filled.empty()) return;
        for (const FinderWords::HubRole& role : words_.hub_roles)
            if (filled.count(role.id) == 0)
                add(FindingKind::hub_role_without_action).name = role.name;
    }

    // The fields of the issue itself, and those of the cards in its themes.
    void touch_fields(const Issue& issue, std::set<FieldId>& touched) const {
        touched.insert(issue.fields.begin(), issue.fields.end());
        const std::function<void(ThemeId)> touch_theme = [&](ThemeId theme) {
            for (const auto& [number, card] : workshop_.cards_in(theme)) {
                const auto& fields = workshop_.find(card)->fields;
                touched.insert(fields.begin(), fields.end());
            }
            for (const Theme* child : workshop_.themes_in(theme)) touch_theme(child->id);
        };
        if (issue.fields.empty())
            for (const ThemeId theme : issue.themes) touch_theme(theme);
    }

    void find_fields(const std::set<IssueId>& answered) {
        std::set<FieldId> touched;
        for (const Issue& issue : workshop_.issues())
            if (answered.count(issue.id) > 0) touch_fields(issue, touched);
        std::map<FieldId, std::size_t> cards;
        for (const Card& card : workshop_.cards())
            if (!card.hidden && card.kind == CardKind::trouble)
                for (const FieldId field : card.fields) ++cards[field];
        for (const Field& field : workshop_.fields()) {
            if (touched.count(field.id) > 0 || cards[field.id] == 0) continue;
            Finding& finding = add(FindingKind::field_without_action);
            finding.field = field.id;
            finding.cards = cards[field.id];
        }
    }

    const Workshop& workshop_;
    const FinderWords& words_;
    std::vector<Finding> found_;
};

}  // namespace

int count_filled(const Action& action) {
    const bool when = action.fiscal_year.has_value();
    int filled = when ? 1 : 0;
    for (const std::string* part :
         {&action.description, &action.actors, &action.place, &action.cost, &action.indicator})
        filled += trim(*part).empty() ? 0 : 1;
    return filled;
}

std::vector<Finding> find_in_actions(const Workshop& workshop, const FinderWords& words) {
    return Finder(workshop, words).find();
}

std::string key_of(const Finding& finding) {
    std::string key(name_of(finding.kind));
    const auto append = [&](std::int64_t id) { key += ":" + std::to_string(id); };
    if (!finding.name.empty()) key += ":" + name_key(finding.name);
    for (const ActionId id : finding.actions) append(id.value);
    for (const IssueId id : finding.issues) append(id.value);
    if (finding.field) append(finding.field.value);
    return key;
}

const Dismissal* dismissal_of(const Workshop& workshop, const Finding& finding) {
    const std::string key = key_of(finding);
    for (const Dismissal& dismissal : workshop.dismissals())
        if (dismissal.key == key) return &dismissal;
    return nullptr;
}

}  // namespace yoriai
