#include <algorithm>
#include <set>

#include "analysis/vision_tree.h"
#include "plan/facts.h"
#include "plan/plan_names.h"
#include "plan/plan_words.h"
#include "plan/poster.h"
#include "plan/public_workshop.h"
#include "text/plan_messages.h"
#include "text/poster_messages.h"

namespace yoriai {
namespace {

class PosterBuilder {
 public:
    PosterBuilder(const Workshop& workshop, const PlanOptions& options)
        : shown_(workshop, options.level, options.language),
          composer_(shown_.get(), with_date(options)),
          names_(composer_) {}

    BoardPoster board() {
        BoardPoster poster;
        const PlanFacts& facts = composer_.facts;
        poster.head = head(words::poster_board, words::poster_about, facts.cards.size(),
                           facts.count_themes());
        poster.language = language();
        poster.date = composer_.options.date;
        for (const Theme* theme : facts.top_themes) add_theme(poster, *theme, 0);
        add_group(poster, say(words::poster_lone), 0, facts.lone_cards);
        add_group(poster, say(words::poster_ungrouped), 0, facts.ungrouped_cards);
        if (poster.groups.empty())
            poster.groups.push_back({say(words::poster_no_cards), "0", 0, {}});
        add_fields(poster);
        return poster;
    }

    TreePoster tree() {
        TreePoster poster;
        const Workshop& workshop = shown_.get();
        poster.head = head(words::poster_tree, words::poster_tree_about, workshop.issues().size(),
                           workshop.actions().size());
        poster.language = language();
        poster.date = composer_.options.date;
        poster.vision =
            workshop.plan.vision.empty() ? say(words::poster_no_vision) : workshop.plan.vision;
        poster.issues_title = say(words::poster_issues);
        poster.actions_title = say(words::poster_actions);
        std::set<ActionId> told;
        for (const GoalBranch& branch : grow_tree(workshop))
            for (const Issue* issue : branch.issues)
                poster.issues.push_back(branch_of(*issue, branch.goal, told));
        add_actions_without_issue(poster, told);
        if (poster.issues.empty()) poster.issues.push_back({say(words::poster_no_issues), {}, {}});
        return poster;
    }

 private:
    static PlanOptions with_date(PlanOptions options) {
        if (!options.date) options.date = today();
        return options;
    }

    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return composer_.say(message, values);
    }

    std::string language() const {
        return composer_.options.language == Language::japanese ? "ja" : "en";
    }

    PosterHead head(const Message& title, const Message& about, std::size_t first,
                    std::size_t second) const {
        const auto print = [](std::size_t number) {
            return print_number(static_cast<long long>(number));
        };
        const Plan& plan = shown_.get().plan;
        const std::string state = say(words::plan_state_and_version,
                                      {say(message_of(plan.state)),
                                       say(words::plan_version, {std::to_string(plan.version)})});
        return {say(title, {names_.plan_title()}),
                say(about, {print(first), print(second), names_.date(composer_.options.date)}),
                say(words::poster_in_brackets, {state, say(message_of(composer_.options.level))})};
    }

    PosterCard card_of(const Card& card) const {
        PosterCard made{std::to_string(card.number), card.text, -1, {}};
        if (card.fields.empty()) return made;
        int order = 0;
        for (const Field& field : shown_.get().fields()) {
            if (field.id == card.fields.front()) {
                made.field = order;
                made.code = field.code;
            }
            ++order;
        }
        return made;
    }

    void add_group(BoardPoster& poster, const std::string& title, int level,
                   const std::vector<const Card*>& cards) const {
        if (cards.empty()) return;
        PosterGroup group{title, names_.count_cards(cards.size()), level, {}};
        for (const Card* card : cards) group.cards.push_back(card_of(*card));
        poster.groups.push_back(std::move(group));
    }

    void add_theme(BoardPoster& poster, const Theme& theme, int level) const {
        const std::vector<const Card*> cards = composer_.facts.cards_in(theme.id);
        PosterGroup group{names_.theme(theme), names_.count_cards(cards.size()), level, {}};
        for (const Card* card : cards)
            if (card->theme == theme.id) group.cards.push_back(card_of(*card));
        poster.groups.push_back(std::move(group));
        for (const Theme* inner : composer_.facts.themes_in(theme.id))
            add_theme(poster, *inner, level + 1);
    }

    void add_fields(BoardPoster& poster) const {
        std::set<int> used;
        for (const PosterGroup& group : poster.groups)
            for (const PosterCard& card : group.cards) used.insert(card.field);
        int order = 0;
        for (const Field& field : shown_.get().fields())
            poster.fields.push_back(used.contains(order++) ? PosterField{field.code, field.name}
                                                           : PosterField{});
    }

    // Who and when stand where the action comes first.
    PosterAction action_of(const Action& action, std::set<ActionId>& told) const {
        const std::string title = std::to_string(action.number) + "　" + action.title;
        if (!told.insert(action.id).second) return {say(words::plan_again, {title}), {}};
        PosterAction made{title, action.actors};
        const std::string& when = composer_.kind_words.of(action.term);
        made.about = made.about.empty() ? when : say(words::poster_in_brackets, {made.about, when});
        return made;
    }

    PosterIssue branch_of(const Issue& issue, const Goal* goal, std::set<ActionId>& told) const {
        PosterIssue branch{std::to_string(issue.number) + "　" + issue.title, {}, {}};
        std::vector<std::string> themes;
        for (const ThemeId id : issue.themes)
            if (const Theme* theme = shown_.get().find(id); theme && !theme->title.empty())
                themes.push_back(theme->title);
        if (goal) branch.about = say(words::poster_goal, {goal->title});
        if (!themes.empty()) {
            if (goal) branch.about += "\n";
            branch.about += say(words::poster_from_themes, {names_.join(themes)});
        }
        for (const Action& action : shown_.get().actions())
            if (std::find(action.issues.begin(), action.issues.end(), issue.id) !=
                action.issues.end())
                branch.actions.push_back(action_of(action, told));
        if (branch.actions.empty()) branch.actions.push_back({say(words::poster_no_action), {}});
        return branch;
    }

    void add_actions_without_issue(TreePoster& poster, std::set<ActionId>& told) const {
        PosterIssue branch{say(words::poster_other_actions), {}, {}};
        for (const Action& action : shown_.get().actions())
            if (action.issues.empty()) branch.actions.push_back(action_of(action, told));
        if (!branch.actions.empty()) poster.issues.push_back(std::move(branch));
    }

    const WorkshopAtLevel shown_;
    const PlanComposer composer_;
    const PlanNames names_;
};

}  // namespace

BoardPoster build_board_poster(const Workshop& workshop, const PlanOptions& options) {
    return PosterBuilder(workshop, options).board();
}

TreePoster build_tree_poster(const Workshop& workshop, const PlanOptions& options) {
    return PosterBuilder(workshop, options).tree();
}

}  // namespace yoriai
