#include "exchange/docx_writer.h"

#include <doctest/doctest.h>

#include "exchange/docx_table.h"
#include "exchange/docx_text.h"
#include "exchange/plan_fixture.h"
#include "exchange/save_file.h"
#include "exchange/text_parts.h"
#include "exchange/unzip.h"

using namespace yoriai;

namespace {

const std::map<std::string, int> pages = {
    {"chapter-1", 3}, {"chapter-1-1", 3}, {"chapter-2", 4}, {"chapter-2-1", 4}};

// The words of a paragraph that holds `what`, without its XML.
std::string paragraph_with(const std::string& xml, const std::string& what) {
    const std::size_t place = xml.find(what);
    REQUIRE(place != std::string::npos);
    const std::size_t begin = xml.rfind("<w:p>", place);
    std::string words;
    bool inside = false;
    for (const char byte : xml.substr(begin, xml.find("</w:p>", place) - begin)) {
        if (byte == '<') inside = true;
        if (!inside) words += byte;
        if (byte == '>') inside = false;
    }
    return words;
}

}  // namespace

TEST_CASE("the same document gives the same Word file, byte for byte") {
    const std::string file = write_docx(plan_fixture(), pages);
    CHECK(file == write_docx(plan_fixture(), pages));
    Document other = plan_fixture();
    other.footer = "別の計画";
    CHECK(file != write_docx(other, pages));
    save_file(test_output("plan_fixture.docx"), file);
}

TEST_CASE("the contents of a Word file list chapters and sections with the pages they are on") {
    const std::string xml = unzip(write_docx(plan_fixture(), pages), "word/document.xml");
    CHECK(paragraph_with(xml, "<w:pStyle w:val='TOC1'/>") ==
          " TOC \\o \"1-2\" \\h \\z \\u 第1章　地区のいまと困りごと PAGEREF _Toc000000001 \\h 3");
    CHECK(count_of(xml, "<w:pStyle w:val='TOC1'/>") == 2);
    CHECK(count_of(xml, "<w:pStyle w:val='TOC2'/>") == 2);
    CHECK(count_of(xml, "fldCharType='begin'") == count_of(xml, "fldCharType='end'"));
}

TEST_CASE("a reference leads to the row that it names, and one that leads nowhere is plain text") {
    const std::string xml = unzip(write_docx(plan_fixture(), pages), "word/document.xml");
    const std::size_t link = xml.find("カード1</w:t>");
    const std::size_t begin = xml.rfind("<w:hyperlink w:anchor='", link);
    const std::string bookmark = xml.substr(begin + 23, 13);
    CHECK(bookmark.starts_with("_Ref"));
    CHECK(count_of(xml, "w:name='" + bookmark + "'") == 1);
    CHECK(xml.find("どこにもない</w:t></w:r></w:hyperlink>") == std::string::npos);
    CHECK(xml.find("どこにもない") != std::string::npos);
}

TEST_CASE("what people wrote stands in a Word file as they wrote it, without control characters") {
    const std::string xml = unzip(write_docx(plan_fixture(), pages), "word/document.xml");
    CHECK(xml.find("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;引用&quot;") !=
          std::string::npos);
    CHECK(xml.find("𠮷野家の髙橋さん、山﨑さん、①②③ ㎡ ㈱ Ⅳ ～ 〜 ｶﾞ é "
                   "👨‍👩‍👧") != std::string::npos);
    CHECK(xml.find("二行目と | 縦棒</w:t><w:tab/>") != std::string::npos);
    CHECK(xml.find('\x08') == std::string::npos);
}

TEST_CASE(
    "every table has its head repeated, rows that stay whole, and widths that fill the page") {
    const std::string xml = unzip(write_docx(plan_fixture(), pages), "word/document.xml");
    CHECK(count_of(xml, "<w:tblHeader/>") == 2);
    CHECK(count_of(xml, "<w:cantSplit/>") == count_of(xml, "<w:tr>"));
    CHECK(column_widths({{"", 2, {}}, {"", 1, {}}, {"", 0, {}}}, 9298) ==
          std::vector<int>{5889, 2944, 465});
    CHECK(column_widths({{"", 8, {}}, {"", 1, {}}, {"", 1, {}}}, 9000, {0, 1500, 0}) ==
          std::vector<int>{6667, 1500, 833});
    CHECK(column_widths({{"", 1, {}}, {"", 1, {}}}, 1000, {1500, 500}) ==
          std::vector<int>{750, 250});
    CHECK(column_widths({}, 9298).empty());
}

