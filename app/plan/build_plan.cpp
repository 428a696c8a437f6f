#include "plan/build_plan.h"

#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "plan/plan_words.h"
#include "plan/public_workshop.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

Cover make_cover(const PlanComposer& composer) {
    const Workshop& workshop = composer.workshop();
    const PlanNames names(composer);
    Cover cover;
    cover.title = names.plan_title();
    cover.subtitle = workshop.plan.vision;
    cover.district = workshop.district.name;
    cover.municipality = workshop.district.municipality;
    cover.state = composer.say(message_of(workshop.plan.state));
    cover.version = composer.say(words::plan_version, {std::to_string(workshop.plan.version)});
    cover.date = names.date(composer.options.date);
    cover.council = workshop.district.council;
    if (!workshop.district.contact.empty())
        cover.contact = composer.say(words::newsletter_ask, {workshop.district.contact});
    return cover;
}

}  // namespace

Document build_plan(const Workshop& workshop, const PlanOptions& options) {
    PlanOptions chosen = options;
    if (!chosen.date) chosen.date = today();
    const WorkshopAtLevel shown(workshop, chosen.level, chosen.language);
    PlanComposer composer(shown.get(), chosen);
    composer.add_plain(Contents{composer.say(words::plan_contents)});
    write_purpose(composer);
    write_district(composer);
    write_voices(composer);
    write_vision(composer);
    write_actions(composer);
    write_promotion(composer);
    write_appendix(composer);
    return composer.finish(make_cover(composer));
}

}  // namespace yoriai
