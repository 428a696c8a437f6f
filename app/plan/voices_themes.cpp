#include <algorithm>
#include <set>

#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t most_quotes = 5;
constexpr std::size_t most_quotes_of_inner_theme = 3;
constexpr std::size_t most_quoted_lone_cards = 15;

std::string key_of(const Theme& theme) { return "theme." + std::to_string(theme.id.value); }

void quote(PlanComposer& composer, const PlanNames& names, const Card& card) {
    const std::string whole =
        composer.say(words::plan_card_quote, {card.text, names.card_origin(card)});
    const std::string origin = names.card_origin(card);
    const std::size_t at = whole.rfind(origin);
    composer.quote(whole.substr(0, at), whole.substr(at));
}

// Those with the most votes first, then by number.
std::vector<const Card*> choose_quotes(const PlanFacts& facts, std::vector<const Card*> cards,
                                       std::size_t most) {
    std::stable_sort(cards.begin(), cards.end(), [&](const Card* a, const Card* b) {
        return facts.votes_of(a->id).count > facts.votes_of(b->id).count;
    });
    if (cards.size() > most) cards.resize(most);
    return cards;
}

std::string votes_cell(const PlanComposer& composer, const PlanFacts::Votes& votes) {
    return votes.round ? print_number(votes.count) : composer.say(words::plan_nothing);
}

std::map<FieldId, std::size_t> count_fields(const std::vector<const Card*>& cards) {
    std::map<FieldId, std::size_t> counts;
    for (const Card* card : cards) {
        for (const FieldId field : card->fields) ++counts[field];
    }
    return counts;
}

// The field that most of the cards have; several when they are level.
std::vector<std::string> main_fields(const PlanComposer& composer,
                                     const std::vector<const Card*>& cards) {
    const std::map<FieldId, std::size_t> counts = count_fields(cards);
    std::size_t most = 0;
    for (const auto& [field, count] : counts) most = std::max(most, count);
    std::vector<std::string> names;
    for (const Field& field : composer.workshop().fields()) {
        const auto found = counts.find(field.id);
        if (found != counts.end() && found->second == most) names.push_back(field.name);
    }
    return names;
}

void add_theme_table(PlanComposer& composer, const PlanNames& names) {
    PrintedTable table;
    table.caption = composer.say(words::plan_theme_table);
    table.columns = {{composer.say(words::plan_theme_column), 5, Alignment::left},
                     {composer.say(words::plan_main_field_column), 2.6, Alignment::left},
                     {composer.say(words::plan_cards_column), 1, Alignment::right}};
    const Round* voted = nullptr;
    for (const Theme* theme : composer.facts.top_themes)
        if (const Round* round = composer.facts.votes_of(theme->id).round) voted = round;
    if (voted)
        table.columns.push_back(
            {composer.say(words::plan_votes_column, {names.round(*voted)}), 1.5, Alignment::right});
    for (const Theme* theme : composer.facts.top_themes) {
        const auto cards = composer.facts.cards_in(theme->id);
        PrintedRow row;
        row.cells = {names.link_theme(*theme),
                     names.or_nothing(names.join(main_fields(composer, cards))),
                     plain(print_number(static_cast<long long>(cards.size())))};
        if (voted)
            row.cells.push_back(plain(votes_cell(composer, composer.facts.votes_of(theme->id))));
        table.rows.push_back(std::move(row));
    }
    table.source = composer.say(words::plan_source_session);
    composer.add(std::move(table));
}

std::string tell_fields(const PlanComposer& composer, const PlanNames& names,
                        const std::vector<const Card*>& cards) {
    const std::map<FieldId, std::size_t> counts = count_fields(cards);
    std::vector<std::pair<std::size_t, std::string>> parts;
    for (const Field& field : composer.workshop().fields()) {
        const auto found = counts.find(field.id);
        if (found == counts.end()) continue;
        parts.emplace_back(found->second,
                           composer.say(words::plan_name_and_count,
                                        {field.name, names.count_cards(found->second)}));
    }
    if (parts.empty()) return {};
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> texts;
    for (auto& part : parts) texts.push_back(std::move(part.second));
    return composer.say(words::plan_theme_fields, {names.join(texts)});
}

std::string tell_tables(const PlanComposer& composer, const std::vector<const Card*>& cards) {
    std::set<TableId> tables;
    for (const Card* card : cards) {
        if (composer.workshop().find(card->table_id)) tables.insert(card->table_id);
    }
    if (tables.size() < 2) return {};
    return composer.say(
        words::plan_theme_tables,
        {composer.count_things(words::plan_one_table, words::plan_many_tables, tables.size())});
}

std::string tell_votes(const PlanComposer& composer, const PlanNames& names, const Theme& theme) {
    const PlanFacts::Votes votes = composer.facts.votes_of(theme.id);
    if (!votes.round) return {};
    return composer.say(
        words::plan_theme_votes,
        {names.round(*votes.round), names.count_in(votes.round->method, votes.count)});
}

