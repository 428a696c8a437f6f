#include "exchange/document_words.h"

namespace yoriai {

std::string numbered(const Heading& heading, const Document& document) {
    if (heading.number.empty()) return heading.text;
    return heading.number + (language_of(document) == Language::english ? " " : "　") +
           heading.text;
}

std::string captioned(const std::string& number, const std::string& caption) {
    return number.empty() || caption.empty() ? number + caption : number + "　" + caption;
}

std::set<std::string> anchors_of(const Document& document) {
    std::set<std::string> anchors;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) anchors.insert(heading->anchor);
        if (const auto* table = std::get_if<PrintedTable>(&block))
            for (const PrintedRow& row : table->rows) anchors.insert(row.anchor);
    }
    anchors.erase("");
    return anchors;
}

std::vector<ContentsEntry> contents_of(const Document& document) {
    std::vector<ContentsEntry> entries;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading || heading->level > 2) continue;
        const bool in_chapter = heading->level == 2 && !entries.empty();
        if (in_chapter)
            entries.back().sections.push_back(heading);
        else
            entries.push_back({heading, {}});
    }
    return entries;
}

Language language_of(const Document& document) {
    return document.language.starts_with("en") ? Language::english : Language::japanese;
}

}  // namespace yoriai
