#include "page/poster.h"

#include <doctest/doctest.h>

#include <set>

#include "page/pdf.h"
#include "plan/sample_workshop.h"

using namespace yoriai;

namespace {

const PlanOptions options{ExportLevel::official, Language::japanese, {2026, 11, 22}};

std::string text_of(const Page& page) {
    std::string text;
    for (const PageMark& mark : page.marks) {
        const auto* words = std::get_if<TextMark>(&mark);
        if (words && words->line == 0)
            text += std::string(pango_layout_get_text(words->text.get())) + "\n";
    }
    return text;
}

std::string text_of(const Pages& pages) {
    std::string text;
    for (const Page& page : pages.pages) text += text_of(page);
    return text;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// Nothing is printed beyond the edge of the paper.
void check_inside(const Pages& pages) {
    for (const Page& page : pages.pages)
        for (const PageMark& mark : page.marks) {
            if (const auto* fill = std::get_if<FillMark>(&mark)) {
                CHECK(fill->box.x >= 0);
                CHECK(fill->box.y >= 0);
                CHECK(fill->box.x + fill->box.width <= pages.page_width + 0.01);
                CHECK(fill->box.y + fill->box.height <= pages.page_height + 0.01);
            }
            if (const auto* text = std::get_if<TextMark>(&mark)) {
                PangoRectangle box;
                pango_layout_line_get_extents(
                    pango_layout_get_line_readonly(text->text.get(), text->line), nullptr, &box);
                CHECK(text->x >= 0);
                CHECK(text->y <= pages.page_height);
                CHECK(text->x + box.width / 1024.0 <= pages.page_width);
            }
        }
}

Workshop workshop_of(int cards) {
    Workshop workshop = sample_workshop();
    for (int number = 100; number < 100 + cards; ++number)
        put_card(workshop, number, "夜道が暗くて歩くのが怖いので、街灯を増やしてほしい", ThemeId{1},
                 TableId{1}, {FieldId{2}});
    return workshop;
}

}  // namespace

TEST_CASE("the board's poster has every card under its theme, on one sheet") {
    const Pages pages = lay_out_poster(build_board_poster(workshop_of(400), options), Paper::a3);
    CHECK(pages.count() == 1);
    const std::string text = text_of(pages);
    for (const char* words : {"夜道が暗くて歩くのが怖い", "通学路の灯り", "ひとつだけの声",
                              "川の石に鷺が来るのを見てほしい", "まだ束ねていない声", "犯 1"})
        CHECK(has(text, words));
    CHECK_FALSE(has(text, "だれにも見せない声"));
    check_inside(pages);
}

TEST_CASE("what does not fit one sheet in letters that can be read goes on the next") {
    const BoardPoster board = build_board_poster(workshop_of(6000), options);
    const Pages pages = lay_out_poster(board, Paper::a1);
    CHECK(pages.count() > 1);
    CHECK(has(text_of(pages.pages.back()), "（つづき）"));
    check_inside(pages);
}

TEST_CASE("the tree leads from the vision over the issues to the actions") {
    const Pages pages = lay_out_poster(build_tree_poster(sample_workshop(), options), Paper::a3);
    const std::string text = text_of(pages);
    for (const char* words : {"歩いて会える、灯りのまち", "1　夜も安心して歩ける道にする",
                              "声：夜道が暗くて歩くのが怖い", "1　通学路から順に街灯をつける",
                              "上町会、下町会、PTA（短期）"})
        CHECK(has(text, words));
    check_inside(pages);
}

TEST_CASE("a workshop without anything makes clean posters") {
    for (const Paper paper : {Paper::a3, Paper::a1}) {
        const Pages board = lay_out_poster(build_board_poster(Workshop(), options), paper);
        const Pages tree = lay_out_poster(build_tree_poster(Workshop(), options), paper);
        CHECK(has(text_of(board), "カードはまだありません"));
        CHECK(has(text_of(tree), "課題はまだありません"));
        check_inside(board);
        check_inside(tree);
    }
}

TEST_CASE("posters for the public mask what tells who somebody is") {
    Workshop workshop = sample_workshop();
    put_card(workshop, 90, "三丁目の山田太郎さんが困っている", ThemeId{1}, TableId{1}, {});
    PlanOptions open = options;
    open.level = ExportLevel::public_use;
    CHECK(
        has(text_of(lay_out_poster(build_board_poster(workshop, options), Paper::a3)), "山田太郎"));
    CHECK_FALSE(
        has(text_of(lay_out_poster(build_board_poster(workshop, open), Paper::a3)), "山田"));
}

TEST_CASE("A1 is A3 twice as large, and the same poster gives the same bytes") {
    const BoardPoster board = build_board_poster(sample_workshop(), options);
    const std::string small = make_pdf(lay_out_poster(board, Paper::a3));
    const std::string large = make_pdf(lay_out_poster(board, Paper::a1));
    CHECK(small == make_pdf(lay_out_poster(board, Paper::a3)));
    CHECK(small != large);
    CHECK(poster_png(lay_out_poster(board, Paper::a3)).substr(1, 3) == "PNG");
}
