#include "exchange/check_session.h"

#include <tuple>

#include "base/utf8.h"
#include "commands/checks.h"
#include "commands/refusals.h"
#include "exchange/check_rows.h"
#include "model/round_rules.h"
#include "text/card_part_messages.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

// Walking up and down the themes uses the stack.
constexpr int deepest_walk = 1000;

// What the commands of the record refuse, in rows that come all at once.
void check_record(const Workshop& workshop) {
    for_each_entity([&]<class Row>(Row*) {
        if constexpr (requires { RecordWords<Row>::put; }) {
            Workshop empty;
            for (const Neighbourhood& one : workshop.neighbourhoods()) empty.put(one);
            PutRows<Row> all;
            for (const Row& row : workshop.all<Row>()) all.rows.push_back(Given<Row>{row});
            if (all.rows.empty()) return;
            if (const Refusal why = refusal(empty, all)) throw Failure(*why);
        }
    });
}

void check_cards(const Workshop& workshop) {
    if (workshop.cards().size() > most_cards)
        throw Failure(sentence(words::session_too_many_cards));
    check_texts(workshop, &Card::text, "text");
    for (const Card& card : workshop.cards())
        if (card.lone && card.theme)
            throw Failure(sentence(words::session_lone_in_theme, place_of(card)));
}

void check_themes(const Workshop& workshop) {
    check_texts(workshop, &Theme::title, "title");
    for (const Theme& theme : workshop.themes()) {
        int depth = 0;
        for (const Theme* at = &theme; at; at = workshop.find(at->parent))
            if (++depth > deepest_walk)
                throw Failure(sentence(words::session_theme_in_itself, place_of(theme)));
    }
}

void check_links(const Workshop& workshop) {
    for (const Link& link : workshop.links()) {
        const bool ends = static_cast<bool>(link.from_card) != static_cast<bool>(link.from_theme) &&
                          static_cast<bool>(link.to_card) != static_cast<bool>(link.to_theme);
        const bool itself = link.from_card == link.to_card && link.from_theme == link.to_theme;
        if (!ends || itself) throw Failure(sentence(words::session_link_ends, place_of(link)));
    }
}

void check_photos(const Workshop& workshop) {
    if (workshop.photos().size() > most_photos)
        throw Failure(sentence(words::photo_too_many, std::to_string(most_photos)));
    for (const Photo& photo : workshop.photos()) {
        const Refusal why = first_of({photo_of_one(photo.card, photo.table_id),
                                      bad_picture(photo.picture, photo.width, photo.height)});
        if (why) throw Failure(sentence(words::session_photo, place_of(photo), say(*why)));
    }
}

void check_rounds(const Workshop& workshop) {
    check_texts(workshop, &Round::question, "question");
    for (const Round& round : workshop.rounds())
        if (round.dots < 1 || round.dots > 50 || round.most_on_one < 1 ||
            round.most_on_one > round.dots)
            refuse_range(place_of(round, "dots"), std::to_string(round.dots), "1", "50");
    for (const Round& round : workshop.rounds()) {
        const int most = round.method == RoundMethod::judgment ? 6 : 100;
        if (round.top_grade < 1 || round.top_grade > most)
            refuse_range(place_of(round, "top_grade"), std::to_string(round.top_grade), "1",
                         std::to_string(most));
    }
    for (const Item& item : workshop.items()) {
        const int subjects = static_cast<bool>(item.card) + static_cast<bool>(item.theme) +
                             static_cast<bool>(item.issue) + static_cast<bool>(item.action);
        if (subjects > 1 || (subjects == 0 && trim(item.text).empty()))
            throw Failure(sentence(words::session_item_subject, place_of(item)));
    }
    for (const Tally& tally : workshop.tallies()) {
        if (workshop.find(tally.item)->round != tally.round)
            throw Failure(sentence(words::session_not_in_round, place_of(tally)));
        if (find_problem(workshop, *workshop.find(tally.round), tally) != VoteProblem::none)
            throw Failure(sentence(words::session_vote_wrong, place_of(tally)));
    }
}

