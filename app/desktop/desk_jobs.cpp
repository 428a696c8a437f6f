#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <cmath>
#include <ctime>
#include <fstream>
#include <iterator>

#include "base/utf8.h"
#include "desktop/guard.h"
#include "desktop/read_bytes.h"
#include "exchange/fingerprint.h"
#include "exchange/save_file.h"
#include "text/desktop_messages.h"
#include "text/exchange_messages.h"
#include "text/theme_messages.h"
#include "ui/plan_preview.h"

namespace yoriai {
namespace fs = std::filesystem;

// Each job gets a copy of what it works on and touches nothing else; what it leaves behind is
// handed over on the window's thread.

namespace {

// One of the files that go out together.
struct OutgoingFile {
    std::string name;  // without its ending
    std::string what, format;
    std::function<ExportedDocument(const Workshop&, const PlanOptions&)> make;
};

std::vector<OutgoingFile> outgoing_files(const OutgoingFiles& chosen) {
    std::vector<OutgoingFile> files;
    const auto plan = [&](DocumentFormat format) {
        files.push_back({say(words::plan_file_name), "plan", std::string(name_of(format)),
                         [=](const Workshop& workshop, const PlanOptions& options) {
                             return export_plan(workshop, format, options);
                         }});
    };
    const auto companion = [&](const Message& name, Companion what, DocumentFormat format) {
        files.push_back({say(name), std::string(name_of(what)), std::string(name_of(format)),
                         [=](const Workshop& workshop, const PlanOptions& options) {
                             return export_companion(workshop, what, 0, format, options);
                         }});
    };
    if (chosen.plan_word) plan(DocumentFormat::docx);
    if (chosen.plan_pdf) plan(DocumentFormat::pdf);
    if (chosen.newsletter)
        companion(words::newsletter_file_name, Companion::newsletter, DocumentFormat::pdf);
    if (chosen.report) companion(words::report_file_name, Companion::report, DocumentFormat::docx);
    if (chosen.cards)
        files.push_back({say(words::cards_file_name), "cards", "xlsx",
                         [](const Workshop& workshop, const PlanOptions& options) {
                             ExportedDocument made;
                             made.bytes = export_cards(workshop, SheetFormat::xlsx, options);
                             return made;
                         }});
    if (chosen.departments)
        files.push_back({say(words::departments_file_name), "departments", "xlsx",
                         [](const Workshop& workshop, const PlanOptions& options) {
                             ExportedDocument made;
                             made.bytes = write_table(
                                 answer_table(workshop, AnswerTable::departments, options),
                                 SheetFormat::xlsx, workshop, options);
                             return made;
                         }});
    return files;
}

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

void DeskProgram::start_plan_export(DocumentFormat format, const fs::path& path) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    PlanOptions options;
    options.language = language();
    worker_.start(
        "export", say(words::job_export), [=, this](JobProgress& progress) -> Worker::Finish {
            const ExportedDocument plan = export_plan(
                *workshop, format, options, [&](double share) { return progress.report(share); });
            if (plan.stopped) return {};
            save_file(path, plan.bytes);
            const std::string missing = to_utf8(plan.missing_characters);
            return [=, this] {
                if (missing.empty())
                    note(Notice::Kind::done, say(words::exported_file, {path.filename().string()}));
                else
                    note(Notice::Kind::refused, say(words::missing_characters_warning, {missing}));
            };
        });
}

void DeskProgram::start_cards_export(const fs::path& path) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    worker_.start("export", say(words::job_export), [=, this](JobProgress&) -> Worker::Finish {
        save_file(path, export_cards(*workshop, SheetFormat::xlsx, {}));
        return [=, this] {
            note(Notice::Kind::done, say(words::exported_file, {path.filename().string()}));
        };
    });
}

void DeskProgram::start_outgoing(const WriteOutgoing& outgoing, const fs::path& folder) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    PlanOptions options;
    options.language = language();
    options.level = outgoing.level;
    worker_.start(
        "export", say(words::job_export), [=, this](JobProgress& progress) -> Worker::Finish {
            fs::create_directories(folder);
            auto records = std::make_shared<std::vector<ExportRecord>>();
            auto missing = std::make_shared<std::u32string>();
            for (const OutgoingFile& file : outgoing_files(outgoing.files)) {
                const ExportedDocument made = file.make(*workshop, options);
                if (!progress.report(0)) return {};
                save_file(folder / (file.name + "." + file.format), made.bytes);
                *missing += made.missing_characters;
                records->push_back({static_cast<std::int64_t>(std::time(nullptr)), file.what,
                                    file.format, std::string(name_of(options.level)),
                                    file.name + "." + file.format, sha256(made.bytes),
                                    static_cast<std::int64_t>(made.bytes.size())});
            }
            return [=, this] {
                if (session_ && !session_->read_only())
                    for (const ExportRecord& record : *records) session_->log_export(record);
                if (missing->empty())
                    note(Notice::Kind::done,
                         say(words::exported_files,
                             {std::to_string(records->size()), folder.filename().string()}));
                else
                    note(Notice::Kind::refused,
                         say(words::missing_characters_warning, {to_utf8(*missing)}));
            };
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
                       plan_language_ == language();
    if (fresh) return draw_plan_pages();
    plan_revision_ = session_->revision();
    plan_language_ = language();
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    PlanOptions options;
    options.language = language();
    worker_.start("plan", say(words::job_plan), [=, this](JobProgress& progress) -> Worker::Finish {
        auto plan = std::make_shared<LaidOutPlan>();
        const Document document = build_plan(*workshop, options);
        const Document automatic = workshop->plan_texts().empty()
                                       ? document
                                       : build_plan(without_plan_texts(*workshop), options);
        plan->pages = lay_out(document, [&](double share) { return progress.report(share); });
        if (plan->pages.count() == 0) return {};
        plan->preview = make_plan_preview(*workshop, document, automatic, plan->pages);
        return [=, this] { plan_pictures_.take(plan); };
    });
}

void DeskProgram::draw_plan_pages() {
    const int width = static_cast<int>(std::lround(output_.page_pixels));
    if (width <= 0 || worker_.busy_with("pages")) return;
    const std::vector<std::size_t> wanted = plan_pictures_.missing(output_.pages_shown, width);
    if (wanted.empty()) return;
    const std::shared_ptr<LaidOutPlan> plan = plan_pictures_.plan();
    worker_.start(
        "pages", say(words::job_plan), [=, this](JobProgress& progress) -> Worker::Finish {
            std::vector<std::pair<std::size_t, PagePicture>> drawn;
            for (const std::size_t page : wanted) {
                if (progress.stopped()) return {};
                drawn.emplace_back(
                    page, draw_page(plan->pages, page,
                                    static_cast<float>(width) / plan->preview.pages[page].width));
            }
            return [=, this] {
                for (const auto& [page, picture] : drawn) plan_pictures_.put(plan, page, picture);
            };
        });
}

}  // namespace yoriai
