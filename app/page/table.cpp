#include <algorithm>
#include <memory>
#include <set>
#include <sstream>
#include <utility>

#include "base/utf8.h"
#include "page/blocks.h"

namespace yoriai {
namespace {

// The columns' left edges on the page, and the right edge of the last.
std::vector<double> edges_of(const std::vector<PrintedColumn>& columns) {
    double sum = 0;
    for (const PrintedColumn& column : columns) sum += std::max(column.width, 0.0);
    std::vector<double> edges = {look::margin};
    double done = 0;
    for (const PrintedColumn& column : columns) {
        done +=
            sum > 0 ? std::max(column.width, 0.0) / sum : 1.0 / static_cast<double>(columns.size());
        edges.push_back(look::margin + done * look::text_width);
    }
    return edges;
}

// The width of a column in which these words are not broken.
double room_for(Typesetter& typesetter, const std::string& words) {
    PrintStyle style;
    style.size = look::table_size;
    style.bold = true;
    return typesetter.set(words, style, 1000).width() + 2 * look::cell_padding + 1;
}

// That of the longest Latin word.
double room_for_words(Typesetter& typesetter, const std::string& text) {
    std::istringstream words(text);
    std::string word;
    double longest = 0;
    while (words >> word) {
        const bool ascii =
            std::all_of(word.begin(), word.end(), [](char byte) { return byte > 0; });
        if (ascii) longest = std::max(longest, room_for(typesetter, word));
    }
    return longest;
}

// A title of a few characters is not broken, in whatever writing.
double room_for_title(Typesetter& typesetter, const std::string& title) {
    constexpr std::size_t most_characters = 10;
    return count_characters(title) > most_characters ? 0 : room_for(typesetter, title);
}

// The title of a column and the longer words of its cells, each once.
std::string words_of(const PrintedTable& table, std::size_t column) {
    std::set<std::string> words;
    for (const PrintedRow& row : table.rows) {
        if (column >= row.cells.size()) continue;
        for (const Run& run : row.cells[column]) {
            std::istringstream text(run.text);
            std::string word;
            while (text >> word) {
                if (word.size() > 6 && word.size() < 16) words.insert(word);
            }
        }
    }
    std::string all = table.columns[column].title;
    for (const std::string& word : words) all += " " + word;
    return all;
}

// Columns that are too narrow for their words take what they lack from the widest one.
std::vector<double> fit_words(Typesetter& typesetter, const PrintedTable& table) {
    std::vector<double> edges = edges_of(table.columns);
    std::vector<double> widths;
    for (std::size_t index = 0; index + 1 < edges.size(); ++index)
        widths.push_back(edges[index + 1] - edges[index]);
    for (std::size_t index = 0; index < widths.size(); ++index) {
        const double needed = std::max(room_for_words(typesetter, words_of(table, index)),
                                       room_for_title(typesetter, table.columns[index].title));
        const double lacking = needed - widths[index];
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (lacking <= 0 || *widest < 3 * lacking) continue;
        *widest -= lacking;
        widths[index] += lacking;
    }
    for (std::size_t index = 0; index < widths.size(); ++index)
        edges[index + 1] = edges[index] + widths[index];
    return edges;
}

struct RowLook {
    bool bold = false;
    bool header = false;
    bool goes_on = false;  // the row has more lines in the next piece
};

class TableSetter {
 public:
    TableSetter(Typesetter& typesetter, const PrintedTable& table)
        : typesetter_(typesetter),
          table_(table),
          edges_(fit_words(typesetter, table)),
          tag_(typesetter.tag("Table")) {}

    Slab header() const {
        std::vector<Runs> titles;
        for (const PrintedColumn& column : table_.columns)
            titles.push_back({Run{column.title, true, {}}});
        const std::vector<TextBlock> cells = set_cells(titles, {true, true, false});
        return strip(cells, 0, lines_of(cells), {true, true, false});
    }

    // A row, which is cut only when it is taller than `most`, and then so that its first piece
    // finds room behind other rows.
    std::vector<Slab> row(const PrintedRow& row, double most) const {
        RowLook how;
        how.bold = row.bold;
        const std::vector<TextBlock> cells = set_cells(row.cells, how);
        const std::size_t lines = lines_of(cells);
        const double line_height = look::table_size * look::table_leading;
        const auto lines_of_height = [&](double height) {
            return static_cast<std::size_t>((height - 2 * look::cell_padding) / line_height);
        };
        const std::size_t fitting =
            lines <= lines_of_height(most) ? lines : lines_of_height(most / 4);
        std::vector<Slab> slabs;
        for (std::size_t first = 0; first < lines; first += fitting) {
            how.goes_on = first + fitting < lines;
            slabs.push_back(strip(cells, first, std::min(lines, first + fitting), how));
        }
        slabs.front().anchor = row.anchor;
        std::string text;
        for (const Runs& cell : row.cells) text += text_of(cell) + "\n";
        for (Slab& slab : slabs) mark_part(slab, text);
        return slabs;
    }