void check_keys(const Workshop& workshop) {
    const auto shown = [](const auto& row) { return std::to_string(row.id.value); };
    check_unique<Attendance>(
        workshop,
        [](const Attendance& row) { return std::tuple(row.meeting, row.table_id, row.age_band); },
        shown);
    check_unique<Tally>(
        workshop, [](const Tally& row) { return std::tuple(row.item, row.table_id, row.order()); },
        shown);
    check_needed(workshop, &Attendance::meeting, "meeting");
    check_needed(workshop, &AgendaStep::meeting, "meeting");
    check_needed(workshop, &Item::round, "round");
    check_needed(workshop, &Tally::round, "round");
    check_needed(workshop, &Tally::item, "item");
    check_needed(workshop, &Progress::action, "action");
    check_needed(workshop, &CardComment::card, "card");
    check_needed(workshop, &Echo::card, "card");
    check_needed(workshop, &ActorPart::action, "action");
    check_unique<ActorPart>(
        workshop, [](const ActorPart& row) { return std::tuple(row.action, row.name); }, shown);
    check_unique<DetailReview>(
        workshop, [](const DetailReview& row) { return std::tuple(row.card, row.words); }, shown);
    check_unique<OfficialAnswer>(
        workshop,
        [](const OfficialAnswer& row) {
            return std::tuple(row.card, row.issue, row.action, row.department);
        },
        shown);
    check_unique<Progress>(
        workshop, [](const Progress& row) { return std::tuple(row.action, row.fiscal_year); },
        shown);
}

}  // namespace

void check_session(const Workshop& workshop) {
    check_columns(workshop, workshop.district);
    check_columns(workshop, workshop.plan);
    for_each_entity([&](auto* type) {
        using Row = std::remove_pointer_t<decltype(type)>;
        for (const Row& row : workshop.all<Row>()) check_columns(workshop, row);
    });
    check_numbers<Card>(workshop);
    check_numbers<Meeting>(workshop);
    check_numbers<Table>(workshop);
    check_numbers<Round>(workshop);
    check_numbers<Issue>(workshop);
    check_numbers<Action>(workshop);
    check_numbers<Comment>(workshop);
    check_numbers<Goal>(workshop);
    check_unique_names(workshop, &Field::name, "name");
    check_unique_names(workshop, &Tag::name, "name");
    check_unique_names(workshop, &PlanText::key, "key");
    check_texts(workshop, &Neighbourhood::name, "name");
    check_texts(workshop, &Issue::title, "title");
    check_texts(workshop, &Action::title, "title");
    check_texts(workshop, &Goal::title, "title");
    check_texts(workshop, &ActorPart::name, "name");
    check_unique_names(workshop, &Dismissal::key, "key");
    check_texts(workshop, &DetailReview::words, "words");
    check_texts(workshop, &Comment::text, "text");
    check_record(workshop);
    for (const OfficialAnswer& answer : workshop.answers())
        if (static_cast<bool>(answer.card) + static_cast<bool>(answer.issue) +
                static_cast<bool>(answer.action) !=
            1)
            throw Failure(sentence(words::session_item_subject, place_of(answer)));
    check_texts(workshop, &CardComment::text, "text");
    check_photos(workshop);
    check_keys(workshop);
    check_cards(workshop);
    check_themes(workshop);
    check_links(workshop);
    check_rounds(workshop);
}

void check_ballot(const Workshop& workshop, RoundId id, const Ballot& ballot,
                  const std::string& place) {
    const Round* round = workshop.find(id);
    if (!round)
        throw Failure(
            sentence(words::session_reference_missing, place + ".round", std::to_string(id.value)));
    if (round->state == RoundState::open)
        throw Failure(sentence(words::session_round_open_in, place));
    if (ballot.table_id && !workshop.find(ballot.table_id))
        throw Failure(sentence(words::session_reference_missing, place + ".table_id",
                               std::to_string(ballot.table_id.value)));
    const VoteProblem problem = find_problem(workshop, *round, ballot);
    if (problem == VoteProblem::item) throw Failure(sentence(words::session_not_in_round, place));
    if (problem != VoteProblem::none) throw Failure(sentence(words::session_vote_wrong, place));
}

}  // namespace yoriai
