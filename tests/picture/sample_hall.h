#pragma once

#include <algorithm>
#include <vector>

#include "picture/hall_picture.h"
#include "picture_check.h"
#include "sample_workshop.h"

namespace yoriai {

// The sample workshop on an evening with an agenda.
inline Workshop hall_workshop() {
    Workshop workshop = sample_workshop();
    Meeting meeting;
    meeting.id = MeetingId{1};
    meeting.number = 2;
    meeting.question = "暮らしの中の困りごとを、一枚に一つ。";
    workshop.put(meeting);
    const char* const steps[] = {"はじめの話",       "黙って書く",
                                 "班で読み合う",     "似た声を集めて表札をつける",
                                 "大事なものを選ぶ", "おわりの話"};
    for (int i = 0; i < 6; ++i) {
        AgendaStep step;
        step.id = AgendaStepId{i + 1};
        step.meeting = MeetingId{1};
        step.place = i;
        step.title = steps[i];
        step.minutes = 5 * (i + 1);
        step.script = "秘密の台本";
        workshop.put(step);
    }
    return workshop;
}

// The same with a round that forty people answered.
inline Workshop with_round(RoundMethod method, RoundState state) {
    Workshop workshop = hall_workshop();
    Round round;
    round.id = RoundId{1};
    round.number = 1;
    round.question = "取り組みたいものはどれですか";
    round.method = method;
    round.state = state;
    round.eligible = 42;
    workshop.put(round);
    const char* const texts[] = {"バスを増やす前に、自分たちで乗せ合う仕組みをつくる",
                                 "通学路に、順に街灯をつける",
                                 "一人暮らしの人に声をかける",
                                 "避難所のトイレを洋式にする",
                                 "空き家の持ち主を調べておく",
                                 "祭りの太鼓を子どもに教える"};
    for (int i = 0; i < 6; ++i) {
        Item item;
        item.id = ItemId{i + 1};
        item.round = RoundId{1};
        item.place = i;
        item.text = texts[i];
        workshop.put(item);
    }
    std::vector<Ballot> ballots;
    for (int person = 0; person < 40; ++person) {
        Ballot ballot;
        for (int i = 0; i < 6; ++i) {
            if (method != RoundMethod::agreement && (person + i) % (i + 2) != 0) continue;
            Vote vote;
            if (person % (i + 3) == 0) vote.answer = Answer::disagree;
            if (method != RoundMethod::agreement) vote.answer = Answer::agree;
            ballot.votes[ItemId{i + 1}] = vote;
        }
        ballots.push_back(ballot);
    }
    std::sort(ballots.begin(), ballots.end());
    workshop.put_ballots(RoundId{1}, ballots);
    return workshop;
}

inline HallView view_of(HallScene scene) {
    HallView view;
    view.scene = scene;
    return view;
}

inline std::vector<HallScene> all_scenes() {
    std::vector<HallScene> scenes;
    for (std::size_t i = 0; i < names(HallScene{}).size(); ++i)
        scenes.push_back(static_cast<HallScene>(i));
    return scenes;
}

struct Shot {
    Pixels pixels;
    HallDrawn drawn;
};

inline Shot draw_scene(const Workshop& workshop, const HallView& view, int page = 0,
                       HallScreen screen = {}, Appearance appearance = Appearance::light) {
    const HallModel model = hall_model(workshop, view);
    Shot shot;
    const float scale = static_cast<float>(screen.height) / 1080;
    shot.pixels = off_screen().render(
        palette(appearance), scale, screen.width, screen.height,
        [&](const Painter& painter) { shot.drawn = draw_hall(painter, model, screen, page); });
    return shot;
}

}  // namespace yoriai
