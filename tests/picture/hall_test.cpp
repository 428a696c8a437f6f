#include "picture/hall_picture.h"

#include <doctest/doctest.h>

#include <type_traits>

#include "picture_check.h"
#include "sample_workshop.h"
#include "telling/round_words.h"
#include "text/message.h"

namespace yoriai {
namespace {

// What the projector is given cannot be filled by hand: only through the filters.
static_assert(!std::is_default_constructible_v<HallCard>);
static_assert(!std::is_default_constructible_v<HallResults>);
static_assert(!std::is_constructible_v<HallCard, Card>);
static_assert(!std::is_constructible_v<HallResults, Round>);
static_assert(!std::is_default_constructible_v<HallMap>);
static_assert(!std::is_constructible_v<HallMap, Round>);
static_assert(!std::is_constructible_v<HallContent, Card>);
static_assert(!std::is_constructible_v<HallContent, Ballot>);
static_assert(!std::is_constructible_v<HallContent, AgendaStep>);

Workshop hall_workshop() {
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

Workshop with_round(RoundMethod method, RoundState state) {
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

struct Shot {
    Pixels pixels;
    HallDrawn drawn;
};

Shot draw(const Workshop& workshop, const HallView& view, int page = 0, HallScreen screen = {},
          Appearance appearance = Appearance::light) {
    const HallModel model = hall_model(workshop, view);
    Shot shot;
    const float scale = static_cast<float>(screen.height) / 1080;
    shot.pixels = off_screen().render(
        palette(appearance), scale, screen.width, screen.height,
        [&](const Painter& painter) { shot.drawn = draw_hall(painter, model, screen, page); });
    return shot;
}

HallView view_of(HallScene layout) {
    HallView view;
    view.scene = layout;
    return view;
}

// Every word that a model holds, one after the other.
std::string all_words(const HallModel& model) {
    std::string words = model.place;
    struct Reader {
        std::string& words;
        void add(const std::string& text) const { words += "|" + text; }
        void add(const HallCard& card) const {
            add(card.text());
            add(card.field_name());
            add(card.table());
        }
        void operator()(const HallBlank&) const {}
        void operator()(const HallWriting& page) const { add(page.prompt); }
        void operator()(const HallNewest& page) const {
            for (const HallCard& card : page.cards) add(card);
        }
        void operator()(const HallOneCard& page) const { add(page.card); }
        void operator()(const HallThemes& page) const {
            for (const HallTheme& theme : page.themes)
                add(theme.title + std::to_string(theme.cards));
        }
        void operator()(const HallThemeCards& page) const {
            add(page.theme.title + std::to_string(page.theme.cards));
            for (const HallCard& card : page.cards) add(card);
        }
        void operator()(const HallQuestion& page) const {
            add(page.question);
            for (const std::string& item : page.items) add(item);
        }
        void operator()(const HallNotRevealed& page) const { add(page.question); }
        void operator()(const HallResults& page) const {
            for (const HallResult& result : page.results())
                add(result.text + std::to_string(result.count));
        }
        void operator()(const HallMap& page) const {
            add(page.question());
            for (const std::string& sentence : page.verdict()) add(sentence);
        }
        void operator()(const HallPriorities& page) const {
            for (const HallPlaced& placed : page.items()) add(placed.text);
        }
        void operator()(const HallBothViews& page) const {
            for (const HallPair& pair : page.pairs()) {
                add(pair.about);
                for (const HallSide* side : {&pair.left, &pair.right}) add(side->words);
            }
        }
        void operator()(const HallFewVoices& page) const {
            for (const HallFewVoice& voice : page.voices()) add(voice.text + voice.because);
        }
        void operator()(const HallStory& page) const {
            add(page.card);
            for (const std::string& step : page.steps) add(step);
        }
        void operator()(const HallAgenda& page) const {
            for (const HallStep& step : page.steps) add(step.title);
        }
        void operator()(const HallVision& page) const {
            add(page.vision);
            for (const HallVision::Goal& goal : page.goals) {
                add(goal.title);
                for (const auto& [number, title] : goal.actions) add(title);
            }
        }
        void operator()(const HallPrompt& page) const { add(page.title + page.text); }
        void operator()(const HallRoles& page) const {
            for (const RoleRow& row : page.split.rows) {
                add(row.title);
                for (const auto& cell : row.cells)
                    for (const ActorShare& actor : cell) add(actor.name + actor.task);
            }
        }
        void operator()(const HallSchedule& page) const {
            for (const ActionSpan& span : page.schedule.spans) add(span.title);
        }
        void operator()(const HallMatrix& page) const {
            for (const ActionMark& mark : page.marks) add(mark.title);
        }
        void operator()(const HallLoad& page) const {
            for (const ActorLoad& load : page.loads) add(load.name);
        }
        void operator()(const HallDistrict& page) const { add(page.source); }
    };
    std::visit(Reader{words}, model.content);
    return words;
}

constexpr HallScene all_layouts[] = {
    HallScene::blank,    HallScene::agenda,     HallScene::writing,  HallScene::newest,
    HallScene::card,     HallScene::themes,     HallScene::theme,    HallScene::question,
    HallScene::results,  HallScene::map,        HallScene::vision,   HallScene::prompt,
    HallScene::roles,    HallScene::schedule,   HallScene::matrix,   HallScene::load,
    HallScene::quadrant, HallScene::both_views, HallScene::minority, HallScene::story,
    HallScene::district};

}  // namespace

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

TEST_CASE("no layout holds a hidden card, a note, a script or a facilitator's name") {
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    for (const HallScene layout : all_layouts)
        for (const int id : {1, 2, 4, 5, 6})
            for (const int card : {1, 4, 13}) {
                HallView view = view_of(layout);
                view.theme = ThemeId{id};
                view.card = CardId{card};
                const std::string words = all_words(hall_model(workshop, view));
                CAPTURE(words);
                CHECK(words.find("秘密") == std::string::npos);
                CHECK(words.find("隠した") == std::string::npos);
            }
}

TEST_CASE("hidden cards do not count in the hall") {
    HallView view = view_of(HallScene::theme);
    view.theme = ThemeId{1};
    const auto page = std::get<HallThemeCards>(hall_model(hall_workshop(), view).content);
    CHECK(page.theme.cards == 5);
    CHECK(page.cards.size() == 5);
    CHECK(page.theme.field == 1);
    view.scene = HallScene::card;
    view.card = CardId{4};
    CHECK(std::holds_alternative<HallBlank>(hall_model(hall_workshop(), view).content));
}

TEST_CASE("a card put to the vote and hidden afterwards leaves question and results") {
    Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    Item item = *workshop.find(ItemId{1});
    item.card = CardId{4};
    item.text = "隠したカードの言葉";
    workshop.put(item);
    for (const HallScene layout : {HallScene::question, HallScene::results})
        CHECK(all_words(hall_model(workshop, view_of(layout))).find("隠した") == std::string::npos);
}

TEST_CASE("results reach the hall only when they were revealed") {
    for (const RoundState state : {RoundState::prepared, RoundState::open, RoundState::closed}) {
        const Workshop workshop = with_round(RoundMethod::agreement, state);
        CHECK_FALSE(HallResults::of(workshop, workshop.rounds().first()));
        CHECK(std::holds_alternative<HallNotRevealed>(
            hall_model(workshop, view_of(HallScene::results)).content));
    }
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    const auto page =
        std::get<HallResults>(hall_model(workshop, view_of(HallScene::results)).content);
    CHECK(page.results().size() == 6);
    CHECK(page.people() == 40);
}

TEST_CASE("the consensus map reaches the hall only when its round was revealed") {
    for (const RoundState state : {RoundState::open, RoundState::closed}) {
        const Workshop workshop = with_round(RoundMethod::agreement, state);
        CHECK_FALSE(HallMap::of(workshop, workshop.rounds().first()));
        HallView view = view_of(HallScene::map);
        CHECK(std::holds_alternative<HallBlank>(hall_model(workshop, view).content));
        view.round = workshop.rounds().first().id;
        CHECK(std::holds_alternative<HallNotRevealed>(hall_model(workshop, view).content));
    }
    Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    const auto page = std::get<HallMap>(hall_model(workshop, view_of(HallScene::map)).content);
    CHECK(page.map().people.size() == 40);
    CHECK_FALSE(page.verdict().empty());
    workshop.put_ballots(workshop.rounds().first().id, {});
    CHECK(std::holds_alternative<HallBlank>(hall_model(workshop, view_of(HallScene::map)).content));
}

TEST_CASE("what is found in a round reaches the hall only when it was revealed") {
    for (const HallScene layout :
         {HallScene::quadrant, HallScene::both_views, HallScene::minority}) {
        HallView view = view_of(layout);
        view.round = RoundId{1};
        const HallModel secret =
            hall_model(with_round(RoundMethod::agreement, RoundState::closed), view);
        CHECK(std::holds_alternative<HallNotRevealed>(secret.content));
        const HallModel shown =
            hall_model(with_round(RoundMethod::agreement, RoundState::revealed), view);
        CHECK_FALSE(std::holds_alternative<HallNotRevealed>(shown.content));
        CHECK_FALSE(std::holds_alternative<HallBlank>(shown.content));
    }
}

TEST_CASE("a card's story tells where it went, and of votes only those that were revealed") {
    for (const bool revealed : {false, true}) {
        Workshop workshop =
            with_round(RoundMethod::dots, revealed ? RoundState::revealed : RoundState::closed);
        Item item = *workshop.find(ItemId{1});
        item.card = CardId{2};
        workshop.put(item);
        HallView view = view_of(HallScene::story);
        view.card = CardId{2};
        const std::string words = all_words(hall_model(workshop, view));
        CHECK(words.find(workshop.find(CardId{2})->text) != std::string::npos);
        CHECK((words.find("第1回投票で") != std::string::npos) == revealed);
    }
}

TEST_CASE("counts are called by what they are in every method") {
    const auto unit = [](RoundMethod method) {
        const HallModel model =
            hall_model(with_round(method, RoundState::revealed), view_of(HallScene::results));
        return std::string(say(unit_message(std::get<HallResults>(model.content).method())));
    };
    CHECK(unit(RoundMethod::dots) == "票");
    CHECK(unit(RoundMethod::weights) == "点");
    CHECK(unit(RoundMethod::hands) == "人");
    CHECK(unit(RoundMethod::ranking) == "件に勝つ");
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
        const auto picture = [&](HallScene layout, const Workshop& of, const std::string& name) {
            HallView view = view_of(layout);
            view.card = CardId{2};
            for (int page = 0; page < 3; ++page) {
                const Shot shot = draw(of, view, page);
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
    const Shot first = draw(hall_workshop(), view);
    CHECK(first.drawn.pages == 2);
    CHECK(first.drawn.fits);
    CHECK(draw(hall_workshop(), view, 9).drawn.page == 1);
    CHECK(draw(with_round(RoundMethod::agreement, RoundState::open), view_of(HallScene::question))
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
    CHECK_FALSE(draw(workshop, view).drawn.fits);
    view.scene = HallScene::card;
    view.card = CardId{1};
    const Shot pages = draw(workshop, view);
    CHECK(pages.drawn.pages > 3);
    CHECK(pages.drawn.fits);
}

TEST_CASE("every layout draws at every size and in every appearance") {
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    for (const HallScene layout : all_layouts) {
        HallView view = view_of(layout);
        view.theme = ThemeId{1};
        view.card = CardId{2};
        view.step = AgendaStepId{3};
        view.timer = HallTimer{272, 420};
        const std::string name = "hall_" + std::to_string(static_cast<int>(layout));
        const Shot shot = draw(workshop, view);
        CHECK(count_colours(shot.pixels) > 10);
        keep_picture(name, shot.pixels);
        CHECK(count_colours(
                  draw(workshop, view, 0, {1280, 800, 2.2, 15}, Appearance::dark).pixels) > 10);
        HallScreen far{1920, 1080, 2.2, 16};
        keep_picture(name + "_far", draw(workshop, view, 0, far, Appearance::high_contrast).pixels);
    }
    keep_picture(
        "hall_choice",
        draw(with_round(RoundMethod::dots, RoundState::open), view_of(HallScene::question)).pixels);
    keep_picture("hall_dots", draw(with_round(RoundMethod::dots, RoundState::revealed),
                                   view_of(HallScene::results))
                                  .pixels);
    keep_picture(
        "hall_secret",
        draw(with_round(RoundMethod::dots, RoundState::open), view_of(HallScene::results)).pixels);
}

TEST_CASE("every layout draws in English too") {
    const Language before = language();
    set_language(Language::english);
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    for (const HallScene layout : all_layouts) {
        HallView view = view_of(layout);
        view.theme = ThemeId{1};
        view.card = CardId{2};
        view.timer = HallTimer{0, 420};
        const Shot shot = draw(workshop, view);
        CHECK(shot.drawn.fits);
        keep_picture("hall_english_" + std::to_string(static_cast<int>(layout)), shot.pixels);
    }
    set_language(before);
}

TEST_CASE("results appear one by one while they are revealed") {
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    HallView view = view_of(HallScene::results);
    const Pixels all = draw(workshop, view).pixels;
    view.shown_results = 1;
    view.growth = 0.5;
    const Pixels half = draw(workshop, view).pixels;
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

TEST_CASE("the names of persons among the actors, and what they do, do not reach the hall") {
    Workshop workshop;
    Action action;
    action.id = {1};
    action.number = 1;
    action.title = "見守りの当番";
    action.actors = "協議会、鈴木花子さん";
    action.fiscal_year = 2027;
    workshop.put(action);
    ActorPart part;
    part.id = {1};
    part.action = {1};
    part.name = "協議会";
    part.task = "名簿を持つ";
    workshop.put(part);
    HallView view = view_of(HallScene::roles);
    view.role_words = {"自助", "近助", "共助", "公助"};
    const std::string roles = all_words(hall_model(workshop, view));
    CHECK(roles.find("協議会") != std::string::npos);
    CHECK(roles.find("鈴木") == std::string::npos);
    CHECK(roles.find("名簿") == std::string::npos);
    const std::string load = all_words(hall_model(workshop, view_of(HallScene::load)));
    CHECK(load.find("鈴木") == std::string::npos);
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
    const Shot shot = draw(workshop, view_of(HallScene::vision));
    CHECK(shot.drawn.pages == 3);
    CHECK(shot.drawn.fits);
    CHECK(all_words(hall_model(workshop, view_of(HallScene::vision))) ==
          "|歩いて会える町|目標1|取組の名前1|目標2|取組の名前2");
}

}  // namespace yoriai
