#include <utility>

#include "exchange/export_workshop.h"
#include "exchange/html_writer.h"
#include "exchange/package.h"
#include "exchange/session_json.h"
#include "plan/open_points.h"
#include "plan/plan_names.h"
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

    // What is in the package, as names and what they are.
    using Files = std::vector<std::pair<std::string, std::string>>;

    Document write(const Files& files) {
        const Workshop& workshop = shown_.get();
        letter_.language = options_.language == Language::english ? "en" : "ja";
        letter_.date = options_.date;
        letter_.cover_page = false;
        letter_.cover.title = say(words::handover_title);
        letter_.cover.district = workshop.district.name;
        letter_.cover.council = workshop.district.council;
        letter_.cover.date = date(options_.date);
        paragraph(words::handover_intro,
                  {workshop.district.name, date(options_.date), say(message_of(options_.level))});
        write_decided(workshop);
        write_open(workshop);
        heading(words::handover_calendar);
        for (const Meeting& meeting : workshop.meetings())
            item(words::handover_meeting,
                 {std::to_string(meeting.number), date(meeting.date), meeting.place});
        heading(words::handover_contacts);
        if (!workshop.district.contact.empty())
            item(words::handover_contact, {workshop.district.contact});
        item(words::handover_contact_roles, {});
        heading(words::handover_files);
        for (const auto& [name, what] : files) item(words::handover_file, {name, what});
        paragraph(words::handover_check);
        return std::move(letter_);
    }

 private:
    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return say_in(options_.language, message, values);
    }
    std::string date(const Date& day) const {
        if (!day) return say(words::plan_unknown);
        return print_date(day, options_.language, options_.style.value_or(shown_.get().plan.style));
    }
    void heading(const Message& title) {
        letter_.blocks.emplace_back(Heading{2, {}, say(title), {}});
    }
    void add(const std::string& text, ParagraphStyle style) {
        letter_.blocks.emplace_back(Paragraph{{}, {Run{text, false, {}}}, style, false});
    }
    void paragraph(const Message& message, const std::vector<std::string>& values = {}) {
        add(say(message, values), ParagraphStyle::body);
    }
    void item(const Message& message, const std::vector<std::string>& values) {
        add(say(message, values), ParagraphStyle::list_item);
    }

    void write_decided(const Workshop& workshop) {
        heading(words::handover_decided);
        item(words::handover_state,
             {say(message_of(workshop.plan.state)), std::to_string(workshop.plan.version)});
        if (workshop.actions().size() > 0)
            item(words::handover_actions, {std::to_string(workshop.actions().size())});
        for (const Action& action : workshop.actions())
            add(say(words::handover_action,
                    {say(words::plan_action_number, {std::to_string(action.number)}),
                     action.title}),
                ParagraphStyle::quote);
    }

    void write_open(const Workshop& workshop) {
        heading(words::handover_open);
        const OpenPoints open = list_open_points(workshop, fiscal_year(options_.date));
        const auto numbers = [&](const std::vector<const Action*>& actions) {
            std::string list;
            for (const Action* action : actions)
                list += (list.empty() ? "" : say(words::plan_comma)) +
                        say(words::plan_action_number, {std::to_string(action->number)});
            return list;
        };
        const std::string without_actor = numbers(open.without_actor);
        const std::string without_answer = numbers(open.without_answer);
        const std::size_t comments = open.open_comments.size();
        const std::size_t cards = open.cards_without_theme;
        const std::size_t before = letter_.blocks.size();
        if (!without_actor.empty()) item(words::handover_no_actor, {without_actor});
        if (!without_answer.empty()) item(words::handover_no_answer, {without_answer});
        if (comments > 0) item(words::handover_comments_open, {std::to_string(comments)});
        if (cards > 0) item(words::handover_cards_open, {std::to_string(cards)});
        if (letter_.blocks.size() == before) item(words::handover_nothing_open, {});
    }

    const WorkshopAtLevel shown_;
    const PlanOptions options_;
    Document letter_;
};

}  // namespace

std::vector<ZipPart> make_handover(const Workshop& workshop, const PlanOptions& options,
                                   const std::optional<std::filesystem::path>& key_folder) {
    PlanOptions chosen = options;
    if (!chosen.date) chosen.date = today();
    std::vector<ZipPart> parts;
    Letter::Files files;
    const auto add = [&](const std::string& name, std::string bytes, const Message& what,
                         const std::vector<std::string>& values = {}) {
        parts.push_back({name, std::move(bytes)});
        files.emplace_back(name, say_in(chosen.language, what, values));
    };
    const Document plan = build_plan(workshop, chosen);
    for (const DocumentFormat format :
         {DocumentFormat::docx, DocumentFormat::pdf, DocumentFormat::html})
        add(std::string("plan.") + std::string(name_of(format)), write_document(plan, format).bytes,
            words::handover_plan);
    const auto companion = [&](Companion what, int meeting) {
        return export_companion(workshop, what, meeting, DocumentFormat::docx, chosen).bytes;
    };
    add("summary.docx", companion(Companion::summary, 0), words::handover_summary);
    add("agenda.docx", companion(Companion::agenda, 0), words::handover_agenda);
    for (const Meeting& meeting : workshop.meetings()) {
        const std::string number = std::to_string(meeting.number);
        add("report_" + number + ".docx", companion(Companion::report, meeting.number),
            words::handover_report, {number});
        add("minutes_" + number + ".docx", companion(Companion::minutes, meeting.number),
            words::handover_minutes, {number});
    }
    add("cards.xlsx", export_cards(workshop, SheetFormat::xlsx, chosen), words::handover_cards);
    const auto table = [&](AnswerTable kind, const Message& what) {
        add(std::string(name_of(kind)) + ".xlsx",
            write_table(answer_table(workshop, kind, chosen), SheetFormat::xlsx, workshop, chosen),
            what);
    };
    table(AnswerTable::departments, words::handover_departments);
    table(AnswerTable::progress, words::handover_progress);
    table(AnswerTable::comments, words::handover_comments);
    // Ballots and notes stay with those who may see everything.
    if (chosen.level == ExportLevel::internal)
        add("session.json", write_session_json(workshop), words::handover_session);
    // Office computers open it by a double click, whatever else is forbidden on them.
    const Document letter = Letter(workshop, chosen).write(files);
    parts.insert(parts.begin(), ZipPart{"README.html", write_html(letter)});
    return with_manifest(std::move(parts),
                         {workshop.district.name, std::string(name_of(chosen.level)), chosen.date},
                         key_folder);
}

}  // namespace yoriai
