#include <doctest/doctest.h>

#include <set>

#include "exchange/card_previews.h"
#include "exchange/csv_reader.h"
#include "exchange/session_json.h"

using namespace yoriai;

TEST_CASE("the cards of a file come in with table, fields and tags, whatever its encoding") {
    for (const char* name :
         {"utf_8.csv", "utf_8_bom.csv", "cp932.csv", "euc_jp.csv", "utf_16le.tsv", "utf_16be.tsv",
          "semicolon.csv", "separator_line.csv", "lf_only.csv", "cr_only.csv"}) {
        INFO(name);
        const ImportPreview preview =
            preview_cards(data_file(std::string("encodings/") + name), name);
        CHECK(texts_of(preview) ==
              "通学路の坂が急で、雪の日は車が上れない/髙橋さんのお宅の前で\n水があふれる①/"
              "「ふれあいサロン」を㈱みどりが手伝ってくれる/");
        CHECK(preview.columns == std::vector<std::string>{"text", "班", "分野", "タグ"});
        CHECK(preview.map.at("tags") == "タグ");
        CHECK(preview.cards[0].card.table == 1);
        CHECK(joined_words(preview.cards[0].card.fields) == "安全+防災");
        CHECK(joined_words(preview.cards[1].card.tags) == "側溝+大雨");
        CHECK(warnings_of(preview) == "");
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
    CHECK(texts_of(preview_cards("番号,困りごと\n1,坂\n", "a.csv")) == "坂/");
    CHECK(texts_of(preview_cards("ＴＥＸＴ\n坂, 橋\n", "a.csv")) == "坂, 橋/");
    CHECK(texts_of(preview_cards("みどり丘の会\n\n班,内容\n1,坂\n", "a.csv")) == "坂/");
    ImportOptions options;
    options.map["text"] = "お困りのこと";
    options.map["table"] = "グループ";
    const ImportPreview preview =
        preview_cards("グループ,お困りのこと\n第３班,坂\n", "a.csv", options);
    CHECK(texts_of(preview) == "坂/");
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
    CHECK(texts_of(preview) == "坂, 急/\"橋\"\t細い/");
    CHECK(preview.cards[1].line == 3);
    CHECK(preview.cards[1].row == 1);
    CHECK(preview.columns.empty());
}

TEST_CASE("JSON may be a list of texts or of objects") {
    CHECK(texts_of(preview_cards(R"(["坂",""," 橋 "])", "a.json")) == "坂/橋/");
    const ImportPreview preview = preview_cards(
        R"([{"text":"坂","field":["防災","福祉"],"table":2,"id":"k1"},{"班":3},{"text":"橋","scribed":true}])",
        "a.json");
    CHECK(texts_of(preview) == "坂/橋/");
    CHECK(joined_words(preview.cards[0].card.fields) == "防災+福祉");
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

TEST_CASE("cells pasted from a spreadsheet and pasted lines are read alike") {
    CHECK(texts_of(preview_pasted_cards("坂\n橋\n")) == "坂/橋/");
    CHECK(texts_of(preview_pasted_cards("\"坂が\n急\"\r\n橋\r\n")) == "坂が\n急/橋/");
    CHECK(texts_of(preview_pasted_cards("1\t坂が急だ\r\n2\t橋が細い\r\n")) == "坂が急だ/橋が細い/");
    const ImportPreview headed = preview_pasted_cards("班\t意見\r\n2\t坂\r\n3\t橋\r\n");
    CHECK(texts_of(headed) == "坂/橋/");
    CHECK(headed.cards[1].card.table == 3);
    CHECK(texts_of(preview_pasted_cards("\"坂\" と言う人がいる\n橋")) ==
          "\"坂\" と言う人がいる/橋/");
    CHECK(told_by([] { preview_pasted_cards(" \n\t\n"); }) == "取り込む行がありません。");
}

TEST_CASE("100,000 rows come in, one more is refused") {
    std::string file = "text\n";
    for (std::size_t i = 0; i < most_import_rows; ++i) file += "坂" + std::to_string(i) + "\n";
    CHECK(preview_cards(file, "a.csv").cards.size() == 100'000);
    CHECK(told_of_cards(file + "橋\n", "a.csv") ==
          "行が多すぎます。一度に取り込めるのは10万行までです。");
}
