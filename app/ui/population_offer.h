#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "commands/command.h"

namespace yoriai {

// What the user says of a population file beside what it says itself.
struct PopulationReading {
    std::string encoding;    // its name; empty: the one that the file seems to be in
    std::string year;        // 2025 or 令和7年; empty: as the file says
    std::string source;      // empty: the file's name
    std::string edition;     // empty: the day that the file says
    bool projected = false;  // 推計
    bool all_areas = false;  // not only those that are assigned to the district
    bool operator==(const PopulationReading&) const = default;
};

// What a population file would bring. The desktop reads it; a ChangePopulation asks it to read
// again in another way.
struct PopulationOffer {
    struct Row {
        std::string name;
        std::array<std::string, 5> figures;  // all, men, women, 65 and over, households
    };
    std::string file;
    PopulationReading reading;
    bool text = false;                  // its encoding can be chosen
    bool assigned = false;              // the session assigns areas to its district
    std::string about;                  // what was read, in a sentence
    std::string year, source, edition;  // as they would be taken
    std::vector<Row> rows;              // the district's, then its neighbourhoods'
    std::vector<Row> areas;             // of the file, that were added up
    std::vector<std::string> warnings;
    std::string problem;          // why nothing can be taken
    std::optional<Command> take;  // nothing: there is a problem
};

}  // namespace yoriai
