#include "picture/hall_picture.h"

#include <doctest/doctest.h>

#include "picture/hall_words.h"
#include "picture/sample_hall.h"
#include "text/message.h"

namespace yoriai {

TEST_CASE("hall text is computed from the room: 100 inch, 10 m, 1080 rows give 69 and 40") {
    HallScreen screen;
    screen.image_width = 2.214;
    CHECK(hall_sizes(screen).body == 69);
    CHECK(hall_sizes(screen).caption == 40);
    screen.last_row = 20;
    CHECK(hall_sizes(screen).body == 138);
    screen.last_row = 10;
    screen.width = 1280;
    screen.height = 720;
    CHECK(hall_sizes(screen).body == 46);
}

TEST_CASE("priorities, both views, the few and a story are drawn, one page after the other") {
    for (const Language in : {Language::japanese, Language::english}) {
        const Language before = language();
        set_language(in);
        Workshop workshop = with_round(RoundMethod::dots, RoundState::revealed);
        Round round = *workshop.find(RoundId{1});
        round.dots = round.most_on_one = 3;
        workshop.put(round);
        std::vector<Ballot> ballots;
        for (int person = 0; person < 30; ++person) {
            Ballot ballot;
            ballot.table_id = TableId{1 + person % 3};
            for (int i = 0; i < 3; ++i) ballot.votes[ItemId{1 + (person % 2 + i) % 4}] = {};
            ballots.push_back(ballot);
        }
        for (int person = 0; person < 4; ++person)
            ballots.push_back({TableId{2}, {{ItemId{6}, {Answer::agree, 3}}}});
        std::sort(ballots.begin(), ballots.end());
        workshop.put_ballots(RoundId{1}, ballots);
        Item item = *workshop.find(ItemId{6});
        item.card = CardId{2};
        workshop.put(item);
        const std::string ending = in == Language::english ? "_english" : "";
        const auto picture = [&](HallScene scene, const Workshop& of, const std::string& name) {
            HallView view = view_of(scene);
            view.card = CardId{2};
            for (int page = 0; page < 3; ++page) {
                const Shot shot = draw_scene(of, view, page);
                CHECK(shot.drawn.fits);
                CHECK(count_colours(shot.pixels) > 10);
                keep_picture("found_" + name + std::to_string(page) + ending, shot.pixels);
                if (shot.drawn.page != page || shot.drawn.pages == page + 1) break;
            }
        };
        picture(HallScene::quadrant, workshop, "priorities");
        picture(HallScene::minority, workshop, "few");
        picture(HallScene::story, workshop, "story");
        const Workshop split = with_round(RoundMethod::agreement, RoundState::revealed);
        picture(HallScene::both_views, split, "both");
        picture(HallScene::quadrant, split, "priorities_answers");
        set_language(before);
    }
}

TEST_CASE("what does not fit goes to the next page, and nothing is lost on the way") {
    HallView view = view_of(HallScene::theme);
    view.theme = ThemeId{1};
    const Shot first = draw_scene(hall_workshop(), view);
    CHECK(first.drawn.pages == 2);
    CHECK(first.drawn.fits);
    CHECK(draw_scene(hall_workshop(), view, 9).drawn.page == 1);
    CHECK(draw_scene(with_round(RoundMethod::agreement, RoundState::open),
                     view_of(HallScene::question))
              .drawn.pages == 6);
}

TEST_CASE("a text that is too long for a page of its own is told") {
    Workshop workshop = hall_workshop();
    Card card = *workshop.find(CardId{1});
    card.text.clear();
    for (int i = 0; i < 300; ++i) card.text += "道が暗い";
    workshop.put(card);
    HallView view = view_of(HallScene::theme);
    view.theme = ThemeId{2};
    CHECK_FALSE(draw_scene(workshop, view).drawn.fits);
    view.scene = HallScene::card;
    view.card = CardId{1};
    const Shot pages = draw_scene(workshop, view);
    CHECK(pages.drawn.pages > 3);
    CHECK(pages.drawn.fits);
}

TEST_CASE("every scene draws at every size and in every appearance") {
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    for (const HallScene scene : all_scenes()) {
        HallView view = view_of(scene);
        view.theme = ThemeId{1};
        view.card = CardId{2};
        view.step = AgendaStepId{3};
        view.timer = HallTimer{272, 420};
        const std::string name = "hall_" + std::to_string(static_cast<int>(scene));
        const Shot shot = draw_scene(workshop, view);
        CHECK(count_colours(shot.pixels) > 10);
        keep_picture(name, shot.pixels);
        CHECK(count_colours(
                  draw_scene(workshop, view, 0, {1280, 800, 2.2, 15}, Appearance::dark).pixels) >
              10);
        HallScreen far{1920, 1080, 2.2, 16};
        keep_picture(name + "_far",
                     draw_scene(workshop, view, 0, far, Appearance::high_contrast).pixels);
    }
    keep_picture("hall_choice", draw_scene(with_round(RoundMethod::dots, RoundState::open),
                                           view_of(HallScene::question))
                                    .pixels);
    keep_picture("hall_dots", draw_scene(with_round(RoundMethod::dots, RoundState::revealed),
                                         view_of(HallScene::results))
                                  .pixels);
    keep_picture("hall_secret", draw_scene(with_round(RoundMethod::dots, RoundState::open),
                                           view_of(HallScene::results))
                                    .pixels);
}

TEST_CASE("every scene draws in English too") {
    const Language before = language();
    set_language(Language::english);
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    for (const HallScene scene : all_scenes()) {
        HallView view = view_of(scene);
        view.theme = ThemeId{1};
        view.card = CardId{2};
        view.timer = HallTimer{0, 420};
        const Shot shot = draw_scene(workshop, view);
        CHECK(shot.drawn.fits);
        keep_picture("hall_english_" + std::to_string(static_cast<int>(scene)), shot.pixels);
    }
    set_language(before);
}

TEST_CASE("results appear one by one while they are revealed") {
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    HallView view = view_of(HallScene::results);
    const Pixels all = draw_scene(workshop, view).pixels;
    view.shown_results = 1;
    view.growth = 0.5;
    const Pixels half = draw_scene(workshop, view).pixels;
    const ImU32 wood = palette(Appearance::light).plate;
    const auto count = [&](const Pixels& pixels) {
        int found = 0;
        for (int y = 0; y < pixels.height; y += 4)
            for (int x = 0; x < pixels.width; x += 4) found += colour_at(pixels, x, y) == wood;
        return found;
    };
    CHECK(count(half) > 0);
    CHECK(count(half) * 3 < count(all));
}

TEST_CASE("the vision's tree takes a page for the goals and one for each goal's actions") {
    Workshop workshop;
    workshop.plan.vision = "歩いて会える町";
    for (const std::int64_t id : {1, 2}) {
        workshop.put(Goal{{id}, static_cast<int>(id), "目標" + std::to_string(id), {}});
        Issue issue;
        issue.id = {id};
        issue.number = static_cast<int>(id);
        issue.goal = {id};
        workshop.put(issue);
        Action action;
        action.id = {id};
        action.number = static_cast<int>(id);
        action.title = "取組の名前" + std::to_string(id);
        action.issues = {issue.id};
        workshop.put(action);
    }
    const Shot shot = draw_scene(workshop, view_of(HallScene::vision));
    CHECK(shot.drawn.pages == 3);
    CHECK(shot.drawn.fits);
    CHECK(all_words(hall_model(workshop, view_of(HallScene::vision))) ==
          "|歩いて会える町|目標1|取組の名前1|目標2|取組の名前2");
}

}  // namespace yoriai
