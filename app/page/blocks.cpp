#include "page/blocks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace yoriai {
namespace {

struct HeadingLook {
    double size;
    double before;
    double after;
    double bar;  // the width of the bar in front
};

HeadingLook look_of(int level) {
    if (level <= 1) return {20, 0, 20, 7};
    if (level == 2) return {14, 22, 8, 5};
    return {11.5, 14, 4, 0};
}

struct ParagraphLook {
    PrintStyle style;
    double left = 0;
    double before = 4;
    bool ruled = false;  // a line at its left
};

ParagraphLook look_of(ParagraphStyle style, bool japanese) {
    ParagraphLook how;
    how.style.justified = true;
    if (style == ParagraphStyle::body && japanese) how.style.indent = look::body_size;
    if (style == ParagraphStyle::lead) {
        how.style.size = 14;
        how.style.bold = true;
        how.style.leading = 1.6;
        how.style.justified = false;
        how.left = 26;
        how.before = 10;
        how.ruled = true;
    }
    if (style == ParagraphStyle::quote) {
        how.style.size = 10;
        how.style.leading = 1.6;
        how.left = 18;
        how.ruled = true;
        how.before = 5;
    }
    if (style == ParagraphStyle::note) {
        how.style.size = 8.5;
        how.style.leading = 1.55;
        how.style.colour = look::second_ink;
    }
    if (style == ParagraphStyle::list_item) {
        how.style.leading = 1.6;
        how.left = look::body_size;
        how.before = 2;
    }
    return how;
}

double points_of(double size, double share) { return size * share; }

}  // namespace

std::string print_heading(const Heading& heading) {
    const bool both = !heading.number.empty() && !heading.text.empty();
    return heading.number + (both ? "　" : "") + heading.text;
}

std::vector<Slab> set_heading(Typesetter& typesetter, const Heading& heading) {
    const HeadingLook how = look_of(heading.level);
    PrintStyle style;
    style.size = how.size;
    style.bold = true;
    style.leading = 1.35;
    const double left = look::margin + (how.bar > 0 ? how.bar + 8 : 0);
    const std::string text = print_heading(heading);
    const TextBlock setting = typesetter.set(text, style, look::margin + look::text_width - left);
    Slab slab;
    slab.before = how.before;
    slab.height = setting.height() + how.after;
    slab.keep_with_next = true;
    slab.anchor = heading.anchor;
    if (how.bar > 0) {
        const double inset = points_of(how.size, 0.14);
        slab.content.marks.push_back(
            FillMark{{look::margin, inset, how.bar, setting.height() - 2 * inset}, look::wood});
    }
    if (heading.level <= 1) {
        slab.content.marks.push_back(FillMark{
            {look::margin, setting.height() + 7, look::text_width, 0.8}, look::strong_line});
    }
    constexpr std::array<const char*, 3> names = {"H1", "H2", "H3"};
    slab.path = {
        typesetter.tag(names[static_cast<std::size_t>(std::clamp(heading.level, 1, 3)) - 1])};
    put_text(slab, setting, left, 0);
    slab.content.headings.push_back({heading.level, text, heading.anchor, 0});
    mark_part(slab, heading.text);
    return {slab};
}

std::vector<Slab> set_paragraph(Typesetter& typesetter, const Paragraph& paragraph) {
    const ParagraphLook how = look_of(paragraph.style, typesetter.is_japanese());
    const double left = look::margin + how.left;
    const double width = look::text_width - how.left;
    const TextBlock setting = typesetter.set(paragraph.runs, how.style, width);
    std::vector<Slab> slabs(setting.lines());
    const StructurePath path = {typesetter.tag("P")};
    const std::string text = text_of(paragraph.runs);
    const look::Colour ruler =
        paragraph.style == ParagraphStyle::lead ? look::wood : look::thin_line;
    for (std::size_t line = 0; line < slabs.size(); ++line) {
        Slab& slab = slabs[line];
        slab.height = setting.line_height();
        slab.path = path;
        slab.before = line == 0 ? how.before : 0;
        // Neither the first line nor the last one stands on a page alone.
        slab.keep_with_next = line + 1 < slabs.size() && (line == 0 || line + 2 == slabs.size());
        if (how.ruled) {
            slab.content.marks.push_back(FillMark{{left - 10, 0, 2, slab.height}, ruler});
        }
        put_text(slab, setting, left, 0, line, line + 1);
        mark_part(slab, text);
        if (!paragraph.key.empty()) {
            slab.content.paragraphs.push_back({paragraph.key, {left, 0, width, slab.height}});
        }
    }
    if (paragraph.style == ParagraphStyle::list_item && !slabs.empty()) {
        const TextBlock dot = typesetter.set("・", how.style, 2 * how.left);
        slabs.front().content.marks.push_back(dot.mark(0, look::margin, 0));
    }
    return slabs;
}

std::vector<Slab> set_caption(Typesetter& typesetter, const std::string& number,
                              const std::string& caption, const std::string& unit) {
    PrintStyle style;
    style.size = 9.5;
    style.leading = 1.5;
    style.bold = true;
    const std::string text = number.empty() ? caption : number + "　" + caption;
    if (text.empty()) return {};
    Slab slab;
    const double unit_width = unit.empty() ? 0 : 70;
    const TextBlock setting = typesetter.set(text, style, look::text_width - unit_width);
    slab.before = 12;
    slab.path = {typesetter.tag("Caption")};
    slab.height = setting.height() + 4;
    slab.keep_with_next = true;
    put_text(slab, setting, look::margin, 0);
    if (!unit.empty()) {
        PrintStyle small;
        small.size = 8.5;
        small.leading = style.size * style.leading / small.size;
        small.alignment = Alignment::right;
        small.colour = look::second_ink;
        put_text(slab, typesetter.set(unit, small, unit_width),
                 look::margin + look::text_width - unit_width,
                 setting.height() - setting.line_height());
    }
    return {slab};
}

void add_source(Typesetter& typesetter, const std::string& source, std::vector<Slab>& slabs) {
    Slab last;
    last.height = 8;
    if (!source.empty()) {
        PrintStyle style;
        style.size = 8;
        style.leading = 1.5;
        style.colour = look::second_ink;
        const TextBlock setting = typesetter.set(source, style, look::text_width);
        last.path = {typesetter.tag("P")};
        put_text(last, setting, look::margin, 3);
        last.height += setting.height() + 3;
        if (!slabs.empty()) slabs.back().keep_with_next = true;
    }
    slabs.push_back(std::move(last));
}

}  // namespace yoriai
