#include "base/utf8.h"
#include "page/blocks.h"

namespace yoriai {
namespace {

constexpr double cover_band = 30;
constexpr double cover_left = look::margin + cover_band;
constexpr double cover_width = look::page_width - look::margin - cover_left;

// Puts text below `y` and returns where it ends.
double put(Typesetter& typesetter, Slab& slab, const std::string& text, double y, double size,
           bool bold, look::Colour colour) {
    if (text.empty()) return y;
    PrintStyle style;
    style.size = size;
    style.bold = bold;
    style.leading = 1.4;
    style.colour = colour;
    const TextBlock setting = typesetter.set(text, style, cover_width);
    slab.path = {typesetter.tag("P")};
    put_text(slab, setting, cover_left, y);
    return y + setting.height();
}

void put_state(Typesetter& typesetter, Slab& slab, const Cover& cover) {
    if (cover.state.empty()) return;
    PrintStyle style;
    style.size = 15;
    style.bold = true;
    style.leading = 1.4;
    const TextBlock state = typesetter.set(cover.state, style, 220);
    const double box_width = state.width() + 32;
    const double x = look::page_width - look::margin - box_width;
    const double height = state.height() + 14;
    auto& marks = slab.content.marks;
    marks.push_back(FillMark{{x, look::margin, box_width, 1.4}, look::wood});
    marks.push_back(FillMark{{x, look::margin + height - 1.4, box_width, 1.4}, look::wood});
    marks.push_back(FillMark{{x, look::margin, 1.4, height}, look::wood});
    marks.push_back(FillMark{{x + box_width - 1.4, look::margin, 1.4, height}, look::wood});
    slab.path = {typesetter.tag("P")};
    put_text(slab, state, x + 16, look::margin + 7);
    PrintStyle small;
    small.size = 10.5;
    small.alignment = Alignment::right;
    small.colour = look::second_ink;
    const TextBlock version = typesetter.set(cover.version, small, 220);
    put_text(slab, version, look::page_width - look::margin - 220, look::margin + height + 4);
    put_text(slab, typesetter.set(cover.notice, small, 220), look::page_width - look::margin - 220,
             look::margin + height + 8 + version.height());
}

// "みどり丘小学校区" over "地域デザイン計画" when the title begins with the district's name.
double put_title(Typesetter& typesetter, Slab& slab, const Cover& cover, double y) {
    std::string title = cover.title;
    const std::string& district = cover.district;
    if (!district.empty() && title.starts_with(district) && title.size() > district.size()) {
        y = put(typesetter, slab, district, y, 21, true, look::ink) + 6;
        title = std::string(trim(title.substr(district.size())));
    }
    return put(typesetter, slab, title, y, 38, true, look::ink);
}

}  // namespace

Page set_cover(Typesetter& typesetter, const Cover& cover) {
    Slab slab;
    auto& marks = slab.content.marks;
    marks.push_back(FillMark{{0, 0, cover_band + 16, look::page_height}, look::wood});
    marks.push_back(FillMark{{cover_band + 21, 0, 2, look::page_height}, look::thin_line});
    put(typesetter, slab, cover.municipality, look::margin + 4, 13, false, look::second_ink);
    put_state(typesetter, slab, cover);
    double y = put_title(typesetter, slab, cover, 262) + 16;
    marks.push_back(FillMark{{cover_left, y, 96, 3.5}, look::wood});
    put(typesetter, slab, cover.subtitle, y + 26, 15, false, look::ink);
    const double foot = look::page_height - look::margin - 62;
    marks.push_back(FillMark{{cover_left, foot - 14, cover_width, 0.8}, look::strong_line});
    y = put(typesetter, slab, cover.council, foot, 15, true, look::ink);
    y = put(typesetter, slab, cover.contact, y + 4, 10.5, false, look::ink);
    put(typesetter, slab, cover.date, y + 6, 11.5, false, look::second_ink);
    return slab.content;
}

std::vector<Slab> set_masthead(Typesetter& typesetter, const Cover& cover) {
    Slab slab;
    auto& marks = slab.content.marks;
    constexpr double inset = 14;
    PrintStyle style;
    style.size = 19;
    style.bold = true;
    style.leading = 1.35;
    const TextBlock title = typesetter.set(cover.title, style, look::text_width - inset);
    slab.path = {typesetter.tag("H1")};
    put_text(slab, title, look::margin + inset, 0);
    double y = title.height() + 3;
    style.size = 10.5;
    style.bold = false;
    style.colour = look::second_ink;
    std::string line;
    for (const std::string& part :
         {cover.subtitle, cover.state, cover.version, cover.date,
          cover.council.empty() ? cover.municipality : cover.council, cover.notice})
        if (!part.empty()) line += (line.empty() ? "" : "　") + part;
    if (!line.empty()) {
        const TextBlock below = typesetter.set(line, style, look::text_width - inset);
        slab.path = {typesetter.tag("P")};
        put_text(slab, below, look::margin + inset, y);
        y += below.height();
    }
    marks.push_back(FillMark{{look::margin, 0, 6, y}, look::wood});
    marks.push_back(FillMark{{look::margin, y + 6, look::text_width, 1.2}, look::wood});
    slab.height = y + 12;
    return {slab};
}

}  // namespace yoriai
