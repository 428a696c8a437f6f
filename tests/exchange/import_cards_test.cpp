#include "exchange/import_cards.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "exchange/cards_table.h"
#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "exchange/rich_workshop.h"
#include "exchange/sentences.h"
#include "exchange/session_json.h"
#include "exchange/xlsx_writer.h"

namespace {

using namespace yoriai;

std::string data_file(const std::string& name) {
    std::ifstream file(YORIAI_ROOT "/tests/data/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The texts of the cards, each with / behind it.
std::string texts(const ImportPreview& preview) {
    std::string all;
    for (const PreviewCard& made : preview.cards) all += made.card.text + "/";
    return all;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : "+") + word;
    return all;
}

std::string warnings(const ImportPreview& preview) {
    std::string all;
    for (const Sentence& warning : preview.warnings)
        all += say_in(Language::japanese, warning.message, warning.values) + "\n";
    return all;
}

std::string told_of_cards(const std::string& bytes, const std::string& name,
                          const ImportOptions& options = {}) {
    return told_by([&] { preview_cards(bytes, name, options); });
}

}  // namespace

TEST_CASE("the cards of a file come in with table, fields and tags, whatever its encoding") {
    for (const char* name :
         {"utf_8.csv", "utf_8_bom.csv", "cp932.csv", "euc_jp.csv", "utf_16le.tsv", "utf_16be.tsv",
          "semicolon.csv", "separator_line.csv", "lf_only.csv", "cr_only.csv"}) {
        INFO(name);
        const ImportPreview preview =
            preview_cards(data_file(std::string("encodings/") + name), name);
        CHECK(texts(preview) ==
              "通学路の坂が急で、雪の日は車が上れない/髙橋さんのお宅の前で\n水があふれる①/"
              "「ふれあいサロン」を㈱みどりが手伝ってくれる/");
        CHECK(preview.columns == std::vector<std::string>{"text", "班", "分野", "タグ"});
        CHECK(preview.map.at("tags") == "タグ");
        CHECK(preview.cards[0].card.table == 1);
        CHECK(joined(preview.cards[0].card.fields) == "安全+防災");
        CHECK(joined(preview.cards[1].card.tags) == "側溝+大雨");
        CHECK(warnings(preview) == "");
    }
}

TEST_CASE("the development cards come in whole, their intended grouping only when it is mapped") {
    const std::string bytes = data_file("cards_ja_dev.tsv");
    const ImportPreview plain = preview_cards(bytes, "cards_ja_dev.tsv");
    CHECK(plain.cards.size() == 207);
    for (const PreviewCard& made : plain.cards) {
        CHECK(made.card.theme == "");
        CHECK(made.card.fields.size() == 1);
        CHECK_FALSE(made.card.lone);
    }
    ImportOptions options;
    options.map["theme"] = "theme";
    const ImportPreview grouped = preview_cards(bytes, "cards_ja_dev.tsv", options);
    std::set<std::string> themes;
    int lone = 0;
    for (const PreviewCard& made : grouped.cards) {
        lone += made.card.lone;
        if (!made.card.lone) themes.insert(made.card.theme);
    }
    CHECK(themes.size() == 34);
    CHECK(lone == 10);
    CHECK(grouped.cards[0].card.theme == "避難所・避難経路");
}

TEST_CASE("the column of texts is known by several names, or told") {
    CHECK(texts(preview_cards("番号,困りごと\n1,坂\n", "a.csv")) == "坂/");
    CHECK(texts(preview_cards("ＴＥＸＴ\n坂, 橋\n", "a.csv")) == "坂, 橋/");
    CHECK(texts(preview_cards("みどり丘の会\n\n班,内容\n1,坂\n", "a.csv")) == "坂/");
    ImportOptions options;
    options.map["text"] = "お困りのこと";
    options.map["table"] = "グループ";
    const ImportPreview preview =
        preview_cards("グループ,お困りのこと\n第３班,坂\n", "a.csv", options);
    CHECK(texts(preview) == "坂/");
    CHECK(preview.cards[0].card.table == 3);
}

TEST_CASE("files without a column of texts, or without the column that is told, are refused") {
    CHECK(told_of_cards("名前,年齢\n山田,70\n", "a.csv") ==
          "文の列が見つかりません。列の名前を「text」「困りごと」「意見」「内容」のどれかにするか、"
          "text=列名 で指定してください。今の列: 名前, 年齢");
    ImportOptions options;
    options.map["text"] = "声";
    CHECK(told_of_cards("名前,年齢\n山田,70\n", "a.csv", options) ==
          "「声」という列はありません。今の列: 名前, 年齢");
    CHECK(told_of_cards("坂\n", "a.txt", options) != "");
    options.map = {{"theme", "まとまり"}};
    CHECK(told_of_cards("text,班\n坂,1\n", "a.csv", options) ==
          "「まとまり」という列はありません。今の列: text, 班");
    options.map = {{"colour", "班"}};
    CHECK(
        told_of_cards("text,班\n坂,1\n", "a.csv", options) ==
        "列を「colour」に取り込むことはできません。使えるのは text, id, table, field, tags, voice, "
        "kind, scribed, lone, theme です。");
    CHECK(told_of_cards("", "a.csv") == "取り込む行がありません。");
    CHECK(told_of_cards("坂", "a.pdf") ==
          "「a.pdf」の種類のファイルは取り込めません。.csv .tsv .txt .json "
          ".xlsx のどれかにしてください。");
}

TEST_CASE("a text file is a card a line, without a line for column names") {
    const ImportPreview preview = preview_cards("坂, 急\n\n  \"橋\"\t細い\r\n", "声.TXT");
    CHECK(texts(preview) == "坂, 急/\"橋\"\t細い/");
    CHECK(preview.cards[1].line == 3);
    CHECK(preview.cards[1].row == 1);
    CHECK(preview.columns.empty());
}

TEST_CASE("JSON may be a list of texts or of objects") {
    CHECK(texts(preview_cards(R"(["坂",""," 橋 "])", "a.json")) == "坂/橋/");
    const ImportPreview preview = preview_cards(
        R"([{"text":"坂","field":["防災","福祉"],"table":2,"id":"k1"},{"班":3},{"text":"橋","scribed":true}])",
        "a.json");
    CHECK(texts(preview) == "坂/橋/");
    CHECK(joined(preview.cards[0].card.fields) == "防災+福祉");
    CHECK(preview.cards[0].card.table == 2);
    CHECK(preview.cards[0].id == "k1");
    CHECK(preview.cards[1].card.scribed);
    REQUIRE(preview.left_out.size() == 1);
    CHECK(preview.left_out[0].row == 1);
    CHECK(told_of_cards(R"({"text":"坂"})", "a.json") ==
          "カードの JSON は、文字列かオブジェクトの配列（[…]）にしてください。");
    CHECK(told_of_cards("[3]", "a.json") != "");
    CHECK(told_of_cards("[]", "a.json") == "取り込む行がありません。");
    CHECK(told_of_cards(write_session_json({}), "a.json")
              .starts_with("これは寄合まるごとの JSON です。"));
    CHECK(told_of_cards(std::string(10'000, '['), "a.json") ==
          "JSON の1行目で、かっこの入れ子が64段を超えています。");
}

TEST_CASE("rows without a text are left out, and rows are counted as they stand in the file") {
    const ImportPreview preview = preview_cards("id,text\n7,坂\n8,\n\n9, 橋\n", "a.csv");
    CHECK(texts(preview) == "坂/橋/");
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
    CHECK(warnings(preview) == "ほかのカードと同じ文が2枚あります。\n");
    options.leave_out_duplicates = true;
    CHECK(texts(preview_cards(file, "a.csv", options)) == "ＬＩＮＥの連絡/line の連絡/");
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
    CHECK(joined(preview.cards[0].card.fields) == "防災+ＩＣＴ");
    CHECK(preview.cards[0].card.table == 4);
    CHECK(joined(preview.new_fields) == "通学");
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
    CHECK(joined(preview.cards[0].card.tags) == "坂+通学路");
    CHECK(preview.cards[1].card.table == 12);
    CHECK(preview.cards[1].card.kind == CardKind::strength);
    CHECK(joined(preview.cards[1].card.tags) == "坂+通学路");
    CHECK(warnings(preview) ==
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
    CHECK(warnings(asked).starts_with("5,000字を超えるカードが1枚あります。"));
    ImportOptions options;
    options.cut_long = true;
    const ImportPreview cut = preview_cards("text\n" + text + "\n", "a.csv", options);
    CHECK_FALSE(cut.cards[0].too_long);
    CHECK(cut.cards[0].card.text == text.substr(0, 15000));
    CHECK(warnings(cut) == "5,000字を超える1枚のカードの後ろを切りました。\n");
}

TEST_CASE("characters that could not be read, and cells that were not, are reported") {
    std::string file = "text\n";
    for (int i = 0; i < 30; ++i) file += "坂がきつい" + std::to_string(i) + "\n";
    file += "橋\xFFが細い\n";
    const ImportPreview preview = preview_cards(file, "a.csv");
    CHECK(preview.cards.back().card.text == "橋�が細い");
    CHECK(warnings(preview) ==
          "1か所の文字が読めないので「�」にしました。文字コードを utf-8 として読んでいます。\n");
    CHECK(warnings(preview_cards(data_file("encodings/cp932_own_character.csv"), "a.csv"))
              .starts_with("外字が1文字あります。"));
    CHECK(
        warnings(preview_cards("text,班\n坂,1,急\n", "a.csv")).starts_with("1行に、列の名前より"));
}

TEST_CASE("100,000 rows come in, one more is refused") {
    std::string file = "text\n";
    for (std::size_t i = 0; i < most_import_rows; ++i) file += "坂" + std::to_string(i) + "\n";
    CHECK(preview_cards(file, "a.csv").cards.size() == 100'000);
    CHECK(told_of_cards(file + "橋\n", "a.csv") ==
          "行が多すぎます。一度に取り込めるのは10万行までです。");
}

TEST_CASE("cells pasted from a spreadsheet and pasted lines are read alike") {
    CHECK(texts(preview_pasted_cards("坂\n橋\n")) == "坂/橋/");
    CHECK(texts(preview_pasted_cards("\"坂が\n急\"\r\n橋\r\n")) == "坂が\n急/橋/");
    CHECK(texts(preview_pasted_cards("1\t坂が急だ\r\n2\t橋が細い\r\n")) == "坂が急だ/橋が細い/");
    const ImportPreview headed = preview_pasted_cards("班\t意見\r\n2\t坂\r\n3\t橋\r\n");
    CHECK(texts(headed) == "坂/橋/");
    CHECK(headed.cards[1].card.table == 3);
    CHECK(texts(preview_pasted_cards("\"坂\" と言う人がいる\n橋")) == "\"坂\" と言う人がいる/橋/");
    CHECK(told_by([] { preview_pasted_cards(" \n\t\n"); }) == "取り込む行がありません。");
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
