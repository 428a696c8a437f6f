#include "picture/hall_sheet.h"

#include <algorithm>
#include <cmath>

#include "text/hall_messages.h"

namespace yoriai {
namespace {

// Share of the last row's distance that a kanji must be high: tan(25 minutes of arc), and the floor
// for captions.
constexpr double body_angle = 0.00727, caption_angle = 0.0042;
constexpr double face_of_em = 0.92;
constexpr float sheet_margin = 80, foot_line = 1006, page_dot = 36;

int em_for(const HallScreen& screen, double angle) {
    const double image_height = screen.image_width * screen.height / std::max(1, screen.width);
    const double pixels = angle * screen.last_row * screen.height / std::max(0.01, image_height);
    return static_cast<int>(std::ceil(pixels / face_of_em));
}

}  // namespace

HallSizes hall_sizes(const HallScreen& screen) {
    return {em_for(screen, body_angle), em_for(screen, caption_angle)};
}

HallSheet::HallSheet(const Painter& painter, const HallScreen& screen, std::string_view place,
                     int page)
    : painter_(painter), place_(place) {
    const HallSizes sizes = hall_sizes(screen);
    width_ = static_cast<float>(screen.width);
    height_ = static_cast<float>(screen.height);
    unit_ = height_ / 1080;
    body_ = static_cast<float>(sizes.body);
    caption_ = static_cast<float>(sizes.caption);
    drawn_.page = page;
    // The foot stands at 1006 of 1080 unless its letters need more room.
    const float foot = std::min(unit(foot_line), height_ - caption_ * 1.25F - unit(24));
    const float side = unit(sheet_margin), top = unit(40);
    content_ = {side, top, width_ - 2 * side, foot - unit(28) - top};
}

TextStyle HallSheet::text(float times, float line, Weight weight) const {
    const float size = std::round(body_ * times) / painter_.scale();
    return {size, size * line, weight, false};
}

TextStyle HallSheet::caption() const {
    const float size = caption_ / painter_.scale();
    return {size, size * 1.25F, Weight::regular, false};
}

TextStyle HallSheet::fitting(std::string_view words, float box_width, float box_height, float most,
                             float line, Weight weight) const {
    for (float times = most; times > 1; times -= 0.1F) {
        const TextStyle style = text(times, line, weight);
        if (painter_.paragraph_height(box_width, style, words, Breaking::by_words) <= box_height)
            return style;
    }
    return text(1, std::min(line, 1.22F), weight);
}

float HallSheet::draw_amount(const Box& box, std::string_view number, std::string_view word,
                             ImU32 colour, float number_times) const {
    const TextStyle big = text(number_times, 1.2F, Weight::bold), small = body_text();
    const float gap = body_ * 0.06F;
    const float number_width = painter_.text_width(number, big);
    const float word_width = word.empty() ? 0 : painter_.text_width(word, small) + gap;
    const float left = box.right() - number_width - word_width;
    // Both stand on one base line: 0.88 em below the top of a line without leading.
    const float base = box.centre().y + painter_.line_height(big) / 2 -
                       (painter_.line_height(big) - body_ * number_times) / 2 -
                       body_ * number_times * 0.12F;
    const auto put = [&](float x, const TextStyle& style, std::string_view words, float em) {
        const float top = base - em * 0.88F - (painter_.line_height(style) - em) / 2;
        painter_.text({x, top}, style, words, colour);
    };
    put(left, big, number, body_ * number_times);
    if (!word.empty()) put(left + number_width + gap, small, word, body_);
    return number_width + word_width;
}

void HallSheet::draw_head(std::string_view title,
                          const std::vector<std::pair<std::string, std::string>>& amounts) {
    Box head = content_;
    head.height = std::max(unit(110), painter_.line_height(title_text()));
    Box row = head;
    float needed = painter_.text_width(title, title_text());
    for (const auto& [number, word] : amounts)
        needed += painter_.text_width(number, title_text()) +
                  painter_.text_width(word, body_text()) + body_ * 0.7F;
    // In a deep room the title goes before the amounts.
    const bool with_amounts = needed <= head.width;
    for (auto amount = amounts.rbegin(); with_amounts && amount != amounts.rend(); ++amount) {
        const float used = draw_amount(row, amount->first, amount->second, colours().ink);
        row.width = std::max(0.0F, row.width - used - body_ * 0.6F);
    }
    painter_.text_in(row, title_text(), title, colours().ink);
    content_.cut_top(head.height, unit(12));
}

void HallSheet::say_nothing_yet() const {
    painter_.text_in(content_, body_text(), say(words::hall_nothing_yet), colours().ink2,
                     Align::centre);
}

void HallSheet::draw_foot(std::string_view words, std::string_view right, float indent) {
    Box foot = foot_box();
    if (drawn_.pages > 1) {
        const float step = unit(page_dot) + unit(14), radius = unit(page_dot) / 2;
        // Very many pages are told by numbers, dots would fill the foot.
        if (drawn_.pages <= 12) {
            float x = foot.right() - step * static_cast<float>(drawn_.pages) + radius;
            for (int page = 0; page < drawn_.pages; ++page, x += step) {
                if (page == drawn_.page)
                    painter_.disc({x, foot.centre().y}, radius, colours().ink2);
                painter_.circle({x, foot.centre().y}, radius - 1, colours().ink2, 3);
            }
            foot.cut_right(step * static_cast<float>(drawn_.pages), unit(40));
        } else {
            const std::string count =
                std::to_string(drawn_.page + 1) + " / " + std::to_string(drawn_.pages);
            painter_.text_in(foot, caption(), count, colours().ink2, Align::right);
            foot.cut_right(painter_.text_width(count, caption()), unit(40));
        }
    } else {
        const std::string_view end = right.empty() && !words.empty() ? place_ : right;
        painter_.text_in(foot, caption(), end, colours().ink2, Align::right);
        foot.cut_right(painter_.text_width(end, caption()), unit(40));
    }
    foot.cut_left(indent);
    painter_.text_in(foot, caption(), words.empty() ? place_ : words, colours().ink2);
}

Box HallSheet::foot_box() const {
    const float line = painter_.line_height(caption());
    const float y = std::min(height_ - unit(24) - line, unit(foot_line));
    return {content_.x, y, content_.width, line};
}

void HallSheet::set_pages(int pages) {
    drawn_.pages = std::max(1, pages);
    drawn_.page = std::clamp(drawn_.page, 0, drawn_.pages - 1);
}

HallSheet::Rows HallSheet::choose_rows(const std::vector<float>& heights, float gap,
                                       float available, std::optional<std::size_t> wanted) {
    std::vector<Rows> pages(1);
    float used = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const bool first_of_page = pages.back().first == i;
        const float needed = heights[i] + (first_of_page ? 0 : gap);
        if (!first_of_page && used + needed > available + 0.5F) {
            pages.push_back({i, i});
            used = heights[i];
        } else {
            used += needed;
        }
        if (heights[i] > available + 0.5F) say_too_small();
        pages.back().last = i + 1;
    }
    for (std::size_t page = 0; page < pages.size(); ++page)
        if (wanted && *wanted >= pages[page].first && *wanted < pages[page].last)
            drawn_.page = static_cast<int>(page);
    set_pages(static_cast<int>(pages.size()));
    return pages[static_cast<std::size_t>(drawn_.page)];
}

