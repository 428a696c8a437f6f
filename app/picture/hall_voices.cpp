// Hall layouts of what must not be lost: both views, the few, one card's way.

#include <algorithm>

#include "picture/hall_sheet.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

float height_of(const HallSheet& sheet, std::string_view words, float width,
                Weight weight = Weight::regular) {
    if (words.empty()) return 0;
    return sheet.painter().paragraph_height(width, sheet.body_text(weight), words,
                                            Breaking::by_words);
}

// Returns the height.
float write(const HallSheet& sheet, const Box& box, std::string_view words, ImU32 colour,
            Weight weight = Weight::regular) {
    if (words.empty()) return 0;
    return sheet.painter().paragraph(box, sheet.body_text(weight), words, colour, Align::left,
                                     Breaking::by_words);
}

void draw_nothing(HallSheet& sheet, std::string_view words) {
    sheet.painter().paragraph(sheet.content(), sheet.body_text(), words, sheet.colours().ink,
                              Align::left, Breaking::by_words);
    sheet.draw_foot();
}

// The two sides of a pair are boxes of one size: neither seems to weigh more.
struct PairSizes {
    float about = 0, sides = 0, width = 0, padding = 0, gap = 0;
    float height() const { return about + gap + sides; }
};

PairSizes sizes_of(const HallSheet& sheet, const HallPair& pair) {
    PairSizes sizes;
    sizes.padding = sheet.unit(22);
    sizes.gap = sheet.unit(14);
    const float content = sheet.content().width;
    sizes.width = (content - sheet.unit(36)) / 2;
    sizes.about = height_of(sheet, pair.about, content, Weight::bold);
    for (const HallSide* side : {&pair.left, &pair.right}) {
        const float inside = sizes.width - 2 * sizes.padding;
        sizes.sides =
            std::max(sizes.sides, height_of(sheet, side->head, inside, Weight::bold) +
                                      height_of(sheet, side->words, inside) + 2 * sizes.padding);
    }
    return sizes;
}

void draw_pair(const HallSheet& sheet, Box box, const HallPair& pair) {
    const Palette& colours = sheet.colours();
    const PairSizes sizes = sizes_of(sheet, pair);
    write(sheet, box, pair.about, colours.ink, Weight::bold);
    box.cut_top(sizes.about, sizes.gap);
    bool agrees = true;
    for (const HallSide* side : {&pair.left, &pair.right}) {
        const Box frame = {agrees ? box.x : box.right() - sizes.width, box.y, sizes.width,
                           sizes.sides};
        const ImU32 colour =
            side->head.empty() ? colours.line2
                               : answer_colour(colours, agrees ? Answer::agree : Answer::disagree);
        sheet.painter().outline(frame, colour, 5, 10);
        Box inside = frame.inset(sizes.padding);
        inside.cut_top(write(sheet, inside, side->head, colours.ink, Weight::bold));
        write(sheet, inside, side->words, colours.ink);
        agrees = false;
    }
}

}  // namespace

void draw_both_views(HallSheet& sheet, const HallBothViews& page) {
    sheet.draw_head(say(words::hall_both_views), {});
    if (page.pairs().empty()) return draw_nothing(sheet, say(words::hall_both_views_none));
    std::vector<float> heights;
    for (const HallPair& pair : page.pairs()) heights.push_back(sizes_of(sheet, pair).height());
    Box content = sheet.content();
    const float gap = sheet.unit(40);
    const auto rows = sheet.choose_rows(heights, gap, content.height);
    for (std::size_t i = rows.first; i < rows.last; ++i)
        draw_pair(sheet, content.cut_top(heights[i], gap), page.pairs()[i]);
    sheet.draw_foot(say(words::hall_both_views_about));
}

void draw_few_voices(HallSheet& sheet, const HallFewVoices& page) {
    const Palette& colours = sheet.colours();
    sheet.draw_head(say(words::hall_few), {});
    if (page.voices().empty()) return draw_nothing(sheet, say(words::hall_few_none));
    const float padding = sheet.unit(28), mark = sheet.unit(14);
    const float width = sheet.content().width - 2 * padding - mark;
    std::vector<float> heights;
    for (const HallFewVoice& voice : page.voices())
        heights.push_back(height_of(sheet, voice.text, width, Weight::bold) +
                          height_of(sheet, voice.because, width) + 2 * sheet.unit(18));
    Box content = sheet.content();
    const float gap = sheet.unit(26);
    const auto rows = sheet.choose_rows(heights, gap, content.height);
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        Box box = content.cut_top(heights[i], gap);
        sheet.painter().fill(box, colours.warn_wash);
        sheet.painter().fill(box.cut_left(mark), colours.plate);
        box = box.inset(padding, sheet.unit(18));
        box.cut_top(write(sheet, box, page.voices()[i].text, colours.ink, Weight::bold));
        write(sheet, box, page.voices()[i].because, colours.ink);
    }
    sheet.draw_foot(say(words::hall_few_about));
}

void draw_story(HallSheet& sheet, const HallStory& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    sheet.draw_head(say(words::hall_story), {});
    const float padding = sheet.unit(26), indent = sheet.body() * 1.3F;
    Box content = sheet.content();
    const float card =
        height_of(sheet, page.card.text(), content.width - 2 * padding - indent, Weight::bold) +
        2 * padding;
    std::vector<float> heights = {card};
    for (const std::string& step : page.steps)
        heights.push_back(height_of(sheet, step, content.width - indent));
    const float gap = sheet.unit(30);
    const auto rows = sheet.choose_rows(heights, gap, content.height);
    // A line down the side joins the stations.
    const float side = content.x + indent * 0.32F;
    float end = content.y;
    for (std::size_t i = rows.first; i < rows.last; ++i) end += heights[i] + gap;
    if (rows.last - rows.first > 1)
        painter.line({side, content.y + sheet.body() * 0.6F},
                     {side, end - gap - heights[rows.last - 1] + sheet.body() * 0.6F},
                     colours.line2, 5);
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        Box row = content.cut_top(heights[i], gap);
        const float middle = i == 0 ? row.centre().y : row.y + sheet.body() * 0.61F;
        painter.disc({side, middle}, sheet.body() * 0.24F, colours.plate);
        row.cut_left(indent);
        if (i > 0) {
            write(sheet, row, page.steps[i - 1], colours.ink);
            continue;
        }
        painter.sheet(row, colours.sheet, colours.line2, 3, space::card_radius, 4);
        write(sheet, row.inset(padding), page.card.text(), colours.ink, Weight::bold);
    }
    sheet.draw_foot();
}

}  // namespace yoriai
