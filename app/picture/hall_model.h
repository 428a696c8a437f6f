#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "analysis/action_views.h"
#include "analysis/consensus_map.h"
#include "analysis/priorities.h"
#include "analysis/tally.h"
#include "model/workshop.h"
#include "picture/hall_prompt.h"
#include "picture/record_pictures.h"

namespace yoriai {

// What the facilitator asks the projector to show.
enum class HallLayout {
    blank,
    agenda,
    writing,
    newest,
    card,
    themes,
    theme,
    question,
    results,
    map,
    vision,
    prompt,
    roles,
    schedule,
    matrix,
    load,
    quadrant,
    both_views,
    minority,
    story,
    district
};

struct HallTimer {
    int seconds_left = 0;
    int seconds_total = 0;
};

struct HallView {
    HallLayout layout = HallLayout::blank;
    MeetingId meeting;  // none: the last one
    CardId card;        // of HallLayout::card and story
    ThemeId theme;      // of HallLayout::theme
    RoundId round;      // of question, results, map and what is found in them; none: the last one
    AgendaStepId step;  // the agenda's current step; none: not begun
    std::optional<HallTimer> timer;
    std::optional<int> shown_results;  // so many results from the first; nothing: all of them
    double growth = 1;                 // 0 to 1: how far the newest result's bar has grown
    CardId spot_card;                  // what the facilitator points at; none: nothing
    ThemeId spot_theme;
    HallPrompt prompt{};     // of HallLayout::prompt
    RoleWords role_words{};  // of HallLayout::roles
};

// --- What the room may see. These types have no place for notes, names of people, hidden cards or
// votes that were not revealed: a picture of the hall cannot show what its model cannot hold.

// A card that is not hidden: nothing else can be made into one.
class HallCard {
 public:
    static std::optional<HallCard> of(const Workshop&, const Card&);

    const std::string& text() const { return text_; }
    std::optional<int> field() const { return field_; }  // order of its first field
    const std::string& field_name() const { return field_name_; }
    const std::string& table() const { return table_; }  // 3班
    const std::optional<Photo>& photo() const { return photo_; }

    bool spotted = false;  // the facilitator points at it

 private:
    HallCard() = default;
    std::string text_, field_name_, table_;
    std::optional<int> field_;
    std::optional<Photo> photo_;
};

struct HallResult {
    std::string text;
    int count = 0;
    std::optional<Share> share;
};

// The results of a round that was revealed: no other round can be made into one.
class HallResults {
 public:
    static std::optional<HallResults> of(const Workshop&, const Round&);

    const std::string& question() const { return question_; }
    RoundMethod method() const { return method_; }
    std::optional<int> people() const { return people_; }
    const std::vector<HallResult>& results() const { return results_; }

    // What of them is on the screen while they are shown one by one.
    std::optional<int> shown;
    double growth = 1;

 private:
    HallResults() = default;
    std::string question_;
    RoundMethod method_ = RoundMethod::dots;
    std::optional<int> people_;
    std::vector<HallResult> results_;
};

// The consensus map of a round that was revealed and has ballots: no other round can be made into
// one. Who stands where is not known to it, only that somebody does.
class HallMap {
 public:
    static std::optional<HallMap> of(const Workshop&, const Round&);

    const std::string& question() const { return question_; }
    const std::vector<std::string>& verdict() const { return verdict_; }  // sentences
    const ConsensusMap& map() const { return map_; }

 private:
    HallMap() = default;
    std::string question_;
    std::vector<std::string> verdict_;
    ConsensusMap map_;
};

// What matters most, and how far the room agrees on it; only of a round that was revealed.
struct HallPlaced {
    std::string text;
    PlacedItem place;
};
class HallPriorities {
 public:
    static std::optional<HallPriorities> of(const Workshop&, const Round&);

    const std::string& question() const { return question_; }
    AgreementBasis basis() const { return basis_; }
    double line() const { return line_; }
    const std::vector<HallPlaced>& items() const { return items_; }

 private:
    HallPriorities() = default;
    std::string question_;
    AgreementBasis basis_ = AgreementBasis::tables;
    double line_ = 0;
    std::vector<HallPlaced> items_;
};

// 両論併記: both sides of what divides a revealed round, and of what people linked as a tension on
// the board.
struct HallSide {
    std::string head;  // 賛成 12人; empty on the board's own
    std::string words;
};
struct HallPair {
    std::string about;
    HallSide left, right;
};
class HallBothViews {
 public:
    static std::optional<HallBothViews> of(const Workshop&, const Round&);
    const std::vector<HallPair>& pairs() const { return pairs_; }

 private:
    HallBothViews() = default;
    std::vector<HallPair> pairs_;
};

// 少数だが切実: what few stand behind, strongly; only of a round that was revealed.
struct HallFewVoice {
    std::string text;
    std::string because;
};
class HallFewVoices {
 public:
    static std::optional<HallFewVoices> of(const Workshop&, const Round&);
    const std::vector<HallFewVoice>& voices() const { return voices_; }

 private:
    HallFewVoices() = default;
    std::vector<HallFewVoice> voices_;
};

// What became of one card: sentences in the order of the way to the plan.
struct HallStory {
    HallCard card;
    std::vector<std::string> steps;
};

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

// The words of an item; nothing for a card that the room may not see.
std::optional<std::string> hall_words(const Workshop&, const Item&);
// What became of a card; nothing for one that the room may not see.
std::optional<HallStory> tell_story(const Workshop&, const Card&);

// The filter between the workshop and the projector. A hidden card, or what is not there, gives the
// blank page.
HallModel hall_model(const Workshop&, const HallView&);

}  // namespace yoriai
