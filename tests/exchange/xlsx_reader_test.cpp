#include "exchange/xlsx_reader.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "exchange/import_cards.h"
#include "exchange/sentences.h"
#include "exchange/xlsx_values.h"
#include "exchange/zip_reader.h"
#include "exchange/zip_writer.h"

namespace {

using namespace yoriai;

const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" +
           target + "\"/>";
}

// A workbook of one sheet with these cells; the other parts as given.
struct Workbook {
    std::string rows;
    std::string shared = "<sst/>";
    std::string styles = "<styleSheet/>";
    std::string properties;
    std::string sheets = "<sheet name=\"声\" sheetId=\"1\" r:id=\"r1\"/>";
    std::string below;

    std::vector<ZipPart> parts() const {
        return {
            {"_rels/.rels", "<Relationships>" + relation("a", "officeDocument", "xl/workbook.xml") +
                                "</Relationships>"},
            {"xl/workbook.xml", "<workbook xmlns:r=\"" + office + "\">" + properties + "<sheets>" +
                                    sheets + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml") +
                 relation("r2", "worksheet", "/xl/worksheets/sheet1.xml") +
                 relation("r3", "sharedStrings", "sharedStrings.xml") +
                 relation("r4", "styles", "styles.xml") + "</Relationships>"},
            {"xl/sharedStrings.xml", shared},
            {"xl/styles.xml", styles},
            {"xl/worksheets/sheet1.xml",
             "<worksheet><sheetData>" + rows + "</sheetData>" + below + "</worksheet>"}};
    }
    std::vector<ReadSheet> read() const { return read_xlsx(write_zip(parts())); }
    std::string told() const {
        return told_by([&] { read(); });
    }
};

std::string shown(const ReadSheet& sheet) {
    std::string text;
    for (const ReadRow& row : sheet.rows) {
        text += std::to_string(row.line) + ":";
        for (const std::string& cell : row.cells)
            text += (&cell == &row.cells[0] ? "" : "|") + cell;
        text += '/';
    }
    return text;
}

