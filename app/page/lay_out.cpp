#include <utility>

#include "page/blocks.h"
#include "page/pages.h"

namespace yoriai {
namespace {

struct SetBlock {
    Typesetter& typesetter;
    const Document& document;
    Flow& flow;
    std::size_t next = 0;  // the index of the block behind the one that is set

    // An item of a list stays with the words that are quoted below it, and what is said of a table
    // or chart with that.
    bool introduces_next(const Paragraph& text) const {
        if (next >= document.blocks.size()) return false;
        const Block& below = document.blocks[next];
        if (text.style == ParagraphStyle::body)
            return std::holds_alternative<PrintedTable>(below) ||
                   std::holds_alternative<BarChart>(below);
        const auto* quoted = std::get_if<Paragraph>(&below);
        return text.style == ParagraphStyle::list_item && quoted &&
               quoted->style == ParagraphStyle::quote;
    }

    void operator()(const Heading& heading) const { flow.add(set_heading(typesetter, heading)); }
    void operator()(const Paragraph& text) const {
        std::vector<Slab> slabs = set_paragraph(typesetter, text);
        if (!slabs.empty()) slabs.back().keep_with_next = introduces_next(text);
        flow.add(std::move(slabs));
    }
    void operator()(const PrintedTable& table) const { flow.add(set_table(typesetter, table)); }
    void operator()(const BarChart& chart) const { flow.add(set_chart(typesetter, chart)); }
    void operator()(const Contents& contents) const {
        flow.add(set_contents(typesetter, contents, document));
    }
    void operator()(const PageBreak&) const { flow.break_page(); }
};

void add_footer(Typesetter& typesetter, Page& page, const std::string& text, std::size_t number) {
    PrintStyle style;
    style.size = 8;
    style.leading = 1.4;
    style.colour = look::second_ink;
    const double y = look::page_height - look::margin + 24;
    page.marks.push_back(FillMark{{look::margin, y - 7, look::text_width, 0.5}, look::thin_line});
    const TextBlock name = typesetter.set(text, style, look::text_width - 60);
    page.marks.push_back(name.mark(0, look::margin, y));
    style.size = 9.5;
    style.leading = 8 * 1.4 / 9.5;
    style.colour = look::ink;
    style.alignment = Alignment::right;
    const TextBlock page_number = typesetter.set(std::to_string(number), style, 60);
    page.marks.push_back(page_number.mark(0, look::margin + look::text_width - 60, y));
}

void drop_dead_links(Pages& pages) {
    for (Page& page : pages.pages) {
        std::vector<LinkBox> alive;
        for (LinkBox& link : page.links) {
            if (pages.anchors.count(link.anchor)) alive.push_back(std::move(link));
        }
        page.links = std::move(alive);
    }
}

}  // namespace

Pages lay_out(const Document& document, const LayoutProgress& progress) {
    Typesetter typesetter(document.language, document.text_scale);
    Pages pages;
    const bool titled = !document.cover.title.empty();
    const std::size_t first = titled && document.cover_page ? 1 : 0;
    if (first == 1) pages.pages.push_back(set_cover(typesetter, document.cover));
    Flow flow(pages);
    if (titled && !document.cover_page) flow.add(set_masthead(typesetter, document.cover));
    std::size_t done = 0;
    for (const Block& block : document.blocks) {
        const double share =
            static_cast<double>(done++) / static_cast<double>(document.blocks.size());
        if (progress && !progress(share)) return {};
        std::visit(SetBlock{typesetter, document, flow, done}, block);
    }
    flow.finish();
    for (const auto& [anchor, place] : pages.anchors) {
        pages.page_of_anchor[anchor] = static_cast<int>(place.page) + 1;
    }
    drop_dead_links(pages);
    add_contents_numbers(typesetter, pages);
    for (std::size_t index = first; index < pages.count(); ++index) {
        add_footer(typesetter, pages.pages[index], document.footer, index + 1);
    }
    pages.missing_characters = typesetter.missing_characters();
    pages.title = document.cover.title;
    pages.author =
        document.cover.council.empty() ? document.cover.municipality : document.cover.council;
    pages.language = document.language;
    pages.date = document.date;
    pages.fonts = typesetter.fonts();
    return pages;
}

}  // namespace yoriai
