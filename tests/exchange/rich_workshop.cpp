#include "exchange/rich_workshop.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "exchange/random_values.h"

namespace yoriai {
namespace {

class Maker : private RandomValues {
 public:
    explicit Maker(unsigned seed) : RandomValues(seed) {}

    Workshop make() {
        workshop_.district = {"みどり丘小学校区", "𠮷野市", text(), 4200,  1300, {},
                              "2025\n年",         61000,    text(), text()};
        workshop_.plan = {text(), any<PlanState>(), 3, text(), 2026, {}};
        workshop_.plan.style = {any<HeadingScheme>(), any<CommaSign>(), any<SentenceEnd>(),
                                any<YearForm>(), any<DigitWidth>()};
        make_places();
        make_board();
        make_rounds();
        make_answers();
        make_card_parts();
        make_record();
        return workshop_;
    }

 private:
    // One of the rows there are.
    template <class Row>
    auto one() {
        auto at = workshop_.all<Row>().begin();
        std::advance(at, below(static_cast<int>(workshop_.all<Row>().size())));
        return at->id;
    }
    template <class Row>
    auto one_or_none() {
        return flip() ? one<Row>() : decltype(Row::id){};
    }
    template <class Row>
    auto some() {
        std::set<decltype(Row::id)> chosen;
        for (int i = below(4); i > 0; --i) chosen.insert(one<Row>());
        std::vector<decltype(Row::id)> ids(chosen.begin(), chosen.end());
        std::shuffle(ids.begin(), ids.end(), random_);
        return ids;
    }

    void make_places() {
        for (int i = 1; i <= 3; ++i) {
            workshop_.put(Neighbourhood{new_id<Neighbourhood>(), text(), {}, 12 * i, i});
            workshop_.put(Meeting{new_id<Meeting>(), i, text(), {2026, 5 + i, 17}, text(), text()});
            workshop_.put(Table{new_id<Table>(), i * 2, text(), text()});
            workshop_.put(Field{new_id<Field>(), "分野" + std::to_string(i), "災", i - 1});
            workshop_.put(Tag{new_id<Tag>(), "タグ" + std::to_string(i)});
            workshop_.put(PlanText{new_id<PlanText>(), "章" + std::to_string(i), text(), text()});
        }
        for (const Meeting& meeting : workshop_.meetings()) {
            workshop_.put(Attendance{new_id<Attendance>(), meeting.id, one_or_none<Table>(),
                                     any<AgeBand>(), below(30)});
            workshop_.put(AgendaStep{new_id<AgendaStep>(), meeting.id, 0, text(), 15, text(),
                                     text(), any<WorkshopStep>()});
        }
    }

    void make_record() {
        workshop_.put(Population{new_id<Population>(),
                                 {},
                                 2020,
                                 flip(),
                                 flip(),
                                 10,
                                 4,
                                 6,
                                 {},
                                 3,
                                 {},
                                 "1,,3",
                                 "2,,4",
                                 "国勢調査",
                                 text()});
        workshop_.put(Population{new_id<Population>(),
                                 one<Neighbourhood>(),
                                 2025,
                                 flip(),
                                 flip(),
                                 {},
                                 {},
                                 {},
                                 5,
                                 {},
                                 1,
                                 {},
                                 {},
                                 text(),
                                 text()});
        workshop_.put(AreaShare{new_id<AreaShare>(), text(), one_or_none<Neighbourhood>(), 33.5});
        workshop_.put(Facility{new_id<Facility>(), text(), text(), one_or_none<Neighbourhood>(),
                               flip(), text(), text(), 2024, 1});
        workshop_.put(Transport{new_id<Transport>(),
                                one_or_none<Neighbourhood>(),
                                text(),
                                text(),
                                6,
                                {},
                                text(),
                                text(),
                                {},
                                0});
        workshop_.put(
            Organisation{new_id<Organisation>(), text(), text(), 12, {}, text(), text(), 3});
        workshop_.put(Resource{new_id<Resource>(), text(), text(), {}, text(), 0});
        const NeighbourhoodId whole = workshop_.neighbourhoods().first().id;
        const NeighbourhoodId part = workshop_.neighbourhoods().last().id;
        workshop_.put(
            Boundary{new_id<Boundary>(), text(), any<Layer>(), text(), {whole}, {part}, text(), 0});
        workshop_.put(TrackStep{new_id<TrackStep>(), text(), text(), text(), 2013, 2016,
                                any<ProgressState>(), 0});
        workshop_.put(TrackObstacle{new_id<TrackObstacle>(), text(), text(), text(),
                                    any<ProgressState>(), 0});
        workshop_.put(
            Member{new_id<Member>(), text(), "かな", text(), text(), {2026, 4, 1}, {}, flip()});
        workshop_.put(Proceeding{new_id<Proceeding>(), {2026, 5, 17}, text(), text(), text()});
        workshop_.put(HandoverItem{new_id<HandoverItem>(), text(), text(), flip(), 0});
        workshop_.put(OwnWord{new_id<OwnWord>(), "facility_kinds", "shop", text(), text(), text(),
                              text(), text(), 0});
    }

