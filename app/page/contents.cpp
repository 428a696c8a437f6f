#include <algorithm>
#include <utility>

#include "page/blocks.h"

namespace yoriai {
namespace {

constexpr double contents_number_width = 34;

PrintStyle entry_style(int level) {
    PrintStyle style;
    style.size = level <= 1 ? 11 : 10;
    style.leading = level <= 1 ? 1.7 : 1.65;
    style.bold = level <= 1;
    return style;
}

Slab set_entry(Typesetter& typesetter, const Heading& heading) {
    const double left = look::margin + (heading.level <= 1 ? 0 : 22);
    const double right = look::margin + look::text_width;
    const std::string text = print_heading(heading);
    const TextBlock setting =
        typesetter.set(text, entry_style(heading.level), right - contents_number_width - 12 - left);
    Slab slab;
    slab.before = heading.level <= 1 ? 9 : 0;
    slab.height = setting.height();
    slab.keep_with_next = heading.level <= 1;
    slab.path = {typesetter.tag("P")};
    put_text(slab, setting, left, 0);
    const double from = left + setting.right_of(setting.lines() - 1) + 6;
    slab.content.marks.push_back(
        LeaderMark{from, right - contents_number_width + 4, slab.height - 6});
    slab.content.links.push_back({heading.anchor, {left, 0, right - left, slab.height}});
    return slab;
}

// The entry's own mark: the leader says on which line the number goes.
const LeaderMark* leader_at(const Page& page, const PageBox& box) {
    for (const PageMark& mark : page.marks) {
        const auto* leader = std::get_if<LeaderMark>(&mark);
        if (leader && leader->y > box.y && leader->y < box.y + box.height) return leader;
    }
    return nullptr;
}

}  // namespace

std::vector<Slab> set_contents(Typesetter& typesetter, const Contents& contents,
                               const Document& document) {
    std::vector<Slab> slabs;
    if (!contents.title.empty()) slabs = set_heading(typesetter, {1, {}, contents.title, {}});
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level <= 2) slabs.push_back(set_entry(typesetter, *heading));
    }
    if (!slabs.empty()) slabs.back().keep_with_next = false;
    return slabs;
}

// The numbers stand in a column of their own, so that they never move anything: one pass is enough.
void add_contents_numbers(Typesetter& typesetter, Pages& pages) {
    for (Page& page : pages.pages) {
        std::vector<PageMark> numbers;
        for (const LinkBox& link : page.links) {
            const LeaderMark* leader = leader_at(page, link.box);
            const auto number = pages.page_of_anchor.find(link.anchor);
            if (!leader || number == pages.page_of_anchor.end()) continue;
            PrintStyle style = entry_style(link.box.x > look::margin + 1 ? 2 : 1);
            style.bold = false;
            style.alignment = Alignment::right;
            const TextBlock setting =
                typesetter.set(std::to_string(number->second), style, contents_number_width);
            numbers.push_back(setting.mark(0,
                                           look::margin + look::text_width - contents_number_width,
                                           link.box.y + link.box.height - setting.height()));
        }
        page.marks.insert(page.marks.end(), numbers.begin(), numbers.end());
    }
}

}  // namespace yoriai