// What became of the theme; nothing before anything has been taken up.
std::string tell_path(const PlanComposer& composer, const PlanNames& names, const Theme& theme) {
    if (composer.workshop().issues().empty()) return {};
    const CardPath path = composer.paths.of(theme);
    std::vector<std::string> issues, actions;
    for (const Issue* issue : path.issues) issues.push_back(names.issue(*issue));
    for (const Action* action : path.actions) actions.push_back(names.action(*action));
    if (path.end == PathEnd::theme) return composer.say(words::plan_theme_not_taken);
    if (path.end == PathEnd::left_out)
        return composer.say(words::plan_theme_left_out, {without_stop(path.why_left_out)});
    if (path.end == PathEnd::issue)
        return composer.say(words::plan_theme_taken, {names.join(issues)});
    return composer.say(words::plan_theme_answered, {names.join(issues), names.join(actions)});
}

// The cards that stand directly in the theme, without those of its inner themes.
std::vector<const Card*> own_cards(const PlanFacts& facts, const Theme& theme) {
    std::vector<const Card*> own;
    for (const Card* card : facts.cards_in(theme.id)) {
        if (card->theme == theme.id) own.push_back(card);
    }
    return own;
}

std::size_t write_inner_themes(PlanComposer& composer, const PlanNames& names, const Theme& theme) {
    std::size_t quoted = 0;
    for (const Theme* inner : composer.facts.themes_in(theme.id)) {
        const auto cards = composer.facts.cards_in(inner->id);
        composer.tell(key_of(*inner),
                      {composer.say(words::plan_subtheme,
                                    {names.theme(*inner), names.count_cards(cards.size()),
                                     names.cards(cards)})},
                      ParagraphStyle::list_item);
        for (const Card* card : choose_quotes(composer.facts, cards, most_quotes_of_inner_theme)) {
            quote(composer, names, *card);
            ++quoted;
        }
    }
    return quoted;
}

// The cards' numbers stand with the themes inside it, when there are any.
std::string tell_cards(const PlanComposer& composer, const PlanNames& names, const Theme& theme) {
    const auto cards = composer.facts.cards_in(theme.id);
    const std::size_t inner = composer.facts.themes_in(theme.id).size();
    if (inner == 0) {
        return composer.say(words::plan_theme_text,
                            {names.count_cards(cards.size()), names.cards(cards)});
    }
    const std::string whole =
        composer.say(words::plan_theme_of_themes,
                     {composer.count_things(words::plan_one_theme, words::plan_many_themes, inner),
                      names.count_cards(cards.size())});
    const auto own = own_cards(composer.facts, theme);
    if (own.empty()) return whole;
    const bool english = composer.options.language == Language::english;
    return whole + (english ? " " : "") +
           composer.say(words::plan_theme_own_cards, {names.cards(own)});
}

void write_theme(PlanComposer& composer, const PlanNames& names, const Theme& theme) {
    composer.begin_subsection(names.theme(theme), anchor_of(theme, composer.workshop()));
    const auto cards = composer.facts.cards_in(theme.id);
    composer.tell(key_of(theme),
                  {tell_cards(composer, names, theme), tell_fields(composer, names, cards),
                   tell_tables(composer, cards), tell_votes(composer, names, theme),
                   tell_path(composer, names, theme)});
    std::size_t quoted = 0;
    for (const Card* card :
         choose_quotes(composer.facts, own_cards(composer.facts, theme), most_quotes)) {
        quote(composer, names, *card);
        ++quoted;
    }
    quoted += write_inner_themes(composer, names, theme);
    if (quoted < cards.size()) {
        composer.tell(
            key_of(theme) + ".rest",
            {composer.say(words::plan_theme_rest, {names.count_cards(cards.size() - quoted)})},
            ParagraphStyle::note);
    }
}

}  // namespace

void write_themes(PlanComposer& composer) {
    const PlanNames names(composer);
    const auto& themes = composer.facts.top_themes;
    if (themes.empty()) return;
    composer.begin_section(words::plan_themes, "themes");
    std::size_t grouped = 0;
    for (const Theme* theme : themes) grouped += composer.facts.cards_in(theme->id).size();
    composer.tell("voices.themes",
                  {composer.say(words::plan_themes_text,
                                {names.count_cards(grouped),
                                 composer.count_things(words::plan_one_theme,
                                                       words::plan_many_themes, themes.size())})});
    add_theme_table(composer, names);
    for (const Theme* theme : themes) write_theme(composer, names, *theme);
}

// Lone cards stand in full; cards that simply wait for a theme are named once there are themes.
void write_lone_cards(PlanComposer& composer) {
    const PlanNames names(composer);
    const auto& lone = composer.facts.lone_cards;
    composer.begin_section(words::plan_lone, "lone");
    if (!lone.empty()) {
        composer.tell("voices.lone",
                      {composer.say(words::plan_lone_text,
                                    {names.count_cards(lone.size()), names.cards(lone)})});
        for (const Card* card : lone) quote(composer, names, *card);
    }
    const auto& ungrouped = composer.facts.ungrouped_cards;
    if (ungrouped.empty() || composer.facts.top_themes.empty()) return;
    composer.tell("voices.ungrouped",
                  {composer.say(words::plan_ungrouped_text,
                                {names.count_cards(ungrouped.size()), names.cards(ungrouped)})});
    if (ungrouped.size() > most_quoted_lone_cards) return;
    for (const Card* card : ungrouped) quote(composer, names, *card);
}

}  // namespace yoriai
