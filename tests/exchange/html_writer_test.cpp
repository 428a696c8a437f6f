#include "exchange/html_writer.h"

#include <doctest/doctest.h>

#include "exchange/plan_fixture.h"
#include "exchange/save_file.h"
#include "exchange/text_parts.h"

using namespace yoriai;

TEST_CASE("the same document gives the same HTML, byte for byte") {
    const std::string html = write_html(plan_fixture());
    CHECK(html == write_html(plan_fixture()));
    save_file(test_output("plan_fixture.html"), html);
}

TEST_CASE("an HTML file runs nothing and loads nothing, whatever people wrote") {
    Document document = plan_fixture();
    document.cover.title = "</title><script>";
    document.footer = "<img src=x onerror=alert(1)>";
    document.blocks.push_back(Heading{1, "", "見出し<b>", "a' onclick='alert(1)"});
    document.blocks.push_back(
        BarChart{"", "<svg onload=x>", "'><script>", "", {{"<i>", 1, "<u>"}}, "<p>"});
    const std::string html = write_html(document);
    CHECK(!holds(html, "<script"));
    CHECK(!holds(html, "<img"));
    CHECK(!holds(html, "onclick='"));
    CHECK(!holds(html, "http:"));
    CHECK(!holds(html, "https:"));
    CHECK(!holds(html, "url("));
    CHECK(count_of(html, "<svg ") == 2);
    CHECK(holds(html, "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;引用&quot;"));
    CHECK(html.find("default-src 'none'; style-src 'unsafe-inline'") < html.find("<style>"));
}

TEST_CASE("an HTML file tells a screen reader its language, heads, captions and charts") {
    const std::string html = write_html(plan_fixture());
    CHECK(holds(html, "<html lang='ja'>"));
    CHECK(holds(html, "<a class='skip' href='#text'>本文へ移る</a>"));
    CHECK(count_of(html, "<h1>") == 1);
    CHECK(count_of(html, "<h2") == 3);
    CHECK(count_of(html, "scope='col'") == 8);
    CHECK(holds(html, "<th scope='row'>計</th>"));
    CHECK(count_of(html, "<caption") == 2);
    CHECK(holds(html, "<desc id='chart-1-words'>投票の多い順に、"));
    Document english = plan_fixture();
    english.language = "en";
    CHECK(holds(write_html(english), "Skip to the text"));
}

TEST_CASE("links in an HTML file lead to headings and rows that are there") {
    const std::string html = write_html(plan_fixture());
    CHECK(holds(html, "<a href='#chapter-2-1'>1　カード一覧</a>"));
    CHECK(holds(html, "<a href='#card-1'>カード1</a>"));
    CHECK(holds(html, "<tr id='card-1'>"));
    CHECK(!holds(html, "#nowhere"));
    CHECK(holds(html, "一行目<br>"));
}

TEST_CASE("items that follow one another are one list") {
    CHECK(count_of(write_html(plan_fixture()), "<ul>") == 1);
    Document document;
    document.blocks = {Paragraph{"", {}, ParagraphStyle::list_item, false}};
    CHECK(count_of(write_html(document), "</ul>") == 1);
}

TEST_CASE("the headings of a document without chapters begin right below its title") {
    Document document = plan_fixture();
    document.blocks = {Heading{2, "1", "こんな声が出ました", "voices"},
                       Paragraph{"", {{"声", false, ""}}, ParagraphStyle::body, false},
                       Heading{3, "", "中の見出し", "inner"},
                       Paragraph{"", {{"声", false, ""}}, ParagraphStyle::body, false}};
    const std::string html = write_html(document);
    CHECK(holds(html, "<h2 id='voices'>"));
    CHECK(holds(html, "<h3 id='inner'>"));
    CHECK_FALSE(holds(html, "<h4"));
}
