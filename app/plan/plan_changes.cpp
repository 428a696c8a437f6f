#include "plan/plan_changes.h"

#include <functional>

#include "frameworks/action_frameworks.h"
#include "plan/answer_words.h"
#include "plan/facts.h"
#include "plan/plan_names.h"
#include "plan/plan_words.h"
#include "plan/public_workshop.h"
#include "text/changes_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// One of the two versions, with what words it is told in.
struct Version {
    Version(const Workshop& workshop, const PlanOptions& options)
        : shown(workshop, options.level, options.language),
          composer(shown.get(), options),
          names(composer) {}

    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return composer.say(message, values);
    }
    const Workshop& workshop() const { return shown.get(); }

    const WorkshopAtLevel shown;
    const PlanComposer composer;
    const PlanNames names;
};

// What of a row is compared, and how it is called.
template <class Row>
struct Part {
    const Message& words;
    std::function<std::string(const Version&, const Row&)> told;
};

class Comparison {
 public:
    Comparison(const Workshop& older, const Workshop& newer, const PlanOptions& options)
        : older_(older, options), newer_(newer, options) {}

    std::vector<PlanChange> list() {
        compare_plan();
        compare_figures();
        compare_themes();
        compare_goals();
        compare_issues();
        compare_actions();
        compare_answers();
        compare_paragraphs();
        return std::move(changes_);
    }

 private:
    void note(const std::string& where, const std::string& before, const std::string& after,
              const std::string& anchor) {
        if (before == after) return;
        const ChangeKind kind = before.empty()  ? ChangeKind::added
                                : after.empty() ? ChangeKind::removed
                                                : ChangeKind::changed;
        changes_.push_back({kind, where, before, after, after.empty() ? "" : anchor});
    }

    // The same thing of both versions.
    void both(const Message& where, const std::string& anchor,
              const std::function<std::string(const Version&)>& told) {
        note(newer_.say(where), told(older_), told(newer_), anchor);
    }

    static std::string period(const Version& version) {
        const Plan& plan = version.workshop().plan;
        const auto year = [&](const std::optional<int>& one) {
            return one ? version.names.fiscal_year(*one) : std::string();
        };
        if (!plan.first_fiscal_year && !plan.last_fiscal_year) return {};
        return version.say(words::changes_years,
                           {year(plan.first_fiscal_year), year(plan.last_fiscal_year)});
    }

    void compare_plan() {
        both(words::changes_plan_title, "purpose",
             [](const Version& version) { return version.names.plan_title(); });
        both(words::changes_state, "colophon", [](const Version& version) {
            return version_words(version.workshop().plan, version.composer.options.language);
        });
        both(words::changes_period, "area", period);
        both(words::changes_terms, "actions", [](const Version& version) {
            const Plan& plan = version.workshop().plan;
            return version.names.join({std::to_string(plan.short_term),
                                       std::to_string(plan.middle_term),
                                       std::to_string(plan.long_term)});
        });
        both(words::changes_role_words, "roles", [](const Version& version) {
            const auto role_words =
                read_role_words(version.workshop(), version.composer.options.language);
            return version.names.join({role_words.begin(), role_words.end()});
        });
        both(words::changes_vision, "vision-text",
             [](const Version& version) { return version.workshop().plan.vision; });
    }

    void compare_figures() {
        const auto figure = [&](const Message& where, std::optional<int> District::*part) {
            both(where, "population", [part](const Version& version) {
                const std::optional<int>& number = version.workshop().district.*part;
                return number ? print_number(*number) : std::string();
            });
        };
        figure(words::changes_population, &District::population);
        figure(words::changes_aged, &District::aged_65_and_over);
        figure(words::changes_households, &District::households);
        both(words::changes_cards, "cards", [](const Version& version) {
            return version.names.count_cards(version.composer.facts.cards.size());
        });
    }

