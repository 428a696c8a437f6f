#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <random>

#include "base/utf8.h"
#include "exchange/docx_writer.h"
#include "exchange/html_writer.h"
#include "exchange/markdown_writer.h"
#include "exchange/plan_fixture.h"
#include "exchange/plan_json.h"
#include "exchange/plan_sheets.h"
#include "exchange/save_file.h"
#include "exchange/unzip.h"
#include "exchange/xlsx_writer.h"

using namespace yoriai;

namespace {

// Random words out of what breaks files: markup, control characters, halves of characters.
class Words {
 public:
    explicit Words(unsigned seed) : random_(seed) {}

    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }

    std::string text() {
        static const std::vector<std::string> parts = {"<b>",
                                                       "]]>",
                                                       "<!--",
                                                       "&#8;",
                                                       "&",
                                                       "\"",
                                                       "'",
                                                       "\x08",
                                                       std::string(1, '\0'),
                                                       "\x1B",
                                                       "\xFF",
                                                       "\xE3\x81",
                                                       "\xED\xA0\x80",
                                                       "\uFFFE",
                                                       "\u202E",
                                                       "\r\n",
                                                       "\n",
                                                       "\t",
                                                       "|",
                                                       "=1+1",
                                                       "坂",
                                                       "𠮷",
                                                       "1",
                                                       "\\",
                                                       "`",
                                                       "</style>",
                                                       "--",
                                                       "{}",
                                                       "%s",
                                                       "w:p"};
        std::string made;
        for (int i = below(8); i > 0; --i)
            made += parts[static_cast<std::size_t>(below(static_cast<int>(parts.size())))];
        return made;
    }

    Runs runs() {
        Runs made;
        for (int i = below(3); i > 0; --i)
            made.push_back({text(), below(2) == 0, below(2) ? "a1" : text()});
        return made;
    }

 private:
    std::mt19937 random_;
};

Block make_block(Words& words, int number) {
    const std::string anchor = "a" + std::to_string(number);
    switch (words.below(6)) {
        case 0:
            return Heading{words.below(5), words.text(), words.text(), anchor};
        case 1:
            return BarChart{
                words.text(),
                words.text(),
                words.text(),
                words.text(),
                {{words.text(), words.below(100) - 10.0, words.text()}, {words.text(), 0, ""}},
                words.text()};
        case 2:
            return Contents{words.text()};
        case 3:
            return PageBreak{};
        case 4: {
            PrintedTable table{words.text(), words.text(), {}, {}, words.text()};
            for (int i = words.below(4); i > 0; --i)
                table.columns.push_back({words.text(), words.below(3) - 1.0, Alignment::centre});
            for (int i = words.below(4); i > 0; --i) {
                PrintedRow row{{}, i == 1 ? anchor : "", words.below(2) == 0};
                for (int j = words.below(4); j > 0; --j) row.cells.push_back(words.runs());
                table.rows.push_back(row);
            }
            return table;
        }
        default:
            return Paragraph{words.text(), words.runs(),
                             static_cast<ParagraphStyle>(words.below(5)), false};
    }
}

Document hostile_document(unsigned seed) {
    Words words(seed);
    Document document;
    document.language = words.below(2) ? "ja" : words.text();
    document.cover = {words.text(), words.text(), words.text(), words.text(),
                      words.text(), words.text(), words.text(), words.text()};
    document.footer = words.text();
    for (int i = 0; i < 20; ++i) document.blocks.push_back(make_block(words, i));
    return document;
}

bool is_xml(const std::string& text) {
    pugi::xml_document parsed;
    return is_utf8(text) && parsed.load_buffer(text.data(), text.size()).status == pugi::status_ok;
}

}  // namespace

TEST_CASE("no words, however hostile, break a file that is written") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed ", seed);
        const Document document = hostile_document(seed);
        const std::string file = write_docx(document, {{"a1", 3}});
        for (const char* part :
             {"word/document.xml", "word/header1.xml", "word/footer1.xml", "docProps/core.xml"})
            CHECK_MESSAGE(is_xml(unzip(file, part)), part);
        CHECK(is_utf8(write_markdown(document)));
        CHECK(nlohmann::json::accept(write_plan_json(document)));
        const std::string html = write_html(document);
        CHECK(html.find("<b>") == std::string::npos);
        CHECK(html.find("</style>") == html.rfind("</style>"));
        CHECK(write_xlsx(plan_sheets(document), {}).starts_with("PK"));
        if (seed <= 3)
            save_file(test_output(("hostile" + std::to_string(seed) + ".docx").c_str()), file);
    }
}
