#include <doctest/doctest.h>

#include <algorithm>

#include "ui/sample_workshop.h"
#include "ui/session_desk.h"

using namespace yoriai;

namespace {

// The district's record of an empty workshop, at one of its tables.
struct RecordDesk : SessionDesk {
    explicit RecordDesk(RecordPart part, const Workshop& begun = empty_workshop())
        : SessionDesk(begun, WorkshopStep::prepare) {
        screen->desk.prepare.record.open = true;
        screen->desk.prepare.record.part = part;
        screen->frame(3);
    }
    void add(const std::string& text) {
        click("record.new");
        screen->press(ImGuiMod_Ctrl | ImGuiKey_A);
        screen->type(text);
        press(ImGuiKey_Enter);
    }
    void paste(const std::string& text) {
        screen->clipboard = text;
        click("record.paste");
    }
    template <class Row>
    std::string cell(std::size_t row, int column) const {
        const auto& all = workshop().all<Row>();
        return "record." + std::to_string(std::next(all.begin(), static_cast<int>(row))->id.value) +
               "." + std::to_string(column);
    }
    template <class Row>
    std::string names(std::string Row::*name) const {
        std::string text;
        for (const Row& row : workshop().all<Row>()) text += (text.empty() ? "" : " ") + row.*name;
        return text;
    }
    const std::string& told() const { return screen->desk.toast; }
};

}  // namespace

TEST_CASE("a row of the record is added, filled in, removed, and comes back with undo") {
    RecordDesk desk(RecordPart::facilities);
    desk.add("みどり丘公民館");
    desk.add("診療所");
    CHECK(desk.names(&Facility::name) == "みどり丘公民館 診療所");
    desk.write_at(desk.cell<Facility>(0, 2), "公民館・集会所");
    desk.write_at(desk.cell<Facility>(0, 7), "令和6年");
    desk.click(desk.cell<Facility>(0, 4));
    const Facility& hall = desk.workshop().facilities().first();
    CHECK(hall.walkable);
    CHECK(hall.year == 2024);
    desk.click("record.remove." + std::to_string(hall.id.value));
    CHECK(desk.names(&Facility::name) == "診療所");
    desk.screen->click_at({5, 1075});
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(desk.names(&Facility::name) == "みどり丘公民館 診療所");
    CHECK(desk.workshop().facilities().first().walkable);
}

TEST_CASE("every table of the record is empty with a sentence, and takes a first row") {
    for (const char* name : names(RecordPart{})) {
        INFO(name);
        const RecordPart part = *kind_named<RecordPart>(name);
        if (part == RecordPart::words) continue;
        RecordDesk desk(part);
        CHECK(desk.screen->shows("record.paste"));
        CHECK_FALSE(desk.screen->shows("record.up"));
        desk.add(part == RecordPart::people ? "2025" : "はじめの行");
        CHECK(desk.session->undoable().has_value());
    }
}

TEST_CASE("the example fills an empty table of the organisation, and is offered only then") {
    RecordDesk desk(RecordPart::steps);
    desk.click("record.fill");
    CHECK(desk.workshop().all<TrackStep>().size() == 7);
    CHECK_FALSE(desk.screen->shows("record.fill"));
    desk.click(desk.cell<TrackStep>(0, 6));
    CHECK(desk.workshop().all<TrackStep>().first().state == ProgressState::considering);
}

TEST_CASE(
    "a table copied in Excel lands as one edit, in the order of the columns or by its titles") {
    RecordDesk desk(RecordPart::organisations);
    desk.paste("自治会連合会\t\t120\r\n老人クラブ\t\t80\r\n");
    desk.paste("会員\t名称\n35\t子ども会\n");
    CHECK(desk.names(&Organisation::name) == "自治会連合会 老人クラブ 子ども会");
    CHECK(desk.workshop().organisations().first().members == 120);
    CHECK(desk.workshop().organisations().last().members == 35);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(desk.workshop().organisations().empty());
}

