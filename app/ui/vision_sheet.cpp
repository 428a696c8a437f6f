// One issue: why it is taken up, who can solve it, and what keeps it from being solved.

#include <algorithm>

#include "analysis/vision_tree.h"
#include "text/action_messages.h"
#include "ui/chip_choice.h"
#include "ui/vision_panel.h"

namespace yoriai {
namespace {

class IssueSheetFields {
 public:
    IssueSheetFields(const VisionPanel& panel, FieldColumn& column, DeskContext& context,
                     const Issue& issue)
        : panel_(panel), column_(column), context_(context), issue_(issue) {}

    void draw() {
        text("vision.title", words::vision_title, issue_.title, &ChangeIssue::title);
        draw_origin();
        draw_votes();
        text("vision.reason", words::vision_reason, issue_.reason, &ChangeIssue::reason);
        draw_fields();
        draw_goal();
        draw_layer();
        if (issue_.layer == Layer::municipality || issue_.layer == Layer::wide_area)
            text("vision.ask", words::vision_ask, issue_.ask, &ChangeIssue::ask);
        draw_obstacle();
        text("vision.both_views", words::vision_both_views, issue_.both_views,
             &ChangeIssue::both_views);
        draw_remove();
    }

 private:
    ChangeIssue change() const {
        ChangeIssue command;
        command.issue = issue_.id;
        return command;
    }

    void text(std::string_view id, const Message& words, const std::string& value,
              std::optional<std::string> ChangeIssue::*part) {
        const auto written = column_.paragraph(id, say(words), value);
        if (!written) return;
        ChangeIssue command = change();
        command.*part = *written;
        context_.ask(command);
    }

    void draw_origin() {
        std::string themes;
        for (const ThemeId id : issue_.themes)
            if (const Theme* theme = context_.workshop().find(id))
                themes += (themes.empty() ? "" : say(words::action_and)) + theme->title;
        if (themes.empty()) return;
        const std::string words = say(words::vision_from, {themes});
        const Painter& painter = context_.painter;
        const float height = painter.paragraph_height(column_.rest.width, type::second, words);
        painter.paragraph(column_.rest.cut_top(height, painter.px(10)), type::second, words,
                          context_.colours().ink2);
    }

    void draw_votes() {
        const Painter& painter = context_.painter;
        for (const CarriedVote& vote : panel_.votes) {
            const std::string words =
                say(words::vision_vote,
                    {std::to_string(vote.round), std::to_string(vote.count),
                     std::to_string(vote.items), std::to_string(vote.rank), vote.title});
            const float height = painter.paragraph_height(column_.rest.width, type::second, words);
            painter.paragraph(column_.rest.cut_top(height, painter.px(10)), type::second, words,
                              context_.colours().ink);
        }
    }

    void draw_goal() {
        std::vector<const Goal*> goals;
        for (const Goal& goal : context_.workshop().goals()) goals.push_back(&goal);
        if (goals.empty()) return;
        column_label(column_, context_, say(words::goals));
        const Goal* now = goal_of(context_.workshop(), issue_);
        draw_chips(
            column_, context_, goals.size(),
            [&](std::size_t i) {
                Chip chip;
                chip.label = goals[i]->title;
                chip.on = goals[i] == now;
                return chip;
            },
            [&](std::size_t i) { return "vision.issue_goal." + std::to_string(i + 1); },
            [&](std::size_t i) {
                ChangeIssue command = change();
                command.goal = goals[i]->id == issue_.goal ? GoalId() : goals[i]->id;
                context_.ask(command);
            });
    }

    void draw_fields() {
        if (context_.workshop().fields().empty()) return;
        column_label(column_, context_, say(words::vision_fields));
        choose_fields_by_chip(column_, context_, "vision.field", issue_.fields,
                              [&](std::vector<FieldId> chosen) {
                                  ChangeIssue command = change();
                                  command.fields = std::move(chosen);
                                  context_.ask(command);
                              });
    }

    void draw_layer() {
        column_label(column_, context_, say(words::vision_layer));
        choose_kind<Layer>(
            column_, context_, "vision.layer", issue_.layer,
            [&](Layer layer) { return panel_.kind_words.of(layer); },
            [&](Layer layer) {
                ChangeIssue command = change();
                command.layer = layer;
                context_.ask(command);
            });
    }

    void draw_obstacle() {
        column_label(column_, context_, say(words::vision_obstacle));
        choose_kind<Obstacle>(
            column_, context_, "vision.obstacle", issue_.obstacle,
            [&](Obstacle obstacle) {
                return obstacle == Obstacle::none ? say(words::vision_no_obstacle)
                                                  : panel_.kind_words.of(obstacle);
            },
            [&](Obstacle obstacle) {
                ChangeIssue command = change();
                command.obstacle = obstacle;
                context_.ask(command);
            });
    }

    void draw_remove() {
        if (column_.remove_button("vision.remove", say(words::vision_remove)))
            context_.ask(RemoveIssue{issue_.id});
    }

    const VisionPanel& panel_;
    FieldColumn& column_;
    DeskContext& context_;
    const Issue& issue_;
};

}  // namespace

void draw_issue_sheet(VisionPanel& panel, DeskContext& context, const Box& room,
                      const Issue& issue) {
    FieldColumn column(context, "vision.sheet", room, panel.sheet_scroll);
    panel_title(context, column.rest, Icon::none,
                say(words::vision_issue, {std::to_string(issue.number)}));
    if (panel.revision != context.input.revision || panel.votes_of != issue.id ||
        panel.words_in != language()) {
        panel.votes = votes_carried_by(context.workshop(), issue);
        panel.votes_of = issue.id;
        panel.kind_words = KindWords(context.workshop(), language());
        panel.words_in = language();
        panel.revision = context.input.revision;
    }
    IssueSheetFields(panel, column, context, issue).draw();
}

}  // namespace yoriai
