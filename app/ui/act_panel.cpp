#include "ui/act_panel.h"

#include <array>
#include <utility>

#include "base/id.h"
#include "text/action_messages.h"
#include "text/desk_messages.h"

namespace yoriai {
namespace {

const Action* chosen_action(ActPanel& panel, const Workshop& workshop) {
    if (workshop.find(panel.added)) panel.action = std::exchange(panel.added, {});
    if (const Action* action = workshop.find(panel.action)) return action;
    if (workshop.actions().empty()) return nullptr;
    panel.action = workshop.actions().begin()->id;
    return workshop.find(panel.action);
}

void add_action(ActPanel& panel, DeskContext& context) {
    AddAction action;
    action.id = new_id<ActionId>();
    action.title = say(words::action_new);
    panel.added = action.id;
    panel.sheet_scroll = {};
    panel.view = ActView::sheets;
    context.ask(action);
    context.focus.give("act.title", true);
}

void draw_now_line(ActPanel& panel, DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (now.primary("act.next", say(words::act_go_write))) context.go_to = WorkshopStep::write;
    Button add{say(words::action_add)};
    add.icon = Icon::plus;
    if (now.button("act.add", add)) add_action(panel, context);
    now.words(say(words::action_now), say(words::action_calm));
}

void read_vocabularies(ActPanel& panel, const DeskContext& context) {
    std::string wanted = context.workshop().plan.role_scheme;
    wanted += language() == Language::japanese ? " ja" : " en";
    for (const OwnWord& word : context.workshop().own_words())
        wanted += "\n" + word.vocabulary + " " + word.key + " " + word.japanese + " " +
                  word.english + " " + word.meaning_japanese + " " + word.meaning_english;
    if (panel.read_for == wanted) return;
    panel.frameworks = read_action_frameworks(context.workshop(), language());
    panel.decks = read_prompts(language());
    panel.read_for = wanted;
    panel.revision.reset();
}

void find(ActPanel& panel, const DeskContext& context) {
    FinderWords words;
    for (const ListedWord& role : panel.frameworks.hub_roles)
        words.hub_roles.push_back({role.id, role.name});
    for (const AgeGroupEntry& group : panel.frameworks.age_groups)
        words.age_groups.push_back({group.name, group.words});
    panel.findings = find_in_actions(context.workshop(), words);
    panel.revision = context.input.revision;
}

void choose_view(ActPanel& panel, DeskContext& context, Box& work) {
    static constexpr std::array views = {"sheets", "roles", "schedule", "matrix", "load"};
    static constexpr std::array view_names = {words::view_sheets, words::view_roles_short,
                                              words::view_schedule_short, words::view_matrix_short,
                                              words::view_load_short};
    Box row = work.cut_top(context.px(space::chip), context.px(14));
    for (std::size_t i = 0; i < views.size(); ++i) {
        Chip chip;
        chip.label = say(view_names[i]);
        chip.on = static_cast<std::size_t>(panel.view) == i;
        if (!chip_in_rows(context, std::string("act.view.") + views[i], row, work, 14, chip))
            continue;
        panel.view = static_cast<ActView>(i);
        panel.view_scroll = {};
    }
}

// What shows side by side, or the cards that help to think.
void draw_side(ActPanel& panel, DeskContext& context, Box room) {
    Box row = room.cut_top(context.px(space::chip), context.px(14));
    const auto choose = [&](std::string_view id, const Message& words, bool prompts) {
        Chip chip;
        chip.label = say(words);
        chip.on = panel.prompts == prompts;
        if (!chip_in_rows(context, id, row, room, 14, chip)) return;
        panel.prompts = prompts;
        panel.findings_scroll = {};
    };
    choose("act.side.findings", words::action_findings, false);
    choose("act.side.prompts", words::action_prompts, true);
    if (panel.prompts)
        draw_prompts(panel, context, room);
    else
        draw_action_findings(panel, context, room);
}

void draw_sheet_panels(ActPanel& panel, DeskContext& context, const Box& left, const Box& work,
                       const Box& right) {
    const Painter& painter = context.painter;
    const float padding = painter.px(space::narrow_panel_padding);
    for (const Box& box : {left, work, right}) draw_panel(painter, box);
    draw_action_list(panel, context, left.inset(padding));
    if (const Action* action = chosen_action(panel, context.workshop())) {
        draw_action_sheet(panel, context, work.inset(padding), *action);
    } else {
        Box row = draw_empty_state(painter, work, Icon::flag, say(words::action_none));
        const Button add{say(words::action_add), ButtonKind::primary};
        row.cut_left(std::floor((row.width - button_size(painter, add).x) / 2));
        if (button_left(context, "act.add_first", row, add)) add_action(panel, context);
    }
    draw_side(panel, context, right.inset(padding));
}

void draw_sheets(ActPanel& panel, DeskContext& context, const Box& work) {
    constexpr ThreePanels panels = {1150, {320, 360}, {380, 500}, {360, 720, 520}};
    draw_three_panels(context, "act.all", work, panel.all_scroll, panels,
                      [&](const Box& left, const Box& middle, const Box& right) {
                          draw_sheet_panels(panel, context, left, middle, right);
                      });
}

}  // namespace

void draw(ActPanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    read_vocabularies(panel, context);
    if (panel.revision != context.input.revision) find(panel, context);
    draw_now_line(panel, context, work.cut_top(painter.px(space::now_line)));
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    choose_view(panel, context, work);
    if (panel.view == ActView::sheets) return draw_sheets(panel, context, work);
    draw_panel(painter, work);
    draw_action_view(panel, context, work.inset(painter.px(space::narrow_panel_padding)));
}

}  // namespace yoriai
