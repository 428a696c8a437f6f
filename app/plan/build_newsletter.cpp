#include <array>

#include "base/utf8.h"
#include "plan/build_companion.h"
#include "plan/companions.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// What stands on the one sheet: in large letters at first, and less the briefer it is.
struct NewsMeasure {
    std::size_t themes, ranked, lone;
    std::size_t characters;  // of people's words and of titles; 0 is all
};
constexpr std::array<NewsMeasure, briefest_newsletter + 1> news_measures{
    {{5, 5, 2, 0}, {5, 5, 2, 120}, {5, 5, 2, 60}, {4, 4, 1, 40}, {3, 3, 1, 28}, {2, 2, 0, 20}}};

const NewsMeasure& measure_of(const CompanionWriter& writer) {
    return news_measures.at(static_cast<std::size_t>(writer.briefness));
}

std::string brief(const CompanionWriter& writer, const std::string& text) {
    const std::size_t characters = measure_of(writer).characters;
    return characters == 0 ? text : shortened(text, characters);
}

void tell(CompanionWriter& writer, const std::string& text,
          ParagraphStyle style = ParagraphStyle::body) {
    writer.composer.tell("", {text}, style);
}

void write_lead(CompanionWriter& writer) {
    const Meeting& meeting = *writer.meeting;
    std::vector<std::string> sentences;
    const std::string name = writer.meeting_name();
    if (meeting.date && !meeting.place.empty())
        sentences.push_back(
            writer.say(words::newsletter_lead,
                       {writer.names.date(meeting.date), name, brief(writer, meeting.place)}));
    else if (meeting.date)
        sentences.push_back(
            writer.say(words::newsletter_lead_date, {writer.names.date(meeting.date), name}));
    const int people = writer.facts().people_at(meeting.id);
    const std::string cards = writer.names.count_cards(writer.facts().cards_of(meeting.id).size());
    sentences.push_back(
        people > 0
            ? writer.say(words::newsletter_lead_people,
                         {writer.names.count_people(static_cast<std::size_t>(people)), cards})
            : writer.say(words::newsletter_lead_cards, {cards}));
    if (!meeting.question.empty())
        sentences.push_back(
            writer.say(words::newsletter_question, {brief(writer, meeting.question)}));
    writer.composer.tell("", sentences);
}

void write_themes_of_news(CompanionWriter& writer) {
    writer.composer.begin_section(words::newsletter_voices, "voices");
    std::size_t left = measure_of(writer).themes;
    const auto themes = writer.themes_of_meeting();
    if (themes.empty()) {
        // Nothing is grouped yet on the same evening: the voices stand for themselves.
        const auto cards = writer.facts().cards_of(writer.meeting->id);
        for (const Card* card : writer.short_voices(cards, left))
            writer.composer.quote(writer.names.quoted(brief(writer, card->text)), "");
    }
    for (const auto& [theme, cards] : themes) {
        if (left-- == 0) break;
        tell(writer,
             writer.say(words::newsletter_theme, {brief(writer, writer.names.theme(*theme)),
                                                  writer.names.count_cards(cards.size())}),
             ParagraphStyle::list_item);
        for (const Card* card : writer.short_voices(cards, 1))
            writer.composer.quote(writer.names.quoted(brief(writer, card->text)), "");
    }
}

void write_ranks(CompanionWriter& writer, const PlanRound& round) {
    tell(writer,
         writer.say(words::newsletter_question_line, {brief(writer, round.round->question)}));
    std::size_t left = measure_of(writer).ranked;
    for (const ItemResult& result : round.result.items) {
        const Item* item = writer.workshop().find(result.item);
        if (!item || result.count == 0 || left-- == 0) break;
        const Card* card = writer.workshop().find(item->card);
        const bool hidden =
            card && card->hidden && writer.composer.options.level != ExportLevel::internal;
        tell(writer,
             writer.say(
                 words::newsletter_ranked,
                 {std::to_string(result.rank),
                  hidden ? writer.say(words::plan_hidden) : brief(writer, writer.names.item(*item)),
                  writer.names.count_in(round.round->method, result.count)}),
             ParagraphStyle::list_item);
    }
}

void write_lone(CompanionWriter& writer) {
    std::vector<const Card*> lone;
    for (const Card* card : writer.facts().lone_cards)
        if (card->meeting == writer.meeting->id) lone.push_back(card);
    writer.composer.begin_section(words::newsletter_lone, "lone");
    for (const Card* card : writer.short_voices(lone, measure_of(writer).lone))
        writer.composer.quote(writer.names.quoted(brief(writer, card->text)), "");
}

void write_next_evening(CompanionWriter& writer) {
    writer.composer.begin_section(words::newsletter_next, "next");
    const Meeting* next = writer.next_meeting();
    if (next && next->date) {
        const std::string name = writer.names.meeting(*next);
        const std::string date = writer.names.date(next->date);
        tell(writer, next->place.empty() ? writer.say(words::newsletter_next_date, {name, date})
                                         : writer.say(words::newsletter_next_text,
                                                      {name, date, brief(writer, next->place)}));
    } else {
        tell(writer, writer.say(words::newsletter_next_open));
    }
    // One line, as it is one sheet: who publishes it stands at its head too.
    const District& district = writer.workshop().district;
    std::vector<std::string> foot;
    if (!district.contact.empty())
        foot.push_back(writer.say(words::newsletter_ask, {district.contact}) + "　");
    else if (!district.council.empty())
        foot.push_back(writer.say(words::newsletter_contact, {district.council}) + "　");
    if (writer.briefness > 0) foot.push_back(writer.say(words::newsletter_brief));
    if (writer.composer.options.level == ExportLevel::public_use)
        foot.push_back(writer.say(words::newsletter_public));
    writer.composer.tell("", foot, ParagraphStyle::note);
}

}  // namespace

void write_newsletter(CompanionWriter& writer) {
    write_lead(writer);
    write_themes_of_news(writer);
    const auto rounds = writer.rounds_of_meeting();
    writer.composer.begin_section(words::newsletter_rounds, "rounds");
    if (!rounds.empty()) write_ranks(writer, *rounds.back());
    write_lone(writer);
    write_next_evening(writer);
}

}  // namespace yoriai
