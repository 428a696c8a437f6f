#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/district.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of the district, its neighbourhoods, fields and tags, and of the plan as a
// whole. See commands/command.h for what a command is and how its fields are visited.

// Changes what is known of the district; what is not given stays.
struct DescribeDistrict {
    static constexpr Message done = words::describe_district;
    std::optional<std::string> name;
    std::optional<std::string> municipality;
    std::optional<std::string> council;
    std::optional<int> population;
    std::optional<int> aged_65_and_over;
    std::optional<int> households;
    std::optional<std::string> population_source;
    std::optional<int> municipality_population;
    std::optional<std::string> municipality_source;
    std::optional<std::string> contact;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("name", self.name);
        visit.may("municipality", self.municipality);
        visit.may("council", self.council);
        visit.may("population", self.population);
        visit.may("aged_65_and_over", self.aged_65_and_over);
        visit.may("households", self.households);
        visit.may("population_source", self.population_source);
        visit.may("municipality_population", self.municipality_population);
        visit.may("municipality_source", self.municipality_source);
        visit.may("contact", self.contact);
    }
};

struct AddNeighbourhood {
    static constexpr Message done = words::add_neighbourhood;
    NeighbourhoodId id;
    std::string name;
    std::optional<int> population;
    std::optional<int> households;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("name", self.name);
        visit.may("population", self.population);
        visit.may("households", self.households);
    }
};

struct ChangeNeighbourhood {
    static constexpr Message done = words::change_neighbourhood;
    NeighbourhoodId neighbourhood;
    std::optional<std::string> name;
    std::optional<int> population;
    std::optional<int> households;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("neighbourhood", self.neighbourhood);
        visit.may("name", self.name);
        visit.may("population", self.population);
        visit.may("households", self.households);
    }
};

struct RemoveNeighbourhood {
    static constexpr Message done = words::remove_neighbourhood;
    NeighbourhoodId neighbourhood;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("neighbourhood", self.neighbourhood);
    }
};

struct AddField {
    static constexpr Message done = words::add_field;
    FieldId id;
    std::string name;
    std::string code;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("name", self.name);
        visit.must("code", self.code);
    }
};

struct ChangeField {
    static constexpr Message done = words::change_field;
    FieldId field;
    std::optional<std::string> name;
    std::optional<std::string> code;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("field", self.field);
        visit.may("name", self.name);
        visit.may("code", self.code);
    }
};

// Refused while cards or issues carry the field.
struct RemoveField {
    static constexpr Message done = words::remove_field;
    FieldId field;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("field", self.field);
    }
};

struct RenameTag {
    static constexpr Message done = words::rename_tag;
    TagId tag;
    std::string name;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("tag", self.tag);
        visit.must("name", self.name);
    }
};

// Also takes it off the cards that carry it.
struct RemoveTag {
    static constexpr Message done = words::remove_tag;
    TagId tag;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("tag", self.tag);
    }
};

// Changes what the plan says of itself; what is not given stays.
struct DescribePlan {
    static constexpr Message done = words::describe_plan;
    std::optional<std::string> title;
    std::optional<PlanState> state;
    std::optional<int> version;
    std::optional<std::string> vision;
    std::optional<int> first_fiscal_year;
    std::optional<int> last_fiscal_year;
    std::optional<std::string> role_scheme;
    std::optional<int> short_term;
    std::optional<int> middle_term;
    std::optional<int> long_term;
    std::optional<HeadingScheme> headings;
    std::optional<CommaSign> comma;
    std::optional<SentenceEnd> ending;
    std::optional<YearForm> years;
    std::optional<DigitWidth> digits;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("title", self.title);
        visit.may("state", self.state);
        visit.may("version", self.version);
        visit.may("vision", self.vision);
        visit.may("first_fiscal_year", self.first_fiscal_year);
        visit.may("last_fiscal_year", self.last_fiscal_year);
        visit.may("role_scheme", self.role_scheme);
        visit.may("short_term", self.short_term);
        visit.may("middle_term", self.middle_term);
        visit.may("long_term", self.long_term);
        visit.may("headings", self.headings);
        visit.may("comma", self.comma);
        visit.may("ending", self.ending);
        visit.may("years", self.years);
        visit.may("digits", self.digits);
    }
};

// Writes a paragraph of the plan by hand.
struct WritePlanText {
    static constexpr Message done = words::write_plan_text;
    std::string key;
    std::string text;
    std::string generated;  // what the program would have said

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("key", self.key);
        visit.must("text", self.text);
        visit.may("generated", self.generated);
    }
};

// Lets the program write the paragraph again.
struct RestorePlanText {
    static constexpr Message done = words::restore_plan_text;
    std::string key;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("key", self.key);
    }
};

}  // namespace yoriai
