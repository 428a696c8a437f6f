#include "exchange/import_cards.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "exchange/card_previews.h"
#include "exchange/cards_table.h"
#include "exchange/csv_writer.h"
#include "exchange/rich_workshop.h"
#include "exchange/xlsx_writer.h"

using namespace yoriai;

TEST_CASE("rows without a text are left out, and rows are counted as they stand in the file") {
    const ImportPreview preview = preview_cards("id,text\n7,坂\n8,\n\n9, 橋\n", "a.csv");
    CHECK(texts_of(preview) == "坂/橋/");
    REQUIRE(preview.left_out.size() == 1);
    CHECK(preview.left_out[0].line == 3);
    CHECK(preview.left_out[0].row == 1);
    CHECK(preview.cards[1].row == 2);
    CHECK(preview.cards[1].line == 5);
    CHECK(preview.cards[1].id == "9");
}

TEST_CASE("the same words on two cards, or in the workshop already, are marked") {
    Workshop workshop;
    Card card;
    card.id = CardId{1};
    card.text = "ゴミ出しがつらい";
    workshop.put(card);
    ImportOptions options;
    options.workshop = &workshop;
    const std::string file = "text\nＬＩＮＥの連絡\nline の連絡\nLINEの連絡 \nｺﾞﾐ出しがつらい\n";
    const ImportPreview preview = preview_cards(file, "a.csv", options);
    CHECK(preview.cards.size() == 4);
    CHECK_FALSE(preview.cards[0].duplicate);
    CHECK_FALSE(preview.cards[1].duplicate);
    CHECK(preview.cards[2].duplicate);
    CHECK(preview.cards[3].duplicate);
    CHECK(warnings_of(preview) == "ほかのカードと同じ文が2枚あります。\n");
    options.leave_out_duplicates = true;
    CHECK(texts_of(preview_cards(file, "a.csv", options)) == "ＬＩＮＥの連絡/line の連絡/");
    CHECK(preview_cards(file, "a.csv", options).left_out.size() == 2);
}

TEST_CASE("fields and tables are matched with those of the workshop by their names") {
    Workshop workshop;
    workshop.put(Field{FieldId{1}, "防災", "災", 0});
    workshop.put(Field{FieldId{2}, "ＩＣＴ", "Ｉ", 1});
    workshop.put(Table{TableId{3}, 4, "さくら", ""});
    ImportOptions options;
    options.workshop = &workshop;
    const ImportPreview preview =
        preview_cards("text,分野,班\n坂, 防災 、ict,さくら\n橋,通学,\n", "a.csv", options);
    CHECK(joined_words(preview.cards[0].card.fields) == "防災+ＩＣＴ");
    CHECK(preview.cards[0].card.table == 4);
    CHECK(joined_words(preview.new_fields) == "通学");
}

TEST_CASE("what people write for voice, kind, table and scribed is understood or reported") {
    const ImportPreview preview = preview_cards(
        "text,班,声の主,種類,代筆,タグ\n"
        "一,C,行政,アイデア,○,#坂 #通学路\n"
        "二,12,group,よいところ,,坂／通学路\n"
        "三,窓際,町の人,苦情,たぶん,\n"
        "四,奥,,,,\n",
        "a.csv");
    CHECK(preview.cards[0].card.table == 3);
    CHECK(preview.cards[0].card.voice == Voice::official);
    CHECK(preview.cards[0].card.kind == CardKind::idea);
    CHECK(preview.cards[0].card.scribed);
    CHECK(joined_words(preview.cards[0].card.tags) == "坂+通学路");
    CHECK(preview.cards[1].card.table == 12);
    CHECK(preview.cards[1].card.kind == CardKind::strength);
    CHECK(joined_words(preview.cards[1].card.tags) == "坂+通学路");
    CHECK(warnings_of(preview) ==
          "列「種類」の「苦情」など1件は意味が分からないので、ふつうの値にしました。\n"
          "列「代筆」の「たぶん」など1件は意味が分からないので、ふつうの値にしました。\n"
          "列「班」の「窓際」など2件は意味が分からないので、ふつうの値にしました。\n"
          "列「声の主」の「町の人」など1件は意味が分からないので、ふつうの値にしました。\n");
}

