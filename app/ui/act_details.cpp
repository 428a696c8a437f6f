// The parts of an action's sheet that are folded at first.

#include <algorithm>

#include "text/action_messages.h"
#include "ui/act_panel.h"
#include "ui/chip_choice.h"

namespace yoriai {
namespace {

class Details {
 public:
    Details(ActPanel& panel, FieldColumn& column, DeskContext& context, const Action& action)
        : panel_(panel),
          column_(column),
          context_(context),
          action_(action),
          known_(panel.frameworks) {}

    void draw() {
        const auto parts = actors_of(context_.workshop(), action_);
        if (fold("actors", words::fold_actors, parts.size()))
            draw_actor_parts(panel_, context_, column_, action_);
        if (fold("joins", words::fold_joins,
                 filled({&action_.join_space, &action_.join_role, &action_.join_time}) +
                     action_.hub_roles.size()))
            draw_joins();
        if (fold("time", words::fold_time, filled({&action_.hours, &action_.access}))) {
            text("act.hours", words::action_hours, action_.hours, &ChangeAction::hours);
            text("act.access", words::action_access, action_.access, &ChangeAction::access);
        }
        if (fold("money", words::fold_money,
                 filled({&action_.funding, &action_.continuation}) + action_.programmes.size()))
            draw_money();
        if (fold("natures", words::fold_natures,
                 action_.merits.size() + action_.natures.size() + action_.advantages.size()))
            draw_natures();
        if (fold("obstacles", words::fold_obstacles,
                 action_.obstacles.size() + filled({&action_.countermeasure})))
            draw_obstacles();
        if (fold("worth", words::fold_worth,
                 action_.checks.size() + filled({&action_.contribution})))
            draw_worth();
        if (fold("cards", words::fold_cards, action_.cards.size())) draw_cards();
    }

 private:
    using TextPart = std::optional<std::string> ChangeAction::*;
    using EntryPart = std::optional<EntryIds> ChangeAction::*;

    static std::size_t filled(std::initializer_list<const std::string*> texts) {
        return static_cast<std::size_t>(std::count_if(
            texts.begin(), texts.end(), [](const std::string* text) { return !text->empty(); }));
    }

    bool fold(const std::string& id, const Message& words, std::size_t count) {
        const std::string about =
            count == 0 ? say(words::fold_empty) : say(words::fold_filled, {std::to_string(count)});
        return draw_fold(panel_, context_, column_, id, say(words), about);
    }

    ChangeAction change() const {
        ChangeAction command;
        command.action = action_.id;
        return command;
    }

    void text(std::string_view id, const Message& words, const std::string& value, TextPart part) {
        const auto written = column_.paragraph(id, say(words), value);
        if (!written) return;
        ChangeAction command = change();
        command.*part = *written;
        context_.ask(command);
    }

    // Chips of a vocabulary, any number of which may be on.
    void choose(const std::string& id, const Message& words, const WordList& vocabulary,
                const EntryIds& chosen, EntryPart part) {
        column_label(column_, context_, say(words));
        draw_chips(
            column_, context_, vocabulary.size(),
            [&](std::size_t i) {
                Chip chip;
                chip.label = vocabulary[i].name;
                chip.on = std::find(chosen.begin(), chosen.end(), vocabulary[i].id) != chosen.end();
                return chip;
            },
            [&](std::size_t i) { return id + "." + vocabulary[i].id; },
            [&](std::size_t i) {
                EntryIds next = chosen;
                if (std::erase(next, vocabulary[i].id) == 0) next.push_back(vocabulary[i].id);
                ChangeAction command = change();
                command.*part = std::move(next);
                context_.ask(command);
            });
    }

    void note(std::string_view words) {
        const Painter& painter = context_.painter;
        const float height = painter.paragraph_height(column_.rest.width, type::second, words);
        painter.paragraph(column_.rest.cut_top(height, painter.px(8)), type::second, words,
                          context_.colours().ink2);
    }

    void draw_joins() {
        text("act.join_space", words::join_space, action_.join_space, &ChangeAction::join_space);
        text("act.join_role", words::join_role, action_.join_role, &ChangeAction::join_role);
        text("act.join_time", words::join_time, action_.join_time, &ChangeAction::join_time);
        choose("act.hub_role", words::hub_roles, known_.hub_roles, action_.hub_roles,
               &ChangeAction::hub_roles);
    }

    void draw_money() {
        text("act.funding", words::action_funding, action_.funding, &ChangeAction::funding);
        text("act.continuation", words::action_continuation, action_.continuation,
             &ChangeAction::continuation);
        WordList programmes;
        for (const SupportProgramme& programme : known_.programmes)
            programmes.push_back(
                {programme.id, programme.item,
                 say(words::programme_chip, {programme.name, std::to_string(programme.year)}),
                 programme.purpose});
        choose("act.programme", words::programmes, programmes, action_.programmes,
               &ChangeAction::programmes);
        note(say(words::programmes_about));
    }

    void draw_natures() {
        choose("act.merit", words::merits, known_.merits, action_.merits, &ChangeAction::merits);
        for (const ListedWord& merit : known_.merits)
            if (std::find(action_.merits.begin(), action_.merits.end(), merit.id) !=
                action_.merits.end())
                note(say(words::entry_meaning, {merit.name, merit.meaning}));
        choose("act.nature", words::natures, known_.natures, action_.natures,
               &ChangeAction::natures);
        choose("act.advantage", words::advantages, known_.advantages, action_.advantages,
               &ChangeAction::advantages);
    }

