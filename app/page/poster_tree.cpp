#include <algorithm>

#include "page/poster_sheet.h"

namespace yoriai {
namespace {

constexpr double largest_tree_size = 15, least_tree_size = 5;
constexpr double vision_width = 210, issue_width = 330;
constexpr double link_width = 46;  // between two columns
constexpr double issue_x = poster::margin + vision_width + link_width;
constexpr double action_x = issue_x + issue_width + link_width;
constexpr double action_width = poster::width - poster::margin - action_x;
constexpr double head_height = 30;
constexpr double line_width = 1.6;

// One issue with the actions beside it.
struct Branch {
    double height = 0, issue_height = 0;
    std::vector<double> action_heights;
};

class TreeSetter {
 public:
    TreeSetter(Typesetter& typesetter, const TreePoster& tree, double size)
        : typesetter_(typesetter), tree_(tree), size_(size), pad_(size * 0.6), gap_(size * 0.55) {
        for (const PosterIssue& issue : tree.issues) branches_.push_back(measure(issue));
    }

    double height() const {
        double sum = 0;
        for (const Branch& branch : branches_) sum += branch.height + 2.2 * gap_;
        return sum;
    }

    // The branches that fit, from `first` on, with the vision beside their middle.
    std::size_t set_page(Page& page, std::size_t first) {
        const double room = poster::body_bottom - poster::body_top - head_height;
        std::size_t last = first;
        double used = 0;
        while (last < branches_.size() &&
               (last == first || used + branches_[last].height + 2.2 * gap_ <= room))
            used += branches_[last++].height + 2.2 * gap_;
        // What is left over goes between the branches.
        const double spare =
            std::clamp((room - used) / static_cast<double>(last - first), 0.0, size_ * 2.5);
        put_head(page, tree_.issues_title, issue_x, issue_width);
        put_head(page, tree_.actions_title, action_x, action_width);
        double y = poster::body_top + head_height;
        std::vector<double> middles;
        for (std::size_t i = first; i < last; ++i) {
            middles.push_back(y + branches_[i].height / 2);
            set_branch(page, tree_.issues[i], branches_[i], y);
            y += branches_[i].height + 2.2 * gap_ + spare;
        }
        set_vision(page, middles);
        return last;
    }

 private:
    PrintStyle style(double factor, bool bold, const look::Colour& colour = look::ink) const {
        PrintStyle made;
        made.size = size_ * factor;
        made.leading = 1.36;
        made.bold = bold;
        made.colour = colour;
        return made;
    }

    double text_height(const std::string& text, const PrintStyle& with, double width) {
        return text.empty() ? 0 : typesetter_.set(text, with, width).height();
    }

    Branch measure(const PosterIssue& issue) {
        Branch branch;
        branch.issue_height = text_height(issue.title, style(1.08, true), issue_width - 2 * pad_) +
                              text_height(issue.about, style(0.78, false), issue_width - 2 * pad_) +
                              2 * pad_;
        double actions = 0;
        for (const PosterAction& action : issue.actions) {
            const double height =
                text_height(action.title, style(1, true), action_width - 2 * pad_) +
                text_height(action.about, style(0.8, false), action_width - 2 * pad_) + 1.4 * pad_;
            branch.action_heights.push_back(height);
            actions += height + (actions > 0 ? gap_ : 0);
        }
        branch.height = std::max(branch.issue_height, actions);
        return branch;
    }

    void put_head(Page& page, const std::string& title, double x, double width) {
        poster::put(
            typesetter_, page, title,
            [] {
                PrintStyle head;
                head.size = 13;
                head.bold = true;
                head.colour = look::second_ink;
                return head;
            }(),
            x, poster::body_top - 4, width, "H2");
    }

    void across(Page& page, double left, double right, double y) {
        page.marks.push_back(
            FillMark{{left, y - line_width / 2, right - left, line_width}, look::strong_line});
    }

    void down(Page& page, double x, double top, double bottom) {
        page.marks.push_back(FillMark{
            {x - line_width / 2, top - line_width / 2, line_width, bottom - top + line_width},
            look::strong_line});
    }

