#include "plan/plan_changes.h"

#include "frameworks/action_frameworks.h"
#include "plan/answer_words.h"
#include "plan/facts.h"
#include "plan/plan_version.h"
#include "plan/plan_words.h"
#include "text/changes_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

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
              const std::function<std::string(const PlanVersion&)>& told) {
        note(newer_.say(where), told(older_), told(newer_), anchor);
    }

    static std::string period(const PlanVersion& version) {
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
             [](const PlanVersion& version) { return version.names.plan_title(); });
        both(words::changes_state, "colophon", [](const PlanVersion& version) {
            return version_words(version.workshop().plan, version.composer.options.language);
        });
        both(words::changes_period, "area", period);
        both(words::changes_terms, "actions", [](const PlanVersion& version) {
            const Plan& plan = version.workshop().plan;
            return version.names.join({std::to_string(plan.short_term),
                                       std::to_string(plan.middle_term),
                                       std::to_string(plan.long_term)});
        });
        both(words::changes_role_words, "roles", [](const PlanVersion& version) {
            const auto role_words =
                read_role_words(version.workshop(), version.composer.options.language);
            return version.names.join({role_words.begin(), role_words.end()});
        });
        both(words::changes_vision, "vision-text",
             [](const PlanVersion& version) { return version.workshop().plan.vision; });
    }

    void compare_figures() {
        const auto figure = [&](const Message& where, std::optional<int> District::*part) {
            both(where, "population", [part](const PlanVersion& version) {
                const std::optional<int>& number = version.workshop().district.*part;
                return number ? print_number(*number) : std::string();
            });
        };
        figure(words::changes_population, &District::population);
        figure(words::changes_aged, &District::aged_65_and_over);
        figure(words::changes_households, &District::households);
        both(words::changes_cards, "cards", [](const PlanVersion& version) {
            return version.names.count_cards(version.composer.facts.cards.size());
        });
    }

    template <class Row>
    void compare_rows(const std::function<std::string(const PlanVersion&, const Row&)>& name,
                      const std::function<std::string(const Row&)>& anchor,
                      const std::vector<ComparedPart<Row>>& parts) {
        for (const Row& row : older_.workshop().template all<Row>())
            if (!newer_.workshop().find(row.id))
                note(name(older_, row), parts.front().told(older_, row), {}, {});
        for (const Row& row : newer_.workshop().template all<Row>()) {
            const Row* before = older_.workshop().find(row.id);
            if (!before) {
                note(name(newer_, row), {}, parts.front().told(newer_, row), anchor(row));
                continue;
            }
            for (const ComparedPart<Row>& part : parts)
                note(newer_.say(words::changes_of, {name(newer_, row), newer_.say(part.words)}),
                     part.told(older_, *before), part.told(newer_, row), anchor(row));
        }
    }

    void compare_themes() {
        compare_rows<Theme>(
            [](const PlanVersion& version, const Theme&) {
                return version.say(words::changes_theme);
            },
            [&](const Theme& theme) { return anchor_of(theme, newer_.workshop()); },
            {{words::changes_theme_title, [](const PlanVersion& version, const Theme& theme) {
                  return version.names.theme(theme);
              }}});
    }

    void compare_goals() {
        compare_rows<Goal>([](const PlanVersion& version,
                              const Goal&) { return version.say(words::changes_goal); },
                           [](const Goal&) { return std::string("goals"); },
                           {{words::changes_goal_title,
                             [](const PlanVersion&, const Goal& goal) { return goal.title; }}});
    }

    void compare_issues() {
        compare_rows<Issue>([](const PlanVersion& version,
                               const Issue& issue) { return version.names.issue(issue); },
                            [](const Issue& issue) { return anchor_of(issue); }, parts_of_issue());
    }

    void compare_actions() {
        compare_rows<Action>([](const PlanVersion& version,
                                const Action& action) { return version.names.action(action); },
                             [](const Action& action) { return anchor_of(action); },
                             parts_of_action());
    }

    // A plan that was begun anew has none yet.
    void compare_answers() {
        if (newer_.workshop().answers().empty()) return;
        const auto subject = [](const PlanVersion& version, const OfficialAnswer& answer) {
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
              [](const PlanVersion& version, const OfficialAnswer& answer) {
                  return version.say(message_of(answer.decision));
              }},
             {words::changes_reason,
              [](const PlanVersion&, const OfficialAnswer& answer) { return answer.reason; }},
             {words::changes_due,
              [](const PlanVersion&, const OfficialAnswer& answer) { return answer.due; }}});
    }

    // Only those that somebody has written: the others follow from what is compared above.
    void compare_paragraphs() {
        std::set<std::string> keys;
        for (const PlanVersion* version : {&older_, &newer_})
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

    static Texts texts_of(const PlanVersion& version) {
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

    const PlanVersion older_, newer_;
    const Told nothing_;
    std::vector<PlanChange> changes_;
};

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