    void make_board() {
        for (int i = 0; i < 5; ++i)
            workshop_.put(Theme{new_id<Theme>(),
                                text(),
                                i > 1 ? one<Theme>() : ThemeId{},
                                {coordinate(), coordinate()},
                                flip(),
                                flip(),
                                i});
        for (int i = 1; i <= 40; ++i) {
            Card card{new_id<Card>(),
                      i,
                      text(),
                      any<CardKind>(),
                      one_or_none<Meeting>(),
                      one_or_none<Table>(),
                      any<Voice>(),
                      flip(),
                      flip(),
                      flip(),
                      flip(),
                      {},
                      {coordinate(), std::floor(coordinate())},
                      text(),
                      some<Field>(),
                      some<Tag>()};
            if (!card.lone) card.theme = one_or_none<Theme>();
            workshop_.put(card);
        }
        for (int i = 0; i < 4; ++i)
            workshop_.put(
                Link{new_id<Link>(), any<LinkKind>(), one<Card>(), {}, {}, one<Theme>(), text()});
        for (int i = 1; i <= 2; ++i) workshop_.put(Goal{new_id<Goal>(), i, text(), some<Field>()});
        for (int i = 1; i <= 3; ++i)
            workshop_.put(Issue{new_id<Issue>(), i, text(), text(), text(), any<Layer>(),
                                any<Obstacle>(), some<Field>(), some<Theme>(), one_or_none<Goal>(),
                                flip() ? text() : std::string()});
        for (int i = 1; i <= 4; ++i)
            workshop_.put(Action{new_id<Action>(), i, text(), text(), text(), any<HelpRole>(),
                                 any<Term>(), flip() ? std::optional(2027) : std::nullopt, text(),
                                 text(), text(), text(), text(), some<Issue>()});
        make_action_details();
    }

    void make_action_details() {
        const std::vector<Action> actions(workshop_.actions().begin(), workshop_.actions().end());
        for (Action action : actions) {
            if (flip()) action.last_fiscal_year = 2030;
            if (flip()) action.importance = 1 + below(5);
            action.hours = text();
            action.join_time = flip() ? text() : std::string();
            action.hub_roles = entries();
            action.programmes = entries();
            action.cards = some<Card>();
            workshop_.put(action);
            workshop_.put(ActorPart{new_id<ActorPart>(), action.id, text(), flip() ? "local" : "",
                                    any<HelpRole>(), any<ActorFunction>(), text()});
            workshop_.put(Dismissal{new_id<Dismissal>(),
                                    "shared_place:" + std::to_string(action.id.value), text()});
        }
    }

    void make_rounds() {
        for (int i = 1; i <= 3; ++i) {
            const auto method = static_cast<RoundMethod>(i - 1);
            const Round round{new_id<Round>(),        i, text(), method, RoundState::closed,
                              one_or_none<Meeting>(), 5, 2,      40,     below(3)};
            workshop_.put(round);
            for (int k = 0; k < 4; ++k) {
                const Item item{new_id<Item>(),       round.id, k,  {},
                                one_or_none<Theme>(), {},       {}, text()};
                workshop_.put(item);
                workshop_.put(Tally{new_id<Tally>(), round.id, item.id, one_or_none<Table>(),
                                    Answer::agree, below(20)});
            }
            make_ballots(round);
        }
    }

    void make_answers() {
        for (int i = 1; i <= 3; ++i) {
            workshop_.put(DetailReview{new_id<DetailReview>(), one_or_none<Card>(),
                                       "鈴木さん" + std::to_string(i), any<DetailKind>(),
                                       any<DetailDecision>(), text(), text()});
            workshop_.put(OfficialAnswer{new_id<OfficialAnswer>(),
                                         {},
                                         {},
                                         one<Action>(),
                                         "課" + std::to_string(i),
                                         any<AnswerDecision>(),
                                         text(),
                                         text()});
            workshop_.put(
                Comment{new_id<Comment>(), i, text(), text(), i, any<CommentHandling>(), text()});
            workshop_.put(Progress{new_id<Progress>(), one<Action>(), 2026 + i,
                                   any<ProgressState>(), text()});
        }
    }

    void make_card_parts() {
        for (int i = 1; i <= 3; ++i) {
            Photo photo{new_id<Photo>(), i, {}, {}, text(), flip(), 40, 30, {}};
            if (flip())
                photo.card = one<Card>();
            else
                photo.table_id = one<Table>();
            photo.picture = Bytes("\xFF\xD8\xFF\x01" + std::to_string(below(1000)));
            workshop_.put(photo);
            workshop_.put(CardComment{new_id<CardComment>(), i, one<Card>(), text(), flip()});
            workshop_.put(Echo{new_id<Echo>(), one<Card>(), 100 + i, text(), one_or_none<Meeting>(),
                               one_or_none<Table>(), any<Voice>(), flip()});
        }
    }

    void make_ballots(const Round& round) {
        std::vector<Ballot> ballots;
        for (int i = 0; i < 12; ++i) {
            Ballot ballot{one_or_none<Table>(), {}};
            const auto items = workshop_.items_of(round.id);
            for (int k = below(2) + 1; k > 0; --k) {
                Vote vote;
                if (round.method == RoundMethod::dots) vote.dots = 1 + below(2);
                if (round.method == RoundMethod::agreement) vote.answer = any<Answer>();
                ballot.votes[items[static_cast<std::size_t>(below(4))]->id] = vote;
            }
            ballots.push_back(ballot);
        }
        std::sort(ballots.begin(), ballots.end());
        workshop_.put_ballots(round.id, ballots);
    }

    Workshop workshop_;
};

}  // namespace

Workshop make_rich_workshop(unsigned seed) { return Maker(seed).make(); }

}  // namespace yoriai