TEST_CASE(
    "a chart in a Word file holds its values and printed words, and a workbook to edit them") {
    const std::string file = write_docx(plan_fixture(), pages);
    const std::string chart = unzip(file, "word/charts/chart1.xml");
    CHECK(chart.find("<c:v>乗り合いタクシーを走らせてほしい</c:v>") != std::string::npos);
    CHECK(chart.find("<c:pt idx='1'><c:v>21</c:v></c:pt>") != std::string::npos);
    CHECK(chart.find("<a:t>9票（9.9％）</a:t>") != std::string::npos);
    CHECK(unzip(unzip(file, "word/embeddings/chart1.xlsx"), "xl/worksheets/sheet1.xml")
              .find("<v>34</v>") != std::string::npos);
    CHECK(unzip(file, "word/document.xml").find("descr='投票の多い順に、") != std::string::npos);
}

TEST_CASE("only the bars that nobody counted are outlined in a Word file's chart") {
    Document document;
    BarChart chart;
    chart.bars = {{"2020年", 4290, "4,290人"}, {"2030年", 3520, "3,520人", true}};
    document.blocks = {chart};
    const std::string xml = unzip(write_docx(document, {}), "word/charts/chart1.xml");
    CHECK(count_of(xml, "<c:dPt>") == 1);
    CHECK(xml.find("<c:dPt><c:idx val='1'/>") != std::string::npos);
}

TEST_CASE("a caption's number counts on by itself from chapter to chapter") {
    CHECK(docx_caption("表3-1", "あ").find(" SEQ 表 \\* ARABIC \\r 1 ") != std::string::npos);
    CHECK(docx_caption("Figure 2", "a").find(" SEQ Figure \\* ARABIC ") != std::string::npos);
    CHECK(docx_caption("", "a").find("SEQ") == std::string::npos);
}

TEST_CASE("a document of nothing but a title is a Word file too") {
    Document document;
    document.language = "en";
    document.cover.title = "Plan";
    document.blocks = {Contents{"Contents"}, PrintedTable{}, BarChart{}, Paragraph{}};
    const std::string xml = unzip(write_docx(document, {}), "word/document.xml");
    CHECK(xml.find("Contents</w:t>") != std::string::npos);
    save_file(test_output("plan_empty.docx"), write_docx(document, {}));
}

TEST_CASE(
    "a Word file without a cover page has its title on the first page and in the footer only") {
    Document document = plan_fixture();
    CHECK(unzip(write_docx(document, pages), "word/document.xml").find("w:headerReference") !=
          std::string::npos);
    document.cover_page = false;
    const std::string file = write_docx(document, pages);
    CHECK(unzip(file, "word/document.xml").find("w:headerReference") == std::string::npos);
    CHECK(unzip(file, "[Content_Types].xml").find("header1") == std::string::npos);
    CHECK(unzip(file, "word/_rels/document.xml.rels").find("header1") == std::string::npos);
}

TEST_CASE("paragraphs of a Word file are justified in Japanese and ragged in English") {
    const auto styles = [](const char* language) {
        Document document = plan_fixture();
        document.language = language;
        return unzip(write_docx(document, pages), "word/styles.xml");
    };
    CHECK(styles("ja").find("w:val='both'") != std::string::npos);
    CHECK(styles("en").find("w:val='both'") == std::string::npos);
}

TEST_CASE("a list of numbers can be broken after each comma, and nobody's words are touched") {
    Document document = plan_fixture();
    const Run link{"カード3", false, "card-3"};
    document.blocks.push_back(
        Paragraph{"",
                  {link, Run{"、", false, ""}, link, Run{"、5、6", false, ""}},
                  ParagraphStyle::body,
                  false});
    const std::string xml = unzip(write_docx(document, {}), "word/document.xml");
    CHECK(paragraph_with(xml, "、5、6") == "カード3、\u200Bカード3、5、6");
}
