// One action on its sheet.

#include <algorithm>

#include "base/utf8.h"
#include "text/action_messages.h"
#include "text/record_messages.h"
#include "ui/act_panel.h"
#include "ui/chip_choice.h"

namespace yoriai {
namespace {

class ActionSheetFields {
 public:
    ActionSheetFields(ActPanel& panel, FieldColumn& column, DeskContext& context,
                      const Action& action)
        : panel_(panel), column_(column), context_(context), action_(action) {}

    void draw() {
        line("act.title", words::action_title, action_.title, &ChangeAction::title);
        draw_origin();
        paragraph("act.what", words::action_what, action_.description, &ChangeAction::description);
        line("act.who", words::action_who, action_.actors, &ChangeAction::actors);
        line("act.where", words::action_where, action_.place, &ChangeAction::place);
        draw_when();
        pair("act.money", words::action_money, action_.cost, &ChangeAction::cost, "act.resources",
             words::action_resources, action_.resources, &ChangeAction::resources);
        pair("act.indicator", words::action_indicator, action_.indicator, &ChangeAction::indicator,
             "act.target", words::action_target, action_.target, &ChangeAction::target);
        draw_role();
        draw_issues();
        draw_action_details(panel_, context_, column_, action_);
        draw_remove();
    }

 private:
    using TextPart = std::optional<std::string> ChangeAction::*;

    ChangeAction change() const {
        ChangeAction command;
        command.action = action_.id;
        return command;
    }

    void keep(TextPart part, const std::optional<std::string>& written) {
        if (!written) return;
        ChangeAction command = change();
        command.*part = *written;
        context_.ask(command);
    }

    void line(std::string_view id, const Message& words, const std::string& value, TextPart part) {
        const Box box = column_.rest.cut_top(field_and_label_height(context_));
        keep(part, column_.value(id, box, say(words), value));
    }

    void paragraph(std::string_view id, const Message& words, const std::string& value,
                   TextPart part) {
        keep(part, column_.paragraph(id, say(words), value));
    }

    void pair(std::string_view id, const Message& words, const std::string& value, TextPart part,
              std::string_view second_id, const Message& second_words,
              const std::string& second_value, TextPart second_part) {
        Box row = column_.rest.cut_top(field_and_label_height(context_));
        const Box left =
            row.cut_left(std::floor((row.width - context_.px(12)) / 2), context_.px(12));
        keep(part, column_.value(id, left, say(words), value));
        keep(second_part, column_.value(second_id, row, say(second_words), second_value));
    }

    void draw_origin() {
        std::string issues;
        for (const IssueId id : action_.issues) {
            const Issue* issue = context_.workshop().find(id);
            if (!issue) continue;
            issues += (issues.empty() ? "" : say(words::action_and)) + issue->title;
        }
        if (issues.empty()) return;
        Box row = column_.rest.cut_top(context_.px(32), context_.px(4));
        context_.painter.icon_in(row.cut_left(context_.px(22), context_.px(10)), Icon::trace, 20,
                                 context_.colours().ink2);
        context_.painter.text_in(row, type::second, say(words::action_from, {issues}),
                                 context_.colours().ink2);
    }

    void draw_when() {
        column_label(column_, context_, say(words::action_when));
        choose_kind<Term>(
            column_, context_, "act.term", action_.term,
            [&](Term term) { return panel_.frameworks.kind_words.of(term); },
            [&](Term term) {
                ChangeAction command = change();
                command.term = term;
                context_.ask(command);
            });
        Box row = column_.rest.cut_top(field_and_label_height(context_));
        year("act.year", row.cut_left(context_.px(220), context_.px(12)), words::action_year,
             action_.fiscal_year, &ChangeAction::fiscal_year);
        year("act.last_year", row.cut_left(context_.px(220)), words::action_last_year,
             action_.last_fiscal_year, &ChangeAction::last_fiscal_year);
    }

    // An empty field takes the year away.
    void year(std::string_view id, const Box& box, const Message& words, std::optional<int> value,
              std::optional<int> ChangeAction::*part) {
        TextFieldLook look;
        look.hint = say(words::action_year_hint);
        const auto written =
            column_.value(id, box, say(words), value ? std::to_string(*value) : "", look);
        if (!written) return;
        const std::optional<int> read = find_year(*written);
        if (!read && !trim(*written).empty()) {
            context_.say = say(words::record_year_wrong, {*written});
            return;
        }
        ChangeAction command = change();
        command.*part = read.value_or(0);
        context_.ask(command);
    }

    void draw_role() {
        column_label(column_, context_, say(words::action_role));
        choose_kind<HelpRole>(
            column_, context_, "act.role", action_.role,
            [&](HelpRole role) { return panel_.frameworks.kind_words.of(role); },
            [&](HelpRole role) {
                ChangeAction command = change();
                command.role = role;
                context_.ask(command);
            });
    }

    void draw_issues() {
        const auto& issues = context_.workshop().issues();
        if (issues.empty()) return;
        column_label(column_, context_, say(words::action_issues));
        for (const Issue& issue : issues) {
            const bool on = answers(issue.id);
            const Box row = column_.rest.cut_top(context_.px(44), context_.px(2));
            const std::string id = "act.issue." + std::to_string(issue.number);
            if (!check_box(context_, id, row, issue.title, on)) continue;
            std::vector<IssueId> answered = action_.issues;
            if (on)
                answered.erase(std::find(answered.begin(), answered.end(), issue.id));
            else
                answered.push_back(issue.id);
            ChangeAction command = change();
            command.issues = std::move(answered);
            context_.ask(command);
        }
    }

    bool answers(IssueId issue) const {
        return std::find(action_.issues.begin(), action_.issues.end(), issue) !=
               action_.issues.end();
    }

    void draw_remove() {
        column_.rest.cut_top(context_.px(12));
        if (column_.remove_button("act.remove", say(words::action_remove)))
            context_.ask(RemoveAction{action_.id});
    }

    ActPanel& panel_;
    FieldColumn& column_;
    DeskContext& context_;
    const Action& action_;
};

}  // namespace

void draw_action_sheet(ActPanel& panel, DeskContext& context, const Box& room,
                       const Action& action) {
    FieldColumn column(context, "act.sheet", room, panel.sheet_scroll);
    panel_title(context, column.rest, Icon::flag,
                say(words::action_number, {std::to_string(action.number)}));
    ActionSheetFields(panel, column, context, action).draw();
}

}  // namespace yoriai
