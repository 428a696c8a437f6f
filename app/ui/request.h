#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/one_of.h"
#include "model/ids.h"
#include "picture/hall_prompt.h"
#include "picture/hall_scene.h"
#include "picture/look.h"
#include "picture/photo.h"
#include "plan/build_plan.h"
#include "text/message.h"
#include "ui/population_offer.h"

namespace yoriai {

// What the desk asks of the desktop: all that is not an edit of the workshop. Plain data; the
// desktop answers through the next DeskInput.

struct NewSession {};  // asks where to put it
struct OpenFile {};    // asks which
struct OpenRecent {
    std::string path;
};
struct OpenSample {
    std::string name;
};
struct CloseSession {};  // back to the start screen
struct Snapshot {};      // a named copy of the file as it is now
// Asks for another file, writes the session there and goes on in it; of a damaged session, what can
// be saved.
struct SaveElsewhere {};
struct ListHistory {};  // answered with DeskInput::edits
struct Quit {};

// Asks for a file and answers with an ImportOffer.
struct ImportFile {};
// Cells or lines from the clipboard, also answered with an ImportOffer.
struct ImportText {
    std::string text;
};
// Read the same source again, with these columns (an empty name: from no column).
struct ChangeImport {
    std::map<std::string, std::string> map;
};
// Asks for a population file and answers with a PopulationOffer; reads the same file again.
struct ReadPopulation {};
struct ChangePopulation {
    PopulationReading reading;
};
struct ForgetImport {};  // the offer was used or put away
struct ReadAnswers {};   // asks for a table that came back and answers with an AnswersOffer

enum class PlanFormat { docx, pdf, html, markdown, json };
struct ExportPlan {
    PlanFormat format = PlanFormat::docx;
    ExportLevel level = ExportLevel::public_use;
};
struct ExportCards {  // as an Excel workbook
    ExportLevel level = ExportLevel::public_use;
};
// What a round gives to print and to keep: paper to vote on, pictures as they are on the desk,
// tables as an Excel workbook. Asks for the file.
enum class RoundFile { ballots, dot_sheets, results, quadrant, map, tables };
struct ExportRound {
    RoundId round;
    RoundFile what = RoundFile::ballots;
};

// What can go out at once, into a folder that is asked for.
enum class Outgoing {
    plan_word,
    plan_pdf,
    plan_web,
    plan_tables,
    summary,
    newsletter,
    report,
    minutes,
    reflection,
    agenda,
    board,
    tree,
    cards,
    departments,
    progress,
    comments
};
constexpr auto names(Outgoing) {
    return std::array{"plan_word",  "plan_pdf",    "plan_web", "plan_tables",
                      "summary",    "newsletter",  "report",   "minutes",
                      "reflection", "agenda",      "board",    "tree",
                      "cards",      "departments", "progress", "comments"};
}
using OutgoingFiles = std::set<Outgoing>;
inline const OutgoingFiles usual_outgoing = {Outgoing::plan_word, Outgoing::plan_pdf,
                                             Outgoing::newsletter, Outgoing::cards};
struct WriteOutgoing {
    ExportLevel level = ExportLevel::public_use;
    OutgoingFiles files;
};

struct ComparePlan {};  // asks for the session file with the older version
struct WriteHandover {
    ExportLevel level = ExportLevel::official;
};

// Answered with DeskInput::proposal; without a number as many themes as suit the cards.
struct ProposeThemes {
    std::optional<std::size_t> count{};
};

// Answered with DeskInput::regrouping: what would change if the cards were grouped anew.
struct Regroup {};
struct ForgetRegrouping {};

struct ShowInHall {
    HallScene scene = HallScene::blank;
    ThemeId theme;        // of HallScene::theme
    RoundId round;        // of question, results, map and what is found in a round
    CardId card{};        // of HallScene::card and story
    HallPrompt prompt{};  // of HallScene::prompt
    bool slowly = false;  // results come up one by one
};
struct TurnHallPage {
    int by = 1;
};
struct ToggleHall {};
struct FreezeHall {
    bool frozen = true;
};
// What the hall's text size is computed from, in metres.
struct DescribeHall {
    double screen_width = 2.2;
    double last_row = 10;
};

// What the facilitator points at in the hall while a key is held: a place of the hall's picture, in
// shares of it, and the card or theme under the pointer. Without any: nothing any more.
struct PointInHall {
    std::optional<float> x{}, y{};
    CardId card{};
    ThemeId theme{};
    bool operator==(const PointInHall&) const = default;
};
// On which monitor the hall view stands from now on, as HallInfo::monitors has them.
struct ChooseMonitor {
    std::size_t monitor = 0;
};

// Photos. Asks for a file; reads this one. Both are answered with a PhotoOffer.
struct ChoosePhoto {};
struct ReadPhoto {
    std::string path;
};
// The offered photo, cut like this, becomes a card's or a table's.
struct KeepPhoto {
    PhotoCut cut;
    CardId card;
    TableId table_id;
    std::string caption;
    bool public_use = false;
};
struct ForgetPhoto {};

struct EndTour {};  // it does not begin by itself again

// Answers to a FileOffer: another folder (empty: the user's own), a file by its full path, or none.
struct GoToFolder {
    std::string path;
};
struct ChooseFile {
    std::string path;
};
struct ForgetFile {};

struct StopJob {};  // the work that takes long
struct ToggleFullScreen {};
struct SetLanguage {
    Language language = Language::japanese;
};
struct SetAppearance {
    Appearance appearance = Appearance::light;
};
struct SetTextScale {
    float factor = 1;
};

struct RequestKinds
    : KindList<NewSession, OpenFile, OpenRecent, OpenSample, CloseSession, Snapshot, SaveElsewhere,
               ListHistory, Quit, ImportFile, ImportText, ChangeImport, ForgetImport, ReadAnswers,
               ReadPopulation, ChangePopulation, ExportPlan, ExportCards, ExportRound,
               WriteOutgoing, WriteHandover, ComparePlan, ProposeThemes, Regroup, ForgetRegrouping,
               ShowInHall, TurnHallPage, ToggleHall, FreezeHall, DescribeHall, GoToFolder,
               ChooseFile, ForgetFile, StopJob, ToggleFullScreen, SetLanguage, SetAppearance,
               SetTextScale, PointInHall, ChooseMonitor, ChoosePhoto, ReadPhoto, KeepPhoto,
               ForgetPhoto, EndTour> {};

using Request = OneOf<RequestKinds>;
using Requests = std::vector<Request>;

}  // namespace yoriai
