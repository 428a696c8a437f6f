// Comments on the draft, with what is done with them.

#include "base/id.h"
#include "plan/answer_words.h"
#include "plan/open_points.h"
#include "text/register_messages.h"
#include "ui/chip_choice.h"
#include "ui/return_register.h"

namespace yoriai {
namespace {

std::vector<const Comment*> all_comments(const Workshop& workshop) {
    std::vector<const Comment*> comments;
    for (const Comment& comment : workshop.comments()) comments.push_back(&comment);
    return comments;
}

class CommentSheet {
 public:
    CommentSheet(FieldColumn& column, DeskContext& context, const Comment& comment)
        : column_(column), context_(context), comment_(comment) {}

    void draw() {
        paragraph("return.comment.text", words::comment_text, comment_.text, &ChangeComment::text);
        const Box chapter = column_.rest.cut_top(field_and_label_height(context_));
        keep(&ChangeComment::chapter, column_.value("return.comment.chapter", chapter,
                                                    say(words::comment_chapter), comment_.chapter));
        draw_people();
        column_label(column_, context_, say(words::comment_handling));
        choose_kind<CommentHandling>(
            column_, context_, "return.comment.handling", comment_.handling,
            [](CommentHandling handling) { return std::string(say(message_of(handling))); },
            [&](CommentHandling handling) {
                ChangeComment command = change();
                command.handling = handling;
                context_.ask(command);
            });
        paragraph("return.comment.response", words::comment_response, comment_.response,
                  &ChangeComment::response, say(words::comment_response_hint));
        draw_remove();
    }

 private:
    using TextPart = std::optional<std::string> ChangeComment::*;

    ChangeComment change() const {
        ChangeComment command;
        command.comment = comment_.id;
        return command;
    }

    void keep(TextPart part, const std::optional<std::string>& written) {
        if (!written) return;
        ChangeComment command = change();
        command.*part = *written;
        context_.ask(command);
    }

    void paragraph(std::string_view id, const Message& words, const std::string& value,
                   TextPart part, std::string_view hint = {}) {
        keep(part, column_.paragraph(id, say(words), value, hint));
    }

    void draw_people() {
        Box row = column_.rest.cut_top(field_and_label_height(context_));
        const auto people = column_.number("return.comment.people", row.cut_left(context_.px(220)),
                                           say(words::comment_people_field), comment_.people);
        if (!people || !people->number) return;
        ChangeComment command = change();
        command.people = people->number;
        context_.ask(command);
    }

    void draw_remove() {
        if (column_.remove_button("return.comment.remove", say(words::comment_remove)))
            context_.ask(RemoveComment{comment_.id});
    }

    FieldColumn& column_;
    DeskContext& context_;
    const Comment& comment_;
};

}  // namespace

void add_comment(ReturnPanel& panel, DeskContext& context) {
    AddComment add;
    add.id = new_id<CommentId>();
    add.text = say(words::comment_new);
    panel.comment = add.id;
    panel.sheet_scroll = {};
    context.ask(add);
    context.focus.give("return.comment.text", true);
}

void draw_comments(ReturnPanel& panel, DeskContext& context, Box room) {
    const std::vector<const Comment*> comments = all_comments(context.workshop());
    if (comments.empty()) {
        Box row = draw_empty_state(context.painter, room, Icon::speech, say(words::comment_none));
        const Button add{say(words::comment_add), ButtonKind::primary};
        row.cut_left((row.width - button_size(context.painter, add).x) / 2);
        if (button_left(context, "return.comment.add_first", row, add)) add_comment(panel, context);
        return;
    }
    std::vector<RegisterRow> rows;
    std::size_t current = 0;
    for (const Comment* comment : comments) {
        if (comment->id == panel.comment) current = rows.size();
        rows.push_back({std::to_string(comment->number) + "　" + comment->text,
                        say(message_of(comment->handling)), !is_open(*comment)});
    }
    const RegisterBoxes boxes = split_register(context, room);
    if (const auto clicked = register_rows(context, "return.comment", boxes.list, panel.list_scroll,
                                           rows, current)) {
        panel.comment = comments[*clicked]->id;
        panel.sheet_scroll = {};
    }
    const Comment& shown = *comments[current];
    FieldColumn column(context, "return.comment.sheet", boxes.sheet, panel.sheet_scroll);
    panel_title(context, column.rest, Icon::speech,
                say(words::register_number, {std::to_string(shown.number)}));
    CommentSheet(column, context, shown).draw();
}

}  // namespace yoriai
