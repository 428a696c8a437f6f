#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "picture/off_screen.h"
#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

void fill(DeskInput& input) {
    input.history = {"27番を「街灯が足りず…」に移しました", true, false, "19:42", false};
    input.hall.open = true;
    input.hall.scene = HallScene::themes;
    input.recent = {{"/a", "みどり丘小学校区", "第2回「合意をたしかめる」", "カード 87・テーマ 7",
                     "今日 19:42", 3, false},
                    {"/b", "みなと小学校区", "第1回「困りごとを出す」", "カード 112・テーマ 9",
                     "11月14日", 2, false}};
    input.samples = {{"town", "町の小学校区", "42人・6班・カード 120枚"}};
}

// Whether anything but the ground was drawn, in every quarter of the picture.
bool is_drawn_everywhere(const Pixels& pixels) {
    std::array<std::set<std::uint32_t>, 4> colours;
    for (int y = 0; y < pixels.height; y += 3)
        for (int x = 0; x < pixels.width; x += 3) {
            const auto at = static_cast<std::size_t>(4 * (y * pixels.width + x));
            const std::uint32_t colour = static_cast<std::uint32_t>(pixels.rgba[at]) << 16U |
                                         static_cast<std::uint32_t>(pixels.rgba[at + 1]) << 8U |
                                         pixels.rgba[at + 2];
            const int quarter = (y > pixels.height / 2 ? 2 : 0) + (x > pixels.width / 2 ? 1 : 0);
            colours[static_cast<std::size_t>(quarter)].insert(colour);
        }
    return std::all_of(colours.begin(), colours.end(),
                       [](const auto& quarter) { return quarter.size() > 8; });
}

void keep(const Pixels& pixels, const std::string& name) {
    if (const char* folder = std::getenv("YORIAI_PICTURES"))
        write_png(std::filesystem::path(folder) / (name + ".png"), pixels);
}

}  // namespace

// For looking at: YORIAI_PICTURES names a folder that gets every picture.
TEST_CASE("every screen of the desk is drawn, in every size, colour and language") {
    const Workshop workshop = sample_workshop();
    const Workshop fresh = empty_workshop();
    struct Kind {
        const char* name;
        float width, height;
        Appearance appearance;
        Language language;
        float text_scale;
    };
    const std::array kinds = {
        Kind{"", 1920, 1080, Appearance::light, Language::japanese, 1},
        Kind{"_small", 1280, 800, Appearance::light, Language::japanese, 1},
        Kind{"_dark", 1366, 768, Appearance::dark, Language::japanese, 1},
        Kind{"_english", 1920, 1080, Appearance::high_contrast, Language::english, 1},
        Kind{"_large", 1920, 1080, Appearance::light, Language::japanese, 1.5F},
    };
    const std::array<const Workshop*, 3> shown = {&workshop, &fresh, nullptr};
    OffScreen off_screen;
    for (const Kind& kind : kinds) {
        set_language(kind.language);
        for (const Workshop* what : shown) {
            Screen screen(what, off_screen.layouts(), kind.width, kind.height);
            fill(screen.input);
            screen.input.appearance = kind.appearance;
            screen.input.text_scale = kind.text_scale;
            for (const WorkshopStep step : steps_with_screens()) {
                screen.desk.step = step;
                screen.frame(3);
                const Pixels pixels = off_screen.render(*ImGui::GetDrawData(),
                                                        palette(screen.input.appearance).ground);
                const std::string of = what == nullptr ? "start" : std::string(name_of(step));
                keep(pixels, of + (what == &fresh ? "_empty" : "") + kind.name);
                INFO(of, kind.name);
                CHECK(is_drawn_everywhere(pixels));
                if (what == nullptr) break;
            }
        }
    }
    set_language(Language::japanese);
}

TEST_CASE("menus, dialogs and hints are drawn above the desk") {
    const Workshop workshop = sample_workshop();
    OffScreen off_screen;
    Screen screen(&workshop, off_screen.layouts(), 1920, 1080);
    fill(screen.input);
    ImportOffer offer;
    const auto picture = [&](const char* name) {
        screen.frame(3);
        const Pixels pixels =
            off_screen.render(*ImGui::GetDrawData(), palette(screen.input.appearance).ground);
        keep(pixels, name);
        INFO(name);
        CHECK(is_drawn_everywhere(pixels));
    };
    screen.click("step.capture");
    screen.compose("夜道が暗くて怖い");
    screen.input.composition.clause_begin = 18;
    screen.input.composition.clause_end = 24;
    picture("above_compose");
    screen.compose("");
    screen.type("街灯が少なくて、中学生の塾帰りが心配");
    screen.press(ImGuiMod_Ctrl | ImGuiKey_2);
    screen.press(ImGuiKey_Tab);
    picture("above_entry");
    screen.click("menu.menu_file");
    picture("above_menu");
    screen.press(ImGuiKey_Escape);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_Comma);
    picture("above_settings");
    screen.press(ImGuiKey_Escape);
    screen.press(ImGuiKey_F1);
    picture("above_help");
    screen.press(ImGuiKey_Escape);
    offer.source = "付せん.csv";
    offer.columns = {"困りごと", "班", "備考"};
    offer.map = {{"text", "困りごと"}, {"table", "班"}};
    offer.warnings = {"文字コードを CP932 と見て読みました。"};
    for (const Card& card : workshop.cards()) {
        OfferedCard offered;
        offered.card.text = card.text;
        offered.card.table = static_cast<int>(card.table_id.value);
        offered.card.fields = {"防災"};
        offered.line = card.number + 1;
        offered.duplicate = card.number % 5 == 0;
        offer.cards.push_back(offered);
    }
    screen.input.import_offer = &offer;
    picture("above_import");
    screen.input.import_offer = nullptr;
    screen.frame(2);
    screen.click("step.group");
    screen.desk.group.state.selected_cards = {CardId{7}, CardId{8}};
    screen.desk.group.camera = {-40, -40, 1};
    screen.input.notice = Notice{Notice::Kind::done, "カード 40枚を取り込みました", 1};
    screen.input.job = JobInfo{"計画をつくっています", "28ページのうち 17", 0.6};
    picture("above_group");
    screen.input.job.reset();
    screen.press(ImGuiMod_Ctrl | ImGuiKey_G);
    screen.type("交通");
    picture("above_naming");
}

