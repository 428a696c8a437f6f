#pragma once

#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "page/fonts.h"
#include "page/pages.h"

namespace yoriai {

// How a text is set.
struct PrintStyle {
    double size = look::body_size;
    double leading = look::body_leading;  // height of a line, in sizes
    bool bold = false;
    bool justified = false;  // of Japanese: names in it would tear gaps into an English line
    Alignment alignment = Alignment::left;
    double indent = 0;  // of the first line; less than 0 indents the others
    look::Colour colour = look::ink;
};

// A text broken into lines for one width. Every line has the same height, whatever fonts it needed.
class TextBlock {
 public:
    struct Link {
        std::size_t line;
        std::string anchor;
        double left;
        double right;
    };

    std::size_t lines() const { return offsets_.size(); }
    double line_height() const { return line_height_; }
    double height() const { return line_height_ * static_cast<double>(lines()); }
    // The line with its top left corner at (x, top).
    TextMark mark(std::size_t line, double x, double top) const;
    const std::vector<Link>& links() const { return links_; }
    double right_of(std::size_t line) const { return offsets_[line] + widths_[line]; }
    double width() const;  // of the widest line

 private:
    friend class Typesetter;
    std::shared_ptr<PangoLayout> layout_;
    std::vector<double> offsets_;  // of each line from the left of the width
    std::vector<double> widths_;
    std::vector<Link> links_;
    double line_height_ = 0;
    double size_ = 0;
    look::Colour colour_;
};

// Sets texts with the fonts of one font map, and remembers the characters that no font has.
class Typesetter {
 public:
    // All sizes are multiplied by `scale`.
    explicit Typesetter(const std::string& language, double scale = 1);

    // What is short and was set before is not set again: the cells of long tables say the same.
    TextBlock set(const Runs& runs, const PrintStyle& style, double width);
    TextBlock set(const std::string& text, const PrintStyle& style, double width);

    // A new element of the document's structure.
    StructureTag tag(const char* name) { return {name, ++last_tag_}; }

    bool is_japanese() const { return japanese_; }
    std::u32string missing_characters() const { return {missing_.begin(), missing_.end()}; }
    // What must live as long as the settings do.
    std::shared_ptr<void> fonts() const { return fonts_; }

 private:
    struct Fonts {
        FontMap map;
        FontContext context;
    };

    TextBlock set_anew(const Runs& runs, PrintStyle style, double width);
    Runs replace_missing(Runs runs) const;
    std::size_t note_missing(PangoLayoutLine* line);  // how many there are
    std::size_t measure(TextBlock& setting, const std::vector<TextBlock::Link>& spans);

    std::shared_ptr<Fonts> fonts_;
    std::unordered_map<std::string, TextBlock> settings_;  // of short texts
    std::set<char32_t> missing_;
    bool japanese_;
    double scale_;
    int last_tag_ = 0;
};

}  // namespace yoriai
