// The hall layout of the district's people: the pyramid, the years, and the share of the aged in a
// sentence with what it is taken of.

#include "picture/hall_sheet.h"
#include "picture/record_pictures.h"
#include "text/record_desk_messages.h"

namespace yoriai {

void draw_district(HallSheet& sheet, const HallDistrict& page) {
    const Painter& painter = sheet.painter();
    const Population& row = page.population;
    std::vector<std::pair<std::string, std::string>> amounts;
    if (row.total) amounts.emplace_back(with_commas(*row.total), say(words::hall_district_unit));
    sheet.draw_head(say(words::hall_district_title), amounts);
    const TextStyle style = sheet.caption();
    Box content = sheet.content();
    const std::string share = aged_share_words(row);
    if (!share.empty()) {
        const TextStyle words = sheet.body_text(Weight::bold);
        const float height =
            painter.paragraph_height(content.width, words, share, Breaking::by_words);
        painter.paragraph(content.cut_top(height, sheet.unit(20)), words, share,
                          sheet.colours().ink, Align::left, Breaking::by_words);
    }
    const auto pyramid = pyramid_of(row);
    const bool both = pyramid && page.trend.size() > 1;
    const Box left = both ? content.cut_left(content.width * 0.5F, sheet.unit(60)) : content;
    if (pyramid) draw_pyramid(painter, left, *pyramid, style);
    if (page.trend.size() > 1) draw_trend(painter, both ? content : left, page.trend, style);
    sheet.draw_foot(page.source.empty() ? std::string() : say(words::record_source, {page.source}));
}

}  // namespace yoriai
