#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "analysis/action_views.h"
#include "model/workshop.h"
#include "picture/hall_card.h"
#include "picture/hall_findings.h"
#include "picture/hall_prompt.h"
#include "picture/hall_scene.h"
#include "picture/record_pictures.h"

namespace yoriai {

struct HallTimer {
    int seconds_left = 0;
    int seconds_total = 0;
};

// What is asked of the projector.
struct HallView {
    HallScene scene = HallScene::blank;
    MeetingId meeting;  // none: the last one
    CardId card;        // of HallScene::card and story
    ThemeId theme;      // of HallScene::theme
    RoundId round;      // of question, results, map and what is found in them; none: the last one
    AgendaStepId step;  // the agenda's current step; none: not begun
    std::optional<HallTimer> timer;
    std::optional<int> shown_results;  // so many results from the first; nothing: all of them
    double growth = 1;                 // 0 to 1: how far the newest result's bar has grown
    CardId spot_card;                  // what the facilitator points at; none: nothing
    ThemeId spot_theme;
    HallPrompt prompt{};     // of HallScene::prompt
    RoleWords role_words{};  // of HallScene::roles
};

// --- What the room may see. These types have no place for notes, names of people, hidden cards or
// votes that were not revealed: a picture of the hall cannot show what its model cannot hold.

struct HallTheme {
    std::string title;
    std::size_t cards = 0;     // that are not hidden, with those of the themes in it
    std::optional<int> field;  // the most frequent one
    bool spotted = false;      // the facilitator points at it
};

struct HallBlank {};
struct HallWriting {
    std::string prompt;
    std::size_t cards = 0;
    std::optional<HallTimer> timer;
};
struct HallNewest {
    std::size_t total = 0;
    std::vector<HallCard> cards;  // the newest first
};
struct HallOneCard {
    HallCard card;
};
struct HallThemes {
    std::vector<HallTheme> themes;  // the largest first
    std::size_t cards = 0;
    std::size_t lone = 0;
};
struct HallThemeCards {
    HallTheme theme;
    std::vector<HallCard> cards;
};
// A round before its results are shown.
struct HallQuestion {
    int number = 0;
    std::string question;
    RoundMethod method = RoundMethod::dots;
    std::vector<std::string> numbers;  // that the task speaks of, as task_message() wants them
    std::vector<std::string> items;
    std::size_t answered = 0;
    std::optional<int> eligible;
    bool closed = false;
};
// Asked for results that the room may not see yet.
struct HallNotRevealed {
    std::string question;
    std::size_t answered = 0;
    std::optional<int> eligible;
};
struct HallStep {
    std::string title;
    int minutes = 0;
    bool done = false;
    bool current = false;
};
// The vision, then goal by goal what is done for it.
struct HallVision {
    struct Goal {
        std::string title;
        std::vector<std::pair<int, std::string>> actions;  // number and title
    };
    std::string vision;
    std::vector<Goal> goals;
};
// The actions side by side. Names of persons in them are covered.
struct HallRoles {
    RoleSplit split;
};
struct HallSchedule {
    Schedule schedule;
};
struct HallMatrix {
    MarkSource source = MarkSource::council;
    std::vector<ActionMark> marks;
};
struct HallLoad {
    std::vector<ActorLoad> loads;
};
struct HallAgenda {
    std::vector<HallStep> steps;
    std::optional<HallTimer> timer;
};
// The newest figures of the district's people.
struct HallDistrict {
    Population population;
    std::vector<TrendBar> trend;
    std::string source;
};

using HallContent =
    std::variant<HallBlank, HallWriting, HallNewest, HallOneCard, HallThemes, HallThemeCards,
                 HallQuestion, HallNotRevealed, HallResults, HallMap, HallPriorities, HallBothViews,
                 HallFewVoices, HallStory, HallAgenda, HallVision, HallPrompt, HallRoles,
                 HallSchedule, HallMatrix, HallLoad, HallDistrict>;

struct HallModel {
    std::string place;  // みどり丘小学校区　第2回
    HallContent content;
};

// The filter between the workshop and the projector. A hidden card, or what is not there, gives the
// blank page.
HallModel hall_model(const Workshop&, const HallView&);

}  // namespace yoriai
