#include "exchange/plan_fixture.h"

namespace yoriai {
namespace {

Runs text(const std::string& words) { return {Run{words, false, ""}}; }

Paragraph paragraph(const std::string& key, const std::string& words,
                    ParagraphStyle style = ParagraphStyle::body) {
    return {key, text(words), style, false};
}

Cover cover() {
    return {"みどり丘小学校区 地域デザイン計画",
            "坂の上でも、あいさつが届くまち",
            "みどり丘小学校区",
            "ひので市",
            "素案",
            "第1版",
            "令和8年11月22日（2026年11月22日）",
            "みどり丘小学校区 地域づくり協議会"};
}

void add_first_chapter(std::vector<Block>& blocks) {
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{1, "第1章", "地区のいまと困りごと", "chapter-1"});
    blocks.push_back(paragraph("lead",
                               "坂と高齢化の地区で、住民百二十人が出した五百の困りごとを束ねた。",
                               ParagraphStyle::lead));
    blocks.push_back(Heading{2, "1", "地区の概要", "chapter-1-1"});
    blocks.push_back(
        Paragraph{"overview",
                  {Run{"人口は5,240人、65歳以上は1,912人（36.5％）。", false, ""},
                   Run{"買い物と通院の足", true, ""}, Run{"がいちばん多く語られた（", false, ""},
                   Run{"カード1", false, "card-1"}, Run{"、", false, ""},
                   Run{"どこにもない", false, "nowhere"},
                   Run{"）。坂道では雨の日にバス停まで歩けず、夜の会合にも出にくい。そこで、乗り合"
                       "いと声かけを組み合わせる。",
                       false, ""}},
                  ParagraphStyle::body,
                  false});
    blocks.push_back(
        paragraph("quote", "「雨の日は、バス停まで二十分かかります」", ParagraphStyle::quote));
    blocks.push_back(paragraph("item-1", "<script>alert('x')</script> & \"引用\" は文字のまま",
                               ParagraphStyle::list_item));
    blocks.push_back(paragraph("item-2",
                               "𠮷野家の髙橋さん、山﨑さん、①②③ ㎡ ㈱ Ⅳ ～ 〜 ｶﾞ é "
                               "👨‍👩‍👧",
                               ParagraphStyle::list_item));
    blocks.push_back(paragraph("note", "※ 件数は2026年11月22日現在。", ParagraphStyle::note));
}

BarChart chart() {
    return {"図1-1",
            "取り組んでほしいことの投票",
            "投票の多い順に、乗り合いタクシー34票、見守り21票、草刈りの担い手9票。",
            "票",
            {{"乗り合いタクシーを走らせてほしい", 34, "34票（37.4％）"},
             {"ひとり暮らしの見守りを続けたい", 21, "21票（23.1％）"},
             {"草刈りの担い手", 9, "9票（9.9％）"}},
            "出典：第2回寄合の投票（91人）"};
}

PrintedTable sums() {
    PrintedTable table{"表1-1",
                       "分野ごとの困りごと",
                       {{"分野", 2, Alignment::left},
                        {"件数", 1, Alignment::right},
                        {"割合", 1, Alignment::right}},
                       {},
                       "出典：第1回寄合のカード"};
    table.rows.push_back({{text("防災"), text("120"), text("24.0％")}, "", false});
    table.rows.push_back({{text("福祉"), text("380"), text("76.0％")}, "", false});
    table.rows.push_back({{text("計"), text("500"), text("100.0％")}, "", true});
    return table;
}

PrintedTable cards() {
    PrintedTable table{"表2-1",
                       "すべてのカード",
                       {{"番号", 1, Alignment::right},
                        {"困りごと", 6, Alignment::left},
                        {"分野", 2, Alignment::left},
                        {"班", 1, Alignment::centre},
                        {"テーマ", 3, Alignment::left}},
                       {},
                       "出典：寄合ファイル"};
    for (int number = 1; number <= 60; ++number) {
        const std::string name = std::to_string(number);
        const std::string words = number == 2
                                      ? "一行目\n二行目\x08と | 縦棒\tタブ"
                                      : "坂の上では雨の日にバス停まで歩けない人が増えている。";
        table.rows.push_back(
            {{text(name), text(words), text("福祉"), text("3"), text("足がないと暮らせない")},
             "card-" + name,
             false});
    }
    return table;
}

}  // namespace

Document plan_fixture() {
    Document document;
    document.cover = cover();
    document.footer = "みどり丘小学校区 地域デザイン計画（素案 第1版）";
    document.date = {2026, 11, 22};
    document.blocks.push_back(Contents{"目次"});
    add_first_chapter(document.blocks);
    document.blocks.push_back(sums());
    document.blocks.push_back(chart());
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(Heading{1, "第2章", "資料", "chapter-2"});
    document.blocks.push_back(Heading{2, "1", "カード一覧", "chapter-2-1"});
    document.blocks.push_back(Heading{3, "(1)", "番号順", "chapter-2-1-1"});
    document.blocks.push_back(cards());
    return document;
}

std::filesystem::path test_output(const char* name) {
    const auto folder = std::filesystem::path(YORIAI_PROGRAM).parent_path() / "test_output";
    std::filesystem::create_directories(folder);
    return folder / name;
}

}  // namespace yoriai
