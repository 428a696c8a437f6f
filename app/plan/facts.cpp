#include "plan/facts.h"

#include <algorithm>

namespace yoriai {
namespace {

void sort_by_number(std::vector<const Card*>& cards) {
    std::sort(cards.begin(), cards.end(), [](const Card* a, const Card* b) {
        return std::pair(a->number, a->id) < std::pair(b->number, b->id);
    });
}

}  // namespace

PlanFacts::PlanFacts(const Workshop& from, ExportLevel at_level) : workshop(from), level(at_level) {
    for (const Card& card : workshop.cards()) {
        if (!may_show(card)) {
            ++left_out;
            continue;
        }
        cards.push_back(&card);
        if (card.theme) continue;
        (card.lone ? lone_cards : ungrouped_cards).push_back(&card);
    }
    top_themes = themes_in(ThemeId{});
    for (const Round& round : workshop.rounds()) {
        if (!may_show(round) || workshop.items_of(round.id).empty()) continue;
        rounds.push_back({&round, count_round(workshop, round)});
        for (const ItemResult& item : rounds.back().result.items) {
            const Item* asked = workshop.find(item.item);
            if (asked && asked->card) card_votes_[asked->card] = {&round, item.count};
            if (asked && asked->theme) theme_votes_[asked->theme] = {&round, item.count};
        }
    }
}

bool PlanFacts::may_show(const Card& card) const {
    return !card.hidden || level == ExportLevel::internal;
}

bool PlanFacts::may_show(const Round& round) const {
    return round.state == RoundState::revealed ||
           (round.state == RoundState::closed && level == ExportLevel::internal);
}

void PlanFacts::add_cards_in(ThemeId theme, std::vector<const Card*>& found) const {
    for (const auto& [number, id] : workshop.cards_in(theme)) {
        const Card* card = workshop.find(id);
        if (card && may_show(*card)) found.push_back(card);
    }
    for (const Theme* inner : workshop.themes_in(theme)) add_cards_in(inner->id, found);
}

std::vector<const Card*> PlanFacts::cards_in(ThemeId theme) const {
    std::vector<const Card*> found;
    add_cards_in(theme, found);
    sort_by_number(found);
    return found;
}

void PlanFacts::sort_by_size(std::vector<const Theme*>& themes) const {
    std::map<ThemeId, std::size_t> sizes;
    for (const Theme* theme : themes) sizes[theme->id] = cards_in(theme->id).size();
    std::stable_sort(themes.begin(), themes.end(),
                     [&](const Theme* a, const Theme* b) { return sizes[a->id] > sizes[b->id]; });
    while (!themes.empty() && sizes[themes.back()->id] == 0) themes.pop_back();
}

std::vector<const Theme*> PlanFacts::themes_in(ThemeId parent) const {
    std::vector<const Theme*> themes = workshop.themes_in(parent);
    sort_by_size(themes);
    return themes;
}

std::vector<const Card*> PlanFacts::cards_of(const Issue& issue) const {
    std::set<CardId> seen;
    std::vector<const Card*> found;
    for (const ThemeId theme : issue.themes) {
        for (const Card* card : cards_in(theme)) {
            if (seen.insert(card->id).second) found.push_back(card);
        }
    }
    sort_by_number(found);
    return found;
}

std::vector<const Card*> PlanFacts::cards_of(const Action& action) const {
    std::set<CardId> seen;
    std::vector<const Card*> found;
    const auto add = [&](const Card* card) {
        if (card && may_show(*card) && seen.insert(card->id).second) found.push_back(card);
    };
    for (const CardId id : action.cards) add(workshop.find(id));
    // Without cards of its own it answers all that its issues take up.
    for (const IssueId id : action.issues)
        if (const Issue* issue = workshop.find(id); issue && action.cards.empty())
            for (const Card* card : cards_of(*issue)) add(card);
    sort_by_number(found);
    return found;
}

std::size_t PlanFacts::count_themes() const { return top_themes.size(); }

std::map<FieldId, std::vector<const Card*>> PlanFacts::cards_by_field() const {
    std::map<FieldId, std::vector<const Card*>> found;
    for (const Card* card : cards) {
        for (const FieldId field : card->fields) found[field].push_back(card);
    }
    return found;
}

std::vector<const Card*> PlanFacts::cards_without_field() const {
    std::vector<const Card*> found;
    for (const Card* card : cards) {
        if (card->fields.empty()) found.push_back(card);
    }
    return found;
}

std::vector<const Card*> PlanFacts::cards_of(MeetingId meeting) const {
    std::vector<const Card*> found;
    for (const Card* card : cards) {
        if (card->meeting == meeting) found.push_back(card);
    }
    return found;
}

int PlanFacts::people_at(MeetingId meeting) const {
    int people = 0;
    for (const Attendance& row : workshop.attendance()) {
        if (row.meeting == meeting) people += row.people;
    }
    return people;
}

int PlanFacts::people() const {
    int people = 0;
    for (const Attendance& row : workshop.attendance()) people += row.people;
    return people;
}

PlanFacts::Votes PlanFacts::votes_of(CardId card) const {
    const auto found = card_votes_.find(card);
    return found == card_votes_.end() ? Votes{} : found->second;
}

PlanFacts::Votes PlanFacts::votes_of(ThemeId theme) const {
    const auto found = theme_votes_.find(theme);
    return found == theme_votes_.end() ? Votes{} : found->second;
}

}  // namespace yoriai