void HallSheet::draw_spot(const Box& box) const {
    const float line = unit(14) / painter_.scale();
    painter_.outline(box.inset(-unit(14)), colours().live, line, 12);
    const float side = unit(56), tip = box.x - unit(10), middle = box.centre().y;
    const ImVec2 arrow[] = {
        {tip - side, middle - side / 2}, {tip, middle}, {tip - side, middle + side / 2}};
    painter_.polygon(arrow, colours().live);
}

void draw_hall_pointer(const Painter& painter, ImVec2 at) {
    const Palette& colours = painter.colours();
    const float radius = painter.px(30);
    painter.disc(at, radius + painter.px(6), colours.sheet);
    painter.disc(at, radius, colours.live);
    painter.circle(at, radius + painter.px(6), colours.ink, 2);
}

std::string clock_words(int seconds) {
    const int left = std::max(0, seconds);
    const std::string rest = std::to_string(left % 60);
    return std::to_string(left / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

HallDrawn draw_hall(const Painter& painter, const HallModel& model, const HallScreen& screen,
                    int page) {
    HallSheet sheet(painter, screen, model.place, page);
    painter.fill({0, 0, sheet.width(), sheet.height()}, painter.colours().sheet);
    struct Drawer {
        HallSheet& sheet;
        void operator()(const HallBlank&) const { draw_blank(sheet); }
        void operator()(const HallWriting& content) const { draw_writing(sheet, content); }
        void operator()(const HallNewest& content) const { draw_newest(sheet, content); }
        void operator()(const HallOneCard& content) const { draw_one_card(sheet, content); }
        void operator()(const HallThemes& content) const { draw_themes(sheet, content); }
        void operator()(const HallThemeCards& content) const { draw_theme_cards(sheet, content); }
        void operator()(const HallQuestion& content) const { draw_question(sheet, content); }
        void operator()(const HallNotRevealed& content) const { draw_not_revealed(sheet, content); }
        void operator()(const HallResults& content) const { draw_results(sheet, content); }
        void operator()(const HallMap& content) const { draw_map(sheet, content); }
        void operator()(const HallPriorities& content) const { draw_priorities(sheet, content); }
        void operator()(const HallBothViews& content) const { draw_both_views(sheet, content); }
        void operator()(const HallFewVoices& content) const { draw_few_voices(sheet, content); }
        void operator()(const HallStory& content) const { draw_story(sheet, content); }
        void operator()(const HallDistrict& content) const { draw_district(sheet, content); }
        void operator()(const HallAgenda& content) const { draw_agenda(sheet, content); }
        void operator()(const HallVision& content) const { draw_vision(sheet, content); }
        void operator()(const HallPrompt& content) const { draw_prompt(sheet, content); }
        void operator()(const HallRoles& content) const { draw_roles(sheet, content); }
        void operator()(const HallSchedule& content) const { draw_schedule(sheet, content); }
        void operator()(const HallMatrix& content) const { draw_matrix(sheet, content); }
        void operator()(const HallLoad& content) const { draw_load(sheet, content); }
    };
    std::visit(Drawer{sheet}, model.content);
    return sheet.drawn();
}

}  // namespace yoriai
