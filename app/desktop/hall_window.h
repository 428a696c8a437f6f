#pragma once

#include <optional>
#include <string>
#include <utility>

#include "desktop/desk_window.h"
#include "picture/drawing.h"
#include "picture/hall_picture.h"
#include "ui/desk_input.h"

struct GLFWmonitor;

namespace yoriai {

// The window for the projector. It draws a filtered picture of the workshop and has no controls: it
// shares the desk's letters and textures, and Dear ImGui does not know of it.
class HallWindow {
 public:
    explicit HallWindow(DeskWindow& desk);
    ~HallWindow();
    HallWindow(const HallWindow&) = delete;
    HallWindow& operator=(const HallWindow&) = delete;

    // Opens it over the whole of its monitor, or in a window when there is only the desk's; or
    // closes it.
    void toggle();
    // What is to be seen from now on. Opens nothing.
    void show(const ShowInHall&);
    // To another page of a scene that takes several.
    void turn_page(int by);
    // While it is frozen the room goes on seeing what it saw.
    void freeze(bool frozen);
    void describe(const DescribeHall&);
    // What the facilitator points at, while a key is held.
    void point(const PointInHall& at) { pointed_ = at; }
    // The monitor with this name, while there is one; empty: the one that is not the desk's.
    void prefer_monitor(std::string name) { preferred_ = std::move(name); }
    // Goes to this monitor; gives its name.
    std::string choose_monitor(std::size_t);
    // Not owned; the finder must outlive the window.
    void set_photos(const PhotoFinder* photos) { photos_ = photos; }
    HallInfo info() const;

    // Draws it anew when it is open and not frozen. `revision` is the workshop's. The desk's
    // context is current again afterwards.
    void draw(const Workshop&, std::uint64_t revision, MeetingId meeting, double seconds_left,
              AgendaStepId step);
    // Seconds until it should be drawn again although nothing happened; nothing: it stands still.
    std::optional<double> next_frame() const;

 private:
    void open();
    void close();
    GLFWmonitor* monitor() const;
    // Over its monitor, or in a window when that is gone. Called again when monitors come and go.
    void take_place();
    void go_on_revealing(HallResults&);
    HallView view(const Workshop&, MeetingId, double seconds_left, AgendaStepId step) const;

    DeskWindow& desk_;
    GLFWwindow* window_ = nullptr;
    Drawing drawing_;
    ShowInHall shown_;
    std::optional<double> revealing_since_;  // seconds of GLFW's clock, while results come up
    HallModel model_;
    std::optional<std::uint64_t> model_revision_;
    DescribeHall room_;
    int page_ = 0;
    int pages_ = 1;
    bool fits_ = true;
    bool frozen_ = false;
    PointInHall pointed_;
    std::string preferred_;
    const PhotoFinder* photos_ = nullptr;
};

}  // namespace yoriai
