#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/composer.h"

namespace yoriai {

// Parts of documents that several chapters have. All in the composer's language.
Runs plain(const std::string& text);
std::string print_number(long long number);  // 4,200
std::string print_count(std::size_t count);
// In Japanese as the style has it: 令和8年11月22日（2026年11月22日）. Empty when it is not set.
std::string print_date(const Date&, Language, const PlanStyle&);
// Written words that a sentence of the plan ends with: without a full stop of their own.
std::string without_stop(std::string_view words);
// Tenths or wholes of a percent, half rounded up. Requires whole > 0.
std::string percent_with_tenth(long long part, long long whole);
std::string whole_percent(long long part, long long whole);
std::string card_anchor(const Card&);
std::string anchor_of(const Action&);
std::string anchor_of(const Issue&);
std::string anchor_of(const Round&);
// Of the heading it is told of under: a theme inside another has none of its own.
std::string anchor_of(const Theme&, const Workshop&);
// The theme's title, marked when no person has confirmed it.
std::string print_title(const Theme&, Language);

class PlanNames {
 public:
    explicit PlanNames(const PlanComposer& composer) : composer_(composer) {}

    std::string join(const std::vector<std::string>& parts) const;  // A、B、C
    std::string quoted(const std::string& text) const;
    // "カード3、8、12"; at most `most` of them, then how many more.
    std::string cards(const std::vector<const Card*>& cards, std::size_t most = 60) const;
    // Only the numbers, each a link.
    Runs numbers(const std::vector<const Card*>& cards) const;
    std::string count_cards(std::size_t) const;
    std::string count_people(std::size_t) const;
    // What a round counts, in its own word: 12票, 30点, 8人.
    std::string count_in(RoundMethod, int) const;
    std::string theme(const Theme&) const;
    std::string table(TableId) const;
    std::string meeting(const Meeting&) const;
    std::string round(const Round&) const;
    std::string issue(const Issue&) const;
    std::string action(const Action&) const;
    std::string item(const Item&) const;
    // The titles of actions, each a link to its sheet. Those among `told` are marked as told
    // before; the others are added to it.
    Runs link_actions(const std::vector<const Action*>& actions) const;
    Runs link_actions(const std::vector<const Action*>& actions, std::set<ActionId>& told) const;
    Runs link_theme(const Theme&) const;
    // "課題1→取組2、3", or why the card or theme went nowhere.
    Runs link_path(const CardPath&) const;
    // 短期（令和9年度（2027年度）から）; the text alone where there is no note.
    std::string with_note(const std::string& text, const std::string& note) const;
    // The text, or the sign for nothing.
    Runs or_nothing(const std::string& text) const;
    std::string date(const Date&) const;        // with the Western date
    std::string short_date(const Date&) const;  // for tables
    std::string fiscal_year(int year) const;
    std::string district() const;
    std::string plan_title() const;
    std::string where(const Card&) const;  // "第1回・3班"
    // "カード12・3班": what stands behind a card that is quoted.
    std::string card_origin(const Card&) const;
    std::vector<std::string> fields(const std::vector<FieldId>&) const;

 private:
    const PlanComposer& composer_;
};

}  // namespace yoriai
