#include "ui/plan_preview.h"

#include <algorithm>
#include <string_view>

namespace yoriai {
namespace {

std::string plain_text(const Runs& runs) {
    std::string text;
    for (const Run& run : runs) text += run.text;
    return text;
}

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

PagePreview preview_of(const Page& page) {
    PagePreview preview;
    for (const ParagraphBox& paragraph : page.paragraphs)
        preview.paragraphs.push_back(
            {paragraph.key,
             {static_cast<float>(paragraph.box.x), static_cast<float>(paragraph.box.y),
              static_cast<float>(paragraph.box.width), static_cast<float>(paragraph.box.height)}});
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
    for_each_paragraph(document, [&](const Paragraph& paragraph) {
        PlanParagraph& shown = preview.paragraphs[paragraph.key];
        shown.text = plain_text(paragraph.runs);
        shown.edited = paragraph.edited;
        shown.cards = cards_of(workshop, paragraph);
    });
    for_each_paragraph(automatic, [&](const Paragraph& paragraph) {
        const auto found = preview.paragraphs.find(paragraph.key);
        if (found != preview.paragraphs.end()) found->second.generated = plain_text(paragraph.runs);
    });
    return preview;
}

Workshop without_plan_texts(Workshop workshop) {
    while (!workshop.plan_texts().empty()) workshop.erase(workshop.plan_texts().first().id);
    return workshop;
}

}  // namespace yoriai
