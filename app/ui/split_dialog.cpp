#include <algorithm>

#include "base/utf8.h"
#include "text/board_messages.h"
#include "text/desk_messages.h"
#include "ui/ask_or_say.h"
#include "ui/card_details.h"

namespace yoriai {
namespace {

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trim(text.substr(0, end));
        if (!line.empty()) lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

// A sentence a line, to begin with.
std::string sentences_on_lines(const std::string& text) {
    std::string lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t character = next_character(text, at);
        lines += text.substr(begin, at - begin);
        if ((character == U'。' || character == U'！' || character == U'？') && at < text.size())
            lines += '\n';
    }
    return lines;
}

}  // namespace

void begin_split(SplitDialog& dialog, const DeskContext& context, CardId id) {
    const Card* card = context.workshop().find(id);
    if (!card) return;
    dialog.card = id;
    set_text(dialog.text, sentences_on_lines(card->text));
}

void draw(SplitDialog& dialog, DeskContext& context) {
    const Card* card = context.workshop().find(dialog.card);
    if (!card) {
        dialog.card = {};
        return;
    }
    const Box box = box_in_middle(context, 820, 520);
    const Above layer(context, "split", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(24));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(12));
    panel_title(context, inside, Icon::card,
                say(words::split_title, {std::to_string(card->number)}));
    inside.cut_top(context.painter.paragraph(inside, type::second, say(words::split_advice),
                                             context.colours().ink2),
                   context.px(10));
    if (context.focus.on_top() && context.focus.now().empty())
        context.focus.give("split.text", false);
    TextFieldLook look;
    look.many_lines = true;
    const FieldEvents events = text_field(context, "split.text", inside, dialog.text, look);
    const SplitCard split{card->id, lines_of(dialog.text.text)};
    const bool possible = split.texts.size() > 1;
    const std::string go = say(words::split_go, {std::to_string(split.texts.size())});
    const bool chosen =
        button_right(context, "split.go", foot, {go, ButtonKind::primary}, possible);
    if (possible && (chosen || events.entered) && ask_or_say(context, split)) dialog.card = {};
    if (button_right(context, "split.cancel", foot, {say(words::cancel)}) || events.escaped ||
        key_pressed(context, ImGuiKey_Escape))
        dialog.card = {};
}

}  // namespace yoriai