    template <class Row>
    void compare_rows(const std::function<std::string(const Version&, const Row&)>& name,
                      const std::function<std::string(const Row&)>& anchor,
                      const std::vector<Part<Row>>& parts) {
        for (const Row& row : older_.workshop().template all<Row>())
            if (!newer_.workshop().find(row.id))
                note(name(older_, row), parts.front().told(older_, row), {}, {});
        for (const Row& row : newer_.workshop().template all<Row>()) {
            const Row* before = older_.workshop().find(row.id);
            if (!before) {
                note(name(newer_, row), {}, parts.front().told(newer_, row), anchor(row));
                continue;
            }
            for (const Part<Row>& part : parts)
                note(newer_.say(words::changes_of, {name(newer_, row), newer_.say(part.words)}),
                     part.told(older_, *before), part.told(newer_, row), anchor(row));
        }
    }

    void compare_themes() {
        compare_rows<Theme>(
            [](const Version& version, const Theme&) { return version.say(words::changes_theme); },
            [&](const Theme& theme) { return anchor_of(theme, newer_.workshop()); },
            {{words::changes_theme_title, [](const Version& version, const Theme& theme) {
                  return version.names.theme(theme);
              }}});
    }

    void compare_goals() {
        compare_rows<Goal>(
            [](const Version& version, const Goal&) { return version.say(words::changes_goal); },
            [](const Goal&) { return std::string("goals"); },
            {{words::changes_goal_title,
              [](const Version&, const Goal& goal) { return goal.title; }}});
    }

    void compare_issues();
    void compare_actions();

    // A plan that was begun anew has none yet.
    void compare_answers() {
        if (newer_.workshop().answers().empty()) return;
        const auto subject = [](const Version& version, const OfficialAnswer& answer) {
            const Workshop& workshop = version.workshop();
            std::string name = answer.department;
            if (const Issue* issue = workshop.find(answer.issue))
                name = version.names.issue(*issue);
            if (const Action* action = workshop.find(answer.action))
                name = version.names.action(*action);
            if (const Card* card = workshop.find(answer.card))
                name = version.say(words::plan_card_number, {std::to_string(card->number)});
            return version.say(words::changes_answer, {name});
        };
        compare_rows<OfficialAnswer>(
            subject, [](const OfficialAnswer&) { return std::string("official-answers"); },
            {{words::changes_decision,
              [](const Version& version, const OfficialAnswer& answer) {
                  return version.say(message_of(answer.decision));
              }},
             {words::changes_reason,
              [](const Version&, const OfficialAnswer& answer) { return answer.reason; }},
             {words::changes_due,
              [](const Version&, const OfficialAnswer& answer) { return answer.due; }}});
    }

    // Only those that somebody has written: the others follow from what is compared above.
    void compare_paragraphs() {
        std::set<std::string> keys;
        for (const Version* version : {&older_, &newer_})
            for (const PlanText& text : version->workshop().plan_texts()) keys.insert(text.key);
        if (keys.empty()) return;
        const Texts before = texts_of(older_), after = texts_of(newer_);
        for (const std::string& key : keys) {
            const auto now = after.find(key), then = before.find(key);
            const Told& told = now != after.end()     ? now->second
                               : then != before.end() ? then->second
                                                      : nothing_;
            note(newer_.say(words::changes_paragraph, {told.heading}),
                 then == before.end() ? "" : then->second.text,
                 now == after.end() ? "" : now->second.text, told.anchor);
        }
    }

    struct Told {
        std::string text, heading, anchor;
    };
    using Texts = std::map<std::string, Told>;

    static Texts texts_of(const Version& version) {
        const Document document = build_plan(version.workshop(), version.composer.options);
        Texts texts;
        Heading heading;
        for (const Block& block : document.blocks) {
            if (const auto* found = std::get_if<Heading>(&block)) heading = *found;
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->key.empty()) continue;
            Told& told = texts[paragraph->key];
            told.text = text_of(paragraph->runs);
            told.heading = heading.text;
            told.anchor = heading.anchor;
        }
        return texts;
    }

    const Version older_, newer_;
    const Told nothing_;
    std::vector<PlanChange> changes_;
};

