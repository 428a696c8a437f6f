#include <algorithm>
#include <cmath>

#include "text/write_messages.h"
#include "ui/trace.h"
#include "ui/write_panel.h"

namespace yoriai {
namespace {

constexpr float page_gap = 24;
constexpr float widest_page = 880;

void choose(WritePanel& panel, const std::string& key) {
    panel.chosen = key;
    panel.traced.clear();
    panel.editing = false;
    panel.side_scroll = {};
}

// The tag beside the chosen paragraph: how many cards it comes from.
void draw_tag(const DeskContext& context, const Box& page, const Box& paragraph,
              std::size_t cards) {
    if (cards == 0) return;
    const Painter& painter = context.painter;
    const Box tag = {page.right() - painter.px(40), paragraph.y, painter.px(92), painter.px(44)};
    painter.fill(tag, context.colours().accent, space::control_radius);
    Box inside = tag.inset(painter.px(10), 0);
    painter.icon_in(inside.cut_left(painter.px(20), painter.px(6)), Icon::trace, 20,
                    context.colours().on_accent);
    painter.text_in(inside, type::badge, cards_words(cards), context.colours().on_accent);
}

// Before the paragraphs, so that a click on a link is not one on its paragraph.
void draw_links(WritePanel& panel, DeskContext& context, const Box& page, std::size_t index) {
    const Painter& painter = context.painter;
    const PlanPreview& plan = *context.input.plan;
    const PagePreview& preview = plan.pages[index];
    for (std::size_t i = 0; i < preview.links.size(); ++i) {
        const LinkArea& link = preview.links[i];
        const Box box = on_page(page, preview, link.box);
        const Interaction met = interact(
            context, "write.link." + std::to_string(index) + "." + std::to_string(i), box, false);
        if (met.hovered || link.anchor == panel.traced)
            painter.line({box.x, box.bottom()}, {box.right(), box.bottom()},
                         context.colours().accent, 3);
        if (!met.clicked) continue;
        if (find_subject(context.workshop(), link.anchor))
            trace(panel, link.anchor);
        else if (const auto place = plan.anchors.find(link.anchor); place != plan.anchors.end())
            go_to(panel, place->second);
    }
}

void draw_paragraphs(WritePanel& panel, DeskContext& context, const Box& page, std::size_t index) {
    const Painter& painter = context.painter;
    const PlanPreview& plan = *context.input.plan;
    const PagePreview& preview = plan.pages[index];
    for (std::size_t i = 0; i < preview.paragraphs.size(); ++i) {
        const ParagraphArea& area = preview.paragraphs[i];
        const auto known = plan.paragraphs.find(area.key);
        if (known == plan.paragraphs.end()) continue;
        const Box box = on_page(page, preview, area.box).inset(-painter.px(6), -painter.px(4));
        const Interaction met =
            interact(context, "write.paragraph." + std::to_string(index) + "." + std::to_string(i),
                     box, false);
        const bool chosen = area.key == panel.chosen;
        if (met.hovered || chosen)
            painter.outline(box, context.colours().accent, chosen ? 3.0F : 1.0F, 4);
        if (known->second.edited)
            painter.fill({box.x - painter.px(8), box.y, painter.px(4), box.height},
                         known->second.stale ? context.colours().danger : context.colours().warn);
        if (chosen) draw_tag(context, page, box, known->second.cards.size());
        if (met.clicked) choose(panel, area.key);
    }
}

}  // namespace

Box on_page(const Box& page, const PagePreview& preview, const Box& points) {
    const float scale = page.width / preview.width;
    return {page.x + points.x * scale, page.y + points.y * scale, points.width * scale,
            points.height * scale};
}

void draw_plan_pages(WritePanel& panel, DeskContext& context, const Box& room) {
    const Painter& painter = context.painter;
    painter.fill(room, context.colours().sunken);
    const PlanPreview* plan = context.input.plan;
    if (!plan || !plan->ready || plan->pages.empty()) {
        Box empty = room.inset(painter.px(80), room.height / 2 - painter.px(110));
        draw_empty_state(painter, empty, Icon::doc, say(words::write_laying_out));
        return;
    }
    ScrollArea area(context, "write.pages", room, panel.pages_scroll);
    const Box content = area.content();
    const float width =
        std::floor(std::min(content.width - painter.px(120), painter.px(widest_page)));
    const float height = std::floor(width * plan->pages[0].height / plan->pages[0].width);
    const float step = height + painter.px(page_gap);
    const float left = std::floor(content.centre().x - width / 2);
    const float top = content.y + painter.px(page_gap);
    if (panel.go_to_page) {
        panel.pages_scroll.offset = static_cast<float>(*panel.go_to_page) * step +
                                    panel.go_to_y * width / plan->pages[0].width;
        panel.go_to_page.reset();
        context.wake_in(0);
    }
    context.output.page_pixels = width;
    for (std::size_t i = 0; i < plan->pages.size(); ++i) {
        const Box page = {left, top + static_cast<float>(i) * step, width, height};
        if (!page.meets(room)) continue;
        context.output.pages_shown.push_back(i);
        draw_page_frame(painter, page);
        if (!plan->pages[i].picture) continue;
        painter.image(plan->pages[i].picture, page);
        draw_links(panel, context, page, i);
        draw_paragraphs(panel, context, page, i);
    }
    area.end_at(top + static_cast<float>(plan->pages.size()) * step);
}

}  // namespace yoriai
