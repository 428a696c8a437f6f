#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <cmath>
#include <fstream>
#include <iterator>

#include "base/utf8.h"
#include "desktop/guard.h"
#include "desktop/read_bytes.h"
#include "exchange/import_answers.h"
#include "text/desktop_messages.h"
#include "text/exchange_messages.h"
#include "text/theme_messages.h"
#include "ui/plan_preview.h"

namespace yoriai {
namespace fs = std::filesystem;

// Each job gets a copy of what it works on and touches nothing else; what it leaves behind is
// handed over on the window's thread.

namespace {

ImportOffer offer_of(const ImportPreview& preview, const std::string& source) {
    ImportOffer offer;
    offer.source = source;
    offer.columns = preview.columns;
    offer.map = preview.map;
    for (const PreviewCard& card : preview.cards)
        offer.cards.push_back({card.card, card.line, card.duplicate, card.too_long});
    offer.left_out = preview.left_out.size();
    offer.new_fields = preview.new_fields;
    for (const Sentence& warning : preview.warnings) offer.warnings.push_back(say(warning));
    return offer;
}

}  // namespace

void DeskProgram::start_import(std::string name, std::string bytes,
                               const std::map<std::string, std::string>& map) {
    if (!session_) return;
    auto source = std::make_shared<ImportSource>();
    source->name = std::move(name);
    source->bytes = std::move(bytes);
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    worker_.start("import", say(words::job_import), [=, this](JobProgress&) -> Worker::Finish {
        ImportOptions options;
        options.map = map;
        options.workshop = workshop.get();
        source->preview = source->name.empty()
                              ? preview_pasted_cards(source->bytes, options)
                              : preview_cards(source->bytes, source->name, options);
        source->offer = offer_of(source->preview, source->name);
        return [=, this] { import_ = source; };
    });
}

void DeskProgram::start_reading(const fs::path& path) {
    start_import(path.filename().string(), read_bytes(path), {});
}

void DeskProgram::start_answers(const fs::path& path) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    worker_.start("import", say(words::job_import), [=, this](JobProgress&) -> Worker::Finish {
        auto offer = std::make_shared<AnswersOffer>();
        const std::string name = path.filename().string();
        const AnswersPreview preview = preview_answers(read_bytes(path), name, *workshop);
        offer->source = name;
        offer->take = import_command(preview, false);
        offer->take_all = import_command(preview, true);
        for (const AnswerOfficially& answer : preview.answers)
            offer->answers.push_back(
                describe_answer(answer.department, answer.decision, answer.reason, answer.due));
        for (const AnswerConflict& conflict : preview.conflicts)
            offer->conflicts.push_back(
                {conflict.subject,
                 describe_answer(conflict.here.department, conflict.here.decision,
                                 conflict.here.reason, conflict.here.due),
                 describe_answer(conflict.came.department, conflict.came.decision,
                                 conflict.came.reason, conflict.came.due)});
        offer->unchanged = preview.unchanged;
        offer->empty = preview.empty;
        for (const Sentence& warning : preview.warnings) offer->warnings.push_back(say(warning));
        return [=, this] { answers_ = offer; };
    });
}

void DeskProgram::start_grouping(std::optional<std::size_t> count) {
    if (!session_) return;
    auto found = std::make_shared<FoundThemes>();
    // For another number the tree of before is cut elsewhere; for a new proposal it grows anew.
    if (count && themes_) *found = *themes_;
    if (!found->cuts) found->cards = cards_to_group(session_->workshop());
    worker_.start(
        "themes", say(words::job_themes), [=, this](JobProgress& progress) -> Worker::Finish {
            if (!found->cuts) {
                ThemeOptions options;
                options.progress = [&](double share) { return progress.report(share); };
                options.title_of_words = say(words::title_of_words, {"{}"});
                auto cuts =
                    std::make_shared<ThemeCuts>(found->cards.cards, options, Lexicon::installed());
                found->cuts = std::move(cuts);
            }
            found->count = count.value_or(found->cuts->usual_count());
            found->proposal = found->cuts->themes_at(found->count);
            if (found->proposal.stopped) return {};
            return [=, this] { themes_ = found; };
        });
}

