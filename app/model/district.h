#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "base/date.h"
#include "model/ids.h"
#include "model/kinds.h"
#include "model/plan_style.h"

namespace yoriai {

// How a row's values are named, once for the file's columns, the session JSON and the tests:
// columns(row, visitor) calls visitor("name", value) for each value but the id, in a fixed order.

// The area the plan is for: there is one in a session.
struct District {
    std::string name;          // みどり丘小学校区
    std::string municipality;  // 〇〇市
    std::string council;       // who drafts the plan: みどり丘まちづくり協議会
    std::optional<int> population;
    std::optional<int> aged_65_and_over;
    std::optional<int> households;
    std::string population_source;  // edition and date of the three figures above
    // Of the whole municipality: what services it can keep is known for municipalities only.
    std::optional<int> municipality_population;
    std::string municipality_source;
    std::string contact;  // whom readers can ask: printed in all documents, also for the public

    static constexpr const char* table = "district";
    static constexpr std::array later_columns = {"municipality_population", "municipality_source",
                                                 "contact"};
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("municipality", self.municipality);
        visit("council", self.council);
        visit("population", self.population);
        visit("aged_65_and_over", self.aged_65_and_over);
        visit("households", self.households);
        visit("population_source", self.population_source);
        visit("municipality_population", self.municipality_population);
        visit("municipality_source", self.municipality_source);
        visit("contact", self.contact);
    }
};

// 町会・自治会・集落
struct Neighbourhood {
    NeighbourhoodId id;
    std::string name;
    std::optional<int> population;
    std::optional<int> households;
    std::int64_t place = 0;  // its place in lists

    auto order() const { return place; }
    static constexpr const char* table = "neighbourhood";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("population", self.population);
        visit("households", self.households);
        visit("place", self.place);
    }
};

// One of the fields of life that cards belong to (防災, 福祉, …); editable.
struct Field {
    FieldId id;
    std::string name;
    std::string code;        // one kanji or kana for marks: 災
    std::int64_t place = 0;  // from 0; picks colour and shape

    auto order() const { return place; }
    static constexpr const char* table = "field";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("code", self.code);
        visit("place", self.place);
    }
};

// A free label on cards.
struct Tag {
    TagId id;
    std::string name;

    auto order() const { return name; }
    static constexpr const char* table = "tag";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
    }
};

// What the plan says of itself: there is one in a session.
struct Plan {
    std::string title;  // empty: the district's name and 地域デザイン計画
    PlanState state = PlanState::draft;
    int version = 1;
    std::string vision;  // 将来像, one sentence
    std::optional<int> first_fiscal_year;
    std::optional<int> last_fiscal_year;
    std::string role_scheme = "four_helps";  // whose words the role split is printed in
    // What short, middle and long term mean in this plan: within how many years.
    int short_term = 2;
    int middle_term = 5;
    int long_term = 10;
    PlanStyle style = {};  // of all documents of the session

    static constexpr const char* table = "plan";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("title", self.title);
        visit("state", self.state);
        visit("version", self.version);
        visit("vision", self.vision);
        visit("first_fiscal_year", self.first_fiscal_year);
        visit("last_fiscal_year", self.last_fiscal_year);
        visit("role_scheme", self.role_scheme);
        visit("short_term", self.short_term);
        visit("middle_term", self.middle_term);
        visit("long_term", self.long_term);
        visit("headings", self.style.headings);
        visit("comma", self.style.comma);
        visit("ending", self.style.ending);
        visit("years", self.style.years);
        visit("digits", self.style.digits);
    }
    static constexpr std::array later_columns = {"role_scheme", "short_term", "middle_term",
                                                 "long_term",   "headings",   "comma",
                                                 "ending",      "years",      "digits"};
};

// A paragraph of the plan rewritten by hand.
struct PlanText {
    PlanTextId id;
    std::string key;        // which paragraph (plan/document.h)
    std::string text;       // what it says instead
    std::string generated;  // what the program would have said when it was rewritten

    auto order() const { return key; }
    static constexpr const char* table = "plan_text";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("key", self.key);
        visit("text", self.text);
        visit("generated", self.generated);
    }
};

}  // namespace yoriai
