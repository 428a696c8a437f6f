#include "analysis/theme_stance.h"

#include <doctest/doctest.h>

#include <utility>

#include "analysis/theme_cards.h"

using namespace yoriai;

namespace {

// For and against the same thing, as people write it.
const std::vector<std::pair<std::string, std::string>> disputes = {
    {"ごみ袋の有料化に賛成です", "ごみ袋の有料化には反対"},
    {"花火大会をこれからも続けてほしい", "花火大会はお金がかかるのでやめてほしい"},
    {"新しい図書館を駅前に建ててほしい", "新しい図書館はいらない"},
    {"小学校の統合を早く進めてほしい", "小学校の統合は絶対に反対です"},
    {"太陽光パネルをもっと増やすべき", "太陽光パネルは景色を壊すので増やさないでほしい"},
    {"道の駅をつくってにぎわいを出したい", "道の駅は無駄なのでつくらないでほしい"},
    {"防犯カメラを増やしてほしい", "防犯カメラは監視されるようで嫌だ"},
    {"町内会の運動会は楽しみなので残してほしい", "町内会の運動会は負担なので廃止すべき"},
    {"回覧板は顔を合わせる機会になるので続けたい", "回覧板は面倒なのでなくしてほしい"},
    {"ドッグランを公園に設けてほしい", "公園にドッグランは必要ない"},
    {"市民プールを残してほしい", "市民プールは赤字なので廃止でよい"},
    {"コミュニティバスを増便してほしい", "コミュニティバスは空気を運ぶだけで税金の無駄"},
    {"学校の制服は必要だと思う", "学校の制服は不要"},
    {"ダムの建設に賛成", "ダムの建設に反対"},
    {"野良猫に地域でえさをやることに賛成", "野良猫にえさをやるのはやめてほしい"},
    {"ボール遊びができる公園にしてほしい", "公園でのボール遊びは危ないのでやめてほしい"},
    {"給食の無償化を進めてほしい", "給食の無償化は必要ない"},
    {"外国人の受け入れを歓迎したい", "外国人の受け入れには反対です"},
    {"観光客をもっと増やしたい", "観光客が増えすぎて迷惑"},
    {"街路樹は日陰になるので残してほしい", "街路樹は落ち葉が大変なので切ってほしい"},
    {"夜も街灯を明るくしてほしい", "街灯が明るすぎて眠れないので減らしてほしい"},
    {"風力発電を導入してほしい", "風力発電は音がうるさいので中止してほしい"},
    {"ショッピングモールの誘致を進めるべきだ",
     "ショッピングモールの誘致は商店街がつぶれるので反対"},
    {"朝の清掃活動は続けるべき", "朝の清掃活動は強制されるようでやめたい"},
    {"市町村合併は賛成です", "市町村合併は失敗だったと思う"},
    {"盆踊りの復活を望みます", "盆踊りは音がうるさくて困る"},
    {"消防団の訓練は大切だ", "消防団の訓練は負担が大きいので減らしてほしい"},
    {"スマホを小学生に持たせてよいと思う", "小学生にスマホは持たせるべきではない"},
    {"老人会の旅行を復活してほしい", "老人会の旅行は無駄だ"},
    {"空き家を壊す補助金はありがたい", "空き家を壊す補助金は不公平なのでいらない"},
};

}  // namespace

TEST_CASE("for and against the same thing never land in one theme") {
    std::vector<std::string> texts;
    for (const auto& [in_favour, against] : disputes) {
        texts.push_back(in_favour);
        texts.push_back(against);
    }
    const auto cards = theme_cards::of(texts);
    const Proposal proposal = propose_themes(cards, {}, Lexicon::installed());
    const std::vector<int> themes = theme_cards::theme_of(proposal, cards.size());
    for (std::size_t i = 0; i < disputes.size(); ++i) {
        INFO(disputes[i].first << " / " << disputes[i].second);
        CHECK((themes[2 * i] < 0 || themes[2 * i] != themes[2 * i + 1]));
    }
    for (const auto& dispute : disputes) {
        const auto two = theme_cards::of({dispute.first, dispute.second});
        const std::vector<int> apart =
            theme_cards::theme_of(propose_themes(two, {}, Lexicon::installed()), 2);
        INFO(dispute.first << " / " << dispute.second);
        CHECK((apart[0] < 0 || apart[0] != apart[1]));
    }
}

TEST_CASE("a card takes the side of what it wishes") {
    const auto side = [](std::string_view text) { return stance_of(read_card(text, Lexicon())); };
    CHECK(side("防犯カメラを増やしてほしい") == 1);
    CHECK(side("祭りはやめてほしい") == -1);
    CHECK(side("統合に反対") == -1);
    CHECK(side("統合に賛成") == 1);
    CHECK(side("公園はいらない") == -1);
    CHECK(side("坂が急で歩けない") == 0);
    CHECK(side("") == 0);
}

TEST_CASE("troubles of the same kind are not taken for a dispute") {
    const auto cards = {"街灯がなくて夜道が暗い", "街灯を増やしてほしい", "夜道が怖くて困る"};
    std::vector<CardText> texts;
    for (const char* card : cards) texts.push_back(read_card(card, Lexicon::installed()));
    std::vector<const CardText*> read;
    for (const CardText& text : texts) read.push_back(&text);
    CHECK(opposed_pairs(read).empty());
}
