#include <array>

#include "analysis/both_views.h"
#include "analysis/consensus_map.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "plan/round_tables.h"
#include "telling/round_words.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// How a round was asked.
const Message& message_of(RoundMethod method) {
    static const std::array messages = {
        words::plan_round_dots,      words::plan_round_hands,   words::plan_round_agreement,
        words::plan_round_weights,   words::plan_round_fields,  words::plan_round_approval,
        words::plan_round_score,     words::plan_round_ranking, words::plan_round_judgment,
        words::plan_round_gradients, words::plan_round_fist,    words::plan_round_two_marks,
        words::plan_round_run_off};
    static_assert(messages.size() == names(RoundMethod{}).size());
    return messages[static_cast<std::size_t>(method)];
}

class RoundWriter {
 public:
    RoundWriter(PlanComposer& composer, const PlanRound& counted)
        : composer_(composer),
          names_(composer),
          tables_(composer, counted),
          round_(*counted.round),
          result_(counted.result),
          agreement_(counted.round->method == RoundMethod::agreement) {}

    void write() {
        composer_.begin_subsection(round_.question, anchor_of(round_), names_.round(round_));
        const std::string key = "round." + std::to_string(round_.id.value);
        composer_.tell(key + ".method", tell_method());
        composer_.tell(key + ".result", tell_result());
        composer_.tell(key + ".differences", tell_differences());
        composer_.add(chart());
        composer_.add(tables_.results());
        if (tables_.tables_differ()) {
            if (tables_.withhold_tables())
                composer_.tell(key + ".tables", {composer_.say(words::plan_tables_withheld)});
            else
                composer_.add(tables_.by_table());
        }
    }

 private:
    std::string people(int count) const {
        return names_.count_people(static_cast<std::size_t>(count));
    }
    std::string counted(int count) const { return names_.count_in(round_.method, count); }

    // At which meeting.
    std::string tell_occasion() const {
        const Meeting* meeting = composer_.workshop().find(round_.meeting);
        if (!meeting) return {};
        if (!meeting->date)
            return composer_.say(words::plan_round_held, {names_.meeting(*meeting)});
        return composer_.say(words::plan_round_held_on,
                             {names_.date(meeting->date), names_.meeting(*meeting)});
    }

    std::vector<std::string> tell_method() const {
        std::vector<std::string> sentences = {tell_occasion()};
        const bool in_dots =
            round_.method == RoundMethod::dots || round_.method == RoundMethod::weights;
        sentences.push_back(composer_.say(
            message_of(round_.method), {std::to_string(in_dots ? round_.dots : round_.top_grade)}));
        if (result_.cast && result_.eligible)
            sentences.push_back(composer_.say(words::plan_turnout,
                                              {people(*result_.eligible), people(*result_.cast)}));
        else if (result_.cast)
            sentences.push_back(composer_.say(words::plan_cast, {people(*result_.cast)}));
        else if (result_.eligible)
            sentences.push_back(composer_.say(words::plan_eligible, {people(*result_.eligible)}));
        if (round_.corrections > 0)
            sentences.push_back(
                composer_.say(words::plan_corrections, {std::to_string(round_.corrections)}));
        return sentences;
    }

    const ItemResult* find(ItemId id) const {
        for (const ItemResult& item : result_.items) {
            if (item.item == id) return &item;
        }
        return nullptr;
    }

    std::vector<std::string> tell_result() const {
        if (result_.total == 0) return {composer_.say(words::plan_round_none)};
        std::vector<std::string> sentences;
        const ItemResult& first = result_.items.front();
        if (result_.items.size() == 1 || result_.items[1].rank != 1) {
            const std::string title = names_.quoted(tables_.shown_title(first));
            sentences.push_back(
                agreement_
                    ? composer_.say(words::plan_agreed_most, {title, print_number(first.count)})
                    : composer_.say(words::plan_round_first, {title, counted(first.count)}));
        }
        for (const auto& tie : result_.ties) {
            const ItemResult* one = find(tie.front());
            if (!one) continue;
            std::vector<std::string> titles;
            for (const ItemId id : tie) {
                if (const ItemResult* item = find(id))
                    titles.push_back(names_.quoted(tables_.shown_title(*item)));
            }
            sentences.push_back(composer_.say(
                words::plan_round_tied,
                {names_.join(titles), counted(one->count), std::to_string(one->rank)}));
        }
        return sentences;
    }

    // What people do not agree on, and whether they stand in camps.
    std::vector<std::string> tell_differences() const {
        const Workshop& workshop = composer_.workshop();
        std::vector<std::string> sentences, items;
        for (const BothViews& views : find_both_views(workshop, round_)) {
            const ItemResult* item = find(views.item);
            if (!item) continue;
            items.push_back(composer_.say(
                words::plan_for_and_against,
                {names_.quoted(tables_.shown_title(*item)), print_number(views.agree.people),
                 print_number(views.disagree.people)}));
        }
        if (!items.empty())
            sentences.push_back(composer_.say(words::plan_opinions_differ, {names_.join(items)}));
        const VoteMatrix votes = votes_of_round(workshop, round_);
        if (votes.people() == 0) return sentences;
        const ConsensusMap map = map_consensus(votes);
        sentences.push_back(
            map.verdict.division == Division::divided
                ? composer_.count_things(words::plan_camps, words::plan_camps, map.groups.size())
                : composer_.say(map.verdict.division == Division::not_divided
                                    ? words::plan_no_camps
                                    : words::plan_too_few_for_camps));
        return sentences;
    }

    BarChart chart() const {
        BarChart chart;
        chart.caption = composer_.say(words::plan_round_chart,
                                      {names_.round(round_), composer_.say(tables_.measure())});
        const std::string unit = composer_.say(unit_message(round_.method));
        if (!unit.empty()) chart.unit = composer_.say(words::plan_unit, {unit});
        chart.source = composer_.say(words::plan_source_session);
        std::vector<std::string> parts;
        for (const ItemResult& item : result_.items) {
            chart.bars.push_back(
                {tables_.shown_title(item), static_cast<double>(item.count), counted(item.count)});
            parts.push_back(composer_.say(words::plan_name_and_count,
                                          {tables_.shown_title(item), counted(item.count)}));
        }
        chart.alternative_text =
            composer_.say(words::plan_colon, {chart.caption, names_.join(parts)});
        if (result_.total == 0) chart.bars.clear();
        return chart;
    }

    PlanComposer& composer_;
    const PlanNames names_;
    const RoundTables tables_;
    const Round& round_;
    const RoundResult& result_;
    const bool agreement_;
};

}  // namespace

void write_round(PlanComposer& composer, const PlanRound& round) {
    RoundWriter(composer, round).write();
}

void write_rounds(PlanComposer& composer) {
    composer.begin_section(words::plan_rounds, "rounds");
    for (const PlanRound& round : composer.facts.rounds) write_round(composer, round);
}

}  // namespace yoriai
