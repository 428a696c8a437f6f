#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "picture/hall_picture.h"
#include "picture/parts.h"

namespace yoriai {

// The sheet a page of the hall view is drawn on: sizes, margins, head and foot, and the flow of
// rows over pages. All boxes are pixels.
class HallSheet {
 public:
    HallSheet(const Painter& painter, const HallScreen& screen, std::string_view place, int page);

    const Painter& painter() const { return painter_; }
    const Palette& colours() const { return painter_.colours(); }
    float unit(float measure) const { return measure * unit_; }  // of a 1080 px high screen
    float body() const { return body_; }
    float width() const { return width_; }
    float height() const { return height_; }

    // A multiple of the body size with its line height as a share of the size.
    TextStyle text(float times, float line, Weight weight = Weight::regular) const;
    TextStyle body_text(Weight weight = Weight::regular) const { return text(1, 1.22F, weight); }
    TextStyle title_text() const { return text(1.22F, 1.3F, Weight::bold); }
    TextStyle caption() const;
    // The largest style between `most` and 1 times the body that lets the text fit into the box,
    // when it is set by words.
    TextStyle fitting(std::string_view words, float box_width, float box_height, float most,
                      float line, Weight weight) const;

    // Margins left and right, between head and foot.
    Box content() const { return content_; }
    // Title at the left, an amount at the right; takes the head's height off the content.
    void draw_head(std::string_view title,
                   const std::vector<std::pair<std::string, std::string>>& amounts);
    // Words at the left of the foot (the place when empty), page dots, other words or the place at
    // the right. A sign of the caller's stands in the indent.
    void draw_foot(std::string_view words = {}, std::string_view right = {}, float indent = 0);
    Box foot_box() const;
    // A number, large, and its word behind; ends at the right of the box. Returns the width.
    float draw_amount(const Box&, std::string_view number, std::string_view word, ImU32 colour,
                      float number_times = 1.22F) const;

    // Divides rows of these heights into pages that fit the content, and picks this page's rows.
    struct Rows {
        std::size_t first = 0, last = 0;
    };
    // With `wanted`, the page that this row stands on.
    Rows choose_rows(const std::vector<float>& heights, float gap, float available,
                     std::optional<std::size_t> wanted = {});
    // Marks what the facilitator points at.
    void draw_spot(const Box&) const;

    // In the content's place when there is none.
    void say_nothing_yet() const;

    void set_pages(int pages);
    void cut_top(float height) { content_.cut_top(height); }
    // The foot keeps to the same margin.
    void cut_left(float width) { content_.cut_left(width); }
    void say_too_small() { drawn_.fits = false; }
    const HallDrawn& drawn() const { return drawn_; }

 private:
    const Painter& painter_;
    std::string_view place_;
    float width_, height_, unit_, body_, caption_;
    Box content_;
    HallDrawn drawn_;
};

// The layouts (hall_cards.cpp, hall_rows.cpp, hall_question.cpp, hall_results.cpp,
// hall_map.cpp, hall_priorities.cpp, hall_voices.cpp, hall_vision.cpp, hall_actions.cpp,
// hall_district.cpp).
void draw_writing(HallSheet&, const HallWriting&);
void draw_newest(HallSheet&, const HallNewest&);
void draw_one_card(HallSheet&, const HallOneCard&);
void draw_theme_cards(HallSheet&, const HallThemeCards&);
void draw_themes(HallSheet&, const HallThemes&);
void draw_question(HallSheet&, const HallQuestion&);
void draw_not_revealed(HallSheet&, const HallNotRevealed&);
void draw_results(HallSheet&, const HallResults&);
void draw_map(HallSheet&, const HallMap&);
void draw_priorities(HallSheet&, const HallPriorities&);
void draw_both_views(HallSheet&, const HallBothViews&);
void draw_few_voices(HallSheet&, const HallFewVoices&);
void draw_story(HallSheet&, const HallStory&);
void draw_agenda(HallSheet&, const HallAgenda&);
void draw_vision(HallSheet&, const HallVision&);
void draw_prompt(HallSheet&, const HallPrompt&);
void draw_roles(HallSheet&, const HallRoles&);
void draw_schedule(HallSheet&, const HallSchedule&);
void draw_matrix(HallSheet&, const HallMatrix&);
void draw_load(HallSheet&, const HallLoad&);
void draw_district(HallSheet&, const HallDistrict&);
void draw_blank(HallSheet&);

std::string clock_words(int seconds);

}  // namespace yoriai