void Comparison::compare_issues() {
    const auto text = [](std::string Issue::*part) {
        return [part](const Version&, const Issue& issue) { return issue.*part; };
    };
    compare_rows<Issue>(
        [](const Version& version, const Issue& issue) { return version.names.issue(issue); },
        [](const Issue& issue) { return anchor_of(issue); },
        {{words::changes_issue_title, text(&Issue::title)},
         {words::changes_issue_reason, text(&Issue::reason)},
         {words::changes_both_views, text(&Issue::both_views)},
         {words::changes_layer,
          [](const Version& version, const Issue& issue) {
              return version.say(message_of(issue.layer));
          }},
         {words::changes_obstacle,
          [](const Version& version, const Issue& issue) {
              return issue.obstacle == Obstacle::none ? ""
                                                      : version.say(message_of(issue.obstacle));
          }},
         {words::changes_themes, [](const Version& version, const Issue& issue) {
              std::vector<std::string> titles;
              for (const ThemeId id : issue.themes)
                  if (const Theme* theme = version.workshop().find(id))
                      titles.push_back(version.names.theme(*theme));
              return version.names.join(titles);
          }}});
}

void Comparison::compare_actions() {
    const auto text = [](std::string Action::*part) {
        return [part](const Version&, const Action& action) { return action.*part; };
    };
    compare_rows<Action>(
        [](const Version& version, const Action& action) { return version.names.action(action); },
        [](const Action& action) { return anchor_of(action); },
        {{words::changes_action_title, text(&Action::title)},
         {words::plan_description, text(&Action::description)},
         {words::plan_actors_column, text(&Action::actors)},
         {words::plan_role_column,
          [](const Version& version, const Action& action) {
              return version.say(message_of(action.role));
          }},
         {words::plan_term_column,
          [](const Version& version, const Action& action) {
              return version.say(message_of(action.term));
          }},
         {words::plan_start_column,
          [](const Version& version, const Action& action) {
              return action.fiscal_year ? version.names.fiscal_year(*action.fiscal_year)
                                        : std::string();
          }},
         {words::plan_place, text(&Action::place)},
         {words::plan_resources, text(&Action::resources)},
         {words::plan_cost, text(&Action::cost)},
         {words::plan_indicator, text(&Action::indicator)},
         {words::plan_target, text(&Action::target)},
         {words::changes_issues, [](const Version& version, const Action& action) {
              std::vector<std::string> issues;
              for (const IssueId id : action.issues)
                  if (const Issue* issue = version.workshop().find(id))
                      issues.push_back(version.names.issue(*issue));
              return version.names.join(issues);
          }}});
}

// Both versions are told in the style of the newer one, so that only what they say differs.
PlanOptions for_both(PlanOptions options, const Workshop& newer) {
    if (!options.date) options.date = today();
    if (!options.style) options.style = newer.plan.style;
    return options;
}

}  // namespace

std::string version_words(const Plan& plan, Language language) {
    const std::string version =
        say_in(language, words::plan_version, {std::to_string(plan.version)});
    return say_in(language, words::plan_state_and_version,
                  {say_in(language, message_of(plan.state), {}), version});
}

std::vector<PlanChange> list_changes(const Workshop& older, const Workshop& newer,
                                     const PlanOptions& options) {
    return Comparison(older, newer, for_both(options, newer)).list();
}

Workshop begin_next_plan(const Workshop& last) {
    Workshop next = last;
    ++next.plan.version;
    next.plan.state = PlanState::under_review;
    while (!next.comments().empty()) next.erase(next.comments().first().id);
    while (!next.answers().empty()) next.erase(next.answers().first().id);
    return next;
}

}  // namespace yoriai
