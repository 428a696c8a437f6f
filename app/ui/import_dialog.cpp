#include "ui/import_dialog.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "text/capture_messages.h"
#include "text/desk_messages.h"

namespace yoriai {
namespace {

struct ColumnUse {
    const char* name;
    Message words;
};

constexpr std::array uses = {
    ColumnUse{"text", words::import_use_text},   ColumnUse{"table", words::import_use_table},
    ColumnUse{"field", words::import_use_field}, ColumnUse{"tags", words::import_use_tags},
    ColumnUse{"voice", words::import_use_voice}, ColumnUse{"theme", words::import_use_theme},
};

std::vector<NewCard> cards_to_make(const ImportDialog& panel, const ImportOffer& offer) {
    std::vector<NewCard> cards;
    for (const OfferedCard& offered : offer.cards)
        if (!offered.too_long && !(panel.skip_same && offered.duplicate))
            cards.push_back(offered.card);
    return cards;
}

std::size_t count_duplicates(const ImportOffer& offer) {
    return static_cast<std::size_t>(
        std::count_if(offer.cards.begin(), offer.cards.end(),
                      [](const OfferedCard& card) { return card.duplicate; }));
}

// 「text」の列：困りごと — each use with the column it comes from; a click goes through the
// columns.
void draw_uses(ImportDialog&, DeskContext& context, Box& inside, const ImportOffer& offer) {
    const Painter& painter = context.painter;
    label(context, inside, say(words::import_columns));
    const float height = painter.px(space::button), gap = painter.px(10);
    const float width = std::floor((inside.width - 2 * gap) / 3);
    Box row;
    int at = 0;
    for (const ColumnUse& use : uses) {
        if (at % 3 == 0) row = inside.cut_top(height, gap);
        ++at;
        const Box box = row.cut_left(width, gap);
        const auto found = offer.map.find(use.name);
        const std::string from = found == offer.map.end() || found->second.empty()
                                     ? say(words::import_no_column)
                                     : found->second;
        const Interaction met = interact(context, std::string("import.use.") + use.name, box);
        painter.fill(box, met.hovered ? context.colours().wash : context.colours().sheet,
                     space::control_radius);
        painter.outline(box, context.colours().line2, 2, space::control_radius);
        Box words_box = box.inset(painter.px(14), 0);
        const float label_width = std::ceil(painter.text_width(say(use.words), type::second)) + 1;
        painter.text_in(words_box.cut_left(label_width, painter.px(10)), type::second,
                        say(use.words), context.colours().ink2);
        painter.text_in(words_box, type::base.bold(), from, context.colours().ink);
        if (met.state(context.focus).focused) painter.focus_ring(box);
        if (!met.clicked) continue;
        ChangeImport change{offer.map};
        const auto now = std::find(offer.columns.begin(), offer.columns.end(), from);
        const bool last = now != offer.columns.end() && now + 1 == offer.columns.end();
        change.map[use.name] = now == offer.columns.end() ? offer.columns.front()
                               : last                     ? std::string()
                                                          : *(now + 1);
        context.request(change);
    }
    inside.cut_top(painter.px(6));
}

void draw_row(const DeskContext& context, Box row, const OfferedCard& offered, bool skipped) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const ImU32 ink = skipped ? colours.ink2 : colours.ink;
    painter.line({row.x, row.bottom() - 1}, {row.right(), row.bottom() - 1}, colours.line, 1);
    row = row.inset(painter.px(12), 0);
    painter.text_in(row.cut_left(painter.px(64)), type::second.figures(),
                    std::to_string(offered.line), colours.ink2);
    if (offered.duplicate || offered.too_long) {
        const std::string why =
            say(offered.too_long ? words::import_card_too_long : words::import_same);
        const float width = std::ceil(painter.text_width(why, type::second)) + 1;
        painter.text_in(row.cut_right(width, painter.px(12)), type::second, why, colours.warn);
    }
    std::string about;
    for (const std::string& field : offered.card.fields) about += field + "　";
    if (offered.card.table > 0)
        about += say(words::import_table, {std::to_string(offered.card.table)});
    painter.text_in(row.cut_right(painter.px(250), painter.px(12)), type::second, about,
                    colours.ink2, Align::right);
    painter.text_in(row, type::base, offered.card.text, ink);
}

void draw_rows(ImportDialog& panel, DeskContext& context, const Box& box,
               const ImportOffer& offer) {
    context.painter.outline(box, context.colours().line, 1);
    ScrollArea area(context, "import.rows", box, panel.scroll);
    const float height = context.px(46);
    const auto [first, last] = area.rows(offer.cards.size(), height);
    const Box content = area.content();
    for (std::size_t at = first; at < last; ++at) {
        const OfferedCard& offered = offer.cards[at];
        const bool skipped = offered.too_long || (panel.skip_same && offered.duplicate);
        const Box row = {content.x, content.y + static_cast<float>(at) * height, content.width,
                         height};
        mark("import.row." + std::to_string(at), row);
        draw_row(context, row, offered, skipped);
    }
}

void draw_foot(ImportDialog& panel, DeskContext& context, Box foot, const ImportOffer& offer) {
    std::vector<NewCard> cards = cards_to_make(panel, offer);
    const std::string label = say(words::import_go, {std::to_string(cards.size())});
    Button go{label, ButtonKind::primary};
    go.icon = Icon::imported;
    if (button_right(context, "import.go", foot, go, !cards.empty())) {
        context.ask(ImportCards{context.meeting, std::move(cards)});
        context.request(ForgetImport{});
        panel.seen = nullptr;
    }
    if (button_right(context, "import.cancel", foot, {say(words::cancel)}) ||
        key_pressed(context, ImGuiKey_Escape)) {
        context.request(ForgetImport{});
    }
    const std::size_t same = count_duplicates(offer);
    if (same == 0) return;
    const std::string skip = say(words::import_skip_same, {std::to_string(same)});
    Box box = foot.cut_left(check_box_size(context.painter, skip).x);
    if (check_box(context, "import.skip_same", box, skip, panel.skip_same))
        panel.skip_same = !panel.skip_same;
}

}  // namespace

