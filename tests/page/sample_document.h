#pragma once

#include <string>

#include "plan/document.h"

namespace yoriai {

// A document with every kind of block, long enough that tables and paragraphs break over pages.
inline Document sample_document(int cards) {
    Document document;
    document.date = {2026, 11, 22};
    document.cover = {"みどり丘小学校区　地域デザイン計画",
                      "歩いて会える、灯りのまち",
                      "みどり丘小学校区",
                      "あさひ市",
                      "素案",
                      "第1版",
                      "令和8年11月22日（2026年11月22日）",
                      "みどり丘まちづくり協議会"};
    document.footer = "みどり丘小学校区　地域デザイン計画（素案）";
    auto& blocks = document.blocks;
    blocks.push_back(Contents{"目次"});
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{1, "第1章", "住民の声と課題", "voices"});
    blocks.push_back(Paragraph{"voices.lead",
                               {{"この章では、寄合で出されたすべての声を示す。", false, {}}},
                               ParagraphStyle::lead,
                               false});
    const std::string sentence =
        "「通学路の暗いところから、順に街灯をつける」には40人中38人（95％）が賛成し、意見のグループ"
        "に"
        "よる違いは見られなかった。ー々ッャ、。）」とカッコ（かっこ）や「かぎ」が続く文でも、行の頭"
        "に"
        "来てはいけない字は来ない。";
    for (int section = 1; section <= 4; ++section) {
        const std::string number = std::to_string(section);
        blocks.push_back(Heading{2, number, "集め方と件数", "section-" + number});
        for (int text = 0; text < 4; ++text) {
            blocks.push_back(Paragraph{"section-" + number + "." + std::to_string(text),
                                       {{sentence + sentence, false, {}},
                                        {"カード12", false, "card-12"},
                                        {"による。", true, {}}},
                                       ParagraphStyle::body,
                                       false});
        }
        blocks.push_back(Paragraph{
            {}, {{"夜の帰り道が真っ暗で怖い。", false, {}}}, ParagraphStyle::quote, false});
        blocks.push_back(Paragraph{{}, {{sentence, false, {}}}, ParagraphStyle::list_item, false});
        BarChart chart{"図1-" + number, "分野別の件数", "防災24件", "単位：件", {}, "出典：寄合"};
        for (int bar = 0; bar < 6; ++bar) {
            chart.bars.push_back(
                {bar == 3 ? "名前の長い分野は折り返して二行になることもあるのです" : "分野の名前",
                 24.0 - bar * 4, std::to_string(24 - bar * 4) + "件"});
        }
        blocks.push_back(chart);
    }
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{1, "資料編", "すべてのカード", "cards"});
    PrintedTable table{"表2-1",
                       "カードの一覧",
                       {{"番号", 1, Alignment::right},
                        {"困りごと", 7, Alignment::left},
                        {"班", 1.4, Alignment::left},
                        {"票", 1, Alignment::right}},
                       {},
                       "出典：寄合の記録"};
    for (int card = 1; card <= cards; ++card) {
        const std::string number = std::to_string(card);
        std::string text = "カード" + number + "。";
        for (int part = 0; part < card % 4; ++part) text += "坂が急で、冬は買い物に行けない。";
        table.rows.push_back({{{{number, false, {}}},
                               {{text, false, {}}},
                               {{"3班", false, {}}},
                               {{std::to_string(card % 7), false, {}}}},
                              "card-" + number,
                              false});
    }
    table.rows.push_back({{{}, {{"合計", false, {}}}, {}, {{"120", false, {}}}}, {}, true});
    blocks.push_back(table);
    return document;
}

}  // namespace yoriai
