#include "exchange/export_workshop.h"
#include "exchange/package.h"
#include "exchange/session_json.h"
#include "plan/open_points.h"
#include "plan/plan_words.h"
#include "plan/public_workshop.h"
#include "text/package_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// The letter that lies on top: what was decided, what is open, when, and what is in the package.
class Letter {
 public:
    Letter(const Workshop& workshop, const PlanOptions& options)
        : shown_(workshop, options.level, options.language), options_(options) {}

    std::string write(const std::vector<ZipPart>& parts) {
        const Workshop& workshop = shown_.get();
        text_ = "# " + say(words::handover_title) + "\n\n";
        paragraph(words::handover_intro,
                  {workshop.district.name, date(options_.date), say(message_of(options_.level))});
        write_decided(workshop);
        write_open(workshop);
        heading(words::handover_calendar);
        for (const Meeting& meeting : workshop.meetings())
            item(words::handover_meeting,
                 {std::to_string(meeting.number), date(meeting.date), meeting.place});
        if (!workshop.meetings().empty()) text_ += "\n";
        heading(words::handover_contacts);
        paragraph(words::handover_contact_roles);
        heading(words::handover_files);
        for (const ZipPart& part : parts) text_ += "- " + part.name + "\n";
        text_ += "\n" + say(words::handover_check) + "\n";
        return text_;
    }

 private:
    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return say_in(options_.language, message, values);
    }
    std::string date(const Date& day) const {
        if (!day) return say(words::plan_unknown);
        return options_.language == Language::english ? to_iso(day) : to_era(day);
    }
    void heading(const Message& title) { text_ += "## " + say(title) + "\n\n"; }
    void paragraph(const Message& message, const std::vector<std::string>& values = {}) {
        text_ += say(message, values) + "\n\n";
    }
    void item(const Message& message, const std::vector<std::string>& values) {
        text_ += "- " + say(message, values) + "\n";
    }

    void write_decided(const Workshop& workshop) {
        heading(words::handover_decided);
        item(words::handover_state,
             {say(message_of(workshop.plan.state)), std::to_string(workshop.plan.version)});
        for (const Action& action : workshop.actions())
            text_ += "- " + std::to_string(action.number) + "　" + action.title + "\n";
        text_ += "\n";
    }

    void write_open(const Workshop& workshop) {
        heading(words::handover_open);
        const OpenPoints open = list_open_points(workshop, fiscal_year(options_.date));
        const auto titles = [&](const std::vector<const Action*>& actions) {
            std::string list;
            for (const Action* action : actions)
                list += (list.empty() ? "" : say(words::plan_comma)) + action->title;
            return list;
        };
        const std::string without_actor = titles(open.without_actor);
        const std::string without_answer = titles(open.without_answer);
        const std::size_t comments = open.open_comments.size();
        const std::size_t cards = open.cards_without_theme;
        const std::size_t before = text_.size();
        if (!without_actor.empty()) item(words::handover_no_actor, {without_actor});
        if (!without_answer.empty()) item(words::handover_no_answer, {without_answer});
        if (comments > 0) item(words::handover_comments_open, {std::to_string(comments)});
        if (cards > 0) item(words::handover_cards_open, {std::to_string(cards)});
        if (text_.size() == before) paragraph(words::handover_nothing_open);
        text_ += "\n";
    }

    const WorkshopAtLevel shown_;
    const PlanOptions options_;
    std::string text_;
};

}  // namespace

std::vector<ZipPart> make_handover(const Workshop& workshop, const PlanOptions& options,
                                   const std::optional<std::filesystem::path>& key_folder) {
    PlanOptions chosen = options;
    if (!chosen.date) chosen.date = today();
    std::vector<ZipPart> parts;
    const auto add = [&](const std::string& name, std::string bytes) {
        parts.push_back({name, std::move(bytes)});
    };
    const Document plan = build_plan(workshop, chosen);
    add("plan.docx", write_document(plan, DocumentFormat::docx).bytes);
    add("plan.pdf", write_document(plan, DocumentFormat::pdf).bytes);
    add("plan.html", write_document(plan, DocumentFormat::html).bytes);
    const auto companion = [&](const std::string& name, Companion what, int meeting) {
        add(name, export_companion(workshop, what, meeting, DocumentFormat::docx, chosen).bytes);
    };
    companion("summary.docx", Companion::summary, 0);
    companion("agenda.docx", Companion::agenda, 0);
    for (const Meeting& meeting : workshop.meetings()) {
        const std::string number = std::to_string(meeting.number);
        companion("report_" + number + ".docx", Companion::report, meeting.number);
        companion("minutes_" + number + ".docx", Companion::minutes, meeting.number);
    }
    add("cards.xlsx", export_cards(workshop, SheetFormat::xlsx, chosen));
    for (const AnswerTable table :
         {AnswerTable::departments, AnswerTable::progress, AnswerTable::comments})
        add(std::string(name_of(table)) + ".xlsx",
            write_table(answer_table(workshop, table, chosen), SheetFormat::xlsx, workshop,
                        chosen));
    // Ballots and notes stay with those who may see everything.
    if (chosen.level == ExportLevel::internal) add("session.json", write_session_json(workshop));
    const std::string letter = Letter(workshop, chosen).write(parts);
    parts.insert(parts.begin(), ZipPart{"README.md", letter});
    return with_manifest(std::move(parts),
                         {workshop.district.name, std::string(name_of(chosen.level)), chosen.date},
                         key_folder);
}

}  // namespace yoriai
