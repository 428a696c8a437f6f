#include <array>
#include <ctime>

#include "desktop/guard.h"
#include "text/desktop_messages.h"
#include "text/population_messages.h"

namespace yoriai {
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> session_endings = {".yoriai"};
const std::vector<std::string> table_endings = {".xlsx", ".csv", ".tsv"};
const std::vector<std::string> card_endings = {".csv", ".tsv", ".txt", ".xlsx", ".json"};

std::string stamp() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y%m%d-%H%M%S", &parts);
    return text.data();
}

// The time of day, with the day before it when that is not today.
std::string time_words(std::int64_t seconds) {
    const auto day_of = [](std::time_t time, const char* format) {
        std::tm parts{};
        localtime_r(&time, &parts);
        std::array<char, 32> text{};
        std::strftime(text.data(), text.size(), format, &parts);
        return std::string(text.data());
    };
    const std::time_t then = seconds, now = std::time(nullptr);
    const bool today = day_of(then, "%F") == day_of(now, "%F");
    return day_of(then, today ? "%H:%M" : "%F %H:%M");
}

DocumentFormat document_format(PlanFormat format) {
    switch (format) {
        case PlanFormat::pdf:
            return DocumentFormat::pdf;
        case PlanFormat::html:
            return DocumentFormat::html;
        case PlanFormat::markdown:
            return DocumentFormat::markdown;
        case PlanFormat::json:
            return DocumentFormat::json;
        default:
            return DocumentFormat::docx;
    }
}

FileQuestion to_write(std::string name, std::string ending,
                      std::function<void(const fs::path&)> chosen) {
    return {say(words::choose_place_to_export),
            say(words::chooser_write),
            {std::move(ending)},
            true,
            std::move(name),
            std::move(chosen)};
}

}  // namespace

void DeskProgram::answer(const Request& request) {
    request.visit([&](const auto& one) { answer_one(one); });
}

void DeskProgram::answer_one(const NewSession&) {
    chooser_.ask({say(words::choose_new_file), say(words::chooser_make), session_endings, true,
                  say(words::new_district_name), [this](const fs::path& path) { make(path); }},
                 settings_.folder);
}

void DeskProgram::answer_one(const OpenFile&) {
    chooser_.ask({say(words::choose_file_to_open), say(words::chooser_open), session_endings, false,
                  "", [this](const fs::path& path) { open(path); }},
                 settings_.folder);
}

void DeskProgram::answer_one(const OpenRecent& request) { open(request.path); }
void DeskProgram::answer_one(const OpenSample& request) { open_sample(request.name); }
void DeskProgram::answer_one(const CloseSession&) { close_session(); }
void DeskProgram::answer_one(const Quit&) { quit_ = true; }

void DeskProgram::answer_one(const Snapshot&) {
    if (!session_) return;
    fs::path copy = session_->path();
    copy.replace_filename(copy.stem().string() + "-" + stamp() + ".yoriai");
    if (const Refusal why = session_->snapshot(copy))
        note(Notice::Kind::refused, say(*why));
    else
        note(Notice::Kind::done, say(words::snapshot_made, {copy.filename().string()}));
}

void DeskProgram::answer_one(const SaveElsewhere&) {
    if (!session_) return;
    chooser_.ask(
        {say(words::choose_place_to_save), say(words::chooser_save), session_endings, true,
         session_->path().stem().string(), [this](const fs::path& path) { save_elsewhere(path); }},
        settings_.folder);
}

void DeskProgram::answer_one(const ListHistory&) {
    if (!session_) return;
    edits_.clear();
    for (const HistoryEntry& entry : session_->history())
        edits_.push_back({say(entry.done), time_words(entry.time), entry.undone});
    edits_revision_ = session_->revision();
}

void DeskProgram::answer_one(const ImportFile&) {
    chooser_.ask({say(words::choose_file_to_import), say(words::chooser_import), card_endings,
                  false, "", [this](const fs::path& path) { start_reading(path); }},
                 settings_.folder);
}

void DeskProgram::answer_one(const ImportText& request) { start_import("", request.text, {}); }

void DeskProgram::answer_one(const ChangeImport& request) {
    if (import_) start_import(import_->name, import_->bytes, request.map);
}

void DeskProgram::answer_one(const ForgetImport&) {
    import_.reset();
    answers_.reset();
    population_.reset();
}

void DeskProgram::answer_one(const ReadAnswers&) {
    chooser_.ask({say(words::choose_answers), say(words::chooser_import), table_endings, false, "",
                  [this](const fs::path& path) { start_answers(path); }},
                 settings_.folder);
}

void DeskProgram::answer_one(const ReadPopulation&) {
    chooser_.ask({say(words::choose_population), say(words::chooser_import), table_endings, false,
                  "", [this](const fs::path& path) { start_population(path); }},
                 settings_.folder);
}

void DeskProgram::answer_one(const ChangePopulation& request) { start_population(request.reading); }

