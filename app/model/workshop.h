#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/action.h"
#include "model/answer.h"
#include "model/card.h"
#include "model/card_parts.h"
#include "model/district.h"
#include "model/meeting.h"
#include "model/organisation_track.h"
#include "model/record.h"
#include "model/round.h"
#include "model/rows.h"

namespace yoriai {

// What hangs on a card, each in its order.
struct CardParts {
    std::set<std::pair<int, PhotoId>> photos;
    std::set<std::pair<int, CardCommentId>> comments;
    std::set<std::pair<int, EchoId>> echoes;
};

// The workshop in memory. It follows the session file and never leads it: the store puts and erases
// rows as it reads them back after each edit; everybody else has a const Workshop&.
class Workshop {
 public:
    District district;
    Plan plan;

    // Out of line: all kinds of rows are made, copied and ended in one file.
    Workshop();
    Workshop(const Workshop&);
    Workshop(Workshop&&) noexcept;
    Workshop& operator=(const Workshop&);
    Workshop& operator=(Workshop&&) noexcept;
    ~Workshop();

    template <class Entity>
    const Rows<Entity>& all() const {
        return std::get<Rows<Entity>>(rows_);
    }
    const Rows<Neighbourhood>& neighbourhoods() const { return all<Neighbourhood>(); }
    const Rows<Meeting>& meetings() const { return all<Meeting>(); }
    const Rows<Table>& tables() const { return all<Table>(); }
    const Rows<Attendance>& attendance() const { return all<Attendance>(); }
    const Rows<AgendaStep>& agenda() const { return all<AgendaStep>(); }
    const Rows<Field>& fields() const { return all<Field>(); }
    const Rows<Tag>& tags() const { return all<Tag>(); }
    const Rows<Card>& cards() const { return all<Card>(); }
    const Rows<Theme>& themes() const { return all<Theme>(); }
    const Rows<Link>& links() const { return all<Link>(); }
    const Rows<Round>& rounds() const { return all<Round>(); }
    const Rows<Item>& items() const { return all<Item>(); }
    const Rows<Tally>& tallies() const { return all<Tally>(); }
    const Rows<Issue>& issues() const { return all<Issue>(); }
    const Rows<Action>& actions() const { return all<Action>(); }
    const Rows<PlanText>& plan_texts() const { return all<PlanText>(); }
    const Rows<DetailReview>& detail_reviews() const { return all<DetailReview>(); }
    const Rows<OfficialAnswer>& answers() const { return all<OfficialAnswer>(); }
    const Rows<Comment>& comments() const { return all<Comment>(); }
    const Rows<Progress>& progress() const { return all<Progress>(); }
    const Rows<Photo>& photos() const { return all<Photo>(); }
    const Rows<CardComment>& card_comments() const { return all<CardComment>(); }
    const Rows<Echo>& echoes() const { return all<Echo>(); }
    const Rows<Goal>& goals() const { return all<Goal>(); }
    const Rows<ActorPart>& actor_parts() const { return all<ActorPart>(); }
    const Rows<Dismissal>& dismissals() const { return all<Dismissal>(); }
    const Rows<Population>& populations() const { return all<Population>(); }
    const Rows<AreaShare>& area_shares() const { return all<AreaShare>(); }
    const Rows<Facility>& facilities() const { return all<Facility>(); }
    const Rows<Transport>& transports() const { return all<Transport>(); }
    const Rows<Organisation>& organisations() const { return all<Organisation>(); }
    const Rows<Resource>& resources() const { return all<Resource>(); }
    const Rows<Boundary>& boundaries() const { return all<Boundary>(); }
    const Rows<TrackStep>& track_steps() const { return all<TrackStep>(); }
    const Rows<TrackObstacle>& track_obstacles() const { return all<TrackObstacle>(); }
    const Rows<Member>& members() const { return all<Member>(); }
    const Rows<Proceeding>& proceedings() const { return all<Proceeding>(); }
    const Rows<HandoverItem>& handover_items() const { return all<HandoverItem>(); }
    const Rows<OwnWord>& own_words() const { return all<OwnWord>(); }

