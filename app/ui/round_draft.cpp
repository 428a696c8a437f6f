#include "ui/round_draft.h"

#include <algorithm>

#include "base/utf8.h"
#include "plan/build_companion.h"
#include "text/choose_messages.h"
#include "ui/panel.h"

namespace yoriai {
namespace {

template <class Id>
std::string key_of(const char* kind, Id id) {
    return std::string(kind) + "." + std::to_string(id.value);
}

std::string numbered(int number, const std::string& text) {
    return std::to_string(number) + "　" + text;
}

std::vector<Candidate> list_themes(const Workshop& workshop) {
    std::vector<Candidate> found;
    for (const Theme* theme : workshop.themes_in(ThemeId{})) {
        Candidate candidate{{}, key_of("theme", theme->id), theme->title};
        candidate.item.theme = theme->id;
        found.push_back(candidate);
    }
    return found;
}

std::vector<Candidate> list_cards(const Workshop& workshop) {
    std::vector<Candidate> found;
    for (const Card& card : workshop.cards()) {
        if (card.hidden) continue;  // the hall could not show it
        Candidate candidate{{}, key_of("card", card.id), numbered(card.number, card.text)};
        candidate.item.card = card.id;
        found.push_back(candidate);
    }
    return found;
}

std::vector<Candidate> list_statements(const std::string& lines) {
    std::vector<Candidate> found;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        const std::string text(trim(std::string_view(lines).substr(at, end - at)));
        const bool twice = std::any_of(found.begin(), found.end(), [&](const Candidate& before) {
            return before.text == text;
        });
        at = end + 1;
        if (text.empty() || twice) continue;
        Candidate candidate{{}, "statement." + std::to_string(found.size()), text};
        candidate.item.text = text;
        found.push_back(candidate);
    }
    return found;
}

std::vector<Candidate> list_items(const Workshop& workshop, RoundId round) {
    std::vector<Candidate> found;
    for (const Item* item : workshop.items_of(round)) {
        Candidate candidate{{}, key_of("item", item->id), item->text};
        // What was removed since is asked about by its words.
        if (workshop.find(item->card)) candidate.item.card = item->card;
        if (workshop.find(item->theme)) candidate.item.theme = item->theme;
        if (workshop.find(item->issue)) candidate.item.issue = item->issue;
        if (workshop.find(item->action)) candidate.item.action = item->action;
        candidate.item.text = item->text;
        candidate.item.field = item->field;
        found.push_back(candidate);
    }
    return found;
}

}  // namespace

bool takes_all(ItemSource source) { return source != ItemSource::cards; }

std::vector<Candidate> candidates(const Workshop& workshop, const RoundDraft& draft) {
    std::vector<Candidate> found;
    switch (draft.source) {
        case ItemSource::themes:
            return list_themes(workshop);
        case ItemSource::cards:
            return list_cards(workshop);
        case ItemSource::issues:
            for (const Issue& issue : workshop.issues()) {
                found.push_back({{}, key_of("issue", issue.id), issue.title});
                found.back().item.issue = issue.id;
            }
            return found;
        case ItemSource::actions:
            for (const Action& action : workshop.actions()) {
                found.push_back({{}, key_of("action", action.id), action.title});
                found.back().item.action = action.id;
            }
            return found;
        case ItemSource::statements:
            return list_statements(draft.statements.text);
        case ItemSource::same:
            return list_items(workshop, draft.again);
    }
    return found;
}

bool is_chosen(const RoundDraft& draft, const Candidate& candidate) {
    return takes_all(draft.source) != draft.other.contains(candidate.key);
}

void choose(RoundDraft& draft, const Candidate& candidate, bool chosen) {
    if (chosen == takes_all(draft.source))
        draft.other.erase(candidate.key);
    else
        draft.other.insert(candidate.key);
}

RoundDraft draft_again(const Round& round) {
    RoundDraft draft;
    set_text(draft.question, round.question);
    draft.method = round.method;
    draft.dots = round.dots;
    draft.most_on_one = round.most_on_one;
    draft.top_grade = round.top_grade;
    draft.attribute = round.attribute;
    draft.eligible = round.eligible;
    draft.source = ItemSource::same;
    draft.again = round.id;
    return draft;
}

RoundDraft draft_on_cards(const std::vector<CardId>& cards) {
    RoundDraft draft;
    draft.source = ItemSource::cards;
    for (const CardId card : cards) draft.other.insert(key_of("card", card));
    return draft;
}

void ask_for_reflection(RoundDraft& draft) {
    std::string lines;
    for (const std::string& statement : reflection_statements(language()))
        lines += (lines.empty() ? "" : "\n") + statement;
    set_text(draft.statements, lines);
    if (draft.question.text.empty())
        set_text(draft.question, std::string(say(words::choose_reflection_question)));
    draft.source = ItemSource::statements;
    draft.method = RoundMethod::agreement;
}

AddRound round_of_draft(const Workshop& workshop, const RoundDraft& draft, MeetingId meeting) {
    AddRound round;
    round.id = new_id<RoundId>();
    round.question =
        draft.question.text.empty() ? say(words::choose_question_hint) : draft.question.text;
    round.method = draft.method;
    round.meeting = meeting;
    round.dots = draft.dots;
    round.most_on_one = std::min(draft.most_on_one, draft.dots);
    round.top_grade = draft.top_grade;
    round.attribute = draft.attribute;
    round.eligible = draft.eligible;
    if (const int people = count_people(workshop, meeting); !round.eligible && people > 0)
        round.eligible = people;
    for (const Candidate& candidate : candidates(workshop, draft))
        if (is_chosen(draft, candidate)) round.items.push_back(candidate.item);
    return round;
}

}  // namespace yoriai
