// The hall layout of the consensus map: where people stand, and in sentences what was found. What
// does not fit beside the map comes on the next page, with the same map.

#include "picture/hall_sheet.h"
#include "picture/opinion_map_picture.h"
#include "text/hall_messages.h"

namespace yoriai {

void draw_map(HallSheet& sheet, const HallMap& page) {
    const Painter& painter = sheet.painter();
    const std::string people = std::to_string(page.map().people.size());
    sheet.draw_head(say(words::hall_map_title), {{people, say(words::hall_people_answered)}});
    Box content = sheet.content();
    Box right = content.cut_right(content.width * 0.5F, sheet.unit(36));
    OpinionMapLook look;
    look.mark = sheet.unit(15) / painter.scale();
    look.line = sheet.unit(3) / painter.scale();
    look.label = sheet.body_text(Weight::bold);
    draw_opinion_map(painter, content, page.map(), look);
    const TextStyle style = sheet.body_text(Weight::bold);
    std::vector<float> heights;
    for (const std::string& sentence : page.verdict())
        heights.push_back(
            painter.paragraph_height(right.width, style, sentence, Breaking::by_words));
    const float gap = sheet.unit(34);
    const auto rows = sheet.choose_rows(heights, gap, right.height);
    for (std::size_t i = rows.first; i < rows.last; ++i)
        painter.paragraph(right.cut_top(heights[i], gap), style, page.verdict()[i],
                          sheet.colours().ink, Align::left, Breaking::by_words);
    sheet.draw_foot(say(words::hall_map_foot));
}

}  // namespace yoriai
