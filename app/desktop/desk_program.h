#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "analysis/cards_to_group.h"
#include "analysis/regrouping.h"
#include "analysis/theme_cuts.h"
#include "analysis/theme_placing.h"
#include "desktop/desk_window.h"
#include "desktop/file_chooser.h"
#include "desktop/hall_window.h"
#include "desktop/plan_pictures.h"
#include "desktop/settings.h"
#include "desktop/worker.h"
#include "exchange/export_workshop.h"
#include "exchange/import_cards.h"
#include "picture/photo_pictures.h"
#include "store/session.h"
#include "ui/desk.h"

namespace yoriai {

// Whether the session is one of the samples, in the user's own copy.
bool is_sample(const std::filesystem::path&);

// The window program: one session at most, the desk that shows it, the hall view, and long work
// beside them. The one place, with main, where failures are caught: they become notices, and the
// session in memory stays what the file holds.
class DeskProgram {
 public:
    // An empty path begins with the start screen.
    explicit DeskProgram(const std::filesystem::path& file);
    ~DeskProgram();
    DeskProgram(const DeskProgram&) = delete;
    DeskProgram& operator=(const DeskProgram&) = delete;

    // Until the window is closed, or only until the first frame is on the screen.
    void run(bool only_first_frame = false);

 private:
    // What an import is read from, kept to read it again in another way.
    struct ImportSource {
        std::string name;  // empty: the clipboard
        std::string bytes;
        ImportPreview preview;
        ImportOffer offer;
    };
    struct PopulationSource {
        std::string name, bytes;
        PopulationOffer offer;
    };
    struct FoundThemes {
        CardsToGroup cards;
        std::shared_ptr<const ThemeCuts> cuts;  // of these cards, for another number of themes
        Proposal proposal;
        std::size_t count = 0;  // of themes that were asked for
    };
    // A photo that was read and waits in its dialog.
    struct ReadPicture {
        Pixels pixels;
        PhotoOffer offer;
    };
    struct FoundRegrouping {
        std::uint64_t revision = 0;  // of the workshop it is for
        Regrouping regrouping;
    };
    // Made ready for questions about one more card; stays right enough for a while.
    struct ReadyPlacer {
        std::vector<CardId> ids;
        std::vector<ThemeCard> cards;
        std::vector<ThemeId> themes;
        std::optional<CardPlacer> placer;
    };

    // The loop (desk_program.cpp)
    void draw_frame();
    // What the desk shows in the next frame.
    void fill_input();
    void fill_session_input();
    void fill_grouping_input();
    void fill_job_input();
    double seconds_to_wait() const;
    void note(Notice::Kind, std::string sentence);
    // Calls `work`; what it throws becomes a notice.
    template <class Work>
    void guard(const Work& work);

    // The session (desk_session.cpp)
    void open(const std::filesystem::path&);
    void make(const std::filesystem::path&);
    void open_sample(const std::string& name);
    // Writes the session into a new file and goes on there; of a damaged one, what can be saved.
    void save_elsewhere(const std::filesystem::path&);
    void close_session();
    void carry_out(const Commands&);
    void take_dropped_files();
    void tell_edit(const Command&);

