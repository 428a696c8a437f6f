#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "base/utf8.h"
#include "page/draw.h"
#include "page/pages.h"
#include "plan/build_plan.h"
#include "plan/sample_workshop.h"
#include "printed_lines.h"
#include "sample_document.h"

using namespace yoriai;

namespace {

const HeadingBox* find_heading(const Page& page, const std::string& anchor) {
    for (const HeadingBox& heading : page.headings) {
        if (heading.anchor == anchor) return &heading;
    }
    return nullptr;
}

Document document_of(std::vector<Block> blocks) {
    Document document;
    document.blocks = std::move(blocks);
    return document;
}

}  // namespace

TEST_CASE("every anchor is on the page that the map of anchors says") {
    const Pages pages = lay_out(sample_document(60));
    CHECK(pages.count() > 7);
    for (const char* anchor : {"voices", "section-1", "section-4", "cards"}) {
        REQUIRE(pages.page_of_anchor.count(anchor) == 1);
        const int number = pages.page_of_anchor.at(anchor);
        CHECK(find_heading(pages.pages[static_cast<std::size_t>(number) - 1], anchor) != nullptr);
    }
    CHECK(pages.page_of_anchor.count("card-1") == 1);
    CHECK(pages.page_of_anchor.count("card-60") == 1);
    CHECK(pages.page_of_anchor.at("card-60") == static_cast<int>(pages.count()));
}

TEST_CASE("the contents print the page number of each heading") {
    const Pages pages = lay_out(sample_document(60));
    const std::vector<std::string> contents = lines_of(pages.pages[1]);
    std::string joined;
    for (const std::string& line : contents) joined += line + "\n";
    INFO(joined);
    for (const char* anchor : {"voices", "section-3", "cards"}) {
        const std::string number = std::to_string(pages.page_of_anchor.at(anchor));
        CHECK(joined.find("\n" + number + "\n") != std::string::npos);
    }
    CHECK(joined.find("第1章　住民の声と課題") != std::string::npos);
    CHECK(pages.pages[1].links.size() == 6);
}

TEST_CASE("no line begins with a character that may not begin one") {
    const std::u32string forbidden = U"、。，．）」』】ー々ゝっゃゅょッャュョァィゥェォ！？";
    const Pages pages = lay_out(sample_document(200));
    std::size_t lines = 0;
    for (const Page& page : pages.pages) {
        for (const std::string& line : lines_of(page)) {
            if (line.empty()) continue;
            std::size_t at = 0;
            INFO(line);
            CHECK(forbidden.find(next_character(line, at)) == std::u32string::npos);
            ++lines;
        }
    }
    CHECK(lines > 500);
}

TEST_CASE("the header row of a table stands on every page that the table reaches") {
    const Pages pages = lay_out(sample_document(200));
    const auto first = static_cast<std::size_t>(pages.page_of_anchor.at("card-1")) - 1;
    const auto last = static_cast<std::size_t>(pages.page_of_anchor.at("card-200")) - 1;
    CHECK(last > first + 2);
    for (std::size_t page = first; page <= last; ++page) {
        CHECK(count_lines(pages.pages[page], "困りごと") == 1);
    }
}

TEST_CASE(
    "a row that is taller than a page goes on over the next ones, and nothing of it is lost") {
    std::string text;
    for (int part = 0; part < 500; ++part) text += "長いカード" + std::to_string(part) + "。";
    PrintedTable table{{}, "長い表", {{"番号", 1}, {"カード", 6}}, {}, {}};
    table.rows.push_back({{{{"1", false, {}}}, {{text, false, {}}}}, "card-1", false});
    const Pages pages = lay_out(document_of({table}));
    CHECK(pages.count() > 1);
    std::string printed;
    for (const Page& page : pages.pages) {
        for (const std::string& line : lines_of(page)) printed += line;
    }
    for (int part = 0; part < 500; ++part) {
        // A line may break inside the words, so only the order of the whole is looked at.
        CHECK(printed.find("カード") != std::string::npos);
    }
    CHECK(printed.find("499。") != std::string::npos);
}

TEST_CASE("nothing is printed below the bottom margin but the footer") {
    const Pages pages = lay_out(sample_document(200));
    for (std::size_t index = 1; index < pages.count(); ++index) {
        std::size_t below = 0;
        for (const PageMark& mark : pages.pages[index].marks) {
            const auto* text = std::get_if<TextMark>(&mark);
            below += text && text->y > look::body_bottom;
        }
        CHECK(below == 2);
    }
}

TEST_CASE("a heading never stands alone at the foot of a page") {
    for (int filler = 30; filler < 46; ++filler) {
        std::vector<Block> blocks;
        for (int line = 0; line < filler; ++line) {
            blocks.push_back(Paragraph{{}, {{"一行。", false, {}}}, ParagraphStyle::body, false});
        }
        blocks.push_back(Heading{2, "1", "見出し", "heading"});
        blocks.push_back(
            Paragraph{"next", {{"次の段落。", false, {}}}, ParagraphStyle::body, false});
        const Pages pages = lay_out(document_of(blocks));
        const Page& page =
            pages.pages[static_cast<std::size_t>(pages.page_of_anchor.at("heading")) - 1];
        CHECK(count_lines(page, "次の段落。") == 1);
    }
}

TEST_CASE("a click finds the paragraph by its key, also where it goes on over a page") {
    const Pages pages = lay_out(sample_document(1));
    std::map<std::string, int> seen;
    for (const Page& page : pages.pages) {
        for (const ParagraphBox& paragraph : page.paragraphs) {
            ++seen[paragraph.key];
            CHECK(paragraph.box.height > 10);
            CHECK(paragraph.box.y + paragraph.box.height < look::body_bottom + 1);
        }
    }
    CHECK(seen.size() == 17);
    for (const auto& piece : seen) {
        INFO(piece.first);
        CHECK(piece.second <= 2);
    }
}