 private:
    std::vector<TextBlock> set_cells(const std::vector<Runs>& cells, RowLook how) const {
        std::vector<TextBlock> settings;
        for (std::size_t index = 0; index < table_.columns.size(); ++index) {
            PrintStyle style;
            style.size = look::table_size;
            style.leading = look::table_leading;
            style.bold = how.bold;
            style.alignment = table_.columns[index].alignment;
            const double width = edges_[index + 1] - edges_[index] - 2 * look::cell_padding;
            settings.push_back(
                typesetter_.set(index < cells.size() ? cells[index] : Runs{}, style, width));
        }
        return settings;
    }

    static std::size_t lines_of(const std::vector<TextBlock>& cells) {
        std::size_t lines = 1;
        for (const TextBlock& cell : cells) lines = std::max(lines, cell.lines());
        return lines;
    }

    // The lines first to last of every cell, with the lines of the grid around them.
    Slab strip(const std::vector<TextBlock>& cells, std::size_t first, std::size_t last,
               RowLook how) const {
        Slab slab;
        const double line_height = look::table_size * look::table_leading;
        const double above = first == 0 ? look::cell_padding - 1 : 0;
        const double below = how.goes_on ? 0 : look::cell_padding - 1;
        slab.height = above + static_cast<double>(last - first) * line_height + below;
        fill(slab, how);
        const StructureTag row_tag = typesetter_.tag("TR");
        for (std::size_t index = 0; index < cells.size(); ++index) {
            slab.path = {tag_, row_tag, typesetter_.tag(how.header ? "TH" : "TD")};
            const std::size_t end = std::min(last, cells[index].lines());
            if (first < end) {
                put_text(slab, cells[index], edges_[index] + look::cell_padding, above, first, end);
            }
        }
        return slab;
    }

    void fill(Slab& slab, RowLook how) const {
        auto& marks = slab.content.marks;
        const double left = edges_.front();
        const double width = edges_.back() - left;
        if (how.header) marks.push_back(FillMark{{left, 0, width, slab.height}, look::head_fill});
        if (how.bold && !how.header) {
            marks.push_back(FillMark{{left, 0, width, slab.height}, look::sum_fill});
        }
        for (const double edge : edges_) {
            marks.push_back(FillMark{{edge - 0.2, 0, 0.4, slab.height}, look::thin_line});
        }
        if (how.goes_on) return;
        const look::Colour below = how.header ? look::strong_line : look::thin_line;
        marks.push_back(FillMark{{left, slab.height - 0.4, width, how.header ? 0.8 : 0.5}, below});
        if (how.header) marks.push_back(FillMark{{left, -0.4, width, 0.8}, look::strong_line});
    }

    Typesetter& typesetter_;
    const PrintedTable& table_;
    std::vector<double> edges_;
    StructureTag tag_;
};

// A table of up to half a page stays in one piece unless that leaves much of a page empty, and a
// larger one that asks for it as far as a page has room; of one that is cut neither the first row
// nor the last stands alone. `rows` is the index of the first row.
void keep_together(std::vector<Slab>& slabs, std::size_t rows, bool one_piece) {
    double height = 0;
    for (const Slab& slab : slabs) height += slab.before + slab.height;
    const bool all = height < (one_piece ? look::body_height * 0.97 : look::body_height / 2);
    const std::size_t count = slabs.size();
    for (std::size_t index = 0; index + 1 < count; ++index) {
        const bool at_end = (index == rows || index + 2 == count) && slabs[index].height < 100;
        slabs[index].may_end_page = index > rows && !one_piece && !at_end;
        slabs[index].keep_with_next = slabs[index].keep_with_next || all || at_end;
    }
}

}  // namespace

std::vector<Slab> set_table(Typesetter& typesetter, const PrintedTable& table) {
    std::vector<Slab> slabs = set_caption(typesetter, table.number, table.caption, {});
    if (table.columns.empty()) return {};
    const TableSetter setter(typesetter, table);
    const auto header = std::make_shared<const Slab>(setter.header());
    Slab first = *header;
    first.before = slabs.empty() ? 8 : 0;
    first.keep_with_next = !table.rows.empty();
    slabs.push_back(std::move(first));
    const std::size_t rows = slabs.size();
    for (const PrintedRow& row : table.rows) {
        for (Slab& slab : setter.row(row, look::body_height - 2 * header->height - 30)) {
            slab.again = header;
            slabs.push_back(std::move(slab));
        }
    }
    keep_together(slabs, rows, table.one_piece);
    add_source(typesetter, table.source, slabs);
    return slabs;
}

}  // namespace yoriai
