#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "text/choose_messages.h"
#include "text/word_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr float head_height = 68;
constexpr float row_height = 74;
constexpr float cell_width = 100;
constexpr float total_width = 300;
constexpr std::string_view grid_id = "choose.grid";
constexpr std::size_t most_figures = 5;

// The columns to count in: the tables, or the hall as a whole where there are none.
struct CountColumn {
    TableId table_id;
    std::string name;
};

std::vector<CountColumn> count_columns(const Workshop& workshop) {
    std::vector<CountColumn> columns;
    for (const Table& table : workshop.tables()) columns.push_back({table.id, table_name(table)});
    if (columns.empty()) columns.push_back({TableId{}, say(words::choose_hall_column)});
    return columns;
}

std::optional<int> typed_count(const Workshop& workshop, const Round& round, ItemId item,
                               TableId table, Answer answer) {
    for (const Tally& tally : workshop.tallies())
        if (tally.round == round.id && tally.item == item && tally.table_id == table &&
            tally.answer == answer)
            return tally.count;
    return {};
}

class TallyGrid {
 public:
    TallyGrid(ChoosePanel& panel, DeskContext& context, const Round& round,
              const RoundResult& result)
        : panel_(panel),
          context_(context),
          round_(round),
          result_(result),
          items_(context.workshop().items_of(round.id)),
          columns_(count_columns(context.workshop())) {
        for (const ItemResult& item : result.items) most_ = std::max(most_, item.count);
        choose_first_cell();
    }

    void take_keys();
    void draw(const Box& box);

 private:
    const Painter& painter() const { return context_.painter; }
    bool open() const { return round_.state == RoundState::open; }
    void choose_first_cell();
    std::size_t row() const;
    std::size_t column() const;
    void go_to(std::size_t row, std::size_t column);
    void enter();
    void draw_head(Box head);
    void draw_item(Box row, const Item&);
    void draw_cell(const Box&, const Item&, const CountColumn&);
    void draw_total(Box, const Item&);

    ChoosePanel& panel_;
    DeskContext& context_;
    const Round& round_;
    const RoundResult& result_;
    std::vector<const Item*> items_;
    std::vector<CountColumn> columns_;
    int most_ = 0;
    bool focused_ = false;
};

void TallyGrid::choose_first_cell() {
    if (items_.empty()) return;
    if (row() == items_.size()) panel_.row = items_[0]->id;
    if (column() == columns_.size()) panel_.column = columns_[0].table_id;
}

std::size_t TallyGrid::row() const {
    const auto at = std::find_if(items_.begin(), items_.end(),
                                 [&](const Item* item) { return item->id == panel_.row; });
    return static_cast<std::size_t>(at - items_.begin());
}

std::size_t TallyGrid::column() const {
    const auto at = std::find_if(columns_.begin(), columns_.end(), [&](const CountColumn& one) {
        return one.table_id == panel_.column;
    });
    return static_cast<std::size_t>(at - columns_.begin());
}

// What was typed becomes the cell's count.
void TallyGrid::enter() {
    if (panel_.typed.empty()) return;
    EnterTally tally{round_.id, panel_.row, panel_.column, panel_.answer, std::stoi(panel_.typed)};
    panel_.typed.clear();
    if (typed_count(context_.workshop(), round_, tally.item, tally.table_id, tally.answer) !=
        tally.count)
        context_.ask(tally);
}

void TallyGrid::go_to(std::size_t new_row, std::size_t new_column) {
    enter();
    panel_.row = items_[new_row]->id;
    panel_.column = columns_[new_column].table_id;
}

void TallyGrid::take_keys() {
    focused_ = open() && !items_.empty() && context_.focus.has(grid_id);
    if (!focused_) return enter();
    context_.focus.keeps_tab = true;
    for (const ImWchar character : ImGui::GetIO().InputQueueCharacters) {
        const char32_t figure =
            character >= U'０' && character <= U'９' ? character - U'０' + U'0' : character;
        if (figure >= U'0' && figure <= U'9' && panel_.typed.size() < most_figures)
            panel_.typed += static_cast<char>(figure);
    }
    const std::size_t last_row = items_.size() - 1;
    const std::size_t last_column = columns_.size() - 1;
    const std::size_t at = row();
    const std::size_t across = column();
    const auto pressed = [&](ImGuiKeyChord key) { return key_pressed(context_, key, true); };
    if (pressed(ImGuiKey_Backspace) && !panel_.typed.empty()) panel_.typed.pop_back();
    if (pressed(ImGuiKey_Escape)) panel_.typed.clear();
    if (pressed(ImGuiKey_Delete)) {
        panel_.typed = "0";
        enter();
    }
    if (pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter)) {
        // Down the column, then to the top of the next.
        if (at < last_row)
            go_to(at + 1, across);
        else
            go_to(0, std::min(across + 1, last_column));
    }
    if (pressed(ImGuiKey_DownArrow)) go_to(std::min(at + 1, last_row), across);
    if (pressed(ImGuiKey_UpArrow)) go_to(at > 0 ? at - 1 : 0, across);
    if (pressed(ImGuiKey_Tab) || pressed(ImGuiKey_RightArrow))
        go_to(at, std::min(across + 1, last_column));
    if (pressed(ImGuiMod_Shift | ImGuiKey_Tab) || pressed(ImGuiKey_LeftArrow))
        go_to(at, across > 0 ? across - 1 : 0);
}

