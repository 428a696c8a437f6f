#include <algorithm>

#include "plan/composer.h"
#include "plan/plan_changes.h"
#include "plan/plan_names.h"
#include "plan/public_workshop.h"
#include "text/changes_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

const Message& message_of(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::added:
            return words::changes_added;
        case ChangeKind::removed:
            return words::changes_removed;
        default:
            return words::changes_changed;
    }
}

bool goes_on_character(const std::string& text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

// The text with what the other one does not have in bold: what lies between the same beginning and
// the same end.
Runs mark_difference(const std::string& text, const std::string& other) {
    std::size_t first = 0;
    const std::size_t shorter = std::min(text.size(), other.size());
    while (first < shorter && text[first] == other[first]) ++first;
    while (first > 0 && goes_on_character(text, first)) --first;
    std::size_t last = 0;
    while (last < shorter - first && text[text.size() - 1 - last] == other[other.size() - 1 - last])
        ++last;
    while (last > 0 && goes_on_character(text, text.size() - last)) --last;
    Runs runs;
    const auto add = [&](const std::string& part, bool bold) {
        if (!part.empty()) runs.push_back({part, bold, {}});
    };
    add(text.substr(0, first), false);
    add(text.substr(first, text.size() - first - last), true);
    add(text.substr(text.size() - last), false);
    return runs;
}

PrintedTable table_of(const PlanComposer& composer, const std::vector<PlanChange>& changes,
                      const std::string& before, const std::string& after) {
    const PlanNames names(composer);
    PrintedTable table;
    table.caption = composer.say(words::changes_section);
    table.columns = {{composer.say(words::plan_number_column), 0.7, Alignment::right},
                     {composer.say(words::changes_where), 2.2, Alignment::left},
                     {composer.say(words::changes_kind), 0.9, Alignment::left},
                     {composer.say(words::changes_before, {before}), 3.4, Alignment::left},
                     {composer.say(words::changes_after, {after}), 3.4, Alignment::left},
                     {composer.say(words::changes_why), 1.6, Alignment::left}};
    for (const PlanChange& change : changes) {
        Runs then = mark_difference(change.before, change.after);
        Runs now = mark_difference(change.after, change.before);
        table.rows.push_back({{plain(std::to_string(table.rows.size() + 1)),
                               plain(change.where),
                               plain(composer.say(message_of(change.kind))),
                               then.empty() ? names.or_nothing({}) : std::move(then),
                               now.empty() ? names.or_nothing({}) : std::move(now),
                               {}},
                              {},
                              false});
    }
    return table;
}

}  // namespace

Document build_changes(const Workshop& older, const Workshop& newer, const PlanOptions& options) {
    PlanOptions chosen = options;
    if (!chosen.date) chosen.date = today();
    const WorkshopAtLevel shown(newer, chosen.level, chosen.language);
    PlanComposer composer(shown.get(), chosen);
    composer.number_without_chapters();
    const PlanNames names(composer);
    const std::vector<PlanChange> changes = list_changes(older, newer, chosen);
    const std::string before = version_words(older.plan, chosen.language);
    const std::string after = version_words(newer.plan, chosen.language);
    const auto count = [&](ChangeKind kind) {
        const auto found = std::count_if(changes.begin(), changes.end(),
                                         [&](const PlanChange& one) { return one.kind == kind; });
        return composer.say(words::changes_count, {std::to_string(found)});
    };
    composer.tell("", {changes.empty() ? composer.say(words::changes_none, {before, after})
                                       : composer.say(words::changes_summary,
                                                      {before, after, count(ChangeKind::added),
                                                       count(ChangeKind::removed),
                                                       count(ChangeKind::changed)})});
    composer.add(table_of(composer, changes, before, after));
    Cover cover;
    cover.title = composer.say(words::changes_title, {names.plan_title()});
    cover.district = shown.get().district.name;
    cover.municipality = shown.get().district.municipality;
    cover.council = shown.get().district.council;
    cover.date = names.date(chosen.date);
    Document document = composer.finish(std::move(cover));
    document.cover_page = false;
    return document;
}

}  // namespace yoriai
