#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/organisation_track.h"
#include "model/record.h"
#include "text/record_messages.h"

namespace yoriai {

// What can be asked of the district's record and of the organisation track. Their rows are all
// edited in tables, so two commands do for each kind: rows are put or removed, one or many at once.

// What the two say once they are carried out.
template <class Row>
struct RecordWords;

#define YORIAI_RECORD(Row, row_name)                                \
    template <>                                                     \
    struct RecordWords<Row> {                                       \
        static constexpr Message put = words::put_##row_name;       \
        static constexpr Message remove = words::remove_##row_name; \
    };
YORIAI_RECORD(Population, populations)
YORIAI_RECORD(AreaShare, area_shares)
YORIAI_RECORD(Facility, facilities)
YORIAI_RECORD(Transport, transports)
YORIAI_RECORD(Organisation, organisations)
YORIAI_RECORD(Resource, resources)
YORIAI_RECORD(Boundary, boundaries)
YORIAI_RECORD(TrackStep, track_steps)
YORIAI_RECORD(TrackObstacle, track_obstacles)
YORIAI_RECORD(Member, members)
YORIAI_RECORD(Proceeding, proceedings)
YORIAI_RECORD(HandoverItem, handover_items)
YORIAI_RECORD(OwnWord, own_words)
#undef YORIAI_RECORD

// A row as a command gives it: its columns but its place in the list, which it keeps or gets last.
template <class Row>
struct Given : Row {
    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        Row::columns(self, [&](const char* name, auto& value) {
            if (std::string_view(name) == Row::needed)
                visit.must(name, value);
            else if (std::string_view(name) != "place")
                visit.may(name, value);
        });
    }
};

// Adds the rows, or replaces those that have an id which is there: what is not given is empty then.
// Of populations, those of the same neighbourhood, year and way are replaced, too.
template <class Row>
struct PutRows {
    static constexpr Message done = RecordWords<Row>::put;
    std::vector<Given<Row>> rows;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("rows", self.rows);
    }
};

template <class Row>
struct RemoveRows {
    static constexpr Message done = RecordWords<Row>::remove;
    std::vector<decltype(Row::id)> rows;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("rows", self.rows);
    }
};

// Puts the rows of a statistic. The newest count of the district and of each neighbourhood becomes
// the figures that are printed first.
struct ImportPopulation {
    static constexpr Message done = words::import_population;
    std::vector<Given<Population>> rows;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("rows", self.rows);
    }
};

// Takes these words for a vocabulary instead of those it has in this session; none: the program's.
struct UseOwnWords {
    static constexpr Message done = words::use_own_words;
    std::string vocabulary;
    std::vector<Given<OwnWord>> rows;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("vocabulary", self.vocabulary);
        visit.must("rows", self.rows);
    }
};

// The kinds of rows for which PutRows and RemoveRows are commands.
#define YORIAI_RECORD_ROWS(take)                                                       \
    take(Population) take(AreaShare) take(Facility) take(Transport) take(Organisation) \
        take(Resource) take(Boundary) take(TrackStep) take(TrackObstacle) take(Member) \
            take(Proceeding) take(HandoverItem) take(OwnWord)

}  // namespace yoriai
