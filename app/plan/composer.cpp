#include "plan/composer.h"

#include <set>
#include <utility>

#include "base/utf8.h"
#include "plan/plan_names.h"
#include "plan/plan_style.h"
#include "text/companion_messages.h"
#include "text/japanese_counts.h"
#include "text/plan_messages.h"
#include "text/style_messages.h"

namespace yoriai {

PlanComposer::PlanComposer(const Workshop& workshop, const PlanOptions& chosen)
    : facts(workshop, chosen.level),
      options(chosen),
      paths(workshop),
      kind_words(workshop, chosen.language),
      references_(facts, chosen.language) {
    for (const PlanText& text : workshop.plan_texts()) rewritten_[text.key] = &text;
}

std::string PlanComposer::say(const Message& message,
                              const std::vector<std::string>& values) const {
    if (options.language == Language::english || plan_style() == PlanStyle())
        return say_in(options.language, message, values);
    const std::string styled = in_style(plan_style(), message.japanese);
    return say_in(options.language, {message.id, styled.c_str(), message.english}, values);
}

std::string PlanComposer::say(const Wording& sentence) const {
    if (options.language == Language::english) return sentence.english;
    return in_style(plan_style(), sentence.japanese);
}

std::string PlanComposer::count(const Message& one, const Message& many, std::size_t number) const {
    return say(number == 1 ? one : many, {print_number(static_cast<long long>(number))});
}

std::string PlanComposer::count_things(const Message& one, const Message& many,
                                       std::size_t number) const {
    return say(number == 1 ? one : many,
               {count_of_things(static_cast<int>(number), options.language)});
}

void PlanComposer::wait(int level, const std::string& text, const std::string& anchor,
                        const std::string& number) {
    const auto index = static_cast<std::size_t>(level - 1);
    for (std::size_t deeper = index; deeper < pending_.size(); ++deeper)
        pending_[deeper].waiting = false;
    pending_[index] = {{level, number, text, anchor}, true};
}

void PlanComposer::begin_chapter(const Message& title, const std::string& anchor) {
    wait(1, say(title), anchor);
}

void PlanComposer::begin_appendix(const Message& title, const std::string& anchor) {
    in_appendix_ = true;
    wait(1, say(title), anchor);
}

void PlanComposer::begin_section(const Message& title, const std::string& anchor) {
    wait(2, say(title), anchor);
}

void PlanComposer::begin_subsection(const std::string& title, const std::string& anchor,
                                    const std::string& number) {
    wait(3, title, anchor, number);
}

void PlanComposer::open_headings() {
    const bool official = plan_style().headings == HeadingScheme::official;
    for (Pending& pending : pending_) {
        if (!std::exchange(pending.waiting, false)) continue;
        Heading& heading = pending.heading;
        if (heading.level == 1) {
            document_.blocks.emplace_back(PageBreak{});
            section_ = subsection_ = table_ = figure_ = 0;
            chapter_ += in_appendix_ ? 0 : 1;
            heading.number = in_appendix_
                                 ? say(words::plan_appendix)
                                 : say(official ? words::style_chapter : words::plan_chapter,
                                       {std::to_string(chapter_)});
        } else if (heading.level == 2) {
            subsection_ = 0;
            heading.number = std::to_string(++section_);
        } else if (heading.number.empty()) {
            heading.number = say(official ? words::style_subsection : words::plan_subsection,
                                 {std::to_string(++subsection_)});
        }
        if (heading.text.empty()) std::swap(heading.text, heading.number);
        document_.blocks.emplace_back(heading);
    }
}

std::string PlanComposer::chapter_label() const {
    return in_appendix_ ? say(words::plan_appendix_letter) : std::to_string(chapter_);
}

std::string PlanComposer::number_of(const Message& with_chapter, const Message& without,
                                    int number) const {
    if (!chapters_) return say(without, {std::to_string(number)});
    return say(with_chapter, {chapter_label(), std::to_string(number)});
}

void PlanComposer::tell(const std::string& key, const std::vector<std::string>& sentences,
                        ParagraphStyle style) {
    const auto rewritten = rewritten_.find(key);
    std::string text;
    for (const std::string& sentence : sentences) {
        if (sentence.empty()) continue;
        if (!text.empty() && options.language == Language::english) text += ' ';
        text += sentence;
    }
    const bool edited = rewritten != rewritten_.end();
    if (edited) text = rewritten->second->text;
    if (trim(text).empty()) return;
    open_headings();
    Runs runs = link(text);
    if (!edited && options.language == Language::japanese)
        for (Run& run : runs) run.text = digits_in_style(plan_style(), run.text);
    document_.blocks.emplace_back(Paragraph{key, std::move(runs), style, edited});
}

void PlanComposer::quote(const std::string& words, const std::string& after) {
    open_headings();
    Runs runs = plain(words);
    for (Run& run : link(after)) runs.push_back(std::move(run));
    document_.blocks.emplace_back(Paragraph{{}, std::move(runs), ParagraphStyle::quote, false});
}

void PlanComposer::add(PrintedTable table) {
    if (table.rows.empty()) return;
    open_headings();
    table.number = number_of(words::plan_table, words::companion_table, ++table_);
    document_.blocks.emplace_back(std::move(table));
}

void PlanComposer::add(BarChart chart) {
    if (chart.bars.empty()) return;
    open_headings();
    chart.number = number_of(words::plan_figure, words::companion_figure, ++figure_);
    document_.blocks.emplace_back(std::move(chart));
}

void PlanComposer::add_plain(Block block) { document_.blocks.push_back(std::move(block)); }

// A document beside the plan has not all that its sentences speak of.
void PlanComposer::drop_dead_links() {
    std::set<std::string> anchors;
    for (const Block& block : document_.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) anchors.insert(heading->anchor);
        if (const auto* table = std::get_if<PrintedTable>(&block))
            for (const PrintedRow& row : table->rows) anchors.insert(row.anchor);
    }
    const auto mend = [&](Runs& runs) {
        for (Run& run : runs)
            if (!anchors.contains(run.link)) run.link.clear();
    };
    for (Block& block : document_.blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) mend(paragraph->runs);
        if (auto* table = std::get_if<PrintedTable>(&block))
            for (PrintedRow& row : table->rows)
                for (Runs& cell : row.cells) mend(cell);
    }
}

Document PlanComposer::finish(Cover cover) {
    drop_dead_links();
    document_.language = options.language == Language::japanese ? "ja" : "en";
    document_.date = options.date;
    if (options.level != ExportLevel::public_use)
        cover.notice = say(options.level == ExportLevel::internal ? words::plan_notice_internal
                                                                  : words::plan_notice_official);
    document_.footer =
        cover.state.empty() ? cover.title : say(words::plan_footer, {cover.title, cover.state});
    if (!cover.notice.empty()) document_.footer += "　" + cover.notice;
    document_.cover = std::move(cover);
    return std::move(document_);
}

}  // namespace yoriai
