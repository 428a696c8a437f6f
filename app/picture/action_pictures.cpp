#include "picture/action_pictures.h"

#include <algorithm>
#include <cmath>

#include "base/date.h"
#include "text/action_messages.h"

namespace yoriai {
namespace {

float year_width(const Box& years, const Schedule& schedule) {
    return years.width / static_cast<float>(schedule.last_year - schedule.first_year + 1);
}

// 令和9 of 令和9年度（2027年度）; only documents in Japanese count by eras.
std::string era_year(int year) {
    if (language() == Language::english) return std::to_string(year);
    const std::string whole = to_era_fiscal_year(year);
    return whole.substr(0, whole.find("年度"));
}

struct Disc {
    ImVec2 at;
    const ActionMark* mark;
};

// Moves discs that lie over each other apart, a little at a time, inside the plane.
void move_apart(std::vector<Disc>& discs, const Box& plane, float radius) {
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round)
        for (std::size_t a = 0; a < discs.size(); ++a)
            for (std::size_t b = a + 1; b < discs.size(); ++b) {
                const float x = discs[b].at.x - discs[a].at.x, y = discs[b].at.y - discs[a].at.y;
                const float distance = std::sqrt(x * x + y * y);
                const float missing = 2.2F * radius - distance;
                if (missing <= 0) continue;
                const float dx = distance > 0.1F ? x / distance : 1,
                            dy = distance > 0.1F ? y / distance : 0;
                discs[a].at.x -= dx * missing / 2;
                discs[a].at.y -= dy * missing / 2;
                discs[b].at.x += dx * missing / 2;
                discs[b].at.y += dy * missing / 2;
                for (Disc* disc : {&discs[a], &discs[b]}) {
                    disc->at.x = std::clamp(disc->at.x, plane.x, plane.right());
                    disc->at.y = std::clamp(disc->at.y, plane.y, plane.bottom());
                }
            }
}

void draw_disc(const Painter& painter, const Disc& disc, float radius, bool strong,
               const TextStyle& style) {
    const Palette& colours = painter.colours();
    painter.disc(disc.at, radius, strong ? colours.plate : colours.sheet);
    painter.circle(disc.at, radius, colours.plate, 3);
    painter.text_in({disc.at.x - radius, disc.at.y - radius, 2 * radius, 2 * radius},
                    style.figures(), std::to_string(disc.mark->number),
                    strong ? colours.on_plate : colours.ink, Align::centre);
}

}  // namespace

float year_heads_height(const Painter& painter, const ViewStyle& style) {
    return 2 * painter.line_height(style.small);
}

void draw_year_heads(const Painter& painter, const Box& years, const Schedule& schedule,
                     const ViewStyle& style) {
    const float width = year_width(years, schedule), line = painter.line_height(style.small);
    // With many years only every second or third has room for its words.
    const float needed = painter.text_width(era_year(schedule.last_year), style.small) * 1.15F;
    const int step = std::max(1, static_cast<int>(std::ceil(needed / width)));
    for (int year = schedule.first_year; year <= schedule.last_year; year += step) {
        const float x = years.x + width * static_cast<float>(year - schedule.first_year);
        const Box column = {x, years.y, width * static_cast<float>(step), line};
        painter.text_in(column, style.small, era_year(year), painter.colours().ink);
        if (language() == Language::japanese)
            painter.text_in(column.moved(0, line), style.small, std::to_string(year),
                            painter.colours().ink2);
    }
}

void draw_span(const Painter& painter, const Box& years, const Schedule& schedule,
               const ActionSpan& span) {
    const Palette& colours = painter.colours();
    const float width = year_width(years, schedule);
    for (int year = schedule.first_year; year <= schedule.last_year; ++year) {
        const float x =
            std::round(years.x + width * static_cast<float>(year - schedule.first_year));
        painter.fill({x, years.y, 2, years.height}, colours.line);
    }
    const float first = years.x + width * static_cast<float>(span.first - schedule.first_year);
    const float last = years.x + width * static_cast<float>(span.last + 1 - schedule.first_year);
    const float thick = std::min(years.height * 0.6F, painter.px(60));
    const Box bar = {first + 3, years.centre().y - thick / 2, last - first - 6, thick};
    if (!span.by_term) return painter.fill(bar, colours.plate, space::card_radius);
    // The year it begins is certain; the rest is what its term allows.
    const Box certain = {bar.x, bar.y, std::min(bar.width, width - 6), bar.height};
    painter.outline(bar, colours.plate, 2, space::card_radius);
    painter.fill(certain, colours.plate, space::card_radius);
}

void draw_matrix_plane(const Painter& painter, const Box& box, const std::vector<ActionMark>& marks,
                       const ViewStyle& style, const std::vector<int>& strong) {
    const Palette& colours = painter.colours();
    Box plane = box;
    const float line = painter.line_height(style.small);
    const Box below = plane.cut_bottom(line, painter.px(4));
    const Box above = plane.cut_top(line, painter.px(4));
    painter.text_in(above, style.small, say(words::matrix_important), colours.ink);
    painter.text_in(below, style.small, say(words::matrix_easy), colours.ink, Align::right);
    painter.text_in(below, style.small, say(words::matrix_hard), colours.ink2);
    const Box first = {plane.centre().x, plane.y, plane.width / 2, plane.height / 2};
    painter.fill(first, colours.wash);
    painter.outline(plane, colours.line2, 2);
    painter.fill({std::round(plane.centre().x), plane.y, 2, plane.height}, colours.line2);
    painter.fill({plane.x, std::round(plane.centre().y), plane.width, 2}, colours.line2);
    painter.text_in({first.x, first.y + painter.px(8), first.width - painter.px(14), line},
                    style.small, say(words::matrix_first), colours.accent, Align::right);
    // Two figures need more room than one.
    const bool two_figures = std::any_of(marks.begin(), marks.end(),
                                         [](const ActionMark& mark) { return mark.number > 9; });
    const float radius = painter.line_height(style.strong) * (two_figures ? 0.68F : 0.62F);
    const Box inside = plane.inset(radius * 1.25F);
    std::vector<Disc> discs;
    for (const ActionMark& mark : marks)
        discs.push_back({{inside.x + inside.width * static_cast<float>(mark.feasibility),
                          inside.bottom() - inside.height * static_cast<float>(mark.importance)},
                         &mark});
    move_apart(discs, inside, radius);
    for (const Disc& disc : discs) {
        const bool on = strong.empty() ||
                        std::find(strong.begin(), strong.end(), disc.mark->number) != strong.end();
        draw_disc(painter, disc, radius, on, style.strong);
    }
}

}  // namespace yoriai
