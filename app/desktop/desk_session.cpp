#include <array>
#include <ctime>
#include <fstream>
#include <iterator>

#include "base/folders.h"
#include "desktop/guard.h"
#include "exchange/session_json.h"
#include "frameworks/new_workshop.h"
#include "picture/photo.h"
#include "text/desktop_messages.h"
#include "text/store_messages.h"

namespace yoriai {
namespace fs = std::filesystem;

namespace {

std::string time_of_day() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%H:%M", &parts);
    return text.data();
}

// Where sample sessions are kept once they were opened: the user's own data folder.
fs::path samples_folder() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const fs::path base =
        data && *data ? fs::path(data) : fs::path(home ? home : ".") / ".local" / "share";
    return base / "yoriai";
}

// Whether a table that is dropped on the window is one of people.
bool shows_people(const Desk& desk) {
    const RecordPanel& record = desk.prepare.record;
    return desk.step == WorkshopStep::prepare && record.open && record.part == RecordPart::people;
}

}  // namespace

bool is_sample(const fs::path& path) {
    std::error_code missing;
    return fs::equivalent(path.parent_path(), samples_folder(), missing);
}

void DeskProgram::open(const fs::path& path) {
    Session opened = Session::open(path);
    close_session();
    session_.emplace(std::move(opened));
    remember(settings_, path, session_->workshop());
    write_settings(settings_);
    desk_.returning.files = settings_.outgoing;
    desk_.returning.level = desk_.write.level = settings_.outgoing_level;
    desk_.step = session_->workshop().cards().empty() ? WorkshopStep::prepare : WorkshopStep::group;
    window_.set_title(session_->workshop().district.name + " - 寄合");
    input_.history.saved_at = time_of_day();
    if (const Refusal& why = session_->read_only())
        note(Notice::Kind::refused, say(*why));
    else
        note(Notice::Kind::done, say(words::file_opened, {session_->workshop().district.name}));
}

void DeskProgram::make(const fs::path& path) {
    // Whoever chose to replace a file has said so in the dialog; the old one goes only now.
    fs::remove(path);
    Session::create_from(path, new_workshop({path.stem().string(), "", ""})).close();
    open(path);
}

void DeskProgram::open_sample(const std::string& name) {
    const fs::path path = samples_folder() / (name + ".yoriai");
    if (!fs::exists(path)) {
        fs::create_directories(path.parent_path());
        std::ifstream file(home_folder() / "sessions" / (name + ".json"), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        Session::create_from(path, read_session_json(text)).close();
    }
    open(path);
}

void DeskProgram::save_elsewhere(const fs::path& path) {
    const fs::path before = session_->path();
    std::error_code missing;
    if (fs::equivalent(path, before, missing))
        return note(Notice::Kind::refused, say(words::store_exists, {path.filename().string()}));
    const WorkshopStep step = desk_.step;
    std::string sentence = say(words::saved_elsewhere, {path.filename().string()});
    if (!session_->read_only()) {
        if (const Refusal why = session_->snapshot(path))
            return note(Notice::Kind::refused, say(*why));
    } else if (session_->is_damaged()) {
        close_session();
        // Whoever chose to replace a file has said so in the dialog.
        fs::remove(path);
        const SalvageReport report = salvage(before, path);
        sentence = say(words::salvaged,
                       {std::to_string(report.saved), std::to_string(report.lost),
                        std::to_string(report.doubtful.size()), path.filename().string()});
    } else {
        fs::remove(path);
        session_->save_elsewhere(path);
    }
    open(path);
    desk_.step = step;
    note(Notice::Kind::done, sentence);
}

void DeskProgram::close_session() {
    if (!session_) return;
    remember(settings_, session_->path(), session_->workshop());
    write_settings(settings_);
    for (const char* kind : {"themes", "placer", "plan", "pages", "import", "photo"})
        worker_.stop(kind);
    plan_pictures_.clear();
    older_pictures_.clear();
    plan_revision_ = 0;
    older_plan_.reset();
    themes_.reset();
    regrouping_.reset();
    placer_.reset();
    import_.reset();
    answers_.reset();
    population_.reset();
    forget_photo();
    photo_pictures_.clear();
    hall_.show({});
    session_->close();
    session_.reset();
    input_.history = {};
    desk_ = {};
    window_.set_title("寄合 Yoriai");
}

void DeskProgram::tell_edit(const Command& command) {
    input_.history.last_done =
        command.visit([](const auto& edit) { return std::string(say(edit.done)); });
    input_.history.saved_at = time_of_day();
    if (command.is<AcceptThemes>()) themes_.reset();
    if (command.is<ImportCards>()) import_.reset();
}

void DeskProgram::carry_out(const Commands& commands) {
    for (const Command& command : commands) {
        guard([&] {
            if (!session_) return;
            if (const Refusal why = session_->execute(command))
                note(Notice::Kind::refused, say(*why));
            else
                tell_edit(command);
        });
    }
}

void DeskProgram::take_dropped_files() {
    for (const std::string& path : window_.take_dropped_files()) {
        guard([&] {
            if (fs::path(path).extension() == ".yoriai")
                open(path);
            else if (is_photo_name(path))
                start_photo(path);
            else if (session_ && shows_people(desk_))
                start_population(path);
            else if (session_)
                start_reading(path);
        });
    }
}

}  // namespace yoriai
