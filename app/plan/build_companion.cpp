#include "plan/build_companion.h"

#include "plan/companions.h"
#include "plan/plan_words.h"
#include "plan/public_workshop.h"
#include "text/companion_messages.h"
#include "text/failure.h"
#include "text/plan_messages.h"
#include "text/reflection_messages.h"

namespace yoriai {
namespace {

// Newsletters go round on paper: their text is larger than a plan's.
constexpr double newsletter_scale = 1.15;

bool needs_meeting(Companion what) {
    return what != Companion::summary && what != Companion::agenda;
}

const Meeting* find_meeting(const PlanFacts& facts, int number) {
    const Meeting* found = nullptr;
    for (const Meeting& meeting : facts.workshop.meetings()) {
        if (number > 0 && meeting.number == number) return &meeting;
        if (number == 0 && (!found || !facts.cards_of(meeting.id).empty())) found = &meeting;
    }
    if (!found && number > 0)
        throw Failure(sentence(words::companion_no_such_meeting, std::to_string(number)));
    if (!found) throw Failure(sentence(words::companion_no_meeting));
    return found;
}

std::string title_of(const CompanionWriter& writer, Companion what) {
    const std::string district = writer.names.district();
    const std::string plan = writer.names.plan_title();
    const std::string meeting = writer.meeting ? writer.names.meeting(*writer.meeting) : "";
    switch (what) {
        case Companion::report:
            return writer.say(words::report_title, {district, meeting});
        case Companion::newsletter:
            return writer.say(words::newsletter_title,
                              {district, std::to_string(writer.meeting->number)});
        case Companion::minutes:
            return writer.say(words::minutes_title, {district, meeting});
        case Companion::reflection:
            return writer.say(words::reflection_title, {district, meeting});
        case Companion::summary:
            return writer.say(words::summary_title, {plan});
        case Companion::agenda:
            break;
    }
    const std::string& council = writer.workshop().district.council;
    return writer.say(words::agenda_title, {council.empty() ? district : council});
}

Cover make_cover(const CompanionWriter& writer, Companion what) {
    const Workshop& workshop = writer.workshop();
    Cover cover;
    cover.title = title_of(writer, what);
    cover.district = workshop.district.name;
    cover.municipality = workshop.district.municipality;
    cover.date = writer.names.date(writer.composer.options.date);
    cover.council = workshop.district.council;
    if (what == Companion::summary || what == Companion::agenda) {
        cover.state = writer.say(message_of(workshop.plan.state));
        cover.version = writer.say(words::plan_version, {std::to_string(workshop.plan.version)});
    }
    return cover;
}

void write(CompanionWriter& writer, Companion what) {
    switch (what) {
        case Companion::report:
            return write_report(writer);
        case Companion::newsletter:
            return write_newsletter(writer);
        case Companion::summary:
            return write_summary(writer);
        case Companion::agenda:
            return write_agenda(writer);
        case Companion::minutes:
            return write_minutes(writer);
        case Companion::reflection:
            return write_reflection(writer);
    }
}

}  // namespace

Document build_companion(const Workshop& workshop, Companion what, int meeting,
                         const PlanOptions& options, int briefness) {
    PlanOptions chosen = options;
    if (!chosen.date) chosen.date = today();
    const WorkshopAtLevel shown(workshop, chosen.level, chosen.language);
    PlanComposer composer(shown.get(), chosen);
    composer.number_without_chapters();
    CompanionWriter writer(composer,
                           needs_meeting(what) ? find_meeting(composer.facts, meeting) : nullptr);
    writer.briefness = briefness;
    write(writer, what);
    Document document = composer.finish(make_cover(writer, what));
    document.cover_page = false;
    if (what == Companion::newsletter || what == Companion::reflection)
        document.text_scale = briefness < 3 ? newsletter_scale : 1;
    return document;
}

}  // namespace yoriai
