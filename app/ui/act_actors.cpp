// The part that each of an action's actors has: kind, role and function.

#include "text/action_messages.h"
#include "ui/act_panel.h"
#include "ui/chip_choice.h"

namespace yoriai {
namespace {

void choose_actor_kind(const ActPanel& panel, DeskContext& context, FieldColumn& column,
                       const std::string& id, const ActorShare& actor,
                       const DescribeActor& change) {
    const WordList& kinds = panel.frameworks.actor_kinds;
    const std::string kind =
        actor.kind.empty() ? guess_actor_kind(panel.frameworks, actor.name) : actor.kind;
    draw_chips(
        column, context, kinds.size(),
        [&](std::size_t i) {
            Chip chip;
            chip.label = kinds[i].name;
            chip.on = kinds[i].id == kind;
            return chip;
        },
        [&](std::size_t i) { return id + ".kind." + kinds[i].id; },
        [&](std::size_t i) {
            DescribeActor command = change;
            command.kind = kinds[i].id;
            context.ask(command);
        });
}

void draw_actor(const ActPanel& panel, DeskContext& context, FieldColumn& column,
                const Action& action, const ActorShare& actor, const std::string& id) {
    DescribeActor change;
    change.action = action.id;
    change.actor = actor.name;
    const Painter& painter = context.painter;
    Box head = column.rest.cut_top(painter.px(34), painter.px(4));
    painter.icon_in(head.cut_left(painter.px(24), painter.px(10)), Icon::people, 22,
                    context.colours().ink);
    painter.text_in(head, type::base.bold(), actor.name, context.colours().ink);
    choose_kind<HelpRole>(
        column, context, id + ".role", actor.role,
        [&](HelpRole role) { return panel.frameworks.kind_words.of(role); },
        [&](HelpRole role) {
            DescribeActor command = change;
            command.role = role;
            context.ask(command);
        });
    choose_kind<ActorFunction>(
        column, context, id + ".function", actor.function,
        [](ActorFunction function) { return std::string(say(message_of(function))); },
        [&](ActorFunction function) {
            DescribeActor command = change;
            command.function = function;
            context.ask(command);
        });
    choose_actor_kind(panel, context, column, id, actor, change);
    const Box box = column.rest.cut_top(field_and_label_height(context));
    const auto task = column.value(id + ".task", box, say(words::actor_does), actor.task);
    if (!task) return;
    change.task = *task;
    context.ask(change);
}

}  // namespace

void draw_actor_parts(ActPanel& panel, DeskContext& context, FieldColumn& column,
                      const Action& action) {
    const auto actors = actors_of(context.workshop(), action);
    if (actors.empty()) return column_label(column, context, say(words::actors_none));
    for (std::size_t i = 0; i < actors.size(); ++i)
        draw_actor(panel, context, column, action, actors[i], "act.actor." + std::to_string(i + 1));
}

}  // namespace yoriai
