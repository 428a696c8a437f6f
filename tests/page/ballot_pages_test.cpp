#include "page/ballot_pages.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "analysis/small_hall.h"
#include "page/draw.h"
#include "page/printed_lines.h"

using namespace yoriai;

namespace {

SmallHall hall_of(RoundMethod method, int items) {
    SmallHall hall(method, items);
    hall.workshop.district.name = "みどり丘小学校区";
    Round round = hall.held();
    round.question = "地区でいちばん先に取り組みたいのは、どれですか。";
    round.dots = 5;
    round.most_on_one = 2;
    round.attribute = BallotAttribute::age_band;
    hall.workshop.put(round);
    const char* const texts[] = {"夜、安心して歩ける道にしたい", "病院と買い物へ行く足がほしい",
                                 "一人暮らしを見守り、声をかけ合える近所にしたい",
                                 "大雨の水を家に入れない", "雨の日に子どもが遊べる場所がほしい"};
    for (int i = 1; i <= items; ++i) {
        Item item = *hall.workshop.find(ItemId{i});
        item.text = texts[(i - 1) % 5] + std::string(i > 5 ? "（" + std::to_string(i) + "）" : "");
        hall.workshop.put(item);
    }
    return hall;
}

// For looking at: YORIAI_PICTURES names a folder that gets every page.
void keep(const Pages& pages, const std::string& name) {
    const char* folder = std::getenv("YORIAI_PICTURES");
    if (!folder) return;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, pages.count()); ++i)
        write_page_png(pages, i, 1.3,
                       std::filesystem::path(folder) / (name + std::to_string(i + 1) + ".png"));
}

// The lowest end of anything on the page.
double bottom_of(const Page& page) {
    double bottom = 0;
    for (const PageMark& mark : page.marks) {
        if (const auto* text = std::get_if<TextMark>(&mark)) bottom = std::max(bottom, text->y);
        if (const auto* fill = std::get_if<FillMark>(&mark))
            bottom = std::max(bottom, fill->box.y + fill->box.height);
    }
    return bottom;
}

}  // namespace

TEST_CASE("every ballot has its own number, and short ones stand two on a page") {
    const SmallHall hall = hall_of(RoundMethod::dots, 4);
    const BallotPaper paper = describe_ballot(hall.workshop, hall.held(), Language::japanese);
    const Pages pages = set_ballots(paper, {103, 101, 102});
    CHECK(pages.count() == 2);
    CHECK(count_lines(pages.pages[0], "103") == 1);
    CHECK(count_lines(pages.pages[0], "101") == 1);
    CHECK(count_lines(pages.pages[1], "102") == 1);
    CHECK(count_lines(pages.pages[1], "夜、安心して歩ける道にしたい") == 1);
    CHECK(pages.missing_characters.empty());
}

TEST_CASE("a ballot too long for a page goes on with its number and its question") {
    const SmallHall hall = hall_of(RoundMethod::agreement, 60);
    const BallotPaper paper = describe_ballot(hall.workshop, hall.held(), Language::japanese);
    const Pages pages = set_ballots(paper, {907});
    REQUIRE(pages.count() > 1);
    for (std::size_t page = 0; page < pages.count(); ++page) {
        CHECK(count_lines(pages.pages[page], "907") == 1);
        CHECK(bottom_of(pages.pages[page]) < look::page_height - 20);
    }
}

TEST_CASE("every method's ballots are set in both languages, within the page") {
    for (std::size_t i = 0; i < names(RoundMethod{}).size(); ++i)
        for (const Language language : {Language::japanese, Language::english}) {
            const SmallHall hall = hall_of(static_cast<RoundMethod>(i), 6);
            const std::string name = names(RoundMethod{})[i];
            INFO(name);
            const Pages pages =
                set_ballots(describe_ballot(hall.workshop, hall.held(), language), {41, 17});
            for (const Page& page : pages.pages) CHECK(bottom_of(page) < look::page_height - 20);
            keep(pages, "ballot_" + name + (language == Language::english ? "_en" : ""));
        }
}

TEST_CASE("a dot sheet for each table") {
    const SmallHall hall = hall_of(RoundMethod::dots, 5);
    const Pages pages =
        set_dot_sheets(describe_dot_sheet(hall.workshop, hall.held(), Language::japanese));
    CHECK(pages.count() == 4);
    CHECK(count_lines(pages.pages[2], "3班") == 1);
    keep(pages, "dot_sheet_");
    const SmallHall answers = hall_of(RoundMethod::agreement, 30);
    const Pages three =
        set_dot_sheets(describe_dot_sheet(answers.workshop, answers.held(), Language::english));
    for (const Page& page : three.pages) CHECK(bottom_of(page) < look::page_height - 20);
    keep(three, "dot_sheet_answers_");
}

TEST_CASE("numbers are mixed, and none is missing or there twice") {
    const std::vector<int> numbers = mix_ballot_numbers(1001, 200);
    CHECK(std::set<int>(numbers.begin(), numbers.end()).size() == 200);
    CHECK(*std::min_element(numbers.begin(), numbers.end()) == 1001);
    CHECK(*std::max_element(numbers.begin(), numbers.end()) == 1200);
    // In order they would tell who got which; 200 in order by chance happens in no lifetime.
    CHECK_FALSE(std::is_sorted(numbers.begin(), numbers.end()));
}

TEST_CASE("a hidden card is on no ballot, and the keys of the others stay") {
    SmallHall hall = hall_of(RoundMethod::dots, 3);
    Card card;
    card.id = {50};
    card.hidden = true;
    hall.workshop.put(card);
    Item item = *hall.workshop.find(ItemId{2});
    item.card = card.id;
    hall.workshop.put(item);
    const BallotPaper paper = describe_ballot(hall.workshop, hall.held(), Language::japanese);
    REQUIRE(paper.rows.size() == 2);
    CHECK(paper.rows[1].key == "3");
}
