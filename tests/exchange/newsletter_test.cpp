#include <doctest/doctest.h>

#include "exchange/export_workshop.h"

using namespace yoriai;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

// A meeting where everybody had much to say: cards, titles and questions of so many sentences.
Workshop talkative_workshop(int cards, int sentences) {
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    workshop.district.contact =
        "まちづくり協議会事務局（宮前集会所内、月・水・金の午前10時から正午まで）";
    Meeting meeting;
    meeting.id = {1};
    meeting.number = 1;
    meeting.date = Date{2026, 9, 12};
    meeting.place = "宮前集会所";
    meeting.question = repeated("これからどうしますか。", sentences);
    workshop.put(meeting);
    for (int i = 1; i <= 8; ++i) {
        Theme theme;
        theme.id = {300 + i};
        theme.title = repeated("夜道が暗くて歩くのが怖い。", sentences / 2 + 1);
        theme.place = i;
        workshop.put(theme);
    }
    for (int i = 1; i <= cards; ++i) {
        Card card;
        card.id = {1000 + i};
        card.number = i;
        card.text = repeated("街灯がなくて真っ暗で、子どもが怖がっている。", sentences);
        card.meeting = meeting.id;
        if (i % 9 != 0) card.theme = {300 + i % 9};
        workshop.put(card);
    }
    return workshop;
}

ExportedDocument newsletter(const Workshop& workshop, DocumentFormat format) {
    PlanOptions options;
    options.date = Date{2026, 11, 22};
    options.language = Language::japanese;
    return export_companion(workshop, Companion::newsletter, 0, format, options);
}

const std::string goes_on = "結果報告書にあります";

}  // namespace

TEST_CASE("a newsletter is one page, however much was said") {
    for (const int sentences : {1, 3, 10, 200}) {
        INFO(sentences);
        const Workshop workshop = talkative_workshop(60, sentences);
        CHECK(newsletter(workshop, DocumentFormat::pdf).pages == 1);
        CHECK(newsletter(workshop, DocumentFormat::docx).pages == 1);
    }
}

TEST_CASE("a newsletter that leaves something out says where it goes on") {
    const std::string brief =
        newsletter(talkative_workshop(60, 20), DocumentFormat::markdown).bytes;
    CHECK(brief.find("…") != std::string::npos);
    CHECK(brief.find(goes_on) != std::string::npos);
    const std::string whole = newsletter(talkative_workshop(60, 1), DocumentFormat::markdown).bytes;
    CHECK(whole.find("街灯がなくて真っ暗で、子どもが怖がっている。") != std::string::npos);
    CHECK(whole.find(goes_on) == std::string::npos);
}

TEST_CASE("a newsletter of an evening whose cards nobody has grouped yet tells some of them") {
    Workshop workshop = talkative_workshop(6, 1);
    for (int i = 1; i <= 6; ++i) {
        Card card = *workshop.find(CardId{1000 + i});
        card.theme = {};
        workshop.put(card);
    }
    const std::string news = newsletter(workshop, DocumentFormat::markdown).bytes;
    CHECK(news.find("街灯がなくて真っ暗で、子どもが怖がっている。") != std::string::npos);
}
