#include <doctest/doctest.h>

#include <string>

#include "page/pages.h"
#include "printed_lines.h"

using namespace yoriai;

namespace {

// A document whose last block begins after so many lines of text.
Document after_lines(int lines, Block block) {
    Document document;
    for (int line = 0; line < lines; ++line)
        document.blocks.emplace_back(
            Paragraph{{}, {{"夜道が暗い。", false, {}}}, ParagraphStyle::body, false});
    document.blocks.push_back(std::move(block));
    return document;
}

PrintedTable table_of_rows(int rows) {
    PrintedTable table{"表1", "取組の内容", {{"項目", 1}, {"内容", 4}}, {}, {}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back(
            {{{{"行" + std::to_string(row), true, {}}}, {{"内容", false, {}}}}, {}, false});
    return table;
}

// The page, from 0, on which this line is printed.
std::size_t page_with(const Pages& pages, const std::string& line) {
    for (std::size_t page = 0; page < pages.count(); ++page)
        if (count_lines(pages.pages[page], line) > 0) return page;
    return pages.count();
}

}  // namespace

TEST_CASE("a chart of 21 bars stays on one page, wherever it begins") {
    BarChart chart{"図1", "年齢別の人口", "", "人", {}, {}};
    for (int bar = 1; bar <= 21; ++bar)
        chart.bars.push_back({"棒" + std::to_string(bar), 1.0 * bar, std::to_string(bar) + "人"});
    for (int lines = 0; lines < 40; lines += 3) {
        const Pages pages = lay_out(after_lines(lines, chart));
        INFO(lines);
        CHECK(page_with(pages, "図1　年齢別の人口") == page_with(pages, "棒1"));
        CHECK(page_with(pages, "棒1") == page_with(pages, "棒21"));
    }
}

TEST_CASE("a table that asks for it stays on one page, wherever it begins") {
    PrintedTable table = table_of_rows(22);
    table.one_piece = true;
    for (int lines = 0; lines < 40; lines += 3) {
        const Pages pages = lay_out(after_lines(lines, table));
        INFO(lines);
        CHECK(page_with(pages, "行1") < pages.count());
        CHECK(page_with(pages, "行1") == page_with(pages, "行22"));
    }
}

TEST_CASE("a table of up to half a page is cut only where it would leave a third of a page empty") {
    const Pages alone = lay_out(after_lines(0, table_of_rows(14)));
    REQUIRE(alone.count() == 1);
    int whole = 0, cut = 0;
    for (int lines = 0; lines < 40; ++lines) {
        const Pages pages = lay_out(after_lines(lines, table_of_rows(14)));
        INFO(lines);
        const bool together = page_with(pages, "行1") == page_with(pages, "行14");
        if (together && pages.count() == 2 && page_with(pages, "行1") == 1) {
            ++whole;
            const PageBox& last = pages.pages[0].parts.back().box;
            CHECK(look::body_bottom - last.y - last.height < look::body_height / 3);
        }
        if (together) continue;
        ++cut;
        CHECK(page_with(pages, "行1") == page_with(pages, "行2"));
        CHECK(page_with(pages, "行13") == page_with(pages, "行14"));
        CHECK(count_lines(pages.pages[0], "項目") + count_lines(pages.pages[1], "項目") == 2);
    }
    CHECK(whole > 0);
    CHECK(cut > 0);
}

TEST_CASE("neither the first row of a long table nor the last one stands alone on its page") {
    for (int lines = 0; lines < 40; ++lines) {
        const Pages pages = lay_out(after_lines(lines, table_of_rows(70)));
        INFO(lines);
        CHECK(page_with(pages, "行1") == page_with(pages, "行2"));
        CHECK(page_with(pages, "行69") == page_with(pages, "行70"));
    }
}

TEST_CASE("the title of a narrow column is not broken") {
    PrintedTable table{"表1", "移動", {{"手段", 4}, {"1日の本数", 0.4}, {"備考", 4}}, {}, {}};
    table.rows.push_back(
        {{{{"バス", false, {}}}, {{"3", false, {}}}, {{"－", false, {}}}}, {}, false});
    const Pages pages = lay_out(after_lines(0, table));
    CHECK(count_lines(pages.pages[0], "1日の本数") == 1);
}

TEST_CASE("what says the same is the same part of a page, what says something else is not") {
    const auto words_of = [](const std::string& text) {
        const Pages pages = lay_out(
            after_lines(0, Paragraph{{}, {{text, false, {}}}, ParagraphStyle::body, false}));
        REQUIRE(pages.pages[0].parts.size() == 1);
        CHECK(pages.pages[0].parts[0].box.height > 0);
        return pages.pages[0].parts[0].words;
    };
    CHECK(words_of("夜道が暗い") == words_of("夜道が暗い"));
    CHECK(words_of("夜道が暗い") != words_of("夜道が明るい"));
}
