#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "model/workshop.h"
#include "picture/board_colours.h"
#include "picture/board_layout.h"
#include "picture/painter.h"

namespace yoriai {

// What part of the board is seen: its point (x, y) stands at the top left of the view.
struct Camera {
    double x = -24;
    double y = -24;
    double zoom = 1;  // 1: 100 %
};
inline constexpr double least_zoom = 0.05, most_zoom = 4;

// Between board pixels and pixels of the window; `scale` is the painter's.
ImVec2 to_screen(const Camera&, const Box& view, float scale, ImVec2 board_point);
Box to_screen(const Camera&, const Box& view, float scale, const Box& board_box);
ImVec2 to_board(const Camera&, const Box& view, float scale, ImVec2 screen_point);
Box visible_board(const Camera&, const Box& view, float scale);

// The camera that shows the whole box with a margin, at most at 100 %.
Camera camera_to_fit(const Box& board_box, const Box& view, float scale);
// Zoomed by the factor so that the point of the screen stays where it is.
Camera zoomed_at(const Camera&, const Box& view, float scale, ImVec2 screen_point, double factor);

enum class BoardThing { nothing, card, plate, chevron, theme_body, link };
struct BoardTarget {
    BoardThing thing = BoardThing::nothing;
    CardId card;
    ThemeId theme;
    LinkId link;
    bool operator==(const BoardTarget&) const = default;
};

// A suggestion: the card, shown dashed in the theme it may belong to.
struct GhostCard {
    CardId card;
    ThemeId theme;
};

// What is selected, hovered, found; the workshop knows nothing of it.
struct BoardState {
    std::unordered_set<CardId> selected_cards;
    std::unordered_set<ThemeId> selected_themes;
    std::unordered_set<CardId> found_cards;  // by a search
    std::unordered_set<CardId> carried;      // being dragged: drawn by draw_carried_cards
    LinkId selected_link;
    BoardTarget hovered;
    BoardTarget focused;  // by a key: has the focus ring
    ThemeId drop_target;  // the theme that a dragged card would go to
    std::map<CardId, int> votes;
    BoardColours colours;
    std::optional<GhostCard> ghost;
    Box rubber_band;  // pixels of the screen; empty: none
};

// Draws what of the board is inside the view. The cost follows what is seen.
void draw_board(const Painter&, const Box& view, const Workshop&, const BoardLayout&, const Camera&,
                const BoardState&);

// The dragged cards under the pointer.
void draw_carried_cards(const Painter&, const Workshop&, const BoardLayout&, const Camera&,
                        const BoardState&, ImVec2 pointer);

// The box, in board pixels, that a link's end stands at: the card, or the nearest theme that is
// shown.
std::optional<Box> end_of_link(const Workshop&, const BoardLayout&, CardId, ThemeId);

// What stands at the point of the screen; what is drawn last is found first.
BoardTarget what_is_at(const Painter&, const Box& view, const Workshop&, const BoardLayout&,
                       const Camera&, ImVec2 screen_point);
// The cards that a rubber band (pixels of the screen) touches.
std::vector<CardId> cards_in_band(const BoardLayout&, const Camera&, const Box& view, float scale,
                                  const Box& band);

// The board made small, with a frame round what the view shows.
void draw_overview(const Painter&, const Box&, const BoardLayout&, const Camera&, const Box& view);
// The board's point under a point of the overview.
ImVec2 overview_to_board(const Box& overview, const BoardLayout&, ImVec2 screen_point);

// A card of the workshop as parts.h draws it. The strings belong to the workshop and to `words`.
struct CardWords {
    std::string table;
};
CardPicture card_picture(const Workshop&, const Card&, CardWords& words);
// The same in the board's colours.
CardPicture card_picture(const Workshop&, const Card&, CardWords& words, const BoardColours&);

}  // namespace yoriai