TEST_CASE("a link leads to a place that exists, and a dead one is no link") {
    const Pages alive = lay_out(sample_document(60));
    const Pages dead = lay_out(sample_document(5));
    const auto count_to = [](const Pages& pages, const std::string& anchor) {
        std::size_t count = 0;
        for (const Page& page : pages.pages) {
            for (const LinkBox& link : page.links) count += link.anchor == anchor;
        }
        return count;
    };
    CHECK(count_to(alive, "card-12") >= 16);
    CHECK(count_to(dead, "card-12") == 0);
}

TEST_CASE("characters that no font has are named, the others are found") {
    const Paragraph paragraph{
        {}, {{"𠮷野家の髙﨑さん①②㎡ㇷ゚😀🎉😀", false, {}}}, ParagraphStyle::body, false};
    const Pages pages = lay_out(document_of({paragraph}));
    CHECK(to_utf8(pages.missing_characters) == "🎉😀");
}

TEST_CASE("control characters and broken bytes in a text do no harm") {
    const Paragraph paragraph{{},
                              {{std::string("a\x08\x01") + "\xff\xfe" + "b", false, {}}},
                              ParagraphStyle::body,
                              false};
    const Pages pages = lay_out(document_of({paragraph}));
    REQUIRE(pages.count() == 1);
    CHECK(lines_of(pages.pages[0])[0] == "a〓〓b");
}

TEST_CASE("laying out stops when it is told to") {
    int calls = 0;
    const Pages pages = lay_out(sample_document(1), [&](double done) {
        CHECK(done >= 0);
        CHECK(done <= 1);
        return ++calls < 3;
    });
    CHECK(pages.count() == 0);
    CHECK(calls == 3);
}

TEST_CASE("every card of a workshop is found on a page of its plan") {
    PlanOptions options;
    options.date = {2026, 11, 22};
    const Pages pages = lay_out(build_plan(sample_workshop(), options));
    for (int number = 1; number <= 7; ++number)
        CHECK(pages.page_of_anchor.count("card-" + std::to_string(number)) == 1);
    CHECK(pages.missing_characters.empty());
    CHECK(pages.title == "みどり丘小学校区　地域デザイン計画");
}

TEST_CASE("a long line of Japanese fills the width of the text, its last one does not") {
    std::string text;
    for (int part = 0; part < 12; ++part) text += "夜の道は2 kmほど暗い。";
    const Paragraph paragraph{{}, {{text, false, {}}}, ParagraphStyle::body, false};
    const Pages pages = lay_out(document_of({paragraph}));
    std::vector<double> ends;
    for (const PageMark& mark : pages.pages[0].marks) {
        const auto* line = std::get_if<TextMark>(&mark);
        if (!line || line->y > look::body_bottom) continue;
        PangoRectangle box;
        pango_layout_line_get_extents(pango_layout_get_line_readonly(line->text.get(), line->line),
                                      nullptr, &box);
        ends.push_back(line->x + static_cast<double>(box.width) / PANGO_SCALE);
    }
    REQUIRE(ends.size() > 2);
    for (std::size_t line = 0; line + 1 < ends.size(); ++line)
        CHECK(ends[line] == doctest::Approx(look::margin + look::text_width).epsilon(0.0005));
    CHECK(ends.back() < look::margin + look::text_width - 5);
}

TEST_CASE("an empty document has no pages, and an empty table no lines") {
    CHECK(lay_out(Document()).count() == 0);
    CHECK(lay_out(document_of({PrintedTable{}, PageBreak{}, PageBreak{}})).count() == 0);
}

TEST_CASE("a page is drawn as white paper with ink on it") {
    const Pages pages = lay_out(sample_document(10));
    const PagePicture picture = draw_page(pages, 2, 1);
    CHECK(picture.width == 595);
    CHECK(picture.height == 842);
    REQUIRE(picture.pixels.size() == 595U * 842U * 4U);
    CHECK(picture.pixels[0] == 255);
    CHECK(picture.pixels[3] == 255);
    std::size_t dark = 0;
    for (std::size_t at = 0; at < picture.pixels.size(); at += 4) dark += picture.pixels[at] < 128;
    CHECK(dark > 5000);
    CHECK(dark < 100000);
}

// For looking at: YORIAI_PICTURES names a folder that gets every page.
TEST_CASE("pages can be written as pictures") {
    const Pages pages = lay_out(sample_document(60));
    const char* wanted = std::getenv("YORIAI_PICTURES");
    const std::filesystem::path folder = wanted ? wanted : std::filesystem::temp_directory_path();
    const std::size_t count = wanted ? pages.count() : 1;
    for (std::size_t index = 0; index < count; ++index) {
        const auto path = folder / ("yoriai-page-" + std::to_string(index + 1) + ".png");
        write_page_png(pages, index, 1.5, path);
        CHECK(std::filesystem::file_size(path) > 1000);
        if (!wanted) std::filesystem::remove(path);
    }
}

TEST_CASE(
    "a character that no font has is printed as 〓, and one that turns the text is left out") {
    Document document;
    document.blocks.emplace_back(
        Paragraph{{}, {{"辻が\U0001F600暗い\u202E道", false, {}}}, ParagraphStyle::body, false});
    const Pages pages = lay_out(document);
    CHECK(pages.missing_characters == U"\U0001F600");
    CHECK(count_lines(pages.pages[0], "辻が〓暗い道") == 1);
}
