// The statements beside the consensus map: what joins the groups, what parts them, what few say.

#include <algorithm>
#include <cmath>

#include "text/map_messages.h"
#include "ui/map_panel.h"

namespace yoriai {
namespace {

constexpr double parted_from = 0.3;  // a gap between two groups' smoothed support
constexpr double agreed_from = 0.5;  // more than half of every group, smoothed
constexpr double few_up_to = 0.25;   // of those who voted on it
constexpr std::size_t most_listed = 12;

std::string percent(double share) { return std::to_string(std::lround(100 * share)); }

// The statements that fit, those with the greatest value first.
template <class Fits, class Value>
std::vector<std::size_t> listed(const ConsensusMap& map, const Fits& fits, const Value& value) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < map.statements.size(); ++i)
        if (!map.statements[i].moderated && map.statements[i].counts.seen() > 0 &&
            fits(map.statements[i]))
            found.push_back(i);
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        return value(map.statements[a]) > value(map.statements[b]);
    });
    if (found.size() > most_listed) found.resize(most_listed);
    return found;
}

Box cut_text(const DeskContext& context, Box& column, std::string_view text,
             const TextStyle& style) {
    return column.cut_top(context.painter.paragraph_height(column.width, style, text));
}

void write_note(const DeskContext& context, Box& column, std::string_view text) {
    context.painter.paragraph(cut_text(context, column, text, type::second), type::second, text,
                              context.colours().ink2);
    column.cut_top(context.px(8));
}

void draw_agreed(const DeskContext& context, Box& column, const std::string& text,
                 const MappedStatement& statement) {
    const Painter& painter = context.painter;
    painter.paragraph(cut_text(context, column, text, type::base), type::base, text,
                      context.colours().ink);
    Box row = column.cut_top(painter.px(38), painter.px(8));
    const std::string words =
        say(words::map_agreed_share,
            {percent(statement.support.value), std::to_string(statement.counts.agree),
             std::to_string(statement.counts.seen())});
    Box numbers = row.cut_right(painter.px(260), painter.px(16));
    BarPicture bar;
    bar.share = statement.support.value;
    bar.low = statement.support.low;
    bar.high = statement.support.high;
    const float height = painter.px(24);
    draw_bar(painter, {row.x, std::floor(row.centre().y - height / 2), row.width, height}, bar);
    painter.text_in(numbers, type::base.bold(), words, context.colours().ink);
}

// One group's support as a bar in its own colour, with its letter.
void draw_group_support(const DeskContext& context, Box& column, std::size_t group,
                        const OpinionCounts& counts) {
    const Painter& painter = context.painter;
    Box row = column.cut_top(painter.px(36), painter.px(2));
    Box letter = row.cut_left(painter.px(52), painter.px(8));
    painter.group_mark(static_cast<int>(group), {letter.x + painter.px(10), letter.centre().y},
                       painter.px(9));
    letter.cut_left(painter.px(28));
    painter.text_in(letter, type::base.bold(),
                    std::string(1, static_cast<char>('A' + std::min<std::size_t>(group, 25))),
                    context.colours().ink);
    // As wide for every group as the longest can be.
    const int seen = counts.seen();
    const float widest =
        painter.text_width(say(words::map_group_share, {"100", "00", "00"}), type::second);
    const Box words_box = row.cut_right(
        std::min(std::ceil(widest) + 1, std::floor(row.width * 0.75F)), painter.px(12));
    const double share = seen > 0 ? static_cast<double>(counts.agree) / seen : 0;
    BarPicture bar;
    bar.share = share;
    bar.fill = group_look(context.colours(), static_cast<int>(group)).fill;
    bar.lined = true;
    const float height = painter.px(22);
    draw_bar(painter, {row.x, std::floor(row.centre().y - height / 2), row.width, height}, bar);
    painter.text_in(words_box, type::second,
                    say(words::map_group_share,
                        {percent(share), std::to_string(counts.agree), std::to_string(seen)}),
                    context.colours().ink);
}

}  // namespace

