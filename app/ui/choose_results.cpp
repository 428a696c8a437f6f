#include <algorithm>
#include <array>
#include <cmath>

#include "model/round_rules.h"
#include "text/choose_messages.h"
#include "text/word_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

std::string names_of(const Workshop& workshop, const std::vector<ItemId>& items) {
    std::string names;
    for (const ItemId item : items) names += "「" + workshop.find(item)->text + "」";
    return names;
}

// What can be said of the ranks at all: ties are ties, and a small difference is none.
std::string caution(const Workshop& workshop, const Round& round, const RoundResult& result) {
    if (!result.ties.empty())
        return say(words::choose_tie, {names_of(workshop, result.ties.front())});
    // Only where ranks go by votes.
    const bool by_votes = !rules_of(workshop, round).has_grades();
    if (by_votes && result.items.size() > 1) {
        const int apart = result.items[0].count - result.items[1].count;
        return say(words::choose_close_call, {std::to_string(apart)});
    }
    return {};
}

// A column for each mark, as high as the people who gave it.
void draw_marks(DeskContext& context, Box box, const Round& round, const ItemResult& item) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const RoundRules rules = rules_of(context.workshop(), round);
    const auto counts = count_grades(item.marks);
    int most = 1;
    for (const auto& [mark, people] : counts) most = std::max(most, people);
    const int columns = rules.top_grade - rules.least_grade + 1;
    const float width = std::min(painter.px(56), box.width / static_cast<float>(columns));
    for (int mark = rules.least_grade; mark <= rules.top_grade; ++mark) {
        Box column = box.cut_left(width).inset(painter.px(3), painter.px(2));
        const Box sign = column.cut_bottom(painter.px(20));
        painter.text_in(sign, type::small, std::to_string(mark), colours.ink2, Align::centre);
        const auto found = counts.find(mark);
        const int people = found == counts.end() ? 0 : found->second;
        const float height =
            std::max(1.0F, column.height * static_cast<float>(people) / static_cast<float>(most));
        painter.fill({column.x, column.bottom() - height, column.width, height}, colours.plate);
    }
}

bool shows_marks(const Workshop& workshop, const Round& round, const ItemResult& item) {
    const RoundRules rules = rules_of(workshop, round);
    return rules.has_grades() && !rules.places && rules.top_grade <= 12 && !item.marks.empty();
}

// At most two lines, in the middle of the box's height.
void write_in_middle(const Painter& painter, Box box, const TextStyle& style, std::string_view text,
                     ImU32 colour) {
    const float height =
        std::min(painter.paragraph_height(box.width, style, text), 2 * painter.line_height(style));
    box.y += std::floor((box.height - height) / 2);
    painter.short_paragraph(box, style, text, colour, 2);
}

void draw_result(DeskContext& context, Box row, const Round& round, const ItemResult& item,
                 int most) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    painter.text_in(row.cut_left(painter.px(64)), type::base.bold(),
                    say(words::choose_rank, {std::to_string(item.rank)}), colours.ink2);
    // In a narrow window the title needs the room more than the bar.
    const bool narrow = row.width < painter.px(1150);
    Box numbers = row.cut_right(painter.px(narrow ? 350.0F : 390.0F), painter.px(16));
    Box bar = row.cut_right(std::floor(row.width * (narrow ? 0.3F : 0.45F)), painter.px(16));
    write_in_middle(painter, row, type::list, context.workshop().find(item.item)->text,
                    colours.ink);
    painter.text_in(numbers.cut_left(painter.px(116), painter.px(12)), type::base.bold(),
                    count_words(round, item.count), colours.ink, Align::right);
    if (item.share)
        write_in_middle(painter, numbers, type::second, share_words(*item.share), colours.ink2);
    if (shows_marks(context.workshop(), round, item)) return draw_marks(context, bar, round, item);
    BarPicture picture;
    picture.share = most > 0 ? static_cast<double>(item.count) / most : 0;
    if (item.share) {
        picture.share = item.share->value;
        picture.low = item.share->low;
        picture.high = item.share->high;
    }
    const float height = painter.px(26);
    draw_bar(painter, {bar.x, std::floor(bar.centre().y - height / 2), bar.width, height}, picture);
}

