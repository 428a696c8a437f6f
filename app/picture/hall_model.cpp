#include "picture/hall_model.h"

#include "picture/hall_contents.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

HallContent content(const Workshop& workshop, const HallView& view) {
    switch (view.scene) {
        case HallScene::writing:
            return show_writing(workshop, view);
        case HallScene::newest:
            return show_newest(workshop, view);
        case HallScene::card:
            return show_card(workshop, view);
        case HallScene::themes:
            return show_themes(workshop, view);
        case HallScene::theme:
            return show_theme(workshop, view);
        case HallScene::question:
            return show_question(workshop, view);
        case HallScene::results:
            return show_results(workshop, view);
        case HallScene::map:
            return show_map(workshop, view);
        case HallScene::quadrant:
            return show_priorities(workshop, view);
        case HallScene::both_views:
            return show_both_views(workshop, view);
        case HallScene::minority:
            return show_few_voices(workshop, view);
        case HallScene::story:
            return show_story(workshop, view);
        case HallScene::agenda:
            return show_agenda(workshop, view);
        case HallScene::vision:
            return show_vision(workshop);
        case HallScene::prompt:
            return view.prompt;
        case HallScene::roles:
            return show_roles(workshop, view);
        case HallScene::schedule:
            return show_schedule(workshop);
        case HallScene::matrix:
            return show_matrix(workshop);
        case HallScene::load:
            return show_load(workshop);
        case HallScene::district:
            return show_district(workshop);
        case HallScene::blank:
            break;
    }
    return HallBlank{};
}

}  // namespace

const Meeting* shown_meeting(const Workshop& workshop, const HallView& view) {
    if (const Meeting* meeting = workshop.find(view.meeting)) return meeting;
    return workshop.meetings().empty() ? nullptr : &workshop.meetings().last();
}

HallModel hall_model(const Workshop& workshop, const HallView& view) {
    HallModel model{workshop.district.name, content(workshop, view)};
    if (const Meeting* meeting = shown_meeting(workshop, view)) {
        if (!model.place.empty()) model.place += "　";
        model.place += say(words::hall_meeting, {std::to_string(meeting->number)});
    }
    return model;
}

}  // namespace yoriai