void DeskProgram::start_regrouping() {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    const std::uint64_t revision = session_->revision();
    worker_.start(
        "themes", say(words::job_themes), [=, this](JobProgress& progress) -> Worker::Finish {
            auto found = std::make_shared<FoundRegrouping>();
            found->revision = revision;
            found->regrouping =
                regroup(*workshop, Lexicon::installed(), say(words::title_of_words, {"{}"}),
                        [&](double share) { return progress.report(share); });
            if (found->regrouping.stopped) return {};
            return [=, this] { regrouping_ = found; };
        });
}

void DeskProgram::refresh_placer() {
    constexpr double least_seconds_between = 2;
    if (placer_revision_ == session_->revision() || worker_.busy_with("placer")) return;
    if (glfwGetTime() - placer_asked_ < least_seconds_between) {
        next_frame_ = std::min(next_frame_.value_or(1e18), placer_asked_ + least_seconds_between);
        return;
    }
    placer_asked_ = glfwGetTime();
    placer_revision_ = session_->revision();
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    worker_.start("placer", "", [=, this](JobProgress&) -> Worker::Finish {
        CardsOnBoard board = cards_on_board(*workshop);
        auto ready = std::make_shared<ReadyPlacer>();
        ready->ids = std::move(board.ids);
        ready->cards = std::move(board.cards);
        for (const auto& cards : board.themes)
            ready->themes.push_back(workshop->find(ready->ids[cards.front()])->theme);
        ready->placer.emplace(ready->cards, std::move(board.themes), Lexicon::installed());
        return [=, this] { placer_ = ready; };
    });
}

void DeskProgram::refresh_plan() {
    if (worker_.busy_with("plan")) return;
    const bool fresh = plan_pictures_.preview() && plan_revision_ == session_->revision() &&
                       plan_language_ == language() && plan_level_ == desk_.write.level;
    if (fresh) return draw_plan_pages();
    plan_revision_ = session_->revision();
    plan_language_ = language();
    plan_level_ = desk_.write.level;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    const std::shared_ptr<const Workshop> older = older_plan_;
    PlanOptions options;
    options.language = language();
    options.level = plan_level_;
    worker_.start("plan", say(words::job_plan), [=, this](JobProgress& progress) -> Worker::Finish {
        auto plan = std::make_shared<LaidOutPlan>();
        const Document document = build_plan(*workshop, options);
        const Document automatic = workshop->plan_texts().empty()
                                       ? document
                                       : build_plan(without_plan_texts(*workshop), options);
        plan->pages = lay_out(document, [&](double share) { return progress.report(share); });
        if (plan->pages.count() == 0) return {};
        plan->preview = make_plan_preview(*workshop, document, automatic, plan->pages);
        std::shared_ptr<LaidOutPlan> before;
        if (older)
            before =
                std::make_shared<LaidOutPlan>(lay_out_older(*older, *workshop, options, *plan));
        return [=, this] {
            plan_pictures_.take(plan);
            if (before)
                older_pictures_.take(before);
            else
                older_pictures_.clear();
        };
    });
}

void DeskProgram::draw_plan_pages() {
    draw_pages("pages", plan_pictures_, output_.pages_shown);
    if (older_pictures_.preview())
        draw_pages("older pages", older_pictures_, output_.older_pages_shown);
}

void DeskProgram::draw_pages(const char* job, PlanPictures& pictures,
                             const std::vector<std::size_t>& shown) {
    const int width = static_cast<int>(std::lround(output_.page_pixels));
    if (width <= 0 || worker_.busy_with(job)) return;
    const std::vector<std::size_t> wanted = pictures.missing(shown, width);
    if (wanted.empty()) return;
    const std::shared_ptr<LaidOutPlan> plan = pictures.plan();
    worker_.start(
        job, say(words::job_plan), [=, &pictures](JobProgress& progress) -> Worker::Finish {
            std::vector<std::pair<std::size_t, PagePicture>> drawn;
            for (const std::size_t page : wanted) {
                if (progress.stopped()) return {};
                drawn.emplace_back(
                    page, draw_page(plan->pages, page,
                                    static_cast<float>(width) / plan->preview.pages[page].width));
            }
            return [=, &pictures] {
                for (const auto& [page, picture] : drawn) pictures.put(plan, page, picture);
            };
        });
}

}  // namespace yoriai