void draw_bars(ChoosePanel& panel, DeskContext& context, Box room, const Round& round,
               const RoundResult& result) {
    const Painter& painter = context.painter;
    const std::string warning = caution(context.workshop(), round, result);
    const bool intervals =
        std::any_of(result.items.begin(), result.items.end(),
                    [](const ItemResult& item) { return item.share.has_value(); });
    if (!warning.empty())
        draw_hint(painter,
                  room.cut_bottom(hint_height(painter, room.width, warning), painter.px(12)),
                  HintKind::hint, warning);
    if (intervals)
        painter.text_in(room.cut_bottom(painter.px(32), painter.px(8)), type::second,
                        say(words::choose_interval_about), context.colours().ink2);
    ScrollArea area(context, "choose.results", room, panel.grid_scroll);
    Box list = area.column();
    int most = 0;
    for (const ItemResult& item : result.items) most = std::max(most, item.count);
    for (const ItemResult& item : result.items) {
        const Box row = list.cut_top(painter.px(72));
        painter.line({row.x, row.bottom()}, {row.right(), row.bottom()}, context.colours().line, 1);
        draw_result(context, row, round, item, most);
    }
    area.end_at(list.y);
}

HallScene scene_of(ResultsView view) {
    switch (view) {
        case ResultsView::priorities:
            return HallScene::quadrant;
        case ResultsView::both_views:
            return HallScene::both_views;
        case ResultsView::few:
            return HallScene::minority;
        default:
            return HallScene::results;
    }
}

void draw_views(ChoosePanel& panel, DeskContext& context, Box& room) {
    const std::array names = {words::choose_results, words::choose_view_priorities,
                              words::choose_view_both, words::choose_view_few,
                              words::choose_view_groups};
    Box row = room.cut_top(context.px(36), context.px(14));
    for (std::size_t i = 0; i < names.size(); ++i) {
        Chip chip;
        chip.label = say(names[i]);
        chip.on = panel.view == static_cast<ResultsView>(i);
        if (!chip_in_rows(context, "choose.view." + std::to_string(i), row, room, 14, chip))
            continue;
        panel.view = static_cast<ResultsView>(i);
        panel.grid_scroll = {};
    }
}

// Into the hall, and into files.
void draw_ways_out(const ChoosePanel& panel, DeskContext& context, Box row, const Round& round) {
    const auto offer = [&](std::string_view id, const Message& words, Icon icon) {
        Button look{say(words), ButtonKind::normal, ButtonSize::small};
        look.icon = icon;
        return button_left(context, id, row, look);
    };
    if (panel.view != ResultsView::groups &&
        offer("choose.view_in_hall", words::choose_view_in_hall, Icon::hall))
        context.request(ShowInHall{scene_of(panel.view), {}, round.id});
    const bool picture = panel.view == ResultsView::bars || panel.view == ResultsView::priorities;
    if (picture && offer("choose.save_picture", words::choose_save_picture, Icon::exported))
        context.request(ExportRound{
            round.id, panel.view == ResultsView::bars ? RoundFile::results : RoundFile::quadrant});
    if (offer("choose.save_tables", words::choose_save_tables, Icon::exported))
        context.request(ExportRound{round.id, RoundFile::tables});
}

}  // namespace

std::string share_words(const Share& share) {
    const auto percent = [](double value) { return std::to_string(std::lround(value * 100)); };
    return say(words::choose_share_of, {std::to_string(share.of), percent(share.value),
                                        percent(share.low), percent(share.high)});
}

void draw_round_results(ChoosePanel& panel, DeskContext& context, Box room, const Round& round,
                        const RoundResult& result) {
    draw_views(panel, context, room);
    draw_ways_out(panel, context, room.cut_bottom(context.px(space::small_button), context.px(14)),
                  round);
    switch (panel.view) {
        case ResultsView::bars:
            return draw_bars(panel, context, room, round, result);
        case ResultsView::priorities:
            return draw_priorities(panel, context, room, round);
        case ResultsView::both_views:
            return draw_both_views(panel, context, room, round);
        case ResultsView::few:
            return draw_few_voices(panel, context, room, round);
        case ResultsView::groups:
            return draw_group_results(panel, context, room, round);
    }
}

}  // namespace yoriai
