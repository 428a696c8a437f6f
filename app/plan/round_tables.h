#pragma once

#include <string>
#include <vector>

#include "plan/composer.h"
#include "plan/plan_names.h"

namespace yoriai {

// The tables of one round that was counted. Keeps references to what it is made from.
class RoundTables {
 public:
    RoundTables(const PlanComposer&, const PlanRound&);

    // The item's words, linked to what it stands for; those of a hidden card only in the council.
    Runs linked_title(const ItemResult&) const;
    std::string shown_title(const ItemResult&) const;
    const Message& measure() const;  // what the numbers count

    PrintedTable results() const;

    // Whether there are some tables that voted, few enough to print side by side.
    bool tables_differ() const;
    // In small tables most numbers would be withheld from the public: then by_table says nothing.
    bool withhold_tables() const;
    PrintedTable by_table() const;

 private:
    std::string share_of(const ItemResult&) const;
    std::string source_of_results() const;
    std::vector<TableId> tables_that_voted() const;
    std::vector<int> counts_of(const ItemResult&) const;
    std::vector<bool> withheld_cells(const std::vector<int>& counts) const;

    const PlanComposer& composer_;
    const PlanNames names_;
    const Round& round_;
    const RoundResult& result_;
    const bool agreement_;
    const std::vector<TableId> tables_;
};

}  // namespace yoriai