    void set_branch(Page& page, const PosterIssue& issue, const Branch& branch, double y) {
        const double middle = y + branch.height / 2;
        const double top = middle - branch.issue_height / 2;
        page.marks.push_back(
            FillMark{{issue_x, top, issue_width, branch.issue_height}, look::wood});
        double at = top + pad_;
        at += poster::put(typesetter_, page, issue.title, style(1.08, true, look::on_wood),
                          issue_x + pad_, at, issue_width - 2 * pad_);
        poster::put(typesetter_, page, issue.about, style(0.78, false, look::on_wood),
                    issue_x + pad_, at, issue_width - 2 * pad_);
        set_actions(page, issue, branch, middle);
    }

    void set_actions(Page& page, const PosterIssue& issue, const Branch& branch, double middle) {
        double sum = 0;
        for (const double height : branch.action_heights) sum += height;
        if (issue.actions.empty()) return;
        sum += gap_ * static_cast<double>(issue.actions.size() - 1);
        double y = middle - sum / 2;
        const double trunk = issue_x + issue_width + link_width / 2;
        across(page, issue_x + issue_width, trunk, middle);
        const double first = y + branch.action_heights.front() / 2;
        double last = first;
        for (std::size_t i = 0; i < issue.actions.size(); ++i) {
            const double height = branch.action_heights[i];
            last = y + height / 2;
            across(page, trunk, action_x, last);
            poster::fill_with_line(page, {action_x, y, action_width, height},
                                   look::colour(0xFFFDF8), look::accent, 1);
            page.marks.push_back(FillMark{{action_x, y, size_ * 0.4, height}, look::accent});
            double at = y + 0.7 * pad_;
            at += poster::put(typesetter_, page, issue.actions[i].title, style(1, true),
                              action_x + pad_ + size_ * 0.2, at, action_width - 2 * pad_);
            poster::put(typesetter_, page, issue.actions[i].about,
                        style(0.8, false, look::second_ink), action_x + pad_ + size_ * 0.2, at,
                        action_width - 2 * pad_);
            y += height + gap_;
        }
        down(page, trunk, std::min(first, middle), std::max(last, middle));
    }

    void set_vision(Page& page, const std::vector<double>& middles) {
        PrintStyle words;
        words.size = 17;
        words.leading = 1.5;
        words.bold = true;
        words.colour = look::on_wood;
        words.alignment = Alignment::centre;
        const double pad = 18;
        // A sentence begins on a line of its own.
        std::string vision = tree_.vision;
        for (std::size_t at = vision.find("。"); at != std::string::npos && at + 3 < vision.size();
             at = vision.find("。", at + 4))
            vision.insert(at + 3, "\n");
        const double height = text_height(vision, words, vision_width - 2 * pad) + 2 * pad + 10;
        const double centre = std::clamp((middles.front() + middles.back()) / 2,
                                         poster::body_top + head_height + height / 2,
                                         poster::body_bottom - height / 2);
        const double trunk = poster::margin + vision_width + link_width / 2;
        across(page, poster::margin + vision_width, trunk, centre);
        down(page, trunk, std::min(middles.front(), centre), std::max(middles.back(), centre));
        for (const double middle : middles) across(page, trunk, issue_x, middle);
        page.marks.push_back(
            FillMark{{poster::margin, centre - height / 2, vision_width, height}, look::accent});
        poster::put(typesetter_, page, vision, words, poster::margin + pad,
                    centre - height / 2 + pad + 5, vision_width - 2 * pad, "H2");
    }

    Typesetter& typesetter_;
    const TreePoster& tree_;
    const double size_, pad_, gap_;
    std::vector<Branch> branches_;
};

}  // namespace

Pages lay_out_poster(const TreePoster& tree, Paper paper) {
    Typesetter typesetter(tree.language);
    const double room = poster::body_bottom - poster::body_top - head_height;
    double size = largest_tree_size;
    while (size > least_tree_size && TreeSetter(typesetter, tree, size).height() > room)
        size = std::max(least_tree_size, size * 0.92);
    TreeSetter setter(typesetter, tree, size);
    Pages pages;
    for (std::size_t next = 0; next < tree.issues.size();) {
        pages.pages.emplace_back();
        next = setter.set_page(pages.pages.back(), next);
    }
    poster::finish(pages, typesetter, tree.head, tree.language, tree.date, paper);
    return pages;
}

}  // namespace yoriai