std::string workbook_file(const std::string& name) {
    std::ifstream file(YORIAI_ROOT "/tests/data/workbooks/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("texts come without the readings that Japanese Excel keeps with them") {
    Workbook workbook;
    workbook.shared =
        "<sst><si><t>困りごと</t><rPh sb=\"0\" eb=\"1\"><t>コマ</t></rPh><phoneticPr/></si>"
        "<si><r><t>坂が</t></r><r><rPr/><t xml:space=\"preserve\"> 急</t></r></si></sst>";
    workbook.rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
        "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\" t=\"s\"><v>99</v></c></row>"
        "<row r=\"4\"><c t=\"inlineStr\"><is><t>橋_x000D_\n細い_x005F_x000D_</t></is></c></row>";
    CHECK(shown(workbook.read()[0]) == "1:困りごと/3:|坂が 急/4:橋\r\n細い_x000D_/");
}

TEST_CASE("numbers are printed as people write them, days as days") {
    Workbook workbook;
    workbook.styles =
        "<styleSheet><numFmts>"
        "<numFmt numFmtId=\"164\" formatCode=\"ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"General\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"57\"/><xf numFmtId=\"164\"/>"
        "<xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>";
    workbook.rows =
        "<row r=\"1\"><c><v>0.30000000000000004</v></c><c s=\"1\"><v>46348</v></c>"
        "<c s=\"2\"><v>46348</v></c><c s=\"3\"><v>46348</v></c><c s=\"4\"><v>46348</v></c>"
        "<c s=\"5\"><v>46348.4375</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>"
        "<c t=\"d\"><v>2026-11-22</v></c><c><v>7</v></c></row>";
    CHECK(shown(workbook.read()[0]) ==
          "1:0.3|2026-11-22|2026-11-22|2026-11-22|46348|2026-11-22 10:30|TRUE|#REF!|2026-11-22|7/");
    workbook.properties = "<workbookPr date1904=\"1\"/>";
    CHECK(workbook.read()[0].rows[0].cells[1] == "2030-11-23");
}

TEST_CASE("days and times are told from other formats by what their code prints") {
    for (const char* code : {"yyyy/m/d", "[$-411]ge.m.d;@", "h:mm", "[h]:mm", "mm\"月\"dd\"日\""})
        CHECK_MESSAGE(is_date_format(code), code);
    for (const char* code : {"General", "GENERAL", "0.00E+00", "#,##0\"days\"", "0\\h", "[Red]0.0",
                             "@", "0_d", "¥#,##0", "[$¥-ja-JP]0"})
        CHECK_MESSAGE(!is_date_format(code), code);
    CHECK(date_from_serial(59, false) == "1900-02-28");
    CHECK(date_from_serial(61, false) == "1900-03-01");
    CHECK(date_from_serial(0.5, false) == "12:00");
    CHECK(date_from_serial(46348.99999, false) == "2026-11-23");
    CHECK(date_from_serial(-3, false) == "-3");
    CHECK(date_from_serial(1e9, false) == "1000000000");
}

TEST_CASE("merged cells, formulas without a result and hidden sheets are counted and marked") {
    Workbook workbook;
    workbook.sheets =
        "<sheet name=\"声\" r:id=\"r1\"/><sheet name=\"元データ\" state=\"hidden\" r:id=\"r2\"/>"
        "<sheet name=\"図\" r:id=\"none\"/>";
    workbook.rows =
        "<row r=\"1\"><c t=\"inlineStr\"><is><t>text</t></is></c></row>"
        "<row r=\"2\"><c t=\"str\"><f>A1</f><v>坂</v></c><c><f>A2</f></c></row>";
    workbook.below = "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>";
    const auto sheets = workbook.read();
    REQUIRE(sheets.size() == 2);
    CHECK_FALSE(sheets[0].hidden);
    CHECK(sheets[1].hidden);
    CHECK(sheets[0].merged == 1);
    CHECK(sheets[0].not_calculated == 1);
    const ImportPreview preview = preview_cards(write_zip(workbook.parts()), "a.xlsx");
    CHECK(preview.cards.size() == 1);
    CHECK(preview.warnings.size() == 3);
    ImportOptions options;
    options.sheet = "元データ";
    CHECK(preview_cards(write_zip(workbook.parts()), "a.xlsx", options).cards.size() == 1);
    options.sheet = "ない";
    CHECK(told_by([&] { preview_cards(write_zip(workbook.parts()), "a.xlsx", options); }) ==
          "「ない」というシートはありません。");
}

TEST_CASE("the first visible sheet with cards is read, and the others are named") {
    Workbook workbook;
    workbook.sheets = "<sheet name=\"表紙\" r:id=\"r9\"/><sheet name=\"声\" r:id=\"r1\"/>";
    workbook.rows =
        "<row r=\"1\"><c t=\"inlineStr\"><is><t>意見</t></is></c></row>"
        "<row r=\"2\"><c t=\"inlineStr\"><is><t>坂</t></is></c></row>";
    auto parts = workbook.parts();
    parts[2].bytes.insert(15, relation("r9", "worksheet", "worksheets/cover.xml"));
    parts.push_back({"xl/worksheets/cover.xml", "<worksheet/>"});
    const ImportPreview preview = preview_cards(write_zip(parts), "a.xlsx");
    REQUIRE(preview.warnings.size() == 1);
    CHECK(say_in(Language::japanese, preview.warnings[0].message, preview.warnings[0].values) ==
          "シート「声」を読みました。ほかのシートは読んでいません: 表紙");
}

TEST_CASE("a workbook that openpyxl wrote, with a title above its table, is read") {
    const ImportPreview preview = preview_cards(workbook_file("openpyxl.xlsx"), "openpyxl.xlsx");
    REQUIRE(preview.cards.size() == 3);
    CHECK(preview.cards[0].card.text == "通学路の坂が急で、雪の日は車が上れない");
    CHECK(preview.cards[1].card.text == "髙橋さんのお宅の前で\n水があふれる①");
    CHECK(preview.cards[2].card.text == "𠮷野川の土手に😀花が咲く");
    CHECK(preview.cards[1].card.table == 2);
    CHECK(preview.cards[0].card.fields == std::vector<std::string>{"安全", "防災"});
}

TEST_CASE("what is no workbook, or a damaged one, is refused") {
    const std::string none = "Excel ブック（.xlsx）ではないか、パスワードが付いています。";
    CHECK(told_by([] { read_xlsx("text\n坂\n"); }).starts_with(none));
    CHECK(told_by([] { read_xlsx(""); }).starts_with(none));
    CHECK(told_by([] { read_xlsx("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }).starts_with(none));
    CHECK(told_by([] { read_xlsx(write_zip({{"a.txt", "x"}})); }).starts_with(none));
    Workbook workbook;
    workbook.shared = "<sst><si>";
    CHECK(workbook.told() ==
          "Excel ブックの「xl/sharedStrings.xml」が壊れていて読めません。Excel "
          "で開いて保存し直してください。");
    std::string cut = write_zip(Workbook().parts());
    CHECK(told_by([&] { read_xlsx(std::string_view(cut).substr(0, cut.size() / 2)); }) != "");
    auto parts = Workbook().parts();
    parts.pop_back();
    CHECK(told_by([&] { read_xlsx(write_zip(parts)); }).find("sheet1.xml") != std::string::npos);
}

TEST_CASE("a workbook made to fill the memory is refused") {
    const std::string too_large = "Excel ブックの中身が大きすぎるので読みません。";
    Workbook workbook;
    workbook.shared =
        "<sst><si><t>" + std::string(ZipReader::most_part_bytes, 'a') + "</t></si></sst>";
    CHECK(workbook.told().starts_with(too_large));

    workbook.shared = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>";
    CHECK(workbook.told().find("sharedStrings.xml") != std::string::npos);

    workbook.shared.clear();
    for (int i = 0; i < 6'000'001; ++i) workbook.shared += "<a>";
    CHECK(workbook.told().starts_with(too_large));

    workbook.shared = "<sst><si><t>" + std::string(100'000, 'a') + "</t></si></sst>";
    for (int i = 0; i < 2'000; ++i) workbook.rows += "<row><c t=\"s\"><v>0</v></c></row>";
    CHECK(workbook.told().starts_with(too_large));

    std::vector<ZipPart> parts = Workbook().parts();
    for (int i = 0; i < 1'000; ++i) parts.push_back({"x" + std::to_string(i), ""});
    CHECK(told_by([&] { read_xlsx(write_zip(parts)); }).starts_with(too_large));
}

TEST_CASE("rows and columns beyond the limits are refused") {
    Workbook workbook;
    workbook.rows = "<row r=\"1\"><c r=\"IW1\"><v>1</v></c></row>";
    CHECK(workbook.told() == "1行目の列が多すぎます。256列までにしてください。");
    workbook.rows = "<row r=\"1\"><c r=\"XFD1\"/><c r=\"IV1\"><v>1</v></c></row>";
    CHECK(workbook.told() == "");
    workbook.rows.clear();
    for (std::size_t i = 0; i < most_import_rows + 100; ++i)
        workbook.rows += "<row><c><v>1</v></c></row>";
    CHECK(workbook.told() == "行が多すぎます。一度に取り込めるのは10万行までです。");
}
