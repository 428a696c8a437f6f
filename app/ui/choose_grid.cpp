#include <algorithm>
#include <array>
#include <cmath>

#include "model/round_rules.h"
#include "text/choose_messages.h"
#include "text/word_messages.h"
#include "ui/choose_panel.h"

namespace yoriai {
namespace {

constexpr float head_height = 68;
constexpr float grid_row_height = 74;
constexpr float cell_width = 100;
constexpr float total_width = 300;
constexpr float narrow_total_width = 150;
constexpr std::string_view grid_id = "choose.grid";
constexpr std::size_t most_figures_of_a_count = 5;

// A column to count in: a table; or, for the table chosen above, a mark or the other item of a
// pair.
struct CountColumn {
    TableId table_id;
    std::string name;
    int grade = 0;
    ItemId against{};
};

std::vector<CountColumn> count_columns(const Workshop& workshop, const Round& round,
                                       TableId chosen) {
    std::vector<CountColumn> columns;
    const RoundRules rules = rules_of(workshop, round);
    if (rules.pairs) {
        for (const Item* item : workshop.items_of(round.id))
            columns.push_back(
                {chosen, say(words::choose_against, {std::string(1, item_key(columns.size()))}), 0,
                 item->id});
    } else if (rules.has_grades()) {
        for (int mark = rules.least_grade; mark <= rules.top_grade; ++mark)
            columns.push_back({chosen, std::to_string(mark), mark});
    } else {
        for (const Table& table : workshop.tables())
            columns.push_back({table.id, table_name(table)});
    }
    if (columns.empty()) columns.push_back({TableId{}, say(words::choose_hall_column)});
    return columns;
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
          columns_(count_columns(context.workshop(), round, panel.column)),
          by_table_(!rules_of(context.workshop(), round).has_grades()),
          focused_(open() && !items_.empty() && context.focus.has(grid_id)) {
        for (const ItemResult& item : result.items) most_ = std::max(most_, item.count);
        choose_first_cell();
    }

    void take_keys();
    void draw(const Box& box);

 private:
    const Painter& painter() const { return context_.painter; }
    // Many columns are narrower.
    float cell() const { return painter().px(columns_.size() > 8 ? 76.0F : cell_width); }
    float total() const {
        return painter().px(columns_.size() > 8 ? narrow_total_width : total_width);
    }
    EnterTally tally_in(ItemId item, const CountColumn&) const;
    std::optional<int> counted(ItemId item, const CountColumn&) const;
    int sum_of(const CountColumn&) const;
    bool open() const { return round_.state == RoundState::open; }
    void choose_first_cell();
    std::size_t row() const;
    void go_to(std::size_t row, std::size_t column);
    void enter();
    void draw_head(Box head);
    void draw_item(Box row, const Item&);
    void draw_cell(const Box&, const Item&, std::size_t at);
    void draw_total(Box, const Item&);

    ChoosePanel& panel_;
    DeskContext& context_;
    const Round& round_;
    const RoundResult& result_;
    std::vector<const Item*> items_;
    std::vector<CountColumn> columns_;
    const bool by_table_;
    const bool focused_;
    int most_ = 0;
};

void TallyGrid::choose_first_cell() {
    if (items_.empty()) return;
    if (row() == items_.size()) panel_.row = items_[0]->id;
    panel_.grid_column = std::min(panel_.grid_column, columns_.size() - 1);
}

std::size_t TallyGrid::row() const {
    const auto at = std::find_if(items_.begin(), items_.end(),
                                 [&](const Item* item) { return item->id == panel_.row; });
    return static_cast<std::size_t>(at - items_.begin());
}

EnterTally TallyGrid::tally_in(ItemId item, const CountColumn& column) const {
    EnterTally tally;
    tally.round = round_.id;
    tally.item = item;
    tally.table_id = column.table_id;
    tally.answer = panel_.answer;
    tally.against = column.against;
    tally.grade = column.grade;
    if (rules_of(context_.workshop(), round_).feasibility) tally.feasibility = panel_.feasibility;
    return tally;
}

std::optional<int> TallyGrid::counted(ItemId item, const CountColumn& column) const {
    return typed_count(context_.workshop(), tally_in(item, column));
}

int TallyGrid::sum_of(const CountColumn& column) const {
    int sum = 0;
    for (const ItemResult& item : result_.items) {
        const auto found = item.by_table.find(column.table_id);
        if (!by_table_)
            sum += counted(item.item, column).value_or(0);
        else if (found != item.by_table.end())
            sum += found->second;
    }
    return sum;
}

// What was typed becomes the cell's count.
void TallyGrid::enter() {
    if (panel_.typed.empty()) return;
    EnterTally tally = tally_in(panel_.row, columns_[panel_.grid_column]);
    tally.count = std::stoi(panel_.typed);
    panel_.typed.clear();
    if (tally.against == tally.item) return;
    if (typed_count(context_.workshop(), tally) != tally.count) context_.ask(tally);
}

void TallyGrid::go_to(std::size_t new_row, std::size_t new_column) {
    enter();
    panel_.row = items_[new_row]->id;
    panel_.grid_column = new_column;
}

void TallyGrid::take_keys() {
    if (!focused_) return enter();
    context_.focus.keeps_tab = true;
    for (const ImWchar character : ImGui::GetIO().InputQueueCharacters) {
        const char32_t figure =
            character >= U'０' && character <= U'９' ? character - U'０' + U'0' : character;
        if (figure >= U'0' && figure <= U'9' && panel_.typed.size() < most_figures_of_a_count)
            panel_.typed += static_cast<char>(figure);
    }
    const std::size_t last_row = items_.size() - 1;
    const std::size_t last_column = columns_.size() - 1;
    const std::size_t at = row();
    const std::size_t across = panel_.grid_column;
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
    Box sums = head.cut_right(total());
    painter().text_in(sums.inset(painter().px(18), 0), type::base.bold(), say(words::choose_total),
                      colours.ink);
    Box columns = head.cut_right(cell() * static_cast<float>(columns_.size()));
    painter().text_in(head.inset(painter().px(18), 0), type::base.bold(),
                      say(words::choose_item_column), colours.ink);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        Box box = columns.cut_left(cell());
        const int sum = sum_of(columns_[i]);
        if (focused_ && i == panel_.grid_column) painter().fill(box, colours.wash);
        Box below = box.cut_bottom(painter().px(30));
        painter().text_in(box, type::base.bold(), columns_[i].name, colours.ink, Align::centre);
        const std::string words =
            !by_table_ ? say(words::word_people, {std::to_string(sum)}) : count_words(round_, sum);
        painter().text_in(below, type::small, sum > 0 ? words : say(words::choose_not_yet),
                          colours.ink2, Align::centre);
    }
}

void TallyGrid::draw_cell(const Box& box, const Item& item, std::size_t at) {
    const CountColumn& column = columns_[at];
    if (column.against == item.id && column.against) {
        painter().fill(box.inset(1), context_.colours().sunken);
        return;
    }
    const bool current = focused_ && item.id == panel_.row && at == panel_.grid_column;
    TallyCell picture;
    picture.count = counted(item.id, column);
    if (current) picture.typed = panel_.typed;
    picture.current = current;
    const std::string id = "choose.cell." + std::to_string(item.place) + "." + std::to_string(at);
    const Interaction met = interact(context_, id, box, false);
    if (focused_ && at == panel_.grid_column && !current)
        painter().fill(box.inset(1), context_.colours().wash);
    draw_tally_cell(painter(), box, picture, {met.hovered && open(), false, current, false});
    if (!met.clicked || !open()) return;
    enter();
    panel_.row = item.id;
    panel_.grid_column = at;
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
    const Box sums = row.cut_right(total());
    Box cells = row.cut_right(cell() * static_cast<float>(columns_.size()));
    painter().short_paragraph({row.x + painter().px(18), row.y + painter().px(9),
                               row.width - painter().px(30), row.height - painter().px(12)},
                              type::base, item.text, colours.ink, 2);
    for (std::size_t i = 0; i < columns_.size(); ++i) draw_cell(cells.cut_left(cell()), item, i);
    draw_total(sums, item);
}

void TallyGrid::draw(const Box& box) {
    {
        ScrollArea area(context_, "choose.grid_scroll", box, panel_.grid_scroll);
        Box list = area.column();
        draw_head(list.cut_top(painter().px(head_height)));
        for (const Item* item : items_)
            draw_item(list.cut_top(painter().px(grid_row_height)), *item);
        area.end_at(list.y);
    }
    // After the cells, which the pointer meets first.
    if (interact(context_, grid_id, box).clicked) context_.focus.give(grid_id, false);
}

}  // namespace

void draw_tally_grid(ChoosePanel& panel, DeskContext& context, Box room, const Round& round,
                     const RoundResult& result) {
    // What was typed goes where the cell stood before another table, answer or mark is chosen.
    TallyGrid(panel, context, round, result).take_keys();
    if (round.state == RoundState::open && context.focus.on_top() && context.focus.now().empty())
        context.focus.give(grid_id, false);
    panel_title(context, room, Icon::ballot, say(words::choose_tally),
                say(words::choose_tally_keys));
    const RoundRules rules = rules_of(context.workshop(), round);
    if (rules.has_grades()) draw_entry_table(panel, context, room);
    if (rules.feasibility)
        draw_mark_choice(panel, context, room, round, panel.feasibility, words::choose_feasible);
    if (round.method == RoundMethod::agreement)
        draw_answers(panel, context, room);
    else
        panel.answer = Answer::agree;
    TallyGrid(panel, context, round, result).draw(room);
}

}  // namespace yoriai
