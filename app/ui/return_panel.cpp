#include "ui/return_panel.h"

#include <algorithm>
#include <array>

#include "text/return_messages.h"

namespace yoriai {
namespace {

// They point into the workshop, which any edit may move.
void find_details(ReturnPanel& panel, const DeskContext& context) {
    const DeskInput& input = context.input;
    if (panel.looked_at == input.workshop && panel.revision == input.revision) return;
    panel.details = list_personal_details(*input.workshop);
    panel.looked_at = input.workshop;
    panel.revision = input.revision;
}

std::size_t count_decided(const ReturnPanel& panel) {
    return static_cast<std::size_t>(
        std::count_if(panel.details.begin(), panel.details.end(),
                      [](const FoundPersonalDetail& one) { return one.review != nullptr; }));
}

void draw_now_line(ReturnPanel& panel, DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (now.primary("return.write", say(words::return_write), panel.files.any()))
        context.request(WriteOutgoing{panel.level, panel.files});
    now.words(say(words::return_now), say(words::return_calm));
}

void draw_levels(ReturnPanel& panel, DeskContext& context, Box& column) {
    struct Row {
        ExportLevel level;
        const Message& title;
        const Message& about;
    };
    const std::array rows = {
        Row{ExportLevel::internal, words::return_internal, words::return_internal_about},
        Row{ExportLevel::official, words::return_official, words::return_official_about},
        Row{ExportLevel::public_use, words::return_public, words::return_public_about}};
    for (const Row& row : rows) {
        const Box box = column.cut_top(context.px(92), context.px(12));
        if (choice(context, "return.level." + std::string(name_of(row.level)), box, say(row.title),
                   say(row.about), panel.level == row.level))
            panel.level = row.level;
    }
}

void draw_files(ReturnPanel& panel, DeskContext& context, Box& column) {
    struct Row {
        const char* id;
        const Message& words;
        bool OutgoingFiles::*on;
    };
    const std::array rows = {
        Row{"plan_word", words::return_plan_word, &OutgoingFiles::plan_word},
        Row{"plan_pdf", words::return_plan_pdf, &OutgoingFiles::plan_pdf},
        Row{"newsletter", words::return_newsletter, &OutgoingFiles::newsletter},
        Row{"report", words::return_report, &OutgoingFiles::report},
        Row{"cards", words::return_cards, &OutgoingFiles::cards},
        Row{"departments", words::return_departments, &OutgoingFiles::departments}};
    for (const Row& row : rows) {
        bool& on = panel.files.*row.on;
        const Box box = column.cut_top(context.px(44), context.px(4));
        if (check_box(context, std::string("return.file.") + row.id, box, say(row.words), on))
            on = !on;
    }
}

void draw_how_far(const ReturnPanel& panel, DeskContext& context, Box& column) {
    const Painter& painter = context.painter;
    const std::size_t all = panel.details.size(), decided = count_decided(panel);
    Box title = column.cut_top(painter.px(34));
    painter.text_in(title, type::base.bold(), say(words::return_looked_at), context.colours().ink);
    painter.text_in(title, type::second,
                    say(words::return_of, {std::to_string(all), std::to_string(decided)}),
                    context.colours().ink, Align::right);
    const double share = all == 0 ? 1 : static_cast<double>(decided) / static_cast<double>(all);
    draw_progress_bar(painter, column.cut_top(painter.px(18), painter.px(10)), share);
    const std::string left = decided == all
                                 ? std::string(say(words::return_all_done))
                                 : say(words::return_left, {std::to_string(all - decided)});
    const float height = painter.paragraph_height(column.width, type::second, left);
    painter.paragraph(column.cut_top(height, painter.px(8)), type::second, left,
                      context.colours().ink2);
}

void draw_left(ReturnPanel& panel, DeskContext& context, const Box& room) {
    ScrollArea area(context, "return.left", room, panel.left_scroll);
    Box column = area.content();
    column.height = 1.0e6F;
    panel_title(context, column, Icon::none, say(words::return_to_whom));
    draw_levels(panel, context, column);
    column.cut_top(context.px(8));
    panel_title(context, column, Icon::none, say(words::return_what));
    draw_files(panel, context, column);
    divider(context, column);
    draw_how_far(panel, context, column);
    area.end_at(column.y);
}

}  // namespace

void draw(ReturnPanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    find_details(panel, context);
    draw_now_line(panel, context, work.cut_top(painter.px(space::now_line)));
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    const bool narrow = work.width / painter.scale() < 1560;
    const Box left =
        work.cut_left(painter.px(narrow ? 380.0F : 440.0F), painter.px(space::panel_gap));
    for (const Box& box : {left, work}) draw_panel(painter, box);
    const float padding = painter.px(space::panel_padding);
    draw_left(panel, context, left.inset(padding, painter.px(18)));
    draw_personal_details(panel, context, work.inset(padding, painter.px(18)));
}

}  // namespace yoriai
