#pragma once

#include <imgui.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "commands/command.h"
#include "model/workshop.h"
#include "picture/line_layout.h"
#include "picture/painter.h"
#include "plan/missing_parts.h"
#include "plan/plan_changes.h"
#include "ui/answers_offer.h"
#include "ui/file_offer.h"
#include "ui/import_offer.h"
#include "ui/input_method.h"
#include "ui/photo_offer.h"
#include "ui/population_offer.h"
#include "ui/request.h"

namespace yoriai {

class CardPlacer;   // analysis/theme_placing.h
struct Proposal;    // analysis/themes.h
struct Regrouping;  // analysis/regrouping.h
struct ThemeCard;   // analysis/themes.h

// What is known of the session's edits and its file.
struct HistoryInfo {
    std::string last_done;  // what the last edit did, in the screen's language
    bool undoable = false;
    bool redoable = false;
    std::string saved_at;  // 19:42
    bool read_only = false;
};

// An edit that can be undone, or done again.
struct DoneEdit {
    std::string what;
    std::string when;  // 19:42, or the day with it
    bool undone = false;
};

struct RecentFile {
    std::string path;
    std::string district;  // or the file's name
    std::string meeting;
    std::string about;  // カード 87・テーマ 7
    std::string when;   // 今日 19:42
    int steps_done = 0;
    bool missing = false;
};

struct SampleFile {
    std::string name;  // for OpenSample
    std::string title;
    std::string about;
};

struct HallInfo {
    bool open = false;
    bool frozen = false;
    HallScene scene = HallScene::blank;
    double screen_width = 2.2;          // metres
    double last_row = 10;               // metres
    bool readable = true;               // nothing had to be cut off
    int page = 0, pages = 1;            // of the scene that is shown
    std::vector<std::string> monitors;  // by their names, as the system has them now
    std::size_t monitor = 0;            // the one it stands on, or will
};

// A page of the plan as a picture that the desktop keeps.
struct ParagraphArea {
    std::string key;  // of the paragraph, as in WritePlanText
    Box box;          // points of the page
};
// Words on a page that lead to an anchor of the plan.
struct LinkArea {
    std::string anchor;
    Box box;  // points of the page
};
struct PagePreview {
    ImTextureID picture = nullptr;    // null while it is being drawn
    float width = 595, height = 842;  // points
    std::vector<ParagraphArea> paragraphs;
    std::vector<LinkArea> links;
    std::vector<Box> changed;  // points; what the version it is compared with does not say
};

struct PlanPlace {
    std::size_t page = 0;
    float y = 0;  // points
};

struct OutlineEntry {
    int level = 1;
    std::string text;
    std::size_t page = 0;
    float y = 0;  // points
};

// A paragraph of the plan: what it says, and where that comes from.
struct PlanParagraph {
    std::string text;
    std::string generated;  // what the program says when nobody rewrites it
    bool edited = false;
    bool stale = false;  // edited, and the program would now say something else than it did then
    std::vector<CardId> cards;
    std::vector<std::string> subjects;  // anchors of the themes, issues, actions and rounds in it
};

// Where both versions of a plan say the same.
struct SamePlace {
    PlanPlace older, newer;
};

// The plan beside an older version of it.
struct PlanComparison {
    std::string older, newer;  // what the versions are called
    std::vector<PlanChange> changes;
    std::vector<SamePlace> same{};  // in the order of both versions
};

struct PlanPreview {
    bool ready = false;
    std::size_t length = 0;  // in characters, or words where words are parted
    std::vector<Missing> missing;
    std::optional<PlanComparison> comparison;
    std::vector<PagePreview> pages;
    std::vector<OutlineEntry> outline;
    std::map<std::string, PlanParagraph> paragraphs;
    std::map<std::string, PlanPlace> anchors;
    std::map<std::string, std::vector<PlanPlace>> places;  // where the plan speaks of an anchor
};

// Work that takes longer than a second.
struct JobInfo {
    std::string what;
    std::string how_far;
    double share = 0;
};

// A sentence that came back from carrying out commands and requests.
struct Notice {
    enum class Kind { done, refused, failed };
    Kind kind = Kind::done;
    std::string sentence;
    int number = 0;  // a new number for every notice: the desk shows each once
};

// All that the desk shows. The desktop fills it before each frame.
struct DeskInput {
    TextLayouts* layouts = nullptr;       // must be there
    const PhotoFinder* photos = nullptr;  // null: photos are shown as signs
    const Workshop* workshop = nullptr;   // null: the start screen
    std::uint64_t revision = 0;           // another one after every edit of the workshop
    std::string file_name;
    HistoryInfo history;
    const std::vector<DoneEdit>* edits = nullptr;  // oldest first; asked for by ListHistory
    std::vector<RecentFile> recent;
    std::vector<SampleFile> samples;
    HallInfo hall;
    const Proposal* proposal = nullptr;
    const std::vector<CardId>* proposal_cards =
        nullptr;  // what its indexes mean; see accept_proposal.h
    const std::vector<ThemeCard>* proposal_texts = nullptr;  // in the same order; for its reasons
    std::size_t proposal_count = 0;                          // how many themes it was made for
    const Regrouping* regrouping = nullptr;                  // of the workshop as it stands
    // Knows the cards of a while ago: near duplicates of what is being written. Null: not yet.
    const CardPlacer* placer = nullptr;
    const std::vector<CardId>* placer_cards = nullptr;     // what its indexes mean
    const std::vector<ThemeCard>* placer_texts = nullptr;  // in the same order; for its reasons
    const std::vector<ThemeId>* placer_themes = nullptr;
    bool proposing = false;  // a worker is looking for themes
    const ImportOffer* import_offer = nullptr;
    const AnswersOffer* answers_offer = nullptr;
    const PopulationOffer* population_offer = nullptr;
    const FileOffer* file_offer = nullptr;
    const PhotoOffer* photo_offer = nullptr;
    const PlanPreview* plan = nullptr;
    const PlanPreview* older_plan = nullptr;  // that it is compared with; null: none
    std::optional<JobInfo> job;
    std::optional<Notice> notice;
    Composition composition;
    Appearance appearance = Appearance::light;
    float text_scale = 1;  // the user's own: 1, 1.25, 1.5
    double now = 0;        // seconds, from any beginning
    int minute_of_day = 0;
    bool still = false;     // no motion: everything jumps
    bool tour_due = false;  // the sample is open and nobody has ended the tour yet
};

// All that the desk asks for.
struct DeskOutput {
    Commands commands;
    Requests requests;
    TextPlace text_place;
    std::optional<double> next_frame;  // seconds from now after which it wants to be drawn again
    std::vector<std::size_t> pages_shown;  // of the plan, for the desktop to draw
    std::vector<std::size_t> older_pages_shown;
    float page_pixels = 0;  // width at which they are shown
};

}  // namespace yoriai
