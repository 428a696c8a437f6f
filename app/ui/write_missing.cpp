// What the plan still lacks, each with the way to where it is written.

#include "text/write_messages.h"
#include "ui/write_panel.h"

namespace yoriai {
namespace {

struct MissingRow {
    const Message& words;
    WorkshopStep step;
};

MissingRow row_of(MissingPart part) {
    switch (part) {
        case MissingPart::vision:
            return {words::missing_vision, WorkshopStep::vision};
        case MissingPart::period:
            return {words::missing_period, WorkshopStep::prepare};
        case MissingPart::council:
            return {words::missing_council, WorkshopStep::prepare};
        case MissingPart::contact:
            return {words::missing_contact, WorkshopStep::prepare};
        case MissingPart::population:
            return {words::missing_population, WorkshopStep::prepare};
        case MissingPart::title_unconfirmed:
            return {words::missing_titles, WorkshopStep::group};
        case MissingPart::issues:
            return {words::missing_issues, WorkshopStep::vision};
        case MissingPart::actions:
            return {words::missing_actions, WorkshopStep::act};
        case MissingPart::actors:
            return {words::missing_actors, WorkshopStep::act};
        case MissingPart::first_years:
            return {words::missing_first_years, WorkshopStep::act};
        case MissingPart::indicators:
            return {words::missing_indicators, WorkshopStep::act};
        case MissingPart::stale_texts:
            break;
    }
    return {words::missing_stale, WorkshopStep::write};
}

// The first paragraph whose data has changed since it was rewritten.
void go_to_stale(WritePanel& panel, const DeskContext& context) {
    const PlanPreview& plan = *context.input.plan;
    for (std::size_t page = 0; page < plan.pages.size(); ++page)
        for (const ParagraphArea& area : plan.pages[page].paragraphs) {
            const auto found = plan.paragraphs.find(area.key);
            if (found == plan.paragraphs.end() || !found->second.stale) continue;
            panel.chosen = area.key;
            panel.traced.clear();
            return go_to(panel, {page, area.box.y});
        }
}

}  // namespace

void draw_missing_parts(WritePanel& panel, DeskContext& context, Box& side) {
    const PlanPreview& plan = *context.input.plan;
    const Painter& painter = context.painter;
    label(context, side, say(words::missing_title));
    if (plan.missing.empty())
        return draw_done(painter, side.cut_top(painter.px(40), painter.px(8)),
                         say(words::missing_nothing));
    for (const Missing& missing : plan.missing) {
        const MissingRow about = row_of(missing.part);
        Box row = side.cut_top(painter.px(42), painter.px(2));
        const std::string id = "write.missing." + std::to_string(static_cast<int>(missing.part));
        const Interaction met = list_row(context, id, row, false);
        Box inside = row.inset(painter.px(8), 0);
        painter.icon_in(inside.cut_left(painter.px(20), painter.px(10)), Icon::info, 20,
                        context.colours().warn);
        painter.text_in(inside, type::second, say(about.words, {std::to_string(missing.count)}),
                        context.colours().ink);
        if (met.state(context.focus).focused) painter.focus_ring(row);
        if (!met.clicked) continue;
        if (missing.part == MissingPart::stale_texts)
            go_to_stale(panel, context);
        else
            context.go_to = about.step;
    }
    side.cut_top(painter.px(8));
}

}  // namespace yoriai
