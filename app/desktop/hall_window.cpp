#include "desktop/hall_window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "frameworks/action_frameworks.h"
#include "text/desktop_messages.h"

namespace yoriai {
namespace {

constexpr double seconds_for_a_result = 1.8;
constexpr double share_of_growing = 0.6;  // the rest of the time it can be read

bool is_found_in_round(HallScene scene) {
    return scene == HallScene::map || scene == HallScene::quadrant ||
           scene == HallScene::both_views || scene == HallScene::minority;
}

std::vector<GLFWmonitor*> all_monitors() {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    return {monitors, monitors + count};
}

// The one window that GLFW's news of monitors goes to: its callback carries no pointer of ours.
HallWindow* told_of_monitors = nullptr;

// The hall's picture is always light: it is paper on a projector.
const Palette& hall_palette() { return palette(Appearance::light); }

}  // namespace

HallWindow::HallWindow(DeskWindow& desk) : desk_(desk) {
    told_of_monitors = this;
    glfwSetMonitorCallback([](GLFWmonitor*, int) {
        if (told_of_monitors) told_of_monitors->take_place();
    });
}

HallWindow::~HallWindow() {
    glfwSetMonitorCallback(nullptr);
    told_of_monitors = nullptr;
    close();
}

void HallWindow::toggle() {
    if (window_)
        close();
    else
        open();
}

void HallWindow::show(const ShowInHall& shown) {
    shown_ = shown;
    revealing_since_.reset();
    if (shown.slowly) revealing_since_ = glfwGetTime();
    model_revision_.reset();
    page_ = 0;
}

void HallWindow::turn_page(int by) { page_ = std::clamp(page_ + by, 0, pages_ - 1); }

void HallWindow::freeze(bool frozen) { frozen_ = frozen; }

std::optional<double> HallWindow::next_frame() const {
    if (!window_ || frozen_ || !revealing_since_) return {};
    return 1.0 / 30;
}

void HallWindow::describe(const DescribeHall& room) { room_ = room; }

HallInfo HallWindow::info() const {
    HallInfo info;
    info.open = window_ != nullptr;
    info.frozen = frozen_;
    info.scene = shown_.scene;
    info.screen_width = room_.screen_width;
    info.last_row = room_.last_row;
    info.readable = fits_;
    info.page = page_;
    info.pages = pages_;
    const std::vector<GLFWmonitor*> monitors = all_monitors();
    for (std::size_t i = 0; i < monitors.size(); ++i) {
        info.monitors.emplace_back(glfwGetMonitorName(monitors[i]));
        if (monitors[i] == monitor()) info.monitor = i;
    }
    return info;
}

GLFWmonitor* HallWindow::monitor() const {
    const std::vector<GLFWmonitor*> monitors = all_monitors();
    if (monitors.size() < 2) return nullptr;
    for (GLFWmonitor* monitor : monitors)
        if (!preferred_.empty() && preferred_ == glfwGetMonitorName(monitor)) return monitor;
    return monitors[1];
}

std::string HallWindow::choose_monitor(std::size_t index) {
    const std::vector<GLFWmonitor*> monitors = all_monitors();
    if (index < monitors.size()) preferred_ = glfwGetMonitorName(monitors[index]);
    take_place();
    return preferred_;
}

void HallWindow::take_place() {
    if (!window_) return;
    constexpr int width = 1280, height = 720, corner = 60;
    GLFWmonitor* on = monitor();
    const GLFWvidmode* mode = on ? glfwGetVideoMode(on) : nullptr;
    if (mode)
        glfwSetWindowMonitor(window_, on, 0, 0, mode->width, mode->height, mode->refreshRate);
    else if (glfwGetWindowMonitor(window_))
        glfwSetWindowMonitor(window_, nullptr, corner, corner, width, height, GLFW_DONT_CARE);
}

void HallWindow::open() {
    glfwWindowHint(GLFW_FOCUSED, GLFW_FALSE);  // the facilitator goes on writing
    glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_FALSE);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    window_ = glfwCreateWindow(1280, 720, say(words::hall_window_title), nullptr, desk_.handle());
    glfwWindowHint(GLFW_FOCUSED, GLFW_TRUE);
    glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_TRUE);
    if (!window_) return;
    desk_.take_keys_of_hall(window_);
    take_place();
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(0);  // waiting for two screens would halve the desk's speed
    glfwMakeContextCurrent(desk_.handle());
}

void HallWindow::close() {
    if (!window_) return;
    glfwDestroyWindow(window_);
    window_ = nullptr;
    frozen_ = false;
    glfwMakeContextCurrent(desk_.handle());
}

// One result after the other, each bar growing; then all stand still.
void HallWindow::go_on_revealing(HallResults& results) {
    if (!revealing_since_) return;
    const double steps = (glfwGetTime() - *revealing_since_) / seconds_for_a_result;
    const int shown = static_cast<int>(steps) + 1;
    if (shown > static_cast<int>(results.results().size())) {
        revealing_since_.reset();
        return;
    }
    results.shown = shown;
    const double growth = std::min(1.0, (steps - std::floor(steps)) / share_of_growing);
    results.growth = growth * (2 - growth);
}

HallView HallWindow::view(const Workshop& workshop, MeetingId meeting, double seconds_left,
                          AgendaStepId step) const {
    HallView view;
    view.scene = shown_.scene;
    view.meeting = meeting;
    view.theme = shown_.theme;
    view.card = shown_.card;
    view.round = shown_.round;
    view.step = step;
    view.spot_card = pointed_.card;
    view.spot_theme = pointed_.theme;
    view.prompt = shown_.prompt;
    if (view.scene == HallScene::roles) view.role_words = read_role_words(workshop, language());
    if (const AgendaStep* now = workshop.find(step))
        view.timer = HallTimer{static_cast<int>(std::ceil(seconds_left)), now->minutes * 60};
    return view;
}

void HallWindow::draw(const Workshop& workshop, std::uint64_t revision, MeetingId meeting,
                      double seconds_left, AgendaStepId step) {
    if (window_ && glfwWindowShouldClose(window_)) close();
    if (!window_ || frozen_) return;
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    if (width <= 0 || height <= 0) return;
    // What is found in a round is worked out once for a revision: nothing on it moves.
    if (!is_found_in_round(shown_.scene) || revision != model_revision_) {
        model_ = hall_model(workshop, view(workshop, meeting, seconds_left, step));
        model_revision_ = revision;
    }
    if (auto* results = std::get_if<HallResults>(&model_.content)) go_on_revealing(*results);
    const HallScreen screen = {width, height, room_.screen_width, room_.last_row};
    HallDrawn drawn;
    const ImDrawData& data = drawing_.draw(
        desk_.layouts(), hall_palette(), static_cast<float>(height) / 1080.0F, width, height,
        [&](const Painter& painter) {
            drawn = draw_hall(painter, model_, screen, page_);
            if (pointed_.x && pointed_.y)
                draw_hall_pointer(painter, {*pointed_.x * static_cast<float>(width),
                                            *pointed_.y * static_cast<float>(height)});
        },
        photos_);
    page_ = drawn.page;
    pages_ = drawn.pages;
    fits_ = drawn.fits;
    glfwMakeContextCurrent(window_);
    desk_.renderer().upload(desk_.layouts().glyphs());
    desk_.renderer().render(data, hall_palette().sheet);
    glfwSwapBuffers(window_);
    glfwMakeContextCurrent(desk_.handle());
}

}  // namespace yoriai
