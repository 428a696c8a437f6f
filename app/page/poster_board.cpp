#include <algorithm>
#include <array>
#include <cmath>

#include "page/poster_sheet.h"
#include "text/poster_messages.h"

namespace yoriai {
namespace {

// The accents and papers of the fields' cards on the screen, in the order of the fields.
struct FieldColours {
    look::Colour mark, paper;
};
constexpr std::array<FieldColours, 9> field_colours = {{
    {look::colour(0xFF4B00), look::colour(0xFFE2D7)},
    {look::colour(0x005AFF), look::colour(0xDAE4FC)},
    {look::colour(0xFF8082), look::colour(0xFCDFE6)},
    {look::colour(0x4DC4FF), look::colour(0xD6EFFB)},
    {look::colour(0xF6AA00), look::colour(0xFFE6BE)},
    {look::colour(0xFFF100), look::colour(0xFFFAC6)},
    {look::colour(0x03AF7A), look::colour(0xCFEFDD)},
    {look::colour(0x804000), look::colour(0xECDFCF)},
    {look::colour(0x84919E), look::colour(0xE9E9E7)},
}};

FieldColours colours_of(int field) {
    if (field < 0) return {look::thin_line, look::colour(0xFFFDF8)};
    return field_colours[static_cast<std::size_t>(std::min(field, 8))];
}

// Everything at one size of the cards' text.
struct Measures {
    double size;
    double column, gap;
    std::size_t columns;

    explicit Measures(double text_size) : size(text_size), gap(text_size * 1.1) {
        // About sixteen characters a line.
        const double wanted = size * 17.5;
        columns = std::max<std::size_t>(
            1, static_cast<std::size_t>((poster::body_width + gap) / (wanted + gap)));
        const auto count = static_cast<double>(columns);
        column = (poster::body_width - (count - 1) * gap) / count;
    }
};

constexpr double largest_board_size = 13, least_board_size = 4.5;

class BoardSetter {
 public:
    BoardSetter(Typesetter& typesetter, const BoardPoster& board, double size)
        : typesetter_(typesetter), board_(board), measures_(size) {}

    Pages set() {
        begin_page();
        for (const PosterGroup& group : board_.groups) set_group(group);
        return std::move(pages_);
    }

 private:
    struct Piece {
        double height = 0;
        Page content;  // from (0, 0)
    };

    PrintStyle style(double factor, bool bold, const look::Colour& colour = look::ink) const {
        PrintStyle made;
        made.size = measures_.size * factor;
        made.leading = 1.36;
        made.bold = bold;
        made.colour = colour;
        return made;
    }

    // A name plate: dark for themes on top, light for those inside.
    Piece plate(const PosterGroup& group, const std::string& title) {
        Piece piece;
        const bool top = group.level == 0;
        const double size = measures_.size, pad = size * 0.55;
        const double count_width = group.cards.empty() && group.count.empty() ? 0 : size * 4.2;
        const TextBlock words =
            typesetter_.set(title, style(top ? 1.12 : 1, true, top ? look::on_wood : look::ink),
                            measures_.column - 2 * pad - count_width);
        piece.height = words.height() + 2 * pad;
        const PageBox box = {0, 0, measures_.column, piece.height};
        if (top)
            piece.content.marks.push_back(FillMark{box, look::wood});
        else
            poster::fill_with_line(piece.content, box, look::head_fill, look::wood, size * 0.09);
        poster::put(typesetter_, piece.content, title,
                    style(top ? 1.12 : 1, true, top ? look::on_wood : look::ink), pad, pad,
                    measures_.column - 2 * pad - count_width, "H2");
        PrintStyle count = style(0.86, true, top ? look::on_wood : look::second_ink);
        count.alignment = Alignment::right;
        poster::put(typesetter_, piece.content, group.count, count,
                    measures_.column - pad - count_width, pad + size * 0.16, count_width);
        piece.height += size * 0.35;
        return piece;
    }