    // Requests (desk_requests.cpp)
    void answer(const Request&);
    void answer_one(const NewSession&);
    void answer_one(const OpenFile&);
    void answer_one(const OpenRecent&);
    void answer_one(const OpenSample&);
    void answer_one(const CloseSession&);
    void answer_one(const Snapshot&);
    void answer_one(const SaveElsewhere&);
    void answer_one(const ListHistory&);
    void answer_one(const Quit&);
    void answer_one(const ImportFile&);
    void answer_one(const ImportText&);
    void answer_one(const ChangeImport&);
    void answer_one(const ForgetImport&);
    void answer_one(const ReadAnswers&);
    void answer_one(const ReadPopulation&);
    void answer_one(const ChangePopulation&);
    void answer_one(const ExportPlan&);
    void answer_one(const ExportCards&);
    void answer_one(const ExportRound&);
    void answer_one(const WriteOutgoing&);
    void answer_one(const WriteHandover&);
    void answer_one(const ComparePlan&);
    void answer_one(const ProposeThemes&);
    void answer_one(const Regroup&);
    void answer_one(const ForgetRegrouping&);
    void answer_one(const ShowInHall&);
    void answer_one(const TurnHallPage&);
    void answer_one(const ToggleHall&);
    void answer_one(const FreezeHall&);
    void answer_one(const DescribeHall&);
    void answer_one(const GoToFolder&);
    void answer_one(const ChooseFile&);
    void answer_one(const ForgetFile&);
    void answer_one(const StopJob&);
    void answer_one(const ToggleFullScreen&);
    void answer_one(const SetLanguage&);
    void answer_one(const SetAppearance&);
    void answer_one(const SetTextScale&);
    void answer_one(const PointInHall&);
    void answer_one(const ChooseMonitor&);
    void answer_one(const EndTour&);
    // Photos (desk_photos.cpp)
    void answer_one(const ChoosePhoto&);
    void answer_one(const ReadPhoto&);
    void answer_one(const KeepPhoto&);
    void answer_one(const ForgetPhoto&);
    void start_photo(const std::filesystem::path&);
    void forget_photo();

    // Long work (desk_jobs.cpp)
    void start_import(std::string name, std::string bytes,
                      const std::map<std::string, std::string>& map);
    void start_reading(const std::filesystem::path&);
    void start_plan_export(DocumentFormat, ExportLevel, const std::filesystem::path&);
    // Writes one file, what `make` makes of the session as it is now, while the desk goes on.
    using MakeFile = std::function<std::string(const Workshop&, const PlanOptions&)>;
    void start_export(const std::string& what, const std::string& format, ExportLevel,
                      const std::filesystem::path&, const MakeFile& make);
    void start_cards_export(ExportLevel, const std::filesystem::path&);
    void start_handover(ExportLevel, const std::filesystem::path&);
    void start_answers(const std::filesystem::path&);
    // Reads the file or, in another way, the one that was read before (population_jobs.cpp).
    void start_population(const std::filesystem::path&);
    void start_population(const PopulationReading&);
    void start_outgoing(const WriteOutgoing&, const std::filesystem::path& folder);
    void start_grouping(std::optional<std::size_t> count);
    void start_round_export(const ExportRound&, const std::filesystem::path&);  // round_jobs.cpp
    void start_regrouping();
    void refresh_placer();
    void note_export(std::vector<ExportRecord>, const std::u32string& missing, std::string done);
    void refresh_plan();
    void draw_plan_pages();
    void draw_pages(const char* job, PlanPictures&, const std::vector<std::size_t>& shown);

    Settings settings_;
    DeskWindow window_;
    HallWindow hall_;
    PlanPictures plan_pictures_, older_pictures_;
    PhotoPictures photo_pictures_;
    const PhotoFinder photo_finder_;
    FileChooser chooser_;
    std::optional<Session> session_;
    Desk desk_;
    DeskInput input_;
    DeskOutput output_;
    std::shared_ptr<ImportSource> import_;
    std::shared_ptr<AnswersOffer> answers_;
    std::shared_ptr<PopulationSource> population_;
    std::shared_ptr<FoundThemes> themes_;
    std::shared_ptr<ReadPicture> photo_;
    std::shared_ptr<FoundRegrouping> regrouping_;
    std::shared_ptr<ReadyPlacer> placer_;
    std::uint64_t placer_revision_ = 0;
    double placer_asked_ = 0;
    std::vector<DoneEdit> edits_;
    std::uint64_t edits_revision_ = 0;            // of the session when the edits were listed
    std::shared_ptr<const Workshop> older_plan_;  // that the plan is compared with; null: none
    std::uint64_t plan_revision_ = 0;             // of the session when the plan was laid out last
    Language plan_language_ = Language::japanese;
    ExportLevel plan_level_ = ExportLevel::public_use;
    int frames_left_ = 3;               // to draw until nothing moves any more
    std::optional<double> next_frame_;  // time at which the desk wants to be drawn again
    bool quit_ = false;
    Worker worker_;  // last: its jobs end before what they speak to is gone
};

}  // namespace yoriai
