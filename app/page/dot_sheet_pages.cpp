#include <algorithm>

#include "page/ballot_pages.h"
#include "page/paper_setter.h"

namespace yoriai {
namespace {

constexpr double text_width = 190;
constexpr double least_field = 64;  // height of a field for dots
constexpr double sum_width = 54;

class DotSheetSetter : PaperSetter {
 public:
    using PaperSetter::PaperSetter;
    Pages set();

 private:
    Slab field(const BallotRow&, double height);
};

// An item of a dot sheet: its text, a field for each answer, and the sum to write down.
Slab DotSheetSetter::field(const BallotRow& row, double height) {
    Slab slab;
    slab.height = height;
    put(slab, row.key, paper_style(15, true, look::second_ink), paper::side + 8, 8,
        paper::key_width);
    put(slab, row.text, paper_style(14, true), paper::side + paper::key_width + 4, 9,
        text_width - paper::key_width - 12);
    const auto& heads = paper_.columns.front().heads;
    const std::size_t fields = std::max<std::size_t>(1, heads.size());
    const double sums = heads.empty() ? sum_width : 0;
    const double wide = (paper::width - text_width - sums) / static_cast<double>(fields);
    for (std::size_t i = 0; i < fields; ++i)
        frame(slab, {paper::side + text_width + wide * static_cast<double>(i), 0, wide, height}, 1,
              look::strong_line);
    if (sums > 0)
        frame(slab, {paper::side + paper::width - sums, 0, sums, height}, 1, look::strong_line);
    frame(slab, {paper::side, 0, paper::width, height}, 1, look::strong_line);
    return slab;
}

Pages DotSheetSetter::set() {
    std::vector<Page> pages;
    const Slab top = head(130);
    const auto& words = paper_.columns.front().heads;
    for (const std::string& sheet : paper_.sheets) {
        Slab name;
        PrintStyle style = paper_style(22, true);
        style.alignment = Alignment::right;
        put(name, sheet, style, paper::side + paper::width - 120, 0, 120);
        Slab heads;
        if (words.empty())
            put_in(heads, paper_.sum, paper_style(10, true),
                   {paper::side + paper::width - sum_width, 0, sum_width, 18});
        const double wide = (paper::width - text_width) /
                            static_cast<double>(std::max<std::size_t>(1, words.size()));
        for (std::size_t i = 0; i < words.size(); ++i)
            put_in(heads, words[i], paper_style(12, true),
                   {paper::side + text_width + wide * static_cast<double>(i), 0, wide, 18});
        const double room = look::page_height - 2 * paper::edge - top.height - 20;
        const auto fitting = std::max<std::size_t>(1, static_cast<std::size_t>(room / least_field));
        for (std::size_t first = 0; first < paper_.rows.size(); first += fitting) {
            const std::size_t last = std::min(paper_.rows.size(), first + fitting);
            pages.emplace_back();
            place(pages.back(), top, paper::edge);
            place(pages.back(), name, paper::edge);
            place(pages.back(), heads, paper::edge + top.height);
            double y = paper::edge + top.height + 20;
            const double height = std::min(150.0, room / static_cast<double>(last - first));
            for (std::size_t i = first; i < last; ++i, y += height)
                place(pages.back(), field(paper_.rows[i], height), y);
        }
    }
    return finish(std::move(pages));
}

}  // namespace

Pages set_dot_sheets(const BallotPaper& paper) { return DotSheetSetter(paper).set(); }

}  // namespace yoriai
