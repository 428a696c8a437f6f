#include "analysis/action_findings.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "base/utf8.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

constexpr double alike_from = 0.6;  // Dice's coefficient of the titles' character pairs

bool is_separator(char32_t c) {
    constexpr std::u32string_view separators = U"、，,・／/;；＋+\n\r\t";
    return separators.find(c) != std::u32string_view::npos;
}

int depth_after(char32_t c, int depth) {
    if (c == U'（' || c == U'(' || c == U'「') return depth + 1;
    if ((c == U'）' || c == U')' || c == U'」') && depth > 0) return depth - 1;
    return depth;
}

// What is compared: 自治会（防災部） and 自治会 (防災部) are one.
std::string name_key(std::string_view name) {
    std::string key;
    for (const char c : fold_for_search(name))
        if (c != ' ') key += c;
    return key;
}

std::set<std::u32string> pairs_of(std::string_view title) {
    const std::string folded = name_key(title);
    std::u32string characters;
    for (std::size_t at = 0; at < folded.size();) characters += next_character(folded, at);
    std::set<std::u32string> pairs;
    for (std::size_t at = 0; at + 1 < characters.size(); ++at)
        pairs.insert(characters.substr(at, 2));
    return pairs;
}

// Dice 1945: twice the shared pairs over all pairs.
double likeness(const std::set<std::u32string>& a, const std::set<std::u32string>& b) {
    if (a.empty() || b.empty()) return 0;
    const auto shared =
        std::count_if(a.begin(), a.end(), [&](const auto& pair) { return b.count(pair) > 0; });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

struct Sharing {
    std::string name;
    std::vector<ActionId> actions;
};

// Which actions name the same thing in this part, by the thing.
std::map<std::string, Sharing> shared_names(const Workshop& workshop, std::string Action::*part) {
    std::map<std::string, Sharing> found;
    for (const Action& action : workshop.actions())
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
    explicit Finder(const Workshop& workshop) : workshop_(workshop) {}

    std::vector<Finding> find() {
        find_shared();
        find_alike();
        find_unfinished();
        find_unanswered();
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

    void find_shared() {
        for (const auto& [key, sharing] : shared_names(workshop_, &Action::place))
            if (sharing.actions.size() > 1) {
                Finding& finding = add(FindingKind::shared_place);
                finding.name = sharing.name;
                finding.actions = sharing.actions;
            }
        for (const auto& [key, sharing] : shared_names(workshop_, &Action::actors)) {
            if (sharing.actions.size() < 2) continue;
            Finding& finding =
                add(sharing.actions.size() > most_for_one ? FindingKind::many_for_one
                                                          : FindingKind::shared_actor);
            finding.name = sharing.name;
            finding.actions = sharing.actions;
        }
    }

    void find_alike() {
        std::vector<std::pair<const Action*, std::set<std::u32string>>> titles;
        for (const Action& action : workshop_.actions())
            titles.emplace_back(&action, pairs_of(action.title));
        for (std::size_t a = 0; a < titles.size(); ++a)
            for (std::size_t b = a + 1; b < titles.size(); ++b)
                if (likeness(titles[a].second, titles[b].second) >= alike_from)
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

    // 補助 stands in 補助金 and 補助事業 as well.
    static bool lives_on_subsidy(const Action& action) {
        const std::string cost = name_key(action.cost);
        const bool subsidised = std::any_of(
            std::begin(subsidy_words), std::end(subsidy_words),
            [&](const char* word) { return cost.find(name_key(word)) != std::string::npos; });
        return subsidised && name_key(action.resources).empty();
    }

    void find_unanswered() {
        std::set<IssueId> answered;
        for (const Action& action : workshop_.actions())
            answered.insert(action.issues.begin(), action.issues.end());
        for (const Issue& issue : workshop_.issues()) {
            if (answered.count(issue.id) == 0)
                add(FindingKind::issue_without_action).issues = {issue.id};
            if (issue.layer == Layer::municipality || issue.layer == Layer::wide_area)
                add(FindingKind::beyond_the_district).issues = {issue.id};
        }
        find_fields(answered);
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

    static constexpr const char* subsidy_words[] = {"補助", "助成", "交付金", "subsid", "grant"};

    const Workshop& workshop_;
    std::vector<Finding> found_;
};

}  // namespace

std::vector<std::string> split_names(std::string_view list) {
    std::vector<std::string> names;
    std::string name;
    int depth = 0;
    const auto end_name = [&] {
        const std::string_view trimmed = trim(name);
        if (!trimmed.empty()) names.emplace_back(trimmed);
        name.clear();
    };
    for (std::size_t at = 0; at < list.size();) {
        const char32_t c = next_character(list, at);
        depth = depth_after(c, depth);
        if (depth == 0 && is_separator(c))
            end_name();
        else
            append_utf8(name, c);
    }
    end_name();
    return names;
}

int count_filled(const Action& action) {
    const bool when = action.fiscal_year.has_value();
    int filled = when ? 1 : 0;
    for (const std::string* part :
         {&action.description, &action.actors, &action.place, &action.cost, &action.indicator})
        filled += trim(*part).empty() ? 0 : 1;
    return filled;
}

std::vector<Finding> find_in_actions(const Workshop& workshop) { return Finder(workshop).find(); }

}  // namespace yoriai