void TallyGrid::draw_head(Box head) {
    const Palette& colours = context_.colours();
    painter().fill(head, colours.sunken);
    Box total = head.cut_right(painter().px(total_width));
    painter().text_in(total.inset(painter().px(18), 0), type::base.bold(), say(words::choose_total),
                      colours.ink);
    Box columns = head.cut_right(painter().px(cell_width) * static_cast<float>(columns_.size()));
    painter().text_in(head.inset(painter().px(18), 0), type::base.bold(),
                      say(words::choose_item_column), colours.ink);
    for (const CountColumn& column : columns_) {
        Box box = columns.cut_left(painter().px(cell_width));
        int counted = 0;
        for (const ItemResult& item : result_.items)
            if (const auto found = item.by_table.find(column.table_id);
                found != item.by_table.end())
                counted += found->second;
        if (focused_ && column.table_id == panel_.column) painter().fill(box, colours.wash);
        Box below = box.cut_bottom(painter().px(30));
        painter().text_in(box, type::base.bold(), column.name, colours.ink, Align::centre);
        painter().text_in(below, type::small,
                          counted > 0 ? say(words::word_votes, {std::to_string(counted)})
                                      : say(words::choose_not_yet),
                          colours.ink2, Align::centre);
    }
}

void TallyGrid::draw_cell(const Box& box, const Item& item, const CountColumn& column) {
    const bool current = focused_ && item.id == panel_.row && column.table_id == panel_.column;
    TallyCell cell;
    cell.count = typed_count(context_.workshop(), round_, item.id, column.table_id, panel_.answer);
    if (current) cell.typed = panel_.typed;
    cell.current = current;
    const std::string id = "choose.cell." + std::to_string(item.place) + "." +
                           std::to_string(&column - columns_.data());
    const Interaction met = interact(context_, id, box, false);
    if (focused_ && column.table_id == panel_.column && !current)
        painter().fill(box.inset(1), context_.colours().wash);
    draw_tally_cell(painter(), box, cell, {met.hovered && open(), false, current, false});
    if (!met.clicked || !open()) return;
    enter();
    panel_.row = item.id;
    panel_.column = column.table_id;
    context_.focus.give(grid_id, false);
}

void TallyGrid::draw_total(Box box, const Item& item) {
    const auto found = std::find_if(result_.items.begin(), result_.items.end(),
                                    [&](const ItemResult& one) { return one.item == item.id; });
    box = box.inset(painter().px(18), 0);
    painter().text_in(box.cut_left(painter().px(70), painter().px(12)), type::tally.bold(),
                      std::to_string(found->count), context_.colours().ink);
    BarPicture bar;
    bar.share = most_ > 0 ? static_cast<double>(found->count) / most_ : 0;
    const float height = painter().px(26);
    draw_bar(painter(), {box.x, std::floor(box.centre().y - height / 2), box.width, height}, bar);
}

void TallyGrid::draw_item(Box row, const Item& item) {
    const Palette& colours = context_.colours();
    painter().line({row.x, row.bottom()}, {row.right(), row.bottom()}, colours.line, 1);
    Box total = row.cut_right(painter().px(total_width));
    Box cells = row.cut_right(painter().px(cell_width) * static_cast<float>(columns_.size()));
    painter().short_paragraph({row.x + painter().px(18), row.y + painter().px(9),
                               row.width - painter().px(30), row.height - painter().px(12)},
                              type::base, item.text, colours.ink, 2);
    for (const CountColumn& column : columns_)
        draw_cell(cells.cut_left(painter().px(cell_width)), item, column);
    draw_total(total, item);
}

void TallyGrid::draw(const Box& box) {
    const Interaction met = interact(context_, grid_id, box);
    if (met.clicked) context_.focus.give(grid_id, false);
    ScrollArea area(context_, "choose.grid_scroll", box, panel_.grid_scroll);
    Box list = area.content();
    list.height = 1.0e6F;
    draw_head(list.cut_top(painter().px(head_height)));
    for (const Item* item : items_) draw_item(list.cut_top(painter().px(row_height)), *item);
    area.end_at(list.y);
}

}  // namespace

void draw_answers(ChoosePanel& panel, DeskContext& context, Box& room) {
    constexpr std::array answers = {Answer::agree, Answer::disagree, Answer::pass};
    const std::array names = {words::word_agree, words::word_disagree, words::word_pass};
    Box row = room.cut_top(context.px(36), context.px(12));
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Chip chip;
        chip.label = say(names[i]);
        chip.on = panel.answer == answers[i];
        if (chip_left(context, "choose.answer." + std::string(name_of(answers[i])), row, chip))
            panel.answer = answers[i];
    }
}

void draw_tally_grid(ChoosePanel& panel, DeskContext& context, Box room, const Round& round,
                     const RoundResult& result) {
    panel_title(context, room, Icon::ballot, say(words::choose_tally),
                say(words::choose_tally_keys));
    if (round.method == RoundMethod::agreement)
        draw_answers(panel, context, room);
    else
        panel.answer = Answer::agree;
    if (round.state == RoundState::open && context.focus.on_top() && context.focus.now().empty())
        context.focus.give(grid_id, false);
    TallyGrid grid(panel, context, round, result);
    grid.take_keys();
    grid.draw(room);
}

}  // namespace yoriai
