#include "ui/plan_preview.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace yoriai {
namespace {

// Calls visit(paragraph) for those that can be rewritten.
template <class Visit>
void for_each_paragraph(const Document& document, const Visit& visit) {
    for (const Block& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph && !paragraph->key.empty())
            visit(*paragraph);
}

// The cards that a paragraph's references lead to: their anchors are card-12.
std::vector<CardId> cards_of(const Workshop& workshop, const Paragraph& paragraph) {
    constexpr std::string_view prefix = "card-";
    std::vector<CardId> cards;
    for (const Run& run : paragraph.runs) {
        if (!run.link.starts_with(prefix)) continue;
        const std::string number = run.link.substr(prefix.size());
        const auto card =
            std::find_if(workshop.cards().begin(), workshop.cards().end(),
                         [&](const Card& one) { return std::to_string(one.number) == number; });
        if (card != workshop.cards().end()) cards.push_back(card->id);
    }
    return cards;
}

// Each once, in the order in which they are spoken of.
std::vector<std::string> subjects_of(const Paragraph& paragraph) {
    std::vector<std::string> subjects;
    for (const Run& run : paragraph.runs) {
        const bool known = std::find(subjects.begin(), subjects.end(), run.link) != subjects.end();
        for (const std::string_view kind : {"theme-", "issue-", "action-", "round-"})
            if (!known && run.link.starts_with(kind)) subjects.push_back(run.link);
    }
    return subjects;
}

Box box_of(const PageBox& box) {
    return {static_cast<float>(box.x), static_cast<float>(box.y), static_cast<float>(box.width),
            static_cast<float>(box.height)};
}

// Where the plan tells of something, then where it speaks of it; once a page.
void find_places(PlanPreview& preview, const Pages& pages) {
    for (const auto& [anchor, place] : pages.anchors) {
        const PlanPlace own{place.page, static_cast<float>(place.y)};
        preview.anchors[anchor] = own;
        preview.places[anchor].push_back(own);
    }
    for (std::size_t page = 0; page < pages.count(); ++page) {
        for (const LinkBox& link : pages.pages[page].links) {
            std::vector<PlanPlace>& places = preview.places[link.anchor];
            const auto same = [&](const PlanPlace& place) { return place.page == page; };
            if (std::none_of(places.begin(), places.end(), same))
                places.push_back({page, static_cast<float>(link.box.y)});
        }
    }
}

// Japanese is counted in characters, languages that part their words in words.
std::size_t length_of(const Document& document) {
    std::size_t length = 0;
    const auto add = [&](const Runs& runs) {
        const std::string text = text_of(runs);
        bool in_word = false;
        for (const char byte : text) {
            const bool space = byte == ' ' || byte == '\n';
            const bool begins = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
            length += document.language == "ja" ? begins && !space : !space && !in_word;
            in_word = !space;
        }
    };
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) add(paragraph->runs);
        if (const auto* table = std::get_if<PrintedTable>(&block))
            for (const PrintedRow& row : table->rows)
                for (const Runs& cell : row.cells) add(cell);
    }
    return length;
}

// What the pages say and where: the place is only known of what is said once.
struct Parts {
    explicit Parts(const Pages& pages) {
        for (std::size_t page = 0; page < pages.count(); ++page)
            for (const PartBox& part : pages.pages[page].parts) {
                const PlanPlace place{page, static_cast<float>(part.box.y)};
                if (!places.emplace(part.words, place).second) places[part.words].reset();
            }
    }
    std::unordered_map<std::size_t, std::optional<PlanPlace>> places;
};

void mark_changed(PlanPreview& preview, const Pages& pages, const Parts& others) {
    for (std::size_t page = 0; page < pages.count(); ++page)
        for (const PartBox& part : pages.pages[page].parts)
            if (!others.places.contains(part.words))
                preview.pages[page].changed.push_back(box_of(part.box));
}

bool is_before(const SamePlace& one, const SamePlace& other) {
    return std::pair(one.older.page, one.older.y) < std::pair(other.older.page, other.older.y);
}

