#include "ui/return_panel.h"

#include <algorithm>
#include <array>

#include "text/register_messages.h"
#include "text/return_messages.h"
#include "ui/return_register.h"

namespace yoriai {
namespace {

// They point into the workshop, which any edit may move.
void find_details(ReturnPanel& panel, const DeskContext& context) {
    const DeskInput& input = context.input;
    if (panel.looked_at == input.workshop && panel.revision == input.revision) return;
    panel.details = list_personal_details(*input.workshop);
    panel.open = list_open_points(*input.workshop, fiscal_year(today()));
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
    if (panel.view == ReturnView::comments &&
        now.primary("return.comment.add", say(words::comment_add)))
        add_comment(panel, context);
    if (panel.view == ReturnView::answers &&
        now.primary("return.answer.read", say(words::answer_read_file)))
        context.request(ReadAnswers{});
    if (panel.view == ReturnView::handover &&
        now.primary("return.handover.write", say(words::handover_write)))
        context.request(WriteHandover{panel.level});
    if (panel.view != ReturnView::details)
        return now.words(say(words::return_register_now), say(words::return_register_calm));
    if (now.primary("return.write", say(words::return_write), !panel.files.empty()))
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

const Message& words_of(Outgoing file) {
    switch (file) {
        case Outgoing::plan_word:
            return words::return_plan_word;
        case Outgoing::plan_pdf:
            return words::return_plan_pdf;
        case Outgoing::plan_web:
            return words::return_plan_web;
        case Outgoing::plan_tables:
            return words::return_plan_tables;
        case Outgoing::summary:
            return words::return_summary;
        case Outgoing::newsletter:
            return words::return_newsletter;
        case Outgoing::report:
            return words::return_report;
        case Outgoing::minutes:
            return words::return_minutes;
        case Outgoing::reflection:
            return words::return_reflection;
        case Outgoing::agenda:
            return words::return_agenda;
        case Outgoing::board:
            return words::return_board;
        case Outgoing::tree:
            return words::return_tree;
        case Outgoing::cards:
            return words::return_cards;
        case Outgoing::departments:
            return words::return_departments;
        case Outgoing::progress:
            return words::return_progress;
        case Outgoing::comments:
            break;
    }
    return words::return_comments;
}

void draw_files(ReturnPanel& panel, DeskContext& context, Box& column) {
    // What is given out most often first.
    constexpr std::array usual = {Outgoing::plan_word, Outgoing::plan_pdf, Outgoing::newsletter,
                                  Outgoing::report,    Outgoing::cards,    Outgoing::departments};
    std::vector<Outgoing> files(usual.begin(), usual.end());
    for (std::size_t i = 0; i < names(Outgoing{}).size(); ++i)
        if (std::find(usual.begin(), usual.end(), static_cast<Outgoing>(i)) == usual.end())
            files.push_back(static_cast<Outgoing>(i));
    for (const Outgoing file : files) {
        const bool on = panel.files.contains(file);
        const Box box = column.cut_top(context.px(44), context.px(4));
        if (!check_box(context, "return.file." + std::string(name_of(file)), box,
                       say(words_of(file)), on))
            continue;
        if (on)
            panel.files.erase(file);
        else
            panel.files.insert(file);
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
    Box column = area.column();
    panel_title(context, column, Icon::none, say(words::return_to_whom));
    draw_levels(panel, context, column);
    column.cut_top(context.px(8));
    panel_title(context, column, Icon::none, say(words::return_what));
    draw_files(panel, context, column);
    divider(context, column);
    draw_how_far(panel, context, column);
    area.end_at(column.y);
}

// How many points of the view are open; nothing where nothing can be.
std::size_t open_in(const ReturnPanel& panel, ReturnView view) {
    switch (view) {
        case ReturnView::details:
            return panel.open.undecided_details;
        case ReturnView::comments:
            return panel.open.open_comments.size();
        case ReturnView::answers:
            return panel.open.without_answer.size() + panel.open.unanswered_issues.size();
        case ReturnView::progress:
            return panel.open.without_progress.size();
        default:
            return 0;
    }
}

void draw_views(ReturnPanel& panel, DeskContext& context, Box& room) {
    struct Row {
        ReturnView view;
        const char* id;
        const Message& words;
    };
    const std::array rows = {
        Row{ReturnView::details, "return.view.details", words::register_details},
        Row{ReturnView::comments, "return.view.comments", words::register_comments},
        Row{ReturnView::answers, "return.view.answers", words::register_answers},
        Row{ReturnView::progress, "return.view.progress", words::register_progress},
        Row{ReturnView::handover, "return.view.handover", words::register_handover}};
    Box line = room.cut_top(context.px(40), context.px(14));
    for (const Row& row : rows) {
        const std::size_t open = open_in(panel, row.view);
        const std::string label =
            open == 0 ? std::string(say(row.words))
                      : say(words::register_view_open, {say(row.words), std::to_string(open)});
        Chip look;
        look.label = label;
        look.on = panel.view == row.view;
        if (!chip_in_rows(context, row.id, line, room, 14, look)) continue;
        panel.view = row.view;
        panel.list_scroll = panel.sheet_scroll = {};
    }
}

void draw_view(ReturnPanel& panel, DeskContext& context, const Box& room) {
    switch (panel.view) {
        case ReturnView::comments:
            return draw_comments(panel, context, room);
        case ReturnView::answers:
            return draw_official_answers(panel, context, room);
        case ReturnView::progress:
            return draw_progress(panel, context, room);
        case ReturnView::handover:
            return draw_handover(panel, context, room);
        default:
            return draw_personal_details(panel, context, room);
    }
}

void draw_panels(ReturnPanel& panel, DeskContext& context, const Box& left, const Box& work) {
    const Painter& painter = context.painter;
    for (const Box& box : {left, work}) draw_panel(painter, box);
    const float padding = painter.px(space::panel_padding);
    draw_left(panel, context, left.inset(padding, painter.px(18)));
    Box room = work.inset(padding, painter.px(18));
    draw_views(panel, context, room);
    draw_view(panel, context, room);
}

}  // namespace

void draw(ReturnPanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    find_details(panel, context);
    draw_now_line(panel, context, work.cut_top(painter.px(space::now_line)));
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    if (work.width < painter.px(1100)) {
        constexpr float heights[] = {560, 680};
        return stack_panels(
            context, "return.all", work, panel.all_scroll, heights,
            [&](std::span<const Box> boxes) { draw_panels(panel, context, boxes[0], boxes[1]); });
    }
    const bool narrow = work.width / painter.scale() < 1560;
    const Box left =
        work.cut_left(painter.px(narrow ? 380.0F : 440.0F), painter.px(space::panel_gap));
    draw_panels(panel, context, left, work);
}

}  // namespace yoriai
