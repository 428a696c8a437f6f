#include <algorithm>
#include <array>

#include "model/round_rules.h"
#include "telling/round_words.h"
#include "text/choose_messages.h"
#include "text/vote_messages.h"
#include "text/word_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr char no_answer = ' ';

// Each key is one item, in the order in which they were pressed.
bool chooses_items(RoundMethod method) {
    switch (method) {
        case RoundMethod::dots:
        case RoundMethod::hands:
        case RoundMethod::weights:
        case RoundMethod::one_per_field:
        case RoundMethod::approval:
        case RoundMethod::ranking:
        case RoundMethod::run_off:
            return true;
        default:
            return false;
    }
}

bool keeps_order(RoundMethod method) {
    return method == RoundMethod::weights || method == RoundMethod::ranking ||
           method == RoundMethod::run_off;
}

// All marks of a round take as many figures as its best.
std::size_t figures_of(const RoundRules& rules) { return std::to_string(rules.top_grade).size(); }

// The place of the item that the key stands for; behind all items where it stands for none.
std::size_t place_of(char key, std::size_t items) {
    std::size_t place = 0;
    while (place < std::min(items, most_item_keys) && item_key(place) != key) ++place;
    return place < most_item_keys ? place : items;
}

std::vector<BallotLine> read_chosen(const Round& round, const std::vector<const Item*>& items,
                                    std::string_view keys) {
    std::vector<BallotLine> lines;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::size_t place = place_of(keys[i], items.size());
        if (place >= items.size()) continue;
        const ItemId id = items[place]->id;
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [&](const BallotLine& line) { return line.item == id; });
        const int order = static_cast<int>(i);
        if (found != lines.end()) {
            ++found->dots;
        } else if (round.method == RoundMethod::weights) {
            lines.push_back({id, Answer::agree, round.dots - order, 0, 0});
        } else {
            const bool place_counts = keeps_order(round.method);
            lines.push_back({id, Answer::agree, 1, place_counts ? order + 1 : 0, 0});
        }
    }
    return lines;
}

std::vector<BallotLine> read_marked(const Round& round, const RoundRules& rules,
                                    const std::vector<const Item*>& items, std::string_view keys) {
    std::vector<BallotLine> lines;
    const std::size_t figures = figures_of(rules);
    const std::size_t each = rules.feasibility ? 2 * figures : figures;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string_view cell = keys.substr(std::min(keys.size(), i * each), each);
        if (cell.size() < each || cell.find(no_answer) != cell.npos) continue;
        BallotLine line;
        line.item = items[i]->id;
        const auto number = [&](std::size_t from) {
            int value = 0;
            for (std::size_t at = from; at < from + figures; ++at)
                value = value * 10 + (cell[at] - '0');
            return value;
        };
        if (round.method == RoundMethod::agreement)
            line.answer = static_cast<Answer>(number(0) - 1);
        else
            line.grade = number(0);
        if (rules.feasibility) line.feasibility = number(figures);
        lines.push_back(line);
    }
    return lines;
}

const Message& about_dots(const Round& round) {
    return round.most_on_one > 1 ? words::choose_dots_together : words::choose_dots_apart;
}

}  // namespace

std::vector<BallotLine> read_ballot_keys(const Workshop& workshop, const Round& round,
                                         std::string_view keys) {
    const auto items = workshop.items_of(round.id);
    if (chooses_items(round.method)) return read_chosen(round, items, keys);
    return read_marked(round, rules_of(workshop, round), items, keys);
}

bool takes_ballot_key(const Workshop& workshop, const Round& round, std::string_view keys,
                      char key) {
    const std::size_t items = workshop.items_of(round.id).size();
    const RoundRules rules = rules_of(workshop, round);
    if (chooses_items(round.method)) {
        const bool again = keys.find(key) != keys.npos;
        if (again && rules.most_dots == 1) return false;
        if (again && keeps_order(round.method)) return false;
        if (rules.all_dots > 0 && keys.size() >= static_cast<std::size_t>(rules.all_dots))
            return false;
        if (rules.weights && keys.size() >= static_cast<std::size_t>(rules.most_dots)) return false;
        return place_of(key, items) < items;
    }
    const std::size_t each = figures_of(rules) * (rules.feasibility ? 2 : 1);
    if (keys.size() >= items * each) return false;
    if (key == no_answer) return true;
    if (round.method == RoundMethod::agreement) return key >= '1' && key <= '3';
    if (key < '0' || key > '9') return false;
    return figures_of(rules) > 1 ||
           (key - '0' >= rules.least_grade && key - '0' <= rules.top_grade);
}

MethodWords method_words(const Round& round) {
    const std::string top = std::to_string(round.top_grade);
    const std::string dots = std::to_string(round.dots);
    switch (round.method) {
        case RoundMethod::dots:
            return {say(words::choose_dots, {dots}), say(about_dots(round))};
        case RoundMethod::hands:
            return {say(words::choose_hands), say(words::choose_hands_about)};
        case RoundMethod::agreement:
            return {say(words::choose_agreement), say(words::choose_agreement_about)};
        case RoundMethod::weights:
            return {say(words::vote_weights, {dots}), say(words::vote_weights_about)};
        case RoundMethod::one_per_field:
            return {say(words::vote_one_per_field), say(words::vote_one_per_field_about)};
        case RoundMethod::approval:
            return {say(words::vote_approval), say(words::vote_approval_about)};
        case RoundMethod::score:
            return {say(words::vote_score, {top}), say(words::vote_score_about)};
        case RoundMethod::ranking:
            return {say(words::vote_ranking), say(words::vote_ranking_about)};
        case RoundMethod::judgment:
            return {say(words::vote_judgment), say(words::vote_judgment_about, {top})};
        case RoundMethod::gradients:
            return {say(words::vote_gradients), say(words::vote_gradients_about)};
        case RoundMethod::fist:
            return {say(words::vote_fist), say(words::vote_fist_about)};
        case RoundMethod::importance_feasibility:
            return {say(words::vote_importance), say(words::vote_importance_about, {top})};
        case RoundMethod::run_off:
            return {say(words::vote_run_off), say(words::vote_run_off_about)};
    }
    return {};
}

std::string typed_ballot_keys() {
    std::string keys;
    for (const ImWchar typed : ImGui::GetIO().InputQueueCharacters) {
        char32_t key = typed == U'　' ? U' ' : typed;
        if (key >= U'！' && key <= U'～') key -= U'！' - U'!';
        if (key >= U'A' && key <= U'Z') key += U'a' - U'A';
        if (key >= U' ' && key <= U'z') keys += static_cast<char>(key);
    }
    return keys;
}

std::string vote_words(const Workshop& workshop, const Round& round, const BallotLine& line) {
    const RoundRules rules = rules_of(workshop, round);
    if (rules.answers) {
        const std::array names = {words::word_agree, words::word_disagree, words::word_pass};
        return say(names[static_cast<std::size_t>(line.answer)]);
    }
    if (rules.weights) return say(words::vote_points, {std::to_string(line.dots)});
    if (rules.places) return say(words::vote_place, {std::to_string(line.grade)});
    if (rules.feasibility)
        return std::to_string(line.grade) + " × " + std::to_string(line.feasibility);
    if (rules.has_grades()) return std::to_string(line.grade);
    std::string dots;
    for (int i = 0; i < line.dots; ++i) dots += "●";
    return dots;
}

std::string count_words(const Round& round, int count) {
    return say(count_message(round.method), {std::to_string(count)});
}

}  // namespace yoriai
