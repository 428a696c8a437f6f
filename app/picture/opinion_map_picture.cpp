#include "picture/opinion_map_picture.h"

#include <algorithm>
#include <cmath>

#include "text/map_messages.h"

namespace yoriai {
namespace {

constexpr ImU32 outline_alpha = 0x26;  // of a group's colour behind its marks
constexpr int spreading_rounds = 24;
constexpr double far_share = 0.98;  // of the people stand inside the frame; others at its edge

ImVec2 minus(ImVec2 a, ImVec2 b) { return {a.x - b.x, a.y - b.y}; }

float cross(ImVec2 a, ImVec2 b) { return a.x * b.y - a.y * b.x; }

// Andrew's monotone chain (Information Processing Letters 9, 1979).
std::vector<ImVec2> convex_hull(std::vector<ImVec2> points) {
    std::sort(points.begin(), points.end(),
              [](ImVec2 a, ImVec2 b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    if (points.size() < 3) return points;
    std::vector<ImVec2> hull;
    const auto add = [&](ImVec2 point, std::size_t least) {
        while (hull.size() >= least &&
               cross(minus(hull.back(), hull[hull.size() - 2]), minus(point, hull.back())) <= 0)
            hull.pop_back();
        hull.push_back(point);
    };
    for (const ImVec2 point : points) add(point, 2);
    const std::size_t lower = hull.size() + 1;
    for (auto point = points.rbegin() + 1; point != points.rend(); ++point) add(*point, lower);
    hull.pop_back();
    return hull;
}

// The hull of circles of this radius round the points: room for the marks inside the outline.
std::vector<ImVec2> hull_round(const std::vector<ImVec2>& points, float radius) {
    constexpr int corners = 16;
    constexpr double full_turn = 6.283185307179586;
    std::vector<ImVec2> round;
    for (const ImVec2 point : points)
        for (int i = 0; i < corners; ++i) {
            const double angle = full_turn * i / corners;
            round.push_back({point.x + radius * static_cast<float>(std::cos(angle)),
                             point.y + radius * static_cast<float>(std::sin(angle))});
        }
    return convex_hull(std::move(round));
}

// Half of the width that the people need, the farthest few apart.
double reach_of(const ConsensusMap& map) {
    std::vector<double> reaches;
    for (const PlacedPerson& person : map.people)
        reaches.push_back(std::max(std::abs(person.at.x), std::abs(person.at.y)));
    if (reaches.empty()) return 1;
    const auto at = reaches.begin() + static_cast<std::ptrdiff_t>(
                                          far_share * static_cast<double>(reaches.size() - 1));
    std::nth_element(reaches.begin(), at, reaches.end());
    return *at > 0 ? *at : 1;
}

std::vector<ImVec2> places_in(const ConsensusMap& map, const Box& box) {
    const double reach = reach_of(map);
    const auto half_width = static_cast<double>(box.width / 2);
    const auto half_height = static_cast<double>(box.height / 2);
    std::vector<ImVec2> places;
    for (const PlacedPerson& person : map.people) {
        const double x = std::clamp(person.at.x / reach, -1.0, 1.0) * half_width;
        // Up is more, as on paper.
        const double y = std::clamp(-person.at.y / reach, -1.0, 1.0) * half_height;
        places.push_back(
            {box.centre().x + static_cast<float>(x), box.centre().y + static_cast<float>(y)});
    }
    return places;
}

// People with the same answers stand at the same point: they are laid round it, so that their
// number can be seen.
void spread(std::vector<ImVec2>& places, float distance, const Box& box) {
    constexpr float golden_turn = 2.39996323F;
    for (int round = 0; round < spreading_rounds; ++round) {
        bool moved = false;
        for (std::size_t a = 0; a < places.size(); ++a)
            for (std::size_t b = a + 1; b < places.size(); ++b) {
                ImVec2 way = minus(places[b], places[a]);
                float length = std::sqrt(way.x * way.x + way.y * way.y);
                if (length >= distance) continue;
                if (length < 0.01F) {
                    const float angle = golden_turn * static_cast<float>(b);
                    way = {std::cos(angle), std::sin(angle)};
                    length = 1;
                }
                const float push = (distance - std::min(length, distance)) / 2 / length;
                places[a] = {places[a].x - way.x * push, places[a].y - way.y * push};
                places[b] = {places[b].x + way.x * push, places[b].y + way.y * push};
                moved = true;
            }
        if (!moved) break;
    }
    for (ImVec2& place : places)
        place = {std::clamp(place.x, box.x, box.right()), std::clamp(place.y, box.y, box.bottom())};
}

int mark_of(const PlacedPerson& person) {
    return person.group ? static_cast<int>(*person.group) : -1;
}

std::string letter_of(std::size_t group) {
    return std::string(1, static_cast<char>('A' + std::min<std::size_t>(group, 25)));
}

ImU32 pale(ImU32 colour) {
    return (colour & ~IM_COL32_A_MASK) | (outline_alpha << IM_COL32_A_SHIFT);
}

// Moves the plate down until it lies on none of the others, then keeps it with them.
void keep_apart(Box& plate, std::vector<Box>& plates) {
    for (const Box& other : plates)
        if (plate.meets(other)) plate.y = other.bottom() + 2;
    plates.push_back(plate);
}

void draw_outline(const Painter& painter, const OpinionMapLook& look,
                  const std::vector<ImVec2>& members, std::size_t group) {
    const GroupLook colours = group_look(painter.colours(), static_cast<int>(group));
    const std::vector<ImVec2> hull = hull_round(members, painter.px(look.mark * 2));
    painter.polygon(hull, pale(colours.fill));
    std::vector<ImVec2> closed = hull;
    closed.push_back(hull.front());
    painter.polyline(closed, colours.fill, look.line);
}

// The group's letter and size above its people.
void draw_label(const Painter& painter, const Box& box, const OpinionMapLook& look,
                const std::vector<ImVec2>& members, std::size_t group, std::vector<Box>& plates) {
    const GroupLook colours = group_look(painter.colours(), static_cast<int>(group));
    const std::string label =
        say(words::map_group_people, {letter_of(group), std::to_string(members.size())});
    const float width = painter.text_width(label, look.label) + painter.px(24);
    const float height = painter.line_height(look.label) + painter.px(4);
    float top = members.front().y, middle = 0;
    for (const ImVec2 point : members) {
        top = std::min(top, point.y);
        middle += point.x / static_cast<float>(members.size());
    }
    Box plate = {std::clamp(middle - width / 2, box.x, std::max(box.x, box.right() - width)),
                 std::max(box.y, top - height - painter.px(look.mark * 2 + 6)), width, height};
    keep_apart(plate, plates);
    painter.fill(plate, painter.colours().sheet, space::control_radius);
    painter.outline(plate, colours.fill, look.line, space::control_radius);
    painter.text_in(plate, look.label, label, painter.colours().ink, Align::centre);
}

}  // namespace

void draw_opinion_map(const Painter& painter, const Box& box, const ConsensusMap& map,
                      const OpinionMapLook& look) {
    const Palette& colours = painter.colours();
    painter.line({box.x, box.centre().y}, {box.right(), box.centre().y}, colours.line, 2);
    painter.line({box.centre().x, box.y}, {box.centre().x, box.bottom()}, colours.line, 2);
    const float room = painter.px(look.mark * 3);
    Box inside = box.inset(room);
    inside.y += painter.line_height(look.label);
    inside.height -= painter.line_height(look.label);
    std::vector<ImVec2> places = places_in(map, inside);
    spread(places, painter.px(look.mark * 2.2F), inside);
    std::vector<std::vector<ImVec2>> members(map.groups.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        if (map.people[i].group) members[*map.people[i].group].push_back(places[i]);
    const bool several = map.groups.size() > 1;
    for (std::size_t group = 0; several && group < members.size(); ++group)
        if (!members[group].empty()) draw_outline(painter, look, members[group], group);
    for (std::size_t i = 0; i < places.size(); ++i)
        painter.group_mark(several ? mark_of(map.people[i]) : 0, places[i], painter.px(look.mark),
                           look.line);
    std::vector<Box> plates;
    for (std::size_t group = 0; several && group < members.size(); ++group)
        if (!members[group].empty()) draw_label(painter, box, look, members[group], group, plates);
}

float draw_opinion_legend(const Painter& painter, const Box& row, const ConsensusMap& map,
                          const OpinionMapLook& look) {
    float x = row.x;
    const auto entry = [&](int mark, const std::string& words) {
        const float radius = painter.px(look.mark);
        painter.group_mark(mark, {x + radius, row.centre().y}, radius, look.line);
        x += 2 * radius + painter.px(10);
        const Box rest = {x, row.y, std::max(0.0F, row.right() - x), row.height};
        painter.text_in(rest, look.label, words, painter.colours().ink);
        x += std::min(rest.width, painter.text_width(words, look.label)) + painter.px(26);
    };
    const auto count = [](std::size_t people) { return std::to_string(people); };
    if (map.groups.size() < 2) {
        entry(0, say(words::map_one_person));
        return x - row.x;
    }
    for (std::size_t group = 0; group < map.groups.size(); ++group)
        entry(static_cast<int>(group),
              letter_of(group) + " " + say(words::map_people, {count(map.groups[group].size)}));
    const auto none = static_cast<std::size_t>(std::count_if(
        map.people.begin(), map.people.end(), [](const auto& person) { return !person.group; }));
    if (none > 0) entry(-1, say(words::map_in_none, {count(none)}));
    return x - row.x;
}

}  // namespace yoriai
