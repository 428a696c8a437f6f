#include "page/poster_sheet.h"

namespace yoriai::poster {

double put(Typesetter& typesetter, Page& page, const std::string& text, const PrintStyle& style,
           double x, double y, double text_width, const char* tag) {
    if (text.empty()) return 0;
    const TextBlock block = typesetter.set(text, style, text_width);
    Slab slab;
    slab.path = {typesetter.tag(tag)};
    put_text(slab, block, x, y);
    page.marks.insert(page.marks.end(), slab.content.marks.begin(), slab.content.marks.end());
    return block.height();
}

void fill_with_line(Page& page, const PageBox& box, const look::Colour& fill,
                    const look::Colour& line, double thickness) {
    page.marks.push_back(FillMark{box, line});
    page.marks.push_back(FillMark{{box.x + thickness, box.y + thickness, box.width - 2 * thickness,
                                   box.height - 2 * thickness},
                                  fill});
}

void put_frame(Typesetter& typesetter, Page& page, const PosterHead& head, std::size_t number,
               std::size_t count) {
    PrintStyle title;
    title.size = 25;
    title.leading = 1.3;
    title.bold = true;
    title.colour = look::wood;
    put(typesetter, page, head.title, title, margin, 26, body_width * 0.66, "H1");
    PrintStyle about;
    about.size = 12;
    about.leading = 1.4;
    about.alignment = Alignment::right;
    about.colour = look::second_ink;
    put(typesetter, page, head.about, about, margin + body_width * 0.67, 38, body_width * 0.33);
    page.marks.push_back(FillMark{{margin, body_top - 22, body_width, 2.5}, look::wood});
    about.size = 9;
    about.alignment = Alignment::left;
    put(typesetter, page, head.foot, about, margin, height - 32, body_width * 0.7);
    if (count < 2) return;
    about.alignment = Alignment::right;
    put(typesetter, page, std::to_string(number) + " / " + std::to_string(count), about,
        margin + body_width * 0.7, height - 32, body_width * 0.3);
}

void finish(Pages& pages, Typesetter& typesetter, const PosterHead& head,
            const std::string& language, const Date& date, Paper paper) {
    for (std::size_t i = 0; i < pages.count(); ++i)
        put_frame(typesetter, pages.pages[i], head, i + 1, pages.count());
    pages.page_width = width;
    pages.page_height = height;
    pages.enlarged = paper == Paper::a1 ? 2 : 1;
    pages.missing_characters = typesetter.missing_characters();
    pages.title = head.title;
    pages.language = language;
    pages.date = date;
    pages.fonts = typesetter.fonts();
}

}  // namespace yoriai::poster
