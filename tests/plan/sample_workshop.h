#pragma once

#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

inline void put_card(Workshop& workshop, int number, const std::string& text, ThemeId theme,
                     TableId table, std::vector<FieldId> fields) {
    Card card;
    card.id = CardId{number};
    card.number = number;
    card.text = text;
    card.theme = theme;
    card.meeting = MeetingId{1};
    card.table_id = table;
    card.fields = std::move(fields);
    workshop.put(card);
}

inline void put_district(Workshop& workshop) {
    workshop.district = {"みどり丘小学校区",
                         "あさひ市",
                         "みどり丘まちづくり協議会",
                         4200,
                         1302,
                         1780,
                         "令和8年10月1日 住民基本台帳",
                         {},
                         {},
                         "事務局 電話 000-123-4567"};
    workshop.plan.vision = "歩いて会える、灯りのまち";
    workshop.plan.first_fiscal_year = 2026;
    workshop.plan.last_fiscal_year = 2030;
    workshop.put(Neighbourhood{NeighbourhoodId{1}, "上町会", 2400, 1000, 0});
    workshop.put(Neighbourhood{NeighbourhoodId{2}, "下町会", 1700, 780, 1});
    const char* const names[] = {"防災", "防犯", "福祉", "環境"};
    const char* const codes[] = {"災", "犯", "福", "環"};
    for (int field = 0; field < 4; ++field)
        workshop.put(Field{FieldId{field + 1}, names[field], codes[field], field});
}

inline void put_meeting(Workshop& workshop) {
    Meeting meeting;
    meeting.id = MeetingId{1};
    meeting.number = 1;
    meeting.title = "困りごとを出す";
    meeting.date = {2026, 11, 20};
    meeting.place = "みどり丘公民館";
    meeting.question = "暮らしの中で困っていることは何ですか";
    workshop.put(meeting);
    for (int table = 1; table <= 3; ++table) {
        workshop.put(Table{TableId{table}, table, "", "司会の山田"});
        workshop.put(Attendance{AttendanceId{table}, MeetingId{1}, TableId{table},
                                table == 1 ? AgeBand::from_40 : AgeBand::from_60, 6});
    }
    AgendaStep step;
    step.id = AgendaStepId{1};
    step.meeting = MeetingId{1};
    step.title = "困りごとを書く";
    step.minutes = 20;
    step.purpose = "全員が書く";
    step.script = "秘密の台本";
    workshop.put(step);
}

inline void put_cards(Workshop& workshop) {
    workshop.put(Theme{ThemeId{1}, "夜道が暗くて歩くのが怖い", {}, {}, false, false, 0});
    workshop.put(Theme{ThemeId{2}, "坂の上から買い物に行けない", {}, {}, false, true, 1});
    workshop.put(Theme{ThemeId{3}, "通学路の灯り", ThemeId{1}, {}, false, false, 0});
    workshop.put(Theme{ThemeId{4}, "だれもいないテーマ", {}, {}, false, false, 2});
    const FieldId safe{2};
    const FieldId care{3};
    put_card(workshop, 1, "駅からの帰り道に街灯がなくて真っ暗", ThemeId{1}, TableId{1}, {safe});
    put_card(workshop, 2, "公園の周りが暗い", ThemeId{1}, TableId{2}, {safe});
    put_card(workshop, 3, "部活帰りの子が怖がっている", ThemeId{3}, TableId{2}, {safe});
    put_card(workshop, 4, "坂がきつくて店まで歩けない", ThemeId{2}, TableId{1}, {care});
    put_card(workshop, 5, "バスが一日二本しかない", ThemeId{2}, TableId{3}, {care});
    put_card(workshop, 6, "川の石に鷺が来るのを見てほしい", {}, TableId{3}, {FieldId{4}});
    put_card(workshop, 7, "まだ束ねていない声", {}, TableId{3}, {});
    put_card(workshop, 8, "だれにも見せない声", ThemeId{1}, TableId{1}, {safe});
    Card lone = *workshop.find(CardId{6});
    lone.lone = true;
    lone.note = "司会のメモ";
    workshop.put(lone);
    Card hidden = *workshop.find(CardId{8});
    hidden.hidden = true;
    workshop.put(hidden);
    Card idea = *workshop.find(CardId{5});
    idea.kind = CardKind::idea;
    idea.scribed = true;
    workshop.put(idea);
}

inline void put_round(Workshop& workshop) {
    Round round;
    round.id = RoundId{1};
    round.number = 1;
    round.question = "どれから取り組みますか";
    round.state = RoundState::revealed;
    round.eligible = 20;
    workshop.put(round);
    const char* const texts[] = {"夜道が暗くて歩くのが怖い", "坂の上から買い物に行けない",
                                 "ごみの分別"};
    for (int item = 1; item <= 3; ++item) {
        Item asked;
        asked.id = ItemId{item};
        asked.round = RoundId{1};
        asked.place = item;
        asked.text = texts[item - 1];
        if (item < 3) asked.theme = ThemeId{item};
        workshop.put(asked);
    }
    std::vector<Ballot> ballots;
    for (int person = 0; person < 18; ++person) {
        Ballot ballot;
        ballot.table_id = TableId{person % 3 + 1};
        const int item = person < 8 ? 1 : person < 16 ? 2 : 3;
        ballot.votes[ItemId{item}] = {Answer::agree, 1};
        ballots.push_back(ballot);
    }
    workshop.put_ballots(RoundId{1}, ballots);
}

inline void put_answers(Workshop& workshop) {
    Issue issue;
    issue.id = IssueId{1};
    issue.number = 1;
    issue.title = "夜も安心して歩ける道にする";
    issue.reason = "通学路と駅からの道で、同じ声が重なった。";
    issue.both_views = "灯りを増やすという声と、まぶしくて眠れないという声がある。";
    issue.obstacle = Obstacle::money;
    issue.themes = {ThemeId{1}};
    workshop.put(issue);
    Action action;
    action.id = ActionId{1};
    action.number = 1;
    action.title = "通学路から順に街灯をつける";
    action.description = "暗いところの地図をつくり、つける順番を決める。";
    action.actors = "上町会、下町会、PTA";
    action.fiscal_year = 2027;
    action.indicator = "街灯の数";
    action.target = "10か所";
    action.issues = {IssueId{1}};
    workshop.put(action);
    action.id = ActionId{2};
    action.number = 2;
    action.title = "見守りの声かけ";
    action.actors.clear();
    action.role = HelpRole::neighbour;
    action.term = Term::middle_term;
    action.fiscal_year.reset();
    action.indicator.clear();
    action.target.clear();
    workshop.put(action);
}

// A small workshop with something of everything.
inline Workshop sample_workshop() {
    Workshop workshop;
    put_district(workshop);
    put_meeting(workshop);
    put_cards(workshop);
    put_round(workshop);
    put_answers(workshop);
    return workshop;
}

}  // namespace yoriai
