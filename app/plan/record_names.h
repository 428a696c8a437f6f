#pragma once

#include <string>
#include <vector>

#include "plan/plan_names.h"

namespace yoriai {

// How documents name what the district's record holds. All in the composer's language.
class RecordNames {
 public:
    explicit RecordNames(const PlanComposer& composer) : composer_(composer), names_(composer) {}

    const PlanNames& plan() const { return names_; }
    std::string people(int number) const;
    std::string number(const std::optional<int>& number) const;  // or the sign for not known
    std::string year(int year) const;           // 令和2年（2020年）, as the style has it
    std::string year(const Population&) const;  // with 推計 behind it
    std::string band(std::size_t band, std::size_t bands) const;  // 65～69歳, 100歳以上
    std::string neighbourhood(NeighbourhoodId) const;             // or the sign for nothing
    std::string neighbourhoods(const std::vector<NeighbourhoodId>&) const;
    std::string fiscal_years(const std::optional<int>& first, const std::optional<int>& last) const;
    // The line below a table: 出典：国勢調査 令和2年10月1日現在. Each source once.
    std::string source(const std::vector<std::string>& sources) const;
    // Where none is named, what the council found out itself.
    std::string source_or_own(const std::vector<std::string>& sources = {}) const;
    static std::string source_of(const Population&);
    // A source with the year it is of.
    std::string source_of(const std::string& source, const std::optional<int>& year) const;

 private:
    const PlanComposer& composer_;
    const PlanNames names_;
};

}  // namespace yoriai