void draw(ImportDialog& panel, DeskContext& context) {
    const ImportOffer* offer = context.input.import_offer;
    if (!offer) {
        panel.seen = nullptr;
        return;
    }
    if (panel.seen == nullptr) panel.scroll = {};
    panel.seen = offer;
    const float width = std::min(context.px(1240), context.window.width - context.px(64));
    const float height = std::min(context.px(900), context.window.height - context.px(64));
    const Box box = {std::floor(context.window.centre().x - width / 2),
                     std::floor(context.window.centre().y - height / 2), width, height};
    const Above layer(context, "import", box);
    context.painter.sheet(box, context.colours().sheet, context.colours().ink, 2,
                          space::panel_radius, 6);
    Box inside = box.inset(context.px(30), context.px(22));
    const Box foot = inside.cut_bottom(context.px(space::button), context.px(14));
    const std::string source =
        offer->source.empty() ? say(words::import_from_clipboard) : offer->source;
    if (context.focus.on_top() && context.focus.now().empty())
        context.focus.give("import.go", true);
    panel_title(context, inside, Icon::imported,
                say(words::import_title, {std::to_string(offer->cards.size())}), source);
    if (!offer->columns.empty()) draw_uses(panel, context, inside, *offer);
    for (const std::string& warning : offer->warnings) {
        const float room = hint_height(context.painter, inside.width, warning);
        draw_hint(context.painter, inside.cut_top(room, context.px(10)), HintKind::warning,
                  warning);
    }
    draw_rows(panel, context, inside, *offer);
    draw_foot(panel, context, foot, *offer);
}

}  // namespace yoriai
