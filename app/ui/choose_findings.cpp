// What is found in a revealed round beside the ranks.

#include <algorithm>
#include <cmath>

#include "analysis/group_results.h"
#include "analysis/small_groups.h"
#include "picture/hall_findings.h"
#include "picture/quadrant_picture.h"
#include "text/choose_messages.h"
#include "text/hall_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr int smallest_group = 5;

void tell(DeskContext& context, Box& column, std::string_view words, const TextStyle& style,
          ImU32 colour, float gap = 8) {
    const float height = context.painter.paragraph_height(column.width, style, words);
    context.painter.paragraph(column.cut_top(height, context.px(gap)), style, words, colour);
}

void draw_note(DeskContext& context, Box room, std::string_view words) {
    draw_hint(context.painter, room.cut_top(hint_height(context.painter, room.width, words)),
              HintKind::hint, words);
}

const Message& upwards(AgreementBasis basis) {
    if (basis == AgreementBasis::answers) return words::hall_agreement_answers;
    return basis == AgreementBasis::feasibility ? words::hall_agreement_feasible
                                                : words::hall_agreement_tables;
}

std::string name_of_group(const Workshop& workshop, const GroupResult& group) {
    if (const Table* table = workshop.find(group.table_id)) return table_name(*table);
    if (const Neighbourhood* place = workshop.find(group.neighbourhood)) return place->name;
    if (group.age_band) return say(age_words(*group.age_band));
    return group.voice ? say(voice_words(*group.voice)) : std::string();
}

void draw_group_item(DeskContext& context, Box row, const GroupShare& item, const Round& round) {
    const Painter& painter = context.painter;
    row.cut_left(painter.px(24));
    Box numbers = row.cut_right(painter.px(390), painter.px(16));
    Box bar = row.cut_right(std::floor(row.width * 0.4F), painter.px(16));
    painter.text_in(row, type::base, context.workshop().find(item.item)->text,
                    context.colours().ink);
    painter.text_in(numbers.cut_left(painter.px(116), painter.px(12)), type::base.bold(),
                    count_words(round, item.count), context.colours().ink, Align::right);
    if (!item.share) return;
    painter.text_in(numbers, type::second, share_words(*item.share), context.colours().ink2);
    BarPicture picture;
    picture.share = item.share->value;
    picture.low = item.share->low;
    picture.high = item.share->high;
    const float height = painter.px(20);
    draw_bar(painter, {bar.x, std::floor(bar.centre().y - height / 2), bar.width, height}, picture);
}

// What the first item's share says of the whole district; nothing where that is not known.
std::string finite_words(const Workshop& workshop, const RoundResult& result) {
    const std::optional<int>& people = workshop.district.population;
    if (!people || result.items.empty() || !result.items.front().share) return {};
    const ItemResult& first = result.items.front();
    if (*people < first.share->of) return {};
    const Share finite = finite_share(first.count, first.share->of, *people);
    const auto percent = [](double value) { return std::to_string(std::lround(value * 100)); };
    return say(words::choose_finite, {std::to_string(*people), workshop.find(first.item)->text,
                                      percent(finite.low), percent(finite.high)});
}

}  // namespace

void draw_priorities(ChoosePanel& panel, DeskContext& context, Box room, const Round& round) {
    const auto found = HallPriorities::of(context.workshop(), round);
    if (!found) return draw_note(context, room, say(words::choose_no_priorities));
    const Painter& painter = context.painter;
    std::vector<PlacedItem> items;
    for (const HallPlaced& placed : found->items()) items.push_back(placed.place);
    const auto priorities = std::count_if(items.begin(), items.end(),
                                          [](const PlacedItem& item) { return item.priority; });
    tell(context, room, say(words::choose_priority_about, {std::to_string(priorities)}), type::base,
         context.colours().ink, 14);
    const Box picture = room.cut_left(std::floor(room.width * 0.5F), painter.px(28));
    draw_quadrant(painter, picture, items, found->line(), say(words::hall_more_important),
                  say(upwards(found->basis())));
    mark("choose.quadrant", picture);
    ScrollArea area(context, "choose.priorities", room, panel.grid_scroll);
    Box list = area.column();
    std::size_t number = 0;
    for (const HallPlaced& placed : found->items()) {
        Box row = list;
        const Box sign = row.cut_left(painter.px(44));
        const TextStyle style = placed.place.priority ? type::list.bold() : type::list;
        painter.text(sign.top_left(), style, std::to_string(++number), context.colours().plate);
        const float height = painter.paragraph(row, style, placed.text, context.colours().ink);
        list.cut_top(height, painter.px(14));
    }
    area.end_at(list.y);
}

