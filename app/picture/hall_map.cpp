// The hall layout of the consensus map: where people stand, and in a sentence what was found.

#include "picture/hall_sheet.h"
#include "picture/opinion_map_picture.h"
#include "text/hall_messages.h"

namespace yoriai {

void draw_map(HallSheet& sheet, const HallMap& page) {
    const Painter& painter = sheet.painter();
    const std::string people = std::to_string(page.map().people.size());
    sheet.draw_head(say(words::hall_map_title), {{people, say(words::hall_people_answered)}});
    Box content = sheet.content();
    Box right = content.cut_right(content.width * 0.46F, sheet.unit(36));
    OpinionMapLook look;
    look.mark = sheet.unit(15) / painter.scale();
    look.line = sheet.unit(3) / painter.scale();
    look.label = sheet.body_text(Weight::bold);
    draw_opinion_map(painter, content, page.map(), look);
    const TextStyle style =
        sheet.fitting(page.verdict(), right.width, right.height, 1.3F, 1.4F, Weight::bold);
    const float height =
        painter.paragraph_height(right.width, style, page.verdict(), Breaking::by_words);
    if (height > right.height) sheet.say_too_small();
    right.cut_top(std::max(0.0F, (right.height - height) / 2));
    painter.paragraph(right, style, page.verdict(), sheet.colours().ink, Align::left,
                      Breaking::by_words);
    sheet.draw_foot(say(words::hall_map_foot));
}

}  // namespace yoriai