    void draw_obstacles() {
        choose("act.obstacle", words::action_obstacles, known_.obstacles, action_.obstacles,
               &ChangeAction::obstacles);
        text("act.countermeasure", words::countermeasure, action_.countermeasure,
             &ChangeAction::countermeasure);
        for (std::size_t i = 0; i < known_.obstacles.size(); ++i) {
            const auto& chosen = action_.obstacles;
            if (std::find(chosen.begin(), chosen.end(), known_.obstacles[i].id) == chosen.end())
                continue;
            note(known_.obstacles[i].meaning);
            for (std::size_t k = 0; k < known_.countermeasures[i].size(); ++k)
                suggest("act.suggest." + known_.obstacles[i].id + "." + std::to_string(k),
                        known_.countermeasures[i][k]);
        }
    }

    // What has helped elsewhere: chosen, it is added to the countermeasure.
    void suggest(const std::string& id, const std::string& answer) {
        if (action_.countermeasure.find(answer) != std::string::npos) return;
        Box row = column_.rest.cut_top(context_.px(space::small_button), context_.px(6));
        Button button{answer, ButtonKind::quiet, ButtonSize::small};
        button.icon = Icon::bulb;
        if (!button_left(context_, id, row, button)) return;
        ChangeAction command = change();
        command.countermeasure =
            action_.countermeasure + (action_.countermeasure.empty() ? "" : "\n") + answer;
        context_.ask(command);
    }

    void draw_worth() {
        choose("act.check", words::checks, known_.checks, action_.checks, &ChangeAction::checks);
        text("act.contribution", words::contribution, action_.contribution,
             &ChangeAction::contribution);
        mark("importance", words::importance, action_.importance, &ChangeAction::importance);
        mark("feasibility", words::feasibility, action_.feasibility, &ChangeAction::feasibility);
    }

    // 1 to 5; the one that is on is taken away by choosing it again.
    void mark(const std::string& id, const Message& words, std::optional<int> value,
              std::optional<int> ChangeAction::*part) {
        column_label(column_, context_, say(words));
        constexpr int top = 5;
        std::string label;
        draw_chips(
            column_, context_, top,
            [&](std::size_t i) {
                label = std::to_string(i + 1);
                Chip chip;
                chip.label = label;
                chip.on = value == static_cast<int>(i + 1);
                return chip;
            },
            [&](std::size_t i) { return "act." + id + "." + std::to_string(i + 1); },
            [&](std::size_t i) {
                const int chosen = static_cast<int>(i + 1);
                ChangeAction command = change();
                command.*part = value == chosen ? 0 : chosen;
                context_.ask(command);
            });
    }

    // Numbers of cards, written as people say them: 3、8、12.
    void draw_cards() {
        std::string numbers;
        for (const CardId id : action_.cards)
            if (const Card* card = context_.workshop().find(id))
                numbers +=
                    (numbers.empty() ? "" : say(words::action_and)) + std::to_string(card->number);
        const Box box = column_.rest.cut_top(field_and_label_height(context_));
        const auto written = column_.value("act.cards", box, say(words::action_cards), numbers);
        for (const CardId id : action_.cards)
            if (const Card* card = context_.workshop().find(id)) note(card->text);
        if (!written) return;
        ChangeAction command = change();
        command.cards.emplace();
        for (const std::string& name : split_names(*written)) {
            const auto number = read_number(name);
            for (const Card& card : context_.workshop().cards())
                if (number && card.number == *number) command.cards->push_back(card.id);
        }
        context_.ask(command);
    }

    ActPanel& panel_;
    FieldColumn& column_;
    DeskContext& context_;
    const Action& action_;
    const ActionFrameworks& known_;
};

}  // namespace

bool draw_fold(ActPanel& panel, DeskContext& context, FieldColumn& column, const std::string& id,
               std::string_view words, std::string_view about) {
    const Painter& painter = context.painter;
    const bool open = panel.unfolded.count(id) > 0;
    column.rest.cut_top(painter.px(6));
    const Box box = column.rest.cut_top(painter.px(48), painter.px(6));
    const std::string name = "act.fold." + id;
    const Interaction met = interact(context, name, box);
    painter.fill(box, met.hovered ? context.colours().wash : context.colours().sunken,
                 space::control_radius);
    Box row = box.inset(painter.px(12), 0);
    painter.icon_in(row.cut_left(painter.px(24), painter.px(10)), open ? Icon::down : Icon::right,
                    22, context.colours().ink);
    const float width = std::min(row.width, painter.text_width(words, type::base.bold()) + 2);
    painter.text_in(row.cut_left(width, painter.px(14)), type::base.bold(), words,
                    context.colours().ink);
    painter.text_in(row, type::second, about, context.colours().ink2);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (met.clicked) {
        if (open)
            panel.unfolded.erase(id);
        else
            panel.unfolded.insert(id);
        context.wake_in(0);
    }
    return open;
}

void draw_action_details(ActPanel& panel, DeskContext& context, FieldColumn& column,
                         const Action& action) {
    Details(panel, column, context, action).draw();
}

}  // namespace yoriai
