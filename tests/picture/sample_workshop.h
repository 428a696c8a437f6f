#pragma once

#include <string>

#include "model/workshop.h"

namespace yoriai {

// A small workshop of one district, with themes in themes, lone cards, a folded theme and a link.
inline Workshop sample_workshop() {
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    const char* const fields[][2] = {
        {"防災", "災"},   {"防犯", "犯"}, {"福祉", "福"}, {"健康づくり", "健"},
        {"子育て", "子"}, {"安全", "安"}, {"環境", "環"}, {"コミュニティづくり", "コ"},
        {"その他", "他"}};
    for (int i = 0; i < 9; ++i) workshop.put(Field{FieldId{i + 1}, fields[i][0], fields[i][1], i});
    for (int i = 1; i <= 6; ++i) {
        Table table;
        table.id = TableId{i};
        table.number = i;
        table.facilitator = "秘密の進行役";
        workshop.put(table);
    }
    const auto theme = [&](int id, const char* title, int parent, bool folded) {
        Theme row;
        row.id = ThemeId{id};
        row.title = title;
        row.parent = ThemeId{parent};
        row.folded = folded;
        row.place = id;
        workshop.put(row);
    };
    theme(1, "夜、安心して歩ける道にしたい", 0, false);
    theme(2, "街灯が足りず、駅からの道が暗い", 1, false);
    theme(3, "木が茂って明かりをさえぎる", 1, true);
    theme(4, "病院と買い物へ行く足がほしい", 0, false);
    theme(5, "一人暮らしを見守りたい", 0, true);
    theme(6, "大雨の水を家に入れない", 0, true);
    int number = 0;
    const auto card = [&](const char* text, int field, int in_theme) {
        Card row;
        ++number;
        row.id = CardId{number};
        row.number = number;
        row.text = text;
        row.table_id = TableId{number % 6 + 1};
        row.theme = ThemeId{in_theme};
        row.fields = {FieldId{field}};
        row.note = "秘密の司会メモ";
        row.scribed = number % 5 == 0;
        row.lone = in_theme == 0 && number > 12;
        workshop.put(row);
    };
    card("駅からの帰り道に街灯がなくて真っ暗", 2, 2);
    card("公園の周りが暗く、部活帰りの子が怖がっている", 2, 2);
    card("LEDに替えてほしいが、電気代が心配", 2, 2);
    card("夜に避難するとき、道が真っ暗で怖い", 1, 1);
    card("通学路の横断歩道の線が消えている", 6, 1);
    card("下校の時間に不審な車が止まっていた", 2, 1);
    card("バスが一日三本になって病院に行けない", 3, 4);
    card("免許を返したら買い物に行く足がなくなった", 3, 4);
    card("タクシーを呼んでも一時間待ち", 3, 4);
    card("バス停に屋根もベンチもなくてつらい", 3, 4);
    card("一人暮らしの父の様子を、だれも知らない", 3, 5);
    card("大雨のたび水路があふれる", 1, 6);
    card("野良猫が増えて庭を荒らされる", 7, 0);
    card("祭りの太鼓をたたける人がもういない", 8, 0);
    Card hidden = *workshop.find(CardId{4});
    hidden.hidden = true;
    hidden.text = "隠したカードの言葉";
    workshop.put(hidden);
    Link link;
    link.id = LinkId{1};
    link.kind = LinkKind::cause;
    link.from_theme = ThemeId{4};
    link.to_theme = ThemeId{5};
    workshop.put(link);
    return workshop;
}

}  // namespace yoriai
