#include "plan/references.h"

#include "base/utf8.h"
#include "plan/plan_names.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

std::size_t end_of_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at])) ++at;
    return at;
}

std::size_t length_of_first(std::string_view rest, std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words)
        if (rest.starts_with(word)) return word.size();
    return 0;
}

// Behind such a word a number is an amount, no card: カード12枚.
bool is_amount(std::string_view rest) {
    return length_of_first(rest, {"枚", "人", "票", "件", "回", "班", "名", "％", "%", "年", "月",
                                  "つ", "世帯"}) > 0;
}

// Between two numbers of a list.
std::size_t separator(std::string_view rest) { return length_of_first(rest, {"、", "，", ", "}); }

void append(Runs& runs, std::string_view text, const std::string& link = {}) {
    if (text.empty()) return;
    if (!runs.empty() && link.empty() && runs.back().link.empty())
        runs.back().text += text;
    else
        runs.push_back({std::string(text), false, link});
}

template <class Rows>
std::set<std::string> numbers_of(const Rows& rows) {
    std::set<std::string> numbers;
    for (const auto& row : rows) numbers.insert(std::to_string(row.number));
    return numbers;
}

}  // namespace

PlanReferences::PlanReferences(const PlanFacts& facts, Language language) : language_(language) {
    std::set<std::string> cards;
    for (const Card* card : facts.cards) cards.insert(std::to_string(card->number));
    std::set<std::string> rounds;
    for (const PlanRound& counted : facts.rounds)
        rounds.insert(std::to_string(counted.round->number));
    add_numbered(words::plan_card_numbers, "card-", cards);
    if (language == Language::english)
        add_numbered(words::plan_card_number, "card-", std::move(cards));
    add_numbered(words::plan_issue_number, "issue-", numbers_of(facts.workshop.issues()));
    add_numbered(words::plan_action_number, "action-", numbers_of(facts.workshop.actions()));
    add_numbered(words::plan_round_number, "round-", std::move(rounds));
    add_titles(facts);
}

void PlanReferences::add_numbered(const Message& message, const std::string& anchor,
                                  std::set<std::string> numbers) {
    const std::string words = say_in(language_, message, {"0"});
    const std::size_t at = words.find('0');
    numbered_.push_back({words.substr(0, at), words.substr(at + 1), anchor, std::move(numbers)});
}

void PlanReferences::add_titles(const PlanFacts& facts) {
    const std::string quoted = say_in(language_, words::plan_quoted, {"0"});
    const std::size_t at = quoted.find('0');
    opening_ = quoted.substr(0, at);
    closing_ = quoted.substr(at + 1);
    const auto section = [&](const Message& title, const char* anchor) {
        anchors_.emplace(say_in(language_, title, {}), anchor);
    };
    section(words::plan_all_cards, "cards");
    section(words::plan_record, "record");
    section(words::plan_themes, "themes");
    section(words::plan_lone, "lone");
    section(words::plan_rounds, "rounds");
    section(words::plan_issues, "issues");
    section(words::plan_action_list, "action-list");
    const auto add = [&](const Theme& theme) {
        const std::string anchor = anchor_of(theme, facts.workshop);
        anchors_.emplace(print_title(theme, language_), anchor);
        if (theme.draft) anchors_.emplace(theme.title, anchor);
    };
    // Those on top first, should a theme inside another have the same title.
    for (const Theme* theme : facts.top_themes) add(*theme);
    for (const Theme& theme : facts.workshop.themes()) add(theme);
}

std::size_t PlanReferences::take_numbered(const std::string& text, std::size_t at,
                                          Runs& runs) const {
    const std::string_view view = text;
    for (const Numbered& kind : numbered_) {
        if (!view.substr(at).starts_with(kind.before)) continue;
        std::size_t from = at, number = at + kind.before.size();
        while (number < text.size() && is_digit(text[number])) {
            const std::size_t end = end_of_digits(view, number);
            const std::string digits = text.substr(number, end - number);
            const bool amount = kind.behind.empty() && is_amount(view.substr(end));
            if (amount || !view.substr(end).starts_with(kind.behind) ||
                !kind.numbers.contains(digits))
                break;
            // Of カード3、8 the numbers lead there; else the word does, and what follows in a list.
            const std::size_t begin = kind.anchor == "card-" || from > at ? number : from;
            append(runs, view.substr(from, begin - from));
            from = end + kind.behind.size();
            append(runs, view.substr(begin, from - begin), kind.anchor + digits);
            if (!kind.behind.empty()) break;
            const std::size_t gap = separator(view.substr(from));
            if (gap == 0) break;
            number = from + gap;
        }
        if (from > at) return from - at;
    }
    return 0;
}

std::size_t PlanReferences::take_title(const std::string& text, std::size_t at, Runs& runs) const {
    if (text.compare(at, opening_.size(), opening_) != 0) return 0;
    const std::size_t begin = at + opening_.size();
    // A title may have quotation marks in it, so that each closing one is tried.
    for (std::size_t end = text.find(closing_, begin); end != std::string::npos;
         end = text.find(closing_, end + closing_.size())) {
        const auto found = anchors_.find(text.substr(begin, end - begin));
        if (found == anchors_.end()) continue;
        append(runs, opening_);
        append(runs, found->first, found->second);
        append(runs, closing_);
        return end + closing_.size() - at;
    }
    return 0;
}

Runs PlanReferences::link(const std::string& text) const {
    Runs runs;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t taken = take_numbered(text, at, runs);
        if (taken == 0) taken = take_title(text, at, runs);
        if (taken == 0) append(runs, std::string_view(text).substr(at, taken = 1));
        at += taken;
    }
    return runs;
}

}  // namespace yoriai
