#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "frameworks/kind_words.h"
#include "frameworks/wording.h"
#include "plan/card_path.h"
#include "plan/facts.h"
#include "plan/references.h"
#include "text/message.h"

namespace yoriai {

// Writes a document block by block: numbers its chapters, tables and figures, holds back headings
// until something stands below them, and puts in what was rewritten by hand.
class PlanComposer {
 public:
    PlanComposer(const Workshop& workshop, const PlanOptions& options);

    const PlanFacts facts;
    const PlanOptions options;
    const CardPaths paths;  // where the cards went
    const KindWords kind_words;
    const Workshop& workshop() const { return facts.workshop; }
    const PlanStyle& plan_style() const {
        return options.style ? *options.style : workshop().plan.style;
    }

    // In the document's language.
    std::string say(const Message& message, const std::vector<std::string>& values = {}) const;
    std::string say(const Wording& sentence) const;
    // "1 card" or "12 cards", with a comma in thousands.
    std::string count(const Message& one, const Message& many, std::size_t number) const;
    // The same with the counter of things: 8つのテーマ, 24のテーマ.
    std::string count_things(const Message& one, const Message& many, std::size_t number) const;

    void begin_chapter(const Message& title, const std::string& anchor);
    void begin_appendix(const Message& title, const std::string& anchor);
    void begin_section(const Message& title, const std::string& anchor);
    // `number` instead of the next in order, for things that have their own: 課題1.
    void begin_subsection(const std::string& title, const std::string& anchor,
                          const std::string& number = {});

    // For short documents: 表1 instead of 表3-1.
    void number_without_chapters() { chapters_ = false; }

    // A paragraph of the program's own sentences, which are joined; empty ones are left out.
    // What they speak of becomes links: see plan/references.h.
    void tell(const std::string& key, const std::vector<std::string>& sentences,
              ParagraphStyle style = ParagraphStyle::body);
    // People's own words, never changed and never searched for numbers; `after` is the program's.
    void quote(const std::string& words, const std::string& after);
    void add(PrintedTable table);
    void add(BarChart chart);
    void add_plain(Block block);

    // Text of the program with its references as links.
    Runs link(const std::string& text) const { return references_.link(text); }

    Document finish(Cover cover);

 private:
    struct Pending {
        Heading heading;
        bool waiting = false;
    };
    void open_headings();
    void wait(int level, const std::string& text, const std::string& anchor,
              const std::string& number = {});
    std::string chapter_label() const;
    void drop_dead_links();

    Document document_;
    std::array<Pending, 3> pending_;
    std::string number_of(const Message& with_chapter, const Message& without, int number) const;

    bool in_appendix_ = false;
    bool chapters_ = true;
    int chapter_ = 0;
    int section_ = 0;
    int subsection_ = 0;
    int table_ = 0;
    int figure_ = 0;
    const PlanReferences references_;
    std::map<std::string, const PlanText*> rewritten_;
};

}  // namespace yoriai