void draw_both_views(ChoosePanel& panel, DeskContext& context, Box room, const Round& round) {
    const auto found = HallBothViews::of(context.workshop(), round);
    if (!found || found->pairs().empty())
        return draw_note(context, room, say(words::hall_both_views_none));
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    tell(context, room, say(words::hall_both_views_about), type::base, colours.ink2, 12);
    ScrollArea area(context, "choose.both_views", room, panel.grid_scroll);
    Box list = area.column();
    for (const HallPair& pair : found->pairs()) {
        tell(context, list, pair.about, type::list.bold(), colours.ink);
        Box left = list;
        left.width = std::floor((list.width - painter.px(32)) / 2);
        Box right = left;
        right.x = list.right() - left.width;
        for (const auto& [side, column] :
             {std::pair(&pair.left, &left), std::pair(&pair.right, &right)}) {
            if (!side->head.empty())
                tell(context, *column, side->head, type::base.bold(), colours.ink, 2);
            if (!side->words.empty())
                tell(context, *column, side->words, type::base, colours.ink, 2);
        }
        list.cut_top(std::max(left.y, right.y) - list.y, painter.px(12));
        divider(context, list);
    }
    area.end_at(list.y);
}

void draw_few_voices(ChoosePanel& panel, DeskContext& context, Box room, const Round& round) {
    const auto found = HallFewVoices::of(context.workshop(), round);
    if (!found || found->voices().empty())
        return draw_note(context, room, say(words::hall_few_none));
    const Palette& colours = context.colours();
    tell(context, room, say(words::hall_few_about), type::base, colours.ink2, 12);
    ScrollArea area(context, "choose.few", room, panel.grid_scroll);
    Box list = area.column();
    for (const HallFewVoice& voice : found->voices()) {
        tell(context, list, voice.text, type::list.bold(), colours.ink, 2);
        tell(context, list, voice.because, type::base, colours.ink, 4);
        divider(context, list);
    }
    area.end_at(list.y);
}

void draw_group_results(ChoosePanel& panel, DeskContext& context, Box room, const Round& round) {
    const Workshop& workshop = context.workshop();
    const auto groups = count_groups(workshop, round);
    if (groups.empty()) return draw_note(context, room, say(words::choose_no_groups));
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    tell(context, room, say(words::choose_groups_about, {std::to_string(smallest_group)}),
         type::second, colours.ink2);
    const std::string finite = finite_words(workshop, count_round(workshop, round));
    if (!finite.empty()) tell(context, room, finite, type::second, colours.ink2, 12);
    const WithheldGroups withheld = find_withheld(groups, smallest_group, false);
    ScrollArea area(context, "choose.groups", room, panel.grid_scroll);
    Box list = area.column();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const Message& title =
            withheld.whole[i] ? words::choose_group_small : words::choose_group_people;
        Box head = list.cut_top(painter.px(44));
        if (withheld.whole[i])
            painter.icon_in(head.cut_left(painter.px(30)), Icon::mask, 22, colours.ink2);
        painter.text_in(
            head, type::list.bold(),
            say(title, {name_of_group(workshop, groups[i]), std::to_string(groups[i].people)}),
            colours.ink);
        for (const GroupShare& item : groups[i].items)
            draw_group_item(context, list.cut_top(painter.px(40)), item, round);
        list.cut_top(painter.px(12));
    }
    area.end_at(list.y);
}

}  // namespace yoriai
