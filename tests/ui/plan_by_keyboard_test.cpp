#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <variant>

#include "exchange/session_json.h"
#include "plan/build_plan.h"
#include "ui/session_desk.h"

using namespace yoriai;

namespace {

// The sample district with its issues, before anybody wrote an action.
Workshop sample_without_actions() {
    std::ifstream file(YORIAI_ROOT "/sessions/midorigaoka.json", std::ios::binary);
    Workshop workshop = read_session_json(std::string(std::istreambuf_iterator<char>(file), {}));
    const auto erase_all = [&](auto rows) {
        for (const auto& row : rows) workshop.erase(row.id);
    };
    std::vector<RoundId> asked;
    for (const Item& item : workshop.items())
        if (item.action) asked.push_back(item.round);
    for (const RoundId round : asked) {
        for (const Tally& tally : Rows<Tally>(workshop.tallies()))
            if (tally.round == round) workshop.erase(tally.id);
        for (const Item& item : Rows<Item>(workshop.items()))
            if (item.round == round) workshop.erase(item.id);
        workshop.put_ballots(round, {});
        workshop.erase(round);
    }
    erase_all(Rows<ActorPart>(workshop.actor_parts()));
    erase_all(Rows<Progress>(workshop.progress()));
    erase_all(Rows<OfficialAnswer>(workshop.answers()));
    erase_all(Rows<Action>(workshop.actions()));
    return workshop;
}

struct KeyboardDesk : SessionDesk {
    KeyboardDesk() : SessionDesk(sample_without_actions(), WorkshopStep::act) {}
};

struct Wanted {
    const char* title;
    const char* actors;
    int issue;  // its number
};
constexpr std::array wanted = {Wanted{"買い物便を走らせる", "協議会、社会福祉法人", 1},
                               Wanted{"バス停にベンチを置く", "協議会", 1},
                               Wanted{"通院の相乗りを試す", "地区社会福祉協議会", 1},
                               Wanted{"月に一度の見守り連絡会", "民生委員", 2},
                               Wanted{"朝の体操とお茶の会", "老人クラブ", 2},
                               Wanted{"介護する家族の相談日", "地域包括支援センター", 2},
                               Wanted{"暗い場所の地図をつくる", "中学校", 3},
                               Wanted{"枝を年二回切る", "各自治会", 3},
                               Wanted{"声かけの順番を決める", "自主防災組織", 4},
                               Wanted{"用水路の掃除と土のう", "水防団", 4},
                               Wanted{"書類を一本にまとめる", "協議会事務局", 5},
                               Wanted{"夏休みの子ども食堂", "子ども会、PTA", 5}};

}  // namespace

TEST_CASE("a plan of twelve actions is made from the sample by keyboard alone") {
    KeyboardDesk desk;
    REQUIRE(desk.session->workshop().actions().empty());
    for (const Wanted& action : wanted) {
        desk.choose("act.add");
        desk.write("act.title", action.title);
        desk.write("act.who", action.actors);
        desk.choose("act.term.middle");
        desk.write("act.year", "2027");
        desk.write("act.money", "年3万円");
        desk.write("act.indicator", "来た人の数");
        desk.write("act.target", "月に20人");
        desk.choose("act.issue." + std::to_string(action.issue));
    }
    const Workshop& workshop = desk.session->workshop();
    REQUIRE(workshop.actions().size() == wanted.size());
    std::size_t at = 0;
    for (const Action& action : workshop.actions()) {
        INFO(action.title);
        CHECK(action.title == wanted[at].title);
        CHECK(action.actors == wanted[at].actors);
        CHECK(action.term == Term::middle_term);
        CHECK(action.fiscal_year == 2027);
        CHECK(action.cost == "年3万円");
        CHECK(action.indicator == "来た人の数");
        CHECK(action.target == "月に20人");
        REQUIRE(action.issues.size() == 1);
        CHECK(workshop.find(action.issues[0])->number == wanted[at].issue);
        ++at;
    }
    const Document plan = build_plan(workshop, PlanOptions());
    const auto sheets = std::count_if(plan.blocks.begin(), plan.blocks.end(), [](const Block& one) {
        const auto* heading = std::get_if<Heading>(&one);
        return heading && heading->level == 3 && heading->anchor.starts_with("action");
    });
    CHECK(sheets == 12);
}

TEST_CASE("a folded part is opened, filled in and undone by keyboard") {
    KeyboardDesk desk;
    desk.choose("act.add");
    desk.write("act.title", "買い物便");
    desk.write("act.who", "協議会");
    desk.choose("act.fold.actors");
    desk.choose("act.actor.1.function.coordinate");
    REQUIRE(desk.session->workshop().actor_parts().size() == 1);
    CHECK(desk.session->workshop().actor_parts().first().function == ActorFunction::coordinate);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(desk.session->workshop().actor_parts().empty());
    desk.choose("act.fold.joins");
    desk.write("act.join_time", "配達の帰り");
    desk.choose("act.hub_role.services");
    const Action& action = desk.session->workshop().actions().first();
    CHECK(action.join_time == "配達の帰り");
    CHECK(action.hub_roles == EntryIds{"services"});
}
