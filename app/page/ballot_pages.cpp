#include "page/ballot_pages.h"

#include <algorithm>

#include "page/paper_setter.h"

namespace yoriai {
namespace {

constexpr double box_size = 21;
constexpr double box_step = 25;   // from one box to the next
constexpr double word_step = 46;  // where a word stands above each
constexpr double written_width = 82;
constexpr double between_columns = 14;

class BallotSetter : PaperSetter {
 public:
    using PaperSetter::PaperSetter;
    Pages set(const std::vector<int>& numbers);

 private:
    Slab number(const std::string& words);
    Slab column_heads();
    Slab row(const BallotRow&);
    Slab foot();
    Slab cut();
    double step_of(const BallotColumns&) const;
    double width_of(const BallotColumns&) const;
    double width_of_columns() const;
};

double BallotSetter::step_of(const BallotColumns& columns) const {
    return columns.heads.empty() ? box_step : word_step;
}

double BallotSetter::width_of(const BallotColumns& columns) const {
    if (columns.written) return written_width;
    return step_of(columns) * static_cast<double>(columns.marks.size());
}

double BallotSetter::width_of_columns() const {
    double all = 0;
    for (const BallotColumns& columns : paper_.columns) all += width_of(columns) + between_columns;
    return all;
}

Slab BallotSetter::number(const std::string& words) {
    constexpr double wide = 112, high = 30;
    Slab slab;
    const PageBox box = {look::page_width - paper::side - wide, 0, wide, high};
    frame(slab, box, 0.8, look::strong_line);
    put(slab, paper_.number_label, paper_style(8, false, look::second_ink), box.x + 6, 8, 48);
    PrintStyle style = paper_style(15, true);
    style.alignment = Alignment::right;
    put(slab, words, style, box.x + 44, 4, wide - 52);
    return slab;
}

Slab BallotSetter::column_heads() {
    Slab slab;
    const bool titled = std::any_of(
        paper_.columns.begin(), paper_.columns.end(),
        [](const BallotColumns& one) { return !one.title.empty() || !one.heads.empty(); });
    double x = look::page_width - paper::side - width_of_columns();
    for (const BallotColumns& columns : paper_.columns) {
        x += between_columns;
        const double wide = width_of(columns);
        if (!columns.title.empty())
            put_in(slab, columns.title, paper_style(10, true), {x, 0, wide, 18});
        for (std::size_t i = 0; i < columns.heads.size(); ++i)
            put_in(slab, columns.heads[i], paper_style(10, true),
                   {x + word_step * static_cast<double>(i), 0, word_step, 18});
        x += wide;
    }
    slab.height = titled ? 18 : 0;
    slab.content.marks.push_back(
        FillMark{{paper::side, slab.height, paper::width, 0.8}, look::strong_line});
    return slab;
}

Slab BallotSetter::row(const BallotRow& row) {
    Slab slab;
    const double boxes = width_of_columns();
    const TextBlock text =
        setter_.set(row.text, paper_style(12.5), paper::width - paper::key_width - boxes);
    slab.height = std::max(text.height(), box_size) + 12;
    const auto middle = [&](double height) { return (slab.height - height) / 2; };
    put(slab, row.key, paper_style(11, true, look::second_ink), paper::side + 2, middle(15.4),
        paper::key_width);
    slab.path = {setter_.tag("P")};
    put_text(slab, text, paper::side + paper::key_width, middle(text.height()));
    double x = look::page_width - paper::side - boxes;
    for (const BallotColumns& columns : paper_.columns) {
        x += between_columns;
        if (columns.written) {
            frame(slab, {x, middle(box_size + 3), 36, box_size + 3}, 0.9, look::ink);
            put(slab, columns.marks.front(), paper_style(9), x + 40, middle(12.6), 42);
        } else {
            const double step = step_of(columns);
            for (std::size_t i = 0; i < columns.marks.size(); ++i) {
                const PageBox box = {x + step * static_cast<double>(i) + (step - box_size) / 2,
                                     middle(box_size), box_size, box_size};
                frame(slab, box, 0.9, look::ink);
                if (!columns.marks[i].empty())
                    put_in(slab, columns.marks[i], paper_style(10.5, false, look::second_ink), box);
            }
        }
        x += width_of(columns);
    }
    slab.content.marks.push_back(
        FillMark{{paper::side, slab.height - 0.5, paper::width, 0.5}, look::thin_line});
    return slab;
}

Slab BallotSetter::foot() {
    Slab slab;
    slab.height = put(slab, paper_.secrecy, paper_style(9, false, look::second_ink), paper::side, 8,
                      paper::width);
    return slab;
}

// Dashes across the page, with what they are for.
Slab BallotSetter::cut() {
    Slab slab;
    for (double x = 12; x < look::page_width - 12; x += 9)
        slab.content.marks.push_back(FillMark{{x, 0, 5, 0.7}, look::strong_line});
    PrintStyle style = paper_style(7.5, false, look::second_ink);
    style.alignment = Alignment::right;
    put(slab, paper_.cut_here, style, paper::side, 2, paper::width);
    return slab;
}

Pages BallotSetter::set(const std::vector<int>& numbers) {
    const Slab top = head(124), heads = column_heads(), end = foot(), line = cut();
    std::vector<Slab> rows;
    double whole = top.height + heads.height + end.height;
    for (const BallotRow& each : paper_.rows) {
        rows.push_back(row(each));
        whole += rows.back().height;
    }
    const double half = look::page_height / 2;
    const bool two = whole <= half - 2 * paper::edge;
    std::vector<Page> pages;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const bool below = two && i % 2 == 1;
        if (!below) pages.emplace_back();
        if (below) place(pages.back(), line, half);
        double y = (below ? half : 0) + paper::edge;
        const Slab shown = number(std::to_string(numbers[i]));
        const auto begin = [&] {
            place(pages.back(), shown, y);
            place(pages.back(), top, y);
            place(pages.back(), heads, y + top.height);
            y += top.height + heads.height;
        };
        begin();
        for (const Slab& slab : rows) {
            if (y + slab.height + end.height > look::page_height - paper::edge && !two) {
                pages.emplace_back();
                y = paper::edge;
                begin();
            }
            place(pages.back(), slab, y);
            y += slab.height;
        }
        place(pages.back(), end, y);
    }
    return finish(std::move(pages));
}

}  // namespace

Pages set_ballots(const BallotPaper& paper, const std::vector<int>& numbers) {
    return BallotSetter(paper).set(numbers);
}

}  // namespace yoriai
