#include "exchange/cards_table.h"

#include <doctest/doctest.h>

#include "exchange/csv_writer.h"
#include "exchange/docx_writer.h"
#include "exchange/import_cards.h"
#include "exchange/plan_fixture.h"
#include "exchange/save_file.h"
#include "exchange/text_parts.h"
#include "exchange/unzip.h"
#include "exchange/xlsx_writer.h"

using namespace yoriai;

namespace {

Workshop workshop_of_three() {
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    workshop.put(Meeting{MeetingId{1}, 2, "", {2026, 11, 22}, "", ""});
    workshop.put(Table{TableId{1}, 3, "", "世話役の名前"});
    workshop.put(Table{TableId{2}, 4, "若者の班", ""});
    workshop.put(Field{FieldId{1}, "防災", "災", 0});
    workshop.put(Field{FieldId{2}, "福祉", "福", 1});
    workshop.put(Tag{TagId{1}, "坂"});
    Theme outer;
    outer.id = ThemeId{1};
    outer.title = "足がない";
    Theme inner;
    inner.id = ThemeId{2};
    inner.title = "雨の日は歩けない";
    inner.parent = outer.id;
    workshop.put(outer);
    workshop.put(inner);
    Card card;
    card.id = CardId{1};
    card.number = 2;
    card.text = "=雨の日, バス停まで歩けない";
    card.meeting = MeetingId{1};
    card.table_id = TableId{1};
    card.theme = inner.id;
    card.note = "司会の覚え書き";
    card.fields = {FieldId{2}, FieldId{1}};
    card.tags = {TagId{1}};
    workshop.put(card);
    Card lone;
    lone.id = CardId{2};
    lone.number = 1;
    lone.text = "夜道がこわい";
    lone.kind = CardKind::idea;
    lone.table_id = TableId{2};
    lone.voice = Voice::group;
    lone.scribed = true;
    lone.lone = true;
    workshop.put(lone);
    Card hidden;
    hidden.id = CardId{3};
    hidden.number = 3;
    hidden.text = "隠した一枚";
    hidden.hidden = true;
    workshop.put(hidden);
    return workshop;
}

}  // namespace

TEST_CASE("the list of cards has every card with what is known of it, by number") {
    CHECK(write_csv(cards_table(workshop_of_three(), ExportLevel::official, Language::japanese)) ==
          "\xEF\xBB\xBF番号,内容,種類,回,班,分野,タグ,声の主,代筆,テーマ,上のテーマ,一匹狼\r\n"
          "1,夜道がこわい,アイデア,,若者の班,,,団体,○,,,○\r\n"
          "2,\"'=雨の日, "
          "バス停まで歩けない\",困りごと,2,3,福祉、防災,坂,住民,,雨の日は歩けない,足がない,\r\n");
}

TEST_CASE("hidden cards are only in the internal list, notes and facilitators in none") {
    const Workshop workshop = workshop_of_three();
    for (const ExportLevel level :
         {ExportLevel::internal, ExportLevel::official, ExportLevel::public_use}) {
        const std::string csv = write_csv(cards_table(workshop, level, Language::japanese));
        CHECK(holds(csv, "隠した一枚") == (level == ExportLevel::internal));
        CHECK(!holds(csv, "覚え書き"));
        CHECK(!holds(csv, "世話役"));
    }
}

TEST_CASE("the list of cards speaks English too and becomes a workbook and a document") {
    const Sheet sheet = cards_table(workshop_of_three(), ExportLevel::internal, Language::english);
    CHECK(sheet.title == "Cards of みどり丘小学校区 (internal)");
    CHECK(sheet.columns.back().title == "hidden");
    CHECK(std::get<std::string>(sheet.rows[2].back()) == "yes");
    save_file(test_output("cards.xlsx"), write_xlsx({sheet}, {2026, 11, 22}));
    const Document document =
        to_document(sheet, workshop_of_three().district, Language::english, {2026, 11, 22});
    const auto& table = std::get<PrintedTable>(document.blocks.at(0));
    CHECK(table.rows.size() == 3);
    CHECK(table.columns[0].alignment == Alignment::right);
    CHECK(table.rows[1].cells[4][0].text == "3");
    CHECK(document.landscape);
    const std::string xml = unzip(write_docx(document, {}), "word/document.xml");
    CHECK(holds(xml, "w:orient='landscape'"));
    CHECK(holds(xml, "<w:tblW w:w='14570'"));
}

TEST_CASE("a table without rows says what there is none of, where the sheet knows it") {
    Sheet sheet;
    sheet.columns = {{"意見", 20}};
    sheet.nothing = "意見はない。";
    const auto block = [&] {
        return to_document(sheet, {}, Language::japanese, {2026, 11, 22}).blocks.at(0);
    };
    CHECK(text_of(std::get<Paragraph>(block()).runs) == "意見はない。");
    const std::string book = write_xlsx({sheet}, {2026, 11, 22});
    const std::string words = unzip(book, "xl/sharedStrings.xml");
    CHECK(holds(words, "意見はない。"));
    CHECK_FALSE(holds(words, "<t>意見</t>"));
    CHECK(holds(write_csv(sheet), "意見\r\n"));
    sheet.rows = {{std::string("暗い")}};
    CHECK(std::get<PrintedTable>(block()).rows.size() == 1);
}

TEST_CASE("a document of a table has its day in both calendars unless the style says otherwise") {
    const auto dated = [](const PlanStyle& style) {
        return to_document({}, {}, Language::japanese, {2026, 11, 22}, style).cover.date;
    };
    PlanStyle era;
    era.years = YearForm::era;
    CHECK(dated({}) == "令和8年11月22日（2026年11月22日）");
    CHECK(dated(era) == "令和8年11月22日");
}

TEST_CASE("a list of cards that was written can be read back as cards") {
    const Workshop workshop = workshop_of_three();
    for (const Language language : {Language::japanese, Language::english}) {
        const Sheet sheet = cards_table(workshop, ExportLevel::internal, language);
        ImportOptions options;
        options.workshop = &workshop;
        const auto from_csv = preview_cards(write_csv(sheet), "cards.csv", options);
        const auto from_xlsx =
            preview_cards(write_xlsx({sheet}, {2026, 11, 22}), "cards.xlsx", options);
        for (const ImportPreview& preview : {from_csv, from_xlsx}) {
            REQUIRE(preview.cards.size() == 3);
            CHECK(preview.cards[0].card.text == "夜道がこわい");
            CHECK(preview.cards[0].card.kind == CardKind::idea);
            CHECK(preview.cards[0].card.voice == Voice::group);
            CHECK(preview.cards[0].card.scribed);
            CHECK(preview.cards[1].card.text == "=雨の日, バス停まで歩けない");
            CHECK(preview.cards[1].card.fields == std::vector<std::string>{"福祉", "防災"});
        }
    }
}
