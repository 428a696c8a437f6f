#include "picture/board_picture.h"

#include <algorithm>
#include <cmath>

#include "text/hall_messages.h"

namespace yoriai {
namespace {

constexpr float legible_plate = 30;     // pixels: a plate seen from afar is at least as high
constexpr float narrowest_plate = 120;  // pixels: a narrower one says nothing

struct BoardDrawing {
    const Painter& painter;
    Painter zoomed;
    const Box& view;
    const Workshop& workshop;
    const BoardLayout& layout;
    const Camera& camera;
    const BoardState& state;

    Box on_screen(const Box& box) const { return to_screen(camera, view, painter.scale(), box); }
};

void set_colour(CardPicture& picture, const Workshop& workshop, const Card& card,
                const BoardColours& colours) {
    if (colours.by != CardColouring::field) {
        const ColourKey* key = colours.key_of(card);
        picture.field = key ? std::optional(key->look) : std::nullopt;
        picture.code = key ? std::string_view(key->sign) : std::string_view();
    } else if (!card.fields.empty()) {
        if (const Field* field = workshop.find(card.fields.front())) {
            picture.field = static_cast<int>(field->place);
            picture.code = field->code;
        }
    }
}

bool is_theme(const BoardTarget& target, ThemeId theme) {
    return target.theme == theme &&
           (target.thing == BoardThing::plate || target.thing == BoardThing::chevron);
}

void draw_theme(const BoardDrawing& board, const PlacedTheme& placed) {
    const Theme* theme = board.workshop.find(placed.id);
    if (theme == nullptr) return;
    const BoardState& state = board.state;
    const bool drop = state.drop_target == placed.id;
    if (!placed.folded)
        draw_theme_body(board.zoomed, board.on_screen(placed.region), placed.level, drop);
    const std::string count = say(words::picture_cards, {std::to_string(placed.cards)});
    Plate plate;
    plate.title = theme->title.empty() ? say(words::picture_untitled_theme) : theme->title.c_str();
    plate.count = count;
    plate.level = placed.level;
    plate.folded = placed.folded;
    plate.drop_target = drop && placed.folded;
    plate.selected = state.selected_themes.count(placed.id) > 0;
    Box box = board.on_screen(placed.plate);
    const ControlState control{is_theme(state.hovered, placed.id), false,
                               is_theme(state.focused, placed.id), false};
    if (board.zoomed.scale() >= 0.5F) {
        draw_plate(board.zoomed, box, plate, control);
        return;
    }
    // From afar only the title counts, at a size that can still be read.
    if (box.width < narrowest_plate) {
        if (placed.level == PlateLevel::top) board.painter.fill(box, board.painter.colours().plate);
        return;
    }
    if (placed.level != PlateLevel::top) return;
    box.height = std::max(box.height, legible_plate);
    plate.chevron = false;
    if (box.width < 220) plate.count = {};
    draw_plate(board.painter.zoomed(legible_plate / space::plate / board.painter.scale()), box,
               plate, control);
}

// What the card shows at this level. The strings belong to the workshop and to `texts`.
CardPicture placed_card_picture(const BoardDrawing& board, const PlacedCard& placed,
                                CardLevel level, CardWords& texts) {
    const BoardColours& colours = board.state.colours;
    CardPicture picture;
    if (level == CardLevel::block && colours.by == CardColouring::field) {
        picture.field = placed.field;  // thousands are in view: the workshop is not asked
        return picture;
    }
    const Card* card = board.workshop.find(placed.id);
    if (!card) return picture;
    if (level == CardLevel::block) {
        set_colour(picture, board.workshop, *card, colours);
        return picture;
    }
    picture = card_picture(board.workshop, *card, texts, colours);
    const auto votes = board.state.votes.find(placed.id);
    if (votes != board.state.votes.end()) picture.votes = votes->second;
    return picture;
}

void draw_one_card(const BoardDrawing& board, const PlacedCard& card, CardLevel level) {
    CardWords texts;
    const CardPicture picture = placed_card_picture(board, card, level, texts);
    const Box box = board.on_screen(card.box);
    const CardState state{
        board.state.hovered.thing == BoardThing::card && board.state.hovered.card == card.id,
        board.state.selected_cards.count(card.id) > 0,
        board.state.focused.thing == BoardThing::card && board.state.focused.card == card.id};
    draw_card(board.zoomed, box, picture, state, level);
    if (board.state.found_cards.count(card.id) > 0 && !state.selected)
        board.painter.outline(box.inset(-board.painter.px(3)), board.painter.colours().accent, 3,
                              7);
}

void draw_cards(const BoardDrawing& board) {
    const CardLevel level = card_level(board.zoomed.scale());
    const Box seen =
        visible_board(board.camera, board.view, board.painter.scale()).inset(-space::card_gap);
    std::vector<std::size_t> on_top;
    for (const std::size_t i : board.layout.cards_near(seen)) {
        const PlacedCard& placed = board.layout.cards[i];
        if (board.state.carried.count(placed.id) > 0) continue;
        if (board.state.selected_cards.count(placed.id) > 0 ||
            board.state.focused.card == placed.id)
            on_top.push_back(i);
        else
            draw_one_card(board, placed, level);
    }
    for (const std::size_t i : on_top) draw_one_card(board, board.layout.cards[i], level);
}

LinkPicture link_picture(const Link& link) {
    LinkPicture picture;
    picture.word = link.label;
    switch (link.kind) {
        case LinkKind::cause:
            if (link.label.empty()) picture.word = say(words::picture_cause);
            break;
        case LinkKind::tension:
            if (link.label.empty()) picture.word = say(words::picture_tension);
            picture.heads = ArrowHeads::both;
            break;
        case LinkKind::relation:
            if (link.label.empty()) picture.word = say(words::picture_relation);
            picture.heads = ArrowHeads::none;
            break;
    }
    return picture;
}

void draw_links(const BoardDrawing& board) {
    for (const Link& link : board.workshop.links()) {
        const auto from =
            end_of_link(board.workshop, board.layout, link.from_card, link.from_theme);
        const auto to = end_of_link(board.workshop, board.layout, link.to_card, link.to_theme);
        // Both ends may lie in one folded theme.
        if (!from || !to || *from == *to) continue;
        const Box a = board.on_screen(*from), b = board.on_screen(*to);
        if (!united(a, b).meets(board.view)) continue;
        LinkPicture picture = link_picture(link);
        picture.selected = link.id == board.state.selected_link;
        draw_link(board.zoomed, a, b, picture);
    }
}

void draw_lone_shelf(const BoardDrawing& board) {
    if (board.layout.lone_on_shelf == 0 || board.zoomed.scale() < 0.4F) return;
    const Painter& painter = board.zoomed;
    Box row = board.on_screen(board.layout.lone_shelf);
    painter.icon_in(row.cut_left(painter.px(24), painter.px(10)), Icon::lone, 24,
                    painter.colours().ink);
    const std::string words =
        std::string(say(words::picture_lone)) + "  " +
        say(words::picture_cards, {std::to_string(board.layout.lone_on_shelf)});
    const float width = painter.text_width(words, type::base.bold());
    painter.text_in(row.cut_left(width + 1, painter.px(14)), type::base.bold(), words,
                    painter.colours().ink);
    painter.text_in(row, type::second, say(words::picture_lone_reach_the_plan),
                    painter.colours().ink2);
}

void draw_ghost(const BoardDrawing& board) {
    if (!board.state.ghost) return;
    const Card* card = board.workshop.find(board.state.ghost->card);
    const PlacedTheme* theme = board.layout.find(board.state.ghost->theme);
    if (card == nullptr || theme == nullptr) return;
    CardWords texts;
    CardPicture picture = card_picture(board.workshop, *card, texts);
    picture.ghost = true;
    const Box region = board.on_screen(theme->region);
    const Painter& painter = board.zoomed;
    const float width = painter.px(space::card_width);
    const Box box = {region.right() - width - painter.px(24), region.bottom() + painter.px(12),
                     width, card_height(painter, picture, width)};
    painter.fill(box, painter.colours().ground);
    draw_card(painter, box, picture, {}, card_level(painter.scale()));
}

}  // namespace

CardPicture card_picture(const Workshop& workshop, const Card& card, CardWords& texts) {
    CardPicture picture;
    picture.text = card.text;
    picture.number = card.number;
    picture.scribed = card.scribed;
    picture.pinned = card.pinned;
    picture.lone = card.lone;
    picture.photo = workshop.photo_of(card.id);
    const CardParts& parts = workshop.parts_of(card.id);
    picture.echoes = static_cast<int>(parts.echoes.size());
    picture.comments = static_cast<int>(std::count_if(
        parts.comments.begin(), parts.comments.end(),
        [&](const auto& comment) { return !workshop.find(comment.second)->settled; }));
    set_colour(picture, workshop, card, {});
    if (const Table* table = workshop.find(card.table_id))
        texts.table = table->name.empty()
                          ? say(words::picture_table, {std::to_string(table->number)})
                          : table->name;
    picture.table = texts.table;
    return picture;
}

CardPicture card_picture(const Workshop& workshop, const Card& card, CardWords& texts,
                         const BoardColours& colours) {
    CardPicture picture = card_picture(workshop, card, texts);
    set_colour(picture, workshop, card, colours);
    return picture;
}

void draw_board(const Painter& painter, const Box& view, const Workshop& workshop,
                const BoardLayout& layout, const Camera& camera, const BoardState& state) {
    const BoardDrawing board{
        painter, painter.zoomed(static_cast<float>(camera.zoom)), view, workshop, layout, camera,
        state};
    painter.push_clip(view);
    const Box seen = visible_board(camera, view, painter.scale()).inset(-space::card_gap);
    for (const PlacedTheme& theme : layout.themes)
        if (theme.region.meets(seen)) draw_theme(board, theme);
    draw_lone_shelf(board);
    draw_cards(board);
    draw_links(board);
    draw_ghost(board);
    if (state.rubber_band.width > 0)
        painter.outline(state.rubber_band, painter.colours().accent, 2);
    painter.pop_clip();
}

void draw_carried_cards(const Painter& painter, const Workshop& workshop, const BoardLayout& layout,
                        const Camera& camera, const BoardState& state, ImVec2 pointer) {
    const Painter zoomed = painter.zoomed(static_cast<float>(camera.zoom));
    float step = 0;
    std::size_t drawn = 0;
    for (const CardId id : state.carried) {
        const Card* card = workshop.find(id);
        const PlacedCard* placed = layout.find(id);
        if (card == nullptr || placed == nullptr || drawn++ == 5) continue;  // five tell "a pile"
        CardWords texts;
        const Box box = {pointer.x - zoomed.px(24) + step, pointer.y - zoomed.px(24) + step,
                         zoomed.px(placed->box.width), zoomed.px(placed->box.height)};
        draw_card(zoomed, box, card_picture(workshop, *card, texts, state.colours),
                  {false, true, false}, card_level(zoomed.scale()));
        step += zoomed.px(8);
    }
}

}  // namespace yoriai
