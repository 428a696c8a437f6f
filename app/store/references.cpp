#include "store/references.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "store/row_values.h"

namespace yoriai {
namespace {

// Whether a row of the table means nothing without this column.
bool is_needed(std::string_view table, std::string_view column) {
    return (column == "card" && (table == CardComment::table || table == Echo::table)) ||
           column == "round" || column == "item" ||
           (column == "action" && (table == Progress::table || table == ActorPart::table)) ||
           (column == "meeting" && (table == Attendance::table || table == AgendaStep::table));
}

// Whether the row still means something, once its references to what is missing are gone.
template <class Entity>
bool mend(const Workshop& workshop, Entity& row) {
    bool keeps = true;
    Entity::columns(row, [&](const char* name, auto& value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (IdOf<T>::value) {
            const bool lost = value && !workshop.find(value);
            if (lost) value = {};
            if (!value && is_needed(Entity::table, name)) keeps = false;
            // Without its neighbourhood it would speak of the whole district.
            if (lost && std::is_same_v<Entity, Population>) keeps = false;
        } else if constexpr (IdListOf<T>::value) {
            value.erase(std::remove_if(value.begin(), value.end(),
                                       [&](const auto& id) { return !workshop.find(id); }),
                        value.end());
        }
    });
    if constexpr (std::is_same_v<Entity, Link>)
        keeps = (row.from_card || row.from_theme) && (row.to_card || row.to_theme);
    if constexpr (std::is_same_v<Entity, OfficialAnswer>)
        keeps = row.card || row.issue || row.action;
    if constexpr (std::is_same_v<Entity, Photo>) keeps = row.card || row.table_id;
    return keeps;
}

// A theme whose outer themes lead back to itself comes to the top.
void break_circles(Workshop& workshop) {
    std::vector<ThemeId> ids;
    for (const Theme& theme : workshop.themes()) ids.push_back(theme.id);
    for (const ThemeId id : ids) {
        std::set<ThemeId> seen;
        const Theme* at = workshop.find(id);
        while (at && seen.insert(at->id).second) at = workshop.find(at->parent);
        if (!at) continue;
        Theme top = *workshop.find(id);
        top.parent = {};
        workshop.put(std::move(top));
    }
}

std::size_t mend_ballots(Workshop& workshop) {
    std::size_t dropped = 0;
    for (const Round& round : workshop.rounds()) {
        std::vector<Ballot> kept;
        for (Ballot ballot : workshop.ballots(round.id)) {
            if (!workshop.find(ballot.table_id)) ballot.table_id = {};
            if (!workshop.find(ballot.neighbourhood)) ballot.neighbourhood = {};
            for (auto vote = ballot.votes.begin(); vote != ballot.votes.end();)
                vote = workshop.find(vote->first) ? std::next(vote) : ballot.votes.erase(vote);
            if (ballot.votes.empty())
                ++dropped;
            else
                kept.push_back(std::move(ballot));
        }
        std::sort(kept.begin(), kept.end());
        workshop.put_ballots(round.id, std::move(kept));
    }
    return dropped;
}

}  // namespace

std::size_t drop_missing_references(Workshop& workshop) {
    std::size_t dropped = 0;
    for_each_entity([&]<class Entity>(Entity*) {
        std::vector<Entity> rows(workshop.all<Entity>().begin(), workshop.all<Entity>().end());
        for (Entity& row : rows) {
            if (mend(workshop, row)) {
                workshop.put(std::move(row));
            } else {
                workshop.erase(row.id);
                ++dropped;
            }
        }
    });
    break_circles(workshop);
    return dropped + mend_ballots(workshop);
}

}  // namespace yoriai