TEST_CASE("what is no figure is told with its row and column, and nothing of it is taken") {
    RecordDesk desk(RecordPart::organisations);
    desk.paste("自治会\t\t120\n老人クラブ\t\t大勢\n");
    CHECK(desk.told().find("2行目") != std::string::npos);
    CHECK(desk.told().find("「大勢」") != std::string::npos);
    CHECK(desk.workshop().organisations().empty());
    desk.paste("");
    CHECK(desk.told().find("写した表がありません") != std::string::npos);
    desk.add("自治会");
    desk.write_at(desk.cell<Organisation>(0, 3), "たくさん");
    CHECK(desk.told().find("「たくさん」") != std::string::npos);
    CHECK_FALSE(desk.workshop().organisations().first().members);
}

TEST_CASE(
    "rows change places by button and by Alt with an arrow, and typed words stay with theirs") {
    RecordDesk desk(RecordPart::resources);
    for (const char* name : {"里山", "祭り", "廃校"}) desk.add(name);
    desk.click(desk.cell<Resource>(2, 1));
    desk.click("record.up");
    CHECK(desk.names(&Resource::name) == "里山 廃校 祭り");
    desk.click(desk.cell<Resource>(0, 4));
    desk.screen->type("夏に使う");
    desk.press(ImGuiMod_Alt | ImGuiKey_DownArrow);
    desk.press(ImGuiMod_Alt | ImGuiKey_DownArrow);
    desk.press(ImGuiKey_Enter);
    CHECK(desk.names(&Resource::name) == "廃校 祭り 里山");
    CHECK(desk.workshop().resources().last().note == "夏に使う");
    desk.click(desk.cell<Resource>(2, 1));
    desk.click("record.down");  // there is none below
    CHECK(desk.names(&Resource::name) == "廃校 祭り 里山");
}

TEST_CASE("a year that its era never had is told so, and figures are never cut off") {
    RecordDesk desk(RecordPart::people);
    desk.add("令和7年");
    CHECK(desk.workshop().populations().first().year == 2025);
    desk.write_at(desk.cell<Population>(0, 1), "平成40年");
    CHECK(desk.told().find("平成は31年") != std::string::npos);
    CHECK(desk.workshop().populations().first().year == 2025);
    desk.write_at(desk.cell<Population>(0, 3), "12345");
    Screen small(&desk.workshop(), 1280, 800);
    small.desk.step = WorkshopStep::prepare;
    small.desk.prepare.record.open = true;
    small.frame(3);
    const RecordGrid& grid = small.desk.prepare.record.grid;
    for (std::size_t at = 0; at < grid.columns.size(); ++at)
        if (grid.columns[at].figures)
            CHECK(small.box_of(desk.cell<Population>(0, static_cast<int>(at) + 1)).width >=
                  std::floor(grid.columns[at].cells * window_scale(1280, 800, 1)));
}

TEST_CASE("arrows go to the row above and below in the same column") {
    RecordDesk desk(RecordPart::handover);
    desk.add("鍵");
    desk.add("通帳");
    desk.click(desk.cell<HandoverItem>(0, 2));
    desk.press(ImGuiKey_DownArrow);
    CHECK(desk.screen->desk.focus.now() == desk.cell<HandoverItem>(1, 2));
}

TEST_CASE("a second count of a year is the next neighbourhood's, and no count replaces another") {
    RecordDesk desk(RecordPart::people);
    for (int count = 0; count < 4; ++count) desk.add("令和7年");
    const auto& all = desk.workshop().populations();
    REQUIRE(all.size() == 1 + desk.workshop().neighbourhoods().size());
    CHECK(std::count_if(all.begin(), all.end(),
                        [](const Population& row) { return !row.neighbourhood; }) == 1);
    CHECK(desk.told().find("2025年の数字がもう一つあります") != std::string::npos);
    desk.add("2020");
    REQUIRE(all.size() == 2 + desk.workshop().neighbourhoods().size());
    desk.write_at(desk.cell<Population>(0, 1), "2025");
    CHECK(all.first().year == 2020);
    CHECK(desk.told().find("2025年") != std::string::npos);
}

