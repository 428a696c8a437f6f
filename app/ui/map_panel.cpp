#include "ui/map_panel.h"

#include "picture/opinion_map_picture.h"
#include "text/choose_messages.h"
#include "text/desk_messages.h"
#include "text/map_messages.h"
#include "text/word_messages.h"

namespace yoriai {
namespace {

constexpr float map_share = 0.43F;          // of the width
constexpr float least_below_verdict = 480;  // height for the lists

bool is_revealed(const Round& round) { return round.state == RoundState::revealed; }

const Round* chosen_round(const MapPanel& panel, const Workshop& workshop) {
    if (const Round* round = workshop.find(panel.round); round && is_revealed(*round)) return round;
    const Round* newest = nullptr;
    bool has_ballots = false;
    for (const Round& round : workshop.rounds()) {
        if (!is_revealed(round)) continue;
        const bool ballots = !workshop.ballots(round.id).empty();
        if (newest && has_ballots && !ballots) continue;
        newest = &round;
        has_ballots = ballots;
    }
    return newest;
}

void work_out(MapPanel& panel, const DeskContext& context, const Round& round) {
    if (panel.mapped == round.id && panel.revision == context.input.revision) return;
    const Workshop& workshop = context.workshop();
    panel.mapped = round.id;
    panel.revision = context.input.revision;
    panel.tables.reset();
    panel.names = {};
    panel.agreed_scroll = panel.parted_scroll = panel.few_scroll = {};
    const VoteMatrix votes = votes_of_round(workshop, round);
    panel.names.statement_ids = votes.statement_names();
    for (const Item* item : workshop.items_of(round.id))
        panel.names.statements.push_back(item->text);
    if (votes.people() == 0) {
        panel.map = {};
        panel.tables = agree_between_tables(workshop, round);
        panel.verdict = say_verdict(panel.tables);
        return;
    }
    panel.map = map_consensus(votes);
    GroupOf groups;
    for (const PlacedPerson& person : panel.map.people) groups.push_back(person.group);
    panel.by_group = count_by_group(votes, groups, panel.map.groups.size(), Moderated::as_voted);
    panel.verdict = say_verdict(panel.map, panel.names);
}

void draw_now_line(DeskContext& context, const Box& line, const Round* round) {
    NowLine now(context, line);
    if (now.primary("map.next", say(words::act_go_vision))) context.go_to = WorkshopStep::vision;
    Button show{say(words::map_show_hall)};
    show.icon = Icon::hall;
    const bool has_map = round && !context.workshop().ballots(round->id).empty();
    if (has_map && now.button("map.show_hall", show))
        context.request(ShowInHall{HallScene::map, {}, round->id});
    Button save{say(words::choose_save_picture)};
    save.icon = Icon::exported;
    if (has_map && now.button("map.save_picture", save))
        context.request(ExportRound{round->id, RoundFile::map});
    now.words(say(words::map_now), say(words::map_calm));
}

void draw_rounds(MapPanel& panel, DeskContext& context, Box& room, const Round& chosen) {
    Box row = room.cut_top(context.px(40), context.px(6));
    int count = 0;
    for (const Round& round : context.workshop().rounds()) count += is_revealed(round) ? 1 : 0;
    if (count > 1)
        for (const Round& round : context.workshop().rounds()) {
            if (!is_revealed(round)) continue;
            const std::string label = say(words::word_round, {std::to_string(round.number)});
            Chip chip;
            chip.label = label;
            chip.on = round.id == chosen.id;
            if (chip_in_rows(context, "map.round." + std::to_string(round.number), row, room, 6,
                             chip))
                panel.round = round.id;
        }
    const Painter& painter = context.painter;
    const float height = painter.paragraph_height(room.width, type::base.bold(), chosen.question);
    painter.paragraph(room.cut_top(height, context.px(10)), type::base.bold(), chosen.question,
                      context.colours().ink);
}

void draw_map(MapPanel& panel, DeskContext& context, Box room, const Round& round) {
    const Painter& painter = context.painter;
    const ConsensusMap& map = panel.map;
    panel_title(context, room, Icon::none, say(words::map_title),
                map.people.empty()
                    ? std::string()
                    : say(words::map_about, {std::to_string(map.people.size()),
                                             std::to_string(map.statements.size())}));
    draw_rounds(panel, context, room, round);
    if (map.people.empty()) {
        draw_table_agreement(panel, context, room);
        return;
    }
    painter.text_in(room.cut_bottom(painter.px(34)), type::second, say(words::map_anonymous),
                    context.colours().ink2);
    draw_opinion_legend(painter, room.cut_bottom(painter.px(40), painter.px(6)), map);
    draw_opinion_map(painter, room, map);
    mark("map.picture", room);
}

constexpr float verdict_margin = 22, verdict_sign = 58;

float verdict_height(const MapPanel& panel, const Painter& painter, float width) {
    const float words = width - 2 * painter.px(verdict_margin) - painter.px(verdict_sign);
    return painter.paragraph_height(words, type::verdict, panel.verdict) + 2 * painter.px(18);
}

void draw_verdict(const MapPanel& panel, const DeskContext& context, Box& column) {
    const Painter& painter = context.painter;
    const float margin = painter.px(verdict_margin), sign = painter.px(verdict_sign);
    const Box box =
        column.cut_top(verdict_height(panel, painter, column.width), painter.px(space::panel_gap));
    painter.fill(box, context.colours().wash, space::panel_radius);
    painter.outline(box, context.colours().accent, 2, space::panel_radius);
    Box inside = box.inset(margin, painter.px(18));
    painter.icon_in(inside.cut_left(sign - painter.px(16), painter.px(16)), Icon::speech, 32,
                    context.colours().accent);
    painter.paragraph(inside, type::verdict, panel.verdict, context.colours().ink);
    mark("map.verdict", box);
}

void draw_empty(DeskContext& context, const Box& work) {
    draw_panel(context.painter, work);
    Box row = draw_empty_state(context.painter, work, Icon::map, say(words::map_none));
    const Button make{say(words::map_go_choose), ButtonKind::primary};
    row.cut_left(std::floor((row.width - button_size(context.painter, make).x) / 2));
    if (button_left(context, "map.go_choose", row, make)) context.go_to = WorkshopStep::choose;
}

// The map at the left, what was found at the right.
void draw_findings(MapPanel& panel, DeskContext& context, Box work, const Round& round) {
    const Painter& painter = context.painter;
    const float gap = painter.px(space::panel_gap);
    const float padding = painter.px(space::panel_padding);
    const Box left = work.cut_left(std::floor(work.width * map_share), gap);
    draw_panel(painter, left);
    draw_map(panel, context, left.inset(padding), round);
    draw_verdict(panel, context, work);
    if (panel.map.people.empty()) return;
    Box below = work.cut_bottom(std::floor(work.height * 0.42F), gap);
    draw_panel(painter, work);
    draw_agreed_statements(panel, context, work.inset(padding, painter.px(16)));
    const Box few = below.cut_right(std::floor(below.width * 0.46F), gap);
    for (const Box& box : {below, few}) draw_panel(painter, box);
    draw_parted_statements(panel, context, below.inset(padding, painter.px(16)));
    draw_few_voices(panel, context, few.inset(padding, painter.px(16)));
}

}  // namespace

void draw(MapPanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    const Round* round = chosen_round(panel, context.workshop());
    draw_now_line(context, work.cut_top(painter.px(space::now_line)), round);
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    if (!round) return draw_empty(context, work);
    work_out(panel, context, *round);
    const float least = verdict_height(panel, painter, std::floor(work.width * (1 - map_share))) +
                        painter.px(least_below_verdict);
    if (work.height >= least) return draw_findings(panel, context, work, *round);
    // With large letters in a low window all of it scrolls.
    ScrollArea area(context, "map.all", work, panel.all_scroll);
    Box all = area.content();
    all.height = least;
    draw_findings(panel, context, all, *round);
    area.end_at(all.bottom());
}

}  // namespace yoriai
