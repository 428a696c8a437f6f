#include "exchange/markdown_writer.h"

#include <doctest/doctest.h>

#include "exchange/plan_fixture.h"
#include "exchange/save_file.h"
#include "exchange/text_parts.h"

using namespace yoriai;

namespace {

std::string paragraph(const std::string& words) {
    Document document;
    document.blocks = {Paragraph{"", {Run{words, false, ""}}, ParagraphStyle::body, false}};
    const std::string text = write_markdown(document);
    return text.substr(text.find("\n\n") + 2);
}

}  // namespace

TEST_CASE("a plan in Markdown has headings, tables, lists and links") {
    const std::string text = write_markdown(plan_fixture());
    CHECK(text == write_markdown(plan_fixture()));
    CHECK(text.starts_with("# みどり丘小学校区 地域デザイン計画\n\n坂の上でも、"));
    CHECK(holds(text, "\n\n<a id=\"chapter-1\"></a>\n\n## 第1章　地区のいまと困りごと\n\n"));
    CHECK(holds(text, "| 分野 | 件数 | 割合 |\n| --- | ---: | ---: |\n| 防災 | 120 | 24.0％ |\n"));
    CHECK(holds(text, "| **計** | **500** | **100.0％** |\n\n出典：第1回寄合のカード\n"));
    CHECK(holds(
        text, "- [第1章　地区のいまと困りごと](#chapter-1)\n  - [1　地区の概要](#chapter-1-1)\n"));
    CHECK(holds(text, "（[カード1](#card-1)、どこにもない）"));
    CHECK(holds(text, "| 乗り合いタクシーを走らせてほしい | 34票（37.4％） |"));
    CHECK(holds(text, "é 👨‍👩‍👧\n\n※ 件数"));
    save_file(test_output("plan_fixture.md"), text);
}

TEST_CASE("what people wrote is text in Markdown too") {
    CHECK(paragraph("# 見出しではない") == "\\# 見出しではない\n\n");
    CHECK(paragraph("- 項目\n3. 三つめ\n  = 式") == "\\- 項目<br>3\\. 三つめ<br>\\= 式\n\n");
    CHECK(paragraph("2026年。1.5倍 -5度") == "2026年。1.5倍 -5度\n\n");
    CHECK(paragraph("*強く* <b> [x](y) `c` a|b &amp; ~~") ==
          "\\*強く\\* \\<b\\> \\[x\\](y) \\`c\\` a\\|b \\&amp; \\~\\~\n\n");
    CHECK(holds(write_markdown(plan_fixture()), "| 一行目<br>二行目と \\| 縦棒\tタブ |"));
}
