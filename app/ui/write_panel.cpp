#include "ui/write_panel.h"

#include "text/write_messages.h"
#include "ui/scroll_area.h"
#include "ui/trace.h"

namespace yoriai {
namespace {

void draw_now_line(const WritePanel& panel, DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (now.primary("write.docx", say(words::write_export_word)))
        context.request(ExportPlan{PlanFormat::docx, panel.level});
    Button pdf{"PDF"};
    pdf.icon = Icon::exported;
    if (now.button("write.pdf", pdf)) context.request(ExportPlan{PlanFormat::pdf, panel.level});
    now.words(say(words::write_now), say(words::write_calm));
}

// A side of the work area: white, with a line towards the middle.
void draw_side(const DeskContext& context, const Box& side, bool at_left) {
    const Painter& painter = context.painter;
    painter.fill(side, context.colours().sheet);
    const float x = at_left ? side.right() : side.x;
    painter.line({x, side.y}, {x, side.bottom()}, context.colours().line, 1);
}

}  // namespace

void draw(WritePanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    draw_now_line(panel, context, work.cut_top(painter.px(space::now_line)));
    if (panel.comparing && context.input.plan && context.input.plan->comparison)
        return draw_comparison(panel, context, work);
    if (context.input.plan && !context.input.plan->paragraphs.contains(panel.chosen)) {
        panel.chosen.clear();
        panel.editing = false;
    }
    if (context.input.plan && context.input.plan->ready && panel.go_to_traced) {
        panel.go_to_traced = false;
        const auto found = context.input.plan->places.find(panel.traced);
        if (found != context.input.plan->places.end() && !found->second.empty())
            go_to(panel, found->second.front());
    }
    if (!find_subject(context.workshop(), panel.traced)) panel.traced.clear();
    draw_three_panels(context, "write.all", work, panel.all_scroll,
                      {980, {320, 400}, {360, 420}, {300, 620, 420}, 0},
                      [&](const Box& left, const Box& middle, const Box& right) {
                          draw_plan_pages(panel, context, middle);
                          draw_side(context, left, true);
                          draw_plan_outline(panel, context, left);
                          draw_side(context, right, false);
                          draw_plan_paragraph(panel, context, right);
                      });
}

}  // namespace yoriai
