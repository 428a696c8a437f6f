#include "plan/companions.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t minuted_themes = 5;
constexpr std::size_t most_results = 3;
constexpr int remark_rows = 8;

void write_form(CompanionWriter& writer) {
    const Meeting& meeting = *writer.meeting;
    writer.composer.begin_section(words::minutes_form, "form");
    PrintedTable table = writer.form();
    table.caption = writer.say(words::minutes_form);
    const int people = writer.facts().people_at(meeting.id);
    writer.add_row(table, words::report_date, writer.names.date(meeting.date));
    writer.add_row(table, words::report_place, meeting.place);
    writer.add_row(table, words::minutes_people,
                   people > 0 ? writer.names.count_people(static_cast<std::size_t>(people)) : "");
    writer.add_row(table, words::minutes_absent, "");
    writer.add_row(table, words::minutes_office, writer.workshop().district.council);
    writer.add_row(table, words::minutes_public, "");
    writer.add_row(table, words::minutes_listeners, "");
    writer.add_row(table, words::minutes_papers, "");
    writer.add_row(table, words::minutes_writer, "");
    writer.composer.add(std::move(table));
    writer.composer.add(writer.agenda_table());
}

void write_gist(CompanionWriter& writer) {
    const Meeting& meeting = *writer.meeting;
    writer.composer.begin_section(words::minutes_gist, "gist");
    const std::string cards = writer.names.count_cards(writer.facts().cards_of(meeting.id).size());
    std::vector<std::string> sentences = {
        meeting.question.empty()
            ? writer.say(words::minutes_gist_plain, {cards})
            : writer.say(words::minutes_gist_cards, {meeting.question, cards})};
    std::vector<std::string> largest;
    for (const auto& [theme, of_theme] : writer.themes_of_meeting()) {
        if (largest.size() == minuted_themes) break;
        largest.push_back(writer.say(
            words::plan_name_and_count,
            {writer.names.quoted(writer.names.theme(*theme)),
             writer.say(words::plan_in_brackets, {writer.names.count_cards(of_theme.size())})}));
    }
    if (!largest.empty())
        sentences.push_back(writer.say(words::minutes_gist_themes, {writer.names.join(largest)}));
    writer.composer.tell("", sentences);
}

void write_decided(CompanionWriter& writer) {
    writer.composer.begin_section(words::minutes_decided, "decided");
    const auto rounds = writer.rounds_of_meeting();
    if (rounds.empty()) writer.composer.tell("", {writer.say(words::minutes_decided_none)});
    for (const PlanRound* round : rounds) {
        std::vector<std::string> ranked;
        for (const ItemResult& result : round->result.items) {
            const Item* item = writer.workshop().find(result.item);
            if (!item || ranked.size() == most_results) break;
            const Card* card = writer.workshop().find(item->card);
            const bool hidden =
                card && card->hidden && writer.composer.options.level != ExportLevel::internal;
            ranked.push_back(
                writer.say(words::minutes_ranked,
                           {std::to_string(result.rank),
                            hidden ? writer.say(words::plan_hidden)
                                   : writer.names.quoted(writer.names.item(*item)),
                            writer.names.count_in(round->round->method, result.count)}));
        }
        if (!ranked.empty())
            writer.composer.tell(
                "", {writer.say(words::minutes_decided_text,
                                {std::to_string(round->round->number), round->round->question,
                                 writer.names.join(ranked)})});
    }
}

void write_remarks(CompanionWriter& writer) {
    writer.composer.begin_section(words::minutes_remarks, "remarks");
    PrintedTable table;
    table.columns = {{writer.say(words::minutes_speaker_column), 1, Alignment::left},
                     {writer.say(words::minutes_remark_column), 3.6, Alignment::left}};
    table.caption = writer.say(words::minutes_remarks);
    const std::string blank = writer.say(words::companion_blank);
    for (int row = 0; row < remark_rows; ++row)
        table.rows.push_back({{plain(blank), plain(blank + "\n" + blank)}, {}, false});
    writer.composer.add(std::move(table));
}

}  // namespace

void write_minutes(CompanionWriter& writer) {
    write_form(writer);
    write_gist(writer);
    write_decided(writer);
    write_remarks(writer);
}

}  // namespace yoriai