namespace {

// The sample's round with another method, and people's ballots in it.
void hold_round(Workshop& workshop, RoundMethod method, RoundState state) {
    Round round = *workshop.find(sample_round);
    round.method = method;
    round.state = state;
    round.attribute = BallotAttribute::age_band;
    workshop.put(round);
    std::vector<Ballot> ballots;
    const auto items = workshop.items_of(sample_round);
    for (int person = 0; person < 30; ++person) {
        Ballot ballot;
        ballot.table_id = sample_table(1 + person % 5);
        ballot.age_band = person % 9 == 0 ? AgeBand::under_20 : AgeBand::from_60;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const int side = (person + static_cast<int>(i) * 7) % 10;
            ballot.votes[items[i]->id] = {i == 0 || side > 4 ? Answer::agree : Answer::disagree};
        }
        ballots.push_back(ballot);
    }
    std::sort(ballots.begin(), ballots.end());
    if (state == RoundState::revealed) workshop.put_ballots(sample_round, ballots);
}

class VoteGallery {
 public:
    explicit VoteGallery(std::string ending) : ending_(std::move(ending)) {}

    void show_form() {
        Workshop workshop = sample_workshop();
        begin(workshop);
        screen_->click("choose.new_round");
        picture("vote_form");
        screen_->click("choose.source.1");
        picture("vote_form_cards");
        screen_->click("choose.source.4");
        screen_->frame(1);
        screen_->click("choose.statements");
        screen_->type("街灯をつける");
        picture("vote_form_statements");
    }
    void show_entry(RoundMethod method) {
        Workshop workshop = sample_workshop();
        hold_round(workshop, method, RoundState::open);
        begin(workshop);
        const std::string name(name_of(method));
        picture("vote_entry_" + name);
        screen_->click("choose.entry.3");
        picture("vote_device_start");
        screen_->click("choose.device");
        picture("vote_device");
        screen_->press(ImGuiKey_Enter);
        picture("vote_device_voter");
        screen_->click("device.voter.3");
        picture("vote_device_" + name);
        screen_->type("1221");
        picture("vote_device_more_" + name);
        screen_->press(ImGuiKey_Enter);
        picture("vote_device_confirm_" + name);
    }
    void show_results(RoundMethod method) {
        Workshop workshop = sample_workshop();
        hold_round(workshop, method, RoundState::revealed);
        begin(workshop);
        for (int view = 0; view < 5; ++view) {
            screen_->click("choose.view." + std::to_string(view));
            picture("vote_results_" + std::string(name_of(method)) + std::to_string(view));
        }
    }

 private:
    void begin(const Workshop& workshop) {
        screen_.emplace(&workshop, off_screen_.layouts(), 1920.0F, 1080.0F);
        fill(screen_->input);
        screen_->desk.step = WorkshopStep::choose;
        screen_->frame(3);
    }
    void picture(const std::string& name) {
        screen_->frame(3);
        const Pixels pixels =
            off_screen_.render(*ImGui::GetDrawData(), palette(screen_->input.appearance).ground);
        keep(pixels, name + ending_);
        std::array<bool, 256> shades{};
        for (const std::uint8_t shade : pixels.rgba) shades[shade] = true;
        INFO(name);
        CHECK(std::count(shades.begin(), shades.end(), true) > 40);  // letters have many
    }

    std::string ending_;
    OffScreen off_screen_;
    std::optional<Screen> screen_;
};

}  // namespace

TEST_CASE("making votes, voting on the desk and what is found in them are drawn") {
    for (const Language language : {Language::japanese, Language::english}) {
        set_language(language);
        VoteGallery gallery(language == Language::english ? "_english" : "");
        gallery.show_form();
        for (const RoundMethod method :
             {RoundMethod::dots, RoundMethod::agreement, RoundMethod::gradients, RoundMethod::fist,
              RoundMethod::run_off, RoundMethod::importance_feasibility})
            gallery.show_entry(method);
        gallery.show_results(RoundMethod::agreement);
        gallery.show_results(RoundMethod::dots);
    }
    set_language(Language::japanese);
}
