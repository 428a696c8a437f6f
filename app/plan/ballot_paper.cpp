#include "plan/ballot_paper.h"

#include <algorithm>
#include <numeric>
#include <random>

#include "model/round_rules.h"
#include "plan/plan_words.h"
#include "text/ballot_messages.h"
#include "text/failure.h"
#include "text/word_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t most_boxes = 11;      // in a row, of one scale
constexpr std::size_t most_twin_boxes = 7;  // of each of two scales
constexpr int most_dot_boxes = 5;

class BallotWriter {
 public:
    BallotWriter(const Workshop& workshop, const Round& round, Language language)
        : workshop_(workshop),
          round_(round),
          rules_(rules_of(workshop, round)),
          language_(language) {}

    BallotPaper write() const;
    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return say_in(language_, message, values);
    }

 private:
    std::vector<BallotRow> rows() const;
    std::string how() const;
    std::vector<BallotColumns> columns() const;
    BallotColumns scale(const std::string& title, std::size_t most) const;
    BallotColumns dots() const;
    void ask_voter(BallotPaper&) const;

    const Workshop& workshop_;
    const Round& round_;
    const RoundRules rules_;
    const Language language_;
};

std::vector<BallotRow> BallotWriter::rows() const {
    std::vector<BallotRow> found;
    std::size_t place = 0;
    for (const Item* item : workshop_.items_of(round_.id)) {
        const std::string key =
            place < most_item_keys ? std::string(1, item_key(place)) : std::to_string(place + 1);
        ++place;  // a hidden item keeps its key, as on the desk
        if (const Card* card = workshop_.find(item->card); card && card->hidden) continue;
        const Field* field = rules_.fields ? workshop_.find(field_of(workshop_, *item)) : nullptr;
        found.push_back({key, field ? "［" + field->name + "］" + item->text : item->text});
    }
    if (found.empty()) throw Failure(sentence(words::ballot_no_items));
    return found;
}

std::string BallotWriter::how() const {
    const auto number = [](int value) { return std::to_string(value); };
    const std::string least = number(rules_.least_grade), top = number(rules_.top_grade);
    switch (round_.method) {
        case RoundMethod::dots:
            return say(round_.most_on_one > most_dot_boxes ? words::ballot_how_written_dots
                                                           : words::ballot_how_dots,
                       {number(round_.dots), number(round_.most_on_one)});
        case RoundMethod::hands:
        case RoundMethod::approval:
            return say(words::ballot_how_approval);
        case RoundMethod::agreement:
            return say(words::ballot_how_agreement);
        case RoundMethod::weights:
            return say(words::ballot_how_weights,
                       {number(round_.dots), number(std::max(1, round_.dots - 1))});
        case RoundMethod::one_per_field:
            return say(words::ballot_how_fields);
        case RoundMethod::score:
            return say(columns().front().written ? words::ballot_how_written_score
                                                 : words::ballot_how_score,
                       {least, top});
        case RoundMethod::ranking:
        case RoundMethod::run_off:
            return say(words::ballot_how_ranking);
        case RoundMethod::judgment:
            return say(words::ballot_how_judgment, {top});
        case RoundMethod::gradients:
            return say(words::ballot_how_gradients);
        case RoundMethod::fist:
            return say(words::ballot_how_fist);
        case RoundMethod::importance_feasibility:
            return say(words::ballot_how_two_marks, {least, top});
    }
    return {};
}

BallotColumns BallotWriter::scale(const std::string& title, std::size_t most) const {
    BallotColumns boxes;
    boxes.title = title;
    boxes.written = static_cast<std::size_t>(rules_.top_grade - rules_.least_grade) + 1 > most;
    if (boxes.written)
        boxes.marks = {say(words::ballot_unit_points)};
    else
        for (int mark = rules_.least_grade; mark <= rules_.top_grade; ++mark)
            boxes.marks.push_back(std::to_string(mark));
    return boxes;
}

BallotColumns BallotWriter::dots() const {
    if (rules_.most_dots > most_dot_boxes) return {"", {}, {say(words::ballot_unit_points)}, true};
    return {"", {}, std::vector<std::string>(static_cast<std::size_t>(rules_.most_dots)), false};
}

