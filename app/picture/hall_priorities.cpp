// The hall layout of importance and agreement: the picture with numbers, the items beside it, the
// priorities first. What does not fit comes on the next page, with the same picture.

#include <algorithm>

#include "picture/hall_sheet.h"
#include "picture/quadrant_picture.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

const Message& upwards(AgreementBasis basis) {
    if (basis == AgreementBasis::answers) return words::hall_agreement_answers;
    return basis == AgreementBasis::feasibility ? words::hall_agreement_feasible
                                                : words::hall_agreement_tables;
}

}  // namespace

void draw_priorities(HallSheet& sheet, const HallPriorities& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    std::vector<PlacedItem> items;
    std::size_t priorities = 0;
    for (const HallPlaced& placed : page.items()) {
        items.push_back(placed.place);
        priorities += placed.place.priority ? 1 : 0;
    }
    sheet.draw_head(say(words::hall_priorities),
                    {{std::to_string(priorities), say(words::hall_priority_count)}});
    Box content = sheet.content();
    Box right = content.cut_right(content.width * 0.5F, sheet.unit(44));
    QuadrantLook look;
    // Two figures need more room than one.
    look.disc = sheet.body() * (items.size() < 10 ? 0.62F : 0.74F) / painter.scale();
    look.line = sheet.unit(4) / painter.scale();
    look.number = sheet.body_text(Weight::bold);
    look.words = sheet.body_text();
    draw_quadrant(painter, content, items, page.line(), say(words::hall_more_important),
                  say(upwards(page.basis())), look);
    const float number = sheet.body() * 1.5F;
    std::vector<float> heights;
    for (const HallPlaced& placed : page.items())
        heights.push_back(painter.paragraph_height(
            right.width - number, sheet.body_text(Weight::bold), placed.text, Breaking::by_words));
    const float gap = sheet.unit(22);
    const auto rows = sheet.choose_rows(heights, gap, right.height);
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        const bool priority = page.items()[i].place.priority;
        Box row = right.cut_top(heights[i], gap);
        const TextStyle style = sheet.body_text(priority ? Weight::bold : Weight::regular);
        painter.text(row.cut_left(number).top_left(), style, std::to_string(i + 1), colours.plate);
        painter.paragraph(row, style, page.items()[i].text, priority ? colours.ink : colours.ink2,
                          Align::left, Breaking::by_words);
    }
    sheet.draw_foot(say(page.basis() == AgreementBasis::feasibility
                            ? words::hall_priorities_foot_feasible
                            : words::hall_priorities_foot));
}

}  // namespace yoriai
