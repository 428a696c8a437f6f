#include "page/paper_setter.h"

#include <algorithm>

namespace yoriai {

PrintStyle paper_style(double size, bool bold, look::Colour colour) {
    PrintStyle style;
    style.size = size;
    style.bold = bold;
    style.leading = 1.4;
    style.colour = colour;
    return style;
}

void frame(Slab& slab, const PageBox& box, double line, look::Colour colour) {
    auto& marks = slab.content.marks;
    marks.push_back(FillMark{{box.x, box.y, box.width, line}, colour});
    marks.push_back(FillMark{{box.x, box.y + box.height - line, box.width, line}, colour});
    marks.push_back(FillMark{{box.x, box.y, line, box.height}, colour});
    marks.push_back(FillMark{{box.x + box.width - line, box.y, line, box.height}, colour});
}

void place(Page& page, const Slab& slab, double y) {
    for (PageMark mark : slab.content.marks) {
        move_down(mark, y);
        page.marks.push_back(std::move(mark));
    }
}

double PaperSetter::put(Slab& slab, const std::string& text, const PrintStyle& style, double x,
                        double y, double wide) {
    const TextBlock set = setter_.set(text, style, wide);
    slab.path = {setter_.tag("P")};
    put_text(slab, set, x, y);
    return y + set.height();
}

void PaperSetter::put_in(Slab& slab, const std::string& text, PrintStyle style,
                         const PageBox& box) {
    style.alignment = Alignment::centre;
    const TextBlock set = setter_.set(text, style, box.width);
    slab.path = {setter_.tag("P")};
    put_text(slab, set, box.x, box.y + (box.height - set.height()) / 2);
}

Slab PaperSetter::head(double right_width) {
    Slab slab;
    double y = put(slab, paper_.head, paper_style(10, false, look::second_ink), paper::side, 0,
                   paper::width - right_width);
    y = put(slab, paper_.question, paper_style(15, true), paper::side, y + 4,
            paper::width - right_width);
    y = put(slab, paper_.how, paper_style(11), paper::side, std::max(y + 4, 34.0), paper::width);
    if (!paper_.voter_question.empty()) {
        y = put(slab, paper_.voter_question, paper_style(10, true), paper::side, y + 6,
                paper::width);
        std::string answers;
        for (const std::string& answer : paper_.voter_answers)
            answers += (answers.empty() ? "" : "　　") + answer;
        y = put(slab, answers, paper_style(12), paper::side + 8, y + 2, paper::width - 8);
    }
    slab.height = y + 8;
    return slab;
}

Pages PaperSetter::finish(std::vector<Page> pages) {
    Pages set;
    set.pages = std::move(pages);
    set.missing_characters = setter_.missing_characters();
    set.title = paper_.head;
    set.language = paper_.language;
    set.date = today();
    set.fonts = setter_.fonts();
    return set;
}

}  // namespace yoriai
