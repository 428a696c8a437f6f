#include "desktop/desk_program.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <ctime>

#include "desktop/guard.h"
#include "text/desktop_messages.h"

namespace yoriai {
namespace {

// Dear ImGui needs a second frame to settle what the first one changed, and a third for what
// opened.
constexpr int frames_to_settle = 3;
constexpr double progress_is_drawn_every = 0.1;
constexpr double progress_is_shown_after = 1;

int minute_of_day() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return parts.tm_hour * 60 + parts.tm_min;
}

}  // namespace

DeskProgram::DeskProgram(const std::filesystem::path& file)
    : settings_(read_settings()),
      hall_(window_),
      plan_pictures_(window_.renderer()),
      older_pictures_(window_.renderer()),
      photo_pictures_(window_.renderer()),
      photo_finder_(photo_pictures_.finder()),
      worker_([] { glfwPostEmptyEvent(); }) {
    set_language(settings_.language);
    hall_.describe({settings_.screen_width, settings_.last_row});
    hall_.prefer_monitor(settings_.monitor);
    hall_.set_photos(&photo_finder_);
    input_.photos = &photo_finder_;
    input_.layouts = &window_.layouts();
    input_.samples = {{"midorigaoka", say(words::sample_title), say(words::sample_about)}};
    if (!file.empty()) guard([&] { open(file); });
}

DeskProgram::~DeskProgram() {
    if (session_) remember(settings_, session_->path(), session_->workshop());
    write_settings(settings_);
}

void DeskProgram::note(Notice::Kind kind, std::string sentence) {
    const int number = input_.notice ? input_.notice->number + 1 : 1;
    input_.notice = Notice{kind, std::move(sentence), number};
    frames_left_ = frames_to_settle;
}

double DeskProgram::seconds_to_wait() const {
    if (frames_left_ > 0) return 0;
    if (next_frame_) return std::max(0.0, *next_frame_ - glfwGetTime());
    return -1;
}

void DeskProgram::run(bool only_first_frame) {
    while (!quit_ && !window_.should_close()) {
        if (window_.wait(seconds_to_wait())) frames_left_ = frames_to_settle;
        guard([&] {
            if (worker_.finish()) frames_left_ = frames_to_settle;
        });
        take_dropped_files();
        if (next_frame_ && glfwGetTime() >= *next_frame_) frames_left_ = std::max(frames_left_, 1);
        if (frames_left_ <= 0) continue;
        --frames_left_;
        draw_frame();
        quit_ = quit_ || only_first_frame;
    }
    guard([&] { close_session(); });
}

void DeskProgram::draw_frame() {
    fill_input();
    output_ = {};
    next_frame_.reset();
    if (photo_pictures_.begin_frame()) frames_left_ = std::max(frames_left_, 1);
    window_.frame([&] { draw(desk_, input_, output_); }, palette(settings_.appearance).ground);
    window_.set_text_place(output_.text_place);
    if (session_)
        hall_.draw(session_->workshop(), session_->revision(),
                   current_meeting(desk_, session_->workshop()), desk_.timer.left_at(input_.now),
                   desk_.timer.agenda_step);
    if (output_.next_frame) next_frame_ = glfwGetTime() + *output_.next_frame;
    if (const auto soon = hall_.next_frame())
        next_frame_ = std::min(next_frame_.value_or(1e18), glfwGetTime() + *soon);
    if (input_.job)
        next_frame_ = std::min(next_frame_.value_or(1e18), glfwGetTime() + progress_is_drawn_every);
    if (!output_.commands.empty() || !output_.requests.empty()) frames_left_ = frames_to_settle;
    carry_out(output_.commands);
    for (const Request& request : output_.requests) guard([&] { answer(request); });
    if (desk_.step == WorkshopStep::write && session_) refresh_plan();
    if (session_ && (desk_.step == WorkshopStep::capture || desk_.step == WorkshopStep::group))
        refresh_placer();
}

void DeskProgram::fill_input() {
    fill_session_input();
    fill_grouping_input();
    input_.recent = settings_.recent;
    input_.hall = hall_.info();
    input_.photo_offer = photo_ ? &photo_->offer : nullptr;
    input_.import_offer = import_ ? &import_->offer : nullptr;
    input_.answers_offer = answers_.get();
    input_.population_offer = population_ ? &population_->offer : nullptr;
    input_.file_offer = chooser_.offer();
    input_.plan = plan_pictures_.preview();
    input_.older_plan = older_pictures_.preview();
    input_.composition = window_.composition();
    input_.appearance = settings_.appearance;
    input_.text_scale = settings_.text_scale;
    input_.now = glfwGetTime();
    input_.minute_of_day = minute_of_day();
    fill_job_input();
}

void DeskProgram::fill_session_input() {
    input_.workshop = session_ ? &session_->workshop() : nullptr;
    input_.file_name = session_ ? session_->path().filename().string() : std::string();
    if (session_) {
        const auto undoable = session_->undoable();
        input_.revision = session_->revision();
        input_.history.undoable = undoable.has_value();
        input_.history.redoable = session_->redoable().has_value();
        input_.history.read_only = session_->read_only().has_value();
    }
    const bool listed = session_ && edits_revision_ == session_->revision();
    input_.edits = listed ? &edits_ : nullptr;
    input_.tour_due = session_ && !settings_.tour_ended && is_sample(session_->path());
}

void DeskProgram::fill_grouping_input() {
    input_.proposal = themes_ ? &themes_->proposal : nullptr;
    input_.proposal_cards = themes_ ? &themes_->cards.ids : nullptr;
    input_.proposal_texts = themes_ ? &themes_->cards.cards : nullptr;
    input_.proposal_count = themes_ ? themes_->count : 0;
    const bool fresh = regrouping_ && session_ && regrouping_->revision == session_->revision();
    input_.regrouping = fresh ? &regrouping_->regrouping : nullptr;
    input_.placer = placer_ && placer_->placer ? &*placer_->placer : nullptr;
    input_.placer_cards = placer_ ? &placer_->ids : nullptr;
    input_.placer_texts = placer_ ? &placer_->cards : nullptr;
    input_.placer_themes = placer_ ? &placer_->themes : nullptr;
    input_.proposing = worker_.busy_with("themes");
}

void DeskProgram::fill_job_input() {
    input_.job.reset();
    const auto running = worker_.running();
    if (!running || running->what.empty()) return;  // quiet work is not told
    if (running->seconds > progress_is_shown_after)
        input_.job = JobInfo{running->what, "", running->share};
    else
        next_frame_ = glfwGetTime() + progress_is_shown_after;
}

}  // namespace yoriai