std::vector<BallotColumns> BallotWriter::columns() const {
    if (rules_.answers)
        return {{"",
                 {say(words::word_agree), say(words::word_disagree), say(words::word_pass)},
                 {"", "", ""},
                 false}};
    if (rules_.places) return {{"", {}, {say(words::ballot_unit_place)}, true}};
    if (rules_.weights) return {{"", {}, {say(words::ballot_unit_points)}, true}};
    if (rules_.feasibility)
        return {scale(say(words::ballot_important), most_twin_boxes),
                scale(say(words::ballot_feasible), most_twin_boxes)};
    if (rules_.has_grades()) return {scale("", most_boxes)};
    return {dots()};
}

void BallotWriter::ask_voter(BallotPaper& paper) const {
    switch (round_.attribute) {
        case BallotAttribute::none:
            return;
        case BallotAttribute::age_band:
            paper.voter_question = say(words::ballot_voter_age);
            for (std::size_t i = 0; i < names(AgeBand{}).size(); ++i)
                if (static_cast<AgeBand>(i) != AgeBand::unknown)
                    paper.voter_answers.push_back(say(message_of(static_cast<AgeBand>(i))));
            return;
        case BallotAttribute::neighbourhood:
            paper.voter_question = say(words::ballot_voter_place);
            for (const Neighbourhood& place : workshop_.neighbourhoods())
                paper.voter_answers.push_back(place.name);
            return;
        case BallotAttribute::voice:
            paper.voter_question = say(words::ballot_voter_voice);
            for (std::size_t i = 0; i < names(Voice{}).size(); ++i)
                paper.voter_answers.push_back(say(message_of(static_cast<Voice>(i))));
            return;
    }
}

BallotPaper BallotWriter::write() const {
    BallotPaper paper;
    paper.language = language_ == Language::japanese ? "ja" : "en";
    paper.head = say(words::ballot_head, {workshop_.district.name, std::to_string(round_.number)});
    paper.question = round_.question;
    paper.rows = rows();
    paper.columns = columns();
    paper.how = how();
    ask_voter(paper);
    paper.secrecy = say(words::ballot_secret);
    paper.number_label = say(words::ballot_number);
    paper.cut_here = say(words::ballot_cut);
    paper.continued = say(words::ballot_continued);
    paper.sum = say(words::ballot_dot_sum);
    return paper;
}

}  // namespace

BallotPaper describe_ballot(const Workshop& workshop, const Round& round, Language language) {
    return BallotWriter(workshop, round, language).write();
}

BallotPaper describe_dot_sheet(const Workshop& workshop, const Round& round, Language language) {
    const RoundRules rules = rules_of(workshop, round);
    if (rules.has_grades() || rules.weights) throw Failure(sentence(words::ballot_no_dot_sheet));
    const BallotWriter writer(workshop, round, language);
    BallotPaper paper = writer.write();
    if (round.method == RoundMethod::dots)
        paper.how = writer.say(words::ballot_dot_how,
                               {std::to_string(round.dots), std::to_string(round.most_on_one)});
    else if (round.method == RoundMethod::hands || round.method == RoundMethod::approval)
        paper.how = writer.say(words::ballot_dot_how_free);
    else
        paper.how = writer.say(rules.answers ? words::ballot_dot_how_answers
                                             : words::ballot_dot_how_fields);
    paper.voter_question.clear();
    if (!rules.answers) paper.columns = {{"", {}, {""}, false}};
    for (const Table& table : workshop.tables())
        paper.sheets.push_back(writer.say(words::ballot_dot_table, {std::to_string(table.number)}));
    if (paper.sheets.empty()) paper.sheets.push_back(writer.say(words::ballot_dot_hall));
    return paper;
}

std::vector<int> mix_ballot_numbers(int first, int count) {
    std::vector<int> numbers(static_cast<std::size_t>(std::max(0, count)));
    std::iota(numbers.begin(), numbers.end(), first);
    std::random_device random;
    std::shuffle(numbers.begin(), numbers.end(), random);
    return numbers;
}

}  // namespace yoriai