void draw_agreed_statements(MapPanel& panel, DeskContext& context, Box room) {
    panel_title(context, room, Icon::none, say(words::map_agreed), say(words::map_agreed_about));
    ScrollArea area(context, "map.agreed", room, panel.agreed_scroll);
    Box column = area.column();
    const auto agreed = listed(
        panel.map,
        [](const MappedStatement& one) {
            return one.support.value > agreed_from && one.worst.support > agreed_from;
        },
        [](const MappedStatement& one) { return one.comparable; });
    for (const std::size_t i : agreed)
        draw_agreed(context, column, panel.names.statements[i], panel.map.statements[i]);
    if (agreed.empty()) write_note(context, column, say(words::map_agreed_none));
    area.end_at(column.y);
}

void draw_parted_statements(MapPanel& panel, DeskContext& context, Box room) {
    panel_title(context, room, Icon::none, say(words::map_parted));
    ScrollArea area(context, "map.parted", room, panel.parted_scroll);
    Box column = area.column();
    const auto parted = listed(
        panel.map, [](const MappedStatement& one) { return one.gap >= parted_from; },
        [](const MappedStatement& one) { return one.gap; });
    if (panel.map.groups.size() < 2 || parted.empty())
        write_note(context, column, say(words::map_parted_none));
    else
        for (const std::size_t i : parted) {
            const std::string& text = panel.names.statements[i];
            context.painter.paragraph(cut_text(context, column, text, type::base), type::base, text,
                                      context.colours().ink);
            for (std::size_t group = 0; group < panel.by_group.size(); ++group)
                draw_group_support(context, column, group, panel.by_group[group][i]);
            column.cut_top(context.px(10));
        }
    area.end_at(column.y);
}

void draw_few_voices(MapPanel& panel, DeskContext& context, Box room) {
    panel_title(context, room, Icon::none, say(words::map_few));
    ScrollArea area(context, "map.few", room, panel.few_scroll);
    Box column = area.column();
    const auto few = listed(
        panel.map,
        [](const MappedStatement& one) {
            return one.counts.agree > 0 && one.support.value <= few_up_to;
        },
        [](const MappedStatement& one) { return -one.support.value; });
    for (const std::size_t i : few)
        write_note(
            context, column,
            say(words::map_few_says,
                {panel.names.statements[i], std::to_string(panel.map.statements[i].counts.agree)}));
    if (few.empty()) write_note(context, column, say(words::map_few_none));
    if (!panel.map.unsure.empty()) {
        column.cut_top(context.px(6));
        context.painter.text_in(column.cut_top(context.px(36)), type::base.bold(),
                                say(words::map_unsure), context.colours().ink);
        for (const std::size_t i : panel.map.unsure)
            write_note(context, column,
                       panel.names.statements[i] + "\n" +
                           say(words::map_unsure_share,
                               {std::to_string(panel.map.statements[i].counts.pass)}));
    }
    area.end_at(column.y);
}

void draw_table_agreement(MapPanel& panel, DeskContext& context, Box room) {
    if (!panel.tables) return;
    const Painter& painter = context.painter;
    panel_title(context, room, Icon::none, say(words::map_tables));
    Box about = room;
    const std::string_view note = say(words::map_tables_about);
    painter.paragraph(cut_text(context, about, note, type::second), type::second, note,
                      context.colours().ink2);
    ScrollArea area(context, "map.tables", about.inset(0, painter.px(8)), panel.agreed_scroll);
    Box column = area.column();
    for (const ItemAcrossTables& item : panel.tables->items) {
        const Item* found = context.workshop().find(item.item);
        if (!found) continue;
        painter.paragraph(cut_text(context, column, found->text, type::base), type::base,
                          found->text, context.colours().ink);
        Box row = column.cut_top(painter.px(36), painter.px(8));
        const Box words_box = row.cut_right(painter.px(150), painter.px(14));
        BarPicture bar;
        bar.low = item.lowest;
        bar.high = item.highest;
        bar.share = item.lowest;
        const float height = painter.px(22);
        draw_bar(painter, {row.x, std::floor(row.centre().y - height / 2), row.width, height}, bar);
        painter.text_in(words_box, type::second,
                        percent(item.lowest) + "–" + percent(item.highest) + "%",
                        context.colours().ink);
    }
    area.end_at(column.y);
}

}  // namespace yoriai