// What both say once and in the same order: the longest rising sequence of the older places.
std::vector<SamePlace> find_same(const Parts& older, const Parts& newer, const Pages& pages) {
    std::vector<SamePlace> both;
    for (std::size_t page = 0; page < pages.count(); ++page)
        for (const PartBox& part : pages.pages[page].parts) {
            const auto before = older.places.find(part.words);
            const std::optional<PlanPlace>& now = newer.places.at(part.words);
            if (before != older.places.end() && before->second && now)
                both.push_back({*before->second, *now});
        }
    constexpr auto none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> ends;  // of the sequence of each length, the one that ends earliest
    std::vector<std::size_t> previous(both.size(), none);
    for (std::size_t i = 0; i < both.size(); ++i) {
        const auto at = std::lower_bound(
            ends.begin(), ends.end(), i,
            [&](std::size_t one, std::size_t other) { return is_before(both[one], both[other]); });
        if (at != ends.begin()) previous[i] = *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<SamePlace> same;
    for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = previous[i])
        same.push_back(both[i]);
    std::reverse(same.begin(), same.end());
    return same;
}

PagePreview preview_of(const Page& page) {
    PagePreview preview;
    for (const ParagraphBox& paragraph : page.paragraphs)
        preview.paragraphs.push_back({paragraph.key, box_of(paragraph.box)});
    for (const LinkBox& link : page.links) preview.links.push_back({link.anchor, box_of(link.box)});
    return preview;
}

}  // namespace

PlanPreview make_plan_preview(const Workshop& workshop, const Document& document,
                              const Document& automatic, const Pages& pages) {
    PlanPreview preview;
    preview.ready = true;
    for (std::size_t i = 0; i < pages.count(); ++i) {
        preview.pages.push_back(preview_of(pages.pages[i]));
        for (const HeadingBox& heading : pages.pages[i].headings)
            preview.outline.push_back(
                {heading.level, heading.text, i, static_cast<float>(heading.y)});
    }
    find_places(preview, pages);
    for_each_paragraph(document, [&](const Paragraph& paragraph) {
        PlanParagraph& shown = preview.paragraphs[paragraph.key];
        shown.text = text_of(paragraph.runs);
        shown.edited = paragraph.edited;
        shown.cards = cards_of(workshop, paragraph);
        shown.subjects = subjects_of(paragraph);
    });
    for_each_paragraph(automatic, [&](const Paragraph& paragraph) {
        const auto found = preview.paragraphs.find(paragraph.key);
        if (found != preview.paragraphs.end()) found->second.generated = text_of(paragraph.runs);
    });
    preview.length = length_of(document);
    preview.missing = list_missing_parts(workshop);
    std::size_t stale = 0;
    for (const PlanText& text : workshop.plan_texts()) {
        const auto found = preview.paragraphs.find(text.key);
        if (found == preview.paragraphs.end()) continue;
        found->second.stale = !text.generated.empty() && text.generated != found->second.generated;
        stale += found->second.stale;
    }
    if (stale > 0) preview.missing.push_back({MissingPart::stale_texts, stale});
    return preview;
}

LaidOutPlan lay_out_older(const Workshop& older, const Workshop& newer, PlanOptions options,
                          LaidOutPlan& plan) {
    options.style = newer.plan.style;
    LaidOutPlan before;
    const Document document = build_plan(older, options);
    before.pages = lay_out(document);
    before.preview = make_plan_preview(older, document, document, before.pages);
    const Parts then(before.pages), now(plan.pages);
    mark_changed(before.preview, before.pages, now);
    mark_changed(plan.preview, plan.pages, then);
    plan.preview.comparison = {
        version_words(older.plan, options.language), version_words(newer.plan, options.language),
        list_changes(older, newer, options), find_same(then, now, plan.pages)};
    return before;
}

Workshop without_plan_texts(Workshop workshop) {
    while (!workshop.plan_texts().empty()) workshop.erase(workshop.plan_texts().first().id);
    return workshop;
}

}  // namespace yoriai