void DeskProgram::answer_one(const ExportPlan& request) {
    const DocumentFormat format = document_format(request.format);
    const std::string ending = "." + std::string(name_of(format));
    chooser_.ask(to_write(say(words::plan_file_name) + ending, ending,
                          [=, this](const fs::path& path) {
                              start_plan_export(format, request.level, path);
                          }),
                 settings_.folder);
}

void DeskProgram::answer_one(const ExportCards& request) {
    chooser_.ask(
        to_write(say(words::cards_file_name) + std::string(".xlsx"), ".xlsx",
                 [=, this](const fs::path& path) { start_cards_export(request.level, path); }),
        settings_.folder);
}

void DeskProgram::answer_one(const ExportRound& request) {
    static const std::array names = {words::ballots_file_name, words::dot_sheets_file_name,
                                     words::results_file_name, words::quadrant_file_name,
                                     words::map_file_name,     words::results_file_name};
    const bool paper = request.what == RoundFile::ballots || request.what == RoundFile::dot_sheets;
    const std::string ending = paper                               ? ".pdf"
                               : request.what == RoundFile::tables ? ".xlsx"
                                                                   : ".png";
    chooser_.ask(
        to_write(say(names[static_cast<std::size_t>(request.what)]) + ending, ending,
                 [this, request](const fs::path& path) { start_round_export(request, path); }),
        settings_.folder);
}

void DeskProgram::answer_one(const WriteOutgoing& request) {
    if (!session_) return;
    settings_.outgoing = request.files;
    settings_.outgoing_level = request.level;
    write_settings(settings_);
    const Message& level = request.level == ExportLevel::internal   ? words::outgoing_internal
                           : request.level == ExportLevel::official ? words::outgoing_official
                                                                    : words::outgoing_public;
    const std::string name =
        session_->workshop().district.name + "_" + say(level) + "_" + stamp().substr(0, 8);
    chooser_.ask({say(words::choose_outgoing_folder),
                  say(words::chooser_write),
                  {},
                  true,
                  name,
                  [=, this](const fs::path& folder) { start_outgoing(request, folder); }},
                 settings_.folder);
}

void DeskProgram::answer_one(const WriteHandover& request) {
    if (!session_) return;
    const std::string name = session_->workshop().district.name + "_" +
                             say(words::handover_file_name) + "_" + stamp().substr(0, 8);
    chooser_.ask(to_write(name + ".zip", ".zip",
                          [=, this](const fs::path& path) { start_handover(request.level, path); }),
                 settings_.folder);
}

void DeskProgram::answer_one(const ComparePlan&) {
    chooser_.ask(
        {say(words::choose_older_plan), say(words::chooser_open), session_endings, false, "",
         [this](const fs::path& path) {
             const Session older = Session::open_to_read(path);
             older_plan_ = std::make_shared<const Workshop>(older.workshop());
             plan_revision_ = 0;
         }},
        settings_.folder);
}

void DeskProgram::answer_one(const ProposeThemes& request) { start_grouping(request.count); }

void DeskProgram::answer_one(const Regroup&) { start_regrouping(); }

void DeskProgram::answer_one(const ForgetRegrouping&) { regrouping_.reset(); }
void DeskProgram::answer_one(const ShowInHall& request) { hall_.show(request); }
void DeskProgram::answer_one(const TurnHallPage& request) { hall_.turn_page(request.by); }
void DeskProgram::answer_one(const ToggleHall&) { hall_.toggle(); }
void DeskProgram::answer_one(const FreezeHall& request) { hall_.freeze(request.frozen); }

void DeskProgram::answer_one(const DescribeHall& request) {
    settings_.screen_width = request.screen_width;
    settings_.last_row = request.last_row;
    hall_.describe(request);
    write_settings(settings_);
}

void DeskProgram::answer_one(const PointInHall& request) { hall_.point(request); }

void DeskProgram::answer_one(const ChooseMonitor& request) {
    settings_.monitor = hall_.choose_monitor(request.monitor);
    write_settings(settings_);
}

void DeskProgram::answer_one(const EndTour&) {
    settings_.tour_ended = true;
    write_settings(settings_);
}

void DeskProgram::answer_one(const GoToFolder& request) { chooser_.go_to(request.path); }

void DeskProgram::answer_one(const ChooseFile& request) {
    settings_.folder = chooser_.folder();
    write_settings(settings_);
    chooser_.choose(request.path);
}

void DeskProgram::answer_one(const ForgetFile&) { chooser_.forget(); }

void DeskProgram::answer_one(const StopJob&) {
    for (const char* kind : {"themes", "plan", "import", "export", "photo"}) worker_.stop(kind);
}

void DeskProgram::answer_one(const ToggleFullScreen&) { window_.toggle_full_screen(); }

void DeskProgram::answer_one(const SetLanguage& request) {
    settings_.language = request.language;
    set_language(request.language);
    input_.samples = {{"midorigaoka", say(words::sample_title), say(words::sample_about)}};
    write_settings(settings_);
}

void DeskProgram::answer_one(const SetAppearance& request) {
    settings_.appearance = request.appearance;
    write_settings(settings_);
}

void DeskProgram::answer_one(const SetTextScale& request) {
    settings_.text_scale = request.factor;
    write_settings(settings_);
}

}  // namespace yoriai