    // The row with this id, or null.
    template <class Tag>
    const Tag* find(Id<Tag> id) const {
        return all<Tag>().find(id);
    }

    // The cards that stand directly in the theme, in the order of their numbers; the cards in no
    // theme for ThemeId{}. As (number, id).
    const std::set<std::pair<int, CardId>>& cards_in(ThemeId) const;
    // The cards of the theme and of the themes in it.
    std::size_t count_cards_in(ThemeId) const;
    // The themes that stand directly in the theme, or in no other for ThemeId{}.
    std::vector<const Theme*> themes_in(ThemeId) const;
    // How many cards a table has written.
    std::size_t count_cards_of(TableId) const;
    // The photos, comments and echoes of a card.
    const CardParts& parts_of(CardId) const;
    // Its first photo, or null.
    const Photo* photo_of(CardId) const;
    // The items of a round in their order.
    std::vector<const Item*> items_of(RoundId) const;

    // The ballots of a round, sorted by content.
    const std::vector<Ballot>& ballots(RoundId) const;

    // For the store and for tests only.
    template <class Entity>
    void put(Entity row) {
        std::get<Rows<Entity>>(rows_).put(std::move(row));
    }
    void put(Card card);
    void put(Photo);
    void put(CardComment);
    void put(Echo);
    template <class Tag>
    void erase(Id<Tag> id) {
        std::get<Rows<Tag>>(rows_).erase(id);
    }
    void erase(CardId);
    void erase(PhotoId);
    void erase(CardCommentId);
    void erase(EchoId);
    void put_ballots(RoundId, std::vector<Ballot>);

 private:
    void forget_place(const Card&);
    template <class Part>
    void put_part(Part, std::set<std::pair<int, Id<Part>>> CardParts::*);
    template <class Part>
    void erase_part(Id<Part>, std::set<std::pair<int, Id<Part>>> CardParts::*);

    std::tuple<Rows<Neighbourhood>, Rows<Meeting>, Rows<Table>, Rows<Attendance>, Rows<AgendaStep>,
               Rows<Field>, Rows<Tag>, Rows<Card>, Rows<Theme>, Rows<Link>, Rows<Round>, Rows<Item>,
               Rows<Tally>, Rows<Issue>, Rows<Action>, Rows<PlanText>, Rows<DetailReview>,
               Rows<OfficialAnswer>, Rows<Comment>, Rows<Progress>, Rows<Photo>, Rows<CardComment>,
               Rows<Echo>, Rows<Goal>, Rows<ActorPart>, Rows<Dismissal>, Rows<Population>,
               Rows<AreaShare>, Rows<Facility>, Rows<Transport>, Rows<Organisation>, Rows<Resource>,
               Rows<Boundary>, Rows<TrackStep>, Rows<TrackObstacle>, Rows<Member>, Rows<Proceeding>,
               Rows<HandoverItem>, Rows<OwnWord>>
        rows_;
    std::unordered_map<ThemeId, std::set<std::pair<int, CardId>>> cards_by_theme_;
    std::unordered_map<TableId, std::size_t> cards_by_table_;
    std::unordered_map<CardId, CardParts> parts_by_card_;
    std::map<RoundId, std::vector<Ballot>> ballots_;
};

// Calls visit(Type*) (a null pointer that carries the type) for each of these types, in their
// order.
template <class... Types, class Visitor>
void for_each_type(Visitor&& visit) {
    (visit(static_cast<Types*>(nullptr)), ...);
}

// The same for every kind of row, an entity always after those it refers to.
template <class Visitor>
void for_each_entity(Visitor&& visit) {
    for_each_type<Neighbourhood, Meeting, Table, Attendance, AgendaStep, Field, Tag, Theme, Card,
                  Link, Goal, Issue, Action, ActorPart, Dismissal, Round, Item, Tally, PlanText,
                  DetailReview, OfficialAnswer, Comment, Progress, Photo, CardComment, Echo,
                  Population, AreaShare, Facility, Transport, Organisation, Resource, Boundary,
                  TrackStep, TrackObstacle, Member, Proceeding, HandoverItem, OwnWord>(visit);
}

}  // namespace yoriai
