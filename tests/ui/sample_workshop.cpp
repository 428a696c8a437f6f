#include "ui/sample_workshop.h"

#include <array>
#include <string>

namespace yoriai {
namespace {

struct SampleCard {
    const char* text;
    int field;  // from 1; 0: none
    int table;
    int theme;
    bool scribed = false;
    bool lone = false;
};

constexpr std::array cards = {
    SampleCard{"駅からの帰り道に街灯がなくて真っ暗", 2, 3, 3},
    SampleCard{"公園の周りが暗く、部活帰りの子が怖がっている", 2, 1, 3},
    SampleCard{"LEDに替えてほしいが、電気代が心配", 2, 5, 3},
    SampleCard{"夜に避難するとき、道が真っ暗で怖い", 1, 2, 1, true},
    SampleCard{"通学路の横断歩道の線が消えている", 6, 6, 1},
    SampleCard{"下校の時間に不審な車が止まっていた", 2, 4, 1},
    SampleCard{"バスが一日三本になって病院に行けない", 3, 1, 2},
    SampleCard{"免許を返したら買い物に行く足がなくなった", 3, 3, 2, true},
    SampleCard{"タクシーを呼んでも一時間待ち", 3, 2, 2},
    SampleCard{"バス停に屋根もベンチもなくてつらい", 3, 5, 2},
    SampleCard{"野良猫が増えて庭を荒らされる", 7, 4, 0, false, true},
    SampleCard{"祭りの太鼓をたたける人がもういない", 8, 2, 0, false, true},
    SampleCard{"隣が一人暮らしで、倒れても気づけない", 3, 6, 4},
    SampleCard{"新聞がたまっている家があって心配", 3, 5, 4, true},
    SampleCard{"空き家の草が道まで伸びている", 7, 1, 5},
    SampleCard{"大雨のたび水路があふれる", 1, 3, 5},
    SampleCard{"体育館は夏暑くて、とても寝泊まりできない", 1, 2, 0},
    SampleCard{"回覧板を回すのが負担だという声が多い", 8, 6, 0},
    SampleCard{"雨の日に子どもが遊べる場所がない", 5, 1, 0, true},
    SampleCard{"川にごみが流れ着いて、だれも片付けない", 7, 4, 0},
    SampleCard{"健診に行かない人が多い", 4, 3, 0},
    SampleCard{"重い荷物を持って坂を上がれない", 3, 5, 0},
    SampleCard{"畑の野菜や果物が盗まれる", 2, 3, 0},
};

void put_fields(Workshop& workshop) {
    constexpr std::array<std::pair<const char*, const char*>, 9> fields = {
        {{"防災", "災"},
         {"防犯", "犯"},
         {"福祉", "福"},
         {"健康づくり", "健"},
         {"子育て", "子"},
         {"安全", "安"},
         {"環境", "環"},
         {"コミュニティづくり", "コ"},
         {"その他", "他"}}};
    std::int64_t place = 0;
    for (const auto& [name, code] : fields) {
        workshop.put(Field{FieldId{place + 1}, name, code, place});
        ++place;
    }
}

void put_agenda(Workshop& workshop) {
    struct Step {
        const char* title;
        int minutes;
        const char* purpose;
        const char* script;
        WorkshopStep step;
    };
    constexpr std::array steps = {
        Step{"はじめに", 10, "今日のゴールと、三つの約束", "おいでくださり、ありがとうございます。",
             WorkshopStep::prepare},
        Step{
            "黙って書く", 15, "困りごとを一人2〜3枚、一文で",
            "「まちがいはありません。短くて大丈夫です」と声をかける。手が止まった班には、昨日一日の"
            "ことを聞く。",
            WorkshopStep::capture},
        Step{"似た声を集める", 40, "表札は文で。無理に入れない", "", WorkshopStep::group},
        Step{"選ぶ", 20, "大事だと思うテーマに一人5票", "", WorkshopStep::choose},
        Step{"発表とまとめ", 18, "各班3分", "", WorkshopStep::write},
    };
    std::int64_t place = 0;
    for (const Step& step : steps) {
        workshop.put(AgendaStep{AgendaStepId{place + 1}, sample_meeting, place, step.title,
                                step.minutes, step.purpose, step.script, step.step});
        ++place;
    }
}

void put_round(Workshop& workshop) {
    Round round;
    round.id = sample_round;
    round.number = 1;
    round.question = "地区でいちばん先に取り組みたいのは、どれですか。";
    round.state = RoundState::open;
    round.meeting = sample_meeting;
    round.dots = 5;
    round.most_on_one = 5;
    round.eligible = 42;
    workshop.put(round);
    std::int64_t tally = 0;
    for (const int theme : {1, 2, 4, 5}) {
        Item item;
        item.id = ItemId{theme};
        item.round = sample_round;
        item.place = theme;
        item.theme = ThemeId{theme};
        item.text = workshop.find(item.theme)->title;
        workshop.put(item);
        for (int table = 1; table <= 5; ++table)
            workshop.put(Tally{TallyId{++tally}, sample_round, item.id, sample_table(table),
                               Answer::agree, 3 + (theme * 7 + table * 5) % 6});
    }
}

}  // namespace

Workshop empty_workshop() {
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    workshop.district.municipality = "あおば市";
    workshop.district.council = "みどり丘まちづくり協議会";
    workshop.district.population = 4200;
    workshop.district.aged_65_and_over = 1386;
    workshop.district.households = 1780;
    workshop.district.population_source = "住民基本台帳　令和8年10月1日";
    put_fields(workshop);
    for (int number = 1; number <= 6; ++number)
        workshop.put(Table{sample_table(number), number, "", ""});
    workshop.put(Meeting{MeetingId{1}, 1, "困りごとを出す", {2026, 11, 6}, "公民館ホール", ""});
    workshop.put(Meeting{sample_meeting,
                         2,
                         "合意をたしかめる",
                         {2026, 11, 20},
                         "公民館ホール",
                         "ふだんの暮らしで、困っていることは何ですか。"});
    std::int64_t id = 0;
    for (int table = 1; table <= 6; ++table)
        for (const auto& [band, people] :
             {std::pair{AgeBand::from_40, 2}, {AgeBand::from_60, 3}, {AgeBand::from_75, 2}})
            workshop.put(
                Attendance{AttendanceId{++id}, sample_meeting, sample_table(table), band, people});
    workshop.put(Neighbourhood{NeighbourhoodId{1}, "緑ヶ丘一丁目自治会", 820, 350, 1});
    workshop.put(Neighbourhood{NeighbourhoodId{2}, "緑ヶ丘二丁目自治会", 640, 270, 2});
    put_agenda(workshop);
    return workshop;
}

Workshop sample_workshop() {
    Workshop workshop = empty_workshop();
    const auto theme = [&](int id, const char* title, int parent, Position position, bool folded) {
        Theme made;
        made.id = ThemeId{id};
        made.title = title;
        made.parent = ThemeId{parent};
        made.position = position;
        made.folded = folded;
        made.place = id;
        workshop.put(made);
    };
    theme(1, "夜、安心して歩ける道にしたい", 0, {40, 40}, false);
    theme(2, "病院と買い物へ行く足がほしい", 0, {960, 40}, false);
    theme(3, "街灯が足りず、駅からの道が暗い", 1, {0, 0}, false);
    theme(4, "一人暮らしを見守りたい", 0, {600, 900}, true);
    theme(5, "大雨の水を家に入れない", 0, {1100, 900}, true);
    int number = 0;
    for (const SampleCard& sample : cards) {
        Card card;
        card.id = CardId{++number};
        card.number = number;
        card.text = sample.text;
        card.meeting = sample_meeting;
        card.table_id = sample_table(sample.table);
        card.scribed = sample.scribed;
        card.lone = sample.lone;
        card.theme = ThemeId{sample.theme};
        if (sample.theme) card.position = {0, static_cast<double>(number)};
        if (sample.field) card.fields = {FieldId{sample.field}};
        workshop.put(card);
    }
    put_round(workshop);
    return workshop;
}

Workshop workshop_with_issue() {
    Workshop workshop = sample_workshop();
    Issue issue;
    issue.id = {1};
    issue.number = 1;
    issue.title = "夜も歩ける道にする";
    issue.themes = {sample_night};
    workshop.put(issue);
    Action action;
    action.id = {1};
    action.number = 1;
    action.title = "街灯をつける";
    action.issues = {IssueId{1}};
    workshop.put(action);
    return workshop;
}

}  // namespace yoriai
