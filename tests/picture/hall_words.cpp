#include "picture/hall_words.h"

namespace yoriai {
namespace {

struct HallReader {
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
        for (const HallTheme& theme : page.themes) add(theme.title + std::to_string(theme.cards));
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

}  // namespace

std::string all_words(const HallModel& model) {
    std::string words = model.place;
    std::visit(HallReader{words}, model.content);
    return words;
}

}  // namespace yoriai