TEST_CASE("cards that are too long are reported, and cut only when asked to") {
    std::string text;
    for (int i = 0; i < 5001; ++i) text += "長";
    const ImportPreview asked = preview_cards("text\n" + text + "\n", "a.csv");
    CHECK(asked.cards[0].too_long);
    CHECK(asked.cards[0].card.text == text);
    CHECK(warnings_of(asked).starts_with("5,000字を超えるカードが1枚あります。"));
    ImportOptions options;
    options.cut_long = true;
    const ImportPreview cut = preview_cards("text\n" + text + "\n", "a.csv", options);
    CHECK_FALSE(cut.cards[0].too_long);
    CHECK(cut.cards[0].card.text == text.substr(0, 15000));
    CHECK(warnings_of(cut) == "5,000字を超える1枚のカードの後ろを切りました。\n");
}

TEST_CASE("characters that could not be read, and cells that were not, are reported") {
    std::string file = "text\n";
    for (int i = 0; i < 30; ++i) file += "坂がきつい" + std::to_string(i) + "\n";
    file += "橋\xFFが細い\n";
    const ImportPreview preview = preview_cards(file, "a.csv");
    CHECK(preview.cards.back().card.text == "橋�が細い");
    CHECK(warnings_of(preview) ==
          "1か所の文字が読めないので「�」にしました。文字コードを utf-8 として読んでいます。\n");
    CHECK(warnings_of(preview_cards(data_file("encodings/cp932_own_character.csv"), "a.csv"))
              .starts_with("外字が1文字あります。"));
    CHECK(warnings_of(preview_cards("text,班\n坂,1,急\n", "a.csv"))
              .starts_with("1行に、列の名前より"));
}

TEST_CASE("the command that comes out of a preview holds its cards") {
    const ImportCards command =
        import_command(preview_cards("text,班\n坂,2\n橋,\n", "a.csv"), MeetingId{5});
    CHECK(command.meeting == MeetingId{5});
    REQUIRE(command.cards.size() == 2);
    CHECK(command.cards[0].text == "坂");
    CHECK(command.cards[0].table == 2);
}

TEST_CASE("the list of cards that is exported comes back as the same cards") {
    const Workshop workshop = make_rich_workshop(11);
    const Sheet sheet = cards_table(workshop, ExportLevel::internal, Language::japanese);
    ImportOptions options;
    options.workshop = &workshop;
    const ImportPreview csv = preview_cards(write_csv(sheet), "cards.csv", options);
    const ImportPreview xlsx =
        preview_cards(write_xlsx({sheet}, Date{2026, 11, 22}), "cards.xlsx", options);
    for (const ImportPreview* preview : {&csv, &xlsx}) {
        REQUIRE(preview->cards.size() == workshop.cards().size());
        CHECK(preview->new_fields.empty());
        auto made = preview->cards.begin();
        for (const Card& card : workshop.cards()) {
            CHECK(made->duplicate);
            CHECK(made->card.kind == card.kind);
            CHECK(made->card.voice == card.voice);
            CHECK(made->card.scribed == card.scribed);
            CHECK(made->card.lone == card.lone);
            CHECK(made->card.fields.size() == card.fields.size());
            CHECK(made->card.tags.size() == card.tags.size());
            ++made;
        }
    }
}

TEST_CASE("a preview is printed as JSON of the form that assets/schemas/import.json says") {
    const ImportPreview preview = preview_cards("text,班\n坂,2\n,3\n坂,窓\n", "a.csv");
    const auto json = nlohmann::json::parse(write_preview_json(preview, false));
    CHECK(json == nlohmann::json::parse(R"({
        "imported":false,"cards":2,"encoding":"utf-8","columns":["text","班"],
        "map":{"text":"text","table":"班"},
        "left_out":[{"row":1,"line":3,"reason":"empty"}],
        "duplicates":[4],"too_long":[],"new_fields":[],"first":["坂","坂"],
        "warnings":["ほかのカードと同じ文が1枚あります。",
                    "列「班」の「窓」など1件は意味が分からないので、ふつうの値にしました。"]})"));
}
