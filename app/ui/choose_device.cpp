#include <algorithm>

#include "text/device_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {

void draw_device_entry(ChoosePanel& panel, DeskContext& context, Box room, const Round& round) {
    const Painter& painter = context.painter;
    const std::string_view about = say(words::device_about);
    const float wide = std::min(room.width, painter.px(900));
    const float height = painter.paragraph_height(wide, type::list, about);
    Box text = room.cut_top(height, painter.px(20));
    text.width = wide;
    painter.paragraph(text, type::list, about, context.colours().ink);
    const auto items = context.workshop().items_of(round.id).size();
    const RoundRules rules = rules_of(context.workshop(), round);
    const bool by_keys = !rules.answers && (!rules.has_grades() || rules.places);
    if (by_keys && items > most_item_keys) {
        draw_hint(painter, room.cut_top(hint_height(painter, wide, say(words::device_too_many))),
                  HintKind::hint, say(words::device_too_many));
        return;
    }
    Box row = room.cut_top(painter.px(space::big_button));
    const Button begin{say(words::device_start), ButtonKind::primary, ButtonSize::big};
    if (!button_left(context, "choose.device", row, begin, round.state == RoundState::open)) return;
    panel.device.emplace();
    panel.device->round = round.id;
    panel.device->table_id = panel.column;
    context.focus.clear();
    context.wake_in(0);
}

}  // namespace yoriai
