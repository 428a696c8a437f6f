#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/kind.h"
#include "model/ids.h"
#include "picture/look.h"
#include "plan/build_plan.h"
#include "text/message.h"

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
struct ForgetImport {};  // the offer was used or put away

enum class PlanFormat { docx, pdf, html, markdown, json };
struct ExportPlan {
    PlanFormat format = PlanFormat::docx;
};
struct ExportCards {};  // as an Excel workbook
// What a round gives to print and to keep: paper to vote on, pictures as they are on the desk,
// tables as an Excel workbook. Asks for the file.
enum class RoundFile { ballots, dot_sheets, results, quadrant, map, tables };
struct ExportRound {
    RoundId round;
    RoundFile what = RoundFile::ballots;
};

// What goes out at once, into a folder that is asked for.
struct OutgoingFiles {
    bool plan_word = true, plan_pdf = true, newsletter = true, report = false, cards = true,
         departments = false;
    bool any() const {
        return plan_word || plan_pdf || newsletter || report || cards || departments;
    }
};
struct WriteOutgoing {
    ExportLevel level = ExportLevel::public_use;
    OutgoingFiles files;
};

// Answered with DeskInput::proposal; without a number as many themes as suit the cards.
struct ProposeThemes {
    std::optional<std::size_t> count{};
};

// What the hall can be shown.
enum class HallScene {
    blank,
    agenda,
    writing,
    newest,
    themes,
    theme,
    question,
    results,
    map,
    card,
    quadrant,
    both_views,
    minority,
    story
};
struct ShowInHall {
    HallScene scene = HallScene::blank;
    ThemeId theme;        // of HallScene::theme
    RoundId round;        // of question, results, map and what follows card
    CardId card{};        // of HallScene::card and story
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

using AnyRequest =
    std::variant<NewSession, OpenFile, OpenRecent, OpenSample, CloseSession, Snapshot,
                 SaveElsewhere, ListHistory, Quit, ImportFile, ImportText, ChangeImport,
                 ForgetImport, ExportPlan, ExportCards, ExportRound, WriteOutgoing, ProposeThemes,
                 ShowInHall, TurnHallPage, ToggleHall, FreezeHall, DescribeHall, GoToFolder,
                 ChooseFile, ForgetFile, StopJob, ToggleFullScreen, SetLanguage, SetAppearance,
                 SetTextScale>;

// One request; compiled in request.cpp alone, as Command is.
class Request : public AnyRequest {
 public:
    template <class Kind>
    requires is_kind_of<Kind, AnyRequest> Request(Kind asked);

    Request(const Request&);
    Request(Request&&) noexcept;
    Request& operator=(const Request&);
    Request& operator=(Request&&) noexcept;
    ~Request();
};
using Requests = std::vector<Request>;

}  // namespace yoriai
