#include "picture/icon.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace yoriai {
namespace {

// In the order of Icon. M, L, H, V, C and Z as in SVG, absolute; cX,Y,R is a circle.
constexpr std::array drawings = {
    "",
    "M12 5V19 M5 12H19",
    "M5 13L10 18L19 7",
    "M6 6L18 18 M18 6L6 18",
    "M9 6L4 11L9 16 M4 11H15C18 11 20 13 20 16V19",
    "M15 6L20 11L15 16 M20 11H9C6 11 4 13 4 16V19",
    "c10.5,10.5,6.5 M15.5 15.5L21 21",
    "c12,13.5,7.5 M12 13.5V9 M9 2.5H15",
    "M8 5L19 12L8 19Z",
    "M9 5V19 M15 5V19",
    "M3 4H21V16H3Z M12 16V21 M8 21H16",
    "M3 10H21 M6 10V20 M18 10V20 M9 5H15",
    "M4 5H20V15L15 20H4Z M15 20V15H20",
    "M3 5H21V20H3Z M3 10H21",
    "M4 19C4 10 11 6 19 6 M14.5 2L19 6L14.5 10",
    "M9 3H15 M10 3V10L7 14H17L14 10V3 M12 14V21",
    "c12,12,3.5 M4 8V4H8 M16 4H20V8 M20 16V20H16 M8 20H4V16",
    "M4 20L5 15L16 4L20 8L9 19Z",
    "M4 5H20V16H12L7 20V16H4Z",
    "M3 7H8L9.5 4H14.5L16 7H21V20H3Z c12,13,4",
    "M3 11H21V21H3Z M8 15H16 M7 11V3H17V11",
    "c6,8,2.5 c17,6,2.5 c14,17,2.5 M4 21H21",
    "M6 3H15L19 7V21H6Z M9 11H16 M9 15H16",
    "M3 12C6 7 9 5.5 12 5.5C15 5.5 18 7 21 12C18 17 15 18.5 12 18.5C9 18.5 6 17 3 12Z M4 20L20 4",
    "M6 11H18V20H6Z M8.5 11V8C8.5 3 15.5 3 15.5 8V11",
    "M12 4L22 20H2Z M12 10V14.5 M12 17V17.3",
    "c12,12,9 M12 11V17 M12 7V7.3",
    "M6 9L12 15L18 9",
    "M9 6L15 12L9 18",
    "c9,8,3.5 M3 20C3 15.5 5.5 13.5 9 13.5C12.5 13.5 15 15.5 15 20 c17.5,9,2.5 "
    "M18 14C20.5 14 21.5 16 21.5 19",
    "M6 4L12 12L18 4 M12 12V20 M8 13H16 M8 16.5H16",
    "M4 5H20V20H4Z M4 10H20 M8 3V7 M16 3V7",
    "M3 6H10L12 9H21V19H3Z",
    "M12 14V3 M8 7L12 3L16 7 M5 12V20H19V12",
    "M12 3V14 M8 10L12 14L16 10 M5 12V20H19V12",
    "M4 9V4H9 M15 4H20V9 M20 15V20H15 M9 20H4V15",
    "c5,6,2.5 c12,12,2.5 c19,18,2.5 M7 7.5L10 10.5 M14 13.5L17 16.5",
    "c12,9.5,6 M9.5 15V18H14.5V15 M10 21H14",
    "M3 11L12 4L21 11 M6 9V20H18V9",
    "c12,12,3.5 M12 3V6 M12 18V21 M3 12H6 M18 12H21 M5.6 5.6L7.7 7.7 M16.3 16.3L18.4 18.4 "
    "M5.6 18.4L7.7 16.3 M16.3 7.7L18.4 5.6",
    "M5 21V4H18L15 8.5L18 13H5",
    "c5,12,1 c12,12,1 c19,12,1",
    "M8 8H20V20H8Z M4 16V4H16",
    "M4 7H20 M9 7V4H15V7 M6 7L7 21H17L18 7",
    "M5 12H19",
};
static_assert(drawings.size() == static_cast<std::size_t>(Icon::minus) + 1);

class DrawingReader {
 public:
    explicit DrawingReader(const char* text) : at_(text) {}

    std::vector<Stroke> read() {
        for (skip(); *at_ != 0; skip()) read_command(*at_++);
        return std::move(strokes_);
    }

 private:
    void skip() {
        while (*at_ == ' ' || *at_ == ',') ++at_;
    }
    float number() {
        skip();
        char* end = nullptr;
        const float value = std::strtof(at_, &end);
        at_ = end;
        return value;
    }
    ImVec2 point() {
        const float x = number();
        return {x, number()};
    }
    void go_to(ImVec2 to) {
        strokes_.back().points.push_back(to);
        here_ = to;
    }

    void read_command(char command) {
        switch (command) {
            case 'M':
                strokes_.emplace_back();
                go_to(point());
                break;
            case 'L':
                go_to(point());
                break;
            case 'H':
                go_to({number(), here_.y});
                break;
            case 'V':
                go_to({here_.x, number()});
                break;
            case 'C':
                add_curve();
                break;
            case 'Z':
                strokes_.back().closed = true;
                break;
            case 'c':
                add_circle();
                break;
            default:
                break;
        }
    }

    void add_curve() {
        const ImVec2 from = here_;
        const ImVec2 a = point();
        const ImVec2 b = point();
        const ImVec2 to = point();
        constexpr int steps = 12;
        for (int i = 1; i <= steps; ++i) {
            const float t = static_cast<float>(i) / steps;
            const float u = 1 - t;
            const float p = u * u * u, q = 3 * u * u * t, r = 3 * u * t * t, s = t * t * t;
            go_to({p * from.x + q * a.x + r * b.x + s * to.x,
                   p * from.y + q * a.y + r * b.y + s * to.y});
        }
    }

    void add_circle() {
        const ImVec2 centre = point();
        const float radius = number();
        Stroke circle;
        circle.closed = true;
        constexpr int steps = 36;
        for (int i = 0; i < steps; ++i) {
            const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / steps;
            circle.points.push_back(
                {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
        }
        strokes_.push_back(std::move(circle));
    }

    const char* at_;
    ImVec2 here_{};
    std::vector<Stroke> strokes_;
};

}  // namespace

const std::vector<Stroke>& strokes_of(Icon icon) {
    static const auto all = [] {
        std::array<std::vector<Stroke>, drawings.size()> read;
        for (std::size_t i = 0; i < drawings.size(); ++i)
            read[i] = DrawingReader(drawings[i]).read();
        return read;
    }();
    return all[static_cast<std::size_t>(icon)];
}

}  // namespace yoriai