    Piece card(const PosterCard& told) {
        Piece piece;
        const double size = measures_.size, band = size * 0.42, pad = size * 0.5;
        const double number_width = size * (0.7 * static_cast<double>(told.number.size()) + 1.6);
        const double words_width = measures_.column - band - 2 * pad - number_width;
        const TextBlock words = typesetter_.set(told.text, style(1, false), words_width);
        const double height = std::max(words.height(), size * 1.36) + 2 * pad * 0.7;
        const FieldColours colours = colours_of(told.field);
        poster::fill_with_line(piece.content, {0, 0, measures_.column, height}, colours.paper,
                               look::thin_line, size * 0.06);
        piece.content.marks.push_back(FillMark{{0, 0, band, height}, colours.mark});
        poster::put(typesetter_, piece.content, told.text, style(1, false), band + pad, pad * 0.7,
                    words_width);
        PrintStyle small = style(0.78, true, look::second_ink);
        small.alignment = Alignment::right;
        poster::put(typesetter_, piece.content, told.code + " " + told.number, small,
                    measures_.column - pad - number_width + pad * 0.4, pad * 0.7 + size * 0.14,
                    number_width - pad * 0.4);
        piece.height = height + size * 0.3;
        return piece;
    }

    void set_group(const PosterGroup& group) {
        Piece title = plate(group, group.title);
        Piece first;
        if (!group.cards.empty()) first = card(group.cards.front());
        if (y_ > poster::body_top) y_ += measures_.size * (group.level == 0 ? 0.9 : 0.4);
        if (y_ + title.height + first.height > poster::body_bottom) next_column();
        place(title);
        bool is_first = true;
        for (const PosterCard& told : group.cards) {
            const Piece piece = is_first ? std::move(first) : card(told);
            is_first = false;
            if (y_ + piece.height > poster::body_bottom + measures_.size * 0.3 &&
                y_ > poster::body_top) {
                next_column();
                const Message& again = words::poster_goes_on;
                place(plate({group.title, {}, group.level, {}},
                            say_in(board_.language == "ja" ? Language::japanese : Language::english,
                                   again, {group.title})));
            }
            place(piece);
        }
    }

    void begin_page() {
        pages_.pages.emplace_back();
        column_ = 0;
        y_ = poster::body_top;
    }

    void next_column() {
        y_ = poster::body_top;
        if (++column_ == measures_.columns) begin_page();
    }

    void place(const Piece& piece) {
        const double x =
            poster::margin + static_cast<double>(column_) * (measures_.column + measures_.gap);
        for (PageMark mark : piece.content.marks) {
            if (auto* text = std::get_if<TextMark>(&mark)) {
                text->x += x;
                text->y += y_;
            }
            if (auto* fill = std::get_if<FillMark>(&mark)) {
                fill->box.x += x;
                fill->box.y += y_;
            }
            pages_.pages.back().marks.push_back(std::move(mark));
        }
        y_ += piece.height;
    }

    Typesetter& typesetter_;
    const BoardPoster& board_;
    const Measures measures_;
    Pages pages_;
    std::size_t column_ = 0;
    double y_ = poster::body_top;
};

// Which colour and letter is which field, at the foot.
void put_legend(Typesetter& typesetter, Page& page, const BoardPoster& board) {
    PrintStyle style;
    style.size = 9;
    style.leading = 1.4;
    double x = poster::width - poster::margin;
    for (std::size_t i = board.fields.size(); i-- > 0;) {
        const PosterField& field = board.fields[i];
        if (field.name.empty()) continue;
        const std::string words = field.code + " " + field.name;
        const double width = typesetter.set(words, style, 400).width() + 2;
        x -= width + 14;
        const double y = poster::height - 32;
        page.marks.push_back(FillMark{{x, y + 2, 7, 9}, colours_of(static_cast<int>(i)).mark});
        poster::put(typesetter, page, words, style, x + 10, y, width);
        x -= 8;
    }
}

}  // namespace

Pages lay_out_poster(const BoardPoster& board, Paper paper) {
    Typesetter typesetter(board.language);
    // The largest text that fits one sheet, or nearly: the room taken grows with its square.
    double size = largest_board_size, too_large = largest_board_size;
    Pages pages = BoardSetter(typesetter, board, size).set();
    while (pages.count() > 1 && size > least_board_size) {
        too_large = size;
        const double share = std::sqrt(1.0 / static_cast<double>(pages.count()));
        size = std::max(least_board_size, size * std::clamp(share * 1.12, 0.6, 0.96));
        pages = BoardSetter(typesetter, board, size).set();
    }
    for (int more = 0; more < 4 && too_large > size * 1.03 && pages.count() == 1; ++more) {
        const double middle = (size + too_large) / 2;
        Pages tried = BoardSetter(typesetter, board, middle).set();
        (tried.count() == 1 ? size : too_large) = middle;
        if (tried.count() == 1) pages = std::move(tried);
    }
    put_legend(typesetter, pages.pages.back(), board);
    poster::finish(pages, typesetter, board.head, board.language, board.date, paper);
    return pages;
}

}  // namespace yoriai