TEST_CASE("people by age are written band by band, with a sentence on what they add up to") {
    Workshop workshop = empty_workshop();
    Population row;
    row.id = {1};
    row.year = 2025;
    row.total = 30;
    row.source = "住民基本台帳";
    workshop.put(row);
    RecordDesk desk(RecordPart::people, workshop);
    const auto counted = [&] { return *desk.workshop().find(PopulationId{1}); };
    desk.click("record.ages");
    desk.write_at("record.age.0.men", "１２");
    desk.write_at("record.age.100.women", "3");
    CHECK(counted().ages_men == "12,,,,,,,,,,,,,,,,,,,,");
    CHECK(counted().ages_women == ",,,,,,,,,,,,,,,,,,,,3");
    desk.write_at("record.age.5.men", "十二");
    CHECK(desk.told().find("「十二」") != std::string::npos);
    CHECK(counted().ages_men.starts_with("12,,"));

    desk.screen->clipboard = "年齢\t男\t女\n総数\t14\t16\n0～4歳\t6\t7\n5～9歳\t8\t9\n";
    desk.click("record.ages.paste");
    CHECK(counted().ages_men == "6,8");
    CHECK(counted().ages_women == "7,9");
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(counted().ages_men.starts_with("12,,"));
    desk.click("record.ages.top.18");
    CHECK(desk.screen->shows("record.age.85.men"));
    CHECK_FALSE(desk.screen->shows("record.age.90.men"));
    desk.click("record.ages.back");
    CHECK(desk.screen->shows("record.new"));
}

TEST_CASE("the people of the municipality are written above the services") {
    RecordDesk desk(RecordPart::facilities);
    desk.write_at("record.municipality", "52,000");
    desk.write_at("record.municipality.source", "国勢調査 2020年");
    CHECK(desk.workshop().district.municipality_population == 52000);
    CHECK(desk.workshop().district.municipality_source == "国勢調査 2020年");
}

TEST_CASE("a vocabulary is copied to the session, changed, and given back") {
    RecordDesk desk(RecordPart::words);
    desk.click("record.vocabulary.transport_modes");
    desk.click("record.fill");
    const std::size_t given = desk.workshop().own_words().size();
    REQUIRE(given > 2);
    desk.write_at(desk.cell<OwnWord>(0, 1), "乗合タクシー");
    desk.add("渡し舟");
    desk.add("馬車");
    const OwnWordId boat = std::prev(desk.workshop().own_words().end(), 2)->id;
    desk.click("record.remove." + std::to_string(boat.value));
    desk.add("そり");
    CHECK(desk.workshop().own_words().size() == given + 2);
    CHECK(desk.workshop().own_words().first().japanese == "乗合タクシー");
    desk.click("record.give_back");
    CHECK(desk.workshop().own_words().empty());
}

TEST_CASE("layers are worded anew but none is added, and boundaries are written in those words") {
    RecordDesk desk(RecordPart::words);
    desk.click("record.vocabulary.layers");
    desk.click("record.fill");
    REQUIRE(desk.workshop().own_words().size() == names(Layer{}).size());
    CHECK_FALSE(desk.screen->shows("record.new"));
    desk.write_at(desk.cell<OwnWord>(3, 1), "住区");
    desk.click("record.part.boundaries");
    desk.paste("東部民児協\t住区\n西部民児協\t市町村\n");
    REQUIRE(desk.workshop().boundaries().size() == 2);
    CHECK(desk.workshop().boundaries().first().layer == Layer::junior_high);
    CHECK(desk.workshop().boundaries().last().layer == Layer::municipality);
    CHECK(desk.screen->desk.prepare.record.grid.rows[0][1] == "住区");
    desk.paste("南部民児協\t中学校区・住区\n");
    CHECK(desk.told().find("「中学校区・住区」") != std::string::npos);
    CHECK(desk.workshop().boundaries().size() == 2);
}
