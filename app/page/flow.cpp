#include "page/flow.h"

#include <iterator>
#include <utility>

namespace yoriai {
namespace {

bool belong_together(const ParagraphBox& one, const ParagraphBox& other) {
    return one.key == other.key;
}
bool belong_together(const PartBox& one, const PartBox& other) { return one.words == other.words; }

// The boxes of one paragraph's lines become one.
template <class Kind>
void join(std::vector<Kind>& boxes, Kind box) {
    if (!boxes.empty() && belong_together(boxes.back(), box)) {
        boxes.back().box.height = box.box.y + box.box.height - boxes.back().box.y;
    } else {
        boxes.push_back(std::move(box));
    }
}

// Puts the boxes of a slab on its page.
template <class Kind>
void join_all(std::vector<Kind>& boxes, const std::vector<Kind>& added, double y) {
    for (Kind box : added) {
        box.box.y += y;
        join(boxes, std::move(box));
    }
}

}  // namespace

void move_down(PageMark& mark, double by) {
    if (auto* text = std::get_if<TextMark>(&mark)) text->y += by;
    if (auto* fill = std::get_if<FillMark>(&mark)) fill->box.y += by;
    if (auto* leader = std::get_if<LeaderMark>(&mark)) leader->y += by;
}

void put_text(Slab& slab, const TextBlock& setting, double x, double y, std::size_t first,
              std::size_t last) {
    for (std::size_t line = first; line < last; ++line) {
        const double top = y + static_cast<double>(line - first) * setting.line_height();
        TextMark mark = setting.mark(line, x, top);
        mark.path = slab.path;
        slab.content.marks.push_back(std::move(mark));
        for (const TextBlock::Link& link : setting.links()) {
            if (link.line != line) continue;
            slab.content.links.push_back(
                {link.anchor, {x + link.left, top, link.right - link.left, setting.line_height()}});
        }
    }
}

void put_text(Slab& slab, const TextBlock& setting, double x, double y) {
    put_text(slab, setting, x, y, 0, setting.lines());
}

void mark_part(Slab& slab, const std::string& text) {
    slab.content.parts.push_back(
        {std::hash<std::string>()(text), {look::margin, 0, look::text_width, slab.height}});
}

void Flow::add(std::vector<Slab> slabs) {
    for (Slab& slab : slabs) {
        const bool last = !slab.keep_with_next;
        waiting_.push_back(std::move(slab));
        if (last) place_waiting();
    }
}

void Flow::break_page() {
    finish();
    page_open_ = false;
}

void Flow::finish() {
    if (!waiting_.empty()) place_waiting();
}

double Flow::height_of_waiting() const {
    double height = 0;
    for (const Slab& slab : waiting_) height += slab.before + slab.height;
    return height;
}

void Flow::place_waiting() {
    if (!page_open_) begin_page();
    std::size_t next = 0;
    const double room = look::body_bottom - y_;
    if (!at_top() && height_of_waiting() > room) {
        const std::size_t count = count_ending_page(room);
        while (next < count) place(waiting_[next++]);
        begin_page();
    }
    while (next < waiting_.size()) place(waiting_[next++]);
    waiting_.clear();
}

// How many of those that wait stand on this page although not all do: a third of a page is not
// left empty for them.
std::size_t Flow::count_ending_page(double room) const {
    if (room < look::body_height / 3) return 0;
    std::size_t count = 0;
    for (std::size_t index = 0; index < waiting_.size(); ++index) {
        room -= waiting_[index].before + waiting_[index].height;
        if (room < 0) break;
        if (waiting_[index].may_end_page) count = index + 1;
    }
    return count;
}

void Flow::place(const Slab& slab) {
    if (!at_top() && y_ + slab.before + slab.height > look::body_bottom + 0.01) begin_page();
    if (at_top() && slab.again) put(*slab.again);
    if (!at_top()) y_ += slab.before;
    if (!slab.anchor.empty()) pages_.anchors[slab.anchor] = {pages_.count() - 1, y_};
    put(slab);
}

void Flow::put(const Slab& slab) {
    Page& page = pages_.pages.back();
    for (PageMark mark : slab.content.marks) {
        move_down(mark, y_);
        page.marks.push_back(std::move(mark));
    }
    join_all(page.paragraphs, slab.content.paragraphs, y_);
    join_all(page.parts, slab.content.parts, y_);
    for (LinkBox link : slab.content.links) {
        link.box.y += y_;
        page.links.push_back(std::move(link));
    }
    for (HeadingBox heading : slab.content.headings) {
        heading.y += y_;
        page.headings.push_back(std::move(heading));
    }
    page.figures.insert(page.figures.end(), slab.content.figures.begin(),
                        slab.content.figures.end());
    y_ += slab.height;
}

void Flow::begin_page() {
    if (!pages_.pages.empty()) pages_.pages.back().marks.shrink_to_fit();
    pages_.pages.emplace_back();
    y_ = look::body_top;
    page_open_ = true;
}

}  // namespace yoriai
