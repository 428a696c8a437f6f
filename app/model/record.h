#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/date.h"
#include "model/ages.h"
#include "model/answer.h"
#include "model/ids.h"
#include "model/kinds.h"

namespace yoriai {

// 地域カルテ: what is known of the district before anybody speaks. `needed` names the column
// without which a row says nothing. A `kind` is the id of an item of its vocabulary, or words of
// one's own.

// The people of one neighbourhood, or of the whole district, in one year. One a neighbourhood, year
// and way (counted or projected). Every figure comes from `source`.
struct Population {
    PopulationId id;
    NeighbourhoodId neighbourhood;  // none: the whole district
    int year = 0;                   // calendar year of the count
    bool projected = false;         // 推計: nobody was counted
    bool estimated = false;         // an area counts by a share, or its figures are suppressed
    std::optional<int> total, men, women, households;
    std::optional<int> aged_65_and_over;
    std::optional<int> unknown_age;  // people in `total` and in no band
    std::string ages_men;            // write_ages()
    std::string ages_women;
    std::string source;   // 国勢調査 小地域集計（総務省）
    std::string edition;  // 令和2年10月1日現在

    auto order() const { return year; }
    static constexpr const char* table = "population";
    static constexpr const char* needed = "year";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("neighbourhood", self.neighbourhood);
        visit("year", self.year);
        visit("projected", self.projected);
        visit("estimated", self.estimated);
        visit("total", self.total);
        visit("men", self.men);
        visit("women", self.women);
        visit("households", self.households);
        visit("aged_65_and_over", self.aged_65_and_over);
        visit("unknown_age", self.unknown_age);
        visit("ages_men", self.ages_men);
        visit("ages_women", self.ages_women);
        visit("source", self.source);
        visit("edition", self.edition);
    }
};

// Which area of a statistic belongs to the district, and how much of it: 町丁 → 校区. An area may
// stand in several neighbourhoods, each with its share.
struct AreaShare {
    AreaShareId id;
    std::string area;  // its name or code in the tables of the statistic
    NeighbourhoodId neighbourhood;
    double percent = 100;
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "area_share";
    static constexpr const char* needed = "area";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("area", self.area);
        visit("neighbourhood", self.neighbourhood);
        visit("percent", self.percent);
        visit("place", self.place);
    }
};

// A facility or a service for daily life.
struct Facility {
    FacilityId id;
    std::string name;
    std::string kind;  // vocabulary facility_kinds
    NeighbourhoodId neighbourhood;
    bool walkable = false;  // from the core, on foot
    std::string note;
    std::string source;
    std::optional<int> year;
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "facility";
    static constexpr const char* needed = "name";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("kind", self.kind);
        visit("neighbourhood", self.neighbourhood);
        visit("walkable", self.walkable);
        visit("note", self.note);
        visit("source", self.source);
        visit("year", self.year);
        visit("place", self.place);
    }
};

// How people of a neighbourhood get to the core of the district.
struct Transport {
    TransportId id;
    NeighbourhoodId neighbourhood;
    std::string mode;  // vocabulary transport_modes
    std::string destination;
    std::optional<int> trips_a_day;
    std::optional<int> minutes;
    std::string note;
    std::string source;
    std::optional<int> year;
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "transport";
    static constexpr const char* needed = "mode";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("neighbourhood", self.neighbourhood);
        visit("mode", self.mode);
        visit("destination", self.destination);
        visit("trips_a_day", self.trips_a_day);
        visit("minutes", self.minutes);
        visit("note", self.note);
        visit("source", self.source);
        visit("year", self.year);
        visit("place", self.place);
    }
};

struct Organisation {
    OrganisationId id;
    std::string name;
    std::string kind;  // vocabulary actor_kinds
    std::optional<int> members;
    std::optional<int> term_years;  // of its chair
    std::string activities;
    std::string note;
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "organisation";
    static constexpr const char* needed = "name";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("kind", self.kind);
        visit("members", self.members);
        visit("term_years", self.term_years);
        visit("activities", self.activities);
        visit("note", self.note);
        visit("place", self.place);
    }
};

// 地域資源: what the district has to build on.
struct Resource {
    ResourceId id;
    std::string name;
    std::string kind;  // vocabulary resource_kinds
    NeighbourhoodId neighbourhood;
    std::string note;
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "resource";
    static constexpr const char* needed = "name";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("kind", self.kind);
        visit("neighbourhood", self.neighbourhood);
        visit("note", self.note);
        visit("place", self.place);
    }
};

// An area that somebody else works in: 中学校区, 地区社協の区域. Boundaries overlap and are never
// taken to hold each other; a neighbourhood stands in `whole` or in `part`, or in neither.
struct Boundary {
    BoundaryId id;
    std::string name;
    Layer layer = Layer::junior_high;
    std::string keeper;  // who works in it
    std::vector<NeighbourhoodId> whole;
    std::vector<NeighbourhoodId> part;
    std::string note;
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "boundary";
    static constexpr const char* needed = "name";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("layer", self.layer);
        visit("keeper", self.keeper);
        visit("whole", self.whole);
        visit("part", self.part);
        visit("note", self.note);
        visit("place", self.place);
    }
};

}  // namespace yoriai
